import type { IsoDate } from '../../model/dates.ts';
import type { Edge, Entry, SourceId } from '../../model/entry.ts';

/** One version of a list, as the store gives it: what was in force from `effective` until the next version. */
export interface VersionedContent {
  readonly versionId: string;
  readonly effective: IsoDate;
  /** Counts the imports of the list: one that is forced gives a version the same id and, after an update, other content. */
  readonly sequence?: number;
  readonly entries: Iterable<Entry>;
  readonly edges: Iterable<Edge>;
}

/** A list with its versions, oldest first. */
export interface VersionedList {
  readonly listId: string;
  readonly source: SourceId;
  readonly versions: readonly VersionedContent[];
}

/** Something that stood unchanged in one or more versions in a row. Days are counted from 1970-01-01. */
export interface Held<T> {
  readonly item: T;
  readonly listNumber: number;
  readonly fromDay: number;
  /** First day on which it no longer stood; `NO_END` while it stands. */
  readonly untilDay: number;
}

export const NO_END = 0xffffffff;

/** Day number of a date. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(date) / 86_400_000;
}

/**
 * Folds the versions of a list into spans, so that a year of daily lists costs what changed in it:
 *
 *     version   1 March   2 March   3 March
 *     entry A     A         A         A       -> A   1 March until now
 *     entry B     B         B'        -       -> B   1 March until 2 March,  B' 2 March until 3 March
 */
export function holdVersions<T>(
  list: VersionedList,
  listNumber: number,
  itemsOf: (version: VersionedContent) => Iterable<T>,
): Held<T>[] {
  const held: Held<T>[] = [];
  let open = new Map<string, { item: T; fromDay: number }>();
  for (const version of list.versions) {
    const day = dayNumber(version.effective);
    const next = new Map<string, { item: T; fromDay: number }>();
    for (const item of itemsOf(version)) {
      const content = JSON.stringify(item);
      next.set(content, open.get(content) ?? { item, fromDay: day });
    }
    for (const [content, { item, fromDay }] of open) {
      if (!next.has(content)) held.push({ item, listNumber, fromDay, untilDay: day });
    }
    open = next;
  }
  for (const { item, fromDay } of open.values()) held.push({ item, listNumber, fromDay, untilDay: NO_END });
  return held;
}
