import type { Cell } from '../../record-block.ts';
import { findHeader } from '../layout/goods-header.ts';
import type { SegmentedPage } from '../layout/page-text.ts';
import { namesPaper } from '../layout/titles.ts';
import { PageReading } from '../layout/values-by-place.ts';

const LEAST_PAIRS = 2;
/** Fewer cells in the first row may be a letterhead with its date and number. */
const LEAST_COLUMNS = 6;

/** A form has a title such as INVOICE or PACKING LIST, and at least two labels with values above its table of goods. */
export function looksLikeForm(page: SegmentedPage): boolean {
  if (!page.segments.some(namesPaper)) return false;
  const reading = new PageReading(page);
  let table = page.lines.length;
  for (let line = 0; line < page.lines.length && table === page.lines.length; line++)
    if (findHeader(page.lines, line)) table = line;
  let pairs = 0;
  for (const segment of page.segments) {
    if (segment.line >= table) break;
    // A row of labels is the header of a table, whatever stands below it.
    if (
      page.lines[segment.line]!.filter((each) => reading.labels(each).some(({ inline }) => !inline)).length >
      2
    )
      continue;
    for (const found of reading.labels(segment)) {
      const shape =
        found.label.kind === 'party' ? 'block' : found.label.kind === 'part' ? 'text' : found.label.shape;
      if (found.inline || reading.valueStart(found, shape)) pairs += 1;
    }
  }
  return pairs >= LEAST_PAIRS;
}

/** A form starts with a letterhead or a title, a table with a row of names as wide as the table itself. */
export function startsAsTable(rows: readonly (readonly Cell[])[]): boolean {
  const filled = (row: readonly Cell[]): number => row.filter((cell) => isFilled(cell)).length;
  const first = rows.find((row) => filled(row) > 0);
  if (!first) return false;
  const widest = Math.max(...rows.map(filled));
  return filled(first) >= LEAST_COLUMNS && filled(first) >= widest * 0.8;
}

const isFilled = (cell: Cell): boolean => cell !== null && cell !== undefined && String(cell).trim() !== '';
