import { readNumber } from '../../values/number.ts';
import { findHeader, NUMERIC_COLUMNS, type TableColumn, type TableHeader } from './goods-header.ts';
import { type GoodsTable, OF_GOODS, type TableLine } from './goods-table-parts.ts';
import { labelsIn } from './match-label.ts';
import { type Segment, type SegmentedPage, segmentOf, sliceSegment } from './page-text.ts';
import { readRuledTable } from './ruled-table.ts';
import { sumIn } from './sum-line.ts';

/** Lines of one row, and a row and its first continuation, are at most this many font sizes apart. */
const ROW_PITCH = 2.3;
/** Two rows may stand further apart, for example in ruled forms. */
const ROWS_APART = 9;

/** The tables of goods on a page, from above. `open` is the table of the page before, which may go on without a head. */
export function findGoodsTables(page: SegmentedPage, open?: GoodsTable): GoodsTable[] {
  const tables: GoodsTable[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    const header = findHeader(page.lines, line);
    if (!header) continue;
    const { table, next } =
      readRuledTable(page, header) ??
      readTable(page, header.columns, headerSegments(header), header.lastLine + 1);
    tables.push(table);
    line = next - 1;
  }
  if (tables.length === 0 && open && !open.isClosed) {
    const start = firstFittingLine(page, open.columns);
    const { table } = start === undefined ? {} : readTable(page, open.columns, [], start);
    if (table && table.rows.length > 0) return [table];
  }
  return tables.filter(({ rows }) => rows.length > 0).map(withoutSumRow);
}

/** The last row of a waybill repeats the sums of its columns, and says nothing of goods. */
function withoutSumRow(table: GoodsTable): GoodsTable {
  const { columns, rows, sums } = table;
  const last = rows.at(-1);
  if (rows.length < 2 || !last || sums.size > 0 || last.lines.length > 1) return table;
  const cells = last.lines[0]!;
  const says = [...cells.keys()].some((number) => SAYS_GOODS.has(columns[number]!.column));
  if (says || ![...cells].some(([number]) => NUMERIC_COLUMNS.has(columns[number]!.column))) return table;
  const isSum = [...cells].every(([number, cell]) => {
    if (!NUMERIC_COLUMNS.has(columns[number]!.column)) return true;
    const sum = numberOf(cell);
    const parts = rows
      .slice(0, -1)
      .map(({ lines }) => numberOf(lines.flatMap((line) => line.get(number) ?? [])));
    return (
      sum !== undefined && Math.abs(parts.reduce<number>((all, each) => all + (each ?? 0), 0) - sum) < 0.02
    );
  });
  return isSum ? { ...table, rows: rows.slice(0, -1), sums: cells, isClosed: true } : table;
}

/** `FOB SHENZHEN` below `Amount`: words under columns of numbers, above the first row. */
function isRestOfHead(columns: readonly TableColumn[], cells: TableLine): boolean {
  return [...cells].every(
    ([number, cell]) =>
      NUMERIC_COLUMNS.has(columns[number]!.column) && cell.every(({ text }) => !/\d/.test(text)),
  );
}

const SAYS_GOODS: ReadonlySet<string> = new Set([
  'goods_description',
  'part_number',
  'hs_code',
  'serial_number',
]);

function numberOf(cell: readonly Segment[]): number | undefined {
  return cell[0] && readNumber(cell[0].text, 'point')?.value;
}

function headerSegments({ columns }: TableHeader): Segment[] {
  return columns.flatMap(({ segments }) => segments);
}

/** On a page without head: the first line whose cells all stand under columns, and at least three of them. */
function firstFittingLine(page: SegmentedPage, columns: readonly TableColumn[]): number | undefined {
  const found = page.lines.findIndex(
    (line) =>
      line.length >= 3 &&
      !line.some((each) => labelsIn(each).length > 0) &&
      new Set(line.map((each) => columnAt(columns, each.x, each.right))).size === line.length,
  );
  return found < 0 ? undefined : found;
}

type LineKind = 'row' | 'more' | 'total' | 'skip' | 'aside' | 'end';

function readTable(
  page: SegmentedPage,
  heads: readonly TableColumn[],
  header: readonly Segment[],
  from: number,
): { table: GoodsTable; next: number } {
  const columns = widen(page, heads, from);
  const position = columns.findIndex(({ column }) => column === 'position');
  const usesPosition = position >= 0 && countsRows(page, columns, position, from);
  const rows: TableLine[][] = [];
  /** Lines that stand above the line that a row is anchored in. */
  let above: TableLine[] = [];
  const taken: Segment[] = [...header];
  let sums: TableLine = new Map();
  let isClosed = false;
  let before: Segment | undefined = header.at(-1);
  let line = from;
  for (; line < page.lines.length; line++) {
    const segments = page.lines[line]!;
    const cells = assign(segments, columns);
    const kind = kindOf(page, line, columns, cells, before, {
      usesPosition,
      position,
      isFirst: rows.length === 0 && above.length === 0,
    });
    if (kind === 'end') {
      isClosed = true;
      break;
    }
    before = segments[0];
    if (kind === 'aside') continue;
    taken.push(...segments);
    if (kind === 'skip') continue;
    if (kind === 'total') {
      sums = cells;
      isClosed = true;
      line += 1;
      break;
    }
    if (kind === 'row') {
      rows.push([...above, cells]);
      above = [];
    } else if (rows.length === 0 && isRestOfHead(columns, cells)) continue;
    else if (rows.length === 0 || isCloserToNext(page, line, columns, usesPosition, position))
      above.push(cells);
    else rows.at(-1)!.push(cells);
  }
  if (above.length > 0) rows.at(-1)?.push(...above);
  return {
    table: {
      columns: heads,
      header,
      rows: rows.map((lines) => ({ lines })),
      sums,
      segments: taken,
      isClosed,
    },
    next: Math.max(line, from),
  };
}

interface RowRule {
  readonly usesPosition: boolean;
  readonly position: number;
  readonly isFirst: boolean;
}

function kindOf(
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
  if (gap > ROWS_APART * size) return 'end';
  if (isAside(segments) && hasRowBelow(page, line, columns, rule)) return 'aside';
  if (isAnchor(columns, cells, rule)) return labelEnds(first, true) ? 'end' : 'row';
  if (labelEnds(first, false) || (gap > ROW_PITCH * size && !rule.isFirst)) return 'end';
  return isBesideTable(segments, columns) ? 'end' : 'more';
}

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
  for (const [number, segments] of cells)
    if (NUMERIC_COLUMNS.has(columns[number]!.column) && /\d/.test(segments[0]!.text)) return true;
  return false;
}

const isPosition = (cell: readonly Segment[] | undefined): boolean =>
  /^\d{1,6}[.)]?$/.test(cell?.[0]?.text ?? '');

function countsRows(
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
function isCloserToNext(
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

/** The columns with the room that their cells take: what hangs over the head widens it. */
function widen(page: SegmentedPage, heads: readonly TableColumn[], from: number): TableColumn[] {
  const columns = heads.map((each) => ({ ...each }));
  for (const line of page.lines.slice(from, from + 40)) {
    if (line.length < Math.min(3, heads.length)) continue;
    for (const segment of line) {
      const only = onlyColumnUnder(columns, segment);
      if (!only) continue;
      const [x, right] = [Math.min(only.x, segment.x), Math.max(only.right, segment.right)];
      if (x === only.x && right === only.right) continue;
      if (columns.some((each) => each !== only && x < each.right && right > each.x)) continue;
      [only.x, only.right] = [x, right];
    }
  }
  return columns;
}

/** The column that a segment lies over; none where it lies over several. */
function onlyColumnUnder<T extends TableColumn>(columns: readonly T[], segment: Segment): T | undefined {
  let only: T | undefined;
  for (const column of columns) {
    if (segment.x >= column.right || segment.right <= column.x) continue;
    if (only) return undefined;
    only = column;
  }
  return only;
}

/** Puts the segments of a line under their columns; a segment that spans several is taken apart at its pieces. */
function assign(line: readonly Segment[], columns: readonly TableColumn[]): TableLine {
  const cells = new Map<number, Segment[]>();
  const put = (column: number, segment: Segment): void => {
    const cell = cells.get(column);
    if (cell) cell.push(segment);
    else cells.set(column, [segment]);
  };
  const cellsOfLine = withoutPosition(line, columns);
  if (cellsOfLine.length === columns.length) {
    for (let order = 0; order < cellsOfLine.length; order++) cells.set(order, [cellsOfLine[order]!]);
    return cells;
  }
  for (const segment of line)
    for (const part of splitAcross(segment, columns)) put(columnAt(columns, part.x, part.right), part);
  return cells;
}

/** `000010 VKW-1037` in one piece: the number of the row, and what stands in the column beside it. */
function withoutPosition(line: readonly Segment[], columns: readonly TableColumn[]): readonly Segment[] {
  const [first, ...rest] = line;
  const [position, next] = columns;
  const number = first && /^\d{1,6}[.)]?(?=\s+\S)/.exec(first.text)?.[0];
  if (!number || position?.column !== 'position' || !next || first.right <= next.x) return line;
  return [sliceSegment(first, 0, number.length), sliceSegment(first, number.length), ...rest];
}

function splitAcross(segment: Segment, columns: readonly TableColumn[]): Segment[] {
  if (segment.pieces.length < 2) return [segment];
  const under = columns.filter(({ x, right }) => segment.x < right && segment.right > x).length;
  if (under < 2) return [segment];
  const parts: { column: number; segment: Segment }[] = [];
  for (const piece of segment.pieces) {
    const column = columnAt(columns, piece.x, piece.x + piece.width);
    const last = parts.at(-1);
    if (last?.column !== column) {
      const text = piece.text.trim();
      if (text !== '')
        parts.push({
          column,
          segment: segmentOf({ ...segment, text, x: piece.x, right: piece.x + piece.width, pieces: [piece] }),
        });
      continue;
    }
    const gap = piece.x - last.segment.right > 0.13 * piece.size ? ' ' : '';
    last.segment = segmentOf({
      ...last.segment,
      text: `${last.segment.text}${gap}${piece.text}`.trim(),
      right: piece.x + piece.width,
      pieces: [...last.segment.pieces, piece],
    });
  }
  return parts.map((each) => each.segment);
}

/** The column over which a stretch lies most; of none, the nearest. */
function columnAt(columns: readonly TableColumn[], x: number, right: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]!;
    const overlap = Math.min(right, column.right) - Math.max(x, column.x);
    if (overlap <= most) continue;
    best = index;
    most = overlap;
  }
  return best;
}
