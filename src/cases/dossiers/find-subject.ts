import type { Queries } from '../../store/database/database.ts';
import { Refusal } from '../refusal.ts';
import type { SubjectToBuild } from './contents-of-casework.ts';

const MOST_NAMED = 5;

/** The alert or case that a person means: by its id, by the consignment's reference, or by the case's title. */
export async function findSubject(queries: Queries, words: string): Promise<SubjectToBuild> {
  const alerts = await queries
    .selectFrom('alerts')
    .select(['id', 'reference as name'])
    .where((row) => row.or([row('id', '=', words), row('reference', '=', words)]))
    .limit(MOST_NAMED)
    .execute();
  const cases = await queries
    .selectFrom('cases')
    .select(['id', 'title as name'])
    .where((row) => row.or([row('id', '=', words), row('title', '=', words)]))
    .limit(MOST_NAMED)
    .execute();
  const found = [
    ...alerts.map((row) => ({ kind: 'alert' as const, ...row })),
    ...cases.map((row) => ({ kind: 'case' as const, ...row })),
  ];
  const [only] = found;
  if (only !== undefined && found.length === 1) return { kind: only.kind, id: only.id };
  if (only === undefined) {
    throw new Refusal(
      'not-found',
      `The casework has no alert and no case "${words}".`,
      "Give the id of an alert or a case, a consignment's reference, or a case's title; or --run FOLDER for a run without casework.",
    );
  }
  throw new Refusal(
    'unprocessable',
    `"${words}" may be ${found.map(({ kind, id, name }) => `${kind} ${id} (${name})`).join(', ')}.`,
    'Give one of these ids.',
  );
}
