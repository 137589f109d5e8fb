import { RECORD_DEPTH } from '../model/limits.ts';
import { uniqueHeaders } from './map-columns.ts';
import type { RecordTrouble } from './quarantine.ts';
import type { Cell } from './record-block.ts';

/** A record of JSON as a row of a table: nested objects make columns named `consignee.name`. */
export type FlatRecord = ReadonlyMap<string, Cell>;

/**
 * Reads one JSON object. Lists of texts or numbers become one cell, joined by `; `. A list of objects is understood
 * when it holds one; more of them would be several goods items in one record, and are refused rather than dropped.
 */
export function readJsonRecord(text: string): FlatRecord | RecordTrouble {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return trouble('', text, `this is not valid JSON (${detail.slice(0, 80)})`, 'Write one JSON object.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return trouble('', text, 'this is no JSON object', 'Write one JSON object with a key for each column.');
  }
  const cells = new Map<string, Cell>();
  return flatten(value, '', 1, cells) ?? cells;
}

function flatten(
  object: object,
  path: string,
  depth: number,
  cells: Map<string, Cell>,
): RecordTrouble | undefined {
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    const part = keyPart(name);
    const key = path === '' ? part : `${path}.${part}`;
    const found = addValue(value, key, depth, cells);
    if (found) return found;
  }
  return undefined;
}

/** Keys recur in every record; each is brought into the form of a header once. */
const keyParts = new Map<string, string>();
const REMEMBERED_KEYS = 10_000;

function keyPart(name: string): string {
  const known = keyParts.get(name);
  if (known !== undefined) return known;
  const part = uniqueHeaders([name])[0]!;
  if (keyParts.size >= REMEMBERED_KEYS) keyParts.clear();
  keyParts.set(name, part);
  return part;
}

function addValue(
  value: unknown,
  key: string,
  depth: number,
  cells: Map<string, Cell>,
): RecordTrouble | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number') cells.set(key, value);
  else if (typeof value === 'boolean') cells.set(key, String(value));
  else if (depth >= RECORD_DEPTH) {
    return trouble(
      key,
      JSON.stringify(value),
      `objects are nested more than ${RECORD_DEPTH} deep`,
      'Write the record with fewer levels.',
    );
  } else if (!Array.isArray(value)) return flatten(value as object, key, depth + 1, cells);
  else return addList(value, key, depth, cells);
  return undefined;
}

function addList(
  list: readonly unknown[],
  key: string,
  depth: number,
  cells: Map<string, Cell>,
): RecordTrouble | undefined {
  const objects = list.filter((item) => typeof item === 'object' && item !== null);
  if (objects.length === 0) {
    const texts = list.filter((item) => item !== null).map(String);
    if (texts.length > 0) cells.set(key, texts.join('; '));
    return undefined;
  }
  if (list.length > 1 || Array.isArray(list[0])) {
    return trouble(
      key,
      JSON.stringify(list),
      'this is a list of objects',
      'Write one record for each of them (one goods item in a record).',
    );
  }
  return addValue(list[0], key, depth, cells);
}

function trouble(column: string, value: string, reason: string, mend: string): RecordTrouble {
  return { column, value, reason, mend };
}
