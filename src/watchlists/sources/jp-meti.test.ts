import { expect, test } from 'vitest';
import { fixtureFile, readSource, textFile } from './fixtures/read-fixture.ts';
import source from './jp-meti.ts';

test('jp-meti: names, abbreviations and names in Japanese', async () => {
  const { entries } = await readSource(source, [fixtureFile('jp-meti.json')]);
  expect(entries[0]).toMatchObject({
    id: 'jp-meti:jp-eul-1',
    basis: 'controlled-goods-end-user',
    designations: [{ programme: 'Foreign End User List', effect: 'export-licence', remark: '核 N' }],
    properties: {
      name: ['Example Aero'],
      alias: ['Example Wings', 'Example Flight', '例航空'],
      weakAlias: ['EXW'],
      country: ['ir'],
    },
  });
});

test('jp-meti: a name that slipped behind the country is read as the name', async () => {
  const { entries } = await readSource(source, [fixtureFile('jp-meti.json')]);
  expect(entries[1]).toMatchObject({
    caption: 'Example Rotor {Co.} Ltd',
    designations: [{ listedOn: '2023-12-06' }],
    properties: { country: ['cn'], address: ["People's Republic of China"] },
  });
});

test('jp-meti: an array that breaks off gives its whole records and says so', async () => {
  const { entries, problems } = await readSource(source, [
    textFile('cut.json', '[{"id": "1", "entity_name": "Example ] { \\" One"}, {"id": "2", "entity_na'),
  ]);
  expect(entries.map(({ caption }) => caption)).toEqual(['Example ] { " One']);
  expect(problems[0]?.what).toBe('the file breaks off after record 1');
});
