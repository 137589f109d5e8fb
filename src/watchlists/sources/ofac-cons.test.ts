import { expect, test } from 'vitest';
import { fixtureFile, readSource } from './fixtures/read-fixture.ts';
import source from './ofac-cons.ts';

test('ofac-cons: Foreign Sanctions Evaders stop all dealings (E.O. 13608), the other lists are partial', async () => {
  const { entries } = await readSource(source, [fixtureFile('ofac-cons.csv')]);
  expect(entries.map(({ designations }) => designations.map(({ effect }) => effect))).toEqual([
    ['blocking'],
    ['sectoral'],
  ]);
});

test('ofac-cons: the day of listing, where the remarks give it', async () => {
  const { entries } = await readSource(source, [fixtureFile('ofac-cons.csv')]);
  expect(entries[1]?.designations[0]).toEqual({
    programme: 'CMIC-EO0',
    effect: 'sectoral',
    listedOn: '2021-06-03',
    remark: 'Effective Date (CMIC) 02 Aug 2021',
  });
  expect(entries[1]?.properties).toMatchObject({
    alias: ['Example Works Co., Ltd'],
    uscCode: ['000000000000000000'],
  });
});
