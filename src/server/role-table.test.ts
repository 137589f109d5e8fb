import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, browserAt } from '../../test/people-server.ts';
import { type Action, mayRole, ROLES, type Role } from '../cases/people/permissions.ts';
import { isoDate } from '../model/dates.ts';
import { type RunningServer, startServer } from './start-server.ts';

// Every route of the running server, and the action of the table of rights that it asks for. A request that is let
// through is refused later for what it says, or for what it names: here only the door matters.
const ROUTES: readonly (readonly [route: string, action: Action])[] = [
  ['GET /users', 'users.read'],
  ['POST /users', 'users.change'],
  ['PATCH /users/{id}', 'users.change'],
  ['GET /api-keys', 'keys.change'],
  ['POST /api-keys', 'keys.change'],
  ['DELETE /api-keys/{id}', 'keys.change'],
  ['GET /views', 'cases.read'],
  ['POST /views', 'cases.read'],
  ['DELETE /views/{id}', 'cases.read'],
  ['GET /audit', 'audit.read'],
  ['GET /audit/verify', 'audit.read'],
  ['GET /audit/export', 'audit.read'],
  ['GET /alerts', 'cases.read'],
  ['GET /alerts.csv', 'cases.export'],
  ['GET /reason-codes', 'cases.read'],
  ['GET /alerts/{id}', 'cases.read'],
  ['POST /alerts/{id}/dispositions', 'cases.decide'],
  ['POST /alerts/{id}/second', 'cases.second'],
  ['POST /alerts/{id}/undo', 'cases.decide'],
  ['PUT /alerts/{id}/owner', 'cases.assign'],
  ['PUT /alerts/{id}/snooze', 'cases.assign'],
  ['PUT /alerts/{id}/due', 'cases.assign'],
  ['POST /alerts/bulk', 'cases.assign'],
  ['POST /alerts/{id}/comments', 'cases.comment'],
  ['POST /alerts/{id}/attachments', 'cases.comment'],
  ['POST /screen', 'cases.screen'],
  ['POST /uploads', 'cases.screen'],
  ['GET /jobs', 'cases.read'],
  ['GET /jobs/{id}', 'cases.read'],
  ['GET /jobs/{id}/quarantine', 'cases.read'],
  ['POST /jobs/{id}/cancel', 'cases.screen'],
  ['GET /jobs/{id}/events', 'cases.read'],
  ['GET /consignments', 'cases.read'],
  ['GET /consignments/{id}', 'cases.read'],
  ['GET /files/{sha256}', 'cases.read'],
  ['GET /files/{sha256}/sheets', 'cases.read'],
  ['GET /cases', 'cases.read'],
  ['POST /cases', 'cases.comment'],
  ['GET /cases/{id}', 'cases.read'],
  ['PATCH /cases/{id}', 'cases.comment'],
  ['POST /cases/{id}/members', 'cases.comment'],
  ['DELETE /cases/{id}/members/{kind}/{member}', 'cases.comment'],
  ['POST /cases/{id}/notes', 'cases.comment'],
  ['GET /dossiers', 'cases.read'],
  ['POST /dossiers/preview', 'cases.export'],
  ['POST /dossiers', 'cases.export'],
  ['GET /dossiers/{id}/archive', 'cases.export'],
  ['POST /dossiers/verify', 'cases.read'],
  ['GET /parties', 'cases.read'],
  ['GET /parties/{id}', 'cases.read'],
  ['GET /rules', 'rules.read'],
  ['POST /rules/what-if', 'rules.read'],
  ['PUT /rules/thresholds', 'rules.change'],
  ['GET /overview', 'cases.read'],
  ['GET /lists', 'lists.read'],
  ['GET /lists/{id}/diff', 'lists.read'],
  ['POST /lists/{id}/pull', 'lists.change'],
  ['GET /lists/{id}/pull', 'lists.read'],
  ['POST /names/search', 'names.search'],
  ['GET /reports', 'reports.read'],
  ['POST /reports', 'reports.change'],
  ['GET /reports/{id}', 'reports.read'],
  ['GET /reports/{id}/original', 'reports.read'],
  ['POST /reports/{id}/claims', 'reports.change'],
  ['POST /claims/{id}/decision', 'reports.decide'],
  ['POST /claims/{id}/grades', 'reports.grade'],
  ['GET /claim-groups', 'reports.read'],
  ['GET /timeline', 'reports.read'],
  ['GET /webhooks', 'webhooks.change'],
  ['POST /webhooks', 'webhooks.change'],
  ['DELETE /webhooks/{id}', 'webhooks.change'],
  ['POST /webhooks/{id}/test', 'webhooks.change'],
  ['GET /webhooks/{id}/deliveries', 'webhooks.change'],
  ['POST /webhooks/{id}/deliveries/{deliveryId}/retry', 'webhooks.change'],
];

/** Open to who is nobody yet, or about oneself. */
const OPEN = [
  'GET /session/options',
  'GET /session',
  'POST /session',
  'DELETE /session',
  'PUT /session/password',
  'POST /set-up',
];

/** The interface of OpenSanctions, which asks the lists. */
const COMPATIBLE = [
  'GET /search/default?q=x',
  'POST /match/default',
  'GET /entities/x',
  'GET /reconcile/default',
];

const PASSWORD = 'four words of mine';
const home = mkdtempSync(join(tmpdir(), 'tidewaiter-roles-'));
let server: RunningServer;
let origin = '';
const browsers = new Map<Role, Browser>();

const newBrowser = (): Browser => browserAt({ app: undefined as never }, origin, (request) => fetch(request));

beforeAll(async () => {
  server = await startServer({
    home,
    host: '127.0.0.1',
    port: 0,
    demo: false,
    chosenLists: ['sample'],
    threads: 1,
    matchThreads: 0,
    today: () => {
      const day = isoDate(2026, 11, 27);
      if (!day) throw new Error('no day');
      return day;
    },
    log: pino({ level: 'silent' }),
    page: '/nowhere',
    env: {},
  });
  origin = `http://127.0.0.1:${server.port}`;
  const admin = newBrowser();
  const token = server.setUpPath?.replace('/set-up#', '');
  const made = await admin.send('POST', '/set-up', {
    token,
    name: 'admin',
    email: 'admin@house.example',
    password: PASSWORD,
  });
  admin.csrfToken = ((await made.json()) as { csrfToken: string }).csrfToken;
  browsers.set('admin', admin);
  for (const role of ROLES.filter((each) => each !== 'admin')) {
    const email = `${role}@house.example`;
    expect((await admin.send('POST', '/users', { name: role, email, role, password: PASSWORD })).status).toBe(
      201,
    );
    const browser = newBrowser();
    await browser.signIn(email, PASSWORD);
    browsers.set(role, browser);
  }
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Asks at the door; the path names things that are not there, and bodies are empty. */
async function knock(browser: Browser, route: string): Promise<number> {
  const [method = '', path = ''] = route.split(' ');
  const response = await browser.send(
    method,
    path.replaceAll(/\{\w+\}/g, 'none'),
    method === 'POST' || method === 'PUT' || method === 'PATCH' ? {} : undefined,
  );
  await response.body?.cancel();
  return response.status;
}

describe('the table of rights, at the routes of the running server', () => {
  it('names every route that there is', async () => {
    const { paths } = (await (await fetch(`${origin}/api/v1/openapi.json`)).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const told = [...ROUTES.map(([route]) => route), ...OPEN];
    expect(
      documented.filter((route) => !told.includes(route)),
      'routes without a row here',
    ).toEqual([]);
  });

  it.each(ROUTES)('%s needs %s', async (route, action) => {
    expect(await knock(newBrowser(), route), 'nobody').toBe(401);
    for (const role of ROLES) {
      const browser = browsers.get(role);
      if (!browser) throw new Error(`nobody is ${role}`);
      const status = await knock(browser, route);
      if (mayRole(role, action)) expect([401, 403, 500], `${role} is let through`).not.toContain(status);
      else expect(status, `${role} is refused`).toBe(403);
    }
  });

  it.each(COMPATIBLE)('%s needs someone who may search', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    const ask = (headers: Record<string, string>) => fetch(`${origin}${path}`, { method, headers });
    const refused = await ask({});
    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({ detail: 'This needs a user or a key.' });
    const admin = browsers.get('admin');
    if (!admin) throw new Error('nobody is admin');
    const key = async (scope: string): Promise<string> => {
      const made = await admin.send('POST', '/api-keys', { name: scope, scopes: [scope] });
      return ((await made.json()) as { key: string }).key;
    };
    expect((await ask({ authorization: `ApiKey ${await key('cases.read')}` })).status).toBe(403);
    expect([401, 403, 500]).not.toContain(
      (await ask({ authorization: `ApiKey ${await key('names.search')}` })).status,
    );
  });
});
