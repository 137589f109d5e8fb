import { Hono } from 'hono';
import type { ListPuller } from '../../cases/lists/pull-lists.ts';
import { actorOf, type CaseDeps } from '../cases/deps.ts';
import { listPull } from '../contract/house.ts';
import { answers } from '../http/answers.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';

const TAG = 'Lists';

/** Fetching a list from its publisher: begun, then asked after. */
export function pullRoutes({
  may,
  puller,
}: Pick<CaseDeps, 'may'> & { readonly puller: ListPuller }): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  app.post(
    '/lists/:id/pull',
    may('lists.change'),
    answers('Begin to fetch a list from its publisher', TAG, listPull, 202),
    async (c) => c.json(await puller.begin(c.req.param('id'), actorOf(c)), 202),
  );
  app.get(
    '/lists/:id/pull',
    may('lists.read'),
    answers('How the last fetching of a list went', TAG, listPull),
    (c) => c.json(puller.stateOf(c.req.param('id'))),
  );
  return app;
}
