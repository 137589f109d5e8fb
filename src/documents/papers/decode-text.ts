import { OperationalError } from '../../model/problem.ts';
import type { PaperFile } from './paper-format.ts';

const BYTE_ORDER_MARKS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Decoders by the name of the encoding; those that exist are few, whatever a file declares. */
const DECODERS = new Map<string, Decoder>();
type Decoder = InstanceType<typeof TextDecoder>;

/** @throws RangeError for an encoding that does not exist. */
function decoderFor(encoding: string): Decoder {
  const label = encoding.toLowerCase();
  const known = DECODERS.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label, { fatal: true });
  DECODERS.set(label, decoder);
  return decoder;
}

/** Characters looked at for a declaration of the encoding. */
const DECLARATION_BYTES = 200;

/**
 * The text of a file: by its byte order mark, else as UTF-16 where every other byte is zero, else as its XML declaration
 * says, else UTF-8, else Windows-1252.
 *
 * @throws OperationalError when the encoding is unknown, or the bytes are none of its characters.
 */
export function decodeText({ name, bytes }: PaperFile, assumed?: string): string {
  const mark = BYTE_ORDER_MARKS.find(([begin]) => begin.every((byte, index) => bytes[index] === byte));
  if (mark) return decode(bytes, mark[1], name);
  if (bytes[0] === 0x3c && bytes[1] === 0) return decode(bytes, 'utf-16le', name);
  if (bytes[0] === 0 && bytes[1] === 0x3c) return decode(bytes, 'utf-16be', name);
  const beginning = latin1Beginning(bytes, DECLARATION_BYTES);
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(beginning)?.[1];
  if (declared !== undefined) return decode(bytes, declared, name);
  if (assumed !== undefined) return decode(bytes, assumed, name);
  try {
    return decoderFor('utf-8').decode(bytes);
  } catch {
    // Bytes that are no UTF-8 are those of the usual Western code page; each of them is a character there.
    return decode(bytes, 'windows-1252', name);
  }
}

/** The first bytes, each as the character of its number: for marks that are the same in every encoding. */
export function latin1Beginning(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');
}

function decode(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    return decoderFor(encoding).decode(bytes);
  } catch (cause) {
    throw new OperationalError(
      {
        what:
          cause instanceof RangeError
            ? `the encoding "${encoding}" is not known`
            : `the file is not the ${encoding} text that it says it is`,
        where: name,
        mend: 'Save it as UTF-8.',
      },
      { cause },
    );
  }
}

const SNIFFED_BYTES = 4_096;
/** Every format asks for it in turn; it is decoded once. */
const BEGINNINGS = new WeakMap<Uint8Array, string>();

/** A beginning may end within a character. */
const LENIENT = {
  'utf-8': new TextDecoder('utf-8'),
  'utf-16le': new TextDecoder('utf-16le'),
  'utf-16be': new TextDecoder('utf-16be'),
};

/** The beginning of a file as text, for recognising it; empty for bytes that are no text. */
export function beginningOf({ bytes }: PaperFile): string {
  const known = BEGINNINGS.get(bytes);
  if (known !== undefined) return known;
  const first = bytes.subarray(0, SNIFFED_BYTES);
  const wide =
    first[0] === 0xff || first[1] === 0
      ? 'utf-16le'
      : first[0] === 0xfe || first[0] === 0
        ? 'utf-16be'
        : 'utf-8';
  const beginning = LENIENT[wide].decode(first);
  BEGINNINGS.set(bytes, beginning);
  return beginning;
}
