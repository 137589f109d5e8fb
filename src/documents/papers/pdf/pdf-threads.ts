import { Tinypool } from 'tinypool';
import {
  OCR_PAGE_MILLISECONDS,
  OCR_PAGES,
  PAPER_MILLISECONDS,
  PDF_THREAD_MB,
} from '../../../model/limits.ts';
import { OperationalError } from '../../../model/problem.ts';
import type { RawPaper } from '../paper-format.ts';
import type { PdfAnswer, PdfTask } from './pdf-worker.ts';

/** A thread that had nothing to do for so long is ended. */
const IDLE_MILLISECONDS = 5_000;
const THREADS = 2;

/** Languages in which letters of pictures are recognised, `eng+rus`; absent: pictures are not read. */
const LANGUAGES = process.env['TIDEWAITER_OCR'] || undefined;
const MILLISECONDS = PAPER_MILLISECONDS + (LANGUAGES === undefined ? 0 : OCR_PAGES * OCR_PAGE_MILLISECONDS);

let threads: Tinypool | undefined;

/** Threads are begun with the first PDF: starting the parser takes longer than reading a paper. */
function pool(): Tinypool {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  threads ??= new Tinypool({
    filename: new URL(`./pdf-worker${ending}`, import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MILLISECONDS,
    resourceLimits: { maxOldGenerationSizeMb: PDF_THREAD_MB },
  });
  return threads;
}

/**
 * Reads a PDF in a thread of its own, which is ended when it takes too long or too much memory: a hostile file costs
 * its own reading, and nothing else.
 *
 * @throws OperationalError when the file cannot be read within the limits, and for what is wrong with it.
 */
export async function readPdfInThread(
  { bytes, file }: Omit<PdfTask, 'languages'>,
  milliseconds = MILLISECONDS,
): Promise<readonly RawPaper[]> {
  const task: PdfTask = { bytes, file, ...(LANGUAGES !== undefined && { languages: LANGUAGES }) };
  const signal = AbortSignal.timeout(milliseconds);
  let answer: PdfAnswer;
  try {
    answer = await pool().run(task, { signal });
  } catch (cause) {
    throw new OperationalError(
      signal.aborted
        ? {
            what: `the PDF could not be read within ${milliseconds / 1000} seconds`,
            where: task.file,
            mend: 'Print it to a new PDF, or give the pages that belong to the consignment as a file of their own.',
          }
        : {
            what: `the PDF could not be read (${cause instanceof Error ? cause.message : String(cause)})`,
            where: task.file,
            mend: 'It may be damaged, or made to overload its reader. Print it to a new PDF.',
          },
      { cause },
    );
  }
  if (answer.kind === 'problem') throw new OperationalError(answer.problem);
  return answer.papers;
}
