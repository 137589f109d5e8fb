import { Tinypool } from 'tinypool';

const NURSERY_MB = 48;
/** Far above what a thread holds; with a bound in sight the engine collects earlier, and a run peaks a quarter lower. */
const MEMORY_MB = 1_024;
/** Tasks in work for each thread, beyond the one that it works on: enough to keep it busy, few enough for memory. */
const AHEAD_PER_JOB = 2;

/**
 * A pool of as many threads as `jobs` says.
 *
 * @param module address of the worker's module without its ending: it runs from the sources and from the built package
 * @param data sent once to every thread
 */
export function workerPool(module: URL, jobs: number, data: unknown): Tinypool {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return new Tinypool({
    filename: `${module.href}${ending}`,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: data,
    // Records die young: a nursery that holds a whole block is swept rarely, and little is carried over.
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB, maxOldGenerationSizeMb: MEMORY_MB },
  });
}

/** Most tasks that are begun and whose results were not yet taken. */
export function mostAhead(jobs: number): number {
  return jobs * (1 + AHEAD_PER_JOB);
}
