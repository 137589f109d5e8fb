import { findSegments } from '../src/documents/papers/layout/find-segments.ts';
import type { SegmentedPage, TextPiece } from '../src/documents/papers/layout/page-text.ts';
import { readLayout } from '../src/documents/papers/layout/read-layout.ts';

/** A text on a page of 600 by 850 points: from the left, from the top, and its size. */
export type Placed = readonly [x: number, y: number, text: string, size?: number];

const LETTER_WIDTH = 0.5;

/** A page as a PDF without ruled lines gives it, each text in one piece. */
export function pageOf(...texts: readonly Placed[]): SegmentedPage {
  const pieces = texts.map(
    ([x, base, text, size = 9]): TextPiece => ({
      text,
      x,
      base,
      size,
      width: text.length * size * LETTER_WIDTH,
    }),
  );
  return findSegments({
    pieces,
    width: 600,
    height: 850,
    gap: 0.9,
    placeOf: ([first]) => ({
      kind: 'page',
      file: 'test.pdf',
      page: 1,
      box: { x: first?.x ?? 0, y: first?.base ?? 0, width: 1, height: 1 },
    }),
  });
}

/** The facts of the first paper of pages: `item field=value`; remarks and what no field is for are left out. */
export function factsOn(...pages: readonly SegmentedPage[]): readonly string[] {
  return readLayout(pages)[0]!.facts.flatMap(({ item, field, text }) =>
    field === null || field === 'notice' ? [] : [`${item === undefined ? '' : `${item} `}${field}=${text}`],
  );
}
