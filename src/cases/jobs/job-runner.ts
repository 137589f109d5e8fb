import { rmSync } from 'node:fs';
import { OperationalError } from '../../model/problem.ts';
import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { GroundKeeper } from '../ground/ground.ts';
import { type Actor, Refusal } from '../refusal.ts';
import { enqueueEvent } from '../webhooks/enqueue-event.ts';
import { type JobProgress, type JobRow, type JobState, readJob, type ScreeningOrder } from './job-records.ts';
import { runScreeningJob } from './screen-job.ts';

export interface JobRunnerDeps {
  readonly database: Database;
  readonly ground: GroundKeeper;
  readonly threads: number;
  readonly now: () => Instant;
  /** Hears of errors of the program itself. */
  failed(error: unknown, doing: string): void;
}

/** Does the accepted jobs, one after another, in the order in which they came. */
export interface JobRunner {
  /** Looks for work; called at the start and when a job was accepted. */
  wake(): void;
  /** Hears of every change of a job until the returned function is called. */
  watch(jobId: string, onChange: () => void): () => void;
  /** Progress that is newer than what is stored. */
  progressOf(jobId: string): JobProgress | undefined;
  cancel(jobId: string, by: Actor): Promise<void>;
  /** Stops behind the block in work; the job goes on when the program starts again. */
  stop(): Promise<void>;
}

export function createJobRunner(deps: JobRunnerDeps): JobRunner {
  const { database, now } = deps;
  const watchers = new Map<string, Set<() => void>>();
  const latest = new Map<string, JobProgress>();
  const cancelled = new Map<string, Actor>();
  let working: Promise<void> | undefined;
  let stopping = false;
  let again = false;

  const tell = (jobId: string): void => {
    for (const watcher of watchers.get(jobId) ?? []) watcher();
  };

  const finish = async (job: JobRow, state: JobState, problem: object | null): Promise<void> => {
    await database.transaction(async (queries) => {
      const at = now();
      await queries
        .updateTable('jobs')
        .set({ state, finished_at: at, problem: problem && JSON.stringify(problem) })
        .where('id', '=', job.id)
        .execute();
      await appendAudit(queries, {
        at,
        who: cancelled.get(job.id) ?? null,
        what: `job.${state}`,
        subject: `job ${job.id}`,
        details: problem === null ? {} : { problem },
      });
      await enqueueEvent(queries, 'job.finished', { jobId: job.id, state }, at);
    });
    latest.delete(job.id);
    cancelled.delete(job.id);
    tell(job.id);
    // What was read is stored; the uploaded files themselves are not needed again.
    rmSync((JSON.parse(job.body) as ScreeningOrder).folder, { recursive: true, force: true });
  };

  const work = async (job: JobRow): Promise<void> => {
    try {
      await database.queries.updateTable('jobs').set({ state: 'running' }).where('id', '=', job.id).execute();
      tell(job.id);
      const done = await runScreeningJob({
        ...deps,
        ground: await deps.ground.now(),
        job,
        shouldStop: () => stopping || cancelled.has(job.id),
        onProgress(progress) {
          latest.set(job.id, progress);
          tell(job.id);
        },
      });
      if (done) {
        await keepProgress(job.id);
        await finish(job, 'done', null);
      } else if (cancelled.has(job.id)) await finish(job, 'cancelled', null);
    } catch (error) {
      if (stopping) return;
      if (error instanceof OperationalError) return finish(job, 'failed', error.problem);
      deps.failed(error, `job ${job.id}`);
      await finish(job, 'failed', {
        what: 'an error of the program itself; the log says more',
        where: job.title,
        mend: 'report it; what was stored before it is complete up to that point',
      });
    }
  };

  const keepProgress = async (jobId: string): Promise<void> => {
    const progress = latest.get(jobId);
    if (progress === undefined) return;
    const done = JSON.stringify({ ...progress, phase: null });
    await database.queries.updateTable('jobs').set({ progress: done }).where('id', '=', jobId).execute();
  };

  const loop = async (): Promise<void> => {
    while (!stopping) {
      again = false;
      const job = await database.queries
        .selectFrom('jobs')
        .selectAll()
        .where('state', 'in', ['waiting', 'running'])
        .orderBy('number')
        .limit(1)
        .executeTakeFirst();
      if (job) await work(job);
      else if (!again) return;
    }
  };

  return {
    wake() {
      again = true;
      working ??= loop()
        .catch((error: unknown) => deps.failed(error, 'looking for jobs'))
        .finally(() => {
          working = undefined;
          if (again && !stopping) this.wake();
        });
    },
    watch(jobId, onChange) {
      const ofJob = watchers.get(jobId) ?? new Set();
      watchers.set(jobId, ofJob.add(onChange));
      return () => {
        ofJob.delete(onChange);
        if (ofJob.size === 0) watchers.delete(jobId);
      };
    },
    progressOf: (jobId) => latest.get(jobId),
    async cancel(jobId, by) {
      const job = await readJob(database.queries, jobId);
      if (job.state !== 'waiting' && job.state !== 'running')
        throw new Refusal('conflict', `This job is ${job.state} already.`, 'Load it again.');
      cancelled.set(jobId, by);
      if (job.state === 'waiting' && !latest.has(jobId)) await finish(job, 'cancelled', null);
    },
    async stop() {
      stopping = true;
      await working;
    },
  };
}
