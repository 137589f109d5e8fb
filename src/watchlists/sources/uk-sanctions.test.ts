import { expect, test } from 'vitest';
import { fixtureFile, readSource, textFile } from './fixtures/read-fixture.ts';
import source from './uk-sanctions.ts';

test('uk-sanctions, OFSI layout: the rows of a group are one entry; the main name is its caption', async () => {
  const { entries, effective } = await readSource(source, [fixtureFile('uk-ofsi.csv')]);
  expect(effective).toBe('2018-04-13');
  expect(entries[0]).toMatchObject({
    id: 'uk-sanctions:13349',
    schema: 'Person',
    caption: 'Jane NOONE',
    designations: [{ programme: 'Example Regime', effect: 'blocking', listedOn: '2016-04-01' }],
    properties: {
      name: ['Jane NOONE'],
      alias: ['Jane NOBODY'],
      birthDate: ['1980', '1981'],
      nationality: ['de', 'ma'],
      country: ['ly'],
      passportNumber: ['A-333602', '954242'],
      position: ['Head of nothing', 'Tail of nothing'],
    },
  });
});

test('uk-sanctions, OFSI layout: a ship is known by its IMO number', async () => {
  const { entries } = await readSource(source, [fixtureFile('uk-ofsi.csv')]);
  expect(entries[1]).toMatchObject({
    schema: 'Vessel',
    properties: { imoNumber: ['9999993'], mmsi: ['999000001'] },
  });
});

test("uk-sanctions, today's layout: names in all scripts, measures, a column that is not known", async () => {
  const { entries, effective, problems } = await readSource(source, [fixtureFile('uk-current.csv')]);
  expect(effective).toBe('2026-09-23');
  expect(entries[0]).toMatchObject({
    id: 'uk-sanctions:EXA0001',
    caption: 'EXAMPLE ROTORS LLC',
    designations: [
      {
        programme: 'The Example (Sanctions) Regulations 2019',
        effect: 'blocking',
        legalBasis: 'UN reference EXe.001',
        listedOn: '2023-12-06',
        remark: 'Asset freeze|Trust Services Sanctions',
      },
    ],
    properties: {
      name: ['EXAMPLE ROTORS LLC', 'ООО Пример Роторы'],
      weakAlias: ['EXAMPLE PROPELLERS'],
      country: ['ru'],
      registrationNumber: ['1157700000001'],
      email: ['info@rotors.example'],
      notes: ['A firm that does not exist', 'Because "it" is an example'],
    },
  });
  expect(problems.map(({ what }) => what)).toEqual([
    'column "Brand new column" (once) is not known to this format; it was not read',
  ]);
});

test("uk-sanctions, today's layout: a travel ban stops no goods; a specified ship is under partial prohibitions", async () => {
  const { entries } = await readSource(source, [fixtureFile('uk-current.csv')]);
  expect(entries[1]).toMatchObject({
    caption: 'John NOBODY',
    properties: { birthDate: ['1972'], nationality: ['ru'] },
  });
  expect(entries[1]?.designations[0]?.effect).toBe('warning');
  expect(entries[2]).toMatchObject({
    schema: 'Vessel',
    properties: { imoNumber: ['9999993'], flag: ['pa'], pastFlags: ['Malta'] },
  });
  expect(entries[2]?.designations[0]?.effect).toBe('sectoral');
});

test('uk-sanctions: a file in Windows-1252 is read as such', async () => {
  const header = 'Name 6,Group Type,Alias Type,Regime,Group ID\n';
  const bytes = Buffer.concat([
    Buffer.from(header),
    Buffer.from([0x4e, 0x92, 0x42]),
    Buffer.from(',Entity,AKA,X,1\n'),
  ]);
  const file = {
    ...textFile('uk.csv', ''),
    async *open() {
      yield bytes;
    },
  };
  const { entries } = await readSource(source, [file]);
  expect(entries[0]?.caption).toBe('N’B');
});
