import { inOrder } from '../batch/in-order.ts';
import { mostAhead, workerPool } from '../batch/worker-pool.ts';
import { createNamesJob, type NamesSettings, type ScreenedQueries } from './names-job.ts';
import type { QueryRow } from './query-file.ts';

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
  const pool = workerPool(new URL('./worker', import.meta.url), jobs, settings);
  try {
    const run = (block: readonly QueryRow[]): Promise<ScreenedQueries> => pool.run(block);
    yield* inOrder(blocks, run, mostAhead(jobs));
  } finally {
    await pool.destroy();
  }
}
