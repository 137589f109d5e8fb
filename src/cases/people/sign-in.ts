import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { Refusal } from '../refusal.ts';
import { checkNobody, isPassword } from './passwords.ts';
import { hashOfSecret, newSecret } from './secrets.ts';
import { attemptOf, beginAttempt, forgetAttempts, forgiveAttempt } from './sign-in-attempts.ts';
import { emailKey } from './users.ts';

/** A session ends after an hour without a request, and after a day in any case: NIST SP 800-63B (rev. 4, 2025), 2.2.3. */
const IDLE_MILLISECONDS = 3_600_000;
const LONGEST_MILLISECONDS = 24 * 3_600_000;
/** The time of the last request is written at most this often. */
const SEEN_MILLISECONDS = 60_000;

export interface OpenedSession {
  /** The cookie's value; only its hash is stored. */
  readonly secret: string;
  readonly csrfToken: string;
  readonly userId: string;
}

export interface SignIn {
  readonly email: string;
  readonly password: string;
  /** Where the request comes from. */
  readonly caller: string;
}

/**
 * Signs in by password. Who is unknown, has left or mistyped gets the same answer after the same time; after some
 * failures one waits longer each time.
 */
export async function signIn(
  database: Database,
  { email, password, caller }: SignIn,
  at: Instant,
): Promise<OpenedSession> {
  const key = emailKey(email);
  const attempt = attemptOf(key, caller);
  await beginAttempt(database, attempt, at);
  const user = await database.queries
    .selectFrom('users')
    .selectAll()
    .where('email', '=', key)
    .executeTakeFirst();
  const usable = user?.active === 1 && user.password !== null ? user : undefined;
  const right = usable?.password ? await isPassword(password, usable.password) : await checkNobody(password);
  const session = await database.transaction(async (queries): Promise<OpenedSession | undefined> => {
    await forgetAttempts(queries, at);
    if (right && usable !== undefined) {
      await forgiveAttempt(queries, attempt);
      return openSession(queries, usable, at, 'password');
    }
    await recordRefusal(queries, user?.id, { by: 'password', caller }, at);
    return undefined;
  });
  if (session !== undefined) return session;
  throw new Refusal(
    'not-allowed',
    'Address or password are not right.',
    'Try again, or ask an admin for a new password.',
  );
}

/** Records that someone was not let in. An address that is no user's may be a password in the wrong field: left out. */
export async function recordRefusal(
  queries: Queries,
  userId: string | undefined,
  details: Readonly<Record<string, string>>,
  at: Instant,
): Promise<void> {
  const subject = userId === undefined ? null : `user ${userId}`;
  await appendAudit(queries, { at, who: null, what: 'sign-in.refused', subject, details });
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

/** Ends the session of a cookie that another sign-in replaces. */
export async function endSession(queries: Queries, secret: string): Promise<void> {
  await queries.deleteFrom('user_sessions').where('id_hash', '=', hashOfSecret(secret)).execute();
}

export async function signOut(
  database: Database,
  secret: string,
  who: { id: string; name: string },
  at: Instant,
): Promise<void> {
  await database.transaction(async (queries) => {
    await endSession(queries, secret);
    await appendAudit(queries, { at, who, what: 'sign-out', subject: `user ${who.id}`, details: {} });
  });
}

function later(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
