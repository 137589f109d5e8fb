import { DEFAULT_THRESHOLDS, type Thresholds } from '../../engine/score.ts';
import type { Assessment, Outcome } from '../../model/assessment.ts';
import { OUTCOMES } from '../../model/assessment.ts';
import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { readSetting, writeSetting } from '../../store/database/settings.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../refusal.ts';

const SETTING = 'thresholds';

/** The thresholds that assessments use: those of the program until a person changes them. */
export async function readThresholds(queries: Queries): Promise<Thresholds> {
  return ((await readSetting(queries, SETTING)) as Thresholds | undefined) ?? DEFAULT_THRESHOLDS;
}

/** From now on assessments use these; stored ones stay as they were made. */
export async function changeThresholds(
  database: Database,
  thresholds: Thresholds,
  by: Actor,
  at: Instant,
): Promise<void> {
  await database.transaction(async (queries) => {
    const before = await readThresholds(queries);
    await writeSetting(queries, SETTING, { review: thresholds.review, hold: thresholds.hold });
    await appendAudit(queries, {
      at,
      who: by,
      what: 'rules.thresholds',
      subject: null,
      details: { before, after: thresholds },
    });
  });
}

/** Assessments that a what-if looks at. */
const LOOKED_BACK = 1_000;

/** What other thresholds would have made of the last assessments. A stop has a legal ground, and stays. */
export async function whatIf(queries: Queries, thresholds: Thresholds) {
  const rows = await queries
    .selectFrom('consignments')
    .innerJoin('assessments', 'assessments.id', 'consignments.assessment_id')
    .leftJoin('alerts', 'alerts.consignment_id', 'consignments.id')
    .select(['consignments.reference', 'assessments.body', 'alerts.id as alert_id'])
    .orderBy('consignments.number', 'desc')
    .limit(LOOKED_BACK)
    .execute();
  const before = noOutcomes();
  const after = noOutcomes();
  const moved: {
    consignment: string;
    alertId: string | null;
    before: Outcome;
    after: Outcome;
    score: number;
  }[] = [];
  for (const { reference, body, alert_id } of rows) {
    const assessment = JSON.parse(body) as Assessment;
    const outcome = outcomeUnder(assessment, thresholds);
    before[assessment.outcome]++;
    after[outcome]++;
    if (outcome !== assessment.outcome)
      moved.push({
        consignment: reference,
        alertId: alert_id,
        before: assessment.outcome,
        after: outcome,
        score: assessment.score,
      });
  }
  return { assessments: rows.length, before, after, moved };
}

function outcomeUnder(
  { legalGrounds, score, incomplete }: Assessment,
  { review, hold }: Thresholds,
): Outcome {
  if (legalGrounds.length > 0) return 'stop';
  if (score >= hold) return 'hold';
  return score >= review || incomplete ? 'review' : 'clear';
}

function noOutcomes(): Record<Outcome, number> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
}
