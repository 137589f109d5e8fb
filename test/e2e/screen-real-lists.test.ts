import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Entry } from '../../src/model/entry.ts';
import { namesOf } from '../../src/watchlists/screening/entry-names.ts';
import { openLists } from '../../src/watchlists/store.ts';
import { sharedData } from '../shared-data.ts';
import { assessmentsIn, Cli, entriesOf, pairsIn } from './run-cli.ts';

/** Usual length of a name field on air waybills and in EDI messages. */
const FIELD = 35;

describe.skipIf(sharedData === undefined)('with the lists of the Treasury', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-e2e-real-'));
  const cli = new Cli(join(folder, 'home'));
  let [before, after]: (readonly Entry[])[] = [];

  beforeAll(async () => {
    const ofac = (name: string): string => join(sharedData!, 'lists', 'ofac', name);
    const importSdn = async (effective: string, ...files: string[]): Promise<void> => {
      const imported = ['lists', 'import', ...files.map(ofac), '--source', 'ofac-sdn'];
      await cli.prepare(...imported, '--effective', effective, '--force');
    };
    await importSdn('2022-02-23', 'sdn_2022-02-23.csv');
    await importSdn(
      '2023-12-28',
      'sdn_2023-12-28.csv',
      'alt_2025-02-27_for_2023-12-28.csv',
      'add_2025-02-27_for_2023-12-28.csv',
    );
    const store = openLists(cli.home);
    [before, after] = store.versions('ofac-sdn').map((version) => [...store.readEntries(version)]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Screens the names as consignees, one record each, with the number in the list as its id. */
  async function screen(out: string, names: readonly string[], asOf: string): Promise<Assessment[]> {
    const table = join(folder, `${out}.csv`);
    const rows = names.map((name, number) => `${number},"${name.replaceAll('"', '""')}"`);
    writeFileSync(table, `id,consignee\n${rows.join('\n')}\n`);
    await cli.prepare('screen', table, '--out', join(folder, out), '--as-of', asOf);
    return assessmentsIn(join(folder, out));
  }

  it('finds at least 195 of 200 companies, in capitals and cut at 35 characters', async () => {
    const companies = after!.filter(
      ({ schema }) => schema !== 'Person' && schema !== 'Vessel' && schema !== 'Airplane',
    );
    const step = Math.floor(companies.length / 200);
    const some = Array.from({ length: 200 }, (_, i) => companies[i * step]!);
    const names = some.map(({ caption }) => caption.toUpperCase().slice(0, FIELD).trim());
    const found = await screen('companies', names, '2024-01-01');
    const missed = found.filter(
      (assessment, i) =>
        assessment.outcome === 'clear' ||
        !entriesOf(assessment).some(({ entryId }) => entryId === some[i]!.id),
    );
    expect(
      missed.length,
      `missed: ${missed.map(({ id }) => names[Number(id)]).join('; ')}`,
    ).toBeLessThanOrEqual(5);
  });

  it('raises under 1% of 2,000 airlines and operators above review', async () => {
    const listed = new Set(after!.flatMap((entry) => namesOf(entry).map(({ text }) => bare(text))));
    const lines = readFileSync(join(sharedData!, 'routes', 'icao_operators.csv'), 'utf8')
      .split('\n')
      .slice(1);
    const operators = lines
      .map((line) => /^(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(line))
      .map((cells) => cells?.[1] ?? cells?.[2] ?? '');
    const names = operators.filter((name) => name !== '' && !listed.has(bare(name))).slice(0, 2_000);
    expect(names).toHaveLength(2_000);
    const raised = (await screen('operators', names, '2024-01-01')).filter(
      ({ outcome }) => outcome === 'hold' || outcome === 'stop',
    );
    expect(raised.length, `raised: ${raised.map(({ id }) => names[Number(id)]).join('; ')}`).toBeLessThan(20);
  });

  it('judges two days by two versions: they differ by the entries added, removed and changed, and by no other', async () => {
    const contents = [before!, after!].map(
      (entries) => new Map(entries.map((entry) => [entry.id, JSON.stringify(entry)])),
    );
    const [old, young] = contents as [Map<string, string>, Map<string, string>];
    const differs = (id: string): boolean => old.get(id) !== young.get(id);
    const some = [...before!, ...after!].filter((_, i) => i % 40 === 0).map(({ caption }) => caption);
    const names = [...new Set(some)];
    await screen('day-2022', names, '2022-03-01');
    await screen('day-2024', names, '2024-01-01');
    const [then, now] = ['day-2022', 'day-2024'].map((out) => new Set(pairsIn(join(folder, out)))) as [
      Set<string>,
      Set<string>,
    ];
    const idOf = (pair: string): string => pair.split(' -> ')[1]!;
    const onlyOnce = [...then.symmetricDifference(now)];
    expect(onlyOnce.filter((pair) => !differs(idOf(pair)))).toEqual([]);
    expect([...then].filter((pair) => !old.has(idOf(pair)))).toEqual([]);
    expect([...now].filter((pair) => !young.has(idOf(pair)))).toEqual([]);
    const added = [...now].filter((pair) => !old.has(idOf(pair)));
    expect(added.length).toBeGreaterThan(50);
    expect(added.filter((pair) => then.has(pair))).toEqual([]);
  });
});

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
