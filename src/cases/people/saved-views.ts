import type { Queries } from '../../store/database/database.ts';
import { newId } from '../ids.ts';
import { Refusal } from '../refusal.ts';

/** Views that one user can save. */
const MOST_VIEWS = 100;

export async function listSavedViews(queries: Queries, userId: string) {
  const rows = await queries
    .selectFrom('saved_views')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('name')
    .execute();
  return rows.map(({ id, name, query }) => ({
    id,
    name,
    query: JSON.parse(query) as Record<string, string>,
  }));
}

/** Saves a view; one of the same name is replaced. */
export async function addSavedView(
  queries: Queries,
  userId: string,
  { name, query }: { readonly name: string; readonly query: Readonly<Record<string, string>> },
) {
  const before = await listSavedViews(queries, userId);
  if (before.length >= MOST_VIEWS && !before.some((view) => view.name === name))
    throw new Refusal('unprocessable', `There are ${MOST_VIEWS} views already.`, 'Remove one first.');
  const id = before.find((view) => view.name === name)?.id ?? newId();
  const text = JSON.stringify(query);
  await queries
    .insertInto('saved_views')
    .values({ id, user_id: userId, name, query: text })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ query: text }))
    .execute();
  return { id, name, query: { ...query } };
}

export async function removeSavedView(queries: Queries, userId: string, id: string): Promise<void> {
  await queries.deleteFrom('saved_views').where('id', '=', id).where('user_id', '=', userId).execute();
}
