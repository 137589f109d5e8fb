import {
  type AssessedBlock,
  type BatchSettings,
  type CasesBlock,
  createBlockJob,
  type SurveyedBlock,
} from './block-job.ts';
import { inOrder } from './in-order.ts';
import type { RunBlock } from './run-block.ts';
import type { BlockTask } from './worker.ts';
import { mostAhead, workerPool } from './worker-pool.ts';

interface Results {
  survey: SurveyedBlock;
  assess: AssessedBlock;
  cases: CasesBlock;
}

/**
 * Works on blocks in as many threads as `jobs` says and gives the results back in the order of the blocks, so that
 * what is written does not depend on which thread was first. With one job nothing is sent anywhere.
 */
export async function* runBlocks<K extends BlockTask['kind']>(
  kind: K,
  blocks: AsyncIterable<RunBlock>,
  settings: BatchSettings,
  jobs: number,
): AsyncGenerator<Results[K]> {
  if (jobs === 1) {
    const job = createBlockJob(settings);
    const handlers: { readonly [T in BlockTask['kind']]: (block: RunBlock) => Results[T] } = {
      survey: job.survey,
      assess: job.assess,
      cases: job.assessCases,
    };
    for await (const block of blocks) yield handlers[kind](block);
    return;
  }
  const pool = workerPool(new URL('./worker', import.meta.url), jobs, settings);
  try {
    const run = (block: RunBlock): Promise<Results[K]> => pool.run({ kind, block } satisfies BlockTask);
    yield* inOrder(blocks, run, mostAhead(jobs));
  } finally {
    await pool.destroy();
  }
}
