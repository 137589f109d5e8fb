import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';
import { OperationalError } from '../model/problem.ts';

/**
 * Many typed arrays in one file, so that an index is written once and read back by one `read` into memory that
 * worker threads share.
 *
 *     magic 8 | length of table 4 | table (JSON: name, kind, offset, length) | padding | array | padding | array ...
 */
export type Section =
  | Uint8Array<ArrayBufferLike>
  | Uint16Array<ArrayBufferLike>
  | Uint32Array<ArrayBufferLike>
  | Int32Array<ArrayBufferLike>
  | Float32Array<ArrayBufferLike>;
export type Sections = Readonly<Record<string, Section>>;

const MAGIC = 'TWSECT01';
const ALIGNMENT_BYTES = 8;
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array } as const;
type KindName = keyof typeof KINDS;

interface TableRow {
  readonly name: string;
  readonly kind: KindName;
  readonly offset: number;
  readonly length: number;
}

interface Table {
  readonly about: Readonly<Record<string, unknown>>;
  readonly rows: readonly TableRow[];
  /** Bytes of all arrays with their padding: a file that ends before was cut off. */
  readonly sizeBytes: number;
  /** CRC-32 of all arrays, one after another: changed bytes would make names vanish unseen. */
  readonly checksum: number;
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
}

interface Layout {
  /** Everything before the first array: magic, length of the table, table, padding. */
  readonly head: Buffer;
  readonly parts: readonly { readonly bytes: Buffer; readonly offset: number }[];
  readonly size: number;
}

function layOut(about: Readonly<Record<string, unknown>>, sections: Sections): Layout {
  const rows: TableRow[] = [];
  let offset = 0;
  for (const [name, array] of Object.entries(sections)) {
    rows.push({ name, kind: kindOf(array), offset, length: array.length });
    offset = aligned(offset + array.byteLength);
  }
  const arrays = bytesOf(sections);
  const table = Buffer.from(
    JSON.stringify({ about, rows, sizeBytes: offset, checksum: checksumOf(arrays) } satisfies Table),
  );
  const dataStart = aligned(MAGIC.length + 4 + table.length);
  const head = Buffer.alloc(dataStart);
  head.write(MAGIC, 0, 'latin1');
  head.writeUInt32LE(table.length, MAGIC.length);
  table.copy(head, MAGIC.length + 4);
  const parts = arrays.map((bytes, index) => ({ bytes, offset: dataStart + rows[index]!.offset }));
  return { head, parts, size: dataStart + offset };
}

function bytesOf(sections: Sections): Buffer[] {
  return Object.values(sections).map((array) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength),
  );
}

function checksumOf(arrays: readonly Uint8Array[]): number {
  let checksum = 0;
  for (const bytes of arrays) checksum = crc32(bytes, checksum);
  return checksum;
}

/** Writes the sections to `path` at once: a reader sees the old file or the whole new one. */
export function writeSections(
  path: string,
  about: Readonly<Record<string, unknown>>,
  sections: Sections,
): void {
  const temporary = `${path}.${process.pid}.partial`;
  const { head, parts, size } = layOut(about, sections);
  const file = openSync(temporary, 'w');
  try {
    writeAll(file, head, 0);
    for (const { bytes, offset } of parts) writeAll(file, bytes, offset);
    ftruncateSync(file, size);
    fsyncSync(file);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

/** The same bytes in shared memory, without a file. */
export function packSections(
  about: Readonly<Record<string, unknown>>,
  sections: Sections,
): SharedArrayBuffer {
  const { head, parts, size } = layOut(about, sections);
  const memory = new SharedArrayBuffer(size);
  const bytes = new Uint8Array(memory);
  bytes.set(head);
  for (const part of parts) bytes.set(part.bytes, part.offset);
  return memory;
}

function kindOf(array: Section): KindName {
  for (const [name, kind] of Object.entries(KINDS)) if (array instanceof kind) return name as KindName;
  throw new TypeError('a section is a typed array of one of the known kinds');
}

function writeAll(file: number, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, Math.min(bytes.length - done, 1 << 28), position + done);
  }
}

/** Reads a file of sections into shared memory. A damaged or foreign file is an operational error. */
export function readSections(path: string): {
  memory: SharedArrayBuffer;
  about: Table['about'];
  sections: Sections;
} {
  const file = openSync(path, 'r');
  try {
    const size = fstatSync(file).size;
    const memory = new SharedArrayBuffer(size);
    const bytes = new Uint8Array(memory);
    for (let done = 0; done < size; ) {
      const count = readSync(file, bytes, done, Math.min(size - done, 1 << 28), done);
      if (count === 0) break;
      done += count;
    }
    return { memory, ...sectionsIn(memory, path, true) };
  } finally {
    closeSync(file);
  }
}

/** The sections of memory. What comes fresh from a disk is held against its checksum; another thread's is not again. */
export function sectionsIn(
  memory: SharedArrayBuffer,
  path = 'memory',
  isFresh = false,
): { about: Table['about']; sections: Sections } {
  const bytes = new Uint8Array(memory);
  const damaged = (): OperationalError =>
    new OperationalError({
      what: 'the index file is damaged',
      where: path,
      mend: 'delete it; it is built anew at the next run',
    });
  if (
    bytes.length < MAGIC.length + 4 ||
    Buffer.from(bytes.slice(0, MAGIC.length)).toString('latin1') !== MAGIC
  )
    throw damaged();
  const tableLength = new DataView(memory).getUint32(MAGIC.length, true);
  const tableEnd = MAGIC.length + 4 + tableLength;
  if (tableEnd > bytes.length) throw damaged();
  const table = tableIn(Buffer.from(bytes.slice(MAGIC.length + 4, tableEnd)).toString('utf8'));
  if (!table) throw damaged();
  const dataStart = aligned(tableEnd);
  if (dataStart + table.sizeBytes > bytes.length) throw damaged();
  const sections: Record<string, Section> = {};
  for (const { name, kind, offset, length } of table.rows) {
    const Kind: SectionKind = KINDS[kind];
    const end = dataStart + offset + length * Kind.BYTES_PER_ELEMENT;
    if (end > bytes.length || offset % ALIGNMENT_BYTES !== 0) throw damaged();
    sections[name] = new Kind(memory, dataStart + offset, length);
  }
  if (isFresh && checksumOf(bytesOf(sections)) !== table.checksum) throw damaged();
  return { about: table.about, sections };
}

interface SectionKind {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): Section;
}

/** The table, or `undefined` when the text is not one that this program wrote. */
function tableIn(text: string): Table | undefined {
  let table: Partial<Table> | null;
  try {
    table = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
  const isRow = ({ name, kind, offset, length }: Partial<TableRow>): boolean =>
    typeof name === 'string' && Object.hasOwn(KINDS, String(kind)) && isCount(offset) && isCount(length);
  const { about, rows, sizeBytes, checksum } = table ?? {};
  if (!about || !Array.isArray(rows) || !rows.every(isRow) || !isCount(sizeBytes) || !isCount(checksum))
    return undefined;
  return { about, rows, sizeBytes: Number(sizeBytes), checksum: Number(checksum) };
}
