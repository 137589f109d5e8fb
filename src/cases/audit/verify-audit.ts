import { setImmediate } from 'node:timers/promises';
import { hashOfEntry } from '../../evidence/ledger/audit-entry.ts';
import type { Queries } from '../../store/database/database.ts';
import type { AuditEntriesTable } from '../../store/database/schema.ts';
import { CHAIN_BEGINS, CHAIN_HEAD } from './append-audit.ts';

export interface AuditVerdict {
  readonly sound: boolean;
  /** Entries that were checked and are sound. */
  readonly entries: number;
  readonly head: string | null;
  /** The first thing that differs, and where; null when all is sound. */
  readonly trouble: string | null;
}

const PAGE = 1_000;

/** Recomputes the whole chain and finds the first change, removal, insertion or swap. */
export async function verifyAudit(queries: Queries): Promise<AuditVerdict> {
  const walk = createChainWalk();
  for (let after = -1; ; ) {
    const page = await queries
      .selectFrom('audit_entries')
      .selectAll()
      .where('number', '>', after)
      .orderBy('number')
      .limit(PAGE)
      .execute();
    for (const entry of page) {
      const trouble = walk.take(entry);
      if (trouble !== null) return { sound: false, entries: walk.entries, head: walk.head, trouble };
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last.number;
    // Other requests are answered between two pages.
    await setImmediate();
  }
  const stored = await queries
    .selectFrom('settings')
    .select('value')
    .where('key', '=', CHAIN_HEAD)
    .executeTakeFirst();
  const trouble = troubleAtEnd(walk, stored?.value);
  return { sound: trouble === null, entries: walk.entries, head: walk.head, trouble };
}

/** Walks along a chain, entry by entry. */
export function createChainWalk() {
  let before = CHAIN_BEGINS;
  let entries = 0;
  return {
    get entries() {
      return entries;
    },
    get head(): string | null {
      return entries === 0 ? null : before;
    },
    /** What is wrong with the next entry, or null. */
    take(entry: AuditEntriesTable): string | null {
      const expected = entries + 1;
      if (entry.number !== expected) {
        return entry.number > expected
          ? `entry ${expected} is missing: entry ${entry.number} follows ${expected - 1}`
          : `entry ${entry.number} stands where entry ${expected} belongs`;
      }
      if (entry.hash_before !== before)
        return `entry ${expected} does not follow the entry before it: one of them was exchanged, or some were removed between them`;
      if (hashOfEntry(entry) !== entry.hash) return `entry ${expected} was changed after it was written`;
      before = entry.hash;
      entries = expected;
      return null;
    },
  };
}

function troubleAtEnd(
  { entries, head }: { readonly entries: number; readonly head: string | null },
  stored: string | undefined,
): string | null {
  if (stored === undefined)
    return entries === 0 ? null : 'the record of the last entry is gone: entries may be missing at the end';
  const last = recordedHead(stored);
  if (last === undefined)
    return 'the record of the last entry was changed: entries may be missing at the end';
  if (last.number > entries)
    return `${last.number - entries === 1 ? 'the last entry is' : `the last ${last.number - entries} entries are`} missing: ${last.number} were written, ${entries} are left`;
  if (last.number < entries) return `entry ${last.number + 1} was added without its record`;
  return entries === 0 || last.hash === head ? null : `entry ${entries} is not the one that was written last`;
}

function recordedHead(stored: string): { readonly number: number; readonly hash: string } | undefined {
  try {
    const head: unknown = JSON.parse(stored);
    if (typeof head !== 'object' || head === null || !('number' in head) || !('hash' in head))
      return undefined;
    const { number, hash } = head;
    return typeof number === 'number' && typeof hash === 'string' ? { number, hash } : undefined;
  } catch {
    return undefined;
  }
}
