import { radicalsUnified } from '../../../text/radicals.ts';
import { labelsIn } from './match-label.ts';
import { joinBrackets, joinSpacedLetters, splitAtBars } from './mend-lines.ts';
import {
  isRightToLeft,
  type LayoutPage,
  type Segment,
  type SegmentedPage,
  segmentOf,
  type TextPiece,
} from './page-text.ts';

/** Two pieces stand in one line when their base lines differ by less than this share of the smaller font. */
const SAME_LINE = 0.45;
/** A gap above this share of the font is a blank. */
const BLANK = 0.13;
/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;

/**
 * Puts pieces together: into lines by where their letters stand, and within a line into segments by the gaps.
 *
 * ```
 *  Invoice No.: FX-1        Date: 2024-01-02        two segments
 *  Shipper                  Consignee               two segments
 * ```
 */
export function findSegments(page: LayoutPage): SegmentedPage {
  const rows = groupLines(withoutEchoes(splitAtBars(page.pieces.flatMap(splitAtStrokes))));
  const lines = joinBrackets(rows.map((row, line) => joinSpacedLetters(segmentsOf(row, line, page.gap))));
  return { ...page, lines, segments: lines.flat() };
}

const DRAWN = /[│┃║]/u;
const STROKES = /[│┃║]/gu;

/** `│ 1 │ Bolts │ 12 │`: a line of a drawn table that was set down in one piece has a cell between each two strokes. */
function splitAtStrokes(piece: TextPiece): readonly TextPiece[] {
  const { text, x, width, cell } = piece;
  if (!DRAWN.test(text) || cell !== undefined) return [piece];
  const parts: TextPiece[] = [];
  let from = 0;
  for (const end of [...[...text.matchAll(STROKES)].map(({ index }) => index), text.length]) {
    const part = text.slice(from, end);
    const start = from + part.length - part.trimStart().length;
    // Such tables are set in letters of one width.
    const along = (offset: number): number => (width * offset) / text.length;
    const words = part.trim();
    if (words !== '') parts.push({ ...piece, text: words, x: x + along(start), width: along(words.length) });
    from = end + 1;
  }
  return parts;
}

/** Lines of a typewriter: `=====`, `_____`, `----+----`, and the upright ones of its boxes. */
const RULE = /^(?:[=_*~.·+|-]{4,}|[─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]{3,}|[|│┃║])$/u;

/** Without lines of signs, and once what was printed twice, a hair apart, to make bold letters. */
function withoutEchoes(pieces: readonly TextPiece[]): readonly TextPiece[] {
  if (pieces[0]?.cell !== undefined) return pieces.filter(({ text }) => !RULE.test(text.trim()));
  const seen = new Map<string, TextPiece[]>();
  return pieces.filter((piece) => {
    if (RULE.test(piece.text.trim())) return false;
    const key = `${piece.text}|${Math.round(piece.base / 4)}`;
    const known = seen.get(key) ?? [];
    const isEcho = known.some(
      (other) =>
        Math.abs(other.x - piece.x) < piece.size * 0.12 &&
        Math.abs(other.base - piece.base) < piece.size * 0.12,
    );
    known.push(piece);
    seen.set(key, known);
    return !isEcho;
  });
}

function groupLines(pieces: readonly TextPiece[]): (readonly TextPiece[])[] {
  const sorted = inOrder(pieces, (a, b) => a.base - b.base || a.x - b.x);
  const lines: TextPiece[][] = [];
  let [base, size] = [Number.NEGATIVE_INFINITY, 0];
  for (const piece of sorted) {
    const line = lines.at(-1);
    if (line && piece.base - base <= SAME_LINE * Math.min(size, piece.size)) line.push(piece);
    else {
      lines.push([piece]);
      [base, size] = [piece.base, piece.size];
    }
  }
  return lines.map((line) => inOrder(line, fromLeft));
}

const fromLeft = (a: TextPiece, b: TextPiece): number => a.x - b.x;

/** Pieces mostly come in the order in which they are wanted. */
function inOrder(
  pieces: readonly TextPiece[],
  compare: (a: TextPiece, b: TextPiece) => number,
): readonly TextPiece[] {
  for (let at = 1; at < pieces.length; at++)
    if (compare(pieces[at - 1]!, pieces[at]!) > 0) return pieces.toSorted(compare);
  return pieces;
}

function segmentsOf(line: readonly TextPiece[], number: number, gap: number): Segment[] {
  // A cell is never one text with the next.
  if (line.every(({ cell }) => cell !== undefined))
    return line.map((piece) => alone(piece, number)).filter(({ text }) => text !== '');
  const groups: TextPiece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of line) {
    const group = groups.at(-1);
    const goesOn =
      piece.cell === undefined &&
      piece.box === group?.at(-1)?.box &&
      piece.x - right <= gapWithin(group?.at(-1), piece, gap);
    // `Date          : 20-AUG-26`: the colon belongs to its label, and ends it.
    const isColon = group !== undefined && piece.cell === undefined && /^[:：]$/.test(piece.text.trim());
    if (group && (goesOn || isColon)) group.push(isColon ? { ...piece, x: right, width: 0 } : piece);
    else groups.push([piece]);
    if (isColon) {
      right = Number.NEGATIVE_INFINITY;
      continue;
    }
    right = Math.max(group === groups.at(-1) ? right : Number.NEGATIVE_INFINITY, piece.x + piece.width);
  }
  return groups.flatMap((pieces) => splitBeforeLabels(pieces, number)).filter(({ text }) => text !== '');
}

/** A typewriter's blank is as wide as its letters: so many letters wide may a gap between two words be. */
const TYPED_GAP = 1.25;
/** Letters of one width, in font sizes: those of a typewriter are wide. */
const TYPED_WIDTH = 0.55;
const SAME_WIDTH = 0.02;

/** How far two pieces of one text may stand apart. */
function gapWithin(before: TextPiece | undefined, piece: TextPiece, gap: number): number {
  const usual = gap * Math.max(piece.size, 4);
  if (before === undefined || gap === 0) return usual;
  const [first, second] = [before, piece].map(({ width, text, size }) => width / text.length / size);
  const isTyped = first! >= TYPED_WIDTH && Math.abs(first! - second!) <= SAME_WIDTH;
  return isTyped ? Math.max(usual, TYPED_GAP * second! * piece.size) : usual;
}

/** Boxes may stand so close that only the label in the second tells them apart: `Some Firm Ltd. Invoice No.: 1`. */
function splitBeforeLabels(pieces: readonly TextPiece[], line: number): Segment[] {
  if (pieces.length === 1) return [alone(pieces[0]!, line)];
  const parts: TextPiece[][] = [];
  const fromRight = readsFromRight(pieces);
  for (const piece of fromRight ? pieces.toReversed() : pieces) {
    const open = parts.at(-1);
    const beginsLabel =
      open !== undefined &&
      /[:：]/.test(piece.text) &&
      labelsIn(joined([piece], line))[0]?.hasColon === true &&
      !endsLabel(inPlace([...open, piece]), line);
    if (open === undefined || beginsLabel) parts.push([piece]);
    else open.push(piece);
  }
  return parts.map((part) => joined(inPlace(part), line)).sort((a, b) => a.x - b.x);
}

/** From left to right, as all pieces are kept. */
function inPlace(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.toSorted((a, b) => a.x - b.x);
}

/** True for a label of several words whose last one would be a label as well: `Gross weight:`. */
function endsLabel(pieces: readonly TextPiece[], line: number): boolean {
  const label = labelsIn(joined(pieces, line))[0];
  return label?.hasColon === true && label.inline === undefined;
}

function alone(piece: TextPiece, line: number): Segment {
  const { text, x, width, base, size, box } = piece;
  const parts = { text: clean(text), x, right: x + width, base, size, line, pieces: [piece] };
  return segmentOf(box ? { ...parts, box } : parts);
}

function joined(pieces: readonly TextPiece[], line: number): Segment {
  const ordered = readsFromRight(pieces) ? fromRight(pieces) : pieces;
  let text = '';
  for (const [index, piece] of ordered.entries()) {
    const before = ordered[index - 1];
    const gap = !before
      ? 0
      : Math.max(before.x - (piece.x + piece.width), piece.x - (before.x + before.width));
    text += before && gap > BLANK * piece.size ? ` ${piece.text}` : piece.text;
  }
  let [x, right, size] = [Infinity, -Infinity, -Infinity];
  for (const piece of pieces) {
    x = Math.min(x, piece.x);
    right = Math.max(right, piece.x + piece.width);
    size = Math.max(size, piece.size);
  }
  const { base, box } = pieces[0]!;
  return segmentOf({ text: clean(text), x, right, base, size, line, pieces, ...(box && { box }) });
}

/** Most letters are of such a script, or the label at the right end is: `USD :العملة`. */
function readsFromRight(pieces: readonly TextPiece[]): boolean {
  if (!pieces.some(({ text }) => isRightToLeft(text))) return false;
  const letters = pieces.map(({ text }) => text.replace(/\P{L}/gu, '')).join('');
  const own = letters.match(RIGHT_TO_LEFT)?.length ?? 0;
  const last = pieces.at(-1)?.text ?? '';
  return own * 2 > letters.length || (own > 0 && /[:：]/.test(last) && isRightToLeft(last));
}

/** Pieces in the order of reading; Latin words and numbers between them still go from left to right. */
function fromRight(pieces: readonly TextPiece[]): TextPiece[] {
  const ordered: TextPiece[] = [];
  let latin: TextPiece[] = [];
  for (const piece of [...pieces].reverse()) {
    if (!isRightToLeft(piece.text)) {
      latin.unshift(piece);
      continue;
    }
    ordered.push(...latin, piece);
    latin = [];
  }
  return [...ordered, ...latin];
}

/** Nothing but signs of ASCII, and no two blanks together. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;

/**
 * Radicals are the characters that they stand for, shapes of Arabic letters the letters themselves, blanks of every width are one; soft hyphens and marks without width are
 * not part of what is said.
 */
function clean(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return radicalsUnified(text)
    .normalize('NFC')
    .replace(/[\ufb1d-\ufdff\ufe70-\ufefc]/g, (shape) => shape.normalize('NFKC'))
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
