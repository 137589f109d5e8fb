import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { OperationalError } from '../../model/problem.ts';
import type { Collected, DossierFile } from './manifest.ts';
import { StoredZip } from './zip-store.ts';

/** Writes files into a folder or a ZIP archive, hashing as it goes; one chunk of one file is in memory at a time. */
export interface DossierWriter {
  add(path: string, content: Uint8Array | string, mediaType: string): DossierFile;
  copy(path: string, from: string, mediaType: string, collected: Collected): DossierFile;
  finish(): void;
}

const CHUNK_BYTES = 1 << 20;

export function openDossierWriter(out: string): DossierWriter {
  if (existsSync(out) && !(isFolder(out) && readdirSync(out).length === 0))
    throw new OperationalError({
      what: 'there is something already where the dossier would be written',
      where: out,
      mend: 'choose another --out: a dossier is never written over',
    });
  return out.toLowerCase().endsWith('.zip') ? zipWriter(out) : folderWriter(out);
}

function isFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function folderWriter(out: string): DossierWriter {
  const target = (path: string): number => {
    const full = join(out, path);
    mkdirSync(dirname(full), { recursive: true });
    return openSync(full, 'wx');
  };
  return {
    add(path, content, mediaType) {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      const file = target(path);
      writeWhole(file, bytes, 0, bytes.length);
      closeSync(file);
      return { path, sha256: sha256Of(bytes), bytes: bytes.length, mediaType };
    },
    copy(path, from, mediaType, collected) {
      const file = target(path);
      const { sha256, bytes } = pour(from, file, 0, false);
      closeSync(file);
      return { path, sha256, bytes, mediaType, collected };
    },
    finish: () => undefined,
  };
}

function zipWriter(out: string): DossierWriter {
  mkdirSync(dirname(out), { recursive: true });
  const zip = new StoredZip(out);
  return {
    add(path, content, mediaType) {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      const entry = zip.begin(path);
      writeWhole(entry.file, bytes, entry.position, bytes.length);
      entry.end(crc32(bytes), bytes.length);
      return { path, sha256: sha256Of(bytes), bytes: bytes.length, mediaType };
    },
    copy(path, from, mediaType, collected) {
      const entry = zip.begin(path);
      const { sha256, bytes, crc } = pour(from, entry.file, entry.position, true);
      entry.end(crc, bytes);
      return { path, sha256, bytes, mediaType, collected };
    },
    finish: () => zip.finish(),
  };
}

function pour(
  from: string,
  to: number,
  position: number,
  withCrc: boolean,
): { readonly sha256: string; readonly bytes: number; readonly crc: number } {
  const source = openSync(from, 'r');
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let [bytes, crc] = [0, 0];
  try {
    for (;;) {
      const read = readSync(source, chunk, 0, CHUNK_BYTES, null);
      if (read === 0) break;
      const part = chunk.subarray(0, read);
      hash.update(part);
      if (withCrc) crc = crc32(part, crc);
      writeWhole(to, part, position + bytes, read);
      bytes += read;
    }
  } finally {
    closeSync(source);
  }
  return { sha256: hash.digest('hex'), bytes, crc };
}

function writeWhole(file: number, bytes: Uint8Array, position: number, length: number): void {
  let done = 0;
  while (done < length) done += writeSync(file, bytes, done, length - done, position + done);
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 of a file, read in pieces. */
export function hashFile(path: string): string {
  const file = openSync(path, 'r');
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
