import { Hono } from 'hono';
import { appendAudit } from '../../cases/audit/append-audit.ts';
import { newId } from '../../cases/ids.ts';
import { screenRecords } from '../../cases/intake/screen-records.ts';
import { storeCases } from '../../cases/intake/store-cases.ts';
import { enqueueEvent } from '../../cases/webhooks/enqueue-event.ts';
import { isIsoDate } from '../../model/dates.ts';
import { screenAnswer, screenRequest } from '../contract/consignments.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import { actorOf, type CaseDeps } from './deps.ts';

/** Screens records while the caller waits. */
export function screenRoutes({ database, ground, may, now }: CaseDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  app.post(
    '/screen',
    may('cases.screen'),
    answers('Screen consignments and answer their assessments', 'Screening', screenAnswer),
    checked('json', screenRequest),
    async (c) => {
      const { consignments, asOf, store } = c.req.valid('json');
      const { records, quarantined } = await screenRecords(consignments, judgedBy(asOf), await ground.now());
      const by = actorOf(c);
      const at = now();
      const stored = store
        ? await database.transaction(async (queries) => {
            const jobId = newId();
            const cases = await storeCases(queries, records, { jobId, judgedBy: asOf, at });
            const alerts = cases.flatMap(({ alertId, reference }) =>
              alertId === null ? [] : [{ consignment: reference, alertId }],
            );
            for (const { alertId, consignment } of alerts)
              await enqueueEvent(queries, 'alert.opened', { alertId, consignment }, at);
            await appendAudit(queries, {
              at,
              who: by,
              what: 'consignments.screened',
              subject: `request ${jobId}`,
              details: { records: records.length, quarantined: quarantined.length, alerts: alerts.length },
            });
            return alerts;
          })
        : [];
      // Assessments are JSON already: written into the answer as they are.
      const assessments = records.map(({ assessment }) => assessment).join(',');
      const rest = JSON.stringify({
        quarantined: quarantined.map(({ row, column, value, reason, mend }) => ({
          row,
          column,
          value,
          reason,
          mend,
        })),
        alerts: stored,
      });
      return c.body(`{"assessments":[${assessments}],${rest.slice(1)}`, 200, {
        'content-type': 'application/json',
      });
    },
  );
  return app;
}

function judgedBy(asOf: string) {
  if (asOf === 'today' || asOf === 'shipment' || isIsoDate(asOf)) return asOf;
  throw new HttpProblem('invalid-request', `/asOf: "${asOf}" is no day.`, {
    mend: 'Write YYYY-MM-DD, today or shipment.',
  });
}
