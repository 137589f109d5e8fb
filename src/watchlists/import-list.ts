import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../model/dates.ts';
import type { Entry } from '../model/entry.ts';
import { LIST_ENTRIES, LIST_PROBLEMS_KEPT } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import { JsonLinesWriter } from './json-lines-file.ts';
import { dayInFileName } from './list-dates.ts';
import { checksumOf, describeFile, keepOriginal, openListFile } from './list-file.ts';
import { errorCode, withListLock } from './list-lock.ts';
import { type ListVersion, type VersionFile, versionInForceOn } from './list-version.ts';
import type { Sink, Source } from './source.ts';

/** What to import, and how. */
export interface ImportRequest {
  readonly source: Source;
  /** Paths; the files of one list that belong together (OFAC: three), in any order. */
  readonly files: readonly string[];
  /** Day of which the list is, when the user knows better than the file. */
  readonly effective?: IsoDate;
  /** A name of its own for this list, so that two of one source can stand side by side. */
  readonly label?: string;
  readonly today: IsoDate;
  /** Day on which the publisher's server says the file was last changed; counts when the file tells no day. */
  readonly publishedOn?: IsoDate;
  /** Take the version even if it is outside of what is expected, and even if the same bytes were imported before. */
  readonly force?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly entries: number;
}

export interface ImportResult {
  /** `unchanged`: the same bytes had been imported before; `version` is the one from then. */
  readonly status: 'imported' | 'unchanged';
  readonly version: ListVersion;
  /** The version that was in force before on that day, for the difference. */
  readonly before?: ListVersion;
}

const WORK_PREFIX = '.import-';
const NAME_PROPERTIES = ['name', 'alias', 'weakAlias', 'previousName'] as const;
const PROGRESS_EVERY_ENTRIES = 1_000;

/**
 * Imports files into the list's folder. The version is written into a folder beside and renamed into place as the
 * last step, so that a crash at any moment leaves the old versions as they were; what a crash leaves behind is
 * swept away by the next import.
 */
export async function importList(
  listFolder: string,
  listId: string,
  versions: () => readonly ListVersion[],
  request: ImportRequest,
): Promise<ImportResult> {
  return withListLock(listFolder, 'import', async () => {
    sweep(listFolder);
    const files = await Promise.all(request.files.map(describeFile));
    const sha256 = checksumOf(files);
    const known = versions();
    const same = known.find((version) => version.sha256 === sha256 && isSameDay(version, request));
    if (same && !request.force) return { status: 'unchanged', version: same };
    const work = join(listFolder, `${WORK_PREFIX}${process.pid}`);
    mkdirSync(work);
    try {
      const version = await write(work, listId, files, sha256, known, request);
      const before = versionInForceOn(known, version.effective);
      putInPlace(listFolder, work, version);
      return { status: 'imported', version, ...(before ? { before } : {}) };
    } catch (error) {
      throw errorCode(error) === 'ENOSPC' ? diskFull(listFolder, error) : error;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
}

function isSameDay(version: ListVersion, request: ImportRequest): boolean {
  return request.effective === undefined || version.effective === request.effective;
}

/** Removes what an import left behind that was killed. */
function sweep(listFolder: string): void {
  for (const name of readdirSync(listFolder)) {
    if (name.startsWith(WORK_PREFIX)) rmSync(join(listFolder, name), { recursive: true, force: true });
  }
}

async function write(
  work: string,
  listId: string,
  files: readonly VersionFile[],
  sha256: string,
  known: readonly ListVersion[],
  request: ImportRequest,
): Promise<ListVersion> {
  const { source } = request;
  const read = await readInto(work, request);
  const day = effectiveDay(read.day, request);
  const version: ListVersion = {
    listId,
    source: source.id,
    versionId: `${day.effective}-${sha256.slice(0, 8)}`,
    ...day,
    importedAt: request.today,
    sequence: Math.max(0, ...known.map(({ sequence }) => sequence)) + 1,
    sha256,
    files,
    ...read.counts,
    sourceTitle: source.title,
    publisher: source.publisher,
  };
  if (!request.force) refuseUnexpected(version, source, versionInForceOn(known, version.effective));
  await keepOriginals(work, request.files);
  writeDurably(join(work, 'version.json'), `${JSON.stringify(version, null, 2)}\n`);
  return version;
}

type EffectiveDay = Pick<ListVersion, 'effective' | 'effectiveFrom'>;

interface ReadResult {
  readonly day: EffectiveDay | undefined;
  readonly counts: Pick<ListVersion, 'entries' | 'edges' | 'names' | 'problems'>;
}

async function readInto(work: string, request: ImportRequest): Promise<ReadResult> {
  const writers = {
    entries: new JsonLinesWriter(join(work, 'entries.jsonl')),
    edges: new JsonLinesWriter(join(work, 'edges.jsonl')),
    problems: new JsonLinesWriter(join(work, 'problems.jsonl')),
  };
  const ids = new Set<string>();
  let [names, problems] = [0, 0];
  let day: EffectiveDay | undefined;
  const sink: Sink = {
    entry(entry) {
      if (ids.has(entry.id)) return sink.problem(doubled(entry));
      ids.add(entry.id);
      if (ids.size > LIST_ENTRIES) throw tooMany();
      for (const property of NAME_PROPERTIES) names += entry.properties[property]?.length ?? 0;
      writers.entries.write(entry);
      if (ids.size % PROGRESS_EVERY_ENTRIES === 0) request.onProgress?.({ entries: ids.size });
    },
    edge: (edge) => writers.edges.write(edge),
    problem(problem) {
      problems += 1;
      if (problems <= LIST_PROBLEMS_KEPT) writers.problems.write(problem);
    },
    effective(effective, effectiveFrom = 'file content') {
      day ??= { effective, effectiveFrom };
    },
  };
  try {
    await request.source.read(request.files.map(openListFile), sink);
  } catch (error) {
    for (const writer of Object.values(writers)) writer.abandon();
    throw error;
  }
  for (const writer of Object.values(writers)) writer.close();
  const counts = { entries: ids.size, edges: writers.edges.count, names, problems };
  return { day, counts };
}

function effectiveDay(told: EffectiveDay | undefined, request: ImportRequest): EffectiveDay {
  if (request.effective) return { effective: request.effective, effectiveFrom: 'given' };
  if (told) return told;
  const inName = request.files.map((file) => dayInFileName(baseName(file))).find((day) => day !== undefined);
  if (inName) return { effective: inName, effectiveFrom: 'file name' };
  if (request.publishedOn) return { effective: request.publishedOn, effectiveFrom: 'server' };
  return { effective: request.today, effectiveFrom: 'day of import' };
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Refuses a version that is too small, too large, or has lost too much: the last good one stays in force. */
function refuseUnexpected(version: ListVersion, source: Source, before: ListVersion | undefined): void {
  const mend =
    'The version in force stays. Fetch the file again; if the number is right, import it with --force.';
  const where = version.files.map((file) => file.name).join(', ');
  const refuse = (what: string): never => {
    throw new OperationalError({ what, where, mend });
  };
  const check = (count: number, [least, most]: readonly [number, number], noun: string): void => {
    if (count >= least && count <= most) return;
    refuse(`refused: ${grouped(count)} ${noun}, expected ${grouped(least)} to ${grouped(most)}`);
  };
  check(version.entries, source.expect.entries, 'entries');
  if (source.expect.edges) check(version.edges, source.expect.edges, 'edges');
  const largestDrop = source.expect.largestDropPercent;
  if (largestDrop === undefined || !before || before.entries === 0) return;
  const drop = ((before.entries - version.entries) / before.entries) * 100;
  if (drop <= largestDrop) return;
  refuse(
    `refused: ${grouped(version.entries)} entries, ${drop.toFixed(0)}% fewer than the ${grouped(before.entries)} ` +
      `of version ${before.versionId}; at most ${largestDrop}% fewer are expected`,
  );
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

async function keepOriginals(work: string, paths: readonly string[]): Promise<void> {
  const folder = join(work, 'originals');
  mkdirSync(folder);
  for (const [index, path] of paths.entries()) {
    const name = baseName(path).replace(/\.gz$/i, '');
    await keepOriginal(path, join(folder, `${index + 1}-${name}.gz`));
  }
}

/** One rename puts the version into place. A forced import of the same bytes first moves the old one aside. */
function putInPlace(listFolder: string, work: string, version: ListVersion): void {
  const target = join(listFolder, version.versionId);
  syncFolder(work);
  const aside = `${work}-replaced`;
  if (readdirSync(listFolder).includes(version.versionId)) renameSync(target, aside);
  renameSync(work, target);
  syncFolder(listFolder);
  rmSync(aside, { recursive: true, force: true });
}

function writeDurably(path: string, text: string): void {
  const descriptor = openSync(path, 'wx');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes the names in a folder survive a power cut. Windows cannot open folders, and needs no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function doubled(entry: Entry): { what: string; where: string; mend: string } {
  return {
    what: `the id ${entry.id} stands twice; the second entry, "${entry.caption}", was left out`,
    where: entry.id,
    mend: 'Look at both records in the file; give each its own id if the list is yours.',
  };
}

function diskFull(listFolder: string, cause: unknown): OperationalError {
  const what = 'the disk is full; nothing was imported, and the version in force stays';
  const mend = 'Make room, or set TIDEWAITER_HOME to a folder on another disk, and import again.';
  return new OperationalError({ what, where: listFolder, mend }, { cause });
}

function tooMany(): OperationalError {
  return new OperationalError({
    what: `the list has more than ${grouped(LIST_ENTRIES)} entries`,
    where: 'the file',
    mend: 'No published list is that long; check the file.',
  });
}
