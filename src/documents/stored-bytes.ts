import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { TABLE_FILE_BYTES, UNPACKED_RATIO, UNPACKED_RATIO_FROM_BYTES } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';

/** Limits that a test sets lower. */
export interface ByteLimits {
  readonly fileBytes?: number;
  readonly unpackedRatio?: number;
  readonly unpackedRatioFromBytes?: number;
}

const BLOCK_BYTES = 256 * 1024;

/** The first bytes of a file, as stored. */
export async function readFirstBytes(path: string, name: string, length: number): Promise<Uint8Array> {
  return readStoredBytes(path, name, 0, length);
}

/** Some bytes from the middle of a file, as stored; fewer at its end. */
export async function readStoredBytes(
  path: string,
  name: string,
  from: number,
  length: number,
): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const buffer = Buffer.alloc(length);
      const { bytesRead } = await file.read(buffer, 0, length, from);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

/** Size of a file, as stored. */
export async function storedSize(path: string, name: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

/** True when the bytes begin as gzip does (RFC 1952, 2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The bytes of a file, unpacked when `gzip` is set.
 *
 * @throws OperationalError when the file is larger than the limit, unpacks to far more than a table does, or is cut off.
 */
export async function* readBytes(
  path: string,
  name: string,
  gzip: boolean,
  limits: ByteLimits = {},
): AsyncGenerator<Uint8Array> {
  const fileBytes = limits.fileBytes ?? TABLE_FILE_BYTES;
  const ratio = limits.unpackedRatio ?? UNPACKED_RATIO;
  const ratioFrom = limits.unpackedRatioFromBytes ?? UNPACKED_RATIO_FROM_BYTES;
  const stored = createReadStream(path, { highWaterMark: BLOCK_BYTES });
  const stream = gzip ? stored.pipe(createGunzip({ chunkSize: BLOCK_BYTES })) : stored;
  // `pipe` does not carry an error onwards.
  if (gzip) stored.on('error', (error) => stream.destroy(error));
  let total = 0;
  try {
    for await (const block of stream as AsyncIterable<Uint8Array>) {
      total += block.length;
      if (total > fileBytes) throw tooLarge(name, fileBytes, gzip);
      if (gzip && total > ratioFrom && total > ratio * stored.bytesRead)
        throw bomb(name, total, stored.bytesRead);
      yield block;
    }
  } catch (cause) {
    throw cause instanceof OperationalError
      ? cause
      : isZlibError(cause)
        ? brokenGzip(name, cause)
        : unreadable(name, cause);
  } finally {
    stored.destroy();
    stream.destroy();
  }
}

function isZlibError(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && /^Z_/.test(String(cause.code));
}

function tooLarge(name: string, limit: number, gzip: boolean): OperationalError {
  return new OperationalError({
    what: `the file is larger than ${limit.toLocaleString('en')} bytes${gzip ? ' when unpacked' : ''}`,
    where: name,
    mend: 'Split the file into several and give them all.',
  });
}

function bomb(name: string, out: number, into: number): OperationalError {
  return new OperationalError({
    what: `the file unpacks to ${out.toLocaleString('en')} bytes from ${into.toLocaleString('en')}; no table of consignments does (a decompression bomb)`,
    where: name,
    mend: 'Ask where the file comes from. If it is a table, unpack it yourself and give the unpacked file.',
  });
}

function brokenGzip(name: string, cause: unknown): OperationalError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new OperationalError(
    {
      what: `the file cannot be unpacked (${detail}); it is cut off or damaged`,
      where: name,
      mend: 'Fetch or pack the file again.',
    },
    { cause },
  );
}

/** The error for a file that cannot be opened or read. */
export function unreadable(name: string, cause: unknown): OperationalError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'this is a folder, not a file',
    EACCES: 'the file may not be read by this user',
  };
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new OperationalError(
    {
      what: reasons[code] ?? `the file cannot be read (${detail})`,
      where: name,
      mend: 'Check the path and the rights to the file.',
    },
    { cause },
  );
}
