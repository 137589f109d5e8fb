import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { clearedPairsOf, putClearedInForce, withdrawCleared } from '../cleared/clear-hits.ts';
import { newId } from '../ids.ts';
import { type Actor, Refusal } from '../refusal.ts';
import { sealedText } from '../retention/sealed-text.ts';
import { enqueueEvent } from '../webhooks/enqueue-event.ts';
import { type AlertState, type Decision, needsSecond, STATE_AFTER } from './alert-states.ts';
import { type AlertToChange, alertForChange, moveAlert, refuseStale } from './change-alert.ts';
import { isReasonCode } from './reason-codes.ts';

export interface DecisionOrder {
  readonly alertId: string;
  readonly decision: Decision;
  readonly reasonCode: string;
  readonly text: string;
  /** Of the alert as the person saw it. */
  readonly version: number;
  readonly clearHits?: readonly {
    readonly party: string;
    readonly entryId: string;
    readonly until?: string;
  }[];
  readonly by: Actor;
  readonly at: Instant;
}

/** Decides an alert. A release of what the rules hold or stop waits for a second person. */
export async function decideAlert(database: Database, order: DecisionOrder): Promise<void> {
  if (!isReasonCode(order.decision, order.reasonCode)) {
    throw new Refusal(
      'unprocessable',
      `"${order.reasonCode}" is no reason for the decision "${order.decision}".`,
      'Choose one of the reasons under /api/v1/reason-codes.',
    );
  }
  if (order.clearHits && order.clearHits.length > 0 && order.decision !== 'release') {
    throw new Refusal(
      'unprocessable',
      'Hits are cleared with a release, and with nothing else.',
      'Leave the hits as they are, or release the alert.',
    );
  }
  await database.transaction(async (queries) => {
    const alert = await alertForChange(queries, database.dialect, order.alertId);
    refuseStale(alert, order.version);
    if (alert.status === 'awaiting-second') {
      throw new Refusal(
        'conflict',
        'A release of this alert waits for a second person; nothing was done.',
        'Confirm or refuse that release first, or have it undone.',
      );
    }
    const awaits = needsSecond(order.decision, alert.gravity);
    const state: AlertState = awaits ? 'awaiting-second' : STATE_AFTER[order.decision];
    const dispositionId = await keepDisposition(queries, alert, { ...order, awaits, undoes: null });
    const cleared = await clearNamedHits(queries, alert, order, { dispositionId, inForce: !awaits });
    const decided =
      state === 'escalated' || awaits ? { at: null, by: null } : { at: order.at, by: order.by.id };
    await moveAlert(queries, alert, state, decided);
    await record(queries, order, `alert.${order.decision}`, alert, {
      reasonCode: order.reasonCode,
      ...sealedText(order.text),
      awaitsSecond: awaits,
      outcome: alert.outcome,
      score: alert.score,
      assessment: alert.assessment_id,
      ...(cleared.length > 0 && { clearedHits: cleared }),
    });
    if (!awaits) await tellDecided(queries, alert, order.decision, order.at);
  });
}

export interface SecondOrder {
  readonly alertId: string;
  readonly confirm: boolean;
  readonly text: string;
  readonly version: number;
  readonly by: Actor;
  readonly at: Instant;
}

/** The second pair of eyes: confirms a release, or refuses it. Never the person who proposed it. */
export async function secondAlert(database: Database, order: SecondOrder): Promise<void> {
  await database.transaction(async (queries) => {
    const alert = await alertForChange(queries, database.dialect, order.alertId);
    refuseStale(alert, order.version);
    const proposal = await lastInForce(queries, order.alertId);
    if (alert.status !== 'awaiting-second' || proposal === undefined) {
      throw new Refusal('conflict', 'No release of this alert waits for a second person.', 'Load it again.');
    }
    if (proposal.by_id === order.by.id) {
      throw new Refusal(
        'not-allowed',
        'You proposed this release: a second person must confirm or refuse it.',
        'Ask a colleague who may confirm releases, or undo your own.',
      );
    }
    const decision = order.confirm ? 'confirm' : 'refuse';
    await keepDisposition(queries, alert, {
      ...order,
      decision,
      reasonCode: proposal.reason_code,
      awaits: false,
      undoes: null,
    });
    if (order.confirm) await putClearedInForce(queries, proposal.decidedBy);
    else await withdrawCleared(queries, proposal.decidedBy, order.at);
    const state = order.confirm ? 'released' : (proposal.status_before as AlertState);
    await moveAlert(
      queries,
      alert,
      state,
      order.confirm ? { at: order.at, by: order.by.id } : { at: null, by: null },
    );
    await record(queries, order, `alert.${decision}`, alert, {
      ...sealedText(order.text),
      proposedBy: proposal.by_id,
    });
    if (order.confirm) await tellDecided(queries, alert, 'release', order.at);
  });
}

export interface UndoOrder {
  readonly alertId: string;
  readonly text: string;
  readonly version: number;
  readonly by: Actor;
  readonly at: Instant;
}

/** Takes the last decision back: a new entry, and the alert stands where it stood before it. */
export async function undoDecision(database: Database, order: UndoOrder): Promise<void> {
  await database.transaction(async (queries) => {
    const alert = await alertForChange(queries, database.dialect, order.alertId);
    refuseStale(alert, order.version);
    const last = await lastInForce(queries, order.alertId);
    if (last === undefined)
      throw new Refusal('conflict', 'This alert has no decision that could be undone.', 'Load it again.');
    await keepDisposition(queries, alert, {
      ...order,
      decision: 'undo',
      reasonCode: last.reason_code,
      awaits: false,
      undoes: last.id,
    });
    await withdrawCleared(queries, last.decidedBy, order.at);
    await moveAlert(queries, alert, last.status_before as AlertState, { at: null, by: null });
    await record(queries, order, 'alert.undo', alert, {
      ...sealedText(order.text),
      undoes: last.decision,
    });
  });
}

interface Kept {
  readonly decision: string;
  readonly reasonCode: string;
  readonly text: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly awaits: boolean;
  readonly undoes: string | null;
}

/** Answers the id of the entry. */
async function keepDisposition(queries: Queries, alert: AlertToChange, kept: Kept): Promise<string> {
  const id = newId();
  await queries
    .insertInto('dispositions')
    .values({
      id,
      alert_id: alert.id,
      decision: kept.decision,
      reason_code: kept.reasonCode,
      text: kept.text,
      by_id: kept.by.id,
      by_name: kept.by.name,
      at: kept.at,
      awaits_second: kept.awaits ? 1 : 0,
      undoes: kept.undoes,
      status_before: alert.status,
    })
    .execute();
  return id;
}

/**
 * The last decision that nothing has undone, refusals and undoings themselves left out. `decidedBy` is the entry that
 * decided: of a confirmed release the release, not the confirmation.
 */
async function lastInForce(queries: Queries, alertId: string) {
  const all = await queries
    .selectFrom('dispositions')
    .selectAll()
    .where('alert_id', '=', alertId)
    .orderBy('number')
    .execute();
  const stack: ((typeof all)[number] & { readonly decidedBy: string })[] = [];
  for (const each of all) {
    if (each.decision === 'undo' || each.decision === 'refuse') stack.pop();
    // A confirmation stands on the release that it confirms: undoing takes both back.
    else if (each.decision === 'confirm') {
      const release = stack.pop();
      stack.push({
        ...each,
        status_before: release?.status_before ?? 'open',
        decidedBy: release?.id ?? each.id,
      });
    } else stack.push({ ...each, decidedBy: each.id });
  }
  return stack.at(-1);
}

async function clearNamedHits(
  queries: Queries,
  alert: AlertToChange,
  { clearHits = [], by, at, text }: DecisionOrder,
  disposition: { readonly dispositionId: string; readonly inForce: boolean },
): Promise<readonly { readonly entryId: string; readonly until?: string }[]> {
  if (clearHits.length === 0) return [];
  const stored = await queries
    .selectFrom('assessments')
    .innerJoin('consignments', 'consignments.id', 'assessments.consignment_id')
    .select(['assessments.body as assessment', 'consignments.body as consignment'])
    .where('assessments.id', '=', alert.assessment_id)
    .executeTakeFirstOrThrow();
  const rows = clearedPairsOf(
    JSON.parse(stored.assessment) as Assessment,
    JSON.parse(stored.consignment) as Consignment,
    clearHits,
    { by, at, text, alertId: alert.id, ...disposition },
  );
  await queries.insertInto('cleared_hits').values(rows).execute();
  return clearHits.map(({ entryId, until }) => ({ entryId, ...(until !== undefined && { until }) }));
}

async function record(
  queries: Queries,
  { by, at }: { readonly by: Actor; readonly at: Instant },
  what: string,
  alert: AlertToChange,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  await appendAudit(queries, { at, who: by, what, subject: `alert ${alert.id}`, details });
}

async function tellDecided(
  queries: Queries,
  alert: AlertToChange,
  decision: Decision,
  at: Instant,
): Promise<void> {
  await enqueueEvent(
    queries,
    'alert.decided',
    { alertId: alert.id, consignment: alert.reference, decision },
    at,
  );
}
