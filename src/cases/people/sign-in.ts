import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { Refusal } from '../refusal.ts';
import { checkNobody, isPassword } from './passwords.ts';
import { hashOfSecret, newSecret } from './secrets.ts';
import { emailKey } from './users.ts';

/** A session ends after half a day without a request, and after a week in any case. */
const IDLE_MILLISECONDS = 12 * 3_600_000;
const LONGEST_MILLISECONDS = 7 * 24 * 3_600_000;
/** The time of the last request is written at most this often. */
const SEEN_MILLISECONDS = 60_000;

/** Failures after which an address waits, doubling from a second to a quarter of an hour. */
const FREE_FAILURES = 4;
const LONGEST_WAIT_MILLISECONDS = 15 * 60_000;

export interface OpenedSession {
  /** The cookie's value; only its hash is stored. */
  readonly secret: string;
  readonly csrfToken: string;
  readonly userId: string;
}

/**
 * Signs in by password. Who is unknown, has left or mistyped gets the same answer after the same time; after some
 * failures an address waits longer each time.
 */
export async function signIn(
  database: Database,
  { email, password }: { readonly email: string; readonly password: string },
  at: Instant,
): Promise<OpenedSession> {
  const key = emailKey(email);
  await refuseTooSoon(database.queries, key, at);
  const user = await database.queries
    .selectFrom('users')
    .selectAll()
    .where('email', '=', key)
    .executeTakeFirst();
  const usable = user?.active === 1 && user.password !== null ? user : undefined;
  const right = usable?.password ? await isPassword(password, usable.password) : await checkNobody(password);
  return database
    .transaction(async (queries): Promise<OpenedSession | undefined> => {
      if (!right || usable === undefined) {
        await countFailure(queries, key, at);
        await appendAudit(queries, {
          at,
          who: null,
          what: 'sign-in.refused',
          // An address that is no user's may be a password typed into the wrong field.
          subject: user === undefined ? null : `user ${user.id}`,
          details: {},
        });
        return undefined;
      }
      await queries.deleteFrom('sign_in_attempts').where('email', '=', key).execute();
      return openSession(queries, usable, at, 'password');
    })
    .then((session) => {
      if (session !== undefined) return session;
      throw new Refusal(
        'not-allowed',
        'Address or password are not right.',
        'Try again, or ask an admin for a new password.',
      );
    });
}

/** A new session for a user, inside the caller's transaction; recorded. */
export async function openSession(
  queries: Queries,
  user: { readonly id: string; readonly name: string },
  at: Instant,
  by: 'password' | 'openid-connect' | 'set-up',
): Promise<OpenedSession> {
  const secret = newSecret();
  const csrfToken = newSecret();
  await queries.deleteFrom('user_sessions').where('expires_at', '<', at).execute();
  await queries
    .insertInto('user_sessions')
    .values({
      id_hash: hashOfSecret(secret),
      user_id: user.id,
      csrf_token: csrfToken,
      created_at: at,
      last_seen: at,
      expires_at: later(at, LONGEST_MILLISECONDS),
    })
    .execute();
  await queries.updateTable('users').set({ last_seen: at }).where('id', '=', user.id).execute();
  await appendAudit(queries, { at, who: user, what: 'sign-in', subject: `user ${user.id}`, details: { by } });
  return { secret, csrfToken, userId: user.id };
}

/** The user of a cookie; undefined when the session has ended or the user has left. */
export async function userOfSession(queries: Queries, secret: string, at: Instant) {
  const hash = hashOfSecret(secret);
  const row = await queries
    .selectFrom('user_sessions')
    .innerJoin('users', 'users.id', 'user_sessions.user_id')
    .select([
      'users.id',
      'users.name',
      'users.email',
      'users.role',
      'user_sessions.csrf_token',
      'user_sessions.last_seen',
    ])
    .where('id_hash', '=', hash)
    .where('expires_at', '>', at)
    .where('user_sessions.last_seen', '>', later(at, -IDLE_MILLISECONDS))
    .where('users.active', '=', 1)
    .executeTakeFirst();
  if (row && row.last_seen < later(at, -SEEN_MILLISECONDS))
    await queries.updateTable('user_sessions').set({ last_seen: at }).where('id_hash', '=', hash).execute();
  return row;
}

export async function signOut(
  database: Database,
  secret: string,
  who: { id: string; name: string },
  at: Instant,
): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.deleteFrom('user_sessions').where('id_hash', '=', hashOfSecret(secret)).execute();
    await appendAudit(queries, { at, who, what: 'sign-out', subject: `user ${who.id}`, details: {} });
  });
}

async function refuseTooSoon(queries: Queries, key: string, at: Instant): Promise<void> {
  const attempts = await queries
    .selectFrom('sign_in_attempts')
    .selectAll()
    .where('email', '=', key)
    .executeTakeFirst();
  if (attempts === undefined || attempts.failures < FREE_FAILURES) return;
  const wait = Math.min(1000 * 2 ** (attempts.failures - FREE_FAILURES), LONGEST_WAIT_MILLISECONDS);
  const until = later(attempts.last_at, wait);
  if (at >= until) return;
  const seconds = Math.ceil((Date.parse(until) - Date.parse(at)) / 1000);
  throw new Refusal(
    'too-soon',
    'There were too many wrong passwords for this address.',
    `Wait ${seconds} seconds and try again.`,
  );
}

async function countFailure(queries: Queries, email: string, at: Instant): Promise<void> {
  await queries
    .insertInto('sign_in_attempts')
    .values({ email, failures: 1, last_at: at })
    .onConflict((conflict) =>
      conflict.column('email').doUpdateSet((row) => ({
        failures: row('sign_in_attempts.failures', '+', 1),
        last_at: at,
      })),
    )
    .execute();
}

function later(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
