import type { Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { newId } from '../ids.ts';

export const WEBHOOK_EVENTS = [
  'alert.opened',
  'alert.decided',
  'alert.ground-gone',
  'job.finished',
  'list.updated',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Notes an event for every webhook that wants it, in the transaction in which it happened. */
export async function enqueueEvent(
  queries: Queries,
  event: WebhookEvent,
  body: Readonly<Record<string, unknown>>,
  at: Instant,
): Promise<void> {
  const webhooks = await queries
    .selectFrom('webhooks')
    .select(['id', 'events'])
    .where('active', '=', 1)
    .execute();
  const wanting = webhooks.filter(({ events }) => (JSON.parse(events) as string[]).includes(event));
  if (wanting.length === 0) return;
  await queries
    .insertInto('webhook_deliveries')
    .values(
      wanting.map(({ id }) => {
        const deliveryId = newId();
        return {
          id: deliveryId,
          webhook_id: id,
          event,
          body: JSON.stringify({ id: deliveryId, event, at, ...body }),
          state: 'waiting',
          attempts: 0,
          next_at: at,
          last_problem: null,
          created_at: at,
        };
      }),
    )
    .execute();
}
