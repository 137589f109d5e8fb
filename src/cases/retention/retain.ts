import type { ExpressionBuilder } from 'kysely';
import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant, Tables } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../refusal.ts';
import { ERASED, type ErasedCounts, eraseConsignments } from './erase-consignments.ts';
import { type RetentionRules, readRetention } from './retention-rules.ts';
import { scrubPages } from './scrub-pages.ts';

export interface Retained extends ErasedCounts {
  readonly rules: RetentionRules;
  readonly jobs: number;
  readonly deliveries: number;
}

/** Consignments in one transaction. */
const AT_ONCE = 500;
const DAY_MILLISECONDS = 86_400_000;
/** States that end an alert. What is held waits for an answer, and is no decision. */
const DECIDED = ['released', 'stopped'];

/**
 * Erases personal data whose time has passed by the rules. What someone must still act on, or holds, is never erased by
 * rule. Every step is an entry of the audit chain. With `dryRun` it only counts.
 */
export async function retain(
  database: Database,
  {
    asOf,
    dryRun,
    by,
    now,
  }: {
    /** The moment as which the rules are applied. */
    readonly asOf: Instant;
    readonly dryRun: boolean;
    readonly by: Actor | null;
    readonly now: () => Instant;
  },
): Promise<Retained> {
  const rules = await readRetention(database.queries);
  const before = (days: number | null) =>
    days === null ? null : new Date(Date.parse(asOf) - days * DAY_MILLISECONDS).toISOString();
  const due = {
    clear: before(rules.clearAfterDays),
    decided: before(rules.decidedAfterDays),
    jobs: before(rules.jobsAfterDays),
    deliveries: before(rules.deliveriesAfterDays),
  };
  if (dryRun) return { rules, ...(await countDue(database.queries, due)) };
  const sum = { consignments: 0, parties: 0, originals: 0 };
  for (;;) {
    const erased = await database.transaction(async (queries) => {
      const rows = await dueConsignments(queries, due).limit(AT_ONCE).execute();
      const counts = await eraseConsignments(
        queries,
        rows.map(({ id }) => id),
        now(),
      );
      if (counts.consignments > 0) await record(queries, { ...counts }, rules, by, now());
      return counts;
    });
    sum.consignments += erased.consignments;
    sum.parties += erased.parties;
    sum.originals += erased.originals;
    if (erased.consignments < AT_ONCE) break;
  }
  const rest = await database.transaction(async (queries) => {
    const counts = {
      jobs: await blankJobs(queries, due.jobs),
      deliveries: await endDeliveries(queries, due.deliveries),
    };
    if (counts.jobs + counts.deliveries > 0) await record(queries, counts, rules, by, now());
    return counts;
  });
  if (sum.consignments + rest.jobs + rest.deliveries > 0) await scrubPages(database);
  return { rules, ...sum, ...rest };
}

interface Due {
  readonly clear: Instant | null;
  readonly decided: Instant | null;
  readonly jobs: Instant | null;
  readonly deliveries: Instant | null;
}

function dueConsignments(queries: Queries, { clear, decided }: Due) {
  // No moment lies before the empty one: a rule that is not set finds nothing.
  const alertsThat = (row: ExpressionBuilder<Tables, 'consignments'>) =>
    row.selectFrom('alerts').select('alerts.id').whereRef('alerts.consignment_id', '=', 'consignments.id');
  return queries
    .selectFrom('consignments')
    .select('consignments.id')
    .where('erased_at', 'is', null)
    .where((row) =>
      row.or([
        row.and([
          row('outcome', '=', 'clear'),
          row('created_at', '<', clear ?? ''),
          row('assessed_at', '<', clear ?? ''),
          row.not(row.exists(alertsThat(row))),
        ]),
        row.and([
          row.exists(alertsThat(row)),
          row.not(
            row.exists(
              alertsThat(row).where((alert) =>
                alert.or([
                  alert('alerts.status', 'not in', DECIDED),
                  alert('alerts.decided_at', 'is', null),
                  alert('alerts.decided_at', '>=', decided ?? ''),
                ]),
              ),
            ),
          ),
        ]),
      ]),
    )
    .orderBy('consignments.number');
}

async function countDue(queries: Queries, due: Due) {
  const count = async (query: { execute(): Promise<readonly unknown[]> }) => (await query.execute()).length;
  return {
    consignments: await count(dueConsignments(queries, due)),
    // How many of them no other consignment needs shows only when they are erased.
    parties: 0,
    originals: 0,
    jobs: await count(dueJobs(queries, due.jobs)),
    deliveries: await count(dueDeliveries(queries, due.deliveries)),
  };
}

function dueJobs(queries: Queries, before: Instant | null) {
  return queries
    .selectFrom('jobs')
    .select('id')
    .where('finished_at', '<', before ?? '')
    .where('title', '!=', ERASED);
}

/** The job stays with its counts; what could not be read and the names of its files go. */
async function blankJobs(queries: Queries, before: Instant | null): Promise<number> {
  const jobs = await dueJobs(queries, before).select('progress').execute();
  for (const { id, progress } of jobs) {
    const counts = { ...(JSON.parse(progress) as object), columns: null, papers: null, notices: [] };
    await queries
      .updateTable('jobs')
      .set({ title: ERASED, body: '{}', problem: null, progress: JSON.stringify(counts) })
      .where('id', '=', id)
      .execute();
    await queries
      .updateTable('quarantine')
      .set({ file: ERASED, column: ERASED, value: ERASED, reason: ERASED, mend: ERASED })
      .where('job_id', '=', id)
      .execute();
  }
  return jobs.length;
}

function dueDeliveries(queries: Queries, before: Instant | null) {
  return queries
    .selectFrom('webhook_deliveries')
    .select('id')
    .where('state', '!=', 'waiting')
    .where('created_at', '<', before ?? '');
}

async function endDeliveries(queries: Queries, before: Instant | null): Promise<number> {
  const { numDeletedRows } = await queries
    .deleteFrom('webhook_deliveries')
    .where('state', '!=', 'waiting')
    .where('created_at', '<', before ?? '')
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function record(
  queries: Queries,
  counts: Readonly<Record<string, number>>,
  rules: RetentionRules,
  by: Actor | null,
  at: Instant,
): Promise<void> {
  await appendAudit(queries, {
    at,
    who: by,
    what: 'retention.erased',
    subject: null,
    details: { ...counts, rules },
  });
}
