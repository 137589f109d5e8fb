import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { type AlertFilter, listAlerts } from '../../cases/alerts/queue.ts';
import { csvRow } from '../../printouts/csv-row.ts';
import type { Queries } from '../../store/database/database.ts';

const COLUMNS = [
  'consignment',
  'outcome',
  'score',
  'status',
  'reason',
  'flags',
  'lists',
  'from',
  'to',
  'consignor',
  'consignee',
  'goods',
  'shipped_on',
  'opened_at',
  'due_at',
  'owner',
  'alert_id',
] as const;
const PAGE = 500;

/** The alerts of a filter as CSV, a page at a time; cells that a spreadsheet would run as formulas are defused. */
export function alertsCsv(context: Context, queries: Queries, filter: AlertFilter, now: string): Response {
  context.header('content-type', 'text/csv; charset=utf-8');
  context.header('content-disposition', 'attachment; filename="alerts.csv"');
  return stream(context, async (out) => {
    await out.write(csvRow(COLUMNS));
    for (let cursor: string | null | undefined; cursor !== null && !out.aborted; ) {
      const page: Awaited<ReturnType<typeof listAlerts>> = await listAlerts(queries, filter, {
        limit: PAGE,
        now,
        ...(cursor !== undefined && { cursor }),
      });
      await out.write(
        page.alerts
          .map((row) =>
            csvRow([
              row.reference,
              row.outcome,
              row.score,
              row.status,
              row.reason,
              (JSON.parse(row.flags) as string[]).join(' '),
              (JSON.parse(row.lists) as string[]).join(' '),
              row.country_from ?? '',
              row.country_to ?? '',
              row.consignor ?? '',
              row.consignee ?? '',
              row.goods ?? '',
              row.shipped_on ?? '',
              row.opened_at,
              row.due_at ?? '',
              row.owner_name ?? '',
              row.id,
            ]),
          )
          .join(''),
      );
      cursor = page.nextCursor;
    }
  });
}
