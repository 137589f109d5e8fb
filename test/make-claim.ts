import type { EndUseClaimFact, ExpectationResult, TestedExpectation } from '../src/model/end-use.ts';

/** A tested expectation with a sentence of its own. */
export function tested(id: string, result: ExpectationResult, decibans: number): TestedExpectation {
  return { id, title: id, source: 'test', result, sentence: `${id} ${result}.`, evidence: [], decibans };
}

/** A claim of a civil aircraft part with these expectations. */
export function claimFact(
  expectations: readonly TestedExpectation[],
  more: Partial<EndUseClaimFact> = {},
): { readonly endUseClaims: readonly EndUseClaimFact[] } {
  const decibans = expectations.reduce((sum, each) => sum + each.decibans, 0);
  return {
    endUseClaims: [
      {
        claim: 'civil-aircraft-part',
        title: 'civil aircraft replacement part',
        recognisedBy: [],
        expectations,
        decibans,
        ...more,
      },
    ],
  };
}
