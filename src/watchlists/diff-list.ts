import { createHash } from 'node:crypto';
import type { Entry } from '../model/entry.ts';

/** An entry as a difference names it. */
export interface DiffEntry {
  readonly id: string;
  readonly caption: string;
}

/** An entry that is in both versions, with what changed: names of properties, `designations`, `caption`, `schema`, `basis`. */
export interface ChangedEntry extends DiffEntry {
  readonly changed: readonly string[];
}

export interface ListDiff {
  readonly added: readonly DiffEntry[];
  readonly removed: readonly DiffEntry[];
  readonly changed: readonly ChangedEntry[];
}

/** Checksums of an entry's parts: enough to see what changed without holding two lists in memory. */
interface Print {
  readonly caption: string;
  readonly parts: ReadonlyMap<string, string>;
  readonly whole: string;
}

/** What changed from the older to the newer entries. Order of values within a property does not matter. */
export function diffEntries(older: Iterable<Entry>, newer: Iterable<Entry>): ListDiff {
  const prints = new Map<string, Print>();
  for (const entry of older) prints.set(entry.id, printOf(entry));
  const added: DiffEntry[] = [];
  const changed: ChangedEntry[] = [];
  for (const entry of newer) {
    const { id, caption } = entry;
    const before = prints.get(id);
    prints.delete(id);
    if (!before) added.push({ id, caption });
    else {
      const now = printOf(entry);
      if (now.whole !== before.whole) changed.push({ id, caption, changed: changedParts(before, now) });
    }
  }
  const removed = [...prints].map(([id, { caption }]) => ({ id, caption }));
  return { added, removed, changed };
}

function printOf(entry: Entry): Print {
  const parts = new Map<string, string>([
    ['caption', entry.caption],
    ['schema', entry.schema],
    ['basis', entry.basis],
    ['designations', checksum(entry.designations.map((designation) => JSON.stringify(designation)))],
  ]);
  for (const [property, values] of Object.entries(entry.properties)) parts.set(property, checksum(values));
  const whole = checksum([...parts].map(([name, value]) => `${name}=${value}`));
  return { caption: entry.caption, parts, whole };
}

function checksum(values: readonly string[]): string {
  return createHash('sha1')
    .update([...values].sort().join('\n'))
    .digest('base64');
}

function changedParts(before: Print, now: Print): readonly string[] {
  const names = new Set([...before.parts.keys(), ...now.parts.keys()]);
  return [...names].filter((name) => before.parts.get(name) !== now.parts.get(name)).sort();
}
