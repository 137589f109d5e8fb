import type { Consignment } from '../src/model/consignment.ts';
import type { IsoDate } from '../src/model/dates.ts';
import type { Designation, Edge, Entry } from '../src/model/entry.ts';
import type { EntryHit } from '../src/model/finding.ts';
import { sectionsIn } from '../src/store/sections.ts';
import { buildScreeningIndex } from '../src/watchlists/screening/index-cache.ts';
import { openKnownStrangers, strangersMemory } from '../src/watchlists/screening/known-strangers.ts';
import { createPartyScreener } from '../src/watchlists/screening/screen-parties.ts';
import { openScreeningIndex, type ScreeningIndex } from '../src/watchlists/screening/screening-index.ts';
import type { VersionedContent, VersionedList } from '../src/watchlists/screening/versioned-entries.ts';

/** A designation that forbids all dealings. */
export const BLOCKING: Designation = { programme: 'EXAMPLE', effect: 'blocking' };

/** A made-up entry: a designated company, but for what the test says. */
export function entry(
  id: string,
  names: string | readonly string[],
  { properties, ...more }: Partial<Entry> = {},
): Entry {
  const [caption = id, ...aliases] = typeof names === 'string' ? [names] : names;
  return {
    id,
    source: 'ofac-sdn',
    schema: 'Company',
    caption,
    basis: 'designated',
    designations: [BLOCKING],
    properties: { name: [caption], ...(aliases.length > 0 && { alias: aliases }), ...properties },
    ...more,
  };
}

/** An ownership table's row: both ends by name. */
export function owns(
  owner: string,
  owned: string,
  percent: number | undefined,
  more: Partial<Edge> = {},
): Edge {
  return {
    kind: 'ownership',
    source: 'ownership',
    subject: { name: owner },
    object: { name: owned },
    ...(percent !== undefined && { percent }),
    ...more,
  };
}

export function version(
  effective: IsoDate,
  entries: readonly Entry[],
  edges: readonly Edge[] = [],
): VersionedContent {
  return { versionId: `${effective}-0`, effective, entries, edges };
}

export function list(listId: string, ...versions: readonly VersionedContent[]): VersionedList {
  return { listId, source: 'ofac-sdn', versions };
}

export function openIndex(...lists: readonly VersionedList[]): ScreeningIndex {
  const built = buildScreeningIndex(lists);
  return openScreeningIndex(sectionsIn(built.memory).sections, built.lists);
}

/** Screens consignments against lists; `undefined` when nothing could be screened. */
export function screenerOver(
  ...lists: readonly VersionedList[]
): (consignment: Consignment, asOf: IsoDate) => readonly EntryHit[] | undefined {
  const screener = createPartyScreener(openIndex(...lists), openKnownStrangers(strangersMemory()));
  return (consignment, asOf) => screener.screen(consignment, asOf)?.hits;
}
