import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { readSetting, writeSetting } from '../../store/database/settings.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../refusal.ts';

const SETTING = 'retention';

/**
 * How many days personal data are kept; `null` is for good, which is how a new database begins: how long records of
 * exports must be kept is a matter of law (five years from the end of the year: Regulation (EU) 2021/821, Article 27),
 * and so is how long they may be (Regulation (EU) 2016/679, Article 5(1)(e)).
 */
export interface RetentionRules {
  /** Consignments that were clear and never had an alert, after their assessment. */
  readonly clearAfterDays: number | null;
  /** Consignments whose alerts are all released or stopped, after the last decision. */
  readonly decidedAfterDays: number | null;
  /** What was uploaded and could not be read, and the names of the files, after the job ended. */
  readonly jobsAfterDays: number | null;
  /** Messages to webhooks that were delivered or given up. */
  readonly deliveriesAfterDays: number | null;
}

export const KEEP_ALL: RetentionRules = {
  clearAfterDays: null,
  decidedAfterDays: null,
  jobsAfterDays: null,
  deliveriesAfterDays: null,
};

export async function readRetention(queries: Queries): Promise<RetentionRules> {
  const kept = (await readSetting(queries, SETTING)) as Partial<RetentionRules> | undefined;
  return { ...KEEP_ALL, ...kept };
}

/** From now on these hold. Nothing is erased by it: that is done when `retain` is called. */
export async function changeRetention(
  database: Database,
  change: Partial<RetentionRules>,
  by: Actor | null,
  at: Instant,
): Promise<RetentionRules> {
  return database.transaction(async (queries) => {
    const before = await readRetention(queries);
    const after = { ...before, ...change };
    await writeSetting(queries, SETTING, after);
    await appendAudit(queries, {
      at,
      who: by,
      what: 'retention.rules',
      subject: null,
      details: { before, after },
    });
    return after;
  });
}
