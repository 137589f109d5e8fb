import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { newId } from '../ids.ts';
import { type Actor, Refusal } from '../refusal.ts';
import { hashPassword, refuseWeakPassword } from './passwords.ts';
import type { Role } from './permissions.ts';

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
}

/** E-mail addresses are compared without case. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** Adds a user. Refused when the address is taken or the password too weak. */
export async function addUser(
  database: Database,
  user: NewUser,
  by: Actor | null,
  at: Instant,
): Promise<string> {
  refuseWeakPassword(user.password, user);
  const password = await hashPassword(user.password);
  return database.transaction((queries) =>
    insertUser(queries, { ...user, password, openIdSubject: null }, by, at),
  );
}

/** Adds a user inside the caller's transaction. */
export async function insertUser(
  queries: Queries,
  user: Omit<NewUser, 'password'> & {
    readonly password: string | null;
    readonly openIdSubject: string | null;
  },
  by: Actor | null,
  at: Instant,
): Promise<string> {
  const id = newId();
  const email = emailKey(user.email);
  const taken = await queries.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst();
  if (taken !== undefined)
    throw new Refusal('conflict', 'There is a user with this address already.', 'Change that user instead.');
  await queries
    .insertInto('users')
    .values({
      id,
      name: user.name,
      email,
      role: user.role,
      password: user.password,
      openid_subject: user.openIdSubject,
      active: 1,
      created_at: at,
      last_seen: null,
    })
    .execute();
  await appendAudit(queries, {
    at,
    who: by ?? { id, name: user.name },
    what: 'user.added',
    subject: `user ${id}`,
    details: { role: user.role },
  });
  return id;
}

export interface UserChange {
  readonly name?: string;
  readonly role?: Role;
  readonly active?: boolean;
  readonly password?: string;
}

/** Changes a user. Another role, another password or leaving ends all sessions. The last admin stays one. */
export async function changeUser(
  database: Database,
  id: string,
  change: UserChange,
  by: Actor,
  at: Instant,
): Promise<void> {
  const user = await readUser(database.queries, id);
  if (change.password !== undefined) refuseWeakPassword(change.password, { ...user, ...change });
  const password = change.password === undefined ? undefined : await hashPassword(change.password);
  await database.transaction(async (queries) => {
    const losesAdmin =
      user.role === 'admin' && (change.active === false || (change.role ?? 'admin') !== 'admin');
    if (losesAdmin) await refuseLastAdmin(queries, id);
    await queries
      .updateTable('users')
      .set({
        name: change.name ?? user.name,
        role: change.role ?? user.role,
        active: change.active === undefined ? user.active : Number(change.active),
        ...(password !== undefined && { password }),
      })
      .where('id', '=', id)
      .execute();
    if (change.role !== undefined || change.active === false || password !== undefined)
      await queries.deleteFrom('user_sessions').where('user_id', '=', id).execute();
    const { password: _, ...told } = change;
    await appendAudit(queries, {
      at,
      who: by,
      what: 'user.changed',
      subject: `user ${id}`,
      details: { ...told, ...(password !== undefined && { password: 'changed' }) },
    });
  });
}

async function refuseLastAdmin(queries: Queries, id: string): Promise<void> {
  const other = await queries
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'admin')
    .where('active', '=', 1)
    .where('id', '!=', id)
    .executeTakeFirst();
  if (other === undefined)
    throw new Refusal(
      'conflict',
      'This is the only admin: nobody could add users any more.',
      'Make another admin first.',
    );
}

export async function readUser(queries: Queries, id: string) {
  const user = await queries.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
  if (user === undefined)
    throw new Refusal('not-found', 'There is no such user.', 'Look for it in the list.');
  return user;
}

export async function listUsers(queries: Queries) {
  return queries.selectFrom('users').selectAll().orderBy('name').orderBy('id').execute();
}

export async function hasUsers(queries: Queries): Promise<boolean> {
  return (await queries.selectFrom('users').select('id').limit(1).executeTakeFirst()) !== undefined;
}
