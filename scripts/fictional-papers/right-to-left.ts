// A plain paper that is written from right to left. Each run is drawn apart: the drawing library turns whole runs.
import { type Doc, paper } from './draw.ts';

type Entry = readonly [label: string, value: string, ...lines: string[]];

export interface RightToLeftSpec {
  readonly title: string;
  /**
   * A label and its value, one below the other. Further lines stand below the value; where the value is empty, below the
   * label.
   */
  readonly right: readonly Entry[];
  readonly left: readonly Entry[];
  /** Columns from the right. */
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly foot: readonly Entry[];
}

const RIGHT_EDGE = 559;
const MIDDLE = 290;
const LINE = 15;

export const rightToLeftPaper = (spec: RightToLeftSpec): Promise<Buffer> =>
  paper({ font: 'latin' }, (doc) => {
    run(doc, spec.title, 380, 40, 16);
    const ends = [drawEntries(doc, spec.right, RIGHT_EDGE, 80), drawEntries(doc, spec.left, MIDDLE, 80)];
    let y = 20 + Math.max(...ends);
    for (const row of [spec.heads, ...spec.rows]) {
      let edge = RIGHT_EDGE;
      for (const [column, cell] of row.entries()) {
        run(doc, cell, edge, y, 8);
        edge -= spec.widths[column]!;
      }
      y += LINE;
    }
    drawEntries(doc, spec.foot, RIGHT_EDGE, y + 20);
  });

/** Draws entries from `top` down; returns where the next one would stand. */
function drawEntries(doc: Doc, entries: readonly Entry[], edge: number, top: number): number {
  let y = top;
  for (const [label, value, ...lines] of entries) {
    const next = run(doc, label === '' ? '' : `${label}:`, edge, y, 9);
    const valueEdge = label === '' ? edge : next - 4;
    run(doc, value, valueEdge, y, 9);
    for (const line of lines) {
      y += LINE;
      run(doc, line, value === '' ? edge : valueEdge, y, 9);
    }
    y += LINE;
  }
  return y;
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
