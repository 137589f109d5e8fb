import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { Refusal } from '../refusal.ts';
import { hashPassword, isPassword, refuseWeakPassword } from './passwords.ts';
import { hashOfSecret } from './secrets.ts';
import { attemptOf, beginAttempt, forgiveAttempt } from './sign-in-attempts.ts';
import { readUser } from './users.ts';

export interface PasswordChange {
  readonly current: string;
  readonly password: string;
  readonly caller: string;
  /** The session that goes on; all others of the user end. */
  readonly session: string;
}

/** A user's own change of password. Who found an open page does not know the current one, and guesses no faster here. */
export async function changeOwnPassword(
  database: Database,
  userId: string,
  { current, password, caller, session }: PasswordChange,
  at: Instant,
): Promise<void> {
  const user = await readUser(database.queries, userId);
  const attempt = attemptOf(user.email, caller);
  await beginAttempt(database, attempt, at);
  if (user.password === null || !(await isPassword(current, user.password)))
    throw new Refusal('not-allowed', 'The current password is not right.', 'Type it again.');
  refuseWeakPassword(password, user);
  const stored = await hashPassword(password);
  await database.transaction(async (queries) => {
    await forgiveAttempt(queries, attempt);
    await queries.updateTable('users').set({ password: stored }).where('id', '=', userId).execute();
    await queries
      .deleteFrom('user_sessions')
      .where('user_id', '=', userId)
      .where('id_hash', '!=', hashOfSecret(session))
      .execute();
    await appendAudit(queries, {
      at,
      who: user,
      what: 'user.changed',
      subject: `user ${userId}`,
      details: { password: 'changed' },
    });
  });
}
