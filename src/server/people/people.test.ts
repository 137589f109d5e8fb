import { beforeEach, describe, expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { browserAt, type PeopleServer, servePeople } from '../../../test/people-server.ts';
import { addUser, listUsers } from '../../cases/people/users.ts';

const PASSWORD = 'four words of mine';
const NOW = '2026-11-27T10:00:00.000Z';
const ADMIN = { name: 'Ann', email: 'ann@house.example', password: PASSWORD };

onBothDatabases('the interface about people', (database) => {
  let server: PeopleServer;
  let at = NOW;
  const open = (more: { publicUrl?: string; demo?: boolean } = {}) =>
    servePeople({ database: database(), now: () => at, demo: false, env: {}, ...more });
  beforeEach(async () => {
    at = NOW;
    for (const table of [
      'users',
      'user_sessions',
      'sign_in_attempts',
      'api_keys',
      'one_time',
      'idempotency',
    ] as const)
      await database().queries.deleteFrom(table).execute();
    await addUser(database(), { ...ADMIN, role: 'admin' }, null, NOW);
    server = await open();
  });
  const signedIn = async (email = ADMIN.email, through = server, origin?: string) => {
    const browser = browserAt(through, origin);
    expect(await browser.signIn(email, PASSWORD)).toBe(200);
    return browser;
  };
  const kindOf = async (response: Response): Promise<string> =>
    ((await response.json()) as { type: string }).type.replace('/problems/', '');

  it('tells nobody anything without a session or a key', async () => {
    const stranger = browserAt(server);
    for (const path of [
      '/session',
      '/users',
      '/api-keys',
      '/audit',
      '/audit/verify',
      '/audit/export',
      '/views',
    ])
      expect((await stranger.send('GET', path)).status, path).toBe(401);
    expect((await stranger.send('GET', '/users', undefined, { authorization: 'Bearer tw_no' })).status).toBe(
      401,
    );
    expect(await (await stranger.send('GET', '/session/options')).json()).toEqual({
      password: true,
      openIdConnect: null,
      needsSetUp: false,
      demo: false,
    });
  });

  it('sets up the first user by the link of the first start', async () => {
    expect(server.setUpPath).toBeUndefined();
    await database().queries.deleteFrom('users').execute();
    server = await open();
    const token = server.setUpPath?.replace('/set-up#', '') ?? '';
    expect(token).toHaveLength(43);
    const browser = browserAt(server);
    expect((await browser.send('POST', '/set-up', { ...ADMIN, token: 'x'.repeat(43) })).status).toBe(403);
    const made = await browser.send('POST', '/set-up', { ...ADMIN, token });
    expect(made.status).toBe(200);
    expect(await (await browser.send('GET', '/session')).json()).toMatchObject({
      user: { email: ADMIN.email, role: 'admin' },
      permissions: expect.arrayContaining(['users.change']),
    });
    expect((await browserAt(server).send('POST', '/set-up', { ...ADMIN, token })).status).toBe(403);
    expect(
      JSON.stringify(await database().queries.selectFrom('one_time').selectAll().execute()),
    ).not.toContain(token);
  });

  describe('the cookie', () => {
    it('is out of reach of scripts and of other sites; with https it is bound to the host', async () => {
      const plain = await browserAt(server).send('POST', '/session', ADMIN);
      expect(plain.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^tidewaiter=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
      ]);
      const behind = await open({ publicUrl: 'https://tide.house.example/' });
      const secure = await browserAt(behind, 'http://10.0.0.7:8080').send('POST', '/session', ADMIN, {
        origin: 'https://tide.house.example',
      });
      expect(secure.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^__Host-tidewaiter=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
      ]);
    });

    it('is a new one at every sign-in, never one that was planted; the one before ends', async () => {
      const browser = browserAt(server);
      browser.cookies.set('tidewaiter', 'planted-by-someone-else-planted-by-someone');
      expect(await browser.signIn(ADMIN.email, PASSWORD)).toBe(200);
      const first = browser.cookies.get('tidewaiter') ?? '';
      expect(first).not.toContain('planted');
      browser.csrfToken = '';
      expect(await browser.signIn(ADMIN.email, PASSWORD)).toBe(200);
      expect(browser.cookies.get('tidewaiter')).not.toBe(first);
      const thief = browserAt(server);
      for (const secret of [first, 'planted-by-someone-else-planted-by-someone']) {
        thief.cookies.set('tidewaiter', secret);
        expect((await thief.send('GET', '/session')).status).toBe(401);
      }
    });

    it('means nothing after signing out', async () => {
      const browser = await signedIn();
      const secret = browser.cookies.get('tidewaiter') ?? '';
      expect((await browser.send('DELETE', '/session')).status).toBe(204);
      browser.cookies.set('tidewaiter', secret);
      expect((await browser.send('GET', '/session')).status).toBe(401);
    });
  });

  describe('requests that another site causes', () => {
    const USER = { name: 'Bo', email: 'bo@house.example', role: 'viewer', password: PASSWORD };
    it.each([
      ['without the token', { 'x-csrf-token': '' }],
      ['with another token', { 'x-csrf-token': 'x'.repeat(43) }],
      ['from another origin', { origin: 'https://evil.example' }],
      ['from nowhere', { origin: 'null' }],
      ['from another port', { origin: 'http://127.0.0.1:9999' }],
      ['across sites, says the browser', { 'sec-fetch-site': 'cross-site' }],
      ['from a neighbour, says the browser', { 'sec-fetch-site': 'same-site' }],
    ])('change nothing: %s', async (_, headers) => {
      const browser = await signedIn();
      const response = await browser.send('POST', '/users', USER, headers);
      expect(response.status).toBe(403);
      expect(await kindOf(response)).toBe('csrf-token');
      expect(await listUsers(database().queries)).toHaveLength(1);
    });

    it('do not sign in, nor by a form', async () => {
      const elsewhere = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
      expect((await browserAt(server).send('POST', '/session', ADMIN, elsewhere)).status).toBe(403);
      const form = await server.app.request('/api/v1/session', {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: JSON.stringify(ADMIN),
      });
      expect(form.status).toBe(400);
    });

    it('the token of one session does not serve another', async () => {
      const [one, two] = [await signedIn(), await signedIn()];
      expect((await one.send('POST', '/users', USER, { 'x-csrf-token': two.csrfToken })).status).toBe(403);
      expect((await one.send('POST', '/users', USER)).status).toBe(201);
    });

    it('a key needs no token, and goes before a cookie', async () => {
      const browser = await signedIn();
      const made = await browser.send('POST', '/api-keys', { name: 'import', scopes: ['audit.read'] });
      const { key } = (await made.json()) as { key: string };
      const program = browserAt(server);
      for (const scheme of ['Bearer', 'ApiKey'])
        expect(
          (await program.send('GET', '/audit', undefined, { authorization: `${scheme} ${key}` })).status,
        ).toBe(200);
      expect(
        (await browser.send('GET', '/users', undefined, { authorization: `Bearer ${key}` })).status,
      ).toBe(403);
    });
  });

  it('slows guessing by account and by caller, whatever a header claims', async () => {
    const browser = browserAt(server);
    const statuses = [];
    for (let n = 0; n < 6; n++)
      statuses.push(
        (
          await browser.send(
            'POST',
            '/session',
            { ...ADMIN, password: 'wrong' },
            { 'x-forwarded-for': `198.51.100.${n}` },
          )
        ).status,
      );
    expect(statuses).toEqual([401, 401, 401, 401, 429, 429]);
  });

  it('a user who is shut out is out at once', async () => {
    const admin = await signedIn();
    const added = await admin.send('POST', '/users', {
      name: 'Bo',
      email: 'Bo@House.example',
      role: 'supervisor',
      password: PASSWORD,
    });
    const { id } = (await added.json()) as { id: string };
    const bo = await signedIn('bo@house.example');
    expect((await bo.send('GET', '/audit')).status).toBe(200);
    expect((await bo.send('POST', '/users', {})).status).toBe(403);
    await admin.send('PATCH', `/users/${id}`, { role: 'analyst' });
    expect((await bo.send('GET', '/audit')).status).toBe(401);
    const again = await signedIn('bo@house.example');
    expect((await again.send('GET', '/audit')).status).toBe(403);
    await admin.send('PATCH', `/users/${id}`, { active: false });
    expect((await again.send('GET', '/session')).status).toBe(401);
    expect(await browserAt(server).signIn('bo@house.example', PASSWORD)).toBe(401);
  });

  it('keeps no secret in the log, the record, or anywhere in the database', async () => {
    const admin = await signedIn();
    const idempotent = { 'idempotency-key': 'once' };
    const keyAnswer = await admin.send(
      'POST',
      '/api-keys',
      { name: 'k', scopes: ['cases.read'] },
      idempotent,
    );
    const { key } = (await keyAnswer.json()) as { key: string };
    const first = 'a first password for Cy';
    await admin.send(
      'POST',
      '/users',
      { name: 'Cy', email: 'cy@house.example', role: 'viewer', password: first },
      idempotent,
    );
    await browserAt(server).signIn('cy@house.example', 'a wrong password for Cy');
    await browserAt(server).signIn('hunter2@house.example', 'hunter2');
    await admin.send('PUT', '/session/password', { current: PASSWORD, password: 'yet another password' });
    const rows = await Promise.all(
      (
        [
          'audit_entries',
          'users',
          'user_sessions',
          'api_keys',
          'idempotency',
          'sign_in_attempts',
          'one_time',
        ] as const
      ).map((table) => database().queries.selectFrom(table).selectAll().execute()),
    );
    const kept = `${JSON.stringify(rows)}\n${server.lines.join('\n')}`;
    expect(kept).toContain('key.added');
    for (const secret of [
      PASSWORD,
      first,
      'a wrong password',
      'yet another password',
      'hunter2',
      key,
      admin.cookies.get('tidewaiter') ?? '?',
    ])
      expect(kept).not.toContain(secret);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['=HYPERLINK("https://evil.example","x")'],
    ['\u202eevil\u202c'],
    [`' or 1=1; drop table users; --`],
    ['x'.repeat(300)],
  ])('keeps hostile names as they are: %s', async (name) => {
    const admin = await signedIn();
    const added = await admin.send('POST', '/users', {
      name,
      email: `e${name.length}@house.example`,
      role: 'viewer',
      password: PASSWORD,
    });
    expect(added.status).toBe(201);
    const { items } = (await (await admin.send('GET', '/users')).json()) as { items: { name: string }[] };
    expect(items.map((each) => each.name)).toContain(name);
    expect(await (await admin.send('GET', '/audit/verify')).json()).toMatchObject({ sound: true });
  });

  it.each([['nul\0nul'], ['half \ud83d'], ['x'.repeat(10_000)], ['   ']])(
    'refuses names that are none',
    async (name) => {
      const admin = await signedIn();
      const body = { name, email: 'e@house.example', role: 'viewer', password: PASSWORD };
      expect((await admin.send('POST', '/users', body)).status).toBe(400);
    },
  );

  it('exports the record, and says so in it', async () => {
    const admin = await signedIn();
    const answer = await admin.send('GET', '/audit/export');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="audit-2026-11-27.jsonl"');
    const lines = (await answer.text()).trimEnd().split('\n');
    expect(JSON.parse(lines.at(-2) ?? '')).toMatchObject({ what: 'audit.exported' });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ algorithm: 'Ed25519', entries: lines.length - 2 });
  });

  describe('a demonstration', () => {
    it('is refused where there are users', async () => {
      await expect(open({ demo: true })).rejects.toThrow('this casework is no demonstration');
    });

    it('needs no login, for this machine alone', async () => {
      await database().queries.deleteFrom('users').execute();
      const demo = await open({ demo: true });
      expect(demo.setUpPath).toBeUndefined();
      const browser = browserAt(demo);
      expect(await (await browser.send('GET', '/session')).json()).toMatchObject({
        demo: true,
        user: { id: 'demo' },
      });
      const view = { name: 'Mine', query: { outcome: 'hold' } };
      expect((await browser.send('POST', '/views', view)).status).toBe(201);
      for (const host of ['localhost:8080', '[::1]:8080', '127.0.0.1'])
        expect((await browser.send('GET', '/session', undefined, { host })).status, host).toBe(200);
      for (const host of [
        'evil.example',
        'localhost.evil.example:8080',
        '127.0.0.1.evil.example',
        '10.0.0.1',
      ])
        expect((await browser.send('GET', '/session', undefined, { host })).status, host).toBe(403);
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
      ])
        expect((await browser.send('POST', '/views', view, headers)).status).toBe(403);
    });
  });
});
