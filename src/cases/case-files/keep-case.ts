import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { foldText } from '../../text/normalise.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { newId } from '../ids.ts';
import { type Actor, Refusal } from '../refusal.ts';
import { sealedText } from '../retention/sealed-text.ts';

export const CASE_STATES = ['open', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];
export const MEMBER_KINDS = ['alert', 'report'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** Who does it, and when. */
export interface ByWhom {
  readonly by: Actor;
  readonly at: Instant;
}

export interface Member {
  readonly kind: MemberKind;
  readonly id: string;
}

/** A dossier, a timeline and a page of more would help nobody. */
const MOST_MEMBERS = 200;

/** Opens a case with its first alerts and reports; answers its id. Whether the reports exist is the caller's to know. */
export async function openCase(
  database: Database,
  order: ByWhom & {
    readonly title: string;
    readonly question: string;
    readonly members: readonly Member[];
  },
): Promise<string> {
  const { title, question, members, by, at } = order;
  const id = newId();
  await database.transaction(async (queries) => {
    await queries
      .insertInto('cases')
      .values({
        ...{ id, title, question, state: 'open', words: wordsOf(title, question), created_at: at },
        ...{ created_by_id: by.id, created_by_name: by.name, closed_at: null, version: 1 },
      })
      .execute();
    // Titles name firms and persons; the chain is never erased, and so holds their hash.
    await record(queries, order, 'case.opened', id, sealedText(title));
    for (const member of members) await addTo(queries, id, member, order);
  });
  return id;
}

/** Changes title, question or state. */
export async function changeCase(
  database: Database,
  id: string,
  change: ByWhom & {
    readonly version: number;
    readonly title?: string | undefined;
    readonly question?: string | undefined;
    readonly state?: CaseState | undefined;
  },
): Promise<void> {
  await database.transaction(async (queries) => {
    const before = await caseForChange(queries, database, id);
    if (before.version !== change.version) {
      throw new Refusal(
        'conflict',
        'Someone changed this case while you were looking at it; nothing was done.',
        'Load it again, and change it anew.',
      );
    }
    const title = change.title ?? before.title;
    const question = change.question ?? before.question;
    const state = change.state ?? before.state;
    await queries
      .updateTable('cases')
      .set({
        ...{ title, question, state, words: wordsOf(title, question), version: before.version + 1 },
        closed_at: state === 'closed' ? (before.closed_at ?? change.at) : null,
      })
      .where('id', '=', id)
      .execute();
    const what =
      state === before.state ? 'case.changed' : state === 'closed' ? 'case.closed' : 'case.reopened';
    await record(queries, change, what, id, sealedText(title));
  });
}

/** Adds an alert or a report; what is in it already stays as it is. */
export async function addToCase(database: Database, id: string, member: Member, whom: ByWhom): Promise<void> {
  await database.transaction(async (queries) => {
    await refuseClosed(queries, database, id);
    await addTo(queries, id, member, whom);
  });
}

export async function removeFromCase(
  database: Database,
  id: string,
  { kind, id: memberId }: Member,
  whom: ByWhom,
): Promise<void> {
  await database.transaction(async (queries) => {
    await refuseClosed(queries, database, id);
    const { numDeletedRows } = await queries
      .deleteFrom('case_members')
      .where('case_id', '=', id)
      .where('kind', '=', kind)
      .where('member_id', '=', memberId)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n)
      throw new Refusal('not-found', `This ${kind} is not in the case.`, 'Load the case again.');
    await record(queries, whom, 'case.removed', id, { [kind]: memberId });
  });
}

/** Adds a note; answers its id. */
export async function noteCase(
  database: Database,
  id: string,
  text: string,
  { by, at }: ByWhom,
): Promise<string> {
  const noteId = newId();
  await database.transaction(async (queries) => {
    await refuseClosed(queries, database, id);
    await queries
      .insertInto('case_notes')
      .values({ id: noteId, case_id: id, text, by_id: by.id, by_name: by.name, at })
      .execute();
    await record(queries, { by, at }, 'case.note', id, sealedText(text));
  });
  return noteId;
}

async function addTo(
  queries: Queries,
  caseId: string,
  { kind, id }: Member,
  { by, at }: ByWhom,
): Promise<void> {
  if (kind === 'alert') {
    const alert = await queries.selectFrom('alerts').select('id').where('id', '=', id).executeTakeFirst();
    if (alert === undefined)
      throw new Refusal('not-found', `There is no alert "${id}".`, 'Add alerts from their own page.');
  }
  const { members } = await queries
    .selectFrom('case_members')
    .select((row) => row.fn.countAll<number>().as('members'))
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow();
  if (Number(members) >= MOST_MEMBERS) {
    throw new Refusal(
      'unprocessable',
      `A case holds at most ${MOST_MEMBERS} alerts and reports.`,
      'Open a second case, and name the first in its question.',
    );
  }
  const { numInsertedOrUpdatedRows } = await queries
    .insertInto('case_members')
    .values({ case_id: caseId, kind, member_id: id, added_at: at, added_by_name: by.name })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (Number(numInsertedOrUpdatedRows ?? 0) > 0)
    await record(queries, { by, at }, 'case.added', caseId, { [kind]: id });
}

/** The case, locked until the transaction ends. */
async function caseForChange(queries: Queries, { dialect }: Database, id: string) {
  const query = queries.selectFrom('cases').selectAll().where('id', '=', id);
  const found = await (dialect === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  if (found === undefined) throw noSuchCase();
  return found;
}

async function refuseClosed(queries: Queries, database: Database, id: string): Promise<void> {
  const { state } = await caseForChange(queries, database, id);
  if (state === 'closed')
    throw new Refusal('conflict', 'The case is closed; nothing was done.', 'Reopen it first.');
}

export function noSuchCase(): Refusal {
  return new Refusal('not-found', 'There is no such case.', 'Look for it in the list of cases.');
}

function wordsOf(title: string, question: string): string {
  return foldText(`${title} ${question}`);
}

async function record(
  queries: Queries,
  { by, at }: ByWhom,
  what: string,
  caseId: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  await appendAudit(queries, { at, who: by, what, subject: `case ${caseId}`, details });
}
