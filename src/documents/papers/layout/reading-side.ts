import { isRightToLeft, type Segment } from './page-text.ts';

/**
 * The side from which a box is read. Distances grow in the direction of reading, so that one rule serves both: what
 * follows stands further on, and the lines of a box begin where its label begins.
 */
export interface ReadingSide {
  /** Where a segment begins for who reads it, and where it ends. */
  readonly start: (segment: Segment) => number;
  readonly end: (segment: Segment) => number;
  /** Where the page ends. */
  readonly pageEnd: (width: number) => number;
  /** The segments of a line in the order of reading; lines are kept from left to right. */
  readonly inOrder: (line: readonly Segment[]) => readonly Segment[];
}

export const FROM_LEFT: ReadingSide = {
  start: ({ x }) => x,
  end: ({ right }) => right,
  pageEnd: (width) => width,
  inOrder: (line) => line,
};

export const FROM_RIGHT: ReadingSide = {
  start: ({ right }) => -right,
  end: ({ x }) => -x,
  pageEnd: () => 0,
  inOrder: (line) => line.toReversed(),
};

/** The side from which the box of a label is read; labels in two scripts stand in forms that are laid out from the left. */
export function sideOf(label: string): ReadingSide {
  return isRightToLeft(label) && !/[a-z]/i.test(label) ? FROM_RIGHT : FROM_LEFT;
}
