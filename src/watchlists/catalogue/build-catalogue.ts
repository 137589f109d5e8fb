import type { IsoDate } from '../../model/dates.ts';
import type { Section } from '../../store/sections.ts';
import { buildKeyTable } from '../screening/key-table.ts';
import { dayNumber, type ScreeningIndex } from '../screening/screening-index.ts';
import { ColumnBuilder, FIELDS, fieldOf } from './columns.ts';
import { entityOf, type FtmEntity, type ListedEntry } from './entity.ts';
import { TextIndexBuilder } from './text-index.ts';

/** Stands for an entry that is not served: not in force on the day. */
export const NO_ENTITY = 0xffffffff;

/** How much a well documented entity is preferred among equal hits: for each doubling of its names and listings. */
const PREFERENCE_PER_DOUBLING = 0.1;

/**
 * Puts the entries in force on a day together into entities, and gathers what they are searched, filtered and counted
 * by. Typed arrays only, so that threads share it.
 */
export function buildCatalogueSections(index: ScreeningIndex, asOf: IsoDate): Record<string, Section> {
  const groups = groupById(index, dayNumber(asOf));
  const lastSeen = lastSeenOn(index, asOf);
  const ofEntry = new Uint32Array(index.entryCount).fill(NO_ENTITY);
  const starts = new Uint32Array(groups.length + 1);
  const members: number[] = [];
  const [changedAt, preference] = [new Uint32Array(groups.length), new Float32Array(groups.length)];
  const columns = FIELDS.map((field) => ({ field, builder: new ColumnBuilder() }));
  const texts = new TextIndexBuilder();
  const referents: { key: string; entry: number }[] = [];
  for (const [number, entries] of groups.entries()) {
    for (const entry of entries) ofEntry[entry] = number;
    members.push(...entries);
    starts[number + 1] = members.length;
    const entity = readEntity(index, entries, lastSeen);
    changedAt[number] = secondsOf(entity.last_change);
    preference[number] = preferenceOf(entity);
    for (const { field, builder } of columns) builder.add(fieldOf(entity, field));
    texts.add(number, entity);
    for (const key of entity.referents) referents.push({ key, entry: number });
  }
  const merged = buildKeyTable(referents);
  return {
    ofEntry,
    starts,
    members: Uint32Array.from(members),
    changedAt,
    preference,
    referentHashes: merged.hashes,
    referentEntities: merged.entries,
    ...Object.assign({}, ...columns.map(({ field, builder }) => builder.toSections(field))),
    ...texts.toSections(),
  };
}

/** The entries in force, those of one id together, in the order of the index. */
function groupById(index: ScreeningIndex, day: number): number[][] {
  const groups = new Map<string, number[]>();
  for (let entry = 0; entry < index.entryCount; entry++) {
    if (!index.isInForce(entry, day)) continue;
    const { id } = index.entryAt(entry);
    const known = groups.get(id);
    if (known) known.push(entry);
    else groups.set(id, [entry]);
  }
  return [...groups.values()];
}

/** The day of the version in force, for each list. */
export function lastSeenOn(index: ScreeningIndex, asOf: IsoDate): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  for (const { listId, versions } of index.lists) {
    const inForce = versions.findLast(({ effective }) => effective <= asOf);
    if (inForce) days.set(listId, inForce.effective);
  }
  return days;
}

/** One entity of the entries that have its id. */
export function readEntity(
  index: ScreeningIndex,
  entries: Iterable<number>,
  lastSeen: ReadonlyMap<string, IsoDate>,
): FtmEntity {
  const listed = Array.from(entries, (number): ListedEntry => {
    const [entry, listId] = [index.entryAt(number), index.listOf(number)];
    const changed = momentOf(index.fromDay(number));
    const spans = index.entriesById(entry.id).filter((other) => index.listOf(other) === listId);
    const first = Math.min(...spans.map((other) => index.fromDay(other)));
    return {
      entry,
      listId,
      firstSeen: entry.origin?.firstSeen ?? momentOf(first),
      lastSeen: `${lastSeen.get(listId) ?? changed.slice(0, 10)}T00:00:00`,
      lastChange: entry.origin?.lastChange ?? changed,
    };
  });
  const [first, ...others] = listed;
  if (!first) throw new Error('an entity stands for at least one entry');
  return entityOf([first, ...others]);
}

function momentOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 19);
}

/** Seconds since 1970 of a moment in UTC; 0 for none. */
export function secondsOf(moment: string | null): number {
  const time = moment === null ? Number.NaN : Date.parse(/[Zz]$/.test(moment) ? moment : `${moment}Z`);
  return Number.isFinite(time) ? Math.max(0, Math.floor(time / 1000)) : 0;
}

function preferenceOf({ properties, datasets }: FtmEntity): number {
  const names = ['name', 'alias', 'weakAlias', 'previousName'].flatMap((name) => properties[name] ?? []);
  return 1 + PREFERENCE_PER_DOUBLING * Math.log2(names.length + datasets.length + 1);
}
