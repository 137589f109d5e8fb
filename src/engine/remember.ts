import { REMEMBERED_READINGS } from '../model/limits.ts';

/**
 * Remembers by text, in two generations: when the younger is full it becomes the older, and what was not asked for
 * since is forgotten. The memory stays bounded, and texts in use stay.
 */
export function remember<V>(read: (text: string) => V): (text: string) => V {
  // A reading in a box, so that "read, and nothing found" costs one look-up as well.
  let younger = new Map<string, { readonly value: V }>();
  let older = new Map<string, { readonly value: V }>();
  return (text) => {
    const known = younger.get(text);
    if (known !== undefined) return known.value;
    const reading = older.get(text) ?? { value: read(text) };
    if (younger.size >= REMEMBERED_READINGS) {
      older = younger;
      younger = new Map();
    }
    younger.set(ownCopy(text), reading);
    return reading.value;
  };
}

/** A field is often a slice of the whole block that was read; kept as it is, it would keep the block. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
