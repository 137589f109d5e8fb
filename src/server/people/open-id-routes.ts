import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { hashOfSecret } from '../../cases/people/secrets.ts';
import { openSession } from '../../cases/people/sign-in.ts';
import { insertUser } from '../../cases/people/users.ts';
import type { Database } from '../../store/database/database.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { isSecure } from './access.ts';
import type { PeopleDeps } from './deps.ts';
import type { OpenIdProvider, Vouched } from './open-id.ts';
import { setSessionCookie } from './session-routes.ts';

const KIND = 'openid-connect';
const STATE_COOKIE = 'tidewaiter-sign-in';
const VALID_SECONDS = 600;
const CALLBACK = '/api/v1/session/openid-connect/callback';

/** Signing in at a provider: there and back. */
export function openIdRoutes(
  deps: PeopleDeps & { readonly openId: OpenIdProvider; readonly publicUrl?: string },
): Hono<ServerEnvironment> {
  const { database, now, openId } = deps;
  const app = new Hono<ServerEnvironment>();
  const base = (url: string): string => deps.publicUrl ?? new URL(url).origin;
  app.get(
    '/session/openid-connect',
    answers('Sign in at the provider', 'Session', undefined, 302),
    async (c) => {
      const { address, state, remembered } = await openId.begin(`${base(c.req.url)}${CALLBACK}`);
      const expires = new Date(Date.parse(now()) + VALID_SECONDS * 1000).toISOString();
      await database.queries.deleteFrom('one_time').where('expires_at', '<', now()).execute();
      await database.queries
        .insertInto('one_time')
        .values({ secret_hash: hashOfSecret(state), kind: KIND, body: remembered, expires_at: expires })
        .execute();
      // The browser that comes back must be the one that went; Lax, since it comes from another site.
      setCookie(c, STATE_COOKIE, state, {
        httpOnly: true,
        sameSite: 'Lax',
        secure: isSecure(c),
        path: CALLBACK,
        maxAge: VALID_SECONDS,
      });
      return c.redirect(address);
    },
  );
  app.get(
    '/session/openid-connect/callback',
    answers('Back from the provider', 'Session', undefined, 302),
    async (c) => {
      const state = getCookie(c, STATE_COOKIE);
      deleteCookie(c, STATE_COOKIE, { path: CALLBACK });
      const begun = state === undefined ? undefined : await takeBegun(database, state, now());
      if (state === undefined || begun === undefined)
        throw new HttpProblem('not-signed-in', 'This sign-in was not begun here, or took too long.', {
          mend: 'Begin again.',
        });
      const callback = new URL(`${base(c.req.url)}${CALLBACK}${new URL(c.req.url).search}`);
      const who = await openId.finish(callback, state, begun).catch((cause: unknown) => {
        throw new HttpProblem('not-signed-in', 'The provider did not confirm who you are.', {
          mend: 'Begin again.',
          cause,
        });
      });
      setSessionCookie(c, await sessionOf(database, who, now()));
      // A page, not a redirect: a cookie of SameSite=Strict is sent only from here on.
      return c.html(
        '<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>Signed in</title><a href="/">Go on</a>',
      );
    },
  );
  return app;
}

async function takeBegun(database: Database, state: string, at: string): Promise<string | undefined> {
  return database.transaction(async (queries) => {
    const row = await queries
      .selectFrom('one_time')
      .select('body')
      .where('secret_hash', '=', hashOfSecret(state))
      .where('kind', '=', KIND)
      .where('expires_at', '>', at)
      .executeTakeFirst();
    await queries.deleteFrom('one_time').where('secret_hash', '=', hashOfSecret(state)).execute();
    return row?.body;
  });
}

/** A session for who was vouched for: known by subject, never by an address that others could claim. */
async function sessionOf(database: Database, who: Vouched, at: string) {
  return database.transaction(async (queries) => {
    const known = await queries
      .selectFrom('users')
      .selectAll()
      .where('openid_subject', '=', who.subject)
      .executeTakeFirst();
    if (known !== undefined && known.active !== 1)
      throw new HttpProblem('not-allowed', 'This user has left.', { mend: 'Ask an admin.' });
    const id =
      known?.id ??
      (await insertUser(queries, { ...who, password: null, openIdSubject: who.subject }, null, at));
    return openSession(queries, { id, name: known?.name ?? who.name }, at, 'openid-connect');
  });
}
