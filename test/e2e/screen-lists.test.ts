import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessmentsIn, Cli, pairsIn, summaryIn } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-e2e-lists-'));
const at = (...parts: string[]): string => join(folder, ...parts);
const cli = new Cli(at('home'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  mkdirSync(at('in'), { recursive: true });
  writeFileSync(at('in', name), content);
  return at('in', name);
}

// Three made-up firms: one that stays on the list, one that leaves it, one that comes.
const [STAYS, LEAVES, COMES] = ['Korventa Rotor Works', 'Mirazan Avionics', 'Telbrek Turbines'];
const HEADER = 'id,date,consignor,consignee,consignee country,goods description,hs code\n';
const record = (id: string, day: string, name: string): string =>
  `${id},${day},Beispiel GmbH,${name},PL,"Wooden office desks, 120 pieces",940360\n`;
const TABLE = `${HEADER}${record('stays', '2023-02-01', STAYS!)}${record('leaves', '2023-02-01', LEAVES!)}${record('comes', '2023-02-01', COMES!)}`;

beforeAll(async () => {
  const versions = [
    ['2023-01-01', `id,name\nS,${STAYS}\nL,${LEAVES}\n`],
    ['2023-06-01', `id,name\nS,${STAYS}\nC,${COMES}\n`],
  ] as const;
  for (const [effective, content] of versions) {
    const path = file(`own-${effective}.csv`, content);
    await cli.prepare('lists', 'import', path, '--source', 'own', '--effective', effective);
  }
});

/** Screens and gives the folder of the results. */
async function screen(name: string, args: readonly string[], input?: string): Promise<string> {
  const { status, err } = await cli.run(['screen', ...args, '--out', at(name)], input);
  expect({ status, err: status === 0 ? '' : err }).toEqual({ status: 0, err: '' });
  return at(name);
}

describe('the day of the lists', () => {
  it('decides: two days differ by the entries added and removed between, and by nothing else', async () => {
    const table = file('table.csv', TABLE);
    const before = await screen('before', [table, '--as-of', '2023-05-31']);
    const after = await screen('after', [table, '--as-of', '2023-06-01']);
    expect(pairsIn(before)).toEqual(['leaves -> own:L', 'stays -> own:S']);
    expect(pairsIn(after)).toEqual(['comes -> own:C', 'stays -> own:S']);
    const scores = [before, after].map((out) => assessmentsIn(out).map(({ id, score }) => ({ id, score })));
    expect(scores[0]![0]).toEqual(scores[1]![0]);
  });

  it('shipment: each record is judged by the version of its own day', async () => {
    const records = [STAYS, LEAVES, COMES].flatMap((name, i) =>
      ['2023-02-01', '2023-07-01'].map((day) => record(`${'SLC'[i]}-${day.slice(5, 7)}`, day, name!)),
    );
    const out = await screen('shipment', [
      file('two-days.csv', HEADER + records.join('')),
      '--as-of',
      'shipment',
    ]);
    expect(pairsIn(out)).toEqual(['C-07 -> own:C', 'L-02 -> own:L', 'S-02 -> own:S', 'S-07 -> own:S']);
    expect(summaryIn(out)).toMatchObject({
      asOf: 'shipment',
      asOfRange: { earliest: '2023-02-01', latest: '2023-07-01' },
      recordsWithoutListChecks: 0,
    });
    expect(summaryIn(out).lists.map(({ effective }) => effective)).toEqual(['2023-01-01', '2023-06-01']);
  });

  it('before any version: the list checks are not testable, counted and told, never clear', async () => {
    const out = await screen('too-early', [file('table.csv', TABLE), '--as-of', '2022-12-31']);
    const summary = summaryIn(out);
    expect(summary).toMatchObject({ recordsWithoutListChecks: 3, lists: [{ id: 'own', version: null }] });
    expect(summary.flags.find(({ flag }) => flag === 'listed-party')).toMatchObject({
      hit: 0,
      clear: 0,
      notTestable: 3,
    });
    for (const { lists, findings } of assessmentsIn(out)) {
      expect(lists).toEqual({ own: null });
      const found = findings.find(({ flag }) => flag === 'listed-party');
      expect(found).toMatchObject({ result: 'not-testable', missing: [expect.stringMatching(/list/)] });
    }
  });

  it('shipment without a day of its own: no list is asked, and the record says so', async () => {
    const out = await screen('no-day', [
      file('no-day.csv', HEADER + record('x', '', STAYS!)),
      '--as-of',
      'shipment',
    ]);
    expect(pairsIn(out)).toEqual([]);
    expect(assessmentsIn(out)).toMatchObject([
      { lists: { own: null }, asOfNote: expect.stringContaining('no day') },
    ]);
    expect(summaryIn(out).recordsWithoutListChecks).toBe(1);
  });
});

describe('inputs', () => {
  const day = ['--as-of', '2023-05-31'];
  const found = ['leaves -> own:L', 'stays -> own:S'];

  it('standard input', async () => {
    const out = await screen('standard-input', ['-', ...day], TABLE);
    expect(pairsIn(out)).toEqual(found);
    expect(summaryIn(out).inputs).toMatchObject([{ file: 'standard-input', records: 3 }]);
  });

  it('a folder, with what is in it and below, .gz among them', async () => {
    mkdirSync(at('folder', 'below'), { recursive: true });
    writeFileSync(at('folder', 'a.csv'), HEADER + record('stays', '2023-02-01', STAYS!));
    writeFileSync(
      at('folder', 'below', 'b.csv.gz'),
      gzipSync(HEADER + record('leaves', '2023-02-01', LEAVES!)),
    );
    writeFileSync(at('folder', 'notes.docx'), 'no table');
    const out = await screen('of-folder', [at('folder'), ...day]);
    expect(pairsIn(out)).toEqual(found);
    expect(summaryIn(out).inputs.map(({ file: name, records }) => [name, records])).toEqual([
      ['a.csv', 1],
      ['below/b.csv.gz', 1],
    ]);
  });

  it('columns that only the user knows, by --map', async () => {
    const own = file('own-columns.csv', `Kennung,Wer bekommt es\nstays,${STAYS}\nleaves,${LEAVES}\n`);
    const map = file('map.json', '{"Kennung": "consignment_id", "Wer bekommt es": "consignee_name"}');
    expect(pairsIn(await screen('mapped', [own, '--map', map, ...day]))).toEqual(found);
  });

  it('all of them together, in the order of the arguments', async () => {
    const gz = file('two.csv.gz', gzipSync(TABLE));
    const out = await screen('together', [gz, file('table.csv', TABLE), ...day]);
    expect(summaryIn(out)).toMatchObject({ recordsIn: 6, addsUp: true });
    expect(assessmentsIn(out).map(({ file: name }) => name)).toEqual(
      ['two.csv.gz', 'table.csv'].flatMap((name) => [name, name, name]),
    );
  });
});

describe('without any list', () => {
  it('the run goes on, and says loudly that no party was screened', async () => {
    const bare = new Cli(at('empty-home'));
    const run = await bare.run(['screen', file('table.csv', TABLE), '--out', at('bare')]);
    expect(run.status).toBe(0);
    expect(run.out.replace(/\s+/g, ' ')).toContain('no party was screened');
    const summary = summaryIn(at('bare'));
    expect(summary.notices.join()).toContain('no party was screened');
    expect(summary.flags.find(({ flag }) => flag === 'listed-party')).toMatchObject({
      clear: 0,
      notTestable: 3,
    });
    expect(readFileSync(join(at('bare'), 'report.html'), 'utf8')).toContain('no party was screened');
  });
});

describe('help', () => {
  it.each([
    [['--help'], /Examples:[\s\S]*tidewaiter screen[\s\S]*Exit status:/],
    [['screen', '--help'], /--as-of <day>[\s\S]*--resume[\s\S]*Examples:/],
    [['help', 'screen'], /--fail-on/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j', async (args, text) => {
    const { status, out, err } = await cli.run(args);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(text);
  });
});
