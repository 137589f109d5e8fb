import { SAMPLE_BYTES } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import { detectEncoding } from './encoding.ts';
import type { InputFile } from './expand-inputs.ts';
import type { ByteLimits } from './stored-bytes.ts';
import { readBytes, readStoredBytes, storedSize } from './stored-bytes.ts';
import type { TextEncoding } from './table-layout.ts';

/** Bytes of the beginning that are taken apart into records. */
const HEAD_BYTES = 8_000_000;
/** Places in a longer file that are looked at besides, and bytes at each. */
const SPREAD_PLACES = 24;
const SPREAD_BYTES = 64_000;

/** Texts from a file: its beginning, and pieces from all over it. */
export interface TextSample {
  readonly encoding: TextEncoding;
  readonly head: string;
  /** True when `head` is the whole file. */
  readonly isWhole: boolean;
  /** Each begins and ends somewhere inside a record. */
  readonly pieces: readonly string[];
}

/** @throws OperationalError when the file is empty, or no text. */
export async function sampleText(file: InputFile, gzip: boolean, limits: ByteLimits): Promise<TextSample> {
  const blocks: Uint8Array[] = [];
  let size = 0;
  for await (const block of readBytes(file.path, file.name, gzip, limits)) {
    blocks.push(block);
    size += block.length;
    if (size >= SAMPLE_BYTES) break;
  }
  const bytes = Buffer.concat(blocks);
  const encoding = detectEncoding(bytes);
  const isWhole = size <= HEAD_BYTES;
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES), { stream: !isWhole });
  if (head.trim() === '') throw emptyFile(file.name);
  refuseBinary(head, file.name);
  const pieces = isWhole || gzip ? [] : await samplePieces(file, encoding);
  return { encoding, head, isWhole, pieces };
}

async function samplePieces(file: InputFile, encoding: TextEncoding): Promise<string[]> {
  const size = await storedSize(file.path, file.name);
  const pieces: string[] = [];
  for (let place = 1; place <= SPREAD_PLACES; place++) {
    const at = HEAD_BYTES + Math.floor(((size - HEAD_BYTES - SPREAD_BYTES) * place) / SPREAD_PLACES);
    // Characters of UTF-16 begin at even bytes.
    const from = Math.max(0, at - (at % 2));
    pieces.push(
      new TextDecoder(encoding).decode(await readStoredBytes(file.path, file.name, from, SPREAD_BYTES)),
    );
  }
  return pieces;
}

/** The whole lines of a piece. */
export function innerLines(piece: string, lineEnd: string): string {
  const first = piece.indexOf(lineEnd);
  const last = piece.lastIndexOf(lineEnd);
  return first < 0 || last <= first ? '' : piece.slice(first + 1, last + 1);
}

export function emptyFile(name: string): OperationalError {
  return new OperationalError({ what: 'the file is empty', where: name, mend: 'Export the table again.' });
}

/** Characters that no text holds: control characters, and what stands for bytes that a table of characters has not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const STRANGE = /[\x00-\x08\x0e-\x1f\ufffd]/g;

/** Whether decoded bytes are no text at all: more than one strange character in fifty of the first 4,000. */
export function looksBinary(decoded: string): boolean {
  const start = decoded.slice(0, 4_000);
  return (start.match(STRANGE)?.length ?? 0) * 50 > start.length;
}

function refuseBinary(head: string, name: string): void {
  if (!looksBinary(head)) return;
  throw new OperationalError({
    what: 'this is no text: the file holds bytes that no table has',
    where: name,
    mend: 'Give a table as CSV, .xlsx or JSON lines, or a paper in a format that `tidewaiter read` knows (PDF with text, XML, EDI and others).',
  });
}
