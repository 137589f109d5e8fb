import type { Edge, EdgeEnd, Entry } from '../../model/entry.ts';
import { buildNameIndex } from '../../names/build-index.ts';
import { indexFromSections } from '../../names/name-index.ts';
import { createSearcher, type NameSearcher } from '../../names/search.ts';
import type { Section, Sections } from '../../store/sections.ts';
import { packTexts } from '../../store/text-pool.ts';
import { addressKey, emailKey } from '../../text/contact-keys.ts';
import { foldText } from '../../text/normalise.ts';
import { readPhone } from '../../text/phone.ts';
import type { ResolvedEdge } from '../ownership.ts';
import { countriesOf, identifiersOf, namesOf, tailMarksOf } from './entry-names.ts';
import { buildKeyTable } from './key-table.ts';
import { NameBearers } from './name-bearers.ts';
import { type Held, holdVersions, NO_END, type VersionedList } from './versioned-entries.ts';

/** Name ends of edges (`Linked To: ...`, ownership tables) are taken for an entry only when the name is as good as equal. */
const SAME_ENTITY_SCORE = 0.97;
/** Persons share names; beyond this a name in a table says nothing. */
const MOST_OF_ONE_NAME = 30;

/**
 * Builds everything that screening looks up, from all versions of the lists: names by family, entries with the
 * days they were in force, contacts, identifiers, ownership. Typed arrays only, so that it lies in one file.
 *
 * @param old sections of an index of other versions, made with the same tables of words: names that it has are not
 *   analysed again. The bytes are the same with and without it.
 */
export function buildScreeningSections(
  lists: readonly VersionedList[],
  old?: Sections,
): Record<string, Section> {
  const held = lists.flatMap((list, number) =>
    holdVersions<Entry>(list, number, (version) => version.entries),
  );
  const edges = lists.flatMap((list, number) => holdVersions<Edge>(list, number, (version) => version.edges));
  const bearers = new NameBearers();
  for (const [number, { item }] of held.entries()) bearers.add(item, number);
  const resolved = resolveEdges(edges, held, bearers, old);
  const sections = bearers.toSections(old);
  const put = (name: string, pool: { offsets: Uint32Array; bytes: Uint8Array }): void => {
    sections[`${name}.offsets`] = pool.offsets;
    sections[`${name}.bytes`] = pool.bytes;
  };
  put('entries', packTexts(held.map(({ item }) => JSON.stringify(item))));
  put('edges', packTexts(resolved.map(({ item }) => JSON.stringify(item))));
  sections['entryList'] = Uint16Array.from(held, ({ listNumber }) => listNumber);
  sections['entryFrom'] = Uint32Array.from(held, ({ fromDay }) => fromDay);
  sections['entryUntil'] = Uint32Array.from(held, ({ untilDay }) => untilDay);
  sections['edgeFrom'] = Uint32Array.from(resolved, ({ fromDay }) => fromDay);
  sections['edgeUntil'] = Uint32Array.from(resolved, ({ untilDay }) => untilDay);
  const keys = buildKeyTable(held.flatMap(({ item }, entry) => keysOf(item).map((key) => ({ key, entry }))));
  sections['keyHashes'] = keys.hashes;
  sections['keyEntries'] = keys.entries;
  return sections;
}

/** What an entry can be found by, besides its names: `identifier:`, `email:`, `phone:`, `address:`, `imo:`, `tail:` keys. */
export function keysOf(entry: Entry): string[] {
  const keys: string[] = identifiersOf(entry).map((key) => `identifier:${key}`);
  const add = (kind: string, key: string | undefined): void => {
    if (key !== undefined) keys.push(`${kind}:${key}`);
  };
  const country = countriesOf(entry)[0];
  for (const text of entry.properties['email'] ?? []) add('email', emailKey(text));
  for (const text of entry.properties['phone'] ?? []) add('phone', readPhone(text, country).e164);
  for (const text of entry.properties['address'] ?? []) add('address', addressKey(text));
  for (const text of entry.properties['imoNumber'] ?? []) add('imo', /\d{7}/.exec(text)?.[0]);
  for (const mark of tailMarksOf(entry)) add('tail', mark);
  add('id', entry.id);
  return [...new Set(keys)];
}

/**
 * Gives every edge two entries. Ends that are names are looked up in the lists; an owned firm that no list has becomes
 * an entry of its own with basis `context`, so that a party can be found to be it.
 */
function resolveEdges(
  edges: readonly Held<Edge>[],
  held: Held<Entry>[],
  bearers: NameBearers,
  old: Sections | undefined,
): Held<ResolvedEdge>[] {
  if (edges.length === 0) return [];
  const captions = new Map(held.map(({ item }) => [item.id, item.caption]));
  const byName = entriesByFoldedName(held);
  let searchers: readonly NameSearcher[] | undefined;
  const resolveEnd = (end: EdgeEnd, edge: Held<Edge>): readonly [EntityRef, ...EntityRef[]] => {
    if ('id' in end) return [{ id: end.id, name: captions.get(end.id) ?? end.id }];
    const known = byName.get(foldText(end.name));
    if (known) return known;
    // Publishers repeat the names of their own entries; only tables that users make need a search.
    if (edge.item.kind === 'linked') return [{ id: `name:${end.name}`, name: end.name }];
    searchers ??= (['organisation', 'person'] as const).map((family) =>
      createSearcher(
        buildNameIndex(family, bearers.namesIn(family), old && indexFromSections(old, family, family)),
      ),
    );
    const found = findByName(end.name, searchers, held, bearers);
    const resolved = (found && byName.get(foldText(found.name))) ?? [
      found ?? contextEntry(end.name, edge, held, bearers),
    ];
    byName.set(foldText(end.name), resolved);
    return resolved;
  };
  return edges.flatMap((edge) => {
    const { subject, object, ...rest } = edge.item;
    const [from, ...also] = resolveEnd(subject, edge);
    const subjectAlso = also.map(({ id }) => id);
    // What several entries of one name own is owned once; what is owned is each of the entries that it may be.
    return resolveEnd(object, edge).map((to) => ({
      ...edge,
      item: {
        ...rest,
        subjectId: from.id,
        subjectName: from.name,
        objectId: to.id,
        objectName: to.name,
        ...(subjectAlso.length > 0 && { subjectAlso }),
      },
    }));
  });
}

interface EntityRef {
  readonly id: string;
  readonly name: string;
}

/** For every name the entries that bear it: one firm may stand on several lists. */
function entriesByFoldedName(held: readonly Held<Entry>[]): Map<string, [EntityRef, ...EntityRef[]]> {
  const found = new Map<string, [EntityRef, ...EntityRef[]]>();
  for (const { item } of held) {
    for (const { text, isWeak } of namesOf(item)) {
      if (isWeak) continue;
      const ref: EntityRef = { id: item.id, name: item.caption };
      const key = foldText(text);
      const refs = found.get(key);
      if (!refs) found.set(key, [ref]);
      else if (refs.length < MOST_OF_ONE_NAME && refs.every(({ id }) => id !== item.id)) refs.push(ref);
    }
  }
  return found;
}

function findByName(
  name: string,
  searchers: readonly NameSearcher[],
  held: readonly Held<Entry>[],
  bearers: NameBearers,
): EntityRef | undefined {
  let best: { id: string; name: string; score: number } | undefined;
  for (const searcher of searchers) {
    const [hit] = searcher.search(searcher.analyse(name), { threshold: SAME_ENTITY_SCORE, limit: 1 });
    if (!hit || hit.score <= (best?.score ?? 0)) continue;
    const entry = held[bearers.firstSpanOf(hit.entry)]!.item;
    best = { id: entry.id, name: entry.caption, score: hit.score };
  }
  return best;
}

function contextEntry(name: string, edge: Held<Edge>, held: Held<Entry>[], bearers: NameBearers): EntityRef {
  const entry: Entry = {
    id: `${edge.item.source}:name:${name}`,
    source: edge.item.source,
    schema: 'LegalEntity',
    caption: name,
    basis: 'context',
    designations: [],
    properties: { name: [name] },
  };
  // It stands for itself at all times: what it means hangs on its edges, which have their days.
  held.push({ item: entry, listNumber: edge.listNumber, fromDay: 0, untilDay: NO_END });
  bearers.add(entry, held.length - 1);
  return { id: entry.id, name };
}
