import type { PaperFormat } from '../papers/paper-format.ts';
import { cargoImp } from './cargo-imp.ts';
import { cargoXml } from './cargo-xml.ts';
import { dcsa } from './dcsa.ts';
import { edifact } from './edifact.ts';
import { emailText } from './email-text.ts';
import { oneRecord } from './one-record.ts';
import { ubl } from './ubl.ts';
import { wcoDeclaration } from './wco-declaration.ts';

/** Formats of papers, in the order in which they are tried: the strictest first. */
export const PAPER_FORMATS: readonly PaperFormat[] = [
  emailText,
  cargoXml,
  wcoDeclaration,
  ubl,
  dcsa,
  oneRecord,
  edifact,
  cargoImp,
];
