import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { OperationalError } from '../../model/problem.ts';

/**
 * A ZIP archive that only stores (method 0) and has one form for one content: fixed times, no extra fields, no comment.
 * So a verifier can say what every byte must be. PKWARE APPNOTE 6.3.3; no ZIP64: beyond 4 GB a folder is written.
 */
export interface StoredEntry {
  readonly path: string;
  readonly crc32: number;
  readonly bytes: number;
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day that the format knows. */
const DAY = 0x0021;
export const ZIP_BYTES = 0xffff_fffe;
const END_BYTES = 22;
const MOST_ENTRIES = 0xfffe;

export function localHeader({ path, crc32, bytes }: StoredEntry): Buffer {
  const name = Buffer.from(path, 'utf8');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DAY, 12);
  header.writeUInt32LE(crc32, 14);
  header.writeUInt32LE(bytes, 18);
  header.writeUInt32LE(bytes, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

/** Central directory and end record: all that follows the last entry. */
export function zipEnd(entries: readonly StoredEntry[], offset: number): Buffer {
  const parts = entries.map(({ path, crc32, bytes, offset: at }) => {
    const name = Buffer.from(path, 'utf8');
    const header = Buffer.alloc(46);
    header.writeUInt32LE(CENTRAL, 0);
    header.writeUInt16LE(VERSION, 4);
    header.writeUInt16LE(VERSION, 6);
    header.writeUInt16LE(FLAGS, 8);
    header.writeUInt16LE(DAY, 14);
    header.writeUInt32LE(crc32, 16);
    header.writeUInt32LE(bytes, 20);
    header.writeUInt32LE(bytes, 24);
    header.writeUInt16LE(name.length, 28);
    header.writeUInt32LE(at, 42);
    return Buffer.concat([header, name]);
  });
  const directory = Buffer.concat(parts);
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([directory, end]);
}

/** Entries by the central directory of an archive; `undefined` when it is none that this program writes. */
export function readEntries(file: number, size: number): StoredEntry[] | undefined {
  if (size < END_BYTES) return undefined;
  const end = readAt(file, size - END_BYTES, END_BYTES);
  if (end.readUInt32LE(0) !== END) return undefined;
  const [count, bytes, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  if (offset + bytes + END_BYTES !== size) return undefined;
  const directory = readAt(file, offset, bytes);
  const entries: StoredEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes || directory.readUInt32LE(at) !== CENTRAL) return undefined;
    const length = directory.readUInt16LE(at + 28);
    entries.push({
      path: directory.toString('utf8', at + 46, at + 46 + length),
      crc32: directory.readUInt32LE(at + 16),
      bytes: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + length;
  }
  return at === bytes ? entries : undefined;
}

export function readAt(file: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const read = readSync(file, buffer, done, length - done, position + done);
    if (read === 0) return buffer.subarray(0, done);
    done += read;
  }
  return buffer;
}

/** Writes entries one after the other; the header of each is filled in when its content is known. */
export class StoredZip {
  readonly #file: number;
  readonly #path: string;
  readonly #entries: StoredEntry[] = [];
  #offset = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'w');
  }

  /** Begins an entry: write its content to `file` from the position that is given, then call `end`. */
  begin(path: string): {
    readonly file: number;
    readonly position: number;
    end(crc32: number, bytes: number): void;
  } {
    const offset = this.#offset;
    const position = offset + localHeader({ path, crc32: 0, bytes: 0, offset }).length;
    return {
      file: this.#file,
      position,
      end: (crc32, bytes) => {
        const entry = { path, crc32, bytes, offset };
        if (position + bytes > ZIP_BYTES || this.#entries.length >= MOST_ENTRIES)
          throw new OperationalError({
            what: 'the dossier is larger than a ZIP archive of the plain kind can be',
            where: this.#path,
            mend: 'write it into a folder: --out without .zip',
          });
        writeSync(this.#file, localHeader(entry), 0, undefined, offset);
        this.#entries.push(entry);
        this.#offset = position + bytes;
      },
    };
  }

  finish(): void {
    writeSync(this.#file, zipEnd(this.#entries, this.#offset), 0, undefined, this.#offset);
    closeSync(this.#file);
  }
}
