import { createHash } from 'node:crypto';
import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { LIST_FILE_BYTES } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import { errorCode } from './list-lock.ts';
import type { VersionFile } from './list-version.ts';
import type { SourceFile } from './source.ts';

/** A list file on disk, opened for a reader. Gzip'd files are unpacked as they are read. */
export function openListFile(path: string): SourceFile {
  const size = sizeOf(path);
  if (size > LIST_FILE_BYTES) throw tooLarge(path);
  const isGzip = beginsWithGzipMark(path);
  return {
    name: basename(path).replace(/\.gz$/i, ''),
    open: () => readBlocks(path, isGzip),
  };
}

async function* readBlocks(path: string, isGzip: boolean): AsyncGenerator<Uint8Array> {
  const stored = createReadStream(path, { highWaterMark: 1 << 18 });
  const blocks: Readable = isGzip ? stored.pipe(createGunzip()) : stored;
  stored.on('error', (error) => blocks.destroy(error));
  let total = 0;
  try {
    for await (const block of blocks) {
      total += block.length;
      if (total > LIST_FILE_BYTES) throw tooLarge(path);
      yield block;
    }
  } catch (error) {
    if (!String(errorCode(error)).startsWith('Z_')) throw error;
    throw new OperationalError(
      {
        what: 'the gzip file is damaged or was cut off',
        where: path,
        mend: 'Fetch the file again.',
      },
      { cause: error },
    );
  } finally {
    stored.destroy();
  }
}

/** Name, size and checksum of a file as it lies on disk. */
export async function describeFile(path: string): Promise<VersionFile> {
  const sizeBytes = sizeOf(path);
  const hash = createHash('sha256');
  for await (const block of createReadStream(path)) hash.update(block);
  return { name: basename(path), sizeBytes, sha256: hash.digest('hex') };
}

/** One checksum for all files of a version, whatever their order: that of a single file is its own. */
export function checksumOf(files: readonly VersionFile[]): string {
  if (files.length === 1) return files[0]!.sha256;
  const digests = files.map((file) => file.sha256).sort();
  return createHash('sha256').update(digests.join('\n')).digest('hex');
}

/** Keeps a copy of the bytes, gzip'd (or as it is, when it is gzip'd already). */
export async function keepOriginal(path: string, target: string): Promise<void> {
  const pack = beginsWithGzipMark(path)
    ? new Transform({ transform: (block, _, done) => done(null, block) })
    : createGzip();
  await pipeline(createReadStream(path), pack, createWriteStream(target, { flags: 'wx' }));
}

function sizeOf(path: string): number {
  try {
    const found = statSync(path);
    if (found.isFile()) return found.size;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  throw new OperationalError({
    what: 'there is no such file',
    where: path,
    mend: 'Check the path; `lists import` takes files, not folders.',
  });
}

function beginsWithGzipMark(path: string): boolean {
  const descriptor = openSync(path, 'r');
  try {
    const mark = Buffer.alloc(2);
    return readSync(descriptor, mark) === 2 && mark[0] === 0x1f && mark[1] === 0x8b;
  } finally {
    closeSync(descriptor);
  }
}

function tooLarge(path: string): OperationalError {
  return new OperationalError({
    what: `the file is larger than ${(LIST_FILE_BYTES / 1e9).toLocaleString('en')} GB (unpacked)`,
    where: path,
    mend: 'No published list is that large; check the file.',
  });
}
