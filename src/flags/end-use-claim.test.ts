import { describe, expect, test } from 'vitest';
import { claimFact, tested } from '../../test/make-claim.ts';
import { endUseClaim } from './end-use-claim.ts';

const contradicted = [
  tested('part-number', 'contradicts', 6),
  tested('certificate-present', 'missing', 5),
  tested('in-fleet', 'not-testable', 0),
];
const supported = [tested('certificate-present', 'supports', -4), tested('part-number', 'supports', -3)];

describe('hit', () => {
  test('the papers contradict the claim', () =>
    expect(endUseClaim.raise(claimFact(contradicted))).toMatchObject({
      variant: 'contradicted',
      decibans: 11,
      sentence:
        'The papers are inconsistent with a civil aircraft replacement part: part-number contradicts. (2 expectations tested: 0 supported, 1 contradicted, 1 missing.)',
      expectations: contradicted,
    }));
  test('the papers support the claim: evidence for innocence', () =>
    expect(endUseClaim.raise(claimFact(supported))).toMatchObject({ variant: 'supported', decibans: -7 }));
});

describe('clear', () => {
  test('little speaks either way', () =>
    expect(endUseClaim.raise(claimFact([tested('status-term', 'supports', -1)]))).toBeNull());
});

test('not testable without a claim', () => expect(endUseClaim.needs).toEqual(['endUseClaims']));
