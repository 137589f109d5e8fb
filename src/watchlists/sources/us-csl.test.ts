import { expect, test } from 'vitest';
import { fixtureFile, readSource } from './fixtures/read-fixture.ts';
import source from './us-csl.ts';

const read = () => readSource(source, [fixtureFile('us-csl.csv')]);

test.each([
  ['us-csl:el-e1', 'controlled-goods-end-user', 'export-licence'],
  ['us-csl:sdn-9', 'designated', 'blocking'],
  ['us-csl:dpl-d1', 'controlled-goods-end-user', 'export-denial'],
  ['us-csl:isn-n1', 'designated', 'debarment'],
  ['us-csl:uvl-u1', 'controlled-goods-end-user', 'warning'],
])('us-csl: %s is %s with effect %s', async (id, basis, effect) => {
  const entry = (await read()).entries.find((candidate) => candidate.id === id);
  expect(entry?.basis).toBe(basis);
  expect(entry?.designations.map((designation) => designation.effect)).toContain(effect);
});

test('us-csl: aliases out of the name and the alias column, addresses with their countries', async () => {
  const { entries } = await read();
  expect(entries[0]).toMatchObject({
    caption: 'Example Aero Ltd.',
    properties: {
      name: ['Example Aero Ltd.'],
      alias: ['Example Wings', 'Example Flight', 'Example Air', 'Example Sky'],
      address: ['1 Example Street, Nowhere, RU', 'Room 0, Beijing, CN'],
      country: ['ru', 'cn'],
    },
    designations: [
      {
        programme: 'Entity List',
        legalBasis: '00 FR 00001',
        listedOn: '2021-03-04',
        remark: 'licence required: For all items; licence policy: Presumption of denial',
      },
    ],
  });
});

test('us-csl: a person, with the identifiers of the ids column', async () => {
  const { entries } = await read();
  expect(entries[1]?.properties).toMatchObject({
    name: ['NOBODY, John Quincy', 'John Quincy NOBODY'],
    alias: ['NOBODY, Johnny', 'Johnny NOBODY'],
    weakAlias: ['JQ'],
    nationality: ['ir', 'cn'],
    birthDate: ['1961-10-09'],
    gender: ['male'],
    passportNumber: ['X123'],
    innCode: ['7700000001'],
  });
  expect(entries[1]?.designations.map(({ programme }) => programme)).toEqual(['EXAMPLE-EO1', 'EXAMPLE-EO2']);
});

test('us-csl: a denial order ends, and says that it is not a standard one', async () => {
  const { entries } = await read();
  expect(entries[2]?.designations).toEqual([
    {
      programme: 'Denied Persons List',
      effect: 'export-denial',
      legalBasis: '00 F.R. 1',
      listedOn: '2022-01-02',
      endsOn: '2032-01-02',
      remark: 'not a standard denial order: read its terms; fr notice added',
    },
  ]);
});

test('us-csl: the last row, cut off, is quarantined; a header that repeats is no row', async () => {
  const { problems } = await read();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ where: 'us-csl.csv, row 8', what: expect.stringContaining('cut off') });
});
