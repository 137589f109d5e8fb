import type { Box } from './boxes.ts';
import { NUMERIC_COLUMNS, type TableColumn, type TableHeader } from './goods-header.ts';
import { type GoodsTable, OF_GOODS, type TableLine } from './goods-table-parts.ts';
import { labelsIn } from './match-label.ts';
import type { Segment, SegmentedPage } from './page-text.ts';
import { sumOf } from './sum-line.ts';

/** Cells of one row of boxes, by number of column; text across several columns is none of them. */
interface Band {
  readonly top: number;
  readonly cells: ReadonlyMap<number, readonly Segment[]>;
  /** What stands in boxes that are wider than a column. */
  readonly across: readonly Segment[];
}

/**
 * Reads a table whose cells are ruled boxes: a row is what stands in boxes of one height, however its lines stand to each
 * other.
 *
 * @returns nothing when the boxes are those of whole columns, with several rows in each: then lines tell the rows
 */
export function readRuledTable(
  page: SegmentedPage,
  header: TableHeader,
): { readonly table: GoodsTable; readonly next: number } | undefined {
  const { columns, lastLine } = header;
  if (!header.isRuled) return undefined;
  const head = columns.flatMap(({ segments }) => segments);
  const bottom = Math.max(...head.map(({ box }) => box?.bottom ?? 0));
  const rows: TableLine[] = [];
  const taken: Segment[] = [...head];
  let sums: TableLine = new Map();
  let isClosed = false;
  for (const { cells, across } of bandsBelow(page, columns, bottom)) {
    if (holdsRows(cells, columns)) return undefined;
    const all = [...across, ...[...cells.values()].flat()];
    const sum = all.map(sumOf).find((each) => each !== undefined);
    if (sum === 'carried') {
      taken.push(...all);
      continue;
    }
    if (sum === 'total') {
      sums = new Map([...cells].filter(([, cell]) => cell.every(({ text }) => /\d/.test(text))));
      taken.push(...all);
      isClosed = true;
      break;
    }
    const isRow = [...cells].some(([, cell]) => cell.some(({ text }) => /[\p{L}\d]/u.test(text)));
    if (isRow && across.length === 0) {
      rows.push(cells);
      taken.push(...all);
      continue;
    }
    const last = rows.at(-1);
    if (last && across.length > 0 && across.every(isOfGoods)) {
      rows[rows.length - 1] = withLines(last, columns, across);
      taken.push(...all);
      continue;
    }
    // A box across the table with a label of its own is of the form, not of the table.
    if (across.some((segment) => labelsIn(segment).length > 0)) {
      isClosed = true;
      break;
    }
  }
  if (rows.length === 0) return undefined;
  const below = sums.size === 0 && !isClosed ? sumsBelow(page, columns, taken) : undefined;
  if (below) {
    sums = below.sums;
    taken.push(...below.segments);
    isClosed = true;
  }
  const lines = rows.map((cells) => ({ lines: [cells] }));
  const table = { columns, header: head, rows: lines, sums, segments: taken, isClosed };
  return { table, next: Math.max(lastLine, ...taken.map(({ line }) => line)) + 1 };
}

/** `Commodity code: 8481.80`, `S/N: 12` in a box below the row, across its columns. */
function isOfGoods(segment: Segment): boolean {
  const found = labelsIn(segment);
  return (
    found.length > 0 &&
    found.every(({ inline, label }) => inline && label.kind === 'value' && OF_GOODS.has(label.field))
  );
}

/** A row with further lines of its description. */
function withLines(row: TableLine, columns: readonly TableColumn[], more: readonly Segment[]): TableLine {
  const description = Math.max(
    0,
    columns.findIndex(({ column }) => column === 'goods_description'),
  );
  return new Map([...row, [description, [...(row.get(description) ?? []), ...more]]]);
}

/** A sum may stand below the ruled boxes, under their columns. */
function sumsBelow(
  { lines }: SegmentedPage,
  columns: readonly TableColumn[],
  taken: readonly Segment[],
): { readonly sums: TableLine; readonly segments: readonly Segment[] } | undefined {
  const last = Math.max(...taken.map(({ line }) => line));
  const segments = lines[last + 1];
  if (!segments?.some((segment) => sumOf(segment) === 'total')) return undefined;
  const sums = new Map<number, Segment[]>();
  for (const segment of segments) {
    const column = columns.findIndex(({ x, right }) => segment.x < right && segment.right > x);
    if (column >= 0 && /\d/.test(segment.text)) sums.set(column, [segment]);
  }
  return { sums, segments };
}

/** Rows of boxes below the head, from above, as long as boxes stand under its columns. */
function bandsBelow(page: SegmentedPage, columns: readonly TableColumn[], bottom: number): Band[] {
  const left = Math.min(...columns.map(({ x }) => x));
  const right = Math.max(...columns.map((column) => column.right));
  const bands = new Map<number, { readonly cells: Map<number, Segment[]>; readonly across: Segment[] }>();
  for (const segment of page.segments) {
    const { box } = segment;
    if (!box || box.top < bottom - 1 || box.left < left - 1 || box.right > right + 1) continue;
    const band = bands.get(box.top) ?? { cells: new Map<number, Segment[]>(), across: [] };
    bands.set(box.top, band);
    const column = columns.findIndex((each) => isUnder(box, each));
    const cell = band.cells.get(column);
    if (column < 0) band.across.push(segment);
    else if (cell) cell.push(segment);
    else band.cells.set(column, [segment]);
  }
  const sorted = [...bands].map(([top, band]) => ({ top, ...band })).sort((a, b) => a.top - b.top);
  const end = sorted.findIndex(
    ({ cells, across }) => cells.size === 0 && across.every(({ box }) => !isWide(box, columns)),
  );
  return end < 0 ? sorted : sorted.slice(0, end);
}

const isUnder = (box: Box, { x, right }: TableColumn): boolean =>
  Math.abs(box.left - x) < 1 && Math.abs(box.right - right) < 1;

/** Over several whole columns: its sides are sides of columns. */
function isWide(box: Box | undefined, columns: readonly TableColumn[]): boolean {
  return (
    box !== undefined &&
    columns.some(({ x }) => Math.abs(x - box.left) < 1) &&
    columns.some(({ right }) => Math.abs(right - box.right) < 1)
  );
}

const UN_NUMBER = /^(?:UN|ID)?\s?\d{4}$/i;

/** Whether boxes hold several rows: two lines with numbers in two columns each, or two numbers of rows. */
function holdsRows(cells: Band['cells'], columns: readonly TableColumn[]): boolean {
  const numbers = new Map<number, number>();
  for (const [column, cell] of cells) {
    const meaning = columns[column]!.column;
    if (meaning === 'position' && cell.filter(({ text }) => /^\d{1,5}[.)]?$/.test(text)).length > 1)
      return true;
    if (meaning === 'un_number' && cell.filter(({ text }) => UN_NUMBER.test(text)).length > 1) return true;
    if (!NUMERIC_COLUMNS.has(meaning)) continue;
    for (const { line, text } of cell) if (/\d/.test(text)) numbers.set(line, (numbers.get(line) ?? 0) + 1);
  }
  return [...numbers.values()].filter((count) => count > 1).length > 1;
}
