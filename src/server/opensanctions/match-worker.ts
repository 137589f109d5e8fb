import { workerData } from 'node:worker_threads';
import { createMatchJob, type MatchAnswer, type MatchRequest } from './match-job.ts';
import { openShared, type SharedLists } from './served-lists.ts';

// The pool wraps our data: [its own, ours].
const shared = (workerData as readonly [unknown, SharedLists])[1];
let job: ReturnType<typeof createMatchJob> | undefined;

/** One request to match, in a worker thread. */
export default function work(request: MatchRequest): MatchAnswer {
  job ??= createMatchJob(openShared(shared));
  return job(request);
}
