import type { Database } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { newId } from '../ids.ts';
import { type Actor, Refusal } from '../refusal.ts';
import { sealedText } from '../retention/sealed-text.ts';
import { alertForChange } from './change-alert.ts';

// What is done to an alert without deciding it.

export interface Comment {
  readonly alertId: string;
  readonly text: string;
  /** Ids of users. */
  readonly mentions: readonly string[];
  readonly file?: {
    readonly name: string;
    readonly mediaType: string;
    readonly content: Uint8Array;
    readonly sha256: string;
  };
  readonly by: Actor;
  readonly at: Instant;
}

/** Adds a comment, with a file when one is attached. */
export async function addComment(database: Database, comment: Comment): Promise<string> {
  const id = newId();
  const { alertId, text, mentions, file, by, at } = comment;
  await database.transaction(async (queries) => {
    await alertForChange(queries, database.dialect, alertId);
    if (mentions.length > 0) {
      const known = await queries
        .selectFrom('users')
        .select('id')
        .where('id', 'in', [...mentions])
        .execute();
      const unknown = mentions.find((mention) => !known.some((user) => user.id === mention));
      if (unknown !== undefined)
        throw new Refusal(
          'unprocessable',
          `There is no user "${unknown}" to mention.`,
          'Choose users by their id.',
        );
    }
    if (file) {
      const { sha256, mediaType, content } = file;
      await queries
        .insertInto('files')
        .values({ sha256, media_type: mediaType, bytes: content.byteLength, content, created_at: at })
        .onConflict((conflict) => conflict.column('sha256').doNothing())
        .execute();
    }
    await queries
      .insertInto('comments')
      .values({
        id,
        alert_id: alertId,
        text,
        by_id: by.id,
        by_name: by.name,
        at,
        mentions: JSON.stringify(mentions),
        file_sha256: file?.sha256 ?? null,
        file_name: file?.name ?? null,
      })
      .execute();
    await appendAudit(queries, {
      at,
      who: by,
      what: 'alert.comment',
      subject: `alert ${alertId}`,
      details: { ...sealedText(text), mentions, ...(file && { sha256: file.sha256 }) },
    });
  });
  return id;
}

export type Tending =
  | { readonly kind: 'assign'; readonly owner: string | null }
  | { readonly kind: 'snooze'; readonly until: Instant | null }
  | { readonly kind: 'due'; readonly dueAt: Instant | null };

/** Assigns, snoozes or gives a due time to alerts: all of them or none. */
export async function tendAlerts(
  database: Database,
  ids: readonly string[],
  tending: Tending,
  by: Actor,
  at: Instant,
): Promise<void> {
  await database.transaction(async (queries) => {
    if (tending.kind === 'assign' && tending.owner !== null) {
      const user = await queries
        .selectFrom('users')
        .select('active')
        .where('id', '=', tending.owner)
        .executeTakeFirst();
      if (user?.active !== 1 && tending.owner !== by.id)
        throw new Refusal(
          'unprocessable',
          'There is no such user who could take it.',
          'Choose an active user.',
        );
    }
    if (tending.kind === 'snooze' && tending.until !== null && tending.until <= at)
      throw new Refusal('unprocessable', 'The time of waking has passed already.', 'Name a time to come.');
    for (const id of [...new Set(ids)].sort()) {
      const alert = await alertForChange(queries, database.dialect, id);
      await queries
        .updateTable('alerts')
        .set({ ...changeOf(tending), version: alert.version + 1 })
        .where('id', '=', id)
        .execute();
      const { kind, ...details } = tending;
      await appendAudit(queries, { at, who: by, what: `alert.${kind}`, subject: `alert ${id}`, details });
    }
  });
}

function changeOf(tending: Tending) {
  switch (tending.kind) {
    case 'assign':
      return { owner_id: tending.owner };
    case 'snooze':
      return { snoozed_until: tending.until };
    case 'due':
      return { due_at: tending.dueAt };
  }
}
