import { z } from 'zod';
import { CASE_STATES, MEMBER_KINDS } from '../../cases/case-files/keep-case.ts';
import { LEVELS } from '../../evidence/dossier/manifest.ts';
import { alertRow } from './alerts.ts';
import { day, instant, pageOf, pageQuery, personRef, prose, shortText } from './parts.ts';
import { claimGroup } from './reports.ts';

const member = z.object({ kind: z.enum(MEMBER_KINDS), id: z.string().max(100) });
const question = prose.max(2_000);

export const newCase = z
  .object({
    title: shortText,
    question: question.optional().describe('what is to be found out'),
    members: z.array(member).max(200).default([]),
  })
  .meta({ id: 'NewCase' });

export const changeCase = z
  .object({
    version: z.number().int().describe('of the case as it was seen'),
    title: shortText.optional(),
    question: question.optional(),
    state: z.enum(CASE_STATES).optional(),
  })
  .meta({ id: 'ChangeCase' });

export const addMember = member.meta({ id: 'CaseMember' });
export const addNote = z.object({ text: prose }).meta({ id: 'AddNote' });

export const caseQuery = pageQuery.extend({
  q: z.string().max(300).optional(),
  state: z.enum(CASE_STATES).optional(),
  member: z.string().max(100).optional().describe('cases that hold this alert or report'),
});

export const caseRow = z
  .object({
    id: z.string(),
    title: z.string(),
    question: z.string(),
    state: z.enum(CASE_STATES),
    alerts: z.number().int(),
    reports: z.number().int(),
    createdAt: instant,
    createdBy: personRef,
    closedAt: instant.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'CaseRow' });
export type CaseRow = z.infer<typeof caseRow>;
export const casePage = pageOf(caseRow).meta({ id: 'CasePage' });

export const caseEvent = z
  .object({
    date: z.string().describe('a day, or "undated"'),
    kind: z.enum(['claim', 'denial', 'doubt', 'listing', 'consignment', 'decision']),
    words: z.string(),
    besides: z.string().nullable(),
    at: member.nullable(),
  })
  .meta({ id: 'CaseEvent' });
export type CaseEvent = z.infer<typeof caseEvent>;

export const caseDetail = z
  .object({
    case: caseRow,
    alerts: z.array(alertRow),
    reports: z.array(
      z.object({
        id: z.string(),
        publisher: z.string(),
        date: day,
        title: z.string().nullable(),
        claims: z.number().int(),
        accepted: z.number().int(),
        fictional: z.boolean(),
        added: z.boolean().describe('false: it is here because a finding rests on it'),
      }),
    ),
    contested: z.array(claimGroup).describe('the most contested first'),
    timeline: z.array(caseEvent),
    notes: z.array(z.object({ id: z.string(), text: z.string(), by: personRef, at: instant })),
  })
  .meta({ id: 'CaseDetail' });
export type CaseDetail = z.infer<typeof caseDetail>;

export const dossierOrder = z
  .object({
    subject: z.object({ kind: z.enum(['alert', 'case']), id: z.string().max(100) }),
    level: z.enum(LEVELS),
    claimReview: z.boolean().default(false).describe('adds graded claims as schema.org ClaimReview'),
  })
  .meta({ id: 'DossierOrder' });

export const dossierPreview = z
  .object({
    html: z.string().describe('the report as it would be; it runs nothing and asks for nothing'),
    parts: z.object({ whole: z.number().int(), masked: z.number().int(), removed: z.number().int() }),
    rules: z.array(z.object({ rule: z.string(), parts: z.number().int() })),
    originals: z.array(z.string()),
  })
  .meta({ id: 'DossierPreview' });
export type DossierPreview = z.infer<typeof dossierPreview>;

export const dossierRow = z
  .object({
    id: z.string(),
    subject: z.object({ kind: z.enum(['alert', 'case']), id: z.string() }),
    title: z.string(),
    level: z.enum(LEVELS),
    root: z.string().describe('of the hash tree; the same at every level'),
    sha256: z.string().describe('of the archive'),
    bytes: z.number().int(),
    fingerprint: z.string().describe('SHA-256 of the key that signed'),
    at: instant,
    by: personRef,
    waiting: z.boolean().describe('true while the archive can be fetched'),
  })
  .meta({ id: 'DossierRow' });
export type DossierRow = z.infer<typeof dossierRow>;

export const verification = z
  .object({
    verified: z.boolean(),
    difference: z.object({ where: z.string(), what: z.string() }).nullable(),
    subject: z.string().nullable(),
    level: z.string().nullable(),
    key: z.string().nullable().describe('fingerprint of the key that signed'),
    ours: z.boolean().describe('true when it is the key of this server'),
    counts: z.record(z.string(), z.number()),
    notes: z.array(z.string()),
  })
  .meta({ id: 'DossierVerification' });
export type DossierVerification = z.infer<typeof verification>;
