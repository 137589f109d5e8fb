import { FORM_ROWS } from '../../model/limits.ts';
import { splitDelimited } from '../csv-fields.ts';
import { CsvScanner } from '../csv-scanner.ts';
import { detectEncoding } from '../encoding.ts';
import { looksLikeForm } from '../papers/form/looks-like-form.ts';
import { readSheets } from '../papers/form/read-sheets.ts';
import type { PaperFormat } from '../papers/paper-format.ts';

/** A form shows itself in its beginning. */
const HEAD_BYTES = 64_000;
const DELIMITERS = [',', ';', '\t'] as const;

/** Forms saved as delimited text. Tried last of all: other texts have stricter marks. */
export const formCsv: PaperFormat = {
  id: 'form-csv',
  title: 'CSV form',
  recognises: ({ bytes }) => {
    const head = bytes.subarray(0, HEAD_BYTES);
    if (head.includes(0) && detectEncoding(head) === 'utf-8') return false;
    const text = decode(head);
    return !/^\s*[<{[]/.test(text) && looksLikeForm(rowsOf(text));
  },
  read: async ({ bytes, name }) => readSheets([{ rows: rowsOf(decode(bytes)) }], name),
};

function decode(bytes: Uint8Array): string {
  return new TextDecoder(detectEncoding(bytes)).decode(bytes);
}

function rowsOf(text: string): string[][] {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const counts = DELIMITERS.map((delimiter) => text.slice(0, HEAD_BYTES).split(delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))]!;
  const scanner = new CsvScanner(delimiter, lineEnd);
  const rows: string[][] = [];
  for (
    let at = 0;
    at < text.length && rows.length <= FORM_ROWS && scanner.find(text, at, true);
    at = scanner.next
  )
    rows.push(splitDelimited(text.slice(scanner.start, scanner.end), delimiter));
  return rows;
}
