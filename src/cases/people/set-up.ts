import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { Refusal } from '../refusal.ts';
import { hashPassword, refuseWeakPassword } from './passwords.ts';
import { hashOfSecret, newSecret } from './secrets.ts';
import { type OpenedSession, openSession } from './sign-in.ts';
import { hasUsers, insertUser, type NewUser } from './users.ts';

const KIND = 'set-up';
const VALID_MILLISECONDS = 24 * 3_600_000;

/** The secret of a link that sets up the first user; undefined when there is one already. Earlier links end. */
export async function newSetUpSecret(database: Database, at: Instant): Promise<string | undefined> {
  return database.transaction(async (queries) => {
    if (await hasUsers(queries)) return undefined;
    await queries.deleteFrom('one_time').where('kind', '=', KIND).execute();
    const secret = newSecret();
    await queries
      .insertInto('one_time')
      .values({
        secret_hash: hashOfSecret(secret),
        kind: KIND,
        body: '{}',
        expires_at: new Date(Date.parse(at) + VALID_MILLISECONDS).toISOString(),
      })
      .execute();
    return secret;
  });
}

/** Makes the first user, an admin, and signs them in. The link works once. */
export async function setUp(
  database: Database,
  secret: string,
  user: Omit<NewUser, 'role'>,
  at: Instant,
): Promise<OpenedSession> {
  refuseWeakPassword(user.password, user);
  const password = await hashPassword(user.password);
  return database.transaction(async (queries) => {
    const used = await queries
      .deleteFrom('one_time')
      .where('secret_hash', '=', hashOfSecret(secret))
      .where('kind', '=', KIND)
      .where('expires_at', '>', at)
      .executeTakeFirst();
    if (used.numDeletedRows === 0n || (await hasUsers(queries)))
      throw new Refusal(
        'not-allowed',
        'This link was used already, is too old, or never was one.',
        'Start the server again: while there is no user it prints a new link.',
      );
    const id = await insertUser(queries, { ...user, role: 'admin', password, openIdSubject: null }, null, at);
    return openSession(queries, { id, name: user.name }, at, 'set-up');
  });
}
