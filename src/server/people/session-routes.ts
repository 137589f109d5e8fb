import { type Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { changeOwnPassword } from '../../cases/people/change-password.ts';
import { DEMO_PERMISSIONS, PERMISSIONS } from '../../cases/people/permissions.ts';
import { setUp } from '../../cases/people/set-up.ts';
import {
  endSession,
  type OpenedSession,
  signIn,
  signOut,
  userOfSession,
} from '../../cases/people/sign-in.ts';
import { hasUsers } from '../../cases/people/users.ts';
import { Refusal } from '../../cases/refusal.ts';
import {
  changePassword,
  type Session,
  session,
  setUp as setUpBody,
  signIn as signInBody,
  signInOptions,
} from '../contract/session.ts';
import { answers } from '../http/answers.ts';
import { callerAddress } from '../http/caller-address.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import { cookieName, isSecure, sessionSecret } from './access.ts';
import { DEMO_USER } from './demo-access.ts';
import type { PeopleDeps } from './deps.ts';
import { refuseForeign } from './same-site.ts';

const TAG = 'Session';
const LANGUAGES = ['en', 'de', 'uk'];

/** Signing in and out, and the first user. */
export function sessionRoutes(deps: PeopleDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const { database, now, demo, openId, publicUrl } = deps;
  const { queries } = database;
  app.get('/session/options', answers('How one can sign in here', TAG, signInOptions), async (c) =>
    c.json({
      password: !demo,
      openIdConnect: openId ? { title: openId.title } : null,
      needsSetUp: !demo && !(await hasUsers(queries)),
      demo,
    }),
  );
  app.get('/session', answers('Who is signed in', TAG, session), async (c) => {
    if (demo) return c.json(demoSession());
    const secret = sessionSecret(c, publicUrl);
    const user = secret === undefined ? undefined : await userOfSession(queries, secret, now());
    if (user === undefined)
      throw new HttpProblem('not-signed-in', 'Nobody is signed in.', { mend: 'Sign in.' });
    const role = user.role as Session['user']['role'];
    return c.json({
      user: { id: user.id, name: user.name, email: user.email, role },
      csrfToken: user.csrf_token,
      permissions: [...PERMISSIONS[role]],
      demo: false,
      languages: LANGUAGES,
    });
  });
  app.post(
    '/session',
    answers('Sign in', TAG, z.object({ csrfToken: z.string() })),
    checked('json', signInBody),
    async (c) => {
      refuseForeign(c, publicUrl);
      try {
        const caller = callerAddress(c, publicUrl !== undefined);
        return giveCookie(c, deps, await signIn(database, { ...c.req.valid('json'), caller }, now()));
      } catch (error) {
        if (error instanceof Refusal && error.kind === 'not-allowed')
          throw new HttpProblem('not-signed-in', error.message, { mend: error.mend });
        throw error;
      }
    },
  );
  app.post(
    '/set-up',
    answers('Make the first user', TAG, z.object({ csrfToken: z.string() })),
    checked('json', setUpBody),
    async (c) => {
      refuseForeign(c, publicUrl);
      const { token, ...user } = c.req.valid('json');
      return giveCookie(c, deps, await setUp(database, token, user, now()));
    },
  );
  passwordRoute(app, deps);
  app.delete('/session', answers('Sign out', TAG, undefined, 204), async (c) => {
    const who = c.get('who');
    const secret = sessionSecret(c, publicUrl);
    if (who && secret !== undefined) await signOut(database, secret, who, now());
    deleteCookie(c, cookieName(c, publicUrl), { path: '/', secure: isSecure(c, publicUrl) });
    return c.body(null, 204);
  });
  return app;
}

function passwordRoute(app: Hono<ServerEnvironment>, { database, now, publicUrl }: PeopleDeps): void {
  app.put(
    '/session/password',
    answers('Change your own password; your other sessions end', TAG, undefined, 204),
    checked('json', changePassword),
    async (c) => {
      const who = c.get('who');
      const session = sessionSecret(c, publicUrl);
      if (who === undefined || who.scopes !== undefined || session === undefined)
        throw new HttpProblem('not-signed-in', 'Nobody is signed in.', { mend: 'Sign in.' });
      const caller = callerAddress(c, publicUrl !== undefined);
      await changeOwnPassword(database, who.id, { ...c.req.valid('json'), caller, session }, now());
      return c.body(null, 204);
    },
  );
}

async function giveCookie(context: Context, deps: PeopleDeps, opened: OpenedSession) {
  await setSessionCookie(context, deps, opened);
  return context.json({ csrfToken: opened.csrfToken });
}

/**
 * A session gets its cookie when it is opened, and never one that the caller brought along (session fixation). The
 * session that the caller had ends.
 */
export async function setSessionCookie(
  context: Context,
  { database, publicUrl }: PeopleDeps,
  { secret }: OpenedSession,
): Promise<void> {
  const before = sessionSecret(context, publicUrl);
  if (before !== undefined) await endSession(database.queries, before);
  setCookie(context, cookieName(context, publicUrl), secret, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(context, publicUrl),
    path: '/',
  });
}

function demoSession(): Session {
  const { id, name, role } = DEMO_USER;
  return {
    user: { id, name, role, email: 'demo@localhost.invalid' },
    csrfToken: 'demonstration',
    permissions: [...DEMO_PERMISSIONS],
    demo: true,
    languages: LANGUAGES,
  };
}
