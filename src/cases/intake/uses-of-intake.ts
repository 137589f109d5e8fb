import { setImmediate } from 'node:timers/promises';
import { type DocumentConflicts, DocumentUseCollector } from '../../engine/document-uses.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { Queries } from '../../store/database/database.ts';

const ROWS_AT_ONCE = 500;
/** Uploads that come at the same time take turns in the order of arrival. */
const MOST_REMEMBERED = 4;

/**
 * Document numbers are compared among all that came together in one job or request, however many, as they were when
 * it came; erased consignments are left out. What was collected is remembered while others take turns with it.
 */
export function createIntakeUses(queries: Queries): (jobId: string | null) => Promise<DocumentConflicts> {
  const remembered = new Map<string, DocumentConflicts>();
  return async (jobId) => {
    if (jobId === null) return new Map();
    const known = remembered.get(jobId);
    if (known !== undefined) return known;
    const conflicts = await usesOfIntake(queries, jobId);
    remembered.set(jobId, conflicts);
    const [oldest] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return conflicts;
  };
}

/** Read a page at a time, so that others are answered in between. */
async function usesOfIntake(queries: Queries, jobId: string): Promise<DocumentConflicts> {
  const collector = new DocumentUseCollector();
  for (let after = 0; ; ) {
    const rows = await queries
      .selectFrom('consignments')
      .select(['number', 'body'])
      .where('job_id', '=', jobId)
      .where('number', '>', after)
      .where('erased_at', 'is', null)
      .orderBy('number')
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const { body } of rows) collector.add(JSON.parse(body) as Consignment);
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return collector.conflicts();
    after = Number(last.number);
    await setImmediate();
  }
}
