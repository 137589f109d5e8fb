import { Hono } from 'hono';
import { z } from 'zod';
import type { Deliverer } from '../../cases/webhooks/deliverer.ts';
import {
  addWebhook,
  enqueueTest,
  listDeliveries,
  listWebhooks,
  removeWebhook,
  retryDelivery,
} from '../../cases/webhooks/webhooks.ts';
import { actorOf, type CaseDeps } from '../cases/deps.ts';
import {
  addWebhook as addWebhookBody,
  newWebhook,
  type Webhook,
  type WebhookDelivery,
  webhook,
  webhookDeliveryPage,
} from '../contract/house.ts';
import { pageQuery } from '../contract/parts.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';

const TAG = 'Webhooks';

export interface WebhookDeps extends Pick<CaseDeps, 'database' | 'may' | 'now'> {
  readonly deliverer: Pick<Deliverer, 'wake'>;
  /** Networks of one's own may be reached. */
  readonly allowOwn: boolean;
}

/** Who is told of events, and what became of each message. */
export function webhookRoutes(deps: WebhookDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const { database, may, now, allowOwn } = deps;
  app.get(
    '/webhooks',
    may('webhooks.change'),
    answers('Webhooks', TAG, z.object({ items: z.array(webhook) })),
    async (c) => c.json({ items: (await listWebhooks(database.queries)).map(webhookAnswer) }),
  );
  app.post(
    '/webhooks',
    may('webhooks.change'),
    answers('Add a webhook; its secret is shown this once', TAG, newWebhook, 201),
    checked('json', addWebhookBody),
    async (c) => {
      const order = c.req.valid('json');
      const { id, secret } = await addWebhook(database, order, { allowOwn, by: actorOf(c), at: now() });
      return c.json({ ...(await webhookById(deps, id)), secret }, 201);
    },
  );
  app.delete(
    '/webhooks/:id',
    may('webhooks.change'),
    answers('Remove a webhook, with all that waits for it', TAG, undefined, 204),
    async (c) => {
      await removeWebhook(database, c.req.param('id'), actorOf(c), now());
      return c.body(null, 204);
    },
  );
  deliveryRoutes(app, deps);
  return app;
}

function deliveryRoutes(app: Hono<ServerEnvironment>, { database, may, now, deliverer }: WebhookDeps): void {
  const { queries } = database;
  app.post(
    '/webhooks/:id/test',
    may('webhooks.change'),
    answers('Send a message that only says hello', TAG, z.object({ deliveryId: z.string() }), 202),
    async (c) => {
      const deliveryId = await enqueueTest(queries, c.req.param('id'), now());
      deliverer.wake();
      return c.json({ deliveryId }, 202);
    },
  );
  app.get(
    '/webhooks/:id/deliveries',
    may('webhooks.change'),
    answers('Messages to a webhook, newest first', TAG, webhookDeliveryPage),
    checked('query', pageQuery),
    async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const page = { limit, ...(cursor !== undefined && { cursor }) };
      const { items, nextCursor } = await listDeliveries(queries, c.req.param('id'), page);
      return c.json({ items: items.map(deliveryAnswer), nextCursor });
    },
  );
  app.post(
    '/webhooks/:id/deliveries/:deliveryId/retry',
    may('webhooks.change'),
    answers('Send again what was given up', TAG, undefined, 202),
    async (c) => {
      await retryDelivery(queries, c.req.param('id'), c.req.param('deliveryId'), now());
      deliverer.wake();
      return c.body(null, 202);
    },
  );
}

async function webhookById({ database }: WebhookDeps, id: string): Promise<Webhook> {
  const row = (await listWebhooks(database.queries)).find((each) => each.id === id);
  if (row === undefined) throw new HttpProblem('not-found', 'There is no such webhook.');
  return webhookAnswer(row);
}

function webhookAnswer(row: Awaited<ReturnType<typeof listWebhooks>>[number]): Webhook {
  return {
    id: row.id,
    address: row.address,
    events: JSON.parse(row.events) as string[],
    active: row.active === 1,
    createdAt: row.created_at,
    failures: Number(row.failures ?? 0),
  };
}

function deliveryAnswer(row: Awaited<ReturnType<typeof listDeliveries>>['items'][number]): WebhookDelivery {
  const state = row.state as WebhookDelivery['state'];
  return {
    id: row.id,
    event: row.event,
    state,
    attempts: row.attempts,
    nextAt: state === 'waiting' ? row.next_at : null,
    lastProblem: row.last_problem,
    createdAt: row.created_at,
    body: JSON.parse(row.body) as Record<string, unknown>,
  };
}
