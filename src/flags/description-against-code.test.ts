import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { GoodsFitFact } from '../model/facts.ts';
import { descriptionAgainstCode } from './description-against-code.ts';

const fact = (parts: Partial<GoodsFitFact>): GoodsFitFact => ({
  item: 1,
  description: written('PISTON ENGINE 50 CC'),
  hsCode: written('950300'),
  fit: 'conflicts',
  words: { chapter: '84', because: ['piston engine'] },
  ...parts,
});
const raise = (...facts: GoodsFitFact[]) => descriptionAgainstCode.raise({ goodsFit: facts });

describe('hit', () => {
  test('words of another chapter', () =>
    expect(raise(fact({}))).toMatchObject({
      variant: 'conflicts',
      sentence:
        '"PISTON ENGINE 50 CC" is inconsistent with code 950300: the words stand for goods of chapter 84 ("piston engine") (item 1).',
    }));
  test('words of controlled goods come first', () =>
    expect(raise(fact({}), fact({ item: 2, controlled: { code: '854231', tier: '1' } }))).toMatchObject({
      variant: 'controlled-words',
      sentence: expect.stringContaining('code 854231, which is on the Common High Priority List (tier 1)'),
    }));
});

describe('clear', () => {
  test.each(['fits', 'doubtful'] as const)('%s', (fit) => expect(raise(fact({ fit }))).toBeNull());
});
