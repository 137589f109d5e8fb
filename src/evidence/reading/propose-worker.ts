import { OperationalError, type Problem } from '../../model/problem.ts';
import { proposeClaims, type ReadingOrder, type ReadProposals } from '../add-report.ts';

/** Errors do not travel between threads with their fields; a problem does. */
export type ProposeAnswer =
  | { readonly kind: 'proposals'; readonly proposals: ReadProposals }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What a thread does: one report. */
export default async function proposeInThread(order: ReadingOrder): Promise<ProposeAnswer> {
  try {
    return { kind: 'proposals', proposals: await proposeClaims(order) };
  } catch (error) {
    if (error instanceof OperationalError) return { kind: 'problem', problem: error.problem };
    throw error;
  }
}
