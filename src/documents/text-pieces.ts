import type { ByteLimits } from './stored-bytes.ts';
import { readBytes } from './stored-bytes.ts';
import type { TextEncoding } from './table-layout.ts';

/** A file whose text is read: where it lies, and how it is packed and encoded. */
export interface StoredText {
  readonly file: string;
  readonly path: string;
  readonly gzip: boolean;
  readonly encoding: TextEncoding;
}

/**
 * The text of a file, piece by piece, without its byte order mark. Bytes that are no character of the encoding
 * become U+FFFD; the record that holds one goes to quarantine.
 */
export async function* readTextPieces(stored: StoredText, limits?: ByteLimits): AsyncGenerator<string> {
  const decoder = new TextDecoder(stored.encoding);
  for await (const bytes of readBytes(stored.path, stored.file, stored.gzip, limits)) {
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
