import { describe, expect, test } from 'vitest';
import { packagingMisfit, packagingSort } from './packaging.ts';

describe('what a kind of package is made for', () => {
  test.each([
    ['JERRICANS', 'liquids'],
    ['jerrycan', 'liquids'],
    ['barrels', 'liquids'],
    ['FLEXIBAG', 'liquids'],
    ['in bulk', 'loose-bulk'],
    ['мешки', 'sacks'],
    ['BIG BAGS', 'sacks'],
    ['bales', 'bales'],
    ['UNPACKED', 'unpacked'],
    ['NE', 'unpacked'],
    ['CARTONS', undefined],
    ['wooden case', undefined],
    ['PALLET', undefined],
    ['antistatic bag', undefined],
  ])('%s', (kind, sort) => expect(packagingSort(kind)).toBe(sort));
});

describe('goods that do not go in it', () => {
  test.each([
    ['liquids', '880730', true],
    ['sacks', '854231', true],
    ['sacks', '841391', false],
    ['unpacked', '850134', false],
    ['unpacked', '854231', true],
    ['loose-bulk', '100190', false],
  ] as const)('%s, %s', (sort, code, misfits) =>
    expect(packagingMisfit(sort, code) !== undefined).toBe(misfits),
  );
});
