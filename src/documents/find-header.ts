import type { ColumnMap } from './column-map.ts';
import { countKnownHeaders } from './map-columns.ts';

/** Where the header stands among the first records, and how many of its names are known. */
export interface HeaderPlace {
  readonly index: number;
  readonly known: number;
}

/**
 * The header among the first records: the one with most names that mean something. Titles and dates of export above it
 * are passed over. Where nothing is known the first record that is not blank counts as header.
 */
export function findHeader(rows: readonly (readonly string[])[], map: ColumnMap): HeaderPlace {
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  let best: HeaderPlace = { index: Math.max(0, first), known: 0 };
  for (const [index, row] of rows.entries()) {
    const known = countKnownHeaders(row, map);
    if (known > best.known) best = { index, known };
  }
  return best;
}
