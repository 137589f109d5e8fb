import { Tinypool } from 'tinypool';
import { PDF_THREAD_MB, REPORT_MILLISECONDS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import type { ReadingOrder, ReadProposals } from '../add-report.ts';
import type { ProposeAnswer } from './propose-worker.ts';

/** A thread that had nothing to do for so long is ended. */
const IDLE_MILLISECONDS = 5_000;

let threads: Tinypool | undefined;

function pool(): Tinypool {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  threads ??= new Tinypool({
    filename: new URL(`./propose-worker${ending}`, import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MILLISECONDS,
    resourceLimits: { maxOldGenerationSizeMb: PDF_THREAD_MB },
  });
  return threads;
}

/**
 * Reads a report and proposes its claims in a thread of its own, which is ended when it takes too long or too much
 * memory: a hostile file costs its own reading, and a server goes on answering.
 *
 * @throws OperationalError when the report cannot be read within the limits, and for what is wrong with it.
 */
export async function proposeClaimsInThread(
  order: ReadingOrder,
  milliseconds = REPORT_MILLISECONDS,
): Promise<ReadProposals> {
  const signal = AbortSignal.timeout(milliseconds);
  let answer: ProposeAnswer;
  try {
    answer = await pool().run(order, { signal });
  } catch (cause) {
    throw new OperationalError(
      signal.aborted
        ? {
            what: `the report could not be read within ${milliseconds / 1000} seconds`,
            where: order.fileName,
            mend: 'Give the part that matters as a file of its own, or its text.',
          }
        : {
            what: `the report could not be read (${cause instanceof Error ? cause.message : String(cause)})`,
            where: order.fileName,
            mend: 'It may be damaged, or made to overload its reader. Give its text instead.',
          },
      { cause },
    );
  }
  if (answer.kind === 'problem') throw new OperationalError(answer.problem);
  return answer.proposals;
}
