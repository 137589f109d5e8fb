import { listsForRun } from '../../engine/batch/lists-for-run.ts';
import { workerPool } from '../../engine/batch/worker-pool.ts';
import type { IsoDate } from '../../model/dates.ts';
import { packSections, sectionsIn } from '../../store/sections.ts';
import { buildCatalogueSections } from '../../watchlists/catalogue/build-catalogue.ts';
import { type Catalogue, openCatalogue } from '../../watchlists/catalogue/catalogue.ts';
import type { ListVersion } from '../../watchlists/list-version.ts';
import { versionInForceOn } from '../../watchlists/list-version.ts';
import type { LoadedIndex } from '../../watchlists/screening/index-cache.ts';
import { openScreeningIndex } from '../../watchlists/screening/screening-index.ts';
import { openLists } from '../../watchlists/store.ts';
import { createMatchJob, type MatchAnswer, type MatchRequest, type MatchRunner } from './match-job.ts';

/** The lists as threads share them. */
export interface SharedLists {
  readonly index: Pick<LoadedIndex, 'memory' | 'lists'>;
  readonly catalogue: SharedArrayBuffer;
  readonly asOf: IsoDate;
}

/** A list as the catalogue of datasets tells of it. */
export interface ServedList {
  readonly listId: string;
  /** The version in force; absent when none is that old. */
  readonly version?: ListVersion;
}

/** What is served at one time; replaced as a whole when lists change. */
export interface Served {
  readonly catalogue: Catalogue;
  readonly lists: readonly ServedList[];
  readonly match: MatchRunner;
  /** Ends the threads, once what they work on is answered. */
  close(): Promise<void>;
}

export interface ServeSettings {
  readonly home: string;
  /** Lists to serve; absent: all that were imported. */
  readonly chosen?: readonly string[];
  readonly asOf: IsoDate;
  /** Threads that match, beside the one that answers; 0: it matches itself. */
  readonly threads: number;
}

/** Loads the imported lists and makes ready all that is asked of them. Throws an `OperationalError` for unknown lists. */
export function loadServed({ home, chosen, asOf, threads }: ServeSettings): Served {
  const { index, versions } = listsForRun(home, openLists(home), chosen);
  return serveIndex(index, versions, asOf, threads);
}

/** Serves an index that is in memory already. */
export function serveIndex(
  index: Pick<LoadedIndex, 'memory' | 'lists'>,
  versions: readonly ListVersion[],
  asOf: IsoDate,
  threads: number,
): Served {
  const opened = openScreeningIndex(sectionsIn(index.memory).sections, index.lists);
  const sections = packSections({ asOf }, buildCatalogueSections(opened, asOf));
  const shared: SharedLists = {
    index: { memory: index.memory, lists: index.lists },
    catalogue: sections,
    asOf,
  };
  const catalogue = openCatalogue(sectionsIn(sections).sections, opened, asOf);
  const lists = index.lists.map(({ listId }): ServedList => {
    const version = versionInForceOn(
      versions.filter((each) => each.listId === listId),
      asOf,
    );
    return { listId, ...(version && { version }) };
  });
  if (threads === 0) return { catalogue, lists, match: createMatchJob(catalogue), close: async () => {} };
  const pool = workerPool(new URL('./match-worker', import.meta.url), threads, shared);
  const working = new Set<Promise<MatchAnswer>>();
  const match = (request: MatchRequest): Promise<MatchAnswer> => {
    const answer: Promise<MatchAnswer> = pool.run(request).finally(() => working.delete(answer));
    working.add(answer);
    return answer;
  };
  const close = async (): Promise<void> => {
    await Promise.allSettled(working);
    await pool.destroy();
  };
  return { catalogue, lists, match, close };
}

/** Opens in one thread what another has loaded. */
export function openShared({ index, catalogue, asOf }: SharedLists): Catalogue {
  const opened = openScreeningIndex(sectionsIn(index.memory).sections, index.lists);
  return openCatalogue(sectionsIn(catalogue).sections, opened, asOf);
}
