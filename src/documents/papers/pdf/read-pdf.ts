import { OperationalError, type Problem } from '../../../model/problem.ts';
import { readLayout } from '../layout/read-layout.ts';
import type { RawFact, RawPaper } from '../paper-format.ts';
import { extractText } from './extract-text.ts';
import { type PagePieces, type PdfPageText, pagePieces } from './page-pieces.ts';

/** How a paper is given a text layer; the program does not recognise letters in pictures itself. */
const MEND_SCAN =
  'Recognise its text (for example `ocrmypdf scanned.pdf readable.pdf`) and give the result, or type its facts into a form.';

/**
 * The papers of a PDF.
 *
 * @throws OperationalError when it has no text, is damaged or encrypted, or is larger than the limits.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<RawPaper[]> {
  const texts = await extractText(bytes, file);
  const pages = texts.map((page) => pagePieces(page, file));
  const blank = texts.filter((_, index) => isBlank(pages[index]!));
  if (blank.length === pages.length) {
    throw new OperationalError({
      what: 'not readable: no text layer (the pages are pictures, or empty)',
      where: pages.length === 1 ? `${file}, page 1` : `${file}, pages 1 to ${pages.length}`,
      mend: MEND_SCAN,
    });
  }
  const papers = readLayout(pages.map(({ layout }) => layout));
  const askew = pages.flatMap((page) => page.askew.map(askewFact));
  const problems = [...blank.map((page) => noTextOn(page, file)), ...unreadableLetters(texts, file)];
  return papers.map((paper, index) =>
    index > 0
      ? paper
      : {
          ...paper,
          facts: [...paper.facts, ...askew],
          problems: [...(paper.problems ?? []), ...problems],
        },
  );
}

/** A watermark over a picture is no text layer. */
function isBlank({ layout }: PagePieces): boolean {
  return layout.pieces.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
}

function askewFact({ text, place }: PagePieces['askew'][number]): RawFact {
  return { field: null, label: 'text at an angle', text, place, confidence: 0.3 };
}

function noTextOn(page: PdfPageText, file: string): Problem {
  return {
    what: 'the page has no text layer: what it says is in no check',
    where: `${file}, page ${page.number}`,
    mend: MEND_SCAN,
  };
}

const PRIVATE = /[\p{Co}\p{Cn}\ufffd]/gu;
/** Above this share of strange signs the letters of a page cannot be trusted. */
const STRANGE_SHARE = 0.2;

/** Fonts without a table of letters show well and read as nonsense. */
function unreadableLetters(pages: readonly PdfPageText[], file: string): Problem[] {
  return pages.flatMap(({ number, items }) => {
    const text = items.map(({ str }) => str).join('');
    const strange = text.match(PRIVATE)?.length ?? 0;
    if (text.length === 0 || strange / text.length < STRANGE_SHARE) return [];
    return [
      {
        what: 'the letters of the page cannot be told: its fonts do not say which they are',
        where: `${file}, page ${number}`,
        mend: MEND_SCAN,
      },
    ];
  });
}
