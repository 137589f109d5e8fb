import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { newId } from '../ids.ts';
import { numberAfter } from '../number-cursor.ts';
import { type Actor, Refusal } from '../refusal.ts';

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** How far a job has come, as it is shown. */
export interface JobProgress {
  readonly phase: string | null;
  readonly records: number;
  readonly of: number | null;
  readonly assessed: number;
  readonly quarantined: number;
  readonly alerts: number;
  readonly columns:
    | readonly { readonly file: string; readonly header: string; readonly column: string | null }[]
    | null;
  readonly papers:
    | readonly {
        readonly consignment: string;
        readonly file: string;
        readonly paper: string;
        readonly joinedBy: string;
      }[]
    | null;
  readonly notices: readonly string[];
}

export const NOTHING_DONE: JobProgress = {
  phase: null,
  records: 0,
  of: null,
  assessed: 0,
  quarantined: 0,
  alerts: 0,
  columns: null,
  papers: null,
  notices: [],
};

/** What a screening job is to do. */
export interface ScreeningOrder {
  /** Folder that holds the uploaded files. */
  readonly folder: string;
  readonly files: readonly string[];
  /** `today`, `shipment` or a day. */
  readonly judgedBy: string;
}

export interface NewJob {
  readonly id: string;
  readonly title: string;
  readonly order: ScreeningOrder;
  readonly by: Actor;
  readonly at: Instant;
}

export function newJobId(): string {
  return newId();
}

/** Accepts a job: from here on it is done, or said to have failed, whatever happens to the program. */
export async function acceptJob(database: Database, { id, title, order, by, at }: NewJob): Promise<void> {
  await database.transaction(async (queries) => {
    await queries
      .insertInto('jobs')
      .values({
        id,
        kind: 'screening',
        state: 'waiting',
        title,
        body: JSON.stringify(order),
        progress: JSON.stringify(NOTHING_DONE),
        problem: null,
        blocks_done: 0,
        created_at: at,
        finished_at: null,
        by_id: by.id,
        by_name: by.name,
      })
      .execute();
    await appendAudit(queries, {
      at,
      who: by,
      what: 'job.accepted',
      subject: `job ${id}`,
      // Names of files name people at times, and the chain is never erased.
      details: { files: order.files.length, judgedBy: order.judgedBy },
    });
  });
}

export type JobRow = Awaited<ReturnType<typeof readJob>>;

export async function readJob(queries: Queries, id: string) {
  const job = await queries.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
  if (job === undefined)
    throw new Refusal('not-found', 'There is no such job.', 'Look for it in the list of uploads.');
  return job;
}

/** Jobs, newest first. */
export async function listJobs(queries: Queries, page: { readonly limit: number; readonly cursor?: string }) {
  let query = queries.selectFrom('jobs').selectAll();
  if (page.cursor !== undefined) query = query.where('number', '<', numberAfter(page.cursor));
  const rows = await query
    .orderBy('number', 'desc')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  return { items, nextCursor: rows.length > page.limit ? String(items.at(-1)?.number ?? '') : null };
}

/** What could not be read in a job, in the order of the input. */
export async function listQuarantine(
  queries: Queries,
  jobId: string,
  page: { readonly limit: number; readonly cursor?: string },
) {
  await readJob(queries, jobId);
  let query = queries.selectFrom('quarantine').selectAll().where('job_id', '=', jobId);
  if (page.cursor !== undefined) query = query.where('number', '>', numberAfter(page.cursor));
  const rows = await query
    .orderBy('number')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  return { items, nextCursor: rows.length > page.limit ? String(items.at(-1)?.number ?? '') : null };
}
