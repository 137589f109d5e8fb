import { sql } from 'kysely';
import { hashOfEntry } from '../../evidence/ledger/audit-entry.ts';
import { canonicalJson } from '../../evidence/ledger/canonical-json.ts';
import type { Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import type { Actor } from '../refusal.ts';

/** What happened. Details are plain JSON without secrets; the subject names no person who is not a user. */
export interface AuditEvent {
  readonly at: Instant;
  readonly who: Actor | null;
  /** `alert.release`, `user.added`, `list.updated` ... */
  readonly what: string;
  readonly subject: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What stands before the first entry. */
export const CHAIN_BEGINS = '0'.repeat(64);
/** Key of the setting that holds number and hash of the last entry: a chain cut off at its end is found by it. */
export const CHAIN_HEAD = 'audit-head';

/**
 * Adds an entry to the chain, inside the caller's transaction: what happened and its record are kept together or not
 * at all. Writers take the head in turn, so that no two entries follow the same one.
 */
export async function appendAudit(queries: Queries, event: AuditEvent): Promise<void> {
  await queries
    .insertInto('settings')
    .values({ key: CHAIN_HEAD, value: JSON.stringify({ number: 0, hash: CHAIN_BEGINS }) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: sql`settings.value` }))
    .execute();
  // The statement above holds the row's lock until the transaction ends.
  const { value } = await queries
    .selectFrom('settings')
    .select('value')
    .where('key', '=', CHAIN_HEAD)
    .executeTakeFirstOrThrow();
  const head = JSON.parse(value) as { readonly number: number; readonly hash: string };
  const entry = {
    number: head.number + 1,
    at: event.at,
    who_id: event.who?.id ?? null,
    who_name: event.who === null ? null : storable(event.who.name),
    what: event.what,
    subject: event.subject === null ? null : storable(event.subject),
    details: canonicalJson(event.details),
    hash_before: head.hash,
  };
  const hash = hashOfEntry(entry);
  await queries
    .insertInto('audit_entries')
    .values({ ...entry, hash })
    .execute();
  await queries
    .updateTable('settings')
    .set({ value: JSON.stringify({ number: entry.number, hash }) })
    .where('key', '=', CHAIN_HEAD)
    .execute();
}

/** Text that both databases give back as it was: they refuse NUL, or replace halves of characters. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
