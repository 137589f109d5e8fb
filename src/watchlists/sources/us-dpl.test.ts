import { expect, test } from 'vitest';
import { fixtureFile, readSource } from './fixtures/read-fixture.ts';
import source from './us-dpl.ts';

test('us-dpl: the rows of one order are one entry with all addresses', async () => {
  const { entries } = await readSource(source, [fixtureFile('us-dpl.txt')]);
  expect(entries[0]).toMatchObject({
    id: 'us-dpl:example-denied-co-2023-06-19',
    basis: 'controlled-goods-end-user',
    designations: [
      {
        programme: 'Denied Persons List',
        effect: 'export-denial',
        listedOn: '2023-06-19',
        endsOn: '2033-06-19',
        legalBasis: '00 F.R. 1 6/27/23',
      },
    ],
    properties: {
      name: ['EXAMPLE DENIED CO.'],
      address: ['1 EXAMPLE STREET, NOWHERE, TX, 00000, US', '2 OTHER STREET, DUBAI, AE'],
      country: ['us', 'ae'],
    },
  });
});

test('us-dpl: an alias in the name; an order without end; a row without date is quarantined', async () => {
  const { entries, problems } = await readSource(source, [fixtureFile('us-dpl.txt')]);
  expect(entries[1]?.properties).toMatchObject({ name: ['PEARL NOBODY'], alias: ['OTHER NAME'] });
  expect(entries[1]?.designations[0]).not.toHaveProperty('endsOn');
  expect(entries[1]?.designations[0]?.remark).toBe('not a standard denial order: read its terms; new');
  expect(problems.map(({ where }) => where)).toEqual(['us-dpl.txt, row 5']);
});
