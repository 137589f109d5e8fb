import { type Box, isNextCell } from './boxes.ts';
import type { Label, ValueShape } from './label-kinds.ts';
import type { LabelFound } from './match-label.ts';
import type { Segment } from './page-text.ts';
import { fits, isNextBox, type PageReading } from './values-by-place.ts';

/** Sides of two boxes are one line when they are at most so far apart, in points. */
const SAME_SIDE = 1;

/**
 * The lines that belong to a label in a ruled box: what stands with it in the box or, when the label has the box for
 * itself, what stands in the next box to the right or below.
 *
 * @returns lines from above, none when the box is empty; `undefined` when boxes do not tell: the label is in none, or in
 * one that holds several labels
 */
export function valueInBox(
  reading: PageReading,
  { label, segment, inline, text }: LabelFound,
  shape: ValueShape,
): Segment[][] | undefined {
  const { box } = segment;
  if (!box || reading.labels(segment).at(-1)?.text !== text) return undefined;
  const withParts = label.kind === 'party';
  const announces = (each: Segment): boolean =>
    reading.labels(each).some(({ label: of }) => !withParts || of.kind !== 'part');
  const inside = reading.inBox(box).filter((each) => each === segment || !isOfLabel(each));
  if (inside.some((each) => each !== segment && announces(each))) return undefined;
  const others = inside.filter((each) => each !== segment);
  if (inline) return [[inline], ...linesOf(others)];
  if (others.length > 0) return linesOf(others);
  const isFree = (each: Segment | undefined): boolean =>
    each !== undefined &&
    !announces(each) &&
    !reading.taken.has(each) &&
    fits(each.text, shape) &&
    !isNextBox(segment, each);
  for (const next of [rightOf(box, reading), below(box, reading)]) {
    const there = next ? reading.inBox(next) : [];
    // A box of plain text only: with a label further down it would be a box of its own.
    if (isFree(there[0]) && !there.some(announces))
      return linesOf(shape === 'block' ? [...there, ...cellsBelow(next!, there)] : there);
  }
  return [];

  /** The number of the box, or its label again in another language. */
  function isOfLabel(each: Segment): boolean {
    if (BOX_NUMBER.test(each.text) && each.right <= segment.x && each.line <= segment.line + 1) return true;
    const again = reading.labels(each);
    const isAgain =
      again.length > 0 && again.every(({ label: of, inline: value }) => !value && sameLabel(of, label));
    if (isAgain) reading.taken.add(each);
    return isAgain;
  }

  /** A sheet that is printed with its grid has a cell for every line of an address. */
  function cellsBelow(box: Box, there: readonly Segment[]): Segment[] {
    const size = there[0]!.size;
    const cell = below(box, reading);
    const lines = cell ? reading.inBox(cell) : [];
    const goesOn =
      cell &&
      isNextCell(box, cell, size) &&
      isFree(lines[0]) &&
      lines.every((each) => !announces(each) && !reading.taken.has(each));
    return goesOn ? [...lines, ...cellsBelow(cell, lines)] : [];
  }
}

const BOX_NUMBER = /^\d{1,2}[a-e]?[.)]?$/;

function sameLabel(a: Label, b: Label): boolean {
  if (a.kind === 'party' && b.kind === 'party') return a.role === b.role;
  return a.kind === 'value' && b.kind === 'value' && a.field === b.field;
}

function rightOf({ top, bottom, right }: Box, reading: PageReading): Box | undefined {
  return reading.boxes.find(
    (other) =>
      Math.abs(other.left - right) <= SAME_SIDE &&
      Math.abs(other.top - top) <= SAME_SIDE &&
      Math.abs(other.bottom - bottom) <= SAME_SIDE,
  );
}

function below({ left, right, bottom }: Box, reading: PageReading): Box | undefined {
  return reading.boxes.find(
    (other) =>
      Math.abs(other.top - bottom) <= SAME_SIDE &&
      Math.abs(other.left - left) <= SAME_SIDE &&
      Math.abs(other.right - right) <= SAME_SIDE,
  );
}

function linesOf(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const segment of segments)
    if (lines.at(-1)?.[0]?.line === segment.line) lines.at(-1)!.push(segment);
    else lines.push([segment]);
  return lines;
}
