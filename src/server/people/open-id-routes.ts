import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { hashOfSecret } from '../../cases/people/secrets.ts';
import { recordRefusal } from '../../cases/people/sign-in.ts';
import { signInVouched } from '../../cases/people/vouched-sign-in.ts';
import { Refusal } from '../../cases/refusal.ts';
import { SIGN_INS_UNDER_WAY } from '../../model/limits.ts';
import type { Database } from '../../store/database/database.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { isSecure } from './access.ts';
import type { PeopleDeps } from './deps.ts';
import type { OpenIdProvider } from './open-id.ts';
import { setSessionCookie } from './session-routes.ts';

const KIND = 'openid-connect';
const STATE_COOKIE = 'tidewaiter-sign-in';
const VALID_SECONDS = 600;
const CALLBACK = '/api/v1/session/openid-connect/callback';
const TAG = 'Session';

/** Signing in at a provider: there and back. */
export function openIdRoutes(
  deps: PeopleDeps & { readonly openId: OpenIdProvider },
): Hono<ServerEnvironment> {
  const { database, now, openId } = deps;
  const app = new Hono<ServerEnvironment>();
  const base = (c: Context): string => deps.publicUrl ?? new URL(c.req.url).origin;
  app.get('/session/openid-connect', answers('Sign in at the provider', TAG, undefined, 302), async (c) => {
    const begun = await openId.begin(`${base(c)}${CALLBACK}`).catch((cause: unknown) => {
      c.get('log').warn({ err: cause }, 'the provider of OpenID Connect does not answer');
    });
    if (begun === undefined) return refusedPage(c, 'The provider does not answer.', 'Try again later.');
    await rememberBegun(database, begun, now());
    // The browser that comes back must be the one that went; Lax, since it comes from another site.
    setCookie(c, STATE_COOKIE, begun.state, {
      httpOnly: true,
      sameSite: 'Lax',
      secure: isSecure(c, deps.publicUrl),
      path: CALLBACK,
      maxAge: VALID_SECONDS,
    });
    return c.redirect(begun.address);
  });
  app.get(
    '/session/openid-connect/callback',
    answers('Back from the provider', TAG, undefined, 200),
    async (c) => {
      const state = getCookie(c, STATE_COOKIE);
      deleteCookie(c, STATE_COOKIE, { path: CALLBACK });
      const begun = state === undefined ? undefined : await takeBegun(database, state, now());
      if (state === undefined || begun === undefined)
        return refusedPage(c, 'This sign-in was not begun here, or took too long.', 'Begin again.');
      const callback = new URL(`${base(c)}${CALLBACK}${new URL(c.req.url).search}`);
      const who = await openId.finish(callback, state, begun).catch((cause: unknown) => {
        c.get('log').warn({ err: cause }, 'the provider of OpenID Connect did not confirm a sign-in');
      });
      if (who === undefined) {
        await database.transaction((queries) =>
          recordRefusal(queries, undefined, { by: KIND, why: 'not confirmed by the provider' }, now()),
        );
        return refusedPage(c, 'The provider did not confirm who you are.', 'Begin again.');
      }
      try {
        await setSessionCookie(c, deps, await signInVouched(database, who, now()));
      } catch (error) {
        if (error instanceof Refusal) return refusedPage(c, error.message, error.mend);
        throw error;
      }
      // A page, not a redirect: a cookie of SameSite=Strict is sent only from here on.
      return c.html(
        '<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>Signed in</title><a href="/">Go on</a>',
      );
    },
  );
  return app;
}

/** A person looks at this address: the problem is a page. It holds our own sentences alone. */
function refusedPage(context: Context, what: string, mend: string) {
  return context.html(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Not signed in</title><h1>Not signed in</h1><p>${what} ${mend}</p><p><a href="/">Back</a></p></html>`,
    403,
  );
}

async function rememberBegun(
  database: Database,
  { state, remembered }: { readonly state: string; readonly remembered: string },
  at: string,
): Promise<void> {
  const { queries } = database;
  await queries.deleteFrom('one_time').where('expires_at', '<', at).execute();
  const { begun } = await queries
    .selectFrom('one_time')
    .select((row) => row.fn.countAll<number | string>().as('begun'))
    .where('kind', '=', KIND)
    .executeTakeFirstOrThrow();
  if (Number(begun) >= SIGN_INS_UNDER_WAY)
    throw new HttpProblem('too-many-requests', 'Too many people sign in at this moment.', {
      mend: 'Try again in some minutes.',
    });
  const expires = new Date(Date.parse(at) + VALID_SECONDS * 1000).toISOString();
  await queries
    .insertInto('one_time')
    .values({ secret_hash: hashOfSecret(state), kind: KIND, body: remembered, expires_at: expires })
    .execute();
}

/** What was remembered, once. */
async function takeBegun(database: Database, state: string, at: string): Promise<string | undefined> {
  return database.transaction(async (queries) => {
    const ours = queries.selectFrom('one_time').select('body').where('secret_hash', '=', hashOfSecret(state));
    const row = await ours.where('kind', '=', KIND).where('expires_at', '>', at).executeTakeFirst();
    const { numDeletedRows } = await queries
      .deleteFrom('one_time')
      .where('secret_hash', '=', hashOfSecret(state))
      .where('kind', '=', KIND)
      .executeTakeFirst();
    // Of two that come with the same state one deletes it, and goes on.
    return numDeletedRows === 1n ? row?.body : undefined;
  });
}
