import { detectEncoding } from '../encoding.ts';
import { FormSheet } from '../papers/form/form-sheet.ts';
import { readSheets } from '../papers/form/read-sheets.ts';
import { decodeText, rowsOfText } from '../papers/form/sheets-of.ts';
import { isLaidOut } from '../papers/form/text-page.ts';
import type { PaperFile, PaperFormat } from '../papers/paper-format.ts';

/** A form shows itself in its beginning. */
const HEAD_BYTES = 64_000;
/** Most forms are no longer than what is looked at to recognise them, and are then read from there. */
const RECOGNISED = new WeakMap<PaperFile, FormSheet>();

/** Forms saved as delimited text. Tried last of all: other texts have stricter marks. */
export const formCsv: PaperFormat = {
  id: 'form-csv',
  title: 'CSV form',
  recognises(file) {
    const head = file.bytes.subarray(0, HEAD_BYTES);
    if (head.includes(0) && detectEncoding(head) === 'utf-8') return false;
    const text = decodeText(head);
    if (/^\s*[<{[]/.test(text) || isLaidOut(text)) return false;
    const sheet = new FormSheet({ rows: rowsOfText(text) }, file.name);
    if (head.length === file.bytes.length) RECOGNISED.set(file, sheet);
    return sheet.isForm;
  },
  async read(file) {
    const { bytes, name } = file;
    const sheet = RECOGNISED.get(file) ?? new FormSheet({ rows: rowsOfText(decodeText(bytes)) }, name);
    return readSheets([sheet], name);
  },
};
