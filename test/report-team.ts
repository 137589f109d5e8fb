import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect } from 'vitest';
import { isoDate } from '../src/model/dates.ts';
import type { AddedReport, Claim, ReportDetail } from '../src/server/contract/reports.ts';
import { startServer } from '../src/server/start-server.ts';
import { type Browser, browserAt } from './people-server.ts';

const PASSWORD = 'four words of mine';
type Role = 'admin' | 'viewer' | 'analyst' | 'supervisor';

/** A running server with one user of each role, and what tests about reports ask it. */
export async function startTeam() {
  const home = mkdtempSync(join(tmpdir(), 'tidewaiter-report-routes-'));
  const today = isoDate(2026, 11, 27);
  if (!today) throw new Error('no day');
  const server = await startServer({
    home,
    host: '127.0.0.1',
    port: 0,
    demo: false,
    chosenLists: ['sample'],
    threads: 1,
    matchThreads: 0,
    today: () => today,
    log: pino({ level: 'silent' }),
    page: '/nowhere',
    env: {},
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const newBrowser = () => browserAt({ app: undefined as never }, origin, (request) => fetch(request));
  const people = new Map<Role, Browser>();
  const admin = newBrowser();
  const token = server.setUpPath?.replace('/set-up#', '');
  const first = { token, name: 'Ada Min', email: 'admin@house.example', password: PASSWORD };
  const made = await admin.send('POST', '/set-up', first);
  admin.csrfToken = ((await made.json()) as { csrfToken: string }).csrfToken;
  people.set('admin', admin);
  for (const [role, name] of [
    ['viewer', 'Vi Ewer'],
    ['analyst', 'Ana Lyst <b>'],
    ['supervisor', 'Sue Per'],
  ] as const) {
    const email = `${role}@house.example`;
    await admin.send('POST', '/users', { name, email, role, password: PASSWORD });
    const browser = newBrowser();
    expect(await browser.signIn(email, PASSWORD)).toBe(200);
    people.set(role, browser);
  }
  const who = (role: Role): Browser => {
    const browser = people.get(role);
    if (!browser) throw new Error(`nobody is ${role}`);
    return browser;
  };

  async function add(
    fields: Readonly<Record<string, string | Blob>>,
    browser = who('analyst'),
    headers: Readonly<Record<string, string>> = { 'x-csrf-token': browser.csrfToken },
  ): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return fetch(`${origin}/api/v1/reports`, { method: 'POST', body: form, headers: { cookie, ...headers } });
  }
  async function added(
    text: string,
    publisher = 'Fictional Herald',
    date = '2023-04-10',
  ): Promise<AddedReport> {
    const response = await add({ text, publisher, date });
    expect([200, 201]).toContain(response.status);
    return (await response.json()) as AddedReport;
  }
  async function read<T>(path: string, browser = who('viewer')): Promise<T> {
    const response = await browser.send('GET', path);
    expect([path, response.status]).toEqual([path, 200]);
    return (await response.json()) as T;
  }
  const detailOf = (id: string) => read<ReportDetail>(`/reports/${id}`);
  return {
    home,
    who,
    add,
    added,
    read,
    detailOf,
    decide: (claim: Pick<Claim, 'id' | 'version'>, body: object, browser = who('analyst')) =>
      browser.send('POST', `/claims/${claim.id}/decision`, { version: claim.version, ...body }),
    grade: (claim: Pick<Claim, 'id' | 'version'>, body: object, browser = who('supervisor')) =>
      browser.send('POST', `/claims/${claim.id}/grades`, { version: claim.version, ...body }),
    async claimWith(id: string, words: string): Promise<Claim> {
      const { claims } = await detailOf(id);
      const claim = claims.find(({ sentence }) => sentence.includes(words));
      if (!claim) throw new Error(`no claim says "${words}"`);
      return claim;
    },
    async stop(): Promise<void> {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export type Team = Awaited<ReturnType<typeof startTeam>>;
