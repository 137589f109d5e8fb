import { Tinypool } from 'tinypool';
import { inOrder } from '../batch/in-order.ts';
import { createNamesJob, type NamesSettings, type ScreenedQueries } from './names-job.ts';
import type { QueryRow } from './query-file.ts';

/** Blocks in work for each thread, beyond the one that it works on. */
const AHEAD_PER_JOB = 2;

/** Screens blocks of queries in as many threads as `jobs` says; the results come in the order of the queries. */
export async function* screenQueries(
  blocks: AsyncIterable<readonly QueryRow[]>,
  settings: NamesSettings,
  jobs: number,
): AsyncGenerator<ScreenedQueries> {
  if (jobs === 1) {
    const job = createNamesJob(settings);
    for await (const block of blocks) yield job(block);
    return;
  }
  const isSource = import.meta.url.endsWith('.ts');
  const pool = new Tinypool({
    filename: new URL(isSource ? './worker.ts' : './worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
  });
  try {
    const run = (block: readonly QueryRow[]): Promise<ScreenedQueries> => pool.run(block);
    yield* inOrder(blocks, run, jobs * (1 + AHEAD_PER_JOB));
  } finally {
    await pool.destroy();
  }
}
