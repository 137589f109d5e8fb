import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = resolve(import.meta.dirname, '..', process.env['TIDEWAITER_SHARED'] ?? '../shared/data');
/** The lists of the test data; absent where there are none. */
export const listsFolder = join(shared, 'lists');

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

/** How one step in a process of its own went. */
export interface ChildRun {
  readonly seconds: number;
  readonly peakMb: number;
  readonly output: string;
}

/** Runs one step in a process of its own, so that its memory is its own. */
export function runChild(script: string, args: readonly string[], home: string): Promise<ChildRun> {
  const started = performance.now();
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], {
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
export function figure(output: string, name: string): number {
  return Number(new RegExp(`${name}=([\\d.]+)`).exec(output)?.[1] ?? Number.NaN);
}

/** Imports all lists of the test data into a home of its own. */
export async function importLists(home: string): Promise<void> {
  for (const [first, ...rest] of IMPORTS) {
    const args = [first!, ...rest].map((word) => (/^[a-z_]+\//.test(word) ? join(listsFolder, word) : word));
    await runChild('./child.ts', ['cli', 'lists', 'import', ...args], home);
  }
}
