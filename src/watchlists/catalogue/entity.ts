import type { Designation, Entry } from '../../model/entry.ts';

/** An entity as FollowTheMoney writes it on the wire, with what OpenSanctions adds to it. */
export interface FtmEntity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly (string | FtmEntity)[]>>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  readonly target: boolean;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly last_change: string | null;
}

/** An entry with what its list says of it: which list it is, and since when it stands there. */
export interface ListedEntry {
  readonly entry: Entry;
  readonly listId: string;
  /** Moments: `2023-11-02T16:38:16`. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly lastChange: string;
}

/** What a designation makes of an entity, as a topic of OpenSanctions. */
const TOPIC_OF_EFFECT: Readonly<Record<Designation['effect'], string | undefined>> = {
  blocking: 'sanction',
  sectoral: 'sanction',
  'export-licence': 'export.control',
  'export-denial': 'export.control',
  debarment: 'debarment',
  warning: 'reg.warn',
  internal: 'poi',
};

/**
 * One entity of the entries that have its id. Lists may know the same entity: the properties of all are put together,
 * and every list is a dataset of it. The first entry gives caption and schema.
 */
export function entityOf(listed: readonly [ListedEntry, ...ListedEntry[]]): FtmEntity {
  const [{ entry: first }] = listed;
  const properties = new Map<string, Set<string>>();
  const add = (property: string, values: readonly string[]): void => {
    const known = properties.get(property);
    if (known) for (const value of values) known.add(value);
    else properties.set(property, new Set(values));
  };
  for (const { entry } of listed) {
    for (const [property, values] of Object.entries(entry.properties)) add(property, values);
    const topics = topicsOf(entry);
    if (topics.length > 0) add('topics', topics);
    const programmes = entry.designations.map(({ programme }) => programme);
    if (programmes.length > 0 && !entry.origin) add('program', programmes);
  }
  const union = (of: (each: ListedEntry) => readonly string[]): string[] => [...new Set(listed.flatMap(of))];
  const moments = (of: (each: ListedEntry) => string): string[] => listed.map(of).sort();
  return {
    id: first.id,
    caption: first.caption,
    schema: first.schema,
    properties: Object.fromEntries([...properties].map(([name, values]) => [name, [...values]])),
    datasets: union(({ listId, entry }) => [listId, ...(entry.origin?.datasets ?? [])]),
    referents: union(({ entry }) => entry.origin?.referents ?? []),
    target: listed.some(({ entry }) => entry.basis !== 'context'),
    first_seen: moments(({ firstSeen }) => firstSeen)[0]!,
    last_seen: moments(({ lastSeen }) => lastSeen).at(-1)!,
    last_change: moments(({ lastChange }) => lastChange).at(-1)!,
  };
}

function topicsOf(entry: Entry): string[] {
  // A collection gives its own topics; where it does, ours would say the same in other words.
  if (entry.properties['topics']?.length) return [];
  const topics = entry.designations.flatMap(({ effect }) => TOPIC_OF_EFFECT[effect] ?? []);
  if (entry.basis === 'reported' || entry.basis === 'internal') topics.push('poi');
  return [...new Set(topics)];
}

/** Texts of a property; entities that are nested in it are left out. */
export function textsOf(entity: FtmEntity, property: string): string[] {
  return (entity.properties[property] ?? []).filter((value) => typeof value === 'string');
}
