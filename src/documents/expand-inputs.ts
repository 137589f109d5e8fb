import { createWriteStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { INPUT_FILES, INPUT_FOLDER_DEPTH, TABLE_FILE_BYTES } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import { unreadable } from './stored-bytes.ts';

/** One file to read, and the name under which places and reports show it. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
}

export interface ExpandedInputs {
  /** In the order of the arguments; inside a folder by name. */
  readonly files: readonly InputFile[];
  /** What was left out of folders, and why, in sentences. */
  readonly notices: readonly string[];
  /** Paths that were found in a folder, and not named themselves. */
  readonly fromFolders: ReadonlySet<string>;
}

export interface ExpandOptions {
  /** Where standard input is written: a run reads every table twice. The caller removes the folder. */
  readonly spoolFolder: string;
  readonly standardInput?: Readable;
  readonly standardInputBytes?: number;
}

type Skipped = { readonly path: string; readonly why: string };

/** Names of left out files that are told one by one. */
const NAMED_SKIPPED = 5;

/** Endings of tables. A file that is named itself may end as it likes. */
const ENDINGS = /\.(?:csv|tsv|tab|txt|psv|xlsx|xlsm|jsonl|ndjson|json)(?:\.gz)?$/i;
const OLD_WORKBOOK = /\.xls(?:\.gz)?$/i;

/** True when a file is called like a table. */
export function isTableName(name: string): boolean {
  return ENDINGS.test(name);
}

/**
 * The files that the arguments of a command mean: files as they are, folders with every file in them and below,
 * `-` for standard input. What each of them is, is found out later, by content.
 *
 * @throws OperationalError for a path that is not there, and for a folder without any file.
 */
export async function expandInputs(
  paths: readonly string[],
  options: ExpandOptions,
): Promise<ExpandedInputs> {
  const files: InputFile[] = [];
  const skipped: Skipped[] = [];
  const fromFolders = new Set<string>();
  for (const path of new Set(paths)) {
    if (path === '-') {
      const { standardInput = process.stdin, spoolFolder, standardInputBytes } = options;
      files.push(
        await spoolStandardInput(standardInput, join(spoolFolder, 'standard-input'), standardInputBytes),
      );
    } else if (await isFolder(path)) {
      const before = files.length;
      await addFolder(path, '', 1, files, skipped);
      if (files.length === before) throw noFiles(path);
      for (const file of files.slice(before)) fromFolders.add(file.path);
    } else files.push({ path, name: basename(path) });
  }
  return { files: withOwnNames(files), notices: noticesOf(skipped), fromFolders };
}

function noticesOf(skipped: readonly Skipped[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { path, why } of skipped) byReason.set(why, [...(byReason.get(why) ?? []), path]);
  return [...byReason].map(([why, paths]) => {
    const named = paths.slice(0, NAMED_SKIPPED).join(', ');
    const more = paths.length > NAMED_SKIPPED ? ` and ${paths.length - NAMED_SKIPPED} more` : '';
    return `not read (${why}): ${named}${more}`;
  });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

async function addFolder(
  folder: string,
  prefix: string,
  depth: number,
  files: InputFile[],
  skipped: Skipped[],
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  // By code unit, not by locale: the order is the same on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (depth >= INPUT_FOLDER_DEPTH)
        skipped.push({ path, why: `more than ${INPUT_FOLDER_DEPTH} folders deep` });
      else await addFolder(path, `${name}/`, depth + 1, files, skipped);
    } else if (!entry.isFile()) skipped.push({ path, why: 'no ordinary file' });
    else if (entry.name.startsWith('~$'))
      skipped.push({ path, why: 'left by a program that has the workbook open' });
    else if (OLD_WORKBOOK.test(entry.name))
      skipped.push({ path, why: 'old Excel format; save it as .xlsx or CSV' });
    else files.push({ path, name });
    if (files.length > INPUT_FILES) {
      throw new OperationalError({
        what: `the folders hold more than ${INPUT_FILES} files`,
        where: folder,
        mend: 'Screen them in several runs.',
      });
    }
  }
}

/** Files of one name are told apart by their paths, from the folder on that all of them share. */
function withOwnNames(files: readonly InputFile[]): InputFile[] {
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1);
  const alike = files.filter(({ name }) => counts.get(name) !== 1);
  const shared = sharedFolder(alike.map(({ path }) => path));
  return files.map((file) =>
    counts.get(file.name) === 1 ? file : { ...file, name: file.path.slice(shared.length) },
  );
}

/** The beginning of all paths, up to and with a slash. */
function sharedFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  let shared = first.slice(0, first.lastIndexOf(sep) + 1);
  while (shared !== '' && !paths.every((path) => path.startsWith(shared)))
    shared = shared.slice(0, shared.lastIndexOf(sep, shared.length - 2) + 1);
  return shared;
}

function noFiles(path: string): OperationalError {
  return new OperationalError({
    what: 'the folder holds neither a table nor a paper',
    where: path,
    mend: 'Give a folder with tables (CSV, XLSX, JSON lines, also packed by gzip) or with papers (`tidewaiter read` shows what can be read).',
  });
}

/** Writes standard input to `path`; stops when it is larger than the limit, or the disk is full. */
async function spoolStandardInput(
  input: Readable,
  path: string,
  limit = TABLE_FILE_BYTES,
): Promise<InputFile> {
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const block of input as AsyncIterable<Uint8Array>) {
      size += block.length;
      if (size > limit) {
        const what = `standard input is larger than ${limit.toLocaleString('en')} bytes`;
        throw new OperationalError({
          what,
          where: 'standard input',
          mend: 'Write it to several files and give these.',
        });
      }
      yield block;
    }
  }
  try {
    await pipeline(counted, createWriteStream(path, { mode: 0o600 }));
  } catch (cause) {
    await rm(path, { force: true });
    if (cause instanceof OperationalError) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new OperationalError(
      {
        what: `standard input cannot be kept on disk (${detail})`,
        where: path,
        mend: 'Make room on the disk, or give the table as a file.',
      },
      { cause },
    );
  }
  return { path, name: 'standard-input' };
}
