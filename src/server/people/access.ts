import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { keyOf } from '../../cases/people/api-keys.ts';
import { type Action, mayRole, ROLES, type Role } from '../../cases/people/permissions.ts';
import { userOfSession } from '../../cases/people/sign-in.ts';
import type { Database } from '../../store/database/database.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { refuseForeign } from './demo-access.ts';

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Cookies whose names begin so are bound to this host and to https. */
const SECURE_COOKIE = '__Host-tidewaiter';
const PLAIN_COOKIE = 'tidewaiter';

export function isSecure(context: Context): boolean {
  return (
    new URL(context.req.url).protocol === 'https:' || context.req.header('x-forwarded-proto') === 'https'
  );
}

export function cookieName(context: Context): string {
  return isSecure(context) ? SECURE_COOKIE : PLAIN_COOKIE;
}

export function sessionSecret(context: Context): string | undefined {
  return getCookie(context, cookieName(context));
}

/**
 * Finds out who asks: by key, else by cookie. What changes something under a cookie needs the session's token as well,
 * and must not come from a page of another site. Who cannot be found out stays nobody: routes say what they need.
 */
export function access(database: Database, now: () => string): MiddlewareHandler<ServerEnvironment> {
  return createMiddleware<ServerEnvironment>(async (context, next) => {
    const authorization = context.req.header('authorization');
    const key =
      authorization === undefined ? undefined : /^(?:Bearer|ApiKey) +(\S+)$/i.exec(authorization)?.[1];
    if (key !== undefined) {
      const found = await keyOf(database.queries, key, now());
      if (found === undefined)
        throw new HttpProblem('not-signed-in', 'This key is not known, has ended or was revoked.', {
          mend: 'Ask an admin for a key.',
        });
      context.set('who', { ...found, role: 'supervisor' });
      return next();
    }
    const secret = sessionSecret(context);
    const user = secret === undefined ? undefined : await userOfSession(database.queries, secret, now());
    if (user === undefined) return next();
    if (CHANGING.has(context.req.method)) {
      refuseForeign(
        context.req.header('origin'),
        context.req.header('sec-fetch-site'),
        context.req.header('host'),
      );
      if (!isSame(context.req.header('x-csrf-token') ?? '', user.csrf_token))
        throw new HttpProblem('csrf-token', 'The token of the session is missing or not its own.', {
          mend: 'Load the page again.',
        });
    }
    context.set('who', { id: user.id, name: user.name, role: roleOf(user.role) });
    await next();
  });
}

/** Lets pass who may do this; everybody else is told what is missing. */
export function mayDo(action: Action): MiddlewareHandler<ServerEnvironment> {
  return createMiddleware<ServerEnvironment>(async (context, next) => {
    const who = context.get('who');
    if (who === undefined)
      throw new HttpProblem('not-signed-in', 'This needs a user or a key.', {
        mend: 'Sign in, or send a key as "Authorization: Bearer ...".',
      });
    const allowed = who.scopes === undefined ? mayRole(who.role, action) : who.scopes.includes(action);
    if (!allowed)
      throw new HttpProblem(
        'not-allowed',
        `${who.scopes === undefined ? `The role ${who.role}` : 'This key'} may not do this (${action}).`,
        {
          mend: 'Ask an admin who can.',
        },
      );
    await next();
  });
}

function roleOf(text: string): Role {
  const role = ROLES.find((each) => each === text);
  if (role === undefined) throw new Error(`a user has the unknown role ${text}`);
  return role;
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
