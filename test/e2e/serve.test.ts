import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { Job } from '../../src/server/contract/consignments.ts';
import { openDatabase } from '../../src/store/database/open-database.ts';
import { Cli } from './run-cli.ts';
import { startServing } from './running-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = 100_000;
const BROKEN_EVERY = 1_000;

/** Consignments of which every thousandth cannot be read. */
function table(): string {
  const lines = [
    'consignment_id,shipment_date,consignor_name,consignee_name,destination_country,goods_description,net_mass_kg',
  ];
  for (let n = 1; n <= ROWS; n++) {
    const mass = n % BROKEN_EVERY === 0 ? 'heavy' : '12';
    lines.push(
      `ROW-${n},2024-02-0${(n % 9) + 1},Fictional Exports ${n % 700},Fictional Imports ${n % 900},KZ,cotton shirts,${mass}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

async function upload(
  base: string,
  name: string,
  bytes: string | Uint8Array,
  asOf = 'shipment',
): Promise<Job> {
  const form = new FormData();
  form.append('files', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
  form.set('asOf', asOf);
  const response = await fetch(`${base}/api/v1/uploads`, { method: 'POST', body: form });
  expect(response.status).toBe(202);
  return (await response.json()) as Job;
}

async function jobWhen(base: string, id: string, ready: (job: Job) => boolean): Promise<Job> {
  for (let tries = 0; tries < 6_000; tries++) {
    const job = (await (await fetch(`${base}/api/v1/jobs/${id}`)).json()) as Job;
    if (ready(job)) return job;
    await wait(100);
  }
  throw new Error('the job did not come that far');
}

it('ends every row assessed or quarantined exactly once, killed in the middle and started again', async () => {
  const home = join(folder, 'killed');
  const first = await startServing(home);
  const { id } = await upload(first.base, 'year.csv', table());
  await jobWhen(first.base, id, ({ assessed }) => assessed > ROWS / 10);
  await first.kill();
  const second = await startServing(home);
  const job = await jobWhen(second.base, id, ({ finishedAt }) => finishedAt !== null);
  expect(job).toMatchObject({ state: 'done', records: ROWS });
  expect(job.assessed + job.quarantined).toBe(ROWS);
  expect(await second.end()).toBe(0);
  const database = await openDatabase({ home });
  const references = await database.queries.selectFrom('consignments').select('reference').execute();
  const quarantined = await database.queries.selectFrom('quarantine').select('row').execute();
  await database.close();
  expect(new Set(references.map(({ reference }) => reference)).size).toBe(references.length);
  expect(references.length + new Set(quarantined.map(({ row }) => row)).size).toBe(ROWS);
  expect(quarantined).toHaveLength(ROWS / BROKEN_EVERY);
  expect(readdirSync(join(home, 'uploads'))).toEqual([]);
}, 600_000);

it('says in the demonstration that there is no login, and refuses another address', async () => {
  const home = join(folder, 'demo');
  const server = await startServing(home);
  await expect.poll(() => server.printed).toContain('DEMONSTRATION: no login');
  expect((await server.get('/readyz')).status).toBe(200);
  const page = await fetch(server.base);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('<div id="root">');
  // A name that is not this machine's comes from a page that has its own name point here.
  const { status } = await new Promise<{ status: number | undefined }>((done) => {
    import('node:http').then(({ request }) =>
      request(`${server.base}/api/v1/alerts`, { headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        done({ status: answer.statusCode });
      }).end(),
    );
  });
  expect(status).toBe(403);
  const foreign = await fetch(`${server.base}/api/v1/screen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    body: '{"consignments":[{"id":"X"}]}',
  });
  expect(foreign.status).toBe(403);
  expect(await server.end()).toBe(0);
  const refused = await new Cli(home).run(['serve', '--demo', '--host', '0.0.0.0', '--port', '0']);
  expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('this machine only') });
});

it('opens nothing without a user, and prints a link that works once', async () => {
  const server = await startServing(join(folder, 'team'), []);
  await expect.poll(() => server.printed).toMatch(/set-up#\S{20,}/);
  for (const path of [
    '/api/v1/alerts',
    '/api/v1/users',
    '/api/v1/audit',
    '/search/default?q=x',
    '/entities/x',
  ])
    expect((await fetch(server.base + path)).status).toBe(401);
  const token = /set-up#(\S+)/.exec(server.printed)?.[1];
  const setUp = () =>
    fetch(`${server.base}/api/v1/set-up`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        token,
        name: 'Ada Min',
        email: 'ada@example.org',
        password: 'four quiet grey herons',
      }),
    });
  expect((await setUp()).status).toBe(200);
  expect((await setUp()).status).toBe(403);
  expect(await server.end()).toBe(0);
}, 60_000);

it('screens stored parties again when a list comes, and says what changed', async () => {
  const home = join(folder, 'lists');
  const list = (name: string): string => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, `name,country,reason\n${name},KZ,fictional\n`);
    return file;
  };
  const cli = new Cli(home);
  const imported = await cli.run([
    'lists',
    'import',
    list('Nobody Known Holdings'),
    '--source',
    'own',
    '--effective',
    '2024-01-01',
  ]);
  expect(imported.status).toBe(0);
  const server = await startServing(home, ['--demo'], { TIDEWAITER_UPDATE_TOKEN: 'let-me' });
  const row =
    'consignment_id,consignor_name,consignee_name,consignee_country,destination_country,goods_description\nS-1,Fictional Weavers,Zhasyrin Aktiv Trading LLP,KZ,KZ,cotton shirts\n';
  const job = await upload(server.base, 'one.csv', row, 'today');
  expect(await jobWhen(server.base, job.id, ({ finishedAt }) => finishedAt !== null)).toMatchObject({
    alerts: 0,
    assessed: 1,
  });
  await cli.run([
    'lists',
    'import',
    list('Zhasyrin Aktiv Trading LLP'),
    '--source',
    'own',
    '--effective',
    '2024-06-01',
  ]);
  expect((await fetch(`${server.base}/updatez?token=let-me&sync=true`, { method: 'POST' })).status).toBe(200);
  const { json } = await server.get('/api/v1/alerts');
  const [alert] = (json as { items: { id: string; consignment: string }[] }).items;
  expect(alert?.consignment).toBe('S-1');
  const detail = (await server.get(`/api/v1/alerts/${alert?.id}`)).json as { changed: string[] };
  expect(detail.changed.join(' ')).toMatch(
    /New: .*Zhasyrin.*List own: version 2024-01-01\S* before, 2024-06-01/s,
  );
  await cli.run([
    'lists',
    'import',
    list('Nobody Known Holdings'),
    '--source',
    'own',
    '--effective',
    '2024-09-01',
  ]);
  await fetch(`${server.base}/updatez?token=let-me&sync=true`, { method: 'POST' });
  const after = (await server.get(`/api/v1/alerts/${alert?.id}`)).json as {
    alert: { groundGone: boolean };
    changed: string[];
  };
  expect(after.alert.groundGone).toBe(true);
  expect(after.changed.join(' ')).toContain('No longer so');
  expect(await server.end()).toBe(0);
}, 60_000);

it('takes the papers of the demonstration, keeps their originals, and answers hostile input with problems', async () => {
  const server = await startServing(join(folder, 'hostile'));
  const papers = fileURLToPath(new URL('../../assets/demo/papers/founding-case', import.meta.url));
  const form = new FormData();
  for (const name of readdirSync(papers))
    form.append('files', new Blob([new Uint8Array(readFileSync(join(papers, name)))]), `../../../${name}`);
  const accepted = (await (
    await fetch(`${server.base}/api/v1/uploads`, { method: 'POST', body: form })
  ).json()) as Job;
  await jobWhen(server.base, accepted.id, ({ finishedAt }) => finishedAt !== null);
  const { json } = await server.get('/api/v1/alerts');
  const [alert] = (json as { items: { id: string; outcome: string }[] }).items;
  expect(alert?.outcome).toBe('hold');
  const detail = (await server.get(`/api/v1/alerts/${alert?.id}`)).json as {
    files: { name: string; sha256: string }[];
  };
  const invoice = detail.files.find(({ name }) => name === 'invoice.pdf');
  const original = Buffer.from(
    await (await fetch(`${server.base}/api/v1/files/${invoice?.sha256}`)).arrayBuffer(),
  );
  expect(original.equals(readFileSync(join(papers, 'invoice.pdf')))).toBe(true);
  const hostile = [
    '<script>alert(1)</script>',
    '=HYPERLINK("http://x")',
    '\u202egnp.exe',
    'x'.repeat(9_000),
    "'; drop table alerts; --",
    'a\u0000b',
  ];
  const screened = await fetch(`${server.base}/api/v1/screen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'once' },
    body: JSON.stringify({
      consignments: hostile.map((text, n) => ({
        consignment_id: `H-${n}`,
        consignee_name: text,
        goods_description: text,
        destination_country: 'RU',
        hs_code: '854231',
      })),
    }),
  });
  expect(screened.status).toBe(200);
  const answer = (await screened.json()) as { assessments: unknown[]; quarantined: unknown[] };
  expect(answer.assessments.length + answer.quarantined.length).toBe(hostile.length);
  const csv = await (await fetch(`${server.base}/api/v1/alerts.csv`)).text();
  expect(csv).not.toMatch(/(?:^|,)"?=HYPERLINK/m);
  for (const [path, status] of [
    ['/api/v1/alerts?cursor=zzz', 422],
    ['/api/v1/alerts?limit=100000', 400],
    ['/api/v1/alerts/none', 404],
    ['/api/v1/files/..%2f..%2fetc%2fpasswd', 404],
    ['/api/v1/nothing', 404],
  ] as const) {
    const response = await fetch(server.base + path);
    expect([path, response.status]).toEqual([path, status]);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  }
  expect(await server.end()).toBe(0);
}, 60_000);

it('keeps two cases of one upload apart, each with its own papers, and says which paper is missing', async () => {
  const server = await startServing(join(folder, 'two'));
  const demo = fileURLToPath(new URL('../../assets/demo/papers', import.meta.url));
  const send = async (wanted: (name: string) => boolean): Promise<Job> => {
    const form = new FormData();
    for (const set of ['founding-case', 'genuine-spares'])
      for (const name of readdirSync(join(demo, set)).filter(wanted))
        form.append(
          'files',
          new Blob([new Uint8Array(readFileSync(join(demo, set, name)))]),
          `${set}/${name}`,
        );
    form.set('asOf', 'shipment');
    const response = await fetch(`${server.base}/api/v1/uploads`, { method: 'POST', body: form });
    const { id } = (await response.json()) as Job;
    return jobWhen(server.base, id, ({ finishedAt }) => finishedAt !== null);
  };
  const whole = await send(() => true);
  expect(whole).toMatchObject({ assessed: 2, quarantined: 0, alerts: 1 });
  const sets = Map.groupBy(whole.papers ?? [], ({ consignment }) => consignment);
  expect([...sets.values()].map((papers) => papers.length)).toEqual([4, 4]);
  const { json } = await server.get(`/api/v1/alerts`);
  const missingOf = async (id: string | undefined) =>
    (
      (await server.get(`/api/v1/alerts/${id}`)).json as {
        assessment: { paperSet: { missing: { kind: string }[] } };
      }
    ).assessment.paperSet.missing.map(({ kind }) => kind);
  const [alert] = (json as { items: { id: string }[] }).items;
  expect(await missingOf(alert?.id)).toEqual([]);
  await send((name) => !name.startsWith('release'));
  const newest = (await server.get('/api/v1/alerts?sort=newest&q=999-00005670')).json as {
    items: { id: string }[];
  };
  expect(await missingOf(newest.items[0]?.id)).toEqual(['release-certificate']);
  expect(await server.end()).toBe(0);
}, 60_000);

it('screens stored consignments again by a claim that was accepted while the server was down', async () => {
  const home = join(folder, 'claims');
  const first = await startServing(home);
  const row =
    'consignment_id,consignor_name,consignee_name,consignee_country,destination_country,goods_description,shipment_date\nC-1,Fictional Weavers,Kestrel Dawn Aerotech,KZ,KZ,cotton shirts,2026-11-20\n';
  const job = await upload(first.base, 'one.csv', row, 'today');
  await jobWhen(first.base, job.id, ({ finishedAt }) => finishedAt !== null);
  expect(((await first.get('/api/v1/alerts')).json as { total: number }).total).toBe(0);
  expect(await first.end()).toBe(0);
  const report = join(folder, 'report.txt');
  writeFileSync(
    report,
    'The magazine said on 10 November 2026 that Kestrel Dawn Aerotech supplied drone engines to the army of Russia.\n',
  );
  const cli = new Cli(home);
  const added = await cli.run([
    'reports',
    'add',
    report,
    '--publisher',
    'Fictional Herald',
    '--date',
    '2026-11-11',
    '--json',
  ]);
  expect(added.status).toBe(0);
  const { claims } = JSON.parse(added.out) as { claims: { id: string }[] };
  const accepted = await cli.run(['reports', 'accept', ...claims.map(({ id }) => id), '--by', 'A. Analyst']);
  expect(accepted.status).toBe(0);
  const second = await startServing(home);
  await expect
    .poll(async () => ((await second.get('/api/v1/alerts')).json as { total: number }).total, {
      timeout: 30_000,
    })
    .toBe(1);
  const { items } = (await second.get('/api/v1/alerts')).json as { items: { id: string; flags: string[] }[] };
  expect(items[0]?.flags).toContain('reported-party');
  expect(await second.end()).toBe(0);
}, 60_000);
