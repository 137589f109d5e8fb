import { beforeEach, describe, expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { addApiKey, keyOf, revokeApiKey } from './api-keys.ts';
import { changeOwnPassword } from './change-password.ts';
import { newSetUpSecret, setUp } from './set-up.ts';
import { signIn, signOut, userOfSession } from './sign-in.ts';
import { addUser, changeUser } from './users.ts';

const START = Date.parse('2026-11-27T10:00:00.000Z');
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();
const HOUR = 3_600;
const PASSWORD = 'four words of mine';
const WRONG = 'four words of hers';

onBothDatabases('signing in', (database) => {
  let ann = '';
  const by = { id: 'setup', name: 'Set-up' };
  const enter = (password: string, seconds = 0, caller = '192.0.2.1', email = 'Ann@House.example') =>
    signIn(database(), { email, password, caller }, at(seconds));
  const wrong = async (seconds: number, caller?: string, email?: string): Promise<string> =>
    enter(WRONG, seconds, caller, email).then(
      () => 'let in',
      (error: { kind?: string }) => error.kind ?? String(error),
    );
  beforeEach(async () => {
    const { queries } = database();
    for (const table of [
      'users',
      'user_sessions',
      'sign_in_attempts',
      'api_keys',
      'audit_entries',
      'settings',
      'one_time',
    ] as const)
      await queries.deleteFrom(table).execute();
    ann = await addUser(
      database(),
      { name: 'Ann', email: 'ann@house.example', role: 'admin', password: PASSWORD },
      by,
      at(0),
    );
  });

  it('opens a session whose secret is not stored', async () => {
    const opened = await enter(PASSWORD);
    expect(await userOfSession(database().queries, opened.secret, at(1))).toMatchObject({
      id: ann,
      role: 'admin',
      csrf_token: opened.csrfToken,
    });
    const stored = JSON.stringify(await database().queries.selectFrom('user_sessions').selectAll().execute());
    expect(stored).not.toContain(opened.secret);
    expect((await enter(PASSWORD)).secret).not.toBe(opened.secret);
  });

  it('ends after an hour of nothing, after a day of anything, and when it is told to', async () => {
    const { queries } = database();
    const { secret } = await enter(PASSWORD);
    expect(await userOfSession(queries, secret, at(HOUR - 1))).toBeDefined();
    expect(await userOfSession(queries, secret, at(2 * HOUR - 2))).toBeDefined();
    expect(await userOfSession(queries, secret, at(3 * HOUR - 1))).toBeUndefined();
    const busy = await enter(PASSWORD);
    for (let hours = 0.5; hours < 24; hours += 0.5)
      expect(await userOfSession(queries, busy.secret, at(hours * HOUR))).toBeDefined();
    expect(await userOfSession(queries, busy.secret, at(24 * HOUR))).toBeUndefined();
    const third = await enter(PASSWORD);
    await signOut(database(), third.secret, { id: ann, name: 'Ann' }, at(1));
    expect(await userOfSession(queries, third.secret, at(2))).toBeUndefined();
  });

  it('answers the wrong password, the unknown address and who has left alike, and records each', async () => {
    await addUser(
      database(),
      { name: 'Bo', email: 'bo@house.example', role: 'viewer', password: PASSWORD },
      by,
      at(0),
    );
    const bo = await database()
      .queries.selectFrom('users')
      .select('id')
      .where('name', '=', 'Bo')
      .executeTakeFirstOrThrow();
    await changeUser(database(), bo.id, { active: false }, by, at(0));
    const said = await Promise.all(
      [
        enter(WRONG),
        enter(PASSWORD, 0, '192.0.2.2', 'nobody@house.example'),
        enter(PASSWORD, 0, '192.0.2.3', 'bo@house.example'),
      ].map((attempt) =>
        attempt.then(
          () => 'let in',
          (error: Error) => error.message,
        ),
      ),
    );
    expect(new Set(said)).toEqual(new Set(['Address or password are not right.']));
    const entries = await database()
      .queries.selectFrom('audit_entries')
      .select(['subject', 'details'])
      .where('what', '=', 'sign-in.refused')
      .execute();
    expect(entries.map(({ subject }) => subject).sort()).toEqual(
      [`user ${ann}`, `user ${bo.id}`, null].sort(),
    );
    expect(JSON.stringify(entries)).not.toContain('nobody@');
    expect(await verifyAudit(database().queries)).toMatchObject({ sound: true });
  });

  it('takes as long for who is unknown', { retry: 2 }, async () => {
    const time = async (email: string, n: number): Promise<number> => {
      const began = performance.now();
      await wrong(n * HOUR, `192.0.2.${n}`, email);
      return performance.now() - began;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let n = 0; n < 7; n++) {
      known.push(await time('ann@house.example', n));
      unknown.push(await time('nobody@house.example', n));
    }
    const median = (times: number[]): number => times.sort((a, b) => a - b)[3] ?? 0;
    expect(median(unknown) / median(known)).toBeGreaterThan(0.6);
    expect(median(unknown) / median(known)).toBeLessThan(1.6);
  });

  describe('too many wrong passwords', () => {
    it('make one wait, longer each time; the right one is not even looked at', async () => {
      for (let n = 0; n < 4; n++) expect(await wrong(0)).toBe('not-allowed');
      expect(await wrong(0)).toBe('too-soon');
      await expect(enter(PASSWORD, 0.5)).rejects.toMatchObject({ kind: 'too-soon' });
      expect(await wrong(1)).toBe('not-allowed');
      expect(await wrong(2)).toBe('too-soon');
      expect(await wrong(3)).toBe('not-allowed');
      expect(await wrong(6)).toBe('too-soon');
      await enter(PASSWORD, 7);
      expect(await wrong(7)).toBe('not-allowed');
    });

    it('of many at once are not all the first', async () => {
      const said = await Promise.all(Array.from({ length: 40 }, () => wrong(0)));
      expect(said.filter((each) => each === 'not-allowed')).toHaveLength(4);
    });

    it('by a stranger do not keep the owner out at once', async () => {
      for (let n = 0; n < 12; n++) await wrong(n * 4, '203.0.113.9');
      await enter(PASSWORD, 50, '192.0.2.1');
    });

    it('from many callers at one account, and from one caller at many, are slowed as well', async () => {
      const many = [];
      for (let n = 0; n < 25; n++) many.push(await wrong(0, `198.51.100.${n}`));
      expect(many.filter((each) => each === 'not-allowed')).toHaveLength(20);
      expect(await wrong(3_600, '192.0.2.77')).toBe('not-allowed');
    });

    it('are forgotten after a day', async () => {
      for (let n = 0; n < 4; n++) await wrong(0);
      expect(await wrong(0)).toBe('too-soon');
      for (let n = 0; n < 4; n++) expect(await wrong(25 * HOUR)).toBe('not-allowed');
    });

    it('are not stored by address', async () => {
      await wrong(0, '192.0.2.1', 'hunter2@hunter2.example');
      const stored = await database().queries.selectFrom('sign_in_attempts').selectAll().execute();
      expect(stored).toHaveLength(3);
      expect(JSON.stringify(stored)).not.toContain('hunter2');
    });
  });

  it('sets up the first user once, with one link, for a day', async () => {
    await database().queries.deleteFrom('users').execute();
    const first = await newSetUpSecret(database(), at(0));
    const second = await newSetUpSecret(database(), at(1));
    const user = { name: 'Cy', email: 'cy@house.example', password: PASSWORD };
    const go = (secret: string | undefined, seconds: number) =>
      setUp(database(), secret ?? '', user, at(seconds));
    await expect(go(first, 2)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(go(second, 25 * HOUR)).rejects.toMatchObject({ kind: 'not-allowed' });
    const third = await newSetUpSecret(database(), at(2));
    const both = await Promise.allSettled([go(third, 3), go(third, 3)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await newSetUpSecret(database(), at(4))).toBeUndefined();
  });

  it('ends sessions with the rights, and keeps one admin whatever two do at once', async () => {
    const { secret } = await enter(PASSWORD);
    const bo = await addUser(
      database(),
      { name: 'Bo', email: 'bo@house.example', role: 'admin', password: PASSWORD },
      by,
      at(0),
    );
    const outcomes = await Promise.allSettled([
      changeUser(database(), ann, { role: 'viewer' }, by, at(1)),
      changeUser(database(), bo, { active: false }, by, at(1)),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const admins = await database()
      .queries.selectFrom('users')
      .select('id')
      .where('role', '=', 'admin')
      .where('active', '=', 1)
      .execute();
    expect(admins).toHaveLength(1);
    if (outcomes[0]?.status === 'fulfilled')
      expect(await userOfSession(database().queries, secret, at(2))).toBeUndefined();
  });

  it('lets a user change the own password, who knows it, and ends the other sessions', async () => {
    const [here, there] = [await enter(PASSWORD), await enter(PASSWORD)];
    const change = (current: string, password: string) =>
      changeOwnPassword(
        database(),
        ann,
        { current, password, caller: '192.0.2.1', session: here.secret },
        at(1),
      );
    await expect(change(WRONG, 'quite another thing')).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(change(PASSWORD, 'short')).rejects.toMatchObject({ kind: 'unprocessable' });
    await change(PASSWORD, 'quite another thing');
    expect(await userOfSession(database().queries, here.secret, at(2))).toBeDefined();
    expect(await userOfSession(database().queries, there.secret, at(2))).toBeUndefined();
    await enter('quite another thing', 3);
  });

  it('knows a key until it ends, is revoked, or its maker leaves', async () => {
    const { queries } = database();
    const maker = { id: ann, name: 'Ann' };
    const make = (expiresAt?: string) =>
      addApiKey(
        database(),
        { name: '=key', scopes: ['cases.read'], ...(expiresAt !== undefined && { expiresAt }) },
        maker,
        at(0),
      );
    const ending = await make('2026-11-27T11:00:00Z');
    expect(ending.key).toMatch(/^tw_[\w-]{43}$/);
    expect(await keyOf(queries, ending.key, at(HOUR - 1))).toMatchObject({ scopes: ['cases.read'] });
    expect(await keyOf(queries, ending.key, at(HOUR))).toBeUndefined();
    const lasting = await make();
    expect(await keyOf(queries, `${lasting.key}x`, at(1))).toBeUndefined();
    await revokeApiKey(database(), lasting.row.id, maker, at(1));
    expect(await keyOf(queries, lasting.key, at(2))).toBeUndefined();
    const third = await make();
    await addUser(
      database(),
      { name: 'Bo', email: 'bo@house.example', role: 'admin', password: PASSWORD },
      by,
      at(0),
    );
    await changeUser(database(), ann, { active: false }, by, at(1));
    expect(await keyOf(queries, third.key, at(2))).toBeUndefined();
    await expect(
      addApiKey(database(), { name: 'x', scopes: ['cases.decide'] }, maker, at(0)),
    ).rejects.toMatchObject({ kind: 'unprocessable' });
    const all = JSON.stringify([
      await queries.selectFrom('api_keys').selectAll().execute(),
      await queries.selectFrom('audit_entries').selectAll().execute(),
    ]);
    expect(all).not.toContain(third.key);
  });
});
