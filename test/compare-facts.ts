import type { DifferenceSubject, PaperDifference, PapersCompared } from '../src/model/paper-differences.ts';
import { written } from './make-consignment.ts';

/** A difference between invoice and packing list. */
export function difference(
  subject: DifferenceSubject,
  [one, other]: readonly [string | number, string | number],
  more: Partial<PaperDifference> = {},
): PaperDifference {
  return {
    subject,
    what: subject.replaceAll('-', ' '),
    statements: [
      { paper: 'invoice', file: 'invoice.pdf', written: written(one, 'on the invoice') },
      { paper: 'packing-list', file: 'list.xlsx', written: written(other, 'on the list') },
    ],
    ...more,
  };
}

/** Papers compared, with one pair for each subject that is named. */
export function papersCompared(
  differences: readonly PaperDifference[],
  subjects: readonly DifferenceSubject[] = differences.map(({ subject }) => subject),
): { readonly papersCompared: PapersCompared } {
  return {
    papersCompared: {
      papers: 2,
      compared: Object.fromEntries(subjects.map((subject) => [subject, 1])),
      differences,
    },
  };
}
