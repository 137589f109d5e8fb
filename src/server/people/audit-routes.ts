import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { appendAudit } from '../../cases/audit/append-audit.ts';
import { exportAudit } from '../../cases/audit/export-audit.ts';
import { listAudit } from '../../cases/audit/list-audit.ts';
import { verifyAudit } from '../../cases/audit/verify-audit.ts';
import { actorOf } from '../cases/deps.ts';
import { auditPage, auditQuery, auditVerdict } from '../contract/house.ts';
import { answers } from '../http/answers.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import type { PeopleDeps } from './deps.ts';

/** The record of everything that was done, and whether it is whole. */
export function auditRoutes({ database, may, now }: PeopleDeps): Hono<ServerEnvironment> {
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
  app.get(
    '/audit/export',
    may('audit.read'),
    answers('The whole record as signed JSON lines; "tidewaiter audit verify --export" reads it', 'Audit'),
    async (c) => {
      const at = now();
      await database.transaction((queries) =>
        appendAudit(queries, { at, who: actorOf(c), what: 'audit.exported', subject: null, details: {} }),
      );
      c.header('content-type', 'application/jsonl; charset=utf-8');
      c.header('content-disposition', `attachment; filename="audit-${at.slice(0, 10)}.jsonl"`);
      return stream(
        c,
        async (out) => {
          for await (const text of exportAudit(database, at)) {
            if (out.aborted) return;
            await out.write(text);
          }
        },
        async (error) => c.get('log').error({ err: error }, 'the export of the record broke off'),
      );
    },
  );
  return app;
}
