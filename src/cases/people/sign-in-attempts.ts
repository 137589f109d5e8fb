import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { Refusal } from '../refusal.ts';
import { hashOfSecret } from './secrets.ts';

/**
 * Failures that are free, by what they are counted for; behind them everyone waits, doubling from a second to a
 * quarter of an hour. One caller at one account waits soonest. All callers at one account together have more, so that
 * a stranger does not keep its owner out; NIST SP 800-63B (rev. 4, 2025), 3.2.2 allows a hundred. One caller at all
 * accounts has most: a whole office may come from one address.
 */
const FREE_FAILURES = { 'caller-at-account': 4, account: 20, caller: 100 } as const;
type CountedFor = keyof typeof FREE_FAILURES;

const LONGEST_WAIT_MILLISECONDS = 15 * 60_000;
/** Failures are forgotten after a day without another. */
const REMEMBERED_MILLISECONDS = 24 * 3_600_000;

/** One attempt to sign in, as it is counted: keys in a fixed order, so that two attempts never wait for each other. */
export type Attempt = readonly { readonly key: string; readonly countedFor: CountedFor }[];

/** Addresses are stored as hashes: what was typed may be anything, a password too. */
export function attemptOf(email: string, caller: string): Attempt {
  const parts: Readonly<Record<CountedFor, readonly string[]>> = {
    account: [email],
    caller: [caller],
    'caller-at-account': [email, caller],
  };
  return (Object.keys(parts) as CountedFor[])
    .map((countedFor) => ({
      key: hashOfSecret(JSON.stringify([countedFor, ...parts[countedFor]])),
      countedFor,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Counts the attempt as failed before the password is looked at, so that many at once are not all the first. Refused,
 * and not counted, when it comes too soon after failures.
 */
export async function beginAttempt(database: Database, attempt: Attempt, at: Instant): Promise<void> {
  await database.transaction(async (queries) => {
    const old = new Date(Date.parse(at) - REMEMBERED_MILLISECONDS).toISOString();
    for (const { key, countedFor } of attempt) {
      const { failures, last_at } = await locked(queries, key, at);
      const before = last_at < old ? 0 : failures;
      refuseTooSoon(before - FREE_FAILURES[countedFor], last_at, at);
      await queries
        .updateTable('sign_in_attempts')
        .set({ failures: before + 1, last_at: at })
        .where('email', '=', key)
        .execute();
    }
  });
}

/** The password was right: failures at this account are over, and the caller has one less. */
export async function forgiveAttempt(queries: Queries, attempt: Attempt): Promise<void> {
  for (const { key, countedFor } of attempt) {
    if (countedFor === 'caller')
      await queries
        .updateTable('sign_in_attempts')
        .set((row) => ({ failures: row('failures', '-', 1) }))
        .where('email', '=', key)
        .execute();
    else await queries.deleteFrom('sign_in_attempts').where('email', '=', key).execute();
  }
}

/** Takes away what is forgotten anyway. */
export async function forgetAttempts(queries: Queries, at: Instant): Promise<void> {
  const old = new Date(Date.parse(at) - REMEMBERED_MILLISECONDS).toISOString();
  await queries.deleteFrom('sign_in_attempts').where('last_at', '<', old).execute();
}

/** The count for a key, held until the transaction ends. */
async function locked(queries: Queries, key: string, at: Instant) {
  await queries
    .insertInto('sign_in_attempts')
    .values({ email: key, failures: 0, last_at: at })
    .onConflict((conflict) =>
      conflict.column('email').doUpdateSet((row) => ({ failures: row.ref('sign_in_attempts.failures') })),
    )
    .execute();
  return queries
    .selectFrom('sign_in_attempts')
    .select(['failures', 'last_at'])
    .where('email', '=', key)
    .executeTakeFirstOrThrow();
}

function refuseTooSoon(beyondFree: number, lastAt: Instant, at: Instant): void {
  if (beyondFree < 0) return;
  const wait = Math.min(1000 * 2 ** beyondFree, LONGEST_WAIT_MILLISECONDS);
  const left = Date.parse(lastAt) + wait - Date.parse(at);
  if (left <= 0) return;
  throw new Refusal(
    'too-soon',
    'There were too many wrong passwords.',
    `Wait ${Math.ceil(left / 1000)} seconds and try again.`,
  );
}
