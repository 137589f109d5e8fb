/** Why a record of a text could not be separated cleanly from its neighbours. */
export type RecordFault = 'unclosed-quote' | 'text-after-quote' | 'too-long';

/** Text of several records, and where each begins and ends in it (`[start, end, start, end, ...]`, without line ends). */
export interface TextRecords {
  readonly kind: 'csv' | 'json';
  readonly text: string;
  readonly bounds: Uint32Array;
  /** Records (by their place in the block, from 0) that were broken; each ends where its first line ends. */
  readonly faults: readonly { readonly record: number; readonly fault: RecordFault }[];
}

/** A cell as a workbook holds it: text, or a number that needs no reading. Days come as `YYYY-MM-DD`. */
export type Cell = string | number;

export interface RowRecords {
  readonly kind: 'rows';
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A piece of a table, small enough to be sent to a worker. Blocks come in the order of the file, and their borders
 * depend on the file alone: the same file gives the same blocks however the disk delivers it.
 */
export interface RecordBlock {
  readonly fileIndex: number;
  /** Row of the first record; the header is row 1. For JSON lines the line, for a JSON array the element, from 1. */
  readonly firstRow: number;
  /** Blank records count here, because they count as rows. */
  readonly recordCount: number;
  readonly records: TextRecords | RowRecords;
}
