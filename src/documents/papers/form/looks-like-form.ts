import type { Cell } from '../../record-block.ts';
import { findHeader } from '../layout/goods-header.ts';
import type { Segment, SegmentedPage } from '../layout/page-text.ts';
import { hasNumberBeside, namesPaper } from '../layout/titles.ts';
import { PageReading } from '../layout/values-by-place.ts';

const LEAST_PAIRS = 2;
const PAIRS_WITHOUT_TITLE = 3;
/** A table has a title and a line for its day above it, a form has a letterhead as well. */
const LEAST_LINES_ABOVE = 4;
/** So many labels without a value in one line are heads of columns. */
const FEWEST_HEADS = 3;
/** So many values in the first row: it names no columns. */
const LEAST_VALUES = 2;
/** Fewer cells in the first row may be a letterhead with its date and number. */
const LEAST_COLUMNS = 6;

/**
 * A form has labels with values above its table of goods: two below a title such as INVOICE or PACKING LIST, one where the title has
 * its number beside it, three where it does not say what it is. With a title or two labels, the table itself will do, below so many
 * lines as a letterhead has and without columns for what a form says once.
 */
export function looksLikeForm(page: SegmentedPage): boolean {
  const title = page.segments.find((segment) => namesPaper(segment, page));
  const least = title === undefined ? PAIRS_WITHOUT_TITLE : hasNumberBeside(title, page) ? 1 : LEAST_PAIRS;
  const reading = new PageReading(page);
  let pairs = 0;
  for (let line = 0; line < page.lines.length; line++) {
    if (title !== undefined && pairs >= least) return true;
    if (!findHeader(page.lines, line)) {
      pairs += pairsIn(page.lines[line]!, reading);
      continue;
    }
    if (pairs >= least) return true;
    if (title === undefined && pairs < LEAST_PAIRS) return false;
    return line >= LEAST_LINES_ABOVE && !page.lines[line]!.some((segment) => isSaidOnce(segment, reading));
  }
  return title !== undefined && pairs >= least;
}

/** A table of consignments has columns for its parties and the numbers of its papers. */
function isSaidOnce(segment: Segment, reading: PageReading): boolean {
  return reading
    .labels(segment)
    .some(
      ({ label }) => label.kind === 'party' || (label.kind === 'value' && OF_CONSIGNMENT.test(label.field)),
    );
}

const OF_CONSIGNMENT =
  /^(?:invoice|order|bill_of_lading|air_waybill|port_of|destination|departure|consignment)/;

/** Labels of a line that have a value. */
function pairsIn(line: readonly Segment[], reading: PageReading): number {
  // A row of labels is the header of a table, whatever stands below it.
  const isBare = (segment: Segment): boolean => reading.labels(segment).some(({ inline }) => !inline);
  // `Date | 2026-06-19 | Invoice | FX-9` has a value behind each.
  const isHead = (segment: Segment, at: number): boolean =>
    isBare(segment) && !/\d/.test(line[at + 1]?.text ?? '');
  if (line.length >= FEWEST_HEADS && line.filter(isHead).length >= FEWEST_HEADS) return 0;
  let pairs = 0;
  for (const segment of line)
    for (const found of reading.labels(segment)) {
      const shape =
        found.label.kind === 'party' ? 'block' : found.label.kind === 'part' ? 'text' : found.label.shape;
      if (found.inline || reading.valueStart(found, shape)) pairs += 1;
    }
  return pairs;
}

/** A form starts with a letterhead or a title, a table with a row of names as wide as the table itself. */
export function startsAsTable(rows: readonly (readonly Cell[])[]): boolean {
  const filled = (row: readonly Cell[]): number => row.filter((cell) => isFilled(cell)).length;
  const first = rows.find((row) => filled(row) > 0);
  if (!first) return false;
  const columns = filled(first);
  // Names of columns have no digits.
  if (first.filter((cell) => /\d/.test(String(cell ?? ''))).length >= LEAST_VALUES) return false;
  return columns >= LEAST_COLUMNS && columns >= Math.max(...rows.map(filled)) * 0.8;
}

const isFilled = (cell: Cell): boolean => cell !== null && cell !== undefined && String(cell).trim() !== '';
