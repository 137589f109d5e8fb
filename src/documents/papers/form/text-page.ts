import { FORM_ROWS, PAPER_FACTS } from '../../../model/limits.ts';
import { type LinePlace, OperationalError } from '../../../model/problem.ts';
import type { LayoutPage, TextPiece } from '../layout/page-text.ts';

/** A typewriter's letters are of one width: so many points in a font of this size, and lines stand so far apart. */
const LETTER = 6;
const FONT = 10;
const LINE = 12;
/** Chinese, Japanese and Korean letters take the room of two. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
/** Two blanks and more separate what stands in one line. */
const GAP = 0.9;
const TAB = 8;
/** Lines that boxes are drawn with are not part of what is said. */
const DRAWN = /[|│┃║╎┆]/g;

const LEAST_LINES = 5;
const LEAST_LAID_OUT = 3;
/** Words with more than one blank between them, or in from the left. */
const LAID_OUT = /\S {2,}\S|^ {4,}\S/;
/** Delimited text has empty cells, or quotes around its cells. */
const DELIMITED = /,,|;;|;\s*$|",|";|\t\S.*\t/;

/** True for text that blanks lay out, and no delimiters. */
export function isLaidOut(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  return (
    lines.length >= LEAST_LINES &&
    lines.filter((line) => LAID_OUT.test(line)).length >= LEAST_LAID_OUT &&
    !lines.some((line) => DELIMITED.test(line))
  );
}

/** Places of words in a line of text, by their pieces. */
type LineOf = ReadonlyMap<TextPiece, { readonly line: number; readonly column: number }>;

/**
 * Text as a line printer or typewriter laid it out, as pages: what stands where is said by blanks. A form feed begins a page.
 *
 * @throws OperationalError when the text is larger than a form.
 */
export function textPages(text: string, file: string): LayoutPage[] {
  const pages: LayoutPage[] = [];
  let number = 0;
  let count = 0;
  for (const page of text.split('\f')) {
    const pieces: TextPiece[] = [];
    const places = new Map<TextPiece, { readonly line: number; readonly column: number }>();
    const lines = page.split(/\r\n|\n|\r/);
    let widest = 1;
    for (const [row, line] of lines.entries()) {
      // A page that goes on behind a form feed goes on in the same line of the file.
      const lineNumber = number + row + 1;
      for (const { index, 0: word } of line.replace(DRAWN, ' ').matchAll(/\S+/gu)) {
        const x = widthOf(line.slice(0, index)) * LETTER;
        const width = widthOf(word) * LETTER;
        const piece = { text: word, x, base: (row + 1) * LINE, width, size: FONT };
        pieces.push(piece);
        places.set(piece, { line: lineNumber, column: index + 1 });
        widest = Math.max(widest, x + width);
      }
      count += pieces.length;
      if (lineNumber > FORM_ROWS || count > PAPER_FACTS * TAB) throw tooLarge(file);
    }
    number += lines.length - 1;
    pages.push({
      pieces,
      width: widest,
      height: Math.max(lines.length + 1, 60) * LINE,
      gap: GAP,
      placeOf: (found) => placeOf(found, places, file),
    });
  }
  return pages;
}

/** Columns that a text takes: tabs go to the next eighth one. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text)
    width = sign === '\t' ? (Math.floor(width / TAB) + 1) * TAB : width + (WIDE.test(sign) ? 2 : 1);
  return width;
}

/** From the first piece to the last one in its line. A stretch of a piece has the place of the words that it was cut from. */
function placeOf(pieces: readonly TextPiece[], places: LineOf, file: string): LinePlace {
  const found = pieces.flatMap((piece) => {
    const place = places.get(piece) ?? nearest(piece, places);
    return place ? [{ ...place, end: place.column + piece.text.length }] : [];
  });
  const first = found[0] ?? { line: 1, column: 1, end: 1 };
  const end = Math.max(...found.filter(({ line }) => line === first.line).map((each) => each.end), first.end);
  return { kind: 'line', file, line: first.line, column: first.column, length: end - first.column };
}

/** A value that was cut out of a segment is a piece of its own: it begins where the word at its place does. */
function nearest(
  piece: TextPiece,
  places: LineOf,
): { readonly line: number; readonly column: number } | undefined {
  let best: { readonly line: number; readonly column: number } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [word, place] of places) {
    if (word.base !== piece.base) continue;
    const distance = Math.abs(word.x - piece.x - FONT / 2);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

function tooLarge(file: string): OperationalError {
  return new OperationalError({
    what: 'the text is larger than any paper',
    where: file,
    mend: 'If it is a table of consignments, save it as CSV: one header row, one record per row.',
  });
}
