import { OperationalError, type Problem } from '../../../model/problem.ts';
import type { RawPaper } from '../paper-format.ts';
import { readPdf } from './read-pdf.ts';

export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** Present: pages that are pictures are recognised in these languages. */
  readonly languages?: string;
}

/** Errors do not travel between threads with their fields; a problem does. */
export type PdfAnswer =
  | { readonly kind: 'papers'; readonly papers: readonly RawPaper[] }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What a thread does: one PDF. */
export default async function readInThread({ bytes, file, languages }: PdfTask): Promise<PdfAnswer> {
  try {
    return { kind: 'papers', papers: await readPdf(bytes, file, languages) };
  } catch (error) {
    if (error instanceof OperationalError) return { kind: 'problem', problem: error.problem };
    throw error;
  }
}
