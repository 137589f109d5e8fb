import type { ColumnId } from './columns.ts';

export type TableFormatId = 'csv' | 'xlsx' | 'json-lines' | 'json-array';
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' | 'gb18030';
export type DecimalMark = 'point' | 'comma';
/** `mixed`: the column holds days written both ways; only those that can be read one way are read. */
export type DateOrder = 'day-first' | 'month-first' | 'mixed';

/** How one column is read. Decided once for a table, before the first record. */
export interface ColumnLayout {
  /** As written in the file; made unique by a number where two columns have one name. */
  readonly header: string;
  /** `null`: kept as written under its header, not used. */
  readonly canonical: ColumnId | null;
  /** Where the meaning comes from: the user's map, the header's name, or nowhere. */
  readonly by: 'map' | 'name' | 'nothing';
  /** Why a column that looks useful is not used. */
  readonly note?: string;
  /** For numbers such as `1,234` or `1.234`, which alone could be read both ways. */
  readonly decimalMark?: DecimalMark;
  /** For days such as `03/04/2023`. */
  readonly dateOrder?: DateOrder;
  /** Kilograms in one unit, from the header. */
  readonly kgPerUnit?: number;
  /** ISO 4217, from the header. */
  readonly currency?: string;
  /** Codes with one digit less lost a leading zero (a spreadsheet took them for numbers); it is put back. */
  readonly hsCodeDigits?: number;
}

/**
 * How one table of consignments is read: plain data, so that it can be sent to a worker. Made by `detectTable`.
 */
export interface TableLayout {
  /** Name of the file in places and reports. */
  readonly file: string;
  readonly path: string;
  readonly format: TableFormatId;
  readonly gzip: boolean;
  readonly encoding: TextEncoding;
  readonly sheet?: string;
  /** For `csv`. */
  readonly delimiter: string;
  /** For `csv`: what ends a record; a carriage return before `\n` belongs to it. */
  readonly lineEnd: '\n' | '\r';
  /** Records above the header (titles); they are passed over. Row 1 is the header. */
  readonly recordsAboveHeader: number;
  /** True when the export leaves out empty cells at the end of a record, so that short records are whole. */
  readonly leavesOutEmptyEnd: boolean;
  readonly columns: readonly ColumnLayout[];
  /** What the user should know before the run: assumptions, sheets left out. */
  readonly notices: readonly string[];
}
