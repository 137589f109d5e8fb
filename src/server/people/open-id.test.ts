import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { type ProviderAccount, startOpenIdProvider } from '../../../test/open-id-provider.ts';
import { browserAt, type PeopleServer, servePeople } from '../../../test/people-server.ts';
import { addUser, changeUser, listUsers } from '../../cases/people/users.ts';
import { openIdSettings } from './open-id-settings.ts';

const ORIGIN = 'http://127.0.0.1:8080';
const CALLBACK = '/session/openid-connect/callback';
const PASSWORD = 'four words of mine';
const BY = { id: 'setup', name: 'Set-up' };

onBothDatabases('signing in at a provider', (database) => {
  const accounts = new Map<string, ProviderAccount>();
  let provider: Awaited<ReturnType<typeof startOpenIdProvider>>;
  let server: PeopleServer;
  let at = '';
  beforeAll(async () => {
    provider = await startOpenIdProvider(`${ORIGIN}/api/v1${CALLBACK}`, accounts);
  });
  afterAll(() => provider.stop());
  const open = async (env: Record<string, string> = {}): Promise<void> => {
    server = await servePeople({
      database: database(),
      now: () => at,
      demo: false,
      env: {
        TIDEWAITER_OIDC_ISSUER: provider.issuer,
        TIDEWAITER_OIDC_CLIENT_ID: 'tidewaiter',
        TIDEWAITER_OIDC_CLIENT_SECRET: 'a secret of the client',
        TIDEWAITER_OIDC_TITLE: 'House',
        ...env,
      },
    });
  };
  beforeEach(async () => {
    at = '2026-11-27T10:00:00.000Z';
    for (const table of ['users', 'user_sessions', 'one_time', 'audit_entries', 'settings'] as const)
      await database().queries.deleteFrom(table).execute();
    await addUser(
      database(),
      { name: 'Ann', email: 'ann@house.example', role: 'admin', password: PASSWORD },
      BY,
      at,
    );
    accounts.clear();
    accounts.set('bo', {
      name: 'Bo <b>',
      email: 'bo@house.example',
      email_verified: true,
      groups: ['staff'],
    });
  });
  const begin = async () => {
    const browser = browserAt(server, ORIGIN);
    const sent = await browser.send('GET', '/session/openid-connect');
    expect(sent.status).toBe(302);
    return { browser, address: sent.headers.get('location') ?? '' };
  };
  const comeBack = (browser: ReturnType<typeof browserAt>, url: string) =>
    browser.send('GET', `${CALLBACK}${new URL(url).search}`, undefined, { 'sec-fetch-site': 'cross-site' });
  const signIn = async (account: string) => {
    const { browser, address } = await begin();
    const answer = await comeBack(browser, await provider.signInAs(account, address));
    return { browser, status: answer.status, page: await answer.text() };
  };
  const roleOf = async (browser: ReturnType<typeof browserAt>): Promise<string> =>
    ((await (await browser.send('GET', '/session')).json()) as { user: { role: string } }).user.role;

  it('is offered, and asks with PKCE, state and nonce', async () => {
    await open();
    const options = await browserAt(server, ORIGIN).send('GET', '/session/options');
    expect(await options.json()).toMatchObject({ openIdConnect: { title: 'House' } });
    const { searchParams } = new URL((await begin()).address);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(searchParams.get(name)?.length).toBeGreaterThan(30);
    expect(searchParams.get('redirect_uri')).toBe(`${ORIGIN}/api/v1${CALLBACK}`);
  });

  describe('lets in', () => {
    it('nobody who was not added, when nothing else is said', async () => {
      await open();
      const { status, page, browser } = await signIn('bo');
      expect(status).toBe(403);
      expect(page).toContain('You were not added');
      expect(browser.cookies.has('tidewaiter')).toBe(false);
      expect(await listUsers(database().queries)).toHaveLength(1);
      const entries = await database().queries.selectFrom('audit_entries').select('what').execute();
      expect(entries.map(({ what }) => what)).toContain('sign-in.refused');
    });

    it('who was added without a password, by the verified address, and knows them by subject from then on', async () => {
      await open();
      const user = { name: 'Bo', email: 'bo@house.example', role: 'analyst' } as const;
      const id = await addUser(database(), user, BY, at);
      const first = await signIn('bo');
      expect(first.status).toBe(200);
      expect(await roleOf(first.browser)).toBe('analyst');
      accounts.set('bo', { name: 'Bo', email: 'renamed@house.example', email_verified: true });
      expect((await signIn('bo')).status).toBe(200);
      // Another person gets the address that Bo had.
      accounts.set('mallory', { name: 'M', email: 'bo@house.example', email_verified: true });
      expect((await signIn('mallory')).page).toContain('signs in another way');
      await changeUser(database(), id, { active: false }, BY, at);
      expect((await signIn('bo')).page).toContain('has left');
    });

    it('nobody into an account with a password, or by an address that is not verified', async () => {
      await open({ TIDEWAITER_OIDC_ALLOW: '@house.example' });
      accounts.set('mallory', { name: 'M', email: 'ann@house.example', email_verified: true });
      expect((await signIn('mallory')).status).toBe(403);
      accounts.set('mallory', { name: 'M', email: 'new@house.example', email_verified: false });
      expect((await signIn('mallory')).status).toBe(403);
      accounts.set('mallory', { name: 'M', email: 'new@house.example' });
      expect((await signIn('mallory')).status).toBe(403);
      accounts.set('mallory', { name: 'M', email: 'new@evil-house.example', email_verified: true });
      expect((await signIn('mallory')).status).toBe(403);
    });

    it('whom the house lists, as viewers', async () => {
      await open({ TIDEWAITER_OIDC_ALLOW: '@house.example' });
      const { browser, status } = await signIn('bo');
      expect(status).toBe(200);
      expect(await roleOf(browser)).toBe('viewer');
      expect((await browser.send('GET', '/users')).status).toBe(403);
    });

    it('whom the claim gives a role, which follows the provider; without one, nobody', async () => {
      await open({
        TIDEWAITER_OIDC_ROLE_CLAIM: 'groups',
        TIDEWAITER_OIDC_ROLES: 'staff=analyst,chiefs=supervisor',
      });
      const first = await signIn('bo');
      expect(await roleOf(first.browser)).toBe('analyst');
      accounts.set('bo', { name: 'Bo', groups: ['staff', 'chiefs'] });
      expect(await roleOf((await signIn('bo')).browser)).toBe('supervisor');
      expect((await first.browser.send('GET', '/session')).status).toBe(401);
      accounts.set('bo', { name: 'Bo', groups: ['admin'] });
      expect((await signIn('bo')).page).toContain('no role here');
    });
  });

  describe('refuses who comes back', () => {
    beforeEach(() => open({ TIDEWAITER_OIDC_ALLOW: '*' }));

    it('in another browser than the one that went (a planted sign-in)', async () => {
      const { address } = await begin();
      const url = await provider.signInAs('bo', address);
      const victim = browserAt(server, ORIGIN);
      expect((await comeBack(victim, url)).status).toBe(403);
      const other = await begin();
      expect((await comeBack(other.browser, url)).status).toBe(403);
      expect(other.browser.cookies.has('tidewaiter')).toBe(false);
    });

    it('twice, too late, or with another code', async () => {
      const { browser, address } = await begin();
      const url = await provider.signInAs('bo', address);
      const state = browser.cookies.get('tidewaiter-sign-in') ?? '';
      expect((await comeBack(browser, url)).status).toBe(200);
      browser.cookies.set('tidewaiter-sign-in', state);
      expect((await comeBack(browser, url)).status).toBe(403);

      const late = await begin();
      const lateUrl = await provider.signInAs('bo', late.address);
      at = '2026-11-27T10:10:01.000Z';
      expect((await comeBack(late.browser, lateUrl)).status).toBe(403);

      const forged = await begin();
      const forgedUrl = new URL(await provider.signInAs('bo', forged.address));
      forgedUrl.searchParams.set('code', 'x'.repeat(43));
      expect((await comeBack(forged.browser, forgedUrl.href)).status).toBe(403);
    });

    it('with an error of the provider, whose words are not shown', async () => {
      const { browser } = await begin();
      const answer = await comeBack(
        browser,
        `${ORIGIN}/?error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E`,
      );
      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain('script');
    });
  });

  it('says so when the provider is away, and tries again later', async () => {
    await open({ TIDEWAITER_OIDC_ISSUER: 'http://127.0.0.1:9' });
    const answer = await browserAt(server, ORIGIN).send('GET', '/session/openid-connect');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('The provider does not answer.');
  });
});

describe('settings of OpenID Connect', () => {
  const BOTH = { TIDEWAITER_OIDC_ISSUER: 'https://id.house.example', TIDEWAITER_OIDC_CLIENT_ID: 'x' };
  it.each([
    ['one of two', { TIDEWAITER_OIDC_CLIENT_ID: 'x' }],
    ['no address', { ...BOTH, TIDEWAITER_OIDC_ISSUER: 'house' }],
    ['no https, and not this machine', { ...BOTH, TIDEWAITER_OIDC_ISSUER: 'http://id.house.example' }],
    ['a role that is none', { ...BOTH, TIDEWAITER_OIDC_ROLES: 'staff=king' }],
    ['a part without a role', { ...BOTH, TIDEWAITER_OIDC_ROLES: 'analyst' }],
  ])('are refused: %s', (_, env) => {
    expect(() => openIdSettings(env)).toThrow('a setting of OpenID Connect');
  });
  it('are absent when nothing is set', () => {
    expect(openIdSettings({})).toBeUndefined();
    expect(openIdSettings(BOTH)).toMatchObject({ title: 'id.house.example', insecure: false });
  });
});
