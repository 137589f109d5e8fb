import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { UNPACKED_RATIO, UNPACKED_RATIO_FROM_BYTES, WORKBOOK_UNPACKED_BYTES } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import { readStoredBytes } from './stored-bytes.ts';

/** Where a packed archive lies: on disk, or in memory when it was itself packed. */
export type ArchiveBytes = { readonly path: string; readonly size: number } | { readonly bytes: Uint8Array };

/** One file in the archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly packedSize: number;
  readonly headerAt: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
}

export interface ArchiveLimits {
  readonly unpackedBytes?: number;
}

const END_OF_DIRECTORY = { signature: 0x06054b50, size: 22, longestComment: 65_535 };
const DIRECTORY_ENTRY = { signature: 0x02014b50, size: 46 };
const LOCAL_HEADER = { signature: 0x04034b50, size: 30 };
const MOST_ENTRIES = 10_000;
const LARGEST_DIRECTORY = 4_000_000;

/** Entries up to this size are unpacked in one go. */
const SMALL_ENTRY_BYTES = 1_000_000;

/**
 * A ZIP archive (APPNOTE 6.3, sections 4.3 and 4.4), read by its directory. Sizes that the archive claims are not
 * believed: unpacking is counted over all entries, and stops at the limit.
 */
export class ZipArchive {
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  #source: ArchiveBytes;
  #name: string;
  #limit: number;
  #unpacked = 0;

  private constructor(
    source: ArchiveBytes,
    name: string,
    entries: ReadonlyMap<string, ArchiveEntry>,
    limits: ArchiveLimits,
  ) {
    this.#source = source;
    this.#name = name;
    this.entries = entries;
    this.#limit = limits.unpackedBytes ?? WORKBOOK_UNPACKED_BYTES;
  }

  /** @throws OperationalError when the bytes are no whole archive. */
  static async open(source: ArchiveBytes, name: string, limits: ArchiveLimits = {}): Promise<ZipArchive> {
    const size = sizeOf(source);
    const tailSize = Math.min(size, END_OF_DIRECTORY.size + END_OF_DIRECTORY.longestComment);
    const tail = view(await read(source, name, size - tailSize, tailSize));
    let at = tail.byteLength - END_OF_DIRECTORY.size;
    while (at >= 0 && tail.getUint32(at, true) !== END_OF_DIRECTORY.signature) at -= 1;
    if (at < 0) throw damaged(name, 'its directory is missing; the file is cut off');
    const [length, from] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
    if (length > LARGEST_DIRECTORY || from + length > size) throw damaged(name, 'its directory is wrong');
    return new ZipArchive(source, name, readDirectory(await read(source, name, from, length), name), limits);
  }

  /** The bytes of an entry, unpacked. */
  async *unpack(entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
    const header = view(await read(this.#source, this.#name, entry.headerAt, LOCAL_HEADER.size));
    if (header.byteLength < LOCAL_HEADER.size || header.getUint32(0, true) !== LOCAL_HEADER.signature) {
      throw damaged(this.#name, `the entry ${entry.name} is not where the directory says`);
    }
    if (entry.method !== 0 && entry.method !== 8)
      throw damaged(this.#name, `the entry ${entry.name} is packed in an unusual way`);
    const from = entry.headerAt + LOCAL_HEADER.size + header.getUint16(26, true) + header.getUint16(28, true);
    if ('bytes' in this.#source && entry.packedSize <= SMALL_ENTRY_BYTES) {
      yield this.#unpackSmall(entry, this.#source.bytes.subarray(from, from + entry.packedSize));
      return;
    }
    const packed = stream(this.#source, from, entry.packedSize);
    const unpacked = entry.method === 0 ? packed : packed.pipe(createInflateRaw());
    if (unpacked !== packed) packed.on('error', (error) => unpacked.destroy(error));
    let size = 0;
    try {
      for await (const block of unpacked as AsyncIterable<Uint8Array>) {
        size += block.length;
        this.#unpacked += block.length;
        this.#refuseBomb(size, entry.packedSize);
        yield block;
      }
    } catch (cause) {
      if (cause instanceof OperationalError) throw cause;
      throw damaged(this.#name, `the entry ${entry.name} cannot be unpacked`, cause);
    } finally {
      packed.destroy();
      unpacked.destroy();
    }
  }

  /** Small entries in one go: a stream for each would cost more than unpacking it. */
  #unpackSmall(entry: ArchiveEntry, packed: Uint8Array): Uint8Array {
    if (packed.length < entry.packedSize) throw damaged(this.#name, `the entry ${entry.name} is cut off`);
    const most = Math.max(UNPACKED_RATIO_FROM_BYTES, UNPACKED_RATIO * entry.packedSize);
    const room = Math.min(most, this.#limit - this.#unpacked);
    try {
      const whole =
        entry.method === 0
          ? packed
          : inflateRawSync(packed, { maxOutputLength: room + 1, chunkSize: roomFor(packed.length) });
      this.#unpacked += whole.length;
      this.#refuseBomb(whole.length, entry.packedSize);
      return whole;
    } catch (cause) {
      if (cause instanceof OperationalError) throw cause;
      if (cause instanceof RangeError) {
        // Whatever the entry would come to, it is more than there is room for.
        this.#unpacked += room + 1;
        this.#refuseBomb(room + 1, entry.packedSize);
      }
      throw damaged(this.#name, `the entry ${entry.name} cannot be unpacked`, cause);
    }
  }

  #refuseBomb(size: number, packedSize: number): void {
    const ratioTooHigh = size > UNPACKED_RATIO_FROM_BYTES && size > UNPACKED_RATIO * packedSize;
    if (this.#unpacked <= this.#limit && !ratioTooHigh) return;
    throw new OperationalError({
      what: `the archive unpacks to more than ${this.#unpacked.toLocaleString('en')} bytes (limit ${this.#limit.toLocaleString('en')}); it may be a decompression bomb`,
      where: this.#name,
      mend: 'Ask where the file comes from. If it is a table, save it as CSV.',
    });
  }
}

/** The usual ratio of text, with some room: most entries then fit into one piece of memory of about their size. */
const USUAL_RATIO = 5;
const [LEAST_CHUNK, MOST_CHUNK] = [1_024, 65_536];

function roomFor(packedSize: number): number {
  return Math.min(Math.max(packedSize * USUAL_RATIO, LEAST_CHUNK), MOST_CHUNK);
}

function readDirectory(bytes: Uint8Array, name: string): ReadonlyMap<string, ArchiveEntry> {
  const directory = view(bytes);
  const entries = new Map<string, ArchiveEntry>();
  let at = 0;
  while (
    at + DIRECTORY_ENTRY.size <= directory.byteLength &&
    directory.getUint32(at, true) === DIRECTORY_ENTRY.signature
  ) {
    const nameLength = directory.getUint16(at + 28, true);
    const extraLength = directory.getUint16(at + 30, true);
    const commentLength = directory.getUint16(at + 32, true);
    const nameAt = at + DIRECTORY_ENTRY.size;
    const entryName = NAME_DECODER.decode(bytes.subarray(nameAt, nameAt + nameLength));
    entries.set(entryName, {
      name: entryName,
      method: directory.getUint16(at + 10, true),
      packedSize: directory.getUint32(at + 20, true),
      headerAt: directory.getUint32(at + 42, true),
      encrypted: (directory.getUint16(at + 8, true) & 1) === 1,
    });
    if (entries.size > MOST_ENTRIES) throw damaged(name, 'it has too many entries');
    at = nameAt + nameLength + extraLength + commentLength;
  }
  return entries;
}

const NAME_DECODER = new TextDecoder();

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function sizeOf(source: ArchiveBytes): number {
  return 'bytes' in source ? source.bytes.length : source.size;
}

async function read(source: ArchiveBytes, name: string, from: number, length: number): Promise<Uint8Array> {
  if ('bytes' in source) return source.bytes.subarray(from, from + length);
  return readStoredBytes(source.path, name, from, length);
}

function stream(source: ArchiveBytes, from: number, length: number): Readable {
  if ('bytes' in source) return Readable.from([source.bytes.subarray(from, from + length)]);
  return length === 0
    ? Readable.from([])
    : createReadStream(source.path, { start: from, end: from + length - 1 });
}

function damaged(name: string, detail: string, cause?: unknown): OperationalError {
  return new OperationalError(
    {
      what: `the workbook cannot be opened: ${detail}`,
      where: name,
      mend: 'Save it again as .xlsx, or as CSV.',
    },
    { cause },
  );
}
