import { expect, test } from 'vitest';
import { fixtureFile, readSource, textFile } from './fixtures/read-fixture.ts';
import source from './own.ts';

test('own: a row with semicolons, a byte order mark and a column of the house', async () => {
  const { entries } = await readSource(source, [fixtureFile('own.csv')]);
  expect(entries[0]).toEqual({
    id: 'own:X1',
    source: 'own',
    schema: 'Company',
    caption: 'Example Bad Payer GmbH',
    basis: 'internal',
    designations: [
      { programme: 'own list', effect: 'internal', listedOn: '2023-05-06', remark: 'never paid' },
    ],
    properties: {
      name: ['Example Bad Payer GmbH'],
      alias: ['Bad Payer', 'EBP'],
      address: ['Beispielstraße 1; 00000 Nirgendwo'],
      country: ['de', 'ch'],
      notes: ['Customer number: K-77'],
    },
  });
});

test('own: a short row is read; what is not understood is told, the rest kept', async () => {
  const { entries, problems } = await readSource(source, [fixtureFile('own.csv')]);
  expect(entries[1]).toMatchObject({
    id: 'own:row-3',
    schema: 'Person',
    properties: { birthDate: ['1961-10-09'] },
  });
  expect(problems.map(({ where, what }) => `${where}: ${what}`)).toEqual([
    'own.csv, row 3, column "country": "Atlantis" was not understood; the rest of the row was read',
    'own.csv, row 4: the row has no name',
    'own.csv, row 5: "spaceship" is no type of entry',
  ]);
});

test('own: the name alone is enough', async () => {
  const { entries, problems } = await readSource(source, [
    textFile('own.csv', 'NAME\nExample Ltd\nПример\n'),
  ]);
  expect(entries.map(({ caption }) => caption)).toEqual(['Example Ltd', 'Пример']);
  expect(problems).toEqual([]);
});
