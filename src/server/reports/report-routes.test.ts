import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cli } from '../../../test/e2e/run-cli.ts';
import { FOUNDING_LIKE, RETOLD } from '../../../test/founding-like-report.ts';
import { type Browser, browserAt } from '../../../test/people-server.ts';
import { ledgerFolder, openFileLedger } from '../../evidence/ledger/file-ledger.ts';
import { isoDate } from '../../model/dates.ts';
import { REPORT_FILE_BYTES } from '../../model/limits.ts';
import type { AuditPage } from '../contract/house.ts';
import type {
  AddedReport,
  Claim,
  ClaimGroupPage,
  ReportDetail,
  ReportPage,
  Timeline,
} from '../contract/reports.ts';
import { type RunningServer, startServer } from '../start-server.ts';

const PASSWORD = 'four words of mine';
const home = mkdtempSync(join(tmpdir(), 'tidewaiter-report-routes-'));
let server: RunningServer;
let origin = '';
const people: Record<string, Browser> = {};
const who = (role: 'admin' | 'viewer' | 'analyst' | 'supervisor'): Browser => {
  const browser = people[role];
  if (!browser) throw new Error(`nobody is ${role}`);
  return browser;
};

beforeAll(async () => {
  server = await startServer({
    home,
    host: '127.0.0.1',
    port: 0,
    demo: false,
    chosenLists: ['sample'],
    threads: 1,
    matchThreads: 0,
    today: () => isoDate(2026, 11, 27) as NonNullable<ReturnType<typeof isoDate>>,
    log: pino({ level: 'silent' }),
    page: '/nowhere',
    env: {},
  });
  origin = `http://127.0.0.1:${server.port}`;
  const admin = newBrowser();
  const token = server.setUpPath?.replace('/set-up#', '');
  const first = { token, name: 'Ada Min', email: 'admin@house.example', password: PASSWORD };
  const made = await admin.send('POST', '/set-up', first);
  admin.csrfToken = ((await made.json()) as { csrfToken: string }).csrfToken;
  people['admin'] = admin;
  for (const [role, name] of [
    ['viewer', 'Vi Ewer'],
    ['analyst', 'Ana Lyst <b>'],
    ['supervisor', 'Sue Per'],
  ] as const) {
    const email = `${role}@house.example`;
    await admin.send('POST', '/users', { name, email, role, password: PASSWORD });
    const browser = newBrowser();
    expect(await browser.signIn(email, PASSWORD)).toBe(200);
    people[role] = browser;
  }
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

function newBrowser(): Browser {
  return browserAt({ app: undefined as never }, origin, (request) => fetch(request));
}

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
const decide = (claim: Pick<Claim, 'id' | 'version'>, body: object, browser = who('analyst')) =>
  browser.send('POST', `/claims/${claim.id}/decision`, { version: claim.version, ...body });
const grade = (claim: Pick<Claim, 'id' | 'version'>, body: object, browser = who('supervisor')) =>
  browser.send('POST', `/claims/${claim.id}/grades`, { version: claim.version, ...body });

async function claimWith(id: string, words: string): Promise<Claim> {
  const { claims } = await detailOf(id);
  const claim = claims.find(({ sentence }) => sentence.includes(words));
  if (!claim) throw new Error(`no claim says "${words}"`);
  return claim;
}

describe('a report, from its text to graded claims', () => {
  let id = '';

  it('is added by an analyst; its proposals stand where they say', async () => {
    const response = await add({
      file: new File([FOUNDING_LIKE], 'herald.txt'),
      publisher: 'Fictional Herald',
      date: '2023-04-10',
      author: '',
      url: 'https://herald.example/1',
      obtainedHow: 'a subscription',
    });
    expect(response.status).toBe(201);
    const { report, wasThere } = (await response.json()) as AddedReport;
    id = report.id;
    expect(wasThere).toBe(false);
    expect(report).toMatchObject({
      publisher: 'Fictional Herald',
      author: null,
      language: 'en',
      claims: { proposed: 9, accepted: 0, rejected: 0 },
      denials: 4,
      grades: [],
    });
    const { text, claims } = await detailOf(id);
    expect(text).toBe(FOUNDING_LIKE);
    for (const claim of claims) {
      expect(text.slice(claim.place.from, claim.place.to).replace(/\s+/g, ' ')).toBe(claim.sentence);
      for (const { words, place } of [claim.content, ...claim.goods, ...claim.dates, ...claim.hedges])
        expect(text.slice(place.from, place.to).replace(/\s+/g, ' ')).toBe(words);
      expect(claim).toMatchObject({ state: 'proposed', version: 1, history: [{ what: 'proposed' }] });
    }
    expect((await add({ text: FOUNDING_LIKE, publisher: 'Other', date: '2024-01-01' })).status).toBe(200);
  });

  it('gives its original back as it came, never to be run', async () => {
    const response = await who('viewer').send('GET', `/reports/${id}/original`);
    expect(await response.text()).toBe(FOUNDING_LIKE);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('has one claim accepted, one corrected and accepted, one rejected', async () => {
    expect((await decide(await claimWith(id, '120 TB-90'), { decision: 'accept' })).status).toBe(200);
    const falsify = await claimWith(id, 'falsify');
    expect(falsify.speaker).toContain('Tianqiong');
    const edited = await decide(falsify, {
      decision: 'accept',
      why: 'It is the magazine that says so',
      edit: { speaker: 'Merkur Imaginary', mode: 'considers' },
    });
    expect(edited.status).toBe(200);
    const rejected = await decide(await claimWith(id, 'spokesman'), { decision: 'reject', why: 'vague' });
    const { claims, report } = (await rejected.json()) as ReportDetail;
    expect(report.claims).toEqual({ proposed: 6, accepted: 2, rejected: 1 });
    const after = claims.find((claim) => claim.id === falsify.id);
    expect(after).toMatchObject({
      state: 'accepted',
      speaker: 'Merkur Imaginary',
      sentence: falsify.sentence,
      actions: [{ action: 'falsify', mode: 'considers' }],
      version: 3,
      history: [
        { what: 'proposed' },
        { what: 'edited', fields: ['speaker', 'actions'], by: 'Ana Lyst <b>' },
        { what: 'accepted', why: 'It is the magazine that says so' },
      ],
    });
  });

  it('is graded by a supervisor, again and again; the earlier grades stay', async () => {
    const claim = await claimWith(id, '120 TB-90');
    expect((await grade(claim, { source: 'C', why: 'one paper' }, who('analyst'))).status).toBe(403);
    expect((await grade(claim, { source: 'C', information: '3', why: 'one paper' })).status).toBe(200);
    const again = await claimWith(id, '120 TB-90');
    const regraded = await grade(again, {
      information: '2',
      likelihood: 'likely',
      confidence: 'low',
      why: 'A second paper saw the documents.',
    });
    const { claims, report } = (await regraded.json()) as ReportDetail;
    const graded = claims.find((each) => each.id === claim.id);
    expect(graded?.grade).toEqual({
      source: 'C',
      information: '2',
      likelihood: 'likely',
      confidence: 'low',
    });
    expect(graded?.history.flatMap((event) => event.grade ?? [])).toEqual([
      { source: 'C', information: '3' },
      { information: '2', likelihood: 'likely', confidence: 'low' },
    ]);
    expect(report.grades).toEqual(['C2']);
  });

  it.each([
    ['It is likely, with low confidence, that they shipped.', /one sentence/],
    ['They are smugglers.', /verdict/],
  ])('refuses a reason that is worded so: %s', async (why, problem) => {
    const response = await grade(await claimWith(id, '120 TB-90'), { source: 'C', why });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { detail: string }).detail).toMatch(problem);
  });

  it('sets the denial beside the assertion, and accounts that differ beside each other', async () => {
    await added(RETOLD, 'Harbour Gazette', '2023-04-12');
    const { items } = await read<ClaimGroupPage>(`/claim-groups?report=${id}`);
    const group = items.find(({ asserts }) => asserts.some(({ words }) => words.includes('120 TB-90')));
    expect(group?.asserts.map(({ publisher }) => publisher)).toContain('Harbour Gazette');
    expect(group?.against.map(({ stance, speaker }) => `${speaker} ${stance}`)).toEqual([
      'Western official doubts',
      "China's foreign ministry denies",
      'Tianqiong Bucunzai Aviation Technology Co., Ltd. denies',
    ]);
    expect(group?.differences).toContainEqual({
      field: 'actor',
      accounts: [
        { value: expect.stringContaining('Tianqiong'), claims: [expect.any(String)] },
        { value: 'Vymysel Logistik', claims: [expect.any(String)] },
      ],
    });
  });

  it('stands in a timeline with the denial, in the order of days', async () => {
    const around = await read<Timeline>(`/timeline?report=${id}`);
    expect(around.parties).toContain('Tianqiong Bucunzai Aviation Technology Co., Ltd.');
    expect(around.events.map(({ kind }) => kind)).toContain('denial');
    const days = around.events.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
    const ofParty = await read<Timeline>(`/timeline?party=${encodeURIComponent('Vymysel')}`);
    expect(ofParty.events.every(({ claim }) => claim !== null)).toBe(true);
    expect((await who('viewer').send('GET', '/timeline')).status).toBe(400);
  });

  it('has every change in the audit chain, by the person who made it', async () => {
    const { items } = await read<AuditPage>('/audit?what=claim.&limit=200', who('supervisor'));
    const told = items.map(({ what, who: by }) => `${what} ${by?.name}`).toReversed();
    expect(told).toEqual([
      'claim.accepted Ana Lyst <b>',
      'claim.edited Ana Lyst <b>',
      'claim.accepted Ana Lyst <b>',
      'claim.rejected Ana Lyst <b>',
      'claim.graded Sue Per',
      'claim.graded Sue Per',
    ]);
    const hashes = new Set(
      openFileLedger(ledgerFolder(home))
        .events()
        .map(({ hash }) => hash),
    );
    for (const { details } of items) expect(hashes).toContain((details['ledger'] as { hash: string }).hash);
    // What a person wrote is sealed: it can be erased elsewhere, and the chain stays whole.
    expect(JSON.stringify(items)).not.toContain('vague');
    expect(await read('/audit/verify', who('supervisor'))).toMatchObject({ sound: true });
  });

  it('is listed with what is open, found by words, a page at a time', async () => {
    const all = await read<ReportPage>('/reports');
    expect(all.items.map(({ publisher }) => publisher)).toEqual(['Harbour Gazette', 'Fictional Herald']);
    const { items } = await read<ReportPage>('/reports?q=vymysel');
    expect(items).toHaveLength(1);
    const first = await read<ReportPage>('/reports?limit=1&open=true');
    const second = await read<ReportPage>(`/reports?limit=1&open=true&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({ items: [{ id }], nextCursor: null });
    expect((await who('viewer').send('GET', '/reports?cursor=zzz')).status).toBe(422);
    expect((await who('viewer').send('GET', '/reports/none')).status).toBe(404);
  });
});

describe('requests at once', () => {
  const sentences = Array.from(
    { length: 24 },
    (_, n) => `The Example Times said on 3 May 2024 that Nonesuch Works ${n} GmbH shipped drones to Iran.`,
  );

  it('lose nothing, also while the command line writes the same ledger', async () => {
    const { report } = await added(sentences.join('\n\n'), 'Example Times', '2024-05-04');
    const { claims } = await detailOf(report.id);
    expect(claims.length).toBeGreaterThanOrEqual(sentences.length);
    const cli = new Cli(home);
    const file = join(home, 'other.txt');
    writeFileSync(
      file,
      'Officials said Example Pumps GmbH supplied engines to the army of Iran. The firm denied it.',
    );
    const [, ...answers] = await Promise.all([
      cli.prepare('reports', 'add', file, '--publisher', 'Example Post', '--date', '2024-05-05'),
      ...claims.map((claim, n) => decide(claim, { decision: n % 2 === 0 ? 'accept' : 'reject' })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(claims.map(() => 200));
    const after = await detailOf(report.id);
    expect(after.claims.map(({ state }) => state)).toEqual(
      claims.map((_, n) => (n % 2 === 0 ? 'accepted' : 'rejected')),
    );
    expect((await read<ReportPage>('/reports?q=example%20pumps')).items).toHaveLength(1);
    // Reading again checks the whole chain of the file.
    openFileLedger(ledgerFolder(home)).events();
  }, 60_000);

  it('on one claim: the first is recorded, the others are told that it changed', async () => {
    const { report } = await added(
      'The Example Times said Nonesuch Pumps GmbH shipped drones to Iran in May 2024.',
    );
    const [claim] = (await detailOf(report.id)).claims;
    if (!claim) throw new Error('nothing was proposed');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => decide(claim, { decision: n % 2 === 0 ? 'accept' : 'reject' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await claimWith(report.id, 'Nonesuch Pumps')).history).toHaveLength(2);
  });

  it('what the command line did is noted in the audit chain, as done elsewhere', async () => {
    const { items } = await read<ReportPage>('/reports?q=example%20pumps');
    const { claims } = await detailOf(items[0]?.id ?? '');
    await new Cli(home).prepare('reports', 'accept', claims[0]?.id ?? '', '--by', 'somebody');
    await added('The Example Times said Nonesuch Valves GmbH shipped drones to Iran in June 2024.');
    const { items: entries } = await read<AuditPage>(
      `/audit?subject=${encodeURIComponent(`claim ${claims[0]?.id}`)}`,
      who('supervisor'),
    );
    expect(entries).toMatchObject([{ what: 'claim.accepted', who: null, details: { outsideServer: true } }]);
  });
});

describe('what is hostile', () => {
  it('stands as it was written: scripts, marks that turn text round, ten thousand characters', async () => {
    const script = '<script>alert(1)</script>';
    const marks = '\u202eGmbH sgnirB\u202c';
    const long = 'drones '.repeat(1_400);
    const text = `The Example Times said ${script} Nonesuch ${marks} GmbH shipped ${long}to Iran.`;
    const { report } = await added(text, script);
    expect(report.publisher).toBe(script);
    expect((await detailOf(report.id)).text).toBe(text);
  });

  it('a page: its scripts are not read, its words are', async () => {
    const html =
      '<!doctype html><html><head><title>T</title><script>evil()</script></head><body onload="evil()"><p>The Example Times said <b>Nonesuch Cranes GmbH</b> shipped drones to Iran.</p></body></html>';
    const response = await add({
      file: new File([html], 'a.html', { type: 'text/html' }),
      publisher: 'P',
      date: '2024-01-01',
    });
    const { report } = (await response.json()) as AddedReport;
    const { text } = await detailOf(report.id);
    expect(text).toContain('Nonesuch Cranes GmbH');
    expect(text).not.toContain('evil');
  });

  it.each([
    ['an address that is a script', { url: 'javascript:alert(1)' }, 400],
    ['a day that is none', { date: '2024-02-31' }, 400],
    ['a publisher with NUL', { publisher: 'a\u0000b' }, 400],
    ['no publisher', { publisher: ' ' }, 400],
    ['an unknown language', { language: 'xx' }, 400],
    ['an empty file', { file: new File([], 'a.txt') }, 400],
    ['no words at all', { file: new File(['123 456'], 'a.bin') }, 422],
    ['a PDF that is none', { file: new File(['%PDF-1.7 nothing'], 'a.pdf') }, 422],
  ])('%s is refused', async (_, fields, status) => {
    const whole = { publisher: 'P', date: '2024-01-01', ...('file' in fields ? {} : { text: 'words' }) };
    const response = await add({ ...whole, ...fields });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('what is larger than a report may be is refused', async () => {
    const big = new Blob([new Uint8Array(REPORT_FILE_BYTES + 11_000_000)]);
    const response = await add({ file: big, publisher: 'P', date: '2024-01-01' });
    expect(response.status).toBe(413);
    await response.body?.cancel();
  });

  it('changes nothing without the token of the session, or for who may only read', async () => {
    const fields = {
      text: 'The Example Times said X GmbH shipped drones.',
      publisher: 'P',
      date: '2024-01-01',
    };
    expect((await add(fields, who('analyst'), {})).status).toBe(403);
    expect((await add(fields, who('viewer'))).status).toBe(403);
    expect((await add(fields, who('admin'))).status).toBe(403);
    const { items } = await read<ReportPage>('/reports?q=herald');
    const [claim] = (await detailOf(items[0]?.id ?? '')).claims;
    if (!claim) throw new Error('nothing to decide');
    for (const browser of [who('viewer'), who('admin')])
      expect((await decide(claim, { decision: 'accept' }, browser)).status).toBe(403);
    const unknown = { id: 'none:1', version: 1 };
    expect((await decide(unknown, { decision: 'accept' })).status).toBe(404);
    expect((await decide(claim, { decision: 'reject', edit: { speaker: 'x' } })).status).toBe(400);
    expect((await grade(claim, { why: 'nothing given' })).status).toBe(400);
  });
});
