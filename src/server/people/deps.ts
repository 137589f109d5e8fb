import type { MiddlewareHandler } from 'hono';
import type { Action } from '../../cases/people/permissions.ts';
import type { Database } from '../../store/database/database.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import type { OpenIdProvider } from './open-id.ts';

/** What the routes about people work with. */
export interface PeopleDeps {
  readonly database: Database;
  readonly now: () => string;
  readonly demo: boolean;
  readonly may: (action: Action) => MiddlewareHandler<ServerEnvironment>;
  /** Absent: nobody signs in at a provider. */
  readonly openId?: OpenIdProvider;
}
