import { beginsWithNumber, isPerPackage, measureOf } from './cell-measures.ts';
import { findHeader, NUMERIC_COLUMNS, type TableColumn } from './goods-header.ts';
import { OF_GOODS, type TableLine } from './goods-table-parts.ts';
import { labelsIn } from './match-label.ts';
import type { Segment, SegmentedPage } from './page-text.ts';
import { sumIn } from './sum-line.ts';
import { assign } from './table-columns.ts';

/** Lines of one row, and a row and its first continuation, are at most this many font sizes apart. */
const ROW_PITCH = 2.3;
/** Two rows may stand further apart, for example in ruled forms. */
const ROWS_APART = 9;

export type LineKind = 'row' | 'more' | 'total' | 'skip' | 'aside' | 'end';

export interface RowRule {
  readonly usesPosition: boolean;
  readonly position: number;
  /** The column that numbers the packages of each row (`1-20`, `21-32`, `33`). */
  readonly packages?: number;
  readonly isFirst: boolean;
  /** The lines of the row above, as far as they were read. */
  readonly open?: readonly TableLine[];
}

export function kindOf(
  page: SegmentedPage,
  line: number,
  columns: readonly TableColumn[],
  cells: TableLine,
  before: Segment | undefined,
  rule: RowRule,
): LineKind {
  const segments = page.lines[line]!;
  const first = segments[0]!;
  const gap = before ? first.base - before.base : 0;
  const size = Math.max(first.size, before?.size ?? 0);
  if (findHeader(page.lines, line)) return isSameHead(page, line, columns) ? 'skip' : 'end';
  const sum = sumIn(segments);
  if (sum) return gap > ROWS_APART * 3 * size ? 'end' : sum === 'total' ? 'total' : 'skip';
  if (gap > ROWS_APART * size || isSumLabel(segments)) return 'end';
  if (isAside(segments) && hasRowBelow(page, line, columns, rule)) return 'aside';
  if (isAnchor(columns, cells, rule) && !goesOn(columns, cells, rule))
    return labelEnds(first, true) ? 'end' : 'row';
  if (labelEnds(first, false) || (gap > ROW_PITCH * size && !rule.isFirst)) return 'end';
  return isBesideTable(segments, columns) ? 'end' : 'more';
}

/** `Total gross kg | 17.85`: a label of a sum with its value, wherever they stand under the columns. */
function isSumLabel([first, second, ...more]: readonly Segment[]): boolean {
  if (!first || !second || more.length > 0) return false;
  return TOTAL_WORD.test(first.text) && /^\d[\d.,' ]*$/.test(second.text);
}

const TOTAL_WORD =
  /^(?:grand )?(?:total|gesamt|summe|итого|всего|общ|разом|всього|toplam|合计|总计|总重|razem|totaal|totale|celkem|összes).*(?:kg|кг|kilo|n\.?w|g\.?w|net|gross|brut|нетто|брутто|weight|gewicht|вес|вага|peso|重)/iu;

/** Papers that a line between the rows names for those below it: `Your order 4500118834 of 04.07.2023`. */
const NAMES_PAPER: ReadonlySet<string> = new Set([
  'order_number',
  'delivery_note_number',
  'invoice_number',
  'customer_reference',
  'consignment_reference',
]);
const ROWS_BELOW = 3;

function isAside([first, ...more]: readonly Segment[]): boolean {
  const found = first && labelsIn(first)[0];
  const isNumber = found?.label.kind === 'value' && NAMES_PAPER.has(found.label.field);
  return isNumber && (found.inline !== undefined || more.length === 1) && more.length < 2;
}

function hasRowBelow(
  { lines }: SegmentedPage,
  line: number,
  columns: readonly TableColumn[],
  rule: RowRule,
): boolean {
  return lines
    .slice(line + 1, line + 1 + ROWS_BELOW)
    .some(
      (segments) =>
        segments.length > 1 && !isAside(segments) && isAnchor(columns, assign(segments, columns), rule),
    );
}

/** A line of the head that is printed again on the next page. */
function isSameHead(page: SegmentedPage, line: number, columns: readonly TableColumn[]): boolean {
  const again = findHeader(page.lines, line)?.columns.map(({ column }) => column) ?? [];
  const shared = columns.filter(({ column }) => again.includes(column)).length;
  return shared >= again.length - 1;
}

/** A label ends the table, unless it names something of the goods in the row (`S/N: 12`). */
function labelEnds(first: Segment, isAnchored: boolean): boolean {
  const found = labelsIn(first)[0];
  if (!found) return false;
  if (found.label.kind === 'value' && OF_GOODS.has(found.label.field)) return false;
  return isAnchored ? found.hasColon && found.label.kind !== 'part' : found.hasColon || !found.inline;
}

function isAnchor(columns: readonly TableColumn[], cells: TableLine, rule: RowRule): boolean {
  if (rule.usesPosition) return isPosition(cells.get(rule.position));
  if (isRange(rule.packages === undefined ? undefined : cells.get(rule.packages))) return true;
  for (const [number, segments] of cells)
    if (NUMERIC_COLUMNS.has(columns[number]!.column) && beginsWithNumber(segments[0]!.text)) return true;
  return false;
}

/**
 * Whether a line with numbers says more of the row above: the sum below what each package holds (`@5 PCS`, `100 PCS`), another
 * measure of the same goods (`4 pcs`, `1.240,0 kg gross`; `21,360 KGS`, `23.000 CBM`), or all numbers of a row whose packages are
 * named in the line above.
 */
function goesOn(columns: readonly TableColumn[], cells: TableLine, { open, packages }: RowRule): boolean {
  if (!open) return false;
  const numbers = numbersIn(columns, cells);
  if (packages !== undefined) {
    if (isRange(cells.get(packages))) return false;
    if (open.every((line) => numbersIn(columns, line).length === 0)) return true;
  }
  const hasMeasure = open.some((line) =>
    numbersIn(columns, line).some(([, [first]]) => measureOf(first!.text)),
  );
  return numbers.every(([number, [first]]) => {
    const above = open.flatMap((line) => line.get(number) ?? []);
    const measure = measureOf(first!.text);
    // `23.000 CBM` alone below `21,360.000 KGS`, each in its own column.
    if (above.length === 0) return hasMeasure && measure !== undefined && numbers.length === 1;
    if (!isPerPackage(first!.text) && above.every(({ text }) => isPerPackage(text))) return true;
    return measure !== undefined && above.every(({ text }) => measureOf(text) !== measure);
  });
}

function numbersIn(columns: readonly TableColumn[], cells: TableLine): [number, readonly Segment[]][] {
  return [...cells].filter(
    ([number, [first]]) => NUMERIC_COLUMNS.has(columns[number]!.column) && beginsWithNumber(first!.text),
  );
}

const isRange = (cell: readonly Segment[] | undefined): boolean =>
  /^\d{1,5}(?:\s*[-–~]\s*\d{1,5})?$/.test(cell?.[0]?.text ?? '');
const LINES_OF_RANGES = 40;
const FEWEST_RANGES = 2;

/** The column whose cells number the packages of the rows one after the other: `1-20`, `21-32`, `33`. */
export function packagesColumn(
  page: SegmentedPage,
  columns: readonly TableColumn[],
  from: number,
): number | undefined {
  const lines = page.lines.slice(from, from + LINES_OF_RANGES).map((line) => assign(line, columns));
  const found = columns.findIndex(({ column }, number) => {
    if (column !== 'marks') return false;
    const firsts = lines.flatMap((cells) =>
      isRange(cells.get(number)) ? [Number.parseInt(cells.get(number)![0]!.text, 10)] : [],
    );
    const isRising = firsts.every((first, index) => index === 0 || first > firsts[index - 1]!);
    return firsts[0] === 1 && firsts.length >= FEWEST_RANGES && isRising;
  });
  return found < 0 ? undefined : found;
}

const isPosition = (cell: readonly Segment[] | undefined): boolean =>
  /^\d{1,6}[.)]?$/.test(cell?.[0]?.text ?? '');

export function countsRows(
  page: SegmentedPage,
  columns: readonly TableColumn[],
  position: number,
  from: number,
): boolean {
  return page.lines.slice(from, from + 6).some((line) => isPosition(assign(line, columns).get(position)));
}

/** Text across several heads, or left of the first: it stands under the table, not in it. */
function isBesideTable(segments: readonly Segment[], columns: readonly TableColumn[]): boolean {
  const left = Math.min(...columns.map(({ x }) => x));
  return segments.some((each) => {
    if (each.x < left - 6 * each.size) return true;
    const across = columns.filter(({ x, right }) => each.x < x && each.right > right).length;
    const isSentence = each.text.split(' ').length > 6;
    return across >= 2 || (across >= 1 && isSentence && each.pieces.length > 1);
  });
}

/** Descriptions of several lines may be centred beside their row: a line nearer to the next row belongs to that. */
export function isCloserToNext(
  page: SegmentedPage,
  line: number,
  columns: readonly TableColumn[],
  usesPosition: boolean,
  position: number,
): boolean {
  const [before, here, after] = [page.lines[line - 1]?.[0], page.lines[line]![0]!, page.lines[line + 1]];
  if (!before || !after) return false;
  const isRowNext = isAnchor(columns, assign(after, columns), { usesPosition, position, isFirst: false });
  return isRowNext && after[0]!.base - here.base < (here.base - before.base) * 0.7;
}
