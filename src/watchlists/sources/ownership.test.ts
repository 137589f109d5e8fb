import { expect, test } from 'vitest';
import { fixtureFile, readSource } from './fixtures/read-fixture.ts';
import source from './ownership.ts';

test('ownership: each row is an edge between two names', async () => {
  const { edges, entries } = await readSource(source, [fixtureFile('ownership.csv')]);
  expect(entries).toEqual([]);
  expect(edges.map(({ subject, object, percent, from }) => [subject, object, percent, from])).toEqual([
    [{ name: 'Example Owner' }, { name: 'Example Holding, Ltd' }, 60, '2022-01-10'],
    [{ name: 'Example Holding' }, { name: 'Example Trading' }, 100, undefined],
    [{ name: 'Example Owner' }, { name: 'Example Firm' }, 33.3, '2022-02-10'],
    [{ name: 'Example Owner' }, { name: 'Example Other' }, undefined, undefined],
  ]);
});

test('ownership: a share that is no number, and a row without owner, are quarantined', async () => {
  const { problems } = await readSource(source, [fixtureFile('ownership.csv')]);
  expect(problems.map(({ where, what }) => `${where}: ${what}`)).toEqual([
    'ownership.csv, row 6, column "percent": "many" was not understood',
    'ownership.csv, row 7: the row names no owner',
  ]);
});
