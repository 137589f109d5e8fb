import type { PaperFormat } from '../papers/paper-format.ts';
import { cargoImp } from './cargo-imp.ts';
import { cargoXml } from './cargo-xml.ts';
import { dcsa } from './dcsa.ts';
import { edifact } from './edifact.ts';
import { emailText } from './email-text.ts';
import { formCsv } from './form-csv.ts';
import { formText } from './form-text.ts';
import { formXlsx } from './form-xlsx.ts';
import { oneRecord } from './one-record.ts';
import { pdf } from './pdf.ts';
import { ubl } from './ubl.ts';
import { wcoDeclaration } from './wco-declaration.ts';

/** Formats of papers, in the order in which they are tried: the strictest first, forms of plain text and CSV last. */
export const PAPER_FORMATS: readonly PaperFormat[] = [
  pdf,
  emailText,
  cargoXml,
  wcoDeclaration,
  ubl,
  dcsa,
  oneRecord,
  edifact,
  cargoImp,
  formXlsx,
  formText,
  formCsv,
];
