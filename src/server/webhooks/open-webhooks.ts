import type { Hono } from 'hono';
import { createDeliverer, type DelivererDeps } from '../../cases/webhooks/deliverer.ts';
import type { CaseDeps } from '../cases/deps.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { webhookRoutes } from './webhook-routes.ts';

export interface WebhooksSettings {
  readonly cases: Pick<CaseDeps, 'database' | 'may' | 'now'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly failed: DelivererDeps['failed'];
}

/** The routes of webhooks, and what delivers: networks of one's own only with `TIDEWAITER_WEBHOOK_PRIVATE=1`. */
export function openWebhooks({ cases, env, failed }: WebhooksSettings): {
  readonly routes: Hono<ServerEnvironment>;
  stop(): Promise<void>;
} {
  const { database, now } = cases;
  const allowOwn = env['TIDEWAITER_WEBHOOK_PRIVATE'] === '1';
  const deliverer = createDeliverer({ database, allowOwn, now, random: Math.random, failed });
  deliverer.wake();
  return { routes: webhookRoutes({ ...cases, deliverer, allowOwn }), stop: () => deliverer.stop() };
}
