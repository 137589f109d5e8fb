import { describe, expect, test } from 'vitest';
import { difference, papersCompared } from '../../test/compare-facts.ts';
import { papersGoodsDiffer } from './papers-goods-differ.ts';

describe('hit', () => {
  test.each([
    ['serial-number', 'identity'],
    ['part-number', 'identity'],
    ['hs-code', 'nature'],
    ['description', 'nature'],
    ['quantity', 'quantity'],
    ['net-over-gross', 'mass'],
    ['gross-mass', 'mass'],
    ['packages', 'packages'],
    ['container', 'container'],
    ['origin', 'origin'],
  ] as const)('%s is %s', (subject, variant) => {
    expect(papersGoodsDiffer.raise(papersCompared([difference(subject, ['1', '2'])]))).toMatchObject({
      variant,
    });
  });
  test.each([
    ['codes of one chapter', difference('hs-code', ['848180', '848190']), 'heading'],
    ['codes of two chapters', difference('hs-code', ['848180', '880730']), 'nature'],
    ['a fifth of the mass', difference('gross-mass', [262.5, 52.5], { share: 0.8 }), 'mass-far'],
  ] as const)('%s is %s', (_, each, variant) =>
    expect(papersGoodsDiffer.raise(papersCompared([each]))).toMatchObject({ variant }),
  );
  test('the gravest names the variant, and every place is shown', () => {
    const differences = [difference('gross-mass', [250, 410]), difference('serial-number', ['A1', 'B2'])];
    expect(papersGoodsDiffer.raise(papersCompared(differences))).toMatchObject({
      variant: 'identity',
      sentence:
        'The papers are inconsistent on the serial number and the gross mass: the invoice says "A1", the packing list "B2"; the invoice says "250", the packing list "410".',
      evidence: [{ value: 'A1' }, { value: 'B2' }, { value: '250' }, { value: '410' }],
    });
  });
});

describe('clear', () => {
  test('the papers agree', () =>
    expect(papersGoodsDiffer.raise(papersCompared([], ['quantity']))).toBeNull());
  test('the difference is an ordinary one', () =>
    expect(
      papersGoodsDiffer.raise(
        papersCompared([difference('quantity', [40, 100], { explained: 'An order.' })]),
      ),
    ).toBeNull());
  test('only the parties differ', () =>
    expect(
      papersGoodsDiffer.raise(papersCompared([difference('party', ['A', 'B'])], ['party', 'quantity'])),
    ).toBeNull());
});

test('not testable when no two papers speak of the goods', () =>
  expect(papersGoodsDiffer.raise(papersCompared([], ['party']))).toHaveProperty('missing'));
