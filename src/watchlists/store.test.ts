import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import type { Source } from './source.ts';
import { loadSource } from './source-register.ts';
import { fixturePath } from './sources/fixtures/read-fixture.ts';
import own from './sources/own.ts';
import ownership from './sources/ownership.ts';
import un from './sources/un-sc.ts';
import { type ListStore, openLists } from './store.ts';

const TODAY = '2024-01-02';
let home: string;
let store: ListStore;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tidewaiter-store-'));
  store = openLists(home);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(name: string, text: string | Uint8Array): string {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
}

function ownList(name: string, names: readonly string[]): string {
  return write(name, ['id,name', ...names.map((each, index) => `${index},${each}`)].join('\n'));
}

describe('an empty home', () => {
  test('has no lists, and nothing is created by looking', () => {
    expect(store.listIds()).toEqual([]);
    expect(store.versions('own')).toEqual([]);
    expect(store.versionInForce('own', TODAY)).toBeUndefined();
    expect(existsSync(join(home, 'lists'))).toBe(false);
  });
});

describe('an import', () => {
  test('gives a version with its entries, problems, counts and the original bytes', async () => {
    const path = fixturePath('own.csv');
    const { status, version } = await store.importFiles({ source: own, files: [path], today: TODAY });
    expect(status).toBe('imported');
    expect(version).toMatchObject({
      listId: 'own',
      source: 'own',
      effective: TODAY,
      effectiveFrom: 'day of import',
      importedAt: TODAY,
      sequence: 1,
      entries: 2,
      edges: 0,
      names: 4,
      problems: 3,
      files: [{ name: 'own.csv', sizeBytes: readFileSync(path).length }],
    });
    expect(version.versionId).toBe(`${TODAY}-${version.sha256.slice(0, 8)}`);
    expect([...store.readEntries(version)].map(({ id }) => id)).toEqual(['own:X1', 'own:row-3']);
    expect([...store.readProblems(version)]).toHaveLength(3);
    const original = join(home, 'lists', 'own', version.versionId, 'originals', '1-own.csv.gz');
    expect(gunzipSync(readFileSync(original))).toEqual(readFileSync(path));
    expect(store.listIds()).toEqual(['own']);
  });

  test('of edges only', async () => {
    const { version } = await store.importFiles({
      source: ownership,
      files: [fixturePath('ownership.csv')],
      today: TODAY,
    });
    expect([version.entries, version.edges]).toEqual([0, 4]);
    expect([...store.readEdges(version)]).toHaveLength(4);
  });

  test.each([
    ['as given', 'list_2023-05-06.csv', { effective: '2022-01-01' } as const, '2022-01-01', 'given'],
    ['from the file name', 'list_2023-05-06.csv', {}, '2023-05-06', 'file name'],
    [
      "from the publisher's server",
      'list.csv',
      { publishedOn: '2023-07-08' } as const,
      '2023-07-08',
      'server',
    ],
    ['today, when nothing else is known', 'list.csv', {}, TODAY, 'day of import'],
  ])('takes its day %s', async (_, name, options, effective, effectiveFrom) => {
    const { version } = await store.importFiles({
      source: own,
      files: [ownList(name, ['A'])],
      today: TODAY,
      ...options,
    });
    expect([version.effective, version.effectiveFrom]).toEqual([effective, effectiveFrom]);
  });

  test('takes its day from what the file says', async () => {
    const source: Source = { ...un, expect: { entries: [1, 10] } };
    const { version } = await store.importFiles({ source, files: [fixturePath('un-sc.xml')], today: TODAY });
    expect([version.effective, version.effectiveFrom]).toEqual(['2024-05-06', 'file content']);
  });

  test('of the same bytes is a no-op, and says so', async () => {
    const path = ownList('own.csv', ['A', 'B']);
    const first = await store.importFiles({ source: own, files: [path], today: TODAY });
    const again = await store.importFiles({ source: own, files: [path], today: '2024-02-03' });
    expect(again).toEqual({ status: 'unchanged', version: first.version });
    const otherDay = await store.importFiles({
      source: own,
      files: [path],
      today: TODAY,
      effective: '2023-01-01',
    });
    expect(otherDay.status).toBe('imported');
    const forced = await store.importFiles({ source: own, files: [path], today: TODAY, force: true });
    expect(forced.status).toBe('imported');
    expect(store.versions('own').map(({ effective }) => effective)).toEqual(['2023-01-01', TODAY]);
  });

  test('of a gzip file', async () => {
    const path = write('own.csv.gz', gzipSync('name\nExample\n'));
    const { version } = await store.importFiles({ source: own, files: [path], today: TODAY });
    expect([...store.readEntries(version)].map(({ caption }) => caption)).toEqual(['Example']);
    const damaged = write('damaged.csv.gz', gzipSync('name\n'.repeat(10_000)).subarray(0, 60));
    await expect(store.importFiles({ source: own, files: [damaged], today: TODAY })).rejects.toThrow(
      /damaged or was cut off/,
    );
  });

  test('keeps two lists of one source apart by their labels', async () => {
    await store.importFiles({ source: own, files: [ownList('a.csv', ['A'])], today: TODAY, label: 'sales' });
    await store.importFiles({
      source: own,
      files: [ownList('b.csv', ['B'])],
      today: TODAY,
      label: 'purchase',
    });
    expect(store.listIds()).toEqual(['purchase', 'sales']);
    expect(store.versions('sales')[0]).toMatchObject({ listId: 'sales', source: 'own' });
  });

  test.each(['un-sc', 'UPPER', '../x', '', 'a b'])('refuses the label %j', async (label) => {
    const files = [ownList('a.csv', ['A'])];
    await expect(store.importFiles({ source: own, files, today: TODAY, label })).rejects.toThrow(
      /cannot be the name of a list/,
    );
  });

  test('leaves a second entry with the same id out, and says so', async () => {
    const path = write('own.csv', 'id,name\n1,One\n1,Two\n');
    const { version } = await store.importFiles({ source: own, files: [path], today: TODAY });
    expect([version.entries, version.problems]).toEqual([1, 1]);
    expect([...store.readProblems(version)][0]?.what).toContain('own:1 stands twice');
  });

  test('refuses a file that is not there, and a folder', async () => {
    await expect(store.importFiles({ source: own, files: [join(home, 'no')], today: TODAY })).rejects.toThrow(
      /no such file/,
    );
    await expect(store.importFiles({ source: own, files: [home], today: TODAY })).rejects.toThrow(
      /no such file/,
    );
  });
});

describe('a version that is not as expected', () => {
  const official: Source = { ...own, expect: { entries: [2, 5], largestDropPercent: 30 } };
  const letters = (count: number): string[] => Array.from({ length: count }, (_, index) => `Name ${index}`);
  const importing = (count: number, effective: '2023-01-01' | '2023-02-01' | '2022-01-01', force?: true) =>
    store.importFiles({
      source: official,
      files: [ownList(`${count}-${effective}.csv`, letters(count))],
      today: TODAY,
      effective,
      ...(force ? { force } : {}),
    });

  test('is refused when it is too small or too large, and the one before stays', async () => {
    await importing(5, '2023-01-01');
    await expect(importing(1, '2023-02-01')).rejects.toThrow(/refused: 1 entries, expected 2 to 5/);
    await expect(importing(6, '2023-02-01')).rejects.toThrow(/refused: 6 entries/);
    expect(store.versionInForce('own', '2023-03-01')?.entries).toBe(5);
    expect(readdirSync(join(home, 'lists', 'own'))).toHaveLength(1);
  });

  test('is refused when it lost more than a third', async () => {
    await importing(5, '2023-01-01');
    await expect(importing(3, '2023-02-01')).rejects.toThrow(/40% fewer than the 5 of version 2023-01-01-/);
    expect((await importing(4, '2023-02-01')).before?.entries).toBe(5);
  });

  test('is taken when it is older: a list grows', async () => {
    await importing(5, '2023-01-01');
    expect((await importing(2, '2022-01-01')).status).toBe('imported');
  });

  test('is taken when the user says so', async () => {
    await importing(5, '2023-01-01');
    expect((await importing(1, '2023-02-01', true)).version.entries).toBe(1);
  });

  test('a web page instead of a list leaves everything as it was', async () => {
    await importing(5, '2023-01-01');
    const page = write('list.csv', '<!doctype html><title>Moved</title>');
    await expect(store.importFiles({ source: official, files: [page], today: TODAY })).rejects.toThrow(
      /web page/,
    );
    expect(readdirSync(join(home, 'lists', 'own'))).toHaveLength(1);
  });
});

describe('versions', () => {
  test('the one in force is the latest that is not later than the day; of one day, the later import', async () => {
    const importing = (names: string[], effective: '2023-01-01' | '2023-06-01') =>
      store.importFiles({ source: own, files: [ownList(`${names}.csv`, names)], today: TODAY, effective });
    await importing(['B'], '2023-06-01');
    await importing(['A'], '2023-01-01');
    const corrected = await importing(['C'], '2023-06-01');
    expect(store.versions('own').map(({ effective, sequence }) => [effective, sequence])).toEqual([
      ['2023-01-01', 2],
      ['2023-06-01', 1],
      ['2023-06-01', 3],
    ]);
    expect(store.versionInForce('own', '2022-12-31')).toBeUndefined();
    expect(store.versionInForce('own', '2023-05-31')?.effective).toBe('2023-01-01');
    expect(store.versionInForce('own', '2023-06-01')?.versionId).toBe(corrected.version.versionId);
  });

  test('differ by added, removed and changed entries', async () => {
    const before = write('before.csv', 'id,name,country\n1,One,DE\n2,Two,FR\n3,Three,CN\n');
    const after = write('after.csv', 'id,name,country\n3,Three,CN\n2,Two,FR|CH\n4,Four,\n');
    await store.importFiles({ source: own, files: [before], today: TODAY, effective: '2023-01-01' });
    await store.importFiles({ source: own, files: [after], today: TODAY, effective: '2023-02-01' });
    const { from, to, ...changes } = store.diff('own');
    expect([from.effective, to.effective]).toEqual(['2023-01-01', '2023-02-01']);
    expect(changes).toEqual({
      added: [{ id: 'own:4', caption: 'Four' }],
      removed: [{ id: 'own:1', caption: 'One' }],
      changed: [{ id: 'own:2', caption: 'Two', changed: ['country'] }],
    });
    expect(store.diff('own', '2023-02-01', '2023-01-15').added).toEqual([{ id: 'own:1', caption: 'One' }]);
    expect(() => store.diff('own', '1999-01-01', '2023-02-01')).toThrow(/no version 1999-01-01/);
    expect(() => store.diff('none')).toThrow(/two are needed/);
  });
});

describe('one writer at a time', () => {
  const lock = (processId: number, host = hostname()): void => {
    mkdirSync(join(home, 'lists', 'own'), { recursive: true });
    writeFileSync(join(home, 'lists', 'own', '.lock'), JSON.stringify({ processId, host }));
  };
  const importing = () => store.importFiles({ source: own, files: [ownList('a.csv', ['A'])], today: TODAY });

  test('a lock of a living process, or of another machine, is respected', async () => {
    lock(process.ppid);
    await expect(importing()).rejects.toThrow(/another import or pull is writing this list/);
    lock(1, 'elsewhere');
    await expect(importing()).rejects.toThrow(/another import/);
  });

  test('a lock of a process that is gone is taken over, and given back', async () => {
    lock(2 ** 22 - 3);
    expect((await importing()).status).toBe('imported');
    expect(existsSync(join(home, 'lists', 'own', '.lock'))).toBe(false);
  });
});

test('an import that is killed half-way leaves the old version in force; the next one sweeps up', async () => {
  await store.importFiles({
    source: own,
    files: [ownList('old.csv', ['Old'])],
    today: TODAY,
    effective: '2023-01-01',
  });
  const script = fileURLToPath(new URL('fixtures/import-halfway.ts', import.meta.url));
  const child = spawn(process.execPath, [script, home, ownList('new.csv', ['New', 'Newer'])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const folder = join(home, 'lists', 'own');
  const left = readdirSync(folder).filter((name) => name.startsWith('.'));
  expect(left.some((name) => name.startsWith('.import-'))).toBe(true);
  expect(store.versions('own')).toHaveLength(1);
  const inForce = store.versionInForce('own', TODAY)!;
  expect([...store.readEntries(inForce)].map(({ caption }) => caption)).toEqual(['Old']);
  await store.importFiles({ source: own, files: [join(home, 'new.csv')], today: TODAY });
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(store.versions('own')).toHaveLength(2);
}, 30_000);

test('a damaged line is an error that says what to do, not a silent end', async () => {
  const { version } = await store.importFiles({
    source: own,
    files: [ownList('a.csv', ['A'])],
    today: TODAY,
  });
  writeFileSync(join(home, 'lists', 'own', version.versionId, 'entries.jsonl'), '{"id":"own:1"}\n');
  expect(() => [...store.readEntries(version)]).toThrow(/changed or damaged/);
});

describe.skipIf(!sharedData)('the real lists of the test data', () => {
  const real = (name: string): string => join(sharedData!, 'lists', name);

  test('import as they are, and the difference is that between the two days', async () => {
    const sdn = await loadSource('ofac-sdn');
    await store.importFiles({ source: sdn, files: [real('ofac/sdn_2023-12-28.csv')], today: TODAY });
    await store.importFiles({ source: sdn, files: [real('ofac/sdn_2022-02-23.csv')], today: TODAY });
    expect(store.versionInForce('ofac-sdn', '2022-03-01')?.entries).toBe(9_121);
    expect(store.versionInForce('ofac-sdn', '2024-01-01')?.entries).toBe(13_821);
    const { added, removed } = store.diff('ofac-sdn');
    expect(added.length - removed.length).toBe(13_821 - 9_121);
  });

  test.each([
    ['ofac-cons', 'ofac/cons_prim.csv'],
    ['un-sc', 'un/consolidated.xml'],
    ['us-csl', 'us_csl/csl_2023-11_partial.csv'],
    ['us-dpl', 'us_csl/dpl_2022-09.txt'],
    ['uk-sanctions', 'uk/ofsi_conlist_2018.csv'],
    ['jp-meti', 'jp/meti_end_user_list_2025-09.json'],
    ['ftm', 'ftm/zala_entities.ftm.json'],
    ['ftm', 'ftm/parteispenden_entities.ftm.json'],
  ] as const)('%s imports %s without being forced', async (id, path) => {
    const { version } = await store.importFiles({
      source: await loadSource(id),
      files: [real(path)],
      today: TODAY,
    });
    expect([...store.readEntries(version)]).toHaveLength(version.entries);
    expect([...store.readEdges(version)]).toHaveLength(version.edges);
  });
});
