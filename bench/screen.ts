import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchResult } from './run.ts';
import { writeTradeFile } from './trade-file.ts';

const ROWS = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
const PARTIES = Number(process.env['BENCH_PARTIES'] ?? 50_000);
const SEED = 20230316;

const shared = resolve(import.meta.dirname, '..', process.env['TIDEWAITER_SHARED'] ?? '../shared/data');
const lists = join(shared, 'lists');

/** Everything that the test data has, as it is imported. */
const IMPORTS: readonly (readonly string[])[] = [
  ['ofac/sdn_2023-12-28.csv', 'ofac/alt_2025-02-27_for_2023-12-28.csv', 'ofac/add_2025-02-27_for_2023-12-28.csv', '--source', 'ofac-sdn', '--effective', '2023-12-28'],
  ['ofac/cons_prim.csv', '--source', 'ofac-cons', '--effective', '2025-12-19'],
  ['un/consolidated.xml', '--source', 'un-sc'],
  ['us_csl/csl_2023-11_partial.csv', '--source', 'us-csl', '--effective', '2023-11-30', '--force'],
  ['us_csl/dpl_2022-09.txt', '--source', 'us-dpl', '--effective', '2022-09-30', '--force'],
  ['uk/ofsi_conlist_2018.csv', '--source', 'uk-sanctions', '--force'],
  ['jp/meti_end_user_list_2025-09.json', '--source', 'jp-meti', '--effective', '2025-09-29'],
  ['ftm/zala_entities.ftm.json', '--source', 'ftm', '--name', 'zala', '--effective', '2024-06-01'],
  ['ftm/parteispenden_entities.ftm.json', '--source', 'ftm', '--name', 'parteispenden', '--effective', '2024-06-01'],
]; // biome-ignore format: a table

interface ChildRun {
  readonly seconds: number;
  readonly peakMb: number;
  readonly output: string;
}

/** Runs one step in a process of its own, so that its memory is its own. */
function runChild(args: readonly string[], home: string): Promise<ChildRun> {
  const started = performance.now();
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('./child.ts', import.meta.url)), ...args], {
      env: { ...process.env, TIDEWAITER_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('error', failed);
    child.on('close', (code) => {
      if (code !== 0)
        return failed(new Error(`${args.join(' ')} ended with ${code}: ${errors.slice(-2000)}`));
      const [peakMb] = /peak (\d+) MB$/.exec(output.trim())?.slice(1).map(Number) ?? [Number.NaN];
      done({ seconds: (performance.now() - started) / 1000, peakMb: peakMb!, output });
    });
  });
}

/** The figure behind `name=` in what a child printed. */
function figure(output: string, name: string): number {
  return Number(new RegExp(`${name}=([\\d.]+)`).exec(output)?.[1] ?? Number.NaN);
}

/** `npm run bench -- screen`: a year of trade against all lists, beside what reading alone and plain comparing cost. */
export async function benchScreen(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-bench-'));
  const home = join(folder, 'home');
  try {
    const withLists = existsSync(lists);
    if (withLists) {
      for (const [first, ...rest] of IMPORTS) {
        const args = [first!, ...rest].map((word) => (/^[a-z_]+\//.test(word) ? join(lists, word) : word));
        await runChild(['cli', 'lists', 'import', ...args], home);
      }
    }
    const chosen = withLists ? 'all' : 'sample';
    const built = await runChild(['index', chosen], home);
    const loaded = await runChild(['index', chosen], home);
    const file = join(folder, 'trade.csv');
    const listed = await runChild(['names-of-lists', chosen], home);
    await writeTradeFile(file, {
      rows: ROWS,
      parties: PARTIES,
      seed: SEED,
      listedNames: listed.output.split('\n').slice(0, 200),
    });
    const sizeMb = statSync(file).size / 1e6;
    const read = await runChild(['read', file], home);
    const names = await runChild(['names', file, chosen], home);
    const out = join(folder, 'out');
    const screen = await runChild(
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
