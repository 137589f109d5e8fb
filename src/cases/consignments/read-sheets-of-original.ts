import {
  decodeText,
  isWorkbook,
  rowsOfText,
  sheetsOfWorkbook,
} from '../../documents/papers/form/sheets-of.ts';
import type { Queries } from '../../store/database/database.ts';
import { Refusal } from '../refusal.ts';
import { readOriginal } from './read-original.ts';

/** A sheet as far as it is drawn: rows of cells from A1. */
export interface DrawnSheet {
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
  /** True when the sheet goes on. */
  readonly more: boolean;
}

const MOST_ROWS = 1_000;
const MOST_COLUMNS = 60;
const MOST_CHARACTERS = 500;

/** The cells of an original that is a workbook or delimited text, for drawing. */
export async function sheetsOfOriginal(queries: Queries, sha256: string): Promise<DrawnSheet[]> {
  const { content } = await readOriginal(queries, sha256);
  const bytes = new Uint8Array(content);
  if (isWorkbook(bytes)) {
    const sheets = await sheetsOfWorkbook({ name: sha256, bytes });
    return sheets.map(({ name, rows }) => drawn(name ?? null, rows));
  }
  if (bytes.includes(0)) {
    throw new Refusal(
      'unprocessable',
      'This original is no table.',
      'Fetch it as it came, and open it there.',
    );
  }
  return [drawn(null, rowsOfText(decodeText(bytes)))];
}

function drawn(name: string | null, rows: readonly (readonly (string | number)[])[]): DrawnSheet {
  const shown = rows
    .slice(0, MOST_ROWS)
    .map((row) => row.slice(0, MOST_COLUMNS).map((cell) => String(cell).slice(0, MOST_CHARACTERS)));
  return {
    name,
    rows: shown,
    more: rows.length > MOST_ROWS || rows.some(({ length }) => length > MOST_COLUMNS),
  };
}
