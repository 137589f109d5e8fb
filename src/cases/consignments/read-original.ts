import type { Queries } from '../../store/database/database.ts';
import { Refusal } from '../refusal.ts';

/** The bytes of an original by their SHA-256. */
export async function readOriginal(queries: Queries, sha256: string) {
  const file = await queries
    .selectFrom('files')
    .select(['content', 'media_type', 'bytes'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (file === undefined)
    throw new Refusal(
      'not-found',
      'This original is not kept.',
      'Rows of tables have none; papers may have been erased by the rule of retention.',
    );
  return file;
}
