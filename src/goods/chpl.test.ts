import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import { CHPL_CODES, CHPL_FIRST_EDITION, chplTier } from './chpl.ts';

test('fifty codes', () => expect(CHPL_CODES.size).toBe(50));

describe.each([
  ['854231', '2023-05-19', '1'],
  ['848210', '2023-09-26', '3.B'],
  ['845710', '2024-02-23', '4.B'],
] as const)('%s', (hs6, since, tier) => {
  test(`is of tier ${tier} since ${since}`, () => expect(chplTier(hs6, since)).toBe(tier));
  test('and of none the day before', () => {
    const dayBefore = new Date(Date.parse(since) - 86_400_000)
      .toISOString()
      .slice(0, 10) as `${number}-${number}-${number}`;
    expect(chplTier(hs6, dayBefore)).toBeUndefined();
  });
});

test('no code before the first edition, none that is not listed', () => {
  expect([...CHPL_CODES.values()].every(({ since }) => since >= CHPL_FIRST_EDITION)).toBe(true);
  expect(chplTier('610910', '2026-01-01')).toBeUndefined();
});

test.skipIf(!sharedData)('codes and tiers agree with the published list', () => {
  const rows = readFileSync(`${sharedData}/controls/chpl_2024-02-23.csv`, 'utf8').trim().split('\n').slice(1);
  const published = rows.map((row) => row.split(',').slice(0, 2).join(' ')).toSorted();
  expect([...CHPL_CODES.values()].map(({ hs6, tier }) => `${hs6} ${tier}`).toSorted()).toEqual(published);
});
