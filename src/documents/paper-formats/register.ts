import type { PaperFormat } from '../papers/paper-format.ts';
import { formCsv } from './form-csv.ts';
import { formXlsx } from './form-xlsx.ts';
import { pdf } from './pdf.ts';

/** Formats of papers, in the order in which they are tried: the strictest first. */
export const PAPER_FORMATS: readonly PaperFormat[] = [pdf, formXlsx, formCsv];
