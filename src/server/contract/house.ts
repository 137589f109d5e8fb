import { z } from 'zod';
import { day, instant, outcome, pageOf, pageQuery, personRef, shortText } from './parts.ts';
import { role } from './session.ts';

export const listRow = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    version: z.string().nullable(),
    effective: day.nullable(),
    ageDays: z.number().int().nullable(),
    stale: z.boolean(),
    entries: z.number().int(),
    names: z.number().int(),
    problems: z.number().int(),
    versions: z.array(z.object({ version: z.string(), effective: day, entries: z.number().int() })),
  })
  .meta({ id: 'ListRow' });
export type ListRow = z.infer<typeof listRow>;

export const listDiff = z
  .object({
    from: z.string(),
    to: z.string(),
    added: z.array(z.object({ id: z.string(), caption: z.string() })),
    removed: z.array(z.object({ id: z.string(), caption: z.string() })),
    changed: z.array(z.object({ id: z.string(), caption: z.string(), what: z.array(z.string()) })),
    more: z.number().int().describe('entries beyond those that are told'),
  })
  .meta({ id: 'ListDiff' });
export type ListDiff = z.infer<typeof listDiff>;

export const listPull = z
  .object({
    state: z.enum(['none', 'running', 'imported', 'unchanged', 'failed']),
    version: z.string().nullable(),
    problem: z.object({ what: z.string(), where: z.string(), mend: z.string() }).nullable(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
  })
  .meta({ id: 'ListPull' });
export type ListPull = z.infer<typeof listPull>;

export const rule = z
  .object({
    flag: z.string(),
    number: z.number().int(),
    title: z.string(),
    group: z.string(),
    basis: z.string(),
    from: day.nullable(),
    until: day.nullable(),
    weights: z.array(z.object({ variant: z.string(), decibans: z.number(), reason: z.string() })),
    innocent: z.array(z.string()),
    wouldClear: z.array(z.string()),
  })
  .meta({ id: 'Rule' });
export type Rule = z.infer<typeof rule>;

export const thresholds = z
  .object({ review: z.number().min(0).max(100), hold: z.number().min(0).max(200) })
  .refine(({ review, hold }) => review <= hold, { error: 'review must not be above hold' })
  .meta({ id: 'Thresholds' });
export type Thresholds = z.infer<typeof thresholds>;

export const rules = z
  .object({ version: z.string(), thresholds, rules: z.array(rule) })
  .meta({ id: 'Rules' });
export type Rules = z.infer<typeof rules>;

export const whatIf = z
  .object({
    assessments: z.number().int(),
    before: z.record(z.string(), z.number()),
    after: z.record(z.string(), z.number()),
    moved: z.array(
      z.object({
        consignment: z.string(),
        alertId: z.string().nullable(),
        before: outcome,
        after: outcome,
        score: z.number(),
      }),
    ),
  })
  .meta({ id: 'WhatIf' });
export type WhatIf = z.infer<typeof whatIf>;

export const user = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role,
    active: z.boolean(),
    createdAt: instant,
    lastSeen: instant.nullable(),
  })
  .meta({ id: 'User' });
export type User = z.infer<typeof user>;
export const addUser = z
  .object({
    name: shortText,
    email: z.email().max(200),
    role,
    password: z
      .string()
      .min(1)
      .max(1_000)
      .optional()
      .describe('absent: signs in at the provider of OpenID Connect only'),
  })
  .meta({ id: 'AddUser' });
export const changeUser = z
  .object({
    name: shortText.optional(),
    role: role.optional(),
    active: z.boolean().optional(),
    password: z.string().min(1).max(1_000).optional(),
  })
  .meta({ id: 'ChangeUser' });

export const apiKey = z
  .object({
    id: z.string(),
    name: z.string(),
    prefix: z.string(),
    scopes: z.array(z.string()),
    createdAt: instant,
    expiresAt: instant.nullable(),
    lastUsed: instant.nullable(),
  })
  .meta({ id: 'ApiKey' });
export const apiKeyList = z
  .object({ items: z.array(apiKey), scopes: z.array(z.string()).describe('what a key can be allowed') })
  .meta({ id: 'ApiKeyList' });
export type ApiKeyList = z.infer<typeof apiKeyList>;
export const addApiKey = z
  .object({ name: shortText, scopes: z.array(z.string()).min(1).max(20), expiresAt: instant.optional() })
  .meta({ id: 'AddApiKey' });
export const newApiKey = apiKey.extend({ key: z.string().describe('shown once') }).meta({ id: 'NewApiKey' });

export const auditEntry = z
  .object({
    number: z.number().int(),
    at: instant,
    who: personRef.nullable(),
    what: z.string(),
    subject: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntry>;
export const auditQuery = pageQuery.extend({
  what: z.string().max(60).optional(),
  who: z.string().max(100).optional(),
  subject: z.string().max(300).optional(),
});
export const auditPage = pageOf(auditEntry).meta({ id: 'AuditPage' });
export type AuditPage = z.infer<typeof auditPage>;
export const auditVerdict = z
  .object({
    sound: z.boolean(),
    entries: z.number().int(),
    head: z.string().nullable(),
    trouble: z.string().nullable().describe('what differs, and at which entry'),
  })
  .meta({ id: 'AuditVerdict' });
export type AuditVerdict = z.infer<typeof auditVerdict>;

export const overviewQuery = z.object({ from: day.optional(), to: day.optional() });
export const overview = z
  .object({
    from: day,
    to: day,
    alertsByDay: z.array(z.object({ day, review: z.number(), hold: z.number(), stop: z.number() })),
    byFlag: z.array(z.object({ flag: z.string(), title: z.string(), alerts: z.number() })),
    byLane: z.array(z.object({ from: z.string().nullable(), to: z.string().nullable(), alerts: z.number() })),
    byList: z.array(z.object({ list: z.string(), alerts: z.number() })),
    open: z.number(),
    overdue: z.number(),
    decided: z.number(),
    medianHoursToDecision: z.number().nullable(),
    releasedShare: z
      .number()
      .nullable()
      .describe('alerts that a person released, of those decided, by flag the better to tune'),
    releasedByFlag: z.array(z.object({ flag: z.string(), decided: z.number(), released: z.number() })),
  })
  .meta({ id: 'Overview' });
export type Overview = z.infer<typeof overview>;

export const webhook = z
  .object({
    id: z.string(),
    address: z.string(),
    events: z.array(z.string()),
    active: z.boolean(),
    createdAt: instant,
    failures: z.number().int(),
  })
  .meta({ id: 'Webhook' });
export type Webhook = z.infer<typeof webhook>;
export const addWebhook = z
  .object({ address: z.url().max(1_000), events: z.array(z.string()).min(1).max(20) })
  .meta({ id: 'AddWebhook' });

export const newWebhook = webhook
  .extend({ secret: z.string().describe('what messages are signed with; shown once') })
  .meta({ id: 'NewWebhook' });
export const webhookDelivery = z
  .object({
    id: z.string(),
    event: z.string(),
    state: z.enum(['waiting', 'delivered', 'dead']).describe('dead: given up after the last attempt'),
    attempts: z.number().int(),
    nextAt: instant.nullable().describe('of the next attempt, while it waits'),
    lastProblem: z.string().nullable(),
    createdAt: instant,
    body: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDelivery = z.infer<typeof webhookDelivery>;
export const webhookDeliveryPage = pageOf(webhookDelivery).meta({ id: 'WebhookDeliveryPage' });

export const nameSearch = z
  .object({
    name: z.string().trim().min(1).max(1_000),
    schema: z.string().max(40).optional(),
    country: z.string().max(60).optional(),
    dateOfBirth: z.string().max(30).optional(),
    address: z.string().max(1_000).optional(),
    identifier: z.string().max(100).optional(),
    threshold: z.number().min(0).max(1).default(0.7),
    limit: z.number().int().min(1).max(100).default(10),
  })
  .meta({ id: 'NameSearch' });
