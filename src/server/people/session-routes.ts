import { type Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { DEMO_PERMISSIONS, PERMISSIONS } from '../../cases/people/permissions.ts';
import { setUp } from '../../cases/people/set-up.ts';
import { type OpenedSession, signIn, signOut, userOfSession } from '../../cases/people/sign-in.ts';
import { hasUsers } from '../../cases/people/users.ts';
import { Refusal } from '../../cases/refusal.ts';
import {
  type Session,
  session,
  setUp as setUpBody,
  signIn as signInBody,
  signInOptions,
} from '../contract/session.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import { cookieName, isSecure, sessionSecret } from './access.ts';
import { DEMO_USER, refuseForeign } from './demo-access.ts';
import type { PeopleDeps } from './deps.ts';

const TAG = 'Session';
const LANGUAGES = ['en', 'de', 'uk'];

/** Signing in and out, and the first user. */
export function sessionRoutes({ database, now, demo, openId }: PeopleDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
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
    const secret = sessionSecret(c);
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
      refuseForeign(c.req.header('origin'), c.req.header('sec-fetch-site'), c.req.header('host'));
      try {
        return giveCookie(c, await signIn(database, c.req.valid('json'), now()));
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
      refuseForeign(c.req.header('origin'), c.req.header('sec-fetch-site'), c.req.header('host'));
      const { token, ...user } = c.req.valid('json');
      return giveCookie(c, await setUp(database, token, user, now()));
    },
  );
  app.delete('/session', answers('Sign out', TAG, undefined, 204), async (c) => {
    const who = c.get('who');
    const secret = sessionSecret(c);
    if (who && secret !== undefined) await signOut(database, secret, who, now());
    deleteCookie(c, cookieName(c), { path: '/', secure: isSecure(c) });
    return c.body(null, 204);
  });
  return app;
}

/** A session gets its cookie when it is opened, and never one that the caller brought along (session fixation). */
export function giveCookie(context: Context, opened: OpenedSession) {
  setSessionCookie(context, opened);
  return context.json({ csrfToken: opened.csrfToken });
}

export function setSessionCookie(context: Context, { secret }: OpenedSession): void {
  setCookie(context, cookieName(context), secret, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(context),
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
