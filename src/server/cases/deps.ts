import type { Context, MiddlewareHandler } from 'hono';
import type { GroundKeeper } from '../../cases/ground/ground.ts';
import type { JobRunner } from '../../cases/jobs/job-runner.ts';
import type { Action } from '../../cases/people/permissions.ts';
import type { Actor } from '../../cases/refusal.ts';
import type { LedgerKeeper } from '../../cases/reports/keep-ledger.ts';
import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';

/** What the routes of casework work with. */
export interface CaseDeps {
  readonly database: Database;
  readonly ground: GroundKeeper;
  readonly jobs: JobRunner;
  /** The ledger of claims. */
  readonly reports: LedgerKeeper;
  /** Folder of all state. */
  readonly home: string;
  /** Folder for files that wait to be screened. */
  readonly uploads: string;
  readonly now: () => Instant;
  /** Lets a request pass whose sender may do this. */
  readonly may: (action: Action) => MiddlewareHandler<ServerEnvironment>;
}

/** Who asks. Every route behind `may` has it. */
export function actorOf(context: Context<ServerEnvironment>): Actor {
  const who = context.get('who');
  if (who === undefined) throw new HttpProblem('not-signed-in', 'This needs a user or a key.');
  return { id: who.id, name: who.name };
}
