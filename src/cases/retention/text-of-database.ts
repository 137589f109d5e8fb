import { CASEWORK_TABLES } from '../../store/database/backup/casework-tables.ts';
import type { Queries } from '../../store/database/database.ts';
import type { Tables } from '../../store/database/schema.ts';
import { foldText } from '../../text/normalise.ts';
import { ERASED } from './erase-consignments.ts';

export interface TextFound {
  readonly table: string;
  readonly column: string;
  readonly rows: number;
}

const ROWS_AT_ONCE = 200;

/**
 * Where in the whole database the words stand, in any text or original, whatever their case and accents. Reads every
 * row: for the proof that nothing is left.
 */
export async function findText(queries: Queries, words: string): Promise<readonly TextFound[]> {
  const holds = holdsWords(words);
  const found = new Map<string, TextFound>();
  for (const table of CASEWORK_TABLES) {
    for await (const row of rowsOf(queries, table)) {
      for (const [column, value] of Object.entries(row)) {
        if (!holds(value)) continue;
        const key = `${table}.${column}`;
        found.set(key, { table, column, rows: (found.get(key)?.rows ?? 0) + 1 });
      }
    }
  }
  return [...found.values()];
}

export function rowsOf(
  queries: Queries,
  table: keyof Tables,
): AsyncIterableIterator<Readonly<Record<string, unknown>>> {
  return queries.selectFrom(table).selectAll().stream(ROWS_AT_ONCE) as AsyncIterableIterator<
    Record<string, unknown>
  >;
}

/** True for values in which the words stand, as they are or as JSON writes them. */
export function holdsWords(words: string): (value: unknown) => boolean {
  const wanted = [...new Set([words, JSON.stringify(words).slice(1, -1)].map(spaced))];
  return (value) => {
    const text = value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value;
    if (typeof text !== 'string') return false;
    const folded = spaced(text);
    return wanted.some((each) => folded.includes(each));
  };
}

function spaced(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim();
}

/** The text without the words; all of it goes where they are written so that they cannot be cut out. */
export function withoutWords(text: string, words: string): string {
  const pattern = spaced(words)
    .split(' ')
    .map((word) => RegExp.escape(word))
    .join('\\s+');
  const cut = text.replace(new RegExp(pattern, 'giu'), ERASED);
  return holdsWords(words)(cut) ? ERASED : cut;
}
