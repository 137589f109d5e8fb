import { Tinypool } from 'tinypool';
import type { RecordBlock } from '../../documents/record-block.ts';
import { type AssessedBlock, type BatchSettings, createBlockJob, type SurveyedBlock } from './block-job.ts';
import { inOrder } from './in-order.ts';
import type { BlockTask } from './worker.ts';

interface Results {
  survey: SurveyedBlock;
  assess: AssessedBlock;
}

/** Blocks in work for each thread, beyond the one that it works on: enough to keep it busy, few enough for memory. */
const AHEAD_PER_JOB = 2;

const NURSERY_MB = 48;
/** Far above what a thread holds; with a bound in sight the engine collects earlier, and a run peaks a quarter lower. */
const MEMORY_MB = 1_024;

/**
 * Works on blocks in as many threads as `jobs` says and gives the results back in the order of the blocks, so that
 * what is written does not depend on which thread was first. With one job nothing is sent anywhere.
 */
export async function* runBlocks<K extends BlockTask['kind']>(
  kind: K,
  blocks: AsyncIterable<RecordBlock>,
  settings: BatchSettings,
  jobs: number,
): AsyncGenerator<Results[K]> {
  if (jobs === 1) {
    const job = createBlockJob(settings);
    const handlers: { readonly [T in BlockTask['kind']]: (block: RecordBlock) => Results[T] } = job;
    for await (const block of blocks) yield handlers[kind](block);
    return;
  }
  const isSource = import.meta.url.endsWith('.ts');
  const pool = new Tinypool({
    filename: new URL(isSource ? './worker.ts' : './worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
    // Records die young: a nursery that holds a whole block is swept rarely, and little is carried over.
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB, maxOldGenerationSizeMb: MEMORY_MB },
  });
  try {
    const run = (block: RecordBlock): Promise<Results[K]> => pool.run({ kind, block } satisfies BlockTask);
    yield* inOrder(blocks, run, jobs * (1 + AHEAD_PER_JOB));
  } finally {
    await pool.destroy();
  }
}
