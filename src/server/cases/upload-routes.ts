import { mkdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { acceptJob, listJobs, listQuarantine, newJobId, readJob } from '../../cases/jobs/job-records.ts';
import { isIsoDate } from '../../model/dates.ts';
import { UPLOAD_FILES } from '../../model/limits.ts';
import { job, jobPage, quarantinePage } from '../contract/consignments.ts';
import { pageQuery } from '../contract/parts.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { type ReceivedFile, receiveForm } from '../http/receive-form.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import { actorOf, type CaseDeps } from './deps.ts';
import { jobAnswer } from './present.ts';
import { safePaths } from './safe-paths.ts';

const TAG = 'Uploads';
/** Where files lie until all of them are there; no name of a sender begins with a dot. */
const RECEIVED = '.received';
/** A sign of life on a stream without news, so that nothing between closes it. */
const HEARTBEAT_MILLISECONDS = 15_000;

/** Files as jobs: accepted, watched, cancelled. */
export function uploadRoutes(deps: CaseDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const { database, jobs, may, uploads, now } = deps;
  app.post(
    '/uploads',
    may('cases.screen'),
    answers('Screen files: papers, tables, archives', TAG, job, 202),
    async (c) => {
      const id = newJobId();
      const folder = join(uploads, id);
      try {
        const form = await receiveForm(c, join(folder, RECEIVED), {
          field: 'files',
          mostFiles: UPLOAD_FILES,
        });
        const names = await named(form.files, folder);
        const asOf = form.fields.get('asOf') || 'today';
        if (asOf !== 'today' && asOf !== 'shipment' && !isIsoDate(asOf))
          throw new HttpProblem('invalid-request', `asOf: "${asOf}" is no day.`, {
            mend: 'Give today, shipment or YYYY-MM-DD.',
          });
        const title = names.length === 1 ? (names[0] ?? '') : `${names[0]} and ${names.length - 1} more`;
        await acceptJob(database, {
          id,
          title,
          order: { folder, files: names, judgedBy: asOf },
          by: actorOf(c),
          at: now(),
        });
      } catch (error) {
        rmSync(folder, { recursive: true, force: true });
        throw error;
      }
      jobs.wake();
      return c.json(jobAnswer(await readJob(database.queries, id), undefined), 202);
    },
  );
  watchingRoutes(app, deps);
  return app;
}

function watchingRoutes(app: Hono<ServerEnvironment>, { database, jobs, may }: CaseDeps): void {
  const { queries } = database;
  app.get(
    '/jobs',
    may('cases.read'),
    answers('Uploads, newest first', TAG, jobPage),
    checked('query', pageQuery),
    async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const page = await listJobs(queries, { limit, ...(cursor !== undefined && { cursor }) });
      return c.json({ ...page, items: page.items.map((row) => jobAnswer(row, jobs.progressOf(row.id))) });
    },
  );
  app.get('/jobs/:id', may('cases.read'), answers('One upload', TAG, job), async (c) => {
    const id = c.req.param('id');
    return c.json(jobAnswer(await readJob(queries, id), jobs.progressOf(id)));
  });
  app.get(
    '/jobs/:id/quarantine',
    may('cases.read'),
    answers('What could not be read, and why', TAG, quarantinePage),
    checked('query', pageQuery),
    async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const page = await listQuarantine(queries, c.req.param('id'), {
        limit,
        ...(cursor !== undefined && { cursor }),
      });
      return c.json({ ...page, items: page.items.map(({ job_id: _, number: __, ...row }) => row) });
    },
  );
  app.post(
    '/jobs/:id/cancel',
    may('cases.screen'),
    answers('Stop an upload; what is stored stays', TAG, z.object({})),
    async (c) => {
      await jobs.cancel(c.req.param('id'), actorOf(c));
      return c.json({});
    },
  );
  app.get(
    '/jobs/:id/events',
    may('cases.read'),
    answers('Progress, as server-sent events named "job"', TAG),
    async (c) => {
      const id = c.req.param('id');
      await readJob(queries, id);
      return streamSSE(c, async (stream) => {
        let wake: () => void = () => undefined;
        let news = true;
        const unwatch = jobs.watch(id, () => {
          news = true;
          wake();
        });
        stream.onAbort(() => wake());
        try {
          while (!stream.aborted) {
            if (news) {
              news = false;
              const answer = jobAnswer(await readJob(queries, id), jobs.progressOf(id));
              await stream.writeSSE({ event: 'job', data: JSON.stringify(answer) });
              if (answer.finishedAt !== null) return;
            } else await stream.write(': still here\n\n');
            if (!news)
              await Promise.race([
                new Promise<void>((done) => {
                  wake = done;
                }),
                stream.sleep(HEARTBEAT_MILLISECONDS),
              ]);
          }
        } finally {
          unwatch();
        }
      });
    },
  );
}

/** Gives the files the names of their sender, as far as those are safe. */
async function named(files: readonly ReceivedFile[], folder: string): Promise<readonly string[]> {
  if (files.length === 0)
    throw new HttpProblem('invalid-request', 'The field "files" holds no file.', {
      mend: 'Choose at least one file.',
    });
  const names = safePaths(files.map(({ name }) => name));
  for (const [index, { path }] of files.entries()) {
    const target = join(folder, ...(names[index] ?? '').split('/'));
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
  }
  rmSync(join(folder, RECEIVED), { recursive: true, force: true });
  return names;
}
