import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { OperationalError } from '../../model/problem.ts';
import { localHeader, readAt, readEntries, type StoredEntry, zipEnd } from './zip-store.ts';

/** Where the container differs, and how. */
export interface ContainerFault {
  readonly where: string;
  readonly what: string;
}

/** A dossier as it lies in a folder or an archive. */
export interface DossierReader {
  readonly paths: readonly string[];
  /** How large a file is. */
  bytes(path: string): number;
  /** The whole content of a small file. */
  read(path: string): Buffer;
  hash(path: string): { readonly sha256: string; readonly bytes: number };
  /** What the container itself has that a dossier's would not: `undefined` when every byte is as it must be. */
  containerFault(): ContainerFault | undefined;
  close(): void;
}

const CHUNK_BYTES = 1 << 20;

export function openDossier(path: string): DossierReader {
  if (!existsSync(path))
    throw new OperationalError({
      what: 'there is no such dossier',
      where: path,
      mend: 'give the folder or the ZIP archive that "tidewaiter dossier build" wrote',
    });
  return statSync(path).isDirectory() ? openFolder(path) : openArchive(path);
}

function openFolder(folder: string): DossierReader {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.replace(/[\\/]+$/, '').length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return {
    paths,
    bytes: (path) => statSync(join(folder, path)).size,
    read: (path) => readFileSync(join(folder, path)),
    hash(path) {
      const file = openSync(join(folder, path), 'r');
      try {
        return hashRange(file, 0, statSync(join(folder, path)).size);
      } finally {
        closeSync(file);
      }
    },
    containerFault: () => undefined,
    close: () => undefined,
  };
}

function openArchive(path: string): DossierReader {
  const { size } = statSync(path);
  const file = openSync(path, 'r');
  const entries = readEntries(file, size);
  if (entries === undefined) {
    closeSync(file);
    throw new OperationalError({
      what: 'this is no archive that "tidewaiter dossier build" wrote, or its directory was changed',
      where: path,
      mend: 'ask for it again from who built it',
    });
  }
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const dataOf = (name: string): { readonly from: number; readonly entry: StoredEntry } => {
    const entry = byPath.get(name);
    if (entry === undefined) throw new Error(`no entry ${name}`);
    return { from: entry.offset + localHeader(entry).length, entry };
  };
  return {
    paths: [...byPath.keys()].sort(),
    bytes: (name) => dataOf(name).entry.bytes,
    read(name) {
      const { from, entry } = dataOf(name);
      return readAt(file, from, entry.bytes);
    },
    hash(name) {
      const { from, entry } = dataOf(name);
      return hashRange(file, from, entry.bytes);
    },
    containerFault: () => archiveFault(file, size, entries),
    close: () => closeSync(file),
  };
}

/** Headers, order and checksums must be those that the content has: one content has one archive. */
function archiveFault(
  file: number,
  size: number,
  entries: readonly StoredEntry[],
): ContainerFault | undefined {
  let offset = 0;
  for (const entry of entries) {
    const header = localHeader(entry);
    if (entry.offset !== offset || !readAt(file, offset, header.length).equals(header))
      return { where: entry.path, what: 'its header in the archive was changed' };
    if (crcRange(file, offset + header.length, entry.bytes) !== entry.crc32)
      return { where: entry.path, what: 'its checksum in the archive does not fit' };
    offset += header.length + entry.bytes;
  }
  const end = zipEnd(entries, offset);
  return offset + end.length === size && readAt(file, offset, end.length).equals(end)
    ? undefined
    : { where: 'the archive', what: 'its directory was changed' };
}

function* chunks(file: number, from: number, length: number): Generator<Buffer> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let done = 0;
  while (done < length) {
    const read = readSync(file, chunk, 0, Math.min(CHUNK_BYTES, length - done), from + done);
    if (read === 0) return;
    done += read;
    yield chunk.subarray(0, read);
  }
}

function hashRange(file: number, from: number, length: number): { sha256: string; bytes: number } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const chunk of chunks(file, from, length)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

function crcRange(file: number, from: number, length: number): number {
  let crc = 0;
  for (const chunk of chunks(file, from, length)) crc = crc32(chunk, crc);
  return crc;
}
