import { expect, test } from 'vitest';
import source from './eu-fsf.ts';
import { fixtureFile, readSource } from './fixtures/read-fixture.ts';

test('eu-fsf: an enterprise with names, contact, number and the day of its designation', async () => {
  const { entries, effective } = await readSource(source, [fixtureFile('eu-fsf.xml')]);
  expect(effective).toBe('2024-03-21');
  expect(entries[0]).toMatchObject({
    id: 'eu-fsf:1',
    schema: 'LegalEntity',
    caption: 'Example Rotors',
    designations: [
      {
        programme: 'EXA',
        effect: 'blocking',
        legalBasis: '2024/1 (OJ L1)',
        listedOn: '2022-02-23',
        remark: 'implements United Nations listing EXe.001',
      },
    ],
    properties: {
      name: ['Example Rotors'],
      alias: ['Пример Роторы'],
      weakAlias: ['ER'],
      address: ['1 Example Street, P.O. Box 7, 000, Nowhere, RUSSIAN FEDERATION'],
      country: ['ru'],
      email: ['info@rotors.example'],
      registrationNumber: ['1157700000001'],
      sourceUrl: ['https://example.org/oj?a=1&b=2'],
    },
  });
});

test('eu-fsf: a person; the first act gives the day of listing, an amendment does not', async () => {
  const { entries } = await readSource(source, [fixtureFile('eu-fsf.xml')]);
  expect(entries[1]).toMatchObject({
    schema: 'Person',
    caption: 'Jane Nobody',
    designations: [{ programme: 'EXB', listedOn: '2003-07-08' }],
    properties: {
      birthDate: ['1961'],
      birthPlace: ['Nowhere, IRAN (ISLAMIC REPUBLIC OF)'],
      nationality: ['ir'],
      passportNumber: ['P0000001'],
      gender: ['female'],
      position: ['Head of nothing'],
    },
  });
});

test('eu-fsf: an element that the schema does not know is told', async () => {
  const { problems } = await readSource(source, [fixtureFile('eu-fsf.xml')]);
  expect(problems.map(({ what }) => what)).toEqual([
    'element "brandNewElement" (once) is not known to this format; it was not read',
  ]);
});
