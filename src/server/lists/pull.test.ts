import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createListPuller, type ListPuller } from '../../cases/lists/pull-lists.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Database } from '../../store/database/database.ts';
import { openDatabase } from '../../store/database/open-database.ts';
import { openLists } from '../../watchlists/store.ts';
import type { ListPull } from '../contract/house.ts';
import { createBaseApp } from '../http/base-app.ts';
import { createMetrics } from '../http/observe.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { pullRoutes } from './pull-routes.ts';

const home = mkdtempSync(join(tmpdir(), 'tidewaiter-pull-route-'));
let server: Server;
let answer: RequestListener;
let database: Database;
let puller: ListPuller;
let app: Hono<ServerEnvironment>;
let looked = 0;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/own.csv`;
  writeFileSync(
    join(home, 'addresses.json'),
    JSON.stringify({ own: [{ url, fileName: 'own.csv' }], 'un-sc': [] }),
  );
  database = await openDatabase({ home });
  puller = createListPuller({
    home,
    database,
    today: () => '2026-11-27' as IsoDate,
    now: () => '2026-11-27T08:00:00.000Z',
    onPulled: () => {
      looked++;
    },
    failed: (error) => {
      throw error;
    },
  });
  app = createBaseApp({ log: pino({ enabled: false }), metrics: createMetrics() });
  app.use(async (c, next) => {
    c.set('who', { id: 'u1', name: 'Ada' } as never);
    await next();
  });
  app.route('/', pullRoutes({ may: () => async (_c, next) => next(), puller }));
});
afterAll(async () => {
  await puller.ended();
  await database.close();
  server.close();
  rmSync(home, { recursive: true, force: true });
});

const call = async (method: string, id: string) => {
  const response = await app.request(`/lists/${id}/pull`, { method });
  return { status: response.status, body: (await response.json()) as ListPull };
};

it('pulls a list in the background, once at a time, and tells how it went', async () => {
  expect((await call('GET', 'own')).body.state).toBe('none');
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let requests = 0;
  answer = async (_request, response) => {
    requests++;
    await held;
    response.writeHead(200, { etag: '"1"' }).end('id,name\n1,Example One\n');
  };
  expect(await call('POST', 'own')).toMatchObject({ status: 202, body: { state: 'running' } });
  expect(await call('POST', 'own')).toMatchObject({ status: 202, body: { state: 'running' } });
  release();
  await puller.ended();
  const { body } = await call('GET', 'own');
  expect(body).toMatchObject({ state: 'imported', problem: null });
  expect(
    openLists(home)
      .versions('own')
      .map(({ versionId }) => versionId),
  ).toEqual([body.version]);
  expect([requests, looked]).toEqual([1, 1]);
  expect(
    await database.queries.selectFrom('audit_entries').select(['what', 'subject', 'who_name']).execute(),
  ).toEqual([{ what: 'list.pull', subject: 'list own', who_name: 'Ada' }]);
});

it('tells why a pull failed; the version before stays', async () => {
  answer = (_request, response) => response.writeHead(404).end();
  await call('POST', 'own');
  await puller.ended();
  const { body } = await call('GET', 'own');
  expect(body).toMatchObject({ state: 'failed', problem: { what: expect.any(String) } });
  expect(openLists(home).versions('own')).toHaveLength(1);
});

it('knows no such list, and none without an address', async () => {
  expect((await call('POST', 'nothing')).status).toBe(404);
  expect((await call('GET', '..%2f..')).status).toBe(404);
  expect((await call('POST', 'un-sc')).status).toBe(422);
});
