import type { Queries } from './database.ts';

/** One value of the settings, as it was written; undefined when it never was. */
export async function readSetting(queries: Queries, key: string): Promise<unknown> {
  const row = await queries.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row && (JSON.parse(row.value) as unknown);
}

/** Writes a value, or writes over it. */
export async function writeSetting(queries: Queries, key: string, setting: unknown): Promise<void> {
  const value = JSON.stringify(setting);
  await queries
    .insertInto('settings')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
