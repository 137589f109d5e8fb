import { Hono, type MiddlewareHandler } from 'hono';
import type { Action } from '../../cases/people/permissions.ts';
import { newSetUpSecret } from '../../cases/people/set-up.ts';
import { hasUsers } from '../../cases/people/users.ts';
import { OperationalError } from '../../model/problem.ts';
import type { Database } from '../../store/database/database.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { access, mayDo } from './access.ts';
import { auditRoutes } from './audit-routes.ts';
import { demoAccess } from './demo-access.ts';
import type { PeopleDeps } from './deps.ts';
import { openIdProvider } from './open-id.ts';
import { openIdRoutes } from './open-id-routes.ts';
import { openIdSettings } from './open-id-settings.ts';
import { sessionRoutes } from './session-routes.ts';
import { userRoutes } from './user-routes.ts';

export interface People {
  readonly access: MiddlewareHandler<ServerEnvironment>;
  readonly may: (action: Action) => MiddlewareHandler<ServerEnvironment>;
  readonly routes: Hono<ServerEnvironment>;
  /** Path of the one-time link for the first user; absent when there is one, or none is needed. */
  readonly setUpPath?: string;
}

export interface PeopleSettings {
  readonly database: Database;
  readonly now: () => string;
  readonly demo: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly publicUrl?: string;
}

const ANYONE: MiddlewareHandler<ServerEnvironment> = (_, next) => next();

/** Who may come in, and the routes about people. */
export async function openPeople(parts: PeopleSettings): Promise<People> {
  const { database, now, demo, env } = parts;
  const publicUrl = parts.publicUrl?.replace(/\/+$/, '');
  if (demo && (await hasUsers(database.queries))) throw notADemo(database);
  const settings = demo ? undefined : openIdSettings(env);
  const openId = settings && openIdProvider(settings);
  const may = demo ? () => ANYONE : mayDo;
  const deps: PeopleDeps = {
    database,
    now,
    demo,
    may,
    ...(openId && { openId }),
    ...(publicUrl !== undefined && { publicUrl }),
  };
  const routes = new Hono<ServerEnvironment>();
  routes.route('/', sessionRoutes(deps));
  if (openId) routes.route('/', openIdRoutes({ ...deps, openId }));
  routes.route('/', userRoutes(deps));
  routes.route('/', auditRoutes(deps));
  const secret = demo ? undefined : await newSetUpSecret(database, now());
  return {
    access: demo ? demoAccess() : access(database, now, publicUrl),
    may,
    routes,
    ...(secret !== undefined && { setUpPath: `/set-up#${secret}` }),
  };
}

/** Without a login everybody on this machine would see, and decide, what belongs to its users. */
function notADemo({ place }: Database): OperationalError {
  return new OperationalError({
    what: 'there are users here: this casework is no demonstration',
    where: place,
    mend: 'start "tidewaiter serve" without --demo, or set TIDEWAITER_HOME to another folder',
  });
}
