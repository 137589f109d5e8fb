import { join } from 'node:path';
import type { PaperFile } from '../../documents/papers/paper-format.ts';
import { BY_REFERENCES } from '../../documents/papers/read-grouping.ts';
import { type SortedInputs, sortInputs } from '../../documents/sort-inputs.ts';
import type { BatchSettings, CasesBlock } from '../../engine/batch/block-job.ts';
import { blocksOf, surveyDocumentNumbers } from '../../engine/batch/blocks-of-run.ts';
import { type PapersOfRun, papersOfRun } from '../../engine/batch/papers-of-run.ts';
import { runBlocks } from '../../engine/batch/run-blocks.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Database } from '../../store/database/database.ts';
import { insertMany } from '../../store/database/insert-many.ts';
import type { Instant } from '../../store/database/schema.ts';
import type { Ground } from '../ground/ground.ts';
import { storeCases } from '../intake/store-cases.ts';
import { storeOriginal } from '../intake/store-original.ts';
import { enqueueEvent } from '../webhooks/enqueue-event.ts';
import type { JobProgress, JobRow, ScreeningOrder } from './job-records.ts';

export interface ScreeningJob {
  readonly database: Database;
  readonly ground: Ground;
  readonly job: JobRow;
  readonly threads: number;
  readonly now: () => Instant;
  /** True when a person has cancelled the job or the program ends: it stops behind a block. */
  readonly shouldStop: () => boolean;
  onProgress(progress: JobProgress): void;
}

/**
 * Reads, assesses and stores what was uploaded, block by block. A block, its quarantine and the count of blocks are
 * stored in one transaction: after a kill the job goes on behind the last stored block, and every record ends
 * assessed or quarantined exactly once.
 *
 * @returns true when all was done, false when it was told to stop
 */
export async function runScreeningJob(work: ScreeningJob): Promise<boolean> {
  const { database, ground, job, threads, now } = work;
  const order = JSON.parse(job.body) as ScreeningOrder;
  const files = order.files.map((name) => ({ path: join(order.folder, name), name }));
  const sorted = await sortInputs(
    { files, notices: [], fromFolders: new Set(files.map(({ path }) => path)) },
    undefined,
  );
  const papers = await readPapersOf(sorted, database, now);
  const input = { layouts: sorted.layouts, ...(papers && { papers }) };
  const judgedBy = order.judgedBy as 'today' | 'shipment' | IsoDate;
  const settings: BatchSettings = {
    ...ground.settings,
    layouts: sorted.layouts,
    asOf: judgedBy === 'today' ? ground.today : judgedBy,
  };
  let progress: JobProgress = { ...(JSON.parse(job.progress) as JobProgress), ...whatIsRead(sorted, papers) };
  const tell = (change: Partial<JobProgress>): void => {
    progress = { ...progress, ...change };
    work.onProgress(progress);
  };
  const conflicts = await surveyDocumentNumbers(
    {
      ...input,
      jobs: threads,
      onProgress: ({ phase, records }) => tell({ phase, of: records }),
    },
    settings,
  );
  tell({ phase: 'assessing' });
  let blocksDone = job.blocks_done;
  for await (const block of runBlocks(
    'cases',
    blocksOf(input, blocksDone),
    { ...settings, conflicts },
    threads,
  )) {
    blocksDone++;
    progress = await storeBlock(work, block, blocksDone, progress, order.judgedBy);
    work.onProgress(progress);
    if (work.shouldStop()) return false;
  }
  if (progress.of === null) tell({ of: progress.records });
  return true;
}

async function storeBlock(
  { database, job, now }: ScreeningJob,
  block: CasesBlock,
  blocksDone: number,
  before: JobProgress,
  judgedBy: string,
): Promise<JobProgress> {
  const at = now();
  return database.transaction(async (queries) => {
    const stored = await storeCases(queries, block.cases, { jobId: job.id, judgedBy, at });
    await insertMany(
      queries,
      'quarantine',
      block.quarantined.map(({ file, row, column, value, reason, mend }, index) => ({
        job_id: job.id,
        number: before.quarantined + index + 1,
        file,
        row,
        column,
        value,
        reason,
        mend,
      })),
    );
    const opened = stored.filter(({ alertId }) => alertId !== null);
    for (const { alertId, reference } of opened) {
      await enqueueEvent(queries, 'alert.opened', { alertId, consignment: reference }, at);
    }
    const progress: JobProgress = {
      ...before,
      phase: 'assessing',
      records: before.records + block.records,
      assessed: before.assessed + block.cases.length,
      quarantined: before.quarantined + block.quarantined.length,
      alerts: before.alerts + opened.length,
    };
    await queries
      .updateTable('jobs')
      .set({ blocks_done: blocksDone, progress: JSON.stringify(progress) })
      .where('id', '=', job.id)
      .execute();
    return progress;
  });
}

/** Papers with their originals, which the page shows with the places that findings name. */
async function readPapersOf(
  { papers, unreadable }: SortedInputs,
  database: Database,
  now: () => Instant,
): Promise<PapersOfRun | undefined> {
  if (papers.length === 0) return undefined;
  const originals: PaperFile[] = [];
  const read = await papersOfRun(papers, unreadable, BY_REFERENCES, undefined, (file) =>
    originals.push(file),
  );
  for (const original of originals) await storeOriginal(database.queries, original, now());
  return read;
}

function whatIsRead(
  { layouts, notices }: SortedInputs,
  papers: PapersOfRun | undefined,
): Partial<JobProgress> {
  return {
    columns: layouts.flatMap(({ file, columns }) =>
      columns.map(({ header, canonical }) => ({ file, header, column: canonical })),
    ),
    papers:
      papers?.groups.flatMap(({ id, members }) =>
        members.map(({ paper, joinedBy }) => ({
          consignment: id,
          file: paper.file,
          paper: paper.kind,
          joinedBy,
        })),
      ) ?? null,
    notices: [
      ...notices,
      ...layouts.flatMap(({ file, notices: ofFile }) => ofFile.map((each) => `${file}: ${each}`)),
    ],
  };
}
