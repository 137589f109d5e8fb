import type { Place } from '../../../model/problem.ts';
import type { Box } from './boxes.ts';

/** A run of text as its producer set it down: a word, a line, or a cell. Lengths are points, from the upper left corner. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly base: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  /** Address of the cell, for forms in sheets. */
  readonly cell?: string;
  /** The ruled box around it; the same object for everything that stands in it. */
  readonly box?: Box;
}

/** Pieces that read as one: a label, a value, a line of an address. */
export interface Segment extends SegmentParts {
  /** What was found out about it, by who asks (`oncePerSegment`). */
  readonly notes: unknown[];
}

export interface SegmentParts {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Number of the line on the page, from 0. */
  readonly line: number;
  readonly pieces: readonly TextPiece[];
  readonly box?: Box;
}

export function segmentOf(parts: SegmentParts): Segment {
  const { text, x, right, base, size, line, pieces, box } = parts;
  const notes: unknown[] = new Array(askers);
  // Written out: forms have a segment in each cell.
  return box
    ? { text, x, right, base, size, line, pieces, notes, box }
    : { text, x, right, base, size, line, pieces, notes };
}

let askers = 0;

/**
 * The answer to a question about a segment, kept with the segment: titles, tables, labels and boxes all look at the same
 * few segments again and again. `find` depends on nothing else.
 */
export function oncePerSegment<T extends NonNullable<unknown> | null>(
  find: (segment: Segment) => T,
): (segment: Segment) => T {
  const asker = askers++;
  return (segment) => {
    const known = segment.notes[asker];
    // Only this function writes at its own number.
    if (known !== undefined) return known as T;
    const found = find(segment);
    segment.notes[asker] = found;
    return found;
  };
}

/** A page or sheet as the layout engine sees it. */
export interface LayoutPage {
  readonly pieces: readonly TextPiece[];
  readonly width: number;
  readonly height: number;
  /** Gaps wider than this many font sizes separate what stands in one line. */
  readonly gap: number;
  /** Where the pieces stand, all together. */
  placeOf(pieces: readonly TextPiece[]): Place;
}

export interface SegmentedPage extends LayoutPage {
  /** By line, and from left to right. */
  readonly segments: readonly Segment[];
  readonly lines: readonly (readonly Segment[])[];
}

/** A stretch of a segment, as a segment: the value behind the colon. Its box is estimated by the widths of letters. */
export function sliceSegment(segment: Segment, from: number, to = segment.text.length): Segment {
  const stretch = segment.text.slice(from, to);
  const leading = stretch.length - stretch.trimStart().length;
  const start = from + leading;
  const text = segment.text.slice(start, to).trimEnd();
  if (start === 0 && text.length === segment.text.length) return segment;
  const whole = widthOf(segment.text);
  const span = segment.right - segment.x;
  const along = (offset: number): number => (span * widthOf(segment.text.slice(0, offset))) / whole;
  // Estimated widths err; half a letter on each side makes sure that the box covers the text.
  const slack = segment.size / 2;
  const [near, far] = [along(start) - slack, along(start + text.length) + slack];
  const fromRight = startsFromRight(segment.text);
  const x = Math.max(segment.x, fromRight ? segment.right - far : segment.x + near);
  const right = Math.min(segment.right, fromRight ? segment.right - near : segment.x + far);
  const { base, size, line, pieces, box } = segment;
  const cell = pieces[0]?.cell;
  const boxed = box && { box };
  const piece = { text, x, base, width: right - x, size, ...(cell !== undefined && { cell }), ...boxed };
  return segmentOf({ text, x, right, base, size, line, pieces: [piece], ...boxed });
}

/** The parts of a segment between the matches of a pattern, which has the flag `g`; empty ones are left out. */
export function splitSegment(segment: Segment, between: RegExp): Segment[] {
  const parts: Segment[] = [];
  let from = 0;
  for (const { index, 0: sign } of segment.text.matchAll(between)) {
    parts.push(sliceSegment(segment, from, index));
    from = index + sign.length;
  }
  return [...parts, sliceSegment(segment, from)].filter(({ text }) => text !== '');
}

/** A blank is that of a line if it is estimated to stand so near to it, in font sizes. */
const NEAR_LINE = 2.5;

/** Cuts a piece at the blank that is nearest to a place across the page; uncut where no blank is near. */
export function splitPiece(piece: TextPiece, place: number): TextPiece[] {
  const { text, x, width, size } = piece;
  const whole = widthOf(text);
  const at = (offset: number): number => x + (width * widthOf(text.slice(0, offset))) / whole;
  let cut: { readonly from: number; readonly to: number; readonly distance: number } | undefined;
  for (const { index, 0: blank } of text.matchAll(/(?<=\S)\s+(?=\S)/gu)) {
    const distance = Math.abs(at(index + blank.length / 2) - place);
    if (distance <= NEAR_LINE * size && (!cut || distance < cut.distance))
      cut = { from: index, to: index + blank.length, distance };
  }
  if (!cut) return [piece];
  const [end, start] = [Math.min(at(cut.from), place), Math.max(at(cut.to), place)];
  return [
    { ...piece, text: text.slice(0, cut.from), width: end - x },
    { ...piece, text: text.slice(cut.to), x: start, width: x + width - start },
  ];
}

/** Widths of letters in a usual font, the lower case being 1. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    width += WIDTHS[code] || widthOfSign(code);
    // The first half of a character is as wide as the whole.
    if (isHalf(code, 0xd800) && isHalf(text.charCodeAt(at + 1), 0xdc00)) at++;
  }
  return width;
}

/** Whether a code is of the block of first halves (from D800) or of second ones (from DC00). */
const isHalf = (code: number, block: number): boolean => (code & 0xfc00) === block;

/** Widths by code, as far as they were asked for; a width is never 0. */
const WIDTHS = new Float64Array(0x1_0000);

function widthOfSign(code: number): number {
  const sign = String.fromCharCode(code);
  const width = /[ijl.,:;'|! ]/.test(sign)
    ? 0.5
    : /[\u2e80-\uffef]/.test(sign)
      ? 1.9
      : /[\p{Lu}mw]/u.test(sign)
        ? 1.3
        : 1;
  WIDTHS[code] = width;
  return width;
}

/** A part number or a word that was broken behind its hyphen goes on in the next line. */
const BROKEN = /[\p{L}\p{N}]-$/u;
const GOES_ON = /^[\p{L}\p{N}]/u;

/** The value as one text: lines of a box stay lines, but for what a line broke behind a hyphen. */
export function textOf(segments: readonly Segment[]): string {
  if (segments.length === 1) return segments[0]!.text;
  let all = '';
  for (const [index, { text, line }] of segments.entries()) {
    const before = segments[index - 1];
    const isBroken = before && BROKEN.test(before.text) && GOES_ON.test(text);
    all += !before ? text : before.line === line ? ` ${text}` : isBroken ? text : `\n${text}`;
  }
  return all;
}

export function piecesOf(segments: readonly Segment[]): readonly TextPiece[] {
  return segments.length === 1 ? segments[0]!.pieces : segments.flatMap(({ pieces }) => pieces);
}

/** True for text whose first letter is of such a script: its end stands at the left. */
function startsFromRight(text: string): boolean {
  if (!isRightToLeft(text)) return false;
  const first = /\p{L}/u.exec(text);
  return first !== null && isRightToLeft(first[0]);
}

/** True for text with letters of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);
}
