import type { TableColumn } from './goods-header.ts';
import type { Segment } from './page-text.ts';

/** A line of a table: for each column, by its number, what stands in it. */
export type TableLine = ReadonlyMap<number, readonly Segment[]>;

/** One goods item: the lines that belong to it. */
export interface TableRow {
  readonly lines: readonly TableLine[];
}

export interface GoodsTable {
  readonly columns: readonly TableColumn[];
  readonly header: readonly Segment[];
  readonly rows: readonly TableRow[];
  /** Cells of the line that sums up. */
  readonly sums: TableLine;
  /** Every segment that the table takes, its head included. */
  readonly segments: readonly Segment[];
  /** False when the page ended before a sum or another text: the table may go on on the next page. */
  readonly isClosed: boolean;
}

/** Fields that a label in a row of goods announces for that row. */
export const OF_GOODS: ReadonlySet<string> = new Set([
  'part_number',
  'serial_number',
  'hs_code',
  'country_of_origin',
  'aircraft_type',
  'un_number',
  'goods_description',
  'certificate_number',
  'certificate_type',
]);
