import { detectEncoding } from '../encoding.ts';
import { looksLikeForm } from '../papers/form/looks-like-form.ts';
import { readSheets } from '../papers/form/read-sheets.ts';
import { decodeText, rowsOfText } from '../papers/form/sheets-of.ts';
import type { PaperFormat } from '../papers/paper-format.ts';

/** A form shows itself in its beginning. */
const HEAD_BYTES = 64_000;

/** Forms saved as delimited text. Tried last of all: other texts have stricter marks. */
export const formCsv: PaperFormat = {
  id: 'form-csv',
  title: 'CSV form',
  recognises: ({ bytes }) => {
    const head = bytes.subarray(0, HEAD_BYTES);
    if (head.includes(0) && detectEncoding(head) === 'utf-8') return false;
    const text = decodeText(head);
    return !/^\s*[<{[]/.test(text) && looksLikeForm(rowsOfText(text));
  },
  read: async ({ bytes, name }) => readSheets([{ rows: rowsOfText(decodeText(bytes)) }], name),
};
