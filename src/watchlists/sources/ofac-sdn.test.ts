import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { fixtureFile, readSource, realFile, textFile } from './fixtures/read-fixture.ts';
import source from './ofac-sdn.ts';

const FILES = ['ofac-sdn.csv', 'ofac-alt.csv', 'ofac-add.csv'] as const;

describe('ofac-sdn', () => {
  test('a firm: names, addresses, identifiers from the remarks, both programmes, its link', async () => {
    const { entries, edges } = await readSource(
      source,
      FILES.map((name) => fixtureFile(name)),
    );
    expect(entries[0]).toEqual({
      id: 'ofac-sdn:101',
      source: 'ofac-sdn',
      schema: 'LegalEntity',
      caption: 'EXAMPLE ROTOR WORKS, LTD.',
      basis: 'designated',
      designations: ['EXAMPLE-EO1', 'EXAMPLE-EO2'].map((programme) => ({
        programme,
        effect: 'blocking',
        remark: 'Secondary sanctions risk: section 9 of an example order',
      })),
      properties: {
        name: ['EXAMPLE ROTOR WORKS, LTD.'],
        alias: ['EXAMPLE ROTORS'],
        previousName: ['EXAMPLE PROPELLERS'],
        weakAlias: ['ERW'],
        address: ['1 Example Street, Nowhere 000, Russia', 'Region: Nowhere'],
        country: ['ru'],
        jurisdiction: ['ru'],
        incorporationDate: ['2015-03-04'],
        taxNumber: ['7700000001'],
        innCode: ['7700000001'],
        registrationNumber: ['1157700000001'],
        ogrnCode: ['1157700000001'],
        website: ['www.rotor.example'],
      },
    });
    expect(edges).toEqual([
      {
        kind: 'linked',
        source: 'ofac-sdn',
        subject: { id: 'ofac-sdn:101' },
        object: { name: 'EXAMPLE MINISTRY OF WINGS' },
      },
    ]);
  });

  test('a person: the name as published and as spoken', async () => {
    const { entries } = await readSource(
      source,
      FILES.map((name) => fixtureFile(name)),
    );
    expect(entries[1]?.schema).toBe('Person');
    expect(entries[1]?.properties).toMatchObject({
      name: ['SAMPLER, Jane Mary', 'Jane Mary SAMPLER'],
      alias: ['SAMPLER, Janey', 'Janey SAMPLER'],
      position: ['Deputy director'],
      birthDate: ['1961-10-09', '1962'],
      nationality: ['ir', 'kp'],
      passportNumber: ['X0000001', 'X0000002'],
      notes: ['DOB circa 1962', 'favourite colour blue'],
    });
  });

  test('a ship and an aircraft', async () => {
    const { entries } = await readSource(
      source,
      FILES.map((name) => fixtureFile(name)),
    );
    expect(entries[2]).toMatchObject({
      schema: 'Vessel',
      caption: 'SHIP OF "FANCY"',
      properties: {
        callSign: ['ABCD1'],
        type: ['Tanker'],
        tonnage: ['1000', '2000'],
        flag: ['pa'],
        owner: ['Fancy Shipping'],
        imoNumber: ['9999993'],
        mmsi: ['999000001'],
      },
    });
    expect(entries[3]).toMatchObject({
      schema: 'Airplane',
      properties: {
        registrationNumber: ['EX-000'],
        model: ['Example 76'],
        serialNumber: ['000123', '77'],
        buildDate: ['1992'],
      },
    });
  });

  test('the files in any order, told apart by their columns', async () => {
    const inOrder = await readSource(
      source,
      FILES.map((name) => fixtureFile(name)),
    );
    const reversed = await readSource(
      source,
      FILES.toReversed().map((name) => fixtureFile(name)),
    );
    expect(reversed.entries).toEqual(inOrder.entries);
  });

  test('the comments file carries on a remark that was cut off', async () => {
    const main = textFile(
      'sdn_2024-01-02.csv',
      `7,"EXAMPLE",-0- ,"X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"POB Nowhere; Tax ID No. 77"\n`,
    );
    const comments = textFile('sdn_comments.csv', `7,"00000001 (Russia); Gender Male."\n`);
    const { entries, effective } = await readSource(source, [comments, main]);
    expect(entries[0]?.properties.innCode).toEqual(['7700000001']);
    expect(effective).toBe('2024-01-02');
  });

  test('aliases of another day are told, one by one, and do no harm', async () => {
    const { problems } = await readSource(
      source,
      FILES.map((name) => fixtureFile(name)),
    );
    expect(problems.map(({ what, where }) => `${where}: ${what}`)).toContain(
      'ofac-alt.csv, row 4: alias "STRANGER" of the unknown entry 999',
    );
  });

  test('refuses two files of one kind, and aliases alone', async () => {
    const twice = [fixtureFile('ofac-sdn.csv'), fixtureFile('ofac-cons.csv')];
    await expect(readSource(source, twice)).rejects.toThrow(/two are of one kind/);
    await expect(readSource(source, [fixtureFile('ofac-alt.csv')])).rejects.toThrow(/main file/);
  });
});

describe.skipIf(!sharedData)('ofac-sdn on the real list', () => {
  const folder = join(sharedData ?? '', 'lists', 'ofac');
  const files = [
    'sdn_2023-12-28.csv',
    'alt_2025-02-27_for_2023-12-28.csv',
    'add_2025-02-27_for_2023-12-28.csv',
  ];

  test('reads three files in a few seconds, with the identifiers in the remarks', async () => {
    const start = performance.now();
    const { entries, edges, problems, effective } = await readSource(
      source,
      files.map((name) => realFile(join(folder, name))),
    );
    // Measured half a second; the margin is for loaded machines.
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(effective).toBe('2023-12-28');
    const count = (property: string): number => entries.filter((entry) => entry.properties[property]).length;
    expect(count('innCode')).toBeGreaterThan(1_500);
    expect(count('imoNumber')).toBeGreaterThan(750);
    expect(count('birthDate')).toBeGreaterThan(6_000);
    expect(edges.length).toBeGreaterThan(5_500);
    expect(problems.length).toBeLessThan(20);
    const unparsed = entries.filter((entry) =>
      entry.properties.notes?.some((note) => /^(?:alt\. )?(?:DOB|Passport|Tax ID) /.test(note)),
    );
    // What stays in the notes of these kinds are "DOB circa" lines only.
    expect(
      unparsed.every((entry) => entry.properties.notes!.some((note) => note.startsWith('DOB circa'))),
    ).toBe(true);
  });
});
