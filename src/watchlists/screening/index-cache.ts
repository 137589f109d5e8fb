import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OperationalError } from '../../model/problem.ts';
import { lexiconDigest } from '../../names/lexicon.ts';
import { numbersInIndex } from '../../names/numbers-in-index.ts';
import { packSections, readSections, type Sections, writeSections } from '../../store/sections.ts';
import { buildScreeningSections } from './build-screening-index.ts';
import type { ListInRun } from './screening-index.ts';
import type { VersionedList } from './versioned-entries.ts';

/** A screening index in memory that threads share, and the lists that it was made of. */
export interface LoadedIndex {
  readonly memory: SharedArrayBuffer;
  readonly lists: readonly ListInRun[];
  /** True when it had to be built first. */
  readonly wasBuilt: boolean;
}

/** Raised when the layout of the file or what is put in it changes: older files are built anew. */
const FORMAT_VERSION = 6;
/** Indexes kept beside the newest: of other choices of lists. */
const KEPT_INDEXES = 4;

/**
 * The index of these versions of lists: from its file when there is one, else built and saved. `lists` are read only
 * when it must be built.
 */
export function loadScreeningIndex(folder: string, lists: readonly VersionedList[]): LoadedIndex {
  const inRun = listsInRun(lists);
  const path = join(folder, `${indexKey(inRun)}.twx`);
  if (existsSync(path)) {
    try {
      return { memory: readSections(path).memory, lists: inRun, wasBuilt: false };
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      // A damaged index is no loss: it is made of the lists, which are still there.
      rmSync(path, { force: true });
    }
  }
  mkdirSync(folder, { recursive: true });
  writeSections(path, aboutIndex(inRun), buildScreeningSections(lists, newestOfSameMaking(folder)));
  sweep(folder, path);
  return { memory: readSections(path).memory, lists: inRun, wasBuilt: true };
}

/** An index that lives in memory only. */
export function buildScreeningIndex(lists: readonly VersionedList[]): LoadedIndex {
  const inRun = listsInRun(lists);
  return {
    memory: packSections(aboutIndex(inRun), buildScreeningSections(lists)),
    lists: inRun,
    wasBuilt: true,
  };
}

function listsInRun(lists: readonly VersionedList[]): ListInRun[] {
  return lists.map(({ listId, versions }) => ({
    listId,
    versions: versions.map(({ versionId, effective, sequence }) => ({
      versionId,
      effective,
      ...(sequence !== undefined && { sequence }),
    })),
  }));
}

function indexKey(lists: readonly ListInRun[]): string {
  return createHash('sha256')
    .update(JSON.stringify(aboutIndex(lists)))
    .digest('hex')
    .slice(0, 24);
}

/** What an index is made of: with the same program and tables, and of the same lists, the bytes are the same. */
function aboutIndex(lists: readonly ListInRun[]): { madeWith: string; lists: readonly ListInRun[] } {
  const making = JSON.stringify([FORMAT_VERSION, numbersInIndex(), lexiconDigest()]);
  return { madeWith: createHash('sha256').update(making).digest('hex').slice(0, 24), lists };
}

/** The newest index of other lists or versions whose names were analysed and weighed as they would be now. */
function newestOfSameMaking(folder: string): Sections | undefined {
  const { madeWith } = aboutIndex([]);
  for (const path of indexesIn(folder)) {
    try {
      const { about, sections } = readSections(path);
      if (about['madeWith'] === madeWith) return sections;
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      rmSync(path, { force: true });
    }
  }
  return undefined;
}

/** Paths of all indexes, the newest first. */
function indexesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.twx'))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
}

function sweep(folder: string, newest: string): void {
  const others = indexesIn(folder).filter((path) => path !== newest);
  for (const path of others.slice(KEPT_INDEXES)) rmSync(path, { force: true });
}
