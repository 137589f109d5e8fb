import { Hono } from 'hono';
import { listAudit } from '../../cases/audit/list-audit.ts';
import { verifyAudit } from '../../cases/audit/verify-audit.ts';
import { auditPage, auditQuery, auditVerdict } from '../contract/house.ts';
import { answers } from '../http/answers.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import type { PeopleDeps } from './deps.ts';

/** The record of everything that was done, and whether it is whole. */
export function auditRoutes({ database, may }: PeopleDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  app.get(
    '/audit',
    may('audit.read'),
    answers('What was done, newest first', 'Audit', auditPage),
    checked('query', auditQuery),
    async (c) => {
      const { what, who, subject, limit, cursor } = c.req.valid('query');
      const filter = {
        ...(what !== undefined && { what }),
        ...(who !== undefined && { who }),
        ...(subject !== undefined && { subject }),
      };
      return c.json(
        await listAudit(database.queries, filter, { limit, ...(cursor !== undefined && { cursor }) }),
      );
    },
  );
  app.get(
    '/audit/verify',
    may('audit.read'),
    answers('Recompute the whole chain', 'Audit', auditVerdict),
    async (c) => c.json(await verifyAudit(database.queries)),
  );
  return app;
}
