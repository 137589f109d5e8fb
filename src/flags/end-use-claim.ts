import type { EndUseClaimFact } from '../model/end-use.ts';
import { defineFlag } from '../model/flag.ts';
import { counted } from '../model/words.ts';

/** Less than twice as likely, one way or the other, says nothing. */
const SAYS_NOTHING = 3;

export const endUseClaim = defineFlag({
  id: 'end-use-claim',
  number: 44,
  title: 'What the papers say the goods are for, held against what they show',
  basis:
    'Tidewaiter, own design after the founding report of 16 March 2023 and the AOG Technics case of 2023; every expectation names its own rule',
  needs: ['endUseClaims'],
  innocent: [
    'Papers are left in the box, and only some of them were sent.',
    'Traders and shops order for others, and their names say little.',
    'A clerk has copied the description from the last invoice.',
  ],
  wouldClear: [
    'The release certificate, confirmed by the organisation that issued it.',
    'The order of the airline or repair station that will use the part.',
    'Part and serial numbers, with the aircraft that they are for.',
  ],
  raise({ endUseClaims }) {
    const [claim] = endUseClaims.toSorted((a, b) => b.decibans - a.decibans);
    if (claim === undefined || Math.abs(claim.decibans) < SAYS_NOTHING) return null;
    return {
      variant: claim.decibans > 0 ? 'contradicted' : 'supported',
      decibans: claim.decibans,
      sentence: sentenceOf(claim),
      evidence: claim.recognisedBy,
      expectations: claim.expectations,
    };
  },
});

function sentenceOf({ title, expectations, decibans }: EndUseClaimFact): string {
  const count = (result: string) => expectations.filter((each) => each.result === result).length;
  const against = expectations
    .filter(({ decibans: weight }) => weight > 0)
    .toSorted((a, b) => b.decibans - a.decibans);
  const [strongest] = against;
  const tested = expectations.length - count('not-testable');
  const sums = `${counted(tested, 'expectation')} tested: ${count('supports')} supported, ${count('contradicts')} contradicted, ${count('missing')} missing`;
  return decibans > 0 && strongest
    ? `The papers are inconsistent with a ${title}: ${strongest.sentence} (${sums}.)`
    : `The papers are consistent with a ${title} (${sums}).`;
}
