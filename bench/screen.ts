import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, importLists, listsFolder, runChild } from './children.ts';
import type { BenchResult } from './run.ts';
import { writeTradeFile } from './trade-file.ts';

const ROWS = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
const PARTIES = Number(process.env['BENCH_PARTIES'] ?? 50_000);
const SEED = 20230316;
const CHILD = './child.ts';

/** `npm run bench -- screen`: a year of trade against all lists, beside what reading alone and plain comparing cost. */
export async function benchScreen(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-bench-'));
  const home = join(folder, 'home');
  try {
    const withLists = existsSync(listsFolder);
    if (withLists) await importLists(home);
    const chosen = withLists ? 'all' : 'sample';
    const built = await runChild(CHILD, ['index', chosen], home);
    const loaded = await runChild(CHILD, ['index', chosen], home);
    const file = join(folder, 'trade.csv');
    const listed = await runChild(CHILD, ['names-of-lists', chosen], home);
    await writeTradeFile(file, {
      rows: ROWS,
      parties: PARTIES,
      seed: SEED,
      listedNames: listed.output.split('\n').slice(0, 200),
    });
    const sizeMb = statSync(file).size / 1e6;
    const read = await runChild(CHILD, ['read', file], home);
    const names = await runChild(CHILD, ['names', file, chosen], home);
    const out = join(folder, 'out');
    const screen = await runChild(
      CHILD,
      [
        'cli',
        'screen',
        file,
        '--out',
        out,
        ...(withLists ? [] : ['--lists', 'sample']),
        '--as-of',
        '2025-12-31',
      ],
      home,
    );
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
    const readRate = ROWS / figure(read.output, 'seconds');
    const rate: number = summary.throughput.recordsPerSecond;
    const searchRate = figure(names.output, 'searches-per-second');
    const plainRate = figure(names.output, 'plain-per-second');
    const data = {
      rows: ROWS, parties: PARTIES, seed: SEED, fileMb: Math.round(sizeMb), lists: summary.lists, outcomes: summary.outcomes, quarantined: summary.quarantined,
      addsUp: summary.addsUp, jobs: summary.jobs, recordsPerSecond: rate, peakMb: screen.peakMb,
      readOnlyRecordsPerSecond: Math.round(readRate), shareOfReadOnly: rate / readRate,
      indexNames: figure(loaded.output, 'names'), indexBuildSeconds: figure(built.output, 'seconds'), indexLoadSeconds: figure(loaded.output, 'seconds'), indexMb: figure(loaded.output, 'mb'),
      nameSearchesPerSecond: Math.round(searchRate), plainEditDistanceQueriesPerSecond: plainRate, timesFasterThanPlain: searchRate / plainRate,
    }; // biome-ignore format: grouped by what they tell
    return {
      title: `screen: ${ROWS.toLocaleString('en')} records (${data.fileMb} MB), ${PARTIES.toLocaleString('en')} parties, ${chosen === 'all' ? 'all lists of the test data' : 'sample list'}`,
      rows: tableOf(data),
      data,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tableOf(data: Readonly<Record<string, number | unknown>>): [string, string, string][] {
  const number = (name: string, digits = 0): string =>
    Number(data[name]).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return [
    [
      'assessed and written',
      `${number('recordsPerSecond')}/s`,
      `records, two readings included; aim 20,000/s on two cores`,
    ],
    [
      'read and parsed only',
      `${number('readOnlyRecordsPerSecond')}/s`,
      `one core, one reading; screening runs at ${number('shareOfReadOnly', 2)} of it`,
    ],
    ['peak memory', `${number('peakMb')} MB`, 'of the screening process; aim under 1,500 MB'],
    [
      'index built',
      `${number('indexBuildSeconds', 2)} s`,
      `${number('indexNames')} names, ${number('indexMb')} MB`,
    ],
    ['index loaded', `${number('indexLoadSeconds', 3)} s`, 'aim under 0.3 s'],
    [
      'names searched',
      `${number('nameSearchesPerSecond')}/s`,
      'one core, distinct parties of the file, full scoring',
    ],
    [
      'plain edit distance',
      `${number('plainEditDistanceQueriesPerSecond', 1)}/s`,
      `one core, every pair; ours is ${number('timesFasterThanPlain')} times as fast`,
    ],
  ];
}
