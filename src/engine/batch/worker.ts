import { workerData } from 'node:worker_threads';
import {
  type AssessedBlock,
  type BatchSettings,
  type BlockJob,
  type CasesBlock,
  createBlockJob,
  type SurveyedBlock,
} from './block-job.ts';
import type { RunBlock } from './run-block.ts';

export interface BlockTask {
  readonly kind: 'survey' | 'assess' | 'cases';
  readonly block: RunBlock;
}

// The pool wraps our data: [its own, ours].
const settings = (workerData as readonly [unknown, BatchSettings])[1];
let job: BlockJob | undefined;

/** One task of the pool, in a worker thread. */
export default function work(task: BlockTask): AssessedBlock | CasesBlock | SurveyedBlock {
  job ??= createBlockJob(settings);
  if (task.kind === 'survey') return job.survey(task.block);
  return task.kind === 'cases' ? job.assessCases(task.block) : job.assess(task.block);
}
