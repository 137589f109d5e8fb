import type { Queries } from '../../store/database/database.ts';
import { Refusal } from '../refusal.ts';
import { type AlertState, isOpen } from './alert-states.ts';
import { countAlerts } from './count-alerts.ts';

/** The alert, locked until the transaction ends. */
export async function alertForChange(queries: Queries, dialect: 'sqlite' | 'postgres', id: string) {
  const query = queries.selectFrom('alerts').selectAll().where('id', '=', id);
  const alert = await (dialect === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  if (alert === undefined)
    throw new Refusal('not-found', 'There is no such alert.', 'Go back to the queue and open it from there.');
  return alert;
}

export type AlertToChange = Awaited<ReturnType<typeof alertForChange>>;

/** Nobody overwrites what another has just done. */
export function refuseStale(alert: AlertToChange, version: number): void {
  if (alert.version === version) return;
  throw new Refusal(
    'conflict',
    'Someone changed this alert while you were looking at it; nothing was done.',
    'Load it again, read what changed, and decide anew.',
  );
}

/** Moves an alert into another state, with its counts. */
export async function moveAlert(
  queries: Queries,
  alert: AlertToChange,
  state: AlertState,
  decided: { readonly at: string | null; readonly by: string | null },
): Promise<void> {
  await queries
    .updateTable('alerts')
    .set({
      status: state,
      is_open: isOpen(state) ? 1 : 0,
      version: alert.version + 1,
      decided_at: decided.at,
      decided_by: decided.by,
      snoozed_until: null,
    })
    .where('id', '=', alert.id)
    .execute();
  if (state === alert.status) return;
  await countAlerts(queries, alert.outcome, alert.status, -1);
  await countAlerts(queries, alert.outcome, state, 1);
}
