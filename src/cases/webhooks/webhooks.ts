import { WEBHOOKS } from '../../model/limits.ts';
import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { newId } from '../ids.ts';
import { type Actor, Refusal } from '../refusal.ts';
import { WEBHOOK_EVENTS } from './enqueue-event.ts';
import { refusalOfUrl } from './public-address.ts';
import { newWebhookSecret } from './signature.ts';

/** Webhooks with the number of deliveries that were given up, oldest first. Secrets are not among it. */
export async function listWebhooks(queries: Queries) {
  return queries
    .selectFrom('webhooks')
    .select(['id', 'address', 'events', 'active', 'created_at'])
    .select((row) =>
      row
        .selectFrom('webhook_deliveries')
        .select((counted) => counted.fn.countAll<number>().as('n'))
        .whereRef('webhook_id', '=', 'webhooks.id')
        .where('state', '=', 'dead')
        .as('failures'),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export interface NewWebhook {
  readonly address: string;
  readonly events: readonly string[];
}

/** Adds a webhook. Its secret is handed out once, here. */
export async function addWebhook(
  database: Database,
  { address, events }: NewWebhook,
  { allowOwn, by, at }: { readonly allowOwn: boolean; readonly by: Actor; readonly at: Instant },
): Promise<{ readonly id: string; readonly secret: string }> {
  const unknown = events.find((event) => !WEBHOOK_EVENTS.some((known) => known === event));
  if (unknown !== undefined)
    throw new Refusal(
      'unprocessable',
      `There is no event "${unknown}".`,
      `Choose of ${WEBHOOK_EVENTS.join(', ')}.`,
    );
  const refusal = refusalOfUrl(address, allowOwn);
  if (refusal !== undefined) {
    throw new Refusal(
      'unprocessable',
      `Nothing can be sent to that address: ${refusal}.`,
      'Give a public https address; networks of your own are reached when the server runs with TIDEWAITER_WEBHOOK_PRIVATE=1.',
    );
  }
  const id = newId();
  const secret = newWebhookSecret();
  await database.transaction(async (queries) => {
    const existing = await queries.selectFrom('webhooks').select('id').execute();
    if (existing.length >= WEBHOOKS)
      throw new Refusal('unprocessable', `There are ${WEBHOOKS} webhooks already.`, 'Remove one first.');
    await queries
      .insertInto('webhooks')
      .values({
        id,
        address,
        secret,
        events: JSON.stringify([...new Set(events)]),
        active: 1,
        created_at: at,
      })
      .execute();
    await appendAudit(queries, {
      at,
      who: by,
      what: 'webhook.added',
      subject: `webhook ${id}`,
      // The path may hold a key of the receiver.
      details: { host: new URL(address).host, events },
    });
  });
  return { id, secret };
}

/** Removes a webhook with all that waits for it. */
export async function removeWebhook(database: Database, id: string, by: Actor, at: Instant): Promise<void> {
  await database.transaction(async (queries) => {
    await readWebhook(queries, id);
    await queries.deleteFrom('webhook_deliveries').where('webhook_id', '=', id).execute();
    await queries.deleteFrom('webhooks').where('id', '=', id).execute();
    await appendAudit(queries, {
      at,
      who: by,
      what: 'webhook.removed',
      subject: `webhook ${id}`,
      details: {},
    });
  });
}

export async function readWebhook(queries: Queries, id: string) {
  const webhook = await queries.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst();
  if (webhook === undefined)
    throw new Refusal('not-found', 'There is no such webhook.', 'Look for it in the list of webhooks.');
  return webhook;
}

/** Makes a delivery that only says hello; the deliverer sends it at once. */
export async function enqueueTest(queries: Queries, webhookId: string, at: Instant): Promise<string> {
  await readWebhook(queries, webhookId);
  const id = newId();
  const event = 'webhook.test';
  await queries
    .insertInto('webhook_deliveries')
    .values({
      id,
      webhook_id: webhookId,
      event,
      body: JSON.stringify({ id, event, at }),
      state: 'waiting',
      attempts: 0,
      next_at: at,
      last_problem: null,
      created_at: at,
    })
    .execute();
  return id;
}

/** Deliveries of a webhook, newest first. */
export async function listDeliveries(
  queries: Queries,
  webhookId: string,
  page: { readonly limit: number; readonly cursor?: string },
) {
  await readWebhook(queries, webhookId);
  let query = queries.selectFrom('webhook_deliveries').selectAll().where('webhook_id', '=', webhookId);
  if (page.cursor !== undefined) {
    const [at = '', id = ''] = page.cursor.split('|');
    query = query.where((row) =>
      row.or([row('created_at', '<', at), row.and([row('created_at', '=', at), row('id', '<', id)])]),
    );
  }
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > page.limit && last ? `${last.created_at}|${last.id}` : null };
}

/** A delivery that was given up is tried again, with all its attempts. */
export async function retryDelivery(
  queries: Queries,
  webhookId: string,
  deliveryId: string,
  at: Instant,
): Promise<void> {
  const { numUpdatedRows } = await queries
    .updateTable('webhook_deliveries')
    .set({ state: 'waiting', attempts: 0, next_at: at })
    .where('id', '=', deliveryId)
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n)
    throw new Refusal(
      'not-found',
      'There is no delivery of that id that was given up.',
      'Load the list of deliveries again.',
    );
}
