import { sql } from 'kysely';
import type { Queries } from '../../store/database/database.ts';

/** Moves `by` alerts into (or out of) a cell of outcome and state; in the transaction that changes the alerts. */
export async function countAlerts(
  queries: Queries,
  outcome: string,
  status: string,
  by: number,
): Promise<void> {
  if (by === 0) return;
  await queries
    .insertInto('alert_counts')
    .values({ outcome, status, alerts: by })
    .onConflict((conflict) =>
      conflict
        .columns(['outcome', 'status'])
        .doUpdateSet({ alerts: sql<number>`alert_counts.alerts + excluded.alerts` }),
    )
    .execute();
}
