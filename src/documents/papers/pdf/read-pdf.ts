import { OperationalError, type Problem } from '../../../model/problem.ts';
import { findSegments } from '../layout/find-segments.ts';
import { readLayout } from '../layout/read-layout.ts';
import type { RawFact, RawPaper } from '../paper-format.ts';
import { extractText } from './extract-text.ts';
import { type PagePieces, type PdfPageText, pagePieces } from './page-pieces.ts';
import { CannotRecognise, type RecognisedPage, recognisePages } from './recognise-page.ts';

/** How a paper is given a text layer; the program recognises letters in pictures only where it is told to. */
const MEND_SCAN =
  'Recognise its text (for example `ocrmypdf scanned.pdf readable.pdf`) and give the result, type its facts into a form, or have Tidewaiter do it: install tesseract-ocr and poppler-utils, and set TIDEWAITER_OCR=eng.';
const MEND_RECOGNISED = 'Hold what matters against the paper itself, digits above all.';
/** A value that was recognised counts for less than one that was written. */
const RECOGNISED_CONFIDENCE = 0.7;

/**
 * The papers of a PDF.
 *
 * @param languages of letters in pictures; absent: pages that are pictures are not read
 * @throws OperationalError when it has no text, is damaged or encrypted, or is larger than the limits.
 */
export async function readPdf(bytes: Uint8Array, file: string, languages?: string): Promise<RawPaper[]> {
  const written = await extractText(bytes, file);
  const pictures = written.filter((page) => isBlank(pagePieces(page, file)));
  const { recognised, failed } = await recognise(bytes, pictures, languages);
  const texts = written.map((page) => recognised.get(page.number)?.page ?? page);
  const pages = texts.map((page) => pagePieces(page, file));
  const blank = texts.filter((_, index) => isBlank(pages[index]!));
  if (blank.length === pages.length) {
    throw new OperationalError({
      what: `not readable: no text layer (the pages are pictures, or empty)${failed}`,
      where: pages.length === 1 ? `${file}, page 1` : `${file}, pages 1 to ${pages.length}`,
      mend: MEND_SCAN,
    });
  }
  const papers = readLayout(pages.map(({ layout }) => findSegments(layout))).map((paper) => ({
    ...paper,
    facts: paper.facts.map((fact) => lessSure(fact, recognised)),
  }));
  const askew = pages.flatMap((page) => page.askew.map(askewFact));
  const problems = [
    ...blank.map((page) => noTextOn(page, file, failed)),
    ...[...recognised.values()].map((page) => recognisedOn(page, file)),
    ...unreadableLetters(texts, file),
  ];
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

type Recognised = ReadonlyMap<number, RecognisedPage>;

/** Letters of the pages that are pictures; what went wrong is told beside, and the pages stay unread. */
async function recognise(
  bytes: Uint8Array,
  pictures: readonly PdfPageText[],
  languages: string | undefined,
): Promise<{ readonly recognised: Recognised; readonly failed: string }> {
  if (languages === undefined || pictures.length === 0) return { recognised: new Map(), failed: '' };
  try {
    const pages = await recognisePages(bytes, pictures, languages);
    return { recognised: new Map(pages.map((each) => [each.page.number, each])), failed: '' };
  } catch (error) {
    if (!(error instanceof CannotRecognise)) throw error;
    return { recognised: new Map(), failed: `; ${error.message}` };
  }
}

function lessSure(fact: RawFact, recognised: Recognised): RawFact {
  if (fact.place.kind !== 'page' || !recognised.has(fact.place.page)) return fact;
  return { ...fact, confidence: fact.confidence * RECOGNISED_CONFIDENCE };
}

function recognisedOn({ page, certainty, by }: RecognisedPage, file: string): Problem {
  return {
    what: `the page is a picture: its letters were recognised by ${by}, which was sure of its words to ${Math.round(certainty)} % on average, and may be wrong`,
    where: `${file}, page ${page.number}`,
    mend: MEND_RECOGNISED,
  };
}

/** A watermark over a picture is no text layer. */
function isBlank({ layout }: Pick<PagePieces, 'layout'>): boolean {
  return layout.pieces.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
}

function askewFact({ text, place }: PagePieces['askew'][number]): RawFact {
  return { field: null, label: 'text at an angle', text, place, confidence: 0.3 };
}

function noTextOn(page: PdfPageText, file: string, failed: string): Problem {
  return {
    what: `the page has no text layer: what it says is in no check${failed}`,
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
