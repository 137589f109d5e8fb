import { csvRow } from './csv-row.ts';

/** A record that could not be read: where it stands, what was written there, why, and how to mend it. */
export interface QuarantinedRecord {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  /** Absent when the whole record is at fault. */
  readonly column?: string;
  readonly value?: string;
  readonly reason: string;
  readonly mend: string;
}

const COLUMNS = ['file', 'sheet', 'row', 'column', 'value', 'reason', 'mend'] as const;

/** First line of `quarantine.csv`: UTF-8 without byte order mark, lines end with CRLF (RFC 4180). */
export function quarantineHeader(): string {
  return csvRow(COLUMNS);
}

/** One quarantined record as a line of `quarantine.csv`. */
export function quarantineRow(record: QuarantinedRecord): string {
  return csvRow(COLUMNS.map((column) => record[column]));
}
