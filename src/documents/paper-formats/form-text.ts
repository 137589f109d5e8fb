import { detectEncoding } from '../encoding.ts';
import { looksLikeForm } from '../papers/form/looks-like-form.ts';
import { decodeText } from '../papers/form/sheets-of.ts';
import { isLaidOut, textPages } from '../papers/form/text-page.ts';
import { findSegments } from '../papers/layout/find-segments.ts';
import { readLayout } from '../papers/layout/read-layout.ts';
import type { PaperFormat } from '../papers/paper-format.ts';

/** A paper shows itself in its beginning. */
const HEAD_BYTES = 64_000;
/** Papers printed as plain text, as line printers and old programs do: what stands where is said by blanks. */
export const formText: PaperFormat = {
  id: 'form-text',
  title: 'plain text form',
  recognises(file) {
    const head = file.bytes.subarray(0, HEAD_BYTES);
    if (head.includes(0) && detectEncoding(head) === 'utf-8') return false;
    const text = decodeText(head);
    if (/^\s*[<{[]/.test(text)) return false;
    if (!isLaidOut(text)) return false;
    const [first] = textPages(text.split('\f')[0]!, file.name);
    return first !== undefined && looksLikeForm(findSegments(first));
  },
  async read(file) {
    return readLayout(textPages(decodeText(file.bytes), file.name).map(findSegments));
  },
};
