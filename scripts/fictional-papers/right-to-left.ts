// A plain paper that is written from right to left. Each run is drawn apart: the drawing library turns whole runs.
import { type Doc, paper } from './draw.ts';

export interface RightToLeftSpec {
  readonly title: string;
  /** Pairs of a label and its value, one below the other. */
  readonly right: readonly (readonly [label: string, value: string])[];
  readonly left: readonly (readonly [label: string, value: string])[];
  /** Columns from the right. */
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly foot: readonly (readonly [label: string, value: string])[];
}

const RIGHT_EDGE = 559;
const MIDDLE = 290;
const LINE = 15;

export const rightToLeftPaper = (spec: RightToLeftSpec): Promise<Buffer> =>
  paper({ font: 'latin' }, (doc) => {
    run(doc, spec.title, 380, 40, 16);
    spec.right.forEach((pair, index) => {
      drawPair(doc, pair, RIGHT_EDGE, 80 + index * LINE);
    });
    spec.left.forEach((pair, index) => {
      drawPair(doc, pair, MIDDLE, 80 + index * LINE);
    });
    let y = 100 + Math.max(spec.right.length, spec.left.length) * LINE;
    for (const row of [spec.heads, ...spec.rows]) {
      let edge = RIGHT_EDGE;
      for (const [column, cell] of row.entries()) {
        run(doc, cell, edge, y, 8);
        edge -= spec.widths[column]!;
      }
      y += LINE;
    }
    spec.foot.forEach((pair, index) => {
      drawPair(doc, pair, RIGHT_EDGE, y + 20 + index * LINE);
    });
  });

function drawPair(doc: Doc, [label, value]: readonly [string, string], edge: number, y: number): void {
  const next = run(doc, label === '' ? '' : `${label}:`, edge, y, 9);
  run(doc, value, label === '' ? edge : next - 4, y, 9);
}

/** Draws one run that ends at the right edge; returns its left edge. */
function run(doc: Doc, words: string, edge: number, y: number, size: number): number {
  if (words === '') return edge;
  doc.font('body').fontSize(size);
  const isLatin = /^[\x20-\x7e]*$/.test(words);
  let left = edge;
  for (const word of isLatin ? [words] : words.split(' ')) {
    if (left !== edge) left -= doc.widthOfString(' ');
    left -= doc.widthOfString(word);
    doc.text(word, left, y, { lineBreak: false });
  }
  return left;
}
