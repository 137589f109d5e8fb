import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { newId } from '../ids.ts';
import { type Actor, Refusal } from '../refusal.ts';
import { ACTIONS, type Action } from './permissions.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

const PREFIX_CHARACTERS = 11;
const USED_MILLISECONDS = 60_000;

/** What a key may never do: people, not programs, decide, grade and give out rights. */
const FOR_PEOPLE: readonly Action[] = [
  'cases.decide',
  'cases.second',
  'reports.decide',
  'reports.grade',
  'users.change',
  'keys.change',
];

export const KEY_SCOPES: readonly Action[] = ACTIONS.filter((action) => !FOR_PEOPLE.includes(action));

/** Makes a key for a program. The key itself is answered once, and stored as its hash only. */
export async function addApiKey(
  database: Database,
  {
    name,
    scopes,
    expiresAt,
  }: { readonly name: string; readonly scopes: readonly string[]; readonly expiresAt?: Instant },
  by: Actor,
  at: Instant,
) {
  const unknown = scopes.find((scope) => !KEY_SCOPES.some((known) => known === scope));
  if (unknown !== undefined)
    throw new Refusal(
      'unprocessable',
      `A key cannot have the scope "${unknown}".`,
      `Choose from: ${KEY_SCOPES.join(', ')}.`,
    );
  const key = `tw_${newSecret()}`;
  const row = {
    id: newId(),
    name,
    prefix: key.slice(0, PREFIX_CHARACTERS),
    key_hash: hashOfSecret(key),
    scopes: JSON.stringify([...new Set(scopes)]),
    created_by: by.id,
    created_at: at,
    expires_at: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
    last_used: null,
    revoked_at: null,
  };
  await database.transaction(async (queries) => {
    await queries.insertInto('api_keys').values(row).execute();
    const details = { scopes, expiresAt: expiresAt ?? null };
    await appendAudit(queries, { at, who: by, what: 'key.added', subject: `key ${row.id}`, details });
  });
  return { row, key };
}

export async function listApiKeys(queries: Queries) {
  return queries
    .selectFrom('api_keys')
    .selectAll()
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute();
}

export async function revokeApiKey(database: Database, id: string, by: Actor, at: Instant): Promise<void> {
  await database.transaction(async (queries) => {
    const { numUpdatedRows } = await queries
      .updateTable('api_keys')
      .set({ revoked_at: at })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n)
      throw new Refusal('not-found', 'There is no such key.', 'Look for it in the list.');
    await appendAudit(queries, { at, who: by, what: 'key.revoked', subject: `key ${id}`, details: {} });
  });
}

/** The key that a program showed; undefined when it is none, has ended, was revoked, or its maker has left. */
export async function keyOf(queries: Queries, key: string, at: Instant) {
  const row = await queries
    .selectFrom('api_keys')
    .innerJoin('users', 'users.id', 'api_keys.created_by')
    .selectAll('api_keys')
    .where('users.active', '=', 1)
    .where('key_hash', '=', hashOfSecret(key))
    .where('revoked_at', 'is', null)
    .where((each) => each.or([each('expires_at', 'is', null), each('expires_at', '>', at)]))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.last_used === null || Date.parse(at) - Date.parse(row.last_used) > USED_MILLISECONDS)
    await queries.updateTable('api_keys').set({ last_used: at }).where('id', '=', row.id).execute();
  return { id: `key:${row.id}`, name: row.name, scopes: JSON.parse(row.scopes) as string[] };
}
