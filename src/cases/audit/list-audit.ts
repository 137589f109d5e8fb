import type { Queries } from '../../store/database/database.ts';
import { numberAfter } from '../number-cursor.ts';

export interface AuditFilter {
  /** Whole, or its beginning with a dot at the end: `alert.`. */
  readonly what?: string;
  readonly who?: string;
  readonly subject?: string;
}

/** Entries of the chain, newest first. */
export async function listAudit(
  queries: Queries,
  { what, who, subject }: AuditFilter,
  page: { readonly limit: number; readonly cursor?: string },
) {
  let query = queries.selectFrom('audit_entries').selectAll();
  if (what?.endsWith('.'))
    query = query.where('what', '>=', what).where('what', '<', `${what.slice(0, -1)}/`);
  else if (what !== undefined) query = query.where('what', '=', what);
  if (who !== undefined) query = query.where('who_id', '=', who);
  if (subject !== undefined) query = query.where('subject', '=', subject);
  if (page.cursor !== undefined) query = query.where('number', '<', numberAfter(page.cursor));
  const rows = await query
    .orderBy('number', 'desc')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit).map((row) => ({
    number: row.number,
    at: row.at,
    who: row.who_id === null ? null : { id: row.who_id, name: row.who_name ?? row.who_id },
    what: row.what,
    subject: row.subject,
    details: JSON.parse(row.details) as Record<string, unknown>,
    hash: row.hash,
  }));
  return { items, nextCursor: rows.length > page.limit ? String(items.at(-1)?.number ?? '') : null };
}
