import type { Evidence } from './finding.ts';
import type { PaperDifference, PaperStatement } from './paper-differences.ts';
import { evidenceOf, inWords, quoted } from './words.ts';

/** `the invoice says "400", the packing list "40"` */
export function differenceInWords({ statements: [one, other] }: PaperDifference): string {
  return `${speaker(one)} says ${quoted(one.written.asWritten)}, ${speaker(other)} ${quoted(other.written.asWritten)}`;
}

/** Both statements with their places, side by side. */
export function differenceEvidence({ what, statements }: PaperDifference): readonly Evidence[] {
  return statements.map((statement) => evidenceOf(`${what} on ${speaker(statement)}`, statement.written));
}

function speaker({ paper, file }: PaperStatement): string {
  return paper === 'unknown' || paper === 'message' ? file : `the ${inWords(paper)}`;
}
