import { join } from 'node:path';
import { daysBetween, type IsoDate } from '../../model/dates.ts';
import { OperationalError } from '../../model/problem.ts';
import type { ListUse } from '../../printouts/run-summary.ts';
import { type ListVersion, versionInForceOn } from '../../watchlists/list-version.ts';
import { sampleList } from '../../watchlists/sample-list.ts';
import {
  buildScreeningIndex,
  type LoadedIndex,
  loadScreeningIndex,
} from '../../watchlists/screening/index-cache.ts';
import type { VersionedList } from '../../watchlists/screening/versioned-entries.ts';
import type { ListStore } from '../../watchlists/store.ts';

/** The lists of a run: their index, and what to say of them. */
export interface ListsForRun {
  readonly index: LoadedIndex;
  readonly versions: readonly ListVersion[];
  /** True when the sample list that ships with the program is among them. */
  readonly withSample: boolean;
}

/** The publishers of sanctions lists issue several versions a month; at this age designations are surely missing. */
const STALE_AFTER_DAYS = 30;
const SAMPLE = 'sample';

/**
 * Opens the chosen lists (all that were imported when none is named) in all their versions. Without any the run goes
 * on, and every check that needs a list is not testable.
 */
export function listsForRun(
  home: string,
  store: ListStore,
  chosen: readonly string[] | undefined,
): ListsForRun {
  const known = store.listIds();
  const wanted = chosen ?? known;
  const unknown = wanted.filter((id) => id !== SAMPLE && !known.includes(id));
  if (unknown.length > 0) {
    throw new OperationalError({
      what: `no list "${unknown.join('", "')}" was imported`,
      where: '--lists',
      mend:
        known.length === 0
          ? 'import one with "tidewaiter lists import", or use --lists sample to try the program'
          : `choose from: ${known.join(', ')}, sample`,
    });
  }
  const imported = wanted.filter((id) => id !== SAMPLE).map((id) => versionedList(store, id));
  const withSample = wanted.includes(SAMPLE);
  if (withSample) {
    const { version, entries, edges } = sampleList();
    const list: VersionedList = {
      listId: SAMPLE,
      source: 'sample',
      versions: [{ versionId: version.versionId, effective: version.effective, entries, edges }],
    };
    const lists = [...imported, list];
    const index =
      imported.length === 0 ? buildScreeningIndex(lists) : loadScreeningIndex(join(home, 'index'), lists);
    return {
      index,
      versions: [...wanted.filter((id) => id !== SAMPLE).flatMap((id) => [...store.versions(id)]), version],
      withSample,
    };
  }
  const versions = wanted.flatMap((id) => [...store.versions(id)]);
  const index =
    imported.length === 0 ? buildScreeningIndex([]) : loadScreeningIndex(join(home, 'index'), imported);
  return { index, versions, withSample };
}

function versionedList(store: ListStore, listId: string): VersionedList {
  const versions = store.versions(listId);
  const [first] = versions;
  if (!first) throw new Error(`list ${listId} has no version`);
  return {
    listId,
    source: first.source,
    versions: versions.map((version) => ({
      versionId: version.versionId,
      effective: version.effective,
      sequence: version.sequence,
      entries: { [Symbol.iterator]: () => store.readEntries(version) },
      edges: { [Symbol.iterator]: () => store.readEdges(version) },
    })),
  };
}

/** What the summary says of each list: the version in force, or with `shipment` every version that the run may use. */
export function listUses(versions: readonly ListVersion[], asOf: IsoDate | 'shipment'): ListUse[] {
  const byList = Map.groupBy(versions, ({ listId }) => listId);
  return [...byList].flatMap(([listId, ofList]): ListUse[] => {
    if (asOf === 'shipment') return ofList.map((version) => listUse(version, null));
    const inForce = versionInForceOn(ofList, asOf);
    if (inForce) return [listUse(inForce, asOf)];
    const title = ofList[0]!.sourceTitle;
    const firstEffective = ofList.map(({ effective }) => effective).toSorted()[0]!;
    return [{ id: listId, title, version: null, effective: null, firstEffective, ageDays: null, entries: 0 }];
  });
}

/** What must be said of the day itself: nobody knows yet what will be listed on a day to come. */
export function dayNotices(asOf: IsoDate | 'shipment', today: IsoDate): readonly string[] {
  if (asOf === 'shipment' || asOf <= today) return [];
  return [
    `The run judges by ${asOf}, a day to come, with the lists and rules that are known on ${today}: what is listed, delisted or ruled until then is not seen.`,
  ];
}

/** `day`: the one that the run judges by; `null` where each record is judged by its own, so that no age is the list's. */
function listUse(version: ListVersion, day: IsoDate | null): ListUse {
  const ageDays = day === null ? null : daysBetween(version.effective, day);
  const isOwnList = version.source === 'own' || version.source === 'ownership' || version.source === SAMPLE;
  return {
    id: version.listId,
    title: version.sourceTitle,
    version: version.versionId,
    effective: version.effective,
    ageDays,
    entries: version.entries,
    ...(ageDays !== null && !isOwnList && ageDays > STALE_AFTER_DAYS && { stale: true }),
    ...(version.source === SAMPLE && { notice: 'The sample list is dated and not for compliance use.' }),
  };
}
