import { expect, test } from 'vitest';
import { fixtureFile, readSource } from './fixtures/read-fixture.ts';
import source from './ftm.ts';

const read = () => readSource(source, [fixtureFile('ftm.jsonl')]);

test.each([
  ['EX-owner', 'designated', ['EXA-RUS:blocking']],
  ['EX-firm', 'controlled-goods-end-user', ['US-BIS-EL:export-licence']],
  ['EX-harmless', 'context', []],
  ['EX-extract', 'designated', ['GB-EXA:blocking']],
])('ftm: %s is %s', async (id, basis, designations) => {
  const entry = (await read()).entries.find((candidate) => candidate.id === id);
  expect(entry?.basis).toBe(basis);
  expect(entry?.designations.map(({ programme, effect }) => `${programme}:${effect}`)).toEqual(designations);
});

test('ftm: addresses and papers of other lines are folded in; a former state goes to the notes', async () => {
  const { entries } = await read();
  const [owner, firm] = entries;
  expect(owner?.properties).toMatchObject({
    passportNumber: ['P0000001'],
    notes: ['nationality: su'],
    country: ['ru'],
  });
  expect(owner?.designations[0]).toMatchObject({ listedOn: '2023-02-08', legalBasis: 'Example Office' });
  expect(firm?.properties).toMatchObject({ address: ['1 Example Street, Nowhere'], jurisdiction: ['kz'] });
});

test('ftm: ownership with share and days, directorship with role', async () => {
  const { edges } = await read();
  const ends = { subject: { id: 'EX-owner' }, object: { id: 'EX-firm' } };
  expect(edges).toEqual([
    {
      kind: 'ownership',
      schema: 'Ownership',
      id: 'EX-own',
      source: 'ftm',
      ...ends,
      percent: 51,
      from: '2015-11-01',
      until: '2023-03-02',
    },
    { kind: 'directorship', schema: 'Directorship', id: 'EX-dir', source: 'ftm', ...ends, role: 'head' },
  ]);
});

test('ftm: the day is the last on which the publisher saw an entity; unknown schemata are told', async () => {
  const { effective, problems } = await read();
  expect(effective).toBe('2024-04-29');
  expect(problems.map(({ what }) => what)).toEqual([
    'the relation names no asset',
    'the line is no JSON object: {"id": "EX-cut", "schema": "Comp',
    'schema "BrandNewSchema" (once) is not known to this format; it was not read',
  ]);
});
