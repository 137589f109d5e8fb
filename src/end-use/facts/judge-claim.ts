import type { EndUseClaimFact, TestedExpectation } from '../../model/end-use.ts';
import { addUp } from '../../model/weight-of-evidence.ts';
import type { ClaimEntry } from '../register.ts';
import type { ClaimFacts, ExpectationAnswer } from './claim.ts';

/** Tests a claim that the papers make; `undefined` when they do not make it. */
export function judgeClaim({ claim, weights }: ClaimEntry, facts: ClaimFacts): EndUseClaimFact | undefined {
  const recognisedBy = claim.recognise(facts.consignment);
  if (recognisedBy.length === 0) return undefined;
  const expectations = claim.expectations.map(({ id, title, source, test }): TestedExpectation => {
    const answer = test(facts);
    return {
      id,
      title,
      source,
      result: answer.result,
      sentence: answer.sentence,
      evidence: answer.evidence ?? [],
      decibans: weightOf(answer, weights[id], id),
    };
  });
  const sum = addUp(expectations.map((each) => each.decibans));
  return {
    claim: claim.id,
    title: claim.title,
    recognisedBy,
    expectations,
    decibans: Math.round(sum * 10) / 10,
  };
}

function weightOf(
  { result, variant }: ExpectationAnswer,
  weights: ClaimEntry['weights'][string] | undefined,
  id: string,
): number {
  if (result === 'not-testable') return 0;
  const weight = (variant === undefined ? undefined : weights?.[`${result}:${variant}`]) ?? weights?.[result];
  if (!weight)
    throw new Error(
      `The register of end use gives "${id}" no weight for "${result}${variant ? `:${variant}` : ''}".`,
    );
  return weight.decibans;
}
