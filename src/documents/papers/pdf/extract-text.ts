import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { PAPER_PAGES, PDF_TEXT_ITEMS } from '../../../model/limits.ts';
import { OperationalError } from '../../../model/problem.ts';
import type { PdfPageText, PdfTextItem } from './page-pieces.ts';
import { pageRules } from './page-rules.ts';

/**
 * The text of every page with its places, and the lines that the page is ruled with. Nothing in the file is executed: scripts, forms and actions are not loaded,
 * fonts are not compiled, no address is opened.
 *
 * @throws OperationalError for a file that is encrypted, damaged, or larger than the limits.
 */
export async function extractText(bytes: Uint8Array, file: string): Promise<PdfPageText[]> {
  const pdf = await open(bytes, file);
  try {
    if (pdf.numPages > PAPER_PAGES) {
      throw new OperationalError({
        what: `the PDF has ${pdf.numPages.toLocaleString('en')} pages, more than ${PAPER_PAGES}`,
        where: file,
        mend: 'Give the pages that belong to the consignment as a file of their own.',
      });
    }
    const { OPS } = await getResolvedPDFJS();
    const pages: PdfPageText[] = [];
    let items = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent();
      const found = content.items.filter((item): item is Extract<typeof item, PdfTextItem> => 'str' in item);
      items += found.length;
      if (items > PDF_TEXT_ITEMS) throw tooMuchText(file, number);
      const viewport = page.getViewport({ scale: 1 });
      // A picture has no ruled boxes that text stands in.
      const drawn = found.length > 0 ? await page.getOperatorList() : { fnArray: [], argsArray: [] };
      pages.push({
        number,
        width: viewport.width,
        height: viewport.height,
        toPage: viewport.transform,
        rules: pageRules(drawn, OPS, viewport.transform),
        items: found,
      });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw error instanceof OperationalError ? error : damaged(file, error);
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array, file: string): ReturnType<typeof getDocumentProxy> {
  try {
    // The parser takes the bytes over, hence a copy. Errors only: a warning of the parser is not one of the paper.
    const { VerbosityLevel } = await getResolvedPDFJS();
    return await getDocumentProxy(bytes.slice(), {
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      // Pictures are not looked at: none is decoded.
      maxImageSize: 1,
      stopAtErrors: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new OperationalError(
        {
          what: 'not readable: the PDF is encrypted with a password',
          where: file,
          mend: 'Open it with its password and save it without one.',
        },
        { cause: error },
      );
    }
    throw damaged(file, error);
  }
}

function damaged(file: string, error: unknown): OperationalError {
  const detail = error instanceof Error ? error.message : String(error);
  return new OperationalError(
    {
      what: `not readable: the PDF is damaged (${detail.slice(0, 200)})`,
      where: file,
      mend: 'Ask for the file again, or open it in a viewer and print it to a new PDF.',
    },
    { cause: error },
  );
}

function tooMuchText(file: string, page: number): OperationalError {
  return new OperationalError({
    what: `the PDF holds more than ${PDF_TEXT_ITEMS.toLocaleString('en')} pieces of text`,
    where: `${file}, page ${page}`,
    mend: 'Give the pages that belong to the consignment as a file of their own.',
  });
}
