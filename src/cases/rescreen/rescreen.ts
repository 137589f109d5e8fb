import { setImmediate } from 'node:timers/promises';
import type { CaseRecord } from '../../engine/batch/case-record.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Database, Queries } from '../../store/database/database.ts';
import { insertMany } from '../../store/database/insert-many.ts';
import type { Instant } from '../../store/database/schema.ts';
import { type AlertState, GRAVITY, isOpen } from '../alerts/alert-states.ts';
import { alertForChange } from '../alerts/change-alert.ts';
import { countAlerts } from '../alerts/count-alerts.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Ground } from '../ground/ground.ts';
import { newId } from '../ids.ts';
import { alertOf, assessmentRowOf, marksOf, openAlerts } from '../intake/store-cases.ts';
import { createIntakeUses } from '../intake/uses-of-intake.ts';
import { enqueueEvent } from '../webhooks/enqueue-event.ts';
import { assessmentOf, changesBetween } from './compare-assessments.ts';

export interface RescreenResult {
  readonly consignments: number;
  readonly changed: number;
  readonly opened: number;
  /** Alerts whose ground fell away. */
  readonly groundGone: number;
}

/** `lists`, `claims` or `tables`: what gave rise to it. */
export type RescreenCause = 'lists' | 'claims' | 'tables';

/** Consignments that are assessed at once; others are answered in between. */
const GROUP_MOST = 100;

/**
 * Assesses stored consignments anew and keeps what changed: a new alert says what is new, an alert whose ground fell
 * away says so, one that was decided is opened again when something new speaks against it. What did not change leaves
 * no trace. Erased consignments are passed over.
 */
export async function rescreen(
  database: Database,
  ground: Ground,
  cause: RescreenCause,
  now: () => Instant,
  shouldStop: () => boolean = () => false,
): Promise<RescreenResult> {
  const result = { consignments: 0, changed: 0, opened: 0, groundGone: 0 };
  const usesOf = createIntakeUses(database.queries);
  for (let after = 0; !shouldStop(); ) {
    const rows = await nextGroup(database.queries, after);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.number;
    const consignments = rows.map(({ body }) => JSON.parse(body) as Consignment);
    const judgedBy = last.judged_by as 'today' | 'shipment' | IsoDate;
    const records = ground.assessor.assess(
      consignments,
      judgedBy === 'today' ? ground.today : judgedBy,
      await usesOf(last.job_id),
    );
    for (const [index, record] of records.entries()) {
      const stored = rows[index];
      if (stored === undefined) continue;
      const changes = changesBetween(JSON.parse(stored.assessment) as Assessment, assessmentOf(record));
      result.consignments++;
      if (changes.length === 0) continue;
      result.changed++;
      const kept = await keepChange(database, stored, record, { cause, changes, at: now() });
      if (kept.opened) result.opened++;
      if (kept.groundGone) result.groundGone++;
    }
    // The server answers others in between.
    await setImmediate();
  }
  return result;
}

/** The next consignments that came together and are judged alike. */
async function nextGroup(queries: Queries, after: number) {
  const rows = await queries
    .selectFrom('consignments')
    .innerJoin('assessments', 'assessments.id', 'consignments.assessment_id')
    .select([
      'consignments.id',
      'consignments.number',
      'consignments.job_id',
      'consignments.judged_by',
      'consignments.body',
      'assessments.body as assessment',
    ])
    .where('consignments.number', '>', after)
    .where('consignments.erased_at', 'is', null)
    .orderBy('consignments.number')
    .limit(GROUP_MOST)
    .execute();
  const first = rows[0];
  const end = rows.findIndex(
    ({ job_id, judged_by }) => job_id !== first?.job_id || judged_by !== first?.judged_by,
  );
  return end < 0 ? rows : rows.slice(0, end);
}

interface Change {
  readonly cause: RescreenCause;
  readonly changes: readonly string[];
  readonly at: Instant;
}

async function keepChange(
  database: Database,
  stored: { readonly id: string },
  record: CaseRecord,
  { cause, changes, at }: Change,
): Promise<{ readonly opened: boolean; readonly groundGone: boolean }> {
  const ids = { consignmentId: stored.id, assessmentId: newId() };
  return database.transaction(async (queries) => {
    const { numUpdatedRows } = await queries
      .updateTable('consignments')
      .set({ assessment_id: ids.assessmentId, outcome: record.outcome, score: record.score, assessed_at: at })
      .where('id', '=', stored.id)
      .where('erased_at', 'is', null)
      .executeTakeFirstOrThrow();
    // Erased since it was read: what was known of it must not come back.
    if (numUpdatedRows === 0n) return { opened: false, groundGone: false };
    await insertMany(queries, 'assessments', [assessmentRowOf(record, ids, at, { cause, changed: changes })]);
    const findings = record.flags.map(({ flag, weight }) => ({
      assessment_id: ids.assessmentId,
      flag,
      weight,
    }));
    await insertMany(queries, 'findings', findings);
    const existing = await queries
      .selectFrom('alerts')
      .select('id')
      .where('consignment_id', '=', stored.id)
      .executeTakeFirst();
    await appendAudit(queries, {
      at,
      who: null,
      what: 'consignment.assessed-anew',
      subject: `consignment ${stored.id}`,
      details: { cause, outcome: record.outcome, score: record.score, assessment: ids.assessmentId },
    });
    if (existing === undefined) {
      if (record.outcome === 'clear') return { opened: false, groundGone: false };
      const alert = alertOf(record, ids, at);
      await openAlerts(queries, [alert]);
      await enqueueEvent(
        queries,
        'alert.opened',
        { alertId: alert.id, consignment: record.reference, changes },
        at,
      );
      return { opened: true, groundGone: false };
    }
    return changeAlert(queries, database, existing.id, record, ids.assessmentId, { cause, changes, at });
  });
}

async function changeAlert(
  queries: Queries,
  database: Database,
  alertId: string,
  record: CaseRecord,
  assessmentId: string,
  { changes, at }: Change,
): Promise<{ readonly opened: boolean; readonly groundGone: boolean }> {
  const alert = await alertForChange(queries, database.dialect, alertId);
  const groundGone = record.outcome === 'clear';
  const isNew = changes.some((change) => change.startsWith('New: '));
  // A release that was proposed on the old picture is not confirmed on the new one.
  const isSettled = !isOpen(alert.status as AlertState) || alert.status === 'awaiting-second';
  const reopened = !groundGone && isNew && isSettled;
  // An alert whose ground fell away keeps its outcome in the queue: a person still says what becomes of it.
  const outcome = groundGone ? alert.outcome : record.outcome;
  const status = reopened ? 'open' : alert.status;
  const next = alertOf(record, { consignmentId: alert.consignment_id, assessmentId }, at);
  await queries
    .updateTable('alerts')
    .set({
      assessment_id: assessmentId,
      outcome,
      gravity: groundGone ? alert.gravity : GRAVITY[record.outcome],
      score: record.score,
      reason: groundGone ? `The ground of this alert fell away. It was: ${alert.reason}` : record.reason,
      flags: next.flags,
      lists: next.lists,
      status,
      is_open: reopened ? 1 : alert.is_open,
      ground_gone: groundGone ? 1 : 0,
      version: alert.version + 1,
      ...(reopened && { decided_at: null, decided_by: null }),
    })
    .where('id', '=', alertId)
    .execute();
  await queries.deleteFrom('alert_marks').where('alert_id', '=', alertId).execute();
  await insertMany(queries, 'alert_marks', marksOf({ id: alertId, flags: next.flags, lists: next.lists }));
  if (outcome !== alert.outcome || status !== alert.status) {
    await countAlerts(queries, alert.outcome, alert.status, -1);
    await countAlerts(queries, outcome, status, 1);
  }
  if (groundGone && alert.ground_gone === 0)
    await enqueueEvent(queries, 'alert.ground-gone', { alertId, consignment: alert.reference, changes }, at);
  if (reopened)
    await enqueueEvent(queries, 'alert.opened', { alertId, consignment: alert.reference, changes }, at);
  return { opened: reopened, groundGone: groundGone && alert.ground_gone === 0 };
}
