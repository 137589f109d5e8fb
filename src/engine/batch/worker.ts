import { workerData } from 'node:worker_threads';
import { kTransferable, kValue, markMovable, type Transferable } from 'tinypool';
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
export default function work(task: BlockTask): Transferable | CasesBlock | SurveyedBlock {
  job ??= createBlockJob(settings);
  if (task.kind === 'survey') return job.survey(task.block);
  return task.kind === 'cases' ? job.assessCases(task.block) : handedOver(job.assess(task.block));
}

/** Hands the bytes over instead of copying them: the pool posts what a movable object names. */
function handedOver(block: AssessedBlock): Transferable {
  const bytes = [block.assessments, block.alerts, block.quarantine];
  const movable: Transferable = { [kTransferable]: bytes.map(({ buffer }) => buffer), [kValue]: block };
  markMovable(movable);
  return movable;
}
