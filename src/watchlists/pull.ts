import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleepFor } from 'node:timers/promises';
import { type IsoDate, isIsoDate } from '../model/dates.ts';
import {
  LIST_FILE_BYTES,
  PULL_ATTEMPTS,
  PULL_SILENCE_MILLISECONDS,
  PULL_TIME_MILLISECONDS,
} from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import { type FetchLimits, type FetchResult, fetchFile, type Validators } from './fetch-file.ts';
import { isJsonObject } from './json-lines.ts';
import { withListLock } from './list-lock.ts';
import type { PullFile, Source } from './source.ts';
import type { ImportResult, ListStore } from './store.ts';

export interface PullProgress {
  readonly file: string;
  readonly received: number;
  /** Absent when the server does not say. */
  readonly expected?: number;
}

export interface PullRequest {
  readonly store: ListStore;
  readonly home: string;
  readonly source: Source;
  readonly today: IsoDate;
  readonly onProgress?: (progress: PullProgress) => void;
  /** Called before another attempt. */
  readonly onRetry?: (file: string, reason: string) => void;
  /** Replaced in tests. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  readonly limits?: Partial<FetchLimits>;
}

/** What `pull.json` remembers of a list: the version that was pulled last, and what the server said of each file. */
interface PullMemory {
  readonly versionId?: string;
  readonly files: Readonly<Record<string, Validators & { readonly url: string }>>;
}

const LIMITS: FetchLimits = {
  attempts: PULL_ATTEMPTS,
  timeMilliseconds: PULL_TIME_MILLISECONDS,
  silenceMilliseconds: PULL_SILENCE_MILLISECONDS,
  bytes: LIST_FILE_BYTES,
};
const WORK_PREFIX = '.pull-';

/**
 * Fetches a list from its publisher and imports it. Files that have not changed since the last pull are not sent
 * again (ETag, Last-Modified). On any trouble the version in force stays, and the error says why.
 */
export async function pullList(request: PullRequest): Promise<ImportResult> {
  const { source, home } = request;
  const files = addressesOf(home, source);
  if (files.length === 0) throw noAddress(source);
  const listFolder = join(home, 'lists', source.id);
  return withListLock(listFolder, 'pull', async () => {
    sweep(listFolder);
    const work = join(listFolder, `${WORK_PREFIX}${process.pid}`);
    mkdirSync(work);
    try {
      return await fetchAndImport(files, work, listFolder, request);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
}

async function fetchAndImport(
  files: readonly PullFile[],
  work: string,
  listFolder: string,
  request: PullRequest,
): Promise<ImportResult> {
  const memory = readMemory(listFolder);
  const last = request.store
    .versions(request.source.id)
    .find(({ versionId }) => versionId === memory.versionId);
  // Where the version that was pulled last is gone, "not changed" would leave the list without it.
  const first = await fetchAll(files, work, last ? memory : { files: {} }, request);
  if (last && first.every(({ status }) => status !== 'fetched'))
    return { status: 'unchanged', version: last };
  // The files of a list belong together: when one has changed, those that have not are needed too.
  const fetched = first.some(({ status }) => status === 'unchanged')
    ? await fetchAll(files, work, { files: {} }, request)
    : first;
  const result = await importFetched(files, fetched, work, request);
  writeMemory(listFolder, result.version.versionId, files, fetched);
  return result;
}

/** Sources that can be pulled: those with an address in the table or in the user's `addresses.json`. */
export function addressesOf(home: string, source: Source): readonly PullFile[] {
  const path = join(home, 'addresses.json');
  if (!existsSync(path)) return source.pull;
  const own = readOwnAddresses(path);
  return own[source.id] ?? source.pull;
}

function readOwnAddresses(path: string): Readonly<Record<string, readonly PullFile[]>> {
  const mend = 'Write {"SOURCE-ID": [{"url": "https://...", "fileName": "name.csv"}]}.';
  const wrong = (what: string): OperationalError => new OperationalError({ what, where: path, mend });
  const value = parseJson(readFileSync(path, 'utf8'));
  if (!isJsonObject(value)) throw wrong('the file does not hold a JSON object');
  const own: Record<string, readonly PullFile[]> = {};
  for (const [id, list] of Object.entries(value)) {
    if (!Array.isArray(list) || !list.every(isPullFile))
      throw wrong(`the addresses of "${id}" are not understood`);
    own[id] = list;
  }
  return own;
}

function isPullFile(value: unknown): value is PullFile {
  if (!isJsonObject(value)) return false;
  const { url, fileName, sha256, optional } = value;
  const isAddress = typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  // A file name, not a path: the file is written into the list's own folder.
  const isName = typeof fileName === 'string' && fileName !== '' && basename(fileName) === fileName;
  const isSum = sha256 === undefined || (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256));
  return isAddress && isName && isSum && (optional === undefined || optional === true);
}

async function fetchAll(
  files: readonly PullFile[],
  work: string,
  memory: PullMemory,
  request: PullRequest,
): Promise<readonly FetchResult[]> {
  const results: FetchResult[] = [];
  for (const file of files) {
    const known = memory.files[file.fileName];
    const { etag, lastModified } = known?.url === file.url ? known : {};
    const result = await fetchFile({
      url: file.url,
      target: join(work, file.fileName),
      validators: { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
      limits: { ...LIMITS, ...request.limits },
      sleep: request.sleep ?? ((milliseconds) => sleepFor(milliseconds)),
      onBytes: (received, expected) =>
        request.onProgress?.({
          file: file.fileName,
          received,
          ...(expected === undefined ? {} : { expected }),
        }),
      onRetry: (reason) => request.onRetry?.(file.fileName, reason),
    });
    if (result.status === 'absent' && !file.optional) throw absent(file);
    if (result.status === 'fetched' && file.sha256 && file.sha256 !== result.sha256)
      throw wrongSum(file, result.sha256);
    results.push(result);
  }
  return results;
}

function importFetched(
  files: readonly PullFile[],
  fetched: readonly FetchResult[],
  work: string,
  request: PullRequest,
): Promise<ImportResult> {
  const paths = files
    .filter((_, index) => fetched[index]!.status === 'fetched')
    .map(({ fileName }) => join(work, fileName));
  const publishedOn = fetched.map(dayOf).find((day) => day !== undefined);
  return request.store.importFiles({
    source: request.source,
    files: paths,
    today: request.today,
    ...(publishedOn ? { publishedOn } : {}),
  });
}

/** Day of `Last-Modified`, of the main file, which stands first in the table. */
function dayOf(result: FetchResult): IsoDate | undefined {
  if (result.status !== 'fetched' || result.validators.lastModified === undefined) return undefined;
  const time = Date.parse(result.validators.lastModified);
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  return isIsoDate(day) ? day : undefined;
}

function readMemory(listFolder: string): PullMemory {
  const path = join(listFolder, 'pull.json');
  if (!existsSync(path)) return { files: {} };
  const value = parseJson(readFileSync(path, 'utf8'));
  // Written below only; when it is damaged the worst is that a file is fetched again.
  return isJsonObject(value) && isJsonObject(value.files) ? (value as unknown as PullMemory) : { files: {} };
}

function writeMemory(
  listFolder: string,
  versionId: string,
  files: readonly PullFile[],
  fetched: readonly FetchResult[],
): void {
  const entries = files.flatMap((file, index) => {
    const result = fetched[index]!;
    return result.status === 'fetched'
      ? [[file.fileName, { url: file.url, ...result.validators }] as const]
      : [];
  });
  const path = join(listFolder, 'pull.json');
  writeFileSync(
    `${path}.new`,
    `${JSON.stringify({ versionId, files: Object.fromEntries(entries) }, null, 2)}\n`,
  );
  renameSync(`${path}.new`, path);
}

/** Removes what a pull left behind that was killed. */
function sweep(listFolder: string): void {
  for (const name of readdirSync(listFolder)) {
    if (name.startsWith(WORK_PREFIX)) rmSync(join(listFolder, name), { recursive: true, force: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function noAddress(source: Source): OperationalError {
  return new OperationalError({
    what: `"${source.id}" has no address that machines can fetch`,
    where: source.publicAddress === '' ? 'your own files' : source.publicAddress,
    mend: `Fetch the file by hand and import it: \`tidewaiter lists import FILE --source ${source.id}\`.`,
  });
}

function absent(file: PullFile): OperationalError {
  return new OperationalError({
    what: 'not fetched: the publisher has no such file (404); the address may have moved',
    where: file.url,
    mend: "Fetch it from the publisher's page and import it, or write the new address into addresses.json in the home folder.",
  });
}

function wrongSum(file: PullFile, found: string): OperationalError {
  return new OperationalError({
    what: `not imported: the file's SHA-256 is ${found}, expected ${file.sha256}`,
    where: file.url,
    mend: 'Fetch it again. If the publisher has a new version, correct the checksum in addresses.json.',
  });
}
