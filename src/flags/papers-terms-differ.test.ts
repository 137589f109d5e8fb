import { describe, expect, test } from 'vitest';
import { difference, papersCompared } from '../../test/compare-facts.ts';
import { papersTermsDiffer } from './papers-terms-differ.ts';

describe('hit', () => {
  test.each(['destination', 'value', 'currency', 'incoterm'] as const)('%s', (subject) => {
    expect(papersTermsDiffer.raise(papersCompared([difference(subject, ['1', '2'])]))).toMatchObject({
      variant: subject,
    });
  });
  test('the destination is graver than the price', () => {
    const differences = [difference('value', [1, 2]), difference('destination', ['KZ', 'RU'])];
    expect(papersTermsDiffer.raise(papersCompared(differences))).toMatchObject({ variant: 'destination' });
  });
});

describe('clear', () => {
  test('the papers agree', () => expect(papersTermsDiffer.raise(papersCompared([], ['value']))).toBeNull());
  test('an ordinary difference', () =>
    expect(
      papersTermsDiffer.raise(papersCompared([difference('value', [1, 2], { explained: 'Freight.' })])),
    ).toBeNull());
});

test('not testable when no two papers state a term', () =>
  expect(papersTermsDiffer.raise(papersCompared([], ['party']))).toHaveProperty('missing'));
