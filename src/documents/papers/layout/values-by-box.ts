import { type Box, isNextCell } from './boxes.ts';
import type { ValueShape } from './label-kinds.ts';
import type { LabelFound } from './match-label.ts';
import type { Segment } from './page-text.ts';
import { fits, type PageReading } from './values-by-place.ts';

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
  const inside = reading.inBox(box);
  const withParts = label.kind === 'party';
  const announces = (each: Segment): boolean =>
    reading.labels(each).some(({ label: of }) => !withParts || of.kind !== 'part');
  if (inside.some((each) => each !== segment && announces(each))) return undefined;
  const others = inside.filter((each) => each !== segment);
  if (inline) return [[inline], ...linesOf(others)];
  if (others.length > 0) return linesOf(others);
  const isFree = (each: Segment | undefined): boolean =>
    each !== undefined && !announces(each) && !reading.taken.has(each) && fits(each.text, shape);
  for (const next of [rightOf(box, reading), below(box, reading)]) {
    const there = next ? reading.inBox(next) : [];
    // A box of plain text only: with a label further down it would be a box of its own.
    if (isFree(there[0]) && !there.some(announces))
      return linesOf(shape === 'block' ? [...there, ...cellsBelow(next!, there)] : there);
  }
  return [];

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
