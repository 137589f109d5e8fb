import { describe, expect, test } from 'vitest';
import { difference, papersCompared } from '../../test/compare-facts.ts';
import { papersPartiesDiffer } from './papers-parties-differ.ts';

const party = (role: 'consignee' | 'consignor', what = role) =>
  difference('party', ['BLUE AVIATION', 'RED TRADING'], { role, what });

describe('hit', () => {
  test('another consignee', () =>
    expect(papersPartiesDiffer.raise(papersCompared([party('consignee')]))).toMatchObject({
      variant: 'recipient',
      sentence:
        'The papers are inconsistent on the consignee: the invoice says "BLUE AVIATION", the packing list "RED TRADING".',
      evidence: [
        { fact: 'consignee on the invoice', value: 'BLUE AVIATION' },
        { fact: 'consignee on the packing list', value: 'RED TRADING' },
      ],
    }));
  test('another consignor', () =>
    expect(papersPartiesDiffer.raise(papersCompared([party('consignor')]))).toMatchObject({
      variant: 'other-party',
    }));
  test('another country', () => {
    const country = difference('party-country', ['KZ', 'RU'], { role: 'consignee' });
    expect(papersPartiesDiffer.raise(papersCompared([country], ['party', 'party-country']))).toMatchObject({
      variant: 'country',
    });
  });
});

describe('clear', () => {
  test('one name everywhere', () =>
    expect(papersPartiesDiffer.raise(papersCompared([], ['party']))).toBeNull());
  test('an ordinary difference', () =>
    expect(
      papersPartiesDiffer.raise(papersCompared([{ ...party('consignee'), explained: 'To order.' }])),
    ).toBeNull());
});

test('not testable when no two papers name one role', () =>
  expect(papersPartiesDiffer.raise(papersCompared([], ['quantity']))).toHaveProperty('missing'));
