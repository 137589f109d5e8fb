import type { Edge, Entry } from '../model/entry.ts';
import { isJsonObject, type JsonObject } from './json-lines.ts';

/**
 * Our own line format of entries and edges. It is written by this program only; a line that does not look like what
 * it should is refused here, at the one place where JSON becomes a type.
 */
export function asEntry(value: JsonObject): Entry | undefined {
  const { id, source, schema, caption, basis, designations, properties } = value;
  const texts = [id, source, schema, caption, basis];
  const isEntry = texts.every((text) => typeof text === 'string') && Array.isArray(designations);
  // Every field was looked at above; what is inside was written by `EntryDraft`.
  return isEntry && isJsonObject(properties) ? (value as unknown as Entry) : undefined;
}

/** As `asEntry`, for edges. */
export function asEdge(value: JsonObject): Edge | undefined {
  const { kind, source, subject, object } = value;
  const isEdge = typeof kind === 'string' && typeof source === 'string';
  return isEdge && isJsonObject(subject) && isJsonObject(object) ? (value as unknown as Edge) : undefined;
}
