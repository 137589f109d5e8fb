import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import type { ListVersion } from '../../watchlists/list-version.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { enqueueEvent } from '../webhooks/enqueue-event.ts';

/** Versions that casework has not seen before are noted, once; true when there were any beside the very first. */
export async function noteListVersions(
  database: Database,
  versions: readonly ListVersion[],
  at: Instant,
): Promise<boolean> {
  return database.transaction(async (queries) => {
    const known = await queries.selectFrom('list_versions').select(['list_id', 'version']).execute();
    const seen = new Set(known.map(({ list_id, version }) => `${list_id} ${version}`));
    const news = versions.filter(({ listId, versionId }) => !seen.has(`${listId} ${versionId}`));
    for (const { listId, versionId, effective, entries } of news) {
      await queries
        .insertInto('list_versions')
        .values({ list_id: listId, version: versionId, effective, entries, seen_at: at, rescreened_at: null })
        .execute();
      const details = { version: versionId, effective, entries };
      await appendAudit(queries, { at, who: null, what: 'list.updated', subject: `list ${listId}`, details });
      await enqueueEvent(queries, 'list.updated', { list: listId, ...details }, at);
    }
    return news.length > 0;
  });
}

/** True when a version came that stored consignments were not yet screened against. */
export async function isRescreeningDue(database: Database): Promise<boolean> {
  const row = await database.queries
    .selectFrom('list_versions')
    .select('list_id')
    .where('rescreened_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function noteRescreened(database: Database, at: Instant): Promise<void> {
  await database.queries
    .updateTable('list_versions')
    .set({ rescreened_at: at })
    .where('rescreened_at', 'is', null)
    .execute();
}
