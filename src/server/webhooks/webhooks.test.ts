import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { createDeliverer, type Deliverer, pauseSeconds } from '../../cases/webhooks/deliverer.ts';
import { enqueueEvent } from '../../cases/webhooks/enqueue-event.ts';
import { isGenuine } from '../../cases/webhooks/signature.ts';
import { WEBHOOK_ATTEMPTS } from '../../model/limits.ts';
import { createBaseApp } from '../http/base-app.ts';
import { createMetrics } from '../http/observe.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Keeps what it was sent, and answers with the status that the test sets. */
class Receiver {
  readonly seen: { event: string; body: Record<string, unknown>; signature: string; raw: string }[] = [];
  status = 200;
  server: Server | undefined;

  async open(): Promise<string> {
    this.server = createServer((request, response) => {
      let raw = '';
      request.setEncoding('utf8').on('data', (chunk: string) => {
        raw += chunk;
      });
      request.on('end', () => {
        this.seen.push({
          event: String(request.headers['tidewaiter-event']),
          body: JSON.parse(raw) as Record<string, unknown>,
          signature: String(request.headers['tidewaiter-signature']),
          raw,
        });
        response.writeHead(this.status).end();
      });
    });
    await new Promise<void>((listening) => this.server?.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }
}

onBothDatabases('webhooks', (database) => {
  const receiver = new Receiver();
  let address = '';
  let clock = Date.parse('2026-11-27T08:00:00.000Z');
  const now = () => new Date(clock).toISOString();
  const failures: unknown[] = [];
  let deliverer: Deliverer;
  let app: Hono<ServerEnvironment>;

  const makeDeliverer = () =>
    createDeliverer({
      database: database(),
      allowOwn: true,
      now,
      random: () => 0,
      failed: (error) => failures.push(error),
      // Looks only when it is told to.
      lookMilliseconds: 1e9,
    });
  beforeAll(async () => {
    address = await receiver.open();
    deliverer = makeDeliverer();
    app = createBaseApp({ log: pino({ enabled: false }), metrics: createMetrics() });
    app.use(async (c, next) => {
      c.set('who', { id: 'u1', name: 'Ada' } as never);
      await next();
    });
    const may = () => async (_c: unknown, next: () => Promise<void>) => next();
    app.route('/', webhookRoutes({ database: database(), may, now, deliverer, allowOwn: true }));
  });
  afterAll(async () => {
    await deliverer.stop();
    receiver.server?.close();
    expect(failures).toEqual([]);
  });
  beforeEach(async () => {
    receiver.seen.length = 0;
    receiver.status = 200;
    await database().queries.deleteFrom('webhook_deliveries').execute();
    await database().queries.deleteFrom('webhooks').execute();
  });

  const call = async <T = Record<string, unknown>>(method: string, path: string, body?: unknown) => {
    const response = await app.request(path, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as T };
  };
  const add = async (events: string[] = ['alert.opened']) =>
    (await call('POST', '/webhooks', { address, events })).body as { id: string; secret: string };
  const deliveries = async (id: string) =>
    (
      await call<{
        items: {
          id: string;
          state: string;
          attempts: number;
          lastProblem: string;
        }[];
      }>('GET', `/webhooks/${id}/deliveries`)
    ).body.items;
  const happen = () =>
    database().transaction((queries) => enqueueEvent(queries, 'alert.opened', { alertId: 'a1' }, now()));

  it('shows the secret once, and never again', async () => {
    const { id, secret } = await add();
    expect(secret).toMatch(/^whsec_/);
    const { body } = await call('GET', '/webhooks');
    expect(JSON.stringify(body)).not.toContain(secret);
    expect(body['items']).toEqual([
      expect.objectContaining({ id, address, events: ['alert.opened'], failures: 0 }),
    ]);
    const audit = await database()
      .queries.selectFrom('audit_entries')
      .select(['what', 'details'])
      .where('subject', '=', `webhook ${id}`)
      .execute();
    expect(audit).toEqual([{ what: 'webhook.added', details: expect.not.stringContaining('/hook') }]);
  });

  it.each([
    [{ address: 'ftp://example.org', events: ['alert.opened'] }, 422],
    [{ address: 'https://example.org', events: ['alert.vanished'] }, 422],
    [{ address: 'nonsense', events: ['alert.opened'] }, 400],
    [{ address: 'https://example.org', events: [] }, 400],
  ])('refuses %j with %i', async (body, status) => {
    expect((await call('POST', '/webhooks', body)).status).toBe(status);
  });

  it('delivers what was asked for, signed, once', async () => {
    const { id, secret } = await add(['alert.opened', 'job.finished']);
    await add(['list.updated']);
    await happen();
    expect(await deliverer.deliverDue()).toBe(1);
    expect(await deliverer.deliverDue()).toBe(0);
    const [message] = receiver.seen;
    expect(message?.body).toMatchObject({ event: 'alert.opened', alertId: 'a1', at: now() });
    expect(isGenuine(secret, message?.signature ?? '', message?.raw ?? '', clock / 1000)).toBe(true);
    expect(await deliveries(id)).toMatchObject([{ state: 'delivered', attempts: 1, lastProblem: null }]);
  });

  it('delivers nothing of what was taken back', async () => {
    await add();
    await database()
      .transaction(async (queries) => {
        await enqueueEvent(queries, 'alert.opened', {}, now());
        throw new Error('on purpose');
      })
      .catch(() => {});
    expect(await deliverer.deliverDue()).toBe(0);
  });

  it('tries again after growing pauses, gives up, and goes on when told to', async () => {
    const { id } = await add();
    receiver.status = 503;
    await happen();
    for (let attempt = 1; attempt <= WEBHOOK_ATTEMPTS; attempt++) {
      expect(await deliverer.deliverDue()).toBe(1);
      const pause = pauseSeconds(attempt, 0) * 1000;
      clock += pause - 1;
      expect(await deliverer.deliverDue()).toBe(0);
      clock += 1;
    }
    const [dead] = await deliveries(id);
    expect(dead).toMatchObject({
      state: 'dead',
      attempts: WEBHOOK_ATTEMPTS,
      lastProblem: 'answered with status 503',
    });
    expect((await call('GET', '/webhooks')).body['items']).toEqual([
      expect.objectContaining({ failures: 1 }),
    ]);
    receiver.status = 200;
    const again = `/webhooks/${id}/deliveries/${dead?.id}/retry`;
    expect((await call('POST', again)).status).toBe(202);
    await expect.poll(async () => (await deliveries(id))[0]?.state).toBe('delivered');
    expect((await call('POST', again)).status).toBe(404);
  });

  it('is delivered by another after a kill, and by one of two at a time', async () => {
    await add();
    await happen();
    const other = makeDeliverer();
    const tried = await Promise.all([deliverer.deliverDue(), other.deliverDue()]);
    expect(tried.toSorted()).toEqual([0, 1]);
    expect(receiver.seen).toHaveLength(1);
    // As a kill leaves it: taken, and never finished.
    await database()
      .queries.updateTable('webhook_deliveries')
      .set({ state: 'waiting', next_at: new Date(clock + 30_000).toISOString() })
      .execute();
    expect(await other.deliverDue()).toBe(0);
    clock += 30_000;
    expect(await other.deliverDue()).toBe(1);
    await other.stop();
  });

  it('sends a test at once, and forgets a webhook that is removed', async () => {
    const { id } = await add();
    expect((await call('POST', `/webhooks/${id}/test`)).status).toBe(202);
    await expect.poll(() => receiver.seen.map(({ event }) => event)).toEqual(['webhook.test']);
    await expect.poll(async () => (await deliveries(id))[0]?.state).toBe('delivered');
    await happen();
    expect((await call('DELETE', `/webhooks/${id}`)).status).toBe(204);
    expect(await deliverer.deliverDue()).toBe(0);
    for (const path of [`/webhooks/${id}/deliveries`, '/webhooks/none/deliveries'])
      expect((await call('GET', path)).status).toBe(404);
    expect((await call('DELETE', `/webhooks/${id}`)).status).toBe(404);
    expect((await call('POST', `/webhooks/${id}/test`)).status).toBe(404);
  });

  it('pages through deliveries, newest first', async () => {
    const { id } = await add();
    for (let n = 0; n < 5; n++) {
      await happen();
      clock += 1000;
    }
    const page = async (cursor: string) =>
      (
        await call<{ items: { id: string }[]; nextCursor: string }>(
          'GET',
          `/webhooks/${id}/deliveries?limit=3${cursor}`,
        )
      ).body;
    const first = await page('');
    const second = await page(`&cursor=${encodeURIComponent(first.nextCursor)}`);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([3, 2, null]);
    expect(new Set([...first.items, ...second.items].map((each) => each.id)).size).toBe(5);
  });
});

it('pauses longer each time, up to six hours, and spreads by half', () => {
  expect([1, 2, 3, 8, 20].map((attempt) => pauseSeconds(attempt, 0))).toEqual([10, 40, 160, 21_600, 21_600]);
  expect(pauseSeconds(2, 1)).toBe(20);
});
