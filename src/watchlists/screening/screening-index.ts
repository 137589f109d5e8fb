import type { IsoDate } from '../../model/dates.ts';
import type { Designation, Entry } from '../../model/entry.ts';
import { NAME_FAMILIES, type NameFamily } from '../../names/analysed-name.ts';
import { indexFromSections } from '../../names/name-index.ts';
import { createSearcher, type NameSearcher } from '../../names/search.ts';
import type { Section, Sections } from '../../store/sections.ts';
import { type TextPool, textAt } from '../../store/text-pool.ts';
import type { ResolvedEdge } from '../ownership.ts';
import { type KeyTable, lookUpKey } from './key-table.ts';
import { dayNumber, NO_END, type VersionedContent } from './versioned-entries.ts';

/** A list as a run uses it: its versions by their first day. */
export interface ListInRun {
  readonly listId: string;
  readonly versions: readonly Pick<VersionedContent, 'versionId' | 'effective' | 'sequence'>[];
}

/** Everything that screening looks up, opened for one thread. */
export interface ScreeningIndex {
  readonly lists: readonly ListInRun[];
  /** What they give as `entry` is the number of a bearer of names: `entriesOfBearer` says which entries it stands for. */
  readonly searchers: Readonly<Record<NameFamily, NameSearcher>>;
  readonly entryCount: number;
  entryAt(number: number): Entry;
  listOf(number: number): string;
  isInForce(number: number, day: number): boolean;
  /** Day from which the entry stood as it does. */
  fromDay(number: number): number;
  entriesOfBearer(bearer: number): readonly number[];
  entriesByKey(key: string): readonly number[];
  /** The entries with this id, in force or not. */
  entriesById(id: string): readonly number[];
  edgesInForce(day: number): readonly ResolvedEdge[];
  /** Every list of the run with its version in force, `null` where it has none that old. */
  versionsOn(date: IsoDate): Readonly<Record<string, string | null>>;
}

const ENTRY_MEMORY = 20_000;

/** Opens the sections of a screening index. Names and words are decoded as they are needed. */
export function openScreeningIndex(sections: Sections, lists: readonly ListInRun[]): ScreeningIndex {
  const array = <S extends Section>(name: string, kind: new (length: number) => S): S => {
    const section = sections[name];
    if (!(section instanceof kind)) throw new TypeError(`the index has no section ${name}`);
    return section;
  };
  const pool = (name: string): TextPool => ({
    offsets: array(`${name}.offsets`, Uint32Array),
    bytes: array(`${name}.bytes`, Uint8Array),
  });
  const entries = pool('entries');
  const [entryList, entryFrom, entryUntil] = [
    array('entryList', Uint16Array),
    array('entryFrom', Uint32Array),
    array('entryUntil', Uint32Array),
  ];
  const keys: KeyTable = {
    hashes: array('keyHashes', Uint32Array),
    entries: array('keyEntries', Uint32Array),
  };
  const [bearerStarts, bearerEntries] = [
    array('bearerStarts', Uint32Array),
    array('bearerEntries', Uint32Array),
  ];
  const memory = new Map<number, Entry>();
  const entryAt = (number: number): Entry => {
    const known = memory.get(number);
    if (known) return known;
    const entry = JSON.parse(textAt(entries, number)) as Entry;
    if (memory.size >= ENTRY_MEMORY) memory.clear();
    memory.set(number, entry);
    return entry;
  };
  const edges = edgesOf(pool('edges'), array('edgeFrom', Uint32Array), array('edgeUntil', Uint32Array));
  const search = Object.fromEntries(
    NAME_FAMILIES.map((family) => [family, createSearcher(indexFromSections(sections, family, family))]),
  ) as Record<NameFamily, NameSearcher>;
  const versionMemory = new Map<IsoDate, Readonly<Record<string, string | null>>>();
  return {
    lists,
    searchers: search,
    entryCount: entryList.length,
    entryAt,
    listOf: (number) => lists[entryList[number]!]!.listId,
    isInForce: (number, day) =>
      entryFrom[number]! <= day && (entryUntil[number] === NO_END || day < entryUntil[number]!),
    fromDay: (number) => entryFrom[number]!,
    entriesOfBearer: (bearer) => [...bearerEntries.subarray(bearerStarts[bearer], bearerStarts[bearer + 1])],
    entriesByKey: (key) => lookUpKey(keys, key),
    entriesById: (id) => idsOf(id),
    edgesInForce: edges,
    versionsOn(date) {
      let versions = versionMemory.get(date);
      if (!versions) {
        versions = Object.fromEntries(lists.map((list) => [list.listId, versionOn(list, date)]));
        versionMemory.set(date, versions);
      }
      return versions;
    },
  };

  function idsOf(id: string): number[] {
    return lookUpKey(keys, `id:${id}`).filter((number) => entryAt(number).id === id);
  }
}

function versionOn(list: ListInRun, date: IsoDate): string | null {
  const inForce = list.versions.filter(({ effective }) => effective <= date);
  return inForce.at(-1)?.versionId ?? null;
}

function edgesOf(
  texts: TextPool,
  from: Uint32Array,
  until: Uint32Array,
): (day: number) => readonly ResolvedEdge[] {
  let all: ResolvedEdge[] | undefined;
  const byDay = new Map<number, readonly ResolvedEdge[]>();
  return (day) => {
    const known = byDay.get(day);
    if (known) return known;
    all ??= Array.from(
      { length: from.length },
      (_, number) => JSON.parse(textAt(texts, number)) as ResolvedEdge,
    );
    const inForce = all.filter(
      (_, number) => from[number]! <= day && (until[number] === NO_END || day < until[number]!),
    );
    byDay.set(day, inForce);
    return inForce;
  };
}

/** The designations of an entry that had not ended on the day. */
export function designationsOn(entry: Entry, date: IsoDate): readonly Designation[] {
  return entry.designations.filter(({ endsOn }) => endsOn === undefined || endsOn >= date);
}

export { dayNumber };
