import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { isIsoDate } from '../../model/dates.ts';
import type { Entry, ListSourceId } from '../../model/entry.ts';
import { OperationalError } from '../../model/problem.ts';
import { readCountry } from '../../text/countries.ts';
import { ALL_SOURCE_IDS, loadSource } from '../source-register.ts';
import {
  fixtureFile,
  fixturePath,
  type Reading,
  readSource,
  realFile,
  textFile,
} from './fixtures/read-fixture.ts';

/** Fixtures of our own wording: files, and what a sound reading of them gives. */
const FIXTURES: readonly (readonly [
  ListSourceId,
  readonly string[],
  { entries: number; problems: number },
])[] = [
  ['ofac-sdn', ['ofac-sdn.csv', 'ofac-alt.csv', 'ofac-add.csv'], { entries: 4, problems: 2 }],
  ['ofac-cons', ['ofac-cons.csv'], { entries: 2, problems: 0 }],
  ['un-sc', ['un-sc.xml'], { entries: 2, problems: 1 }],
  ['us-csl', ['us-csl.csv'], { entries: 5, problems: 1 }],
  ['us-dpl', ['us-dpl.txt'], { entries: 2, problems: 1 }],
  ['uk-sanctions', ['uk-ofsi.csv'], { entries: 2, problems: 1 }],
  ['uk-sanctions', ['uk-current.csv'], { entries: 3, problems: 1 }],
  ['eu-fsf', ['eu-fsf.xml'], { entries: 2, problems: 1 }],
  ['jp-meti', ['jp-meti.json'], { entries: 2, problems: 1 }],
  ['ftm', ['ftm.jsonl'], { entries: 4, problems: 3 }],
  ['own', ['own.csv'], { entries: 2, problems: 3 }],
  ['ownership', ['ownership.csv'], { entries: 0, problems: 2 }],
  ['sample', ['sample.jsonl'], { entries: 1, problems: 1 }],
];

/** Real lists of the test data, with the number of entries that `INDEX.md` gives or that was counted by hand. */
const REAL: readonly (readonly [ListSourceId, readonly string[], number])[] = [
  ['ofac-sdn', ['ofac/sdn_2022-02-23.csv'], 9_121],
  [
    'ofac-sdn',
    [
      'ofac/sdn_2023-12-28.csv',
      'ofac/alt_2025-02-27_for_2023-12-28.csv',
      'ofac/add_2025-02-27_for_2023-12-28.csv',
    ],
    13_821,
  ],
  ['ofac-cons', ['ofac/cons_prim.csv'], 442],
  ['un-sc', ['un/consolidated.xml'], 1_003],
  ['us-csl', ['us_csl/csl_2023-11_partial.csv'], 4_226],
  ['us-csl', ['us_csl/consolidated_current_header_sample.csv'], 13],
  ['us-dpl', ['us_csl/dpl_2022-09.txt'], 460],
  ['uk-sanctions', ['uk/ofsi_conlist_2018.csv'], 2_106],
  ['jp-meti', ['jp/meti_end_user_list_2025-09.json'], 835],
  ['ftm', ['ftm/zala_entities.ftm.json'], 17],
  ['ftm', ['ftm/parteispenden_entities.ftm.json'], 96],
];

const NAMES = ['name', 'alias', 'weakAlias', 'previousName'] as const;
const COUNTRIES = ['country', 'nationality', 'jurisdiction', 'flag'] as const;
const DATES = ['birthDate', 'incorporationDate', 'dissolutionDate'] as const;

function checkEntry(entry: Entry): void {
  const at = `${entry.id} (${entry.caption})`;
  expect(entry.caption, at).not.toBe('');
  expect(
    NAMES.some((property) => entry.properties[property]?.length),
    `${at} has a name`,
  ).toBe(true);
  for (const [property, values] of Object.entries(entry.properties)) {
    expect(values.length, `${at} ${property}`).toBeGreaterThan(0);
    for (const value of values) expect(value.trim(), `${at} ${property}`).not.toBe('');
    expect(new Set(values).size, `${at} ${property} has no doubles`).toBe(values.length);
  }
  for (const property of COUNTRIES) {
    for (const code of entry.properties[property] ?? []) {
      expect(code, at).toMatch(/^[a-z]{2}$/);
      expect(readCountry(code)?.toLowerCase(), at).toBe(code);
    }
  }
  for (const property of DATES) {
    for (const date of entry.properties[property] ?? []) {
      const whole = `${date}-01-01`.slice(0, 10);
      expect(isIsoDate(date.length === 10 ? date : whole), `${at} ${property} ${date}`).toBe(true);
    }
  }
  for (const { programme, listedOn, endsOn } of entry.designations) {
    expect(programme, at).not.toBe('');
    if (listedOn) expect(isIsoDate(listedOn), at).toBe(true);
    if (endsOn) expect(isIsoDate(endsOn), at).toBe(true);
  }
  if (entry.basis === 'context')
    expect(
      entry.designations.filter(({ effect }) => effect === 'blocking'),
      at,
    ).toEqual([]);
}

function checkReading(reading: Reading, source: ListSourceId): void {
  const ids = reading.entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const entry of reading.entries) {
    expect(entry.source).toBe(source);
    if (source !== 'ftm') expect(entry.id.startsWith(`${source}:`)).toBe(true);
    checkEntry(entry);
  }
  for (const { percent, from, until } of reading.edges) {
    if (percent !== undefined) expect(percent).toBeGreaterThanOrEqual(0);
    if (from) expect(isIsoDate(from)).toBe(true);
    if (until) expect(isIsoDate(until)).toBe(true);
  }
  for (const problem of reading.problems) {
    for (const text of [problem.what, problem.where, problem.mend]) expect(text).not.toBe('');
  }
}

test('every source has a fixture here, and is registered under its own id', async () => {
  expect([...new Set(FIXTURES.map(([id]) => id))].sort()).toEqual([...ALL_SOURCE_IDS].sort());
  for (const id of ALL_SOURCE_IDS) expect((await loadSource(id)).id).toBe(id);
});

describe.each(FIXTURES)('%s reads its fixture %j', (id, files, expected) => {
  test('as expected, with sound entries', async () => {
    const reading = await readSource(
      await loadSource(id),
      files.map((name) => fixtureFile(name)),
    );
    checkReading(reading, id);
    expect({ entries: reading.entries.length, problems: reading.problems.length }).toEqual(expected);
  });

  test.each([1, 7, 64])('the same in blocks of %i bytes', async (blockSize) => {
    const source = await loadSource(id);
    const whole = await readSource(
      source,
      files.map((name) => fixtureFile(name)),
    );
    const inBlocks = await readSource(
      source,
      files.map((name) => fixtureFile(name, blockSize)),
    );
    expect(inBlocks).toEqual(whole);
  });

  test('cut off anywhere in its last half: whole records are read, nothing is thrown', async () => {
    const source = await loadSource(id);
    const [main, ...others] = files;
    const size = readFileSync(fixturePath(main!)).length;
    const whole = await readSource(
      source,
      files.map((name) => fixtureFile(name)),
    );
    const known = new Set(whole.entries.map((entry) => entry.id));
    for (let length = Math.ceil(size / 2); length < size; length += 13) {
      const cut = [fixtureFile(main!, 50, length), ...others.map((name) => fixtureFile(name))];
      const reading = await readSource(source, cut);
      checkReading(reading, id);
      for (const entry of reading.entries) expect(known.has(entry.id), `${entry.id} at ${length}`).toBe(true);
    }
  });

  test('refuses a web page and a list of another kind, saying what it saw', async () => {
    const source = await loadSource(id);
    const page = textFile('list.html', '<!DOCTYPE html>\n<html><body>Moved</body></html>');
    await expect(readSource(source, [page])).rejects.toThrow(OperationalError);
    await expect(readSource(source, [page])).rejects.toThrow(/list\.html/);
    if (id === 'sample') return;
    const strange = textFile('strange.csv', 'colour,taste\nblue,sweet\n');
    await expect(readSource(source, [strange])).rejects.toThrow(/this is not .*begins with: colour,taste/);
  });

  test('refuses an empty file', async () => {
    const source = await loadSource(id);
    await expect(readSource(source, [textFile('empty', '')])).rejects.toThrow(/empty/);
  });
});

describe.skipIf(!sharedData)('the real lists of the test data', () => {
  test.each(REAL)('%s reads %j', async (id, files, entries) => {
    const paths = files.map((file) => join(sharedData!, 'lists', file));
    for (const path of paths) expect(existsSync(path), path).toBe(true);
    const reading = await readSource(await loadSource(id), paths.map(realFile));
    expect(reading.entries.length).toBe(entries);
    checkReading(reading, id);
    const unknown = reading.problems.filter(({ what }) => what.includes('is not known to this format'));
    expect(unknown).toEqual([]);
  });
});
