import { workerData } from 'node:worker_threads';
import { createNamesJob, type NamesSettings, type ScreenedQueries } from './names-job.ts';
import type { QueryRow } from './query-file.ts';

// The pool wraps our data: [its own, ours].
const settings = (workerData as readonly [unknown, NamesSettings])[1];
let job: ReturnType<typeof createNamesJob> | undefined;

/** One block of queries, in a worker thread. */
export default function work(rows: readonly QueryRow[]): ScreenedQueries {
  job ??= createNamesJob(settings);
  return job(rows);
}
