import { readNumber } from '../../values/number.ts';
import { findHeader, NUMERIC_COLUMNS, type TableColumn, type TableHeader } from './goods-header.ts';
import { withGoodsOfBox } from './goods-in-one-box.ts';
import type { GoodsTable, TableLine } from './goods-table-parts.ts';
import { labelsIn } from './match-label.ts';
import type { Segment, SegmentedPage } from './page-text.ts';
import { countsRows, isCloserToNext, kindOf, packagesColumn } from './row-kinds.ts';
import { readRuledTable } from './ruled-table.ts';
import { sumCells } from './sum-line.ts';
import { assign, columnAt, widen } from './table-columns.ts';

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
  return tables
    .filter((table) => table.rows.length > 0 && !isContainerList(table))
    .map(withoutSumRow)
    .map(withGoodsOfBox);
}

const CONTAINER_NUMBER = /^[A-Z]{3}[UJZ]\s?\d{6}[- /]?\d\b/;

/** `Container | Seal | Type | Packages`: each row is a container, and what is in it stands elsewhere. */
function isContainerList({ columns, rows }: GoodsTable): boolean {
  if (columns.some(({ column }) => column === 'goods_description' || column === 'hs_code')) return false;
  return rows.every(({ lines }) =>
    [...lines[0]!.values()].some(([first]) => CONTAINER_NUMBER.test(first!.text)),
  );
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

function readTable(
  page: SegmentedPage,
  heads: readonly TableColumn[],
  header: readonly Segment[],
  from: number,
): { table: GoodsTable; next: number } {
  const columns = widen(page, heads, from);
  const position = columns.findIndex(({ column }) => column === 'position');
  const usesPosition = position >= 0 && countsRows(page, columns, position, from);
  const packages = usesPosition ? undefined : packagesColumn(page, columns, from);
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
      ...(packages !== undefined && { packages }),
      isFirst: rows.length === 0 && above.length === 0,
      ...(rows.length > 0 && above.length === 0 && { open: rows.at(-1)! }),
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
      sums = segments.length === columns.length ? cells : sumCells(segments, columns);
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
