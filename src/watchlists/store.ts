import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../model/dates.ts';
import type { Edge, Entry } from '../model/entry.ts';
import { OperationalError, type Problem } from '../model/problem.ts';
import { diffEntries, type ListDiff } from './diff-list.ts';
import { asEdge, asEntry } from './entry-lines.ts';
import { type ImportRequest, type ImportResult, importList } from './import-list.ts';
import { isJsonObject } from './json-lines.ts';
import { readJsonLinesFile } from './json-lines-file.ts';
import { inOrder, type ListVersion, versionInForceOn } from './list-version.ts';
import { isSourceId } from './source-register.ts';

export type { ImportRequest, ImportResult } from './import-list.ts';
export type { ListVersion } from './list-version.ts';

const LIST_ID = /^[a-z0-9][a-z0-9._-]{0,63}$/;

/** Two versions and what changed between them. */
export interface VersionDiff extends ListDiff {
  readonly from: ListVersion;
  readonly to: ListVersion;
}

/** All imported lists with all their versions, in a folder on disk. */
export interface ListStore {
  /** Ids of lists that have a version: source ids and labels, sorted. */
  listIds(): readonly string[];
  /** Versions of a list by the day they came into force. */
  versions(listId: string): readonly ListVersion[];
  /** The version in force on a day; `undefined` when the list has none that old. */
  versionInForce(listId: string, asOf: IsoDate): ListVersion | undefined;
  readEntries(version: ListVersion): Generator<Entry>;
  readEdges(version: ListVersion): Generator<Edge>;
  readProblems(version: ListVersion): Generator<Problem>;
  /** File in which the problems of a version stand. */
  problemsPath(version: ListVersion): string;
  importFiles(request: ImportRequest): Promise<ImportResult>;
  /** What changed between two versions (ids, or days on which they were in force); by default the last two. */
  diff(listId: string, from?: string, to?: string): VersionDiff;
}

/**
 * Opens the lists under a home folder; nothing is created before the first import.
 *
 *     HOME/lists/LIST/VERSION/version.json   what it is
 *                             entries.jsonl  edges.jsonl  problems.jsonl
 *                             originals/     the imported bytes, gzip'd
 */
export function openLists(home: string): ListStore {
  const root = join(home, 'lists');
  const folderOf = (version: ListVersion): string => join(root, version.listId, version.versionId);
  const versions = (listId: string): readonly ListVersion[] => readVersions(join(root, listId));
  return {
    listIds: () => foldersIn(root).filter((listId) => LIST_ID.test(listId) && versions(listId).length > 0),
    versions,
    versionInForce: (listId, asOf) => versionInForceOn(versions(listId), asOf),
    readEntries: (version) => readTyped(join(folderOf(version), 'entries.jsonl'), asEntry),
    readEdges: (version) => readTyped(join(folderOf(version), 'edges.jsonl'), asEdge),
    readProblems: (version) => readTyped(join(folderOf(version), 'problems.jsonl'), asProblem),
    problemsPath: (version) => join(folderOf(version), 'problems.jsonl'),
    importFiles: async (request) => {
      const listId = listIdOf(request);
      return importList(join(root, listId), listId, () => versions(listId), request);
    },
    diff(listId, from, to) {
      const all = versions(listId);
      const newer = to === undefined ? all.at(-1) : findVersion(all, to);
      const olderOnes = all.filter((version) => version !== newer);
      const older = from === undefined ? olderOnes.at(-1) : findVersion(all, from);
      if (!newer || !older) throw noSuchVersion(listId, [from, to], all);
      const read = (version: ListVersion): Generator<Entry> =>
        readTyped(join(folderOf(version), 'entries.jsonl'), asEntry);
      return { from: older, to: newer, ...diffEntries(read(older), read(newer)) };
    },
  };
}

function listIdOf({ label, source }: ImportRequest): string {
  if (label === undefined) return source.id;
  if (!LIST_ID.test(label) || (isSourceId(label) && label !== source.id)) {
    throw new OperationalError({
      what: `"${label}" cannot be the name of a list`,
      where: '--name',
      mend: 'Use up to 64 lower-case letters, digits, dots, dashes and underscores, and not the id of another source.',
    });
  }
  return label;
}

/** Whole versions only: a folder without `version.json` is an import that is under way. */
function readVersions(listFolder: string): readonly ListVersion[] {
  const found: ListVersion[] = [];
  for (const name of foldersIn(listFolder)) {
    const path = join(listFolder, name, 'version.json');
    if (name.startsWith('.') || !existsSync(path)) continue;
    found.push(readVersion(path));
  }
  return inOrder(found);
}

function readVersion(path: string): ListVersion {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const isVersion = isJsonObject(value) && typeof value.versionId === 'string' && Array.isArray(value.files);
  // Written by `importList` only, in one piece.
  if (isVersion) return value as unknown as ListVersion;
  throw new OperationalError({
    what: 'the file does not describe a version of a list',
    where: path,
    mend: 'Delete the folder that it is in, and import the list again.',
  });
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function* readTyped<T>(
  path: string,
  read: (value: Readonly<Record<string, unknown>>) => T | undefined,
): Generator<T> {
  for (const value of readJsonLinesFile(path)) {
    const typed = isJsonObject(value) ? read(value) : undefined;
    if (typed === undefined) {
      throw new OperationalError({
        what: 'a line is not what this program writes; the file was changed or damaged',
        where: path,
        mend: 'Import the list again with --force.',
      });
    }
    yield typed;
  }
}

function asProblem(value: Readonly<Record<string, unknown>>): Problem | undefined {
  const { what, where, mend } = value;
  if (typeof what !== 'string' || typeof where !== 'string' || typeof mend !== 'string') return undefined;
  return { what, where, mend };
}

/** By its id, the beginning of it, or a day on which it was in force. */
function findVersion(all: readonly ListVersion[], wanted: string): ListVersion | undefined {
  const byId = all.findLast((version) => version.versionId.startsWith(wanted));
  if (byId || !/^\d{4}-\d{2}-\d{2}$/.test(wanted)) return byId;
  return all.findLast((version) => version.effective <= wanted);
}

function noSuchVersion(
  listId: string,
  wanted: readonly (string | undefined)[],
  all: readonly ListVersion[],
): OperationalError {
  const named = wanted.filter((text) => text !== undefined);
  return new OperationalError({
    what:
      named.length > 0
        ? `the list has no version ${named.join(' or ')}`
        : `the list has ${all.length} version${all.length === 1 ? '' : 's'}; two are needed to compare`,
    where: listId,
    mend:
      all.length > 0
        ? `Versions: ${all.map(({ versionId }) => versionId).join(', ')}.`
        : 'Import the list first: `tidewaiter lists import FILE --source ID`.',
  });
}
