import { z } from 'zod';
import { ALERT_STATES, DECISIONS } from '../../cases/alerts/alert-states.ts';
import { ALERT_SORTS } from '../../cases/alerts/queue.ts';
import {
  type AssessmentAnswer,
  assessment,
  type ConsignmentAnswer,
  consignment,
  day,
  instant,
  outcome,
  pageQuery,
  personRef,
  prose,
  shortText,
} from './parts.ts';

export const alertStatus = z.enum(ALERT_STATES);

export const decision = z.enum(DECISIONS);

/** An alert as the queue shows it. */
export const alertRow = z
  .object({
    id: z.string(),
    /** The consignment's own identifier, as written. */
    consignment: z.string(),
    outcome,
    score: z.number(),
    status: alertStatus,
    reason: z.string().describe('the sentence that says why'),
    flags: z.array(z.string()),
    lists: z.array(z.string()),
    from: z.string().nullable().describe('country of dispatch'),
    to: z.string().nullable().describe('country of destination'),
    consignor: z.string().nullable(),
    consignee: z.string().nullable(),
    goods: z.string().nullable(),
    shippedOn: day.nullable(),
    openedAt: instant,
    dueAt: instant.nullable(),
    snoozedUntil: instant.nullable(),
    owner: personRef.nullable(),
    groundGone: z.boolean().describe('what raised it is no longer so'),
    version: z
      .number()
      .int()
      .describe('changes with every change; sent back when deciding, so that nobody overwrites another'),
  })
  .meta({ id: 'AlertRow' });
export type AlertRow = z.infer<typeof alertRow>;

export const alertQuery = pageQuery.extend({
  outcome: z.string().max(100).optional().describe('one or more, by comma'),
  status: z
    .string()
    .max(100)
    .optional()
    .describe('one or more, by comma; without it: open, escalated and awaiting-second'),
  flag: z.string().max(100).optional(),
  list: z.string().max(100).optional(),
  owner: z.string().max(100).optional().describe('id of a user, `me` or `none`'),
  from: z.string().length(2).optional(),
  to: z.string().length(2).optional(),
  olderThanDays: z.coerce.number().int().min(0).max(10_000).optional(),
  snoozed: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: only snoozed ones; without it they are left out until their time'),
  q: z.string().max(300).optional().describe('words in consignment, parties, goods'),
  sort: z.enum(ALERT_SORTS).default('gravest'),
});
export type AlertQuery = z.infer<typeof alertQuery>;

export const alertPage = z
  .object({
    items: z.array(alertRow),
    nextCursor: z.string().nullable(),
    counts: z.object({ outcome: z.record(z.string(), z.number()), status: z.record(z.string(), z.number()) }),
    total: z.number().int().describe('alerts that the filter finds'),
  })
  .meta({ id: 'AlertPage' });
export type AlertPage = z.infer<typeof alertPage>;

export const dispositionEntry = z
  .object({
    id: z.string(),
    decision: z.enum([...DECISIONS, 'confirm', 'refuse', 'undo']),
    reasonCode: z.string(),
    text: z.string(),
    by: personRef,
    at: instant,
    awaitsSecond: z.boolean().describe('four-eyes: in force only when a second person confirms'),
    undoes: z.string().nullable(),
  })
  .meta({ id: 'Disposition' });
export type DispositionEntry = z.infer<typeof dispositionEntry>;

export const commentEntry = z
  .object({
    id: z.string(),
    text: z.string(),
    by: personRef,
    at: instant,
    mentions: z.array(personRef),
    attachment: z.object({ name: z.string(), sha256: z.string(), bytes: z.number().int() }).nullable(),
  })
  .meta({ id: 'Comment' });
export type CommentEntry = z.infer<typeof commentEntry>;

export const clearedHit = z
  .object({
    id: z.string(),
    party: z.string(),
    entryId: z.string(),
    caption: z.string(),
    by: personRef,
    at: instant,
    until: day.nullable(),
    text: z.string(),
  })
  .meta({ id: 'ClearedHit' });
export type ClearedHit = z.infer<typeof clearedHit>;

export const fileRef = z
  .object({ sha256: z.string(), name: z.string(), mediaType: z.string(), bytes: z.number().int() })
  .meta({ id: 'FileRef' });
export type FileRef = z.infer<typeof fileRef>;

export const partyHistory = z
  .object({
    role: z.string(),
    name: z.string(),
    partyId: z.string().nullable(),
    consignments: z.number().int(),
    alerts: z.number().int(),
    firstSeen: instant.nullable(),
    lastSeen: instant.nullable(),
  })
  .meta({ id: 'PartyHistory' });

export const alertDetail = z
  .object({
    alert: alertRow,
    consignmentId: z.string(),
    assessment: assessment.transform((value) => value as unknown as AssessmentAnswer),
    consignment: consignment.transform((value) => value as unknown as ConsignmentAnswer),
    files: z.array(fileRef),
    dispositions: z.array(dispositionEntry),
    comments: z.array(commentEntry),
    cleared: z.array(clearedHit),
    parties: z.array(partyHistory),
    journey: z
      .array(
        z.object({
          stage: z.string(),
          label: z.string(),
          country: z.string(),
          latitude: z.number(),
          longitude: z.number(),
        }),
      )
      .describe('stops whose country is known, in order; a country is drawn at its middle'),
    changed: z.array(z.string()).describe('what changed since the assessment before, in sentences'),
    next: z.string().nullable().describe('the alert behind it in the queue of the same filter'),
  })
  .meta({ id: 'AlertDetail' });
export type AlertDetail = z.infer<typeof alertDetail>;

export const decide = z
  .object({
    decision,
    reasonCode: z.string().min(1).max(60),
    text: prose,
    version: z.number().int(),
    clearHits: z
      .array(z.object({ party: shortText, entryId: shortText, until: day.optional() }))
      .max(100)
      .optional()
      .describe(
        'hits that are not the party: they do not come back until party or entry changes, or the day passes',
      ),
  })
  .meta({ id: 'Decide' });

export const second = z
  .object({ confirm: z.boolean(), text: prose, version: z.number().int() })
  .meta({ id: 'Second' });
export const undo = z.object({ text: prose, version: z.number().int() }).meta({ id: 'Undo' });
export const addComment = z
  .object({ text: prose, mentions: z.array(z.string()).max(20).optional() })
  .meta({ id: 'AddComment' });
export const assign = z.object({ owner: z.string().nullable() }).meta({ id: 'Assign' });
export const snooze = z.object({ until: instant.nullable() }).meta({ id: 'Snooze' });
export const setDue = z.object({ dueAt: instant.nullable() }).meta({ id: 'SetDue' });
/** What can be done to many at once: nothing that decides. */
export const bulk = z
  .object({
    ids: z.array(z.string()).min(1).max(500),
    action: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('assign'), owner: z.string().nullable() }),
      z.object({ kind: z.literal('snooze'), until: instant.nullable() }),
      z.object({ kind: z.literal('due'), dueAt: instant.nullable() }),
    ]),
  })
  .meta({ id: 'Bulk' });

export const savedView = z
  .object({ id: z.string(), name: shortText, query: z.record(z.string(), z.string()) })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedView>;

export const reasonCode = z
  .object({ code: z.string(), decision: z.string(), words: z.string() })
  .meta({ id: 'ReasonCode' });
export type ReasonCode = z.infer<typeof reasonCode>;
