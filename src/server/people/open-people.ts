import { Hono, type MiddlewareHandler } from 'hono';
import type { Action } from '../../cases/people/permissions.ts';
import { newSetUpSecret } from '../../cases/people/set-up.ts';
import type { Database } from '../../store/database/database.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { access, mayDo } from './access.ts';
import { auditRoutes } from './audit-routes.ts';
import { demoAccess } from './demo-access.ts';
import type { PeopleDeps } from './deps.ts';
import { openIdProvider, openIdSettings } from './open-id.ts';
import { openIdRoutes } from './open-id-routes.ts';
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
export async function openPeople({ database, now, demo, env, publicUrl }: PeopleSettings): Promise<People> {
  const settings = demo ? undefined : openIdSettings(env);
  const openId = settings && openIdProvider(settings);
  const may = demo ? () => ANYONE : mayDo;
  const deps: PeopleDeps = { database, now, demo, may, ...(openId && { openId }) };
  const routes = new Hono<ServerEnvironment>();
  routes.route('/', sessionRoutes(deps));
  if (openId)
    routes.route('/', openIdRoutes({ ...deps, openId, ...(publicUrl !== undefined && { publicUrl }) }));
  routes.route('/', userRoutes(deps));
  routes.route('/', auditRoutes(deps));
  const secret = demo ? undefined : await newSetUpSecret(database, now());
  return {
    access: demo ? demoAccess() : access(database, now),
    may,
    routes,
    ...(secret !== undefined && { setUpPath: `/set-up#${secret}` }),
  };
}
