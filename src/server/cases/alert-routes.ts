import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { decideAlert, secondAlert, undoDecision } from '../../cases/alerts/decide.ts';
import { readAlert } from '../../cases/alerts/open-alert.ts';
import { alertBehind, countFiltered, listAlerts } from '../../cases/alerts/queue.ts';
import { REASON_CODES } from '../../cases/alerts/reason-codes.ts';
import { addComment, type Tending, tendAlerts } from '../../cases/alerts/tend-alert.ts';
import { mediaTypeOf } from '../../cases/intake/store-original.ts';
import {
  addComment as addCommentBody,
  alertDetail as alertDetailSchema,
  alertPage,
  alertQuery,
  assign,
  bulk,
  decide,
  reasonCode,
  second,
  setDue,
  snooze,
  undo,
} from '../contract/alerts.ts';
import { prose } from '../contract/parts.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import { filterOf } from './alert-filter.ts';
import { alertsCsv } from './alerts-csv.ts';
import { actorOf, type CaseDeps } from './deps.ts';
import { alertDetail, alertRow } from './present.ts';

const TAG = 'Alerts';
const ID = z.object({ id: z.string().max(100) });

/** The queue and its alerts: read, decide, tend. */
export function alertRoutes(deps: CaseDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  readingRoutes(app, deps);
  decidingRoutes(app, deps);
  tendingRoutes(app, deps);
  return app;
}

function readingRoutes(app: Hono<ServerEnvironment>, { database, may, now }: CaseDeps): void {
  const { queries } = database;
  app.get(
    '/alerts',
    may('cases.read'),
    answers('The queue: alerts by filter, a page at a time', TAG, alertPage),
    checked('query', alertQuery),
    async (c) => {
      const query = c.req.valid('query');
      const filter = filterOf(query, actorOf(c).id, now());
      const { cursor, limit } = query;
      const page = { limit, now: now(), ...(cursor !== undefined && { cursor }) };
      const { alerts, nextCursor } = await listAlerts(queries, filter, page);
      const { total, ...counts } = await countFiltered(queries, filter, now());
      return c.json({ items: alerts.map(alertRow), nextCursor, counts, total });
    },
  );
  app.get(
    '/alerts.csv',
    may('cases.export'),
    answers('Every alert that the filter finds, as CSV', TAG),
    checked('query', alertQuery),
    (c) => alertsCsv(c, queries, filterOf(c.req.valid('query'), actorOf(c).id, now()), now()),
  );
  app.get(
    '/reason-codes',
    may('cases.read'),
    answers('Reasons for each decision', TAG, z.object({ items: z.array(reasonCode) })),
    (c) => c.json({ items: REASON_CODES }),
  );
  app.get(
    '/alerts/:id',
    may('cases.read'),
    answers('One alert with all that stands behind it', TAG, alertDetailSchema),
    checked('param', ID),
    checked('query', alertQuery),
    async (c) => {
      const found = await readAlert(queries, c.req.valid('param').id);
      const filter = filterOf(c.req.valid('query'), actorOf(c).id, now());
      return c.json(alertDetail(found, await alertBehind(queries, filter, found.alert, now())));
    },
  );
}

function decidingRoutes(app: Hono<ServerEnvironment>, { database, may, now }: CaseDeps): void {
  const row = async (c: Context<ServerEnvironment>, id: string) =>
    c.json(alertRow((await readAlert(database.queries, id)).alert));
  app.post(
    '/alerts/:id/dispositions',
    may('cases.decide'),
    answers('Decide: release, hold, stop or escalate', TAG),
    checked('param', ID),
    checked('json', decide),
    async (c) => {
      const { id } = c.req.valid('param');
      const { clearHits, ...order } = c.req.valid('json');
      await decideAlert(database, {
        ...order,
        alertId: id,
        by: actorOf(c),
        at: now(),
        ...(clearHits && {
          clearHits: clearHits.map(({ until, ...hit }) => ({
            ...hit,
            ...(until !== undefined && { until }),
          })),
        }),
      });
      return row(c, id);
    },
  );
  app.post(
    '/alerts/:id/second',
    may('cases.second'),
    answers('The second pair of eyes: confirm or refuse a release', TAG),
    checked('param', ID),
    checked('json', second),
    async (c) => {
      const { id } = c.req.valid('param');
      await secondAlert(database, { ...c.req.valid('json'), alertId: id, by: actorOf(c), at: now() });
      return row(c, id);
    },
  );
  app.post(
    '/alerts/:id/undo',
    may('cases.decide'),
    answers('Undo the last decision, as a new entry', TAG),
    checked('param', ID),
    checked('json', undo),
    async (c) => {
      const { id } = c.req.valid('param');
      await undoDecision(database, { ...c.req.valid('json'), alertId: id, by: actorOf(c), at: now() });
      return row(c, id);
    },
  );
}

function tendingRoutes(app: Hono<ServerEnvironment>, { database, may, now }: CaseDeps): void {
  const tend = async (c: Context<ServerEnvironment>, ids: readonly string[], tending: Tending) => {
    await tendAlerts(database, ids, tending, actorOf(c), now());
    return c.json({ changed: ids.length });
  };
  app.put('/alerts/:id/owner', may('cases.assign'), answers('Assign', TAG), checked('json', assign), (c) =>
    tend(c, [c.req.param('id')], { kind: 'assign', ...c.req.valid('json') }),
  );
  app.put('/alerts/:id/snooze', may('cases.assign'), answers('Snooze', TAG), checked('json', snooze), (c) =>
    tend(c, [c.req.param('id')], { kind: 'snooze', ...c.req.valid('json') }),
  );
  app.put(
    '/alerts/:id/due',
    may('cases.assign'),
    answers('Set when it is due', TAG),
    checked('json', setDue),
    (c) => tend(c, [c.req.param('id')], { kind: 'due', ...c.req.valid('json') }),
  );
  app.post(
    '/alerts/bulk',
    may('cases.assign'),
    answers('Assign, snooze or date many', TAG),
    checked('json', bulk),
    (c) => {
      const { ids, action } = c.req.valid('json');
      return tend(c, ids, action);
    },
  );
  app.post(
    '/alerts/:id/comments',
    may('cases.comment'),
    answers('Comment', TAG, undefined, 201),
    checked('json', addCommentBody),
    async (c) => {
      const { text, mentions = [] } = c.req.valid('json');
      const id = await addComment(database, {
        alertId: c.req.param('id'),
        text,
        mentions,
        by: actorOf(c),
        at: now(),
      });
      return c.json({ id }, 201);
    },
  );
  app.post(
    '/alerts/:id/attachments',
    may('cases.comment'),
    answers('Attach a file', TAG, undefined, 201),
    async (c) => {
      const form = await c.req.parseBody();
      const { file } = form;
      if (!(file instanceof File) || file.size === 0)
        throw new HttpProblem('invalid-request', 'The field "file" holds no file.', {
          mend: 'Choose a file that is not empty.',
        });
      const text = prose.catch(file.name).parse(form['text']);
      const content = new Uint8Array(await file.arrayBuffer());
      const id = await addComment(database, {
        alertId: c.req.param('id'),
        text,
        mentions: [],
        file: {
          name: file.name.slice(0, 300),
          mediaType: mediaTypeOf(content),
          content: Buffer.from(content),
          sha256: createHash('sha256').update(content).digest('hex'),
        },
        by: actorOf(c),
        at: now(),
      });
      return c.json({ id }, 201);
    },
  );
}
