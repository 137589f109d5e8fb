import type { PaperFormat } from '../papers/paper-format.ts';
import { readPdfInThread } from '../papers/pdf/pdf-threads.ts';

/** The header may stand behind other bytes (ISO 32000-1, annex H, note 13 to 3.4.1: within the first 1,024). */
const HEADER_WITHIN = 1_024;

/** PDF with a text layer: label and value by where they stand on the page. */
export const pdf: PaperFormat = {
  id: 'pdf',
  title: 'PDF',
  recognises: ({ bytes }) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN)).includes('%PDF-'),
  read: ({ bytes, name }) => readPdfInThread({ bytes, file: name }),
};
