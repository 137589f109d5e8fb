import { z } from 'zod';
import { JOB_STATES } from '../../cases/jobs/job-records.ts';
import { fileRef, partyHistory } from './alerts.ts';
import {
  type AssessmentAnswer,
  assessment,
  type ConsignmentAnswer,
  consignment,
  day,
  instant,
  outcome,
  pageOf,
  pageQuery,
} from './parts.ts';

export const consignmentRow = z
  .object({
    id: z.string(),
    consignment: z.string(),
    outcome,
    score: z.number(),
    consignor: z.string().nullable(),
    consignee: z.string().nullable(),
    goods: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    shippedOn: day.nullable(),
    assessedAt: instant,
    alertId: z.string().nullable(),
    source: z.string().describe('file and row, or the number of papers'),
  })
  .meta({ id: 'ConsignmentRow' });
export type ConsignmentRow = z.infer<typeof consignmentRow>;

export const consignmentQuery = pageQuery.extend({
  q: z.string().max(300).optional(),
  outcome: z.string().max(100).optional(),
  job: z.string().max(100).optional(),
});
export const consignmentPage = pageOf(consignmentRow).meta({ id: 'ConsignmentPage' });
export type ConsignmentPage = z.infer<typeof consignmentPage>;

export const consignmentDetail = z
  .object({
    row: consignmentRow,
    assessment: assessment.transform((value) => value as unknown as AssessmentAnswer),
    consignment: consignment.transform((value) => value as unknown as ConsignmentAnswer),
    files: z.array(fileRef),
    parties: z.array(partyHistory),
    earlier: z.array(z.object({ assessedAt: instant, outcome, score: z.number(), why: z.string() })),
  })
  .meta({ id: 'ConsignmentDetail' });
export type ConsignmentDetail = z.infer<typeof consignmentDetail>;

/** An original that is a table, cell by cell from A1. */
export const drawnSheets = z
  .object({
    sheets: z.array(
      z.object({ name: z.string().nullable(), rows: z.array(z.array(z.string())), more: z.boolean() }),
    ),
  })
  .meta({ id: 'DrawnSheets' });
export type DrawnSheets = z.infer<typeof drawnSheets>;

/** Records with the columns of `tidewaiter columns` as keys; nested objects are flattened as in JSON lines. */
export const screenRequest = z
  .object({
    consignments: z.array(z.record(z.string(), z.unknown())).min(1).max(1_000),
    asOf: z.union([day, z.enum(['today', 'shipment'])]).default('today'),
    store: z.boolean().default(true).describe('false: answer only, keep nothing, open no alert'),
  })
  .meta({ id: 'ScreenRequest' });

export const screenAnswer = z
  .object({
    assessments: z.array(assessment),
    quarantined: z.array(
      z.object({
        row: z.number().int(),
        column: z.string(),
        value: z.string(),
        reason: z.string(),
        mend: z.string(),
      }),
    ),
    alerts: z.array(z.object({ consignment: z.string(), alertId: z.string() })),
  })
  .meta({ id: 'ScreenAnswer' });

export const job = z
  .object({
    id: z.string(),
    state: z.enum(JOB_STATES),
    kind: z.string(),
    title: z.string(),
    phase: z.string().nullable(),
    records: z.number().int(),
    of: z.number().int().nullable(),
    assessed: z.number().int(),
    quarantined: z.number().int(),
    alerts: z.number().int(),
    columns: z
      .array(z.object({ file: z.string(), header: z.string(), column: z.string().nullable() }))
      .nullable(),
    papers: z
      .array(z.object({ consignment: z.string(), file: z.string(), paper: z.string(), joinedBy: z.string() }))
      .nullable(),
    notices: z.array(z.string()),
    problem: z.object({ what: z.string(), where: z.string(), mend: z.string() }).nullable(),
    createdAt: instant,
    finishedAt: instant.nullable(),
    by: z.string().nullable(),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof job>;
export const jobPage = pageOf(job).meta({ id: 'JobPage' });

export const quarantinePage = pageOf(
  z.object({
    file: z.string(),
    row: z.number().int(),
    column: z.string(),
    value: z.string(),
    reason: z.string(),
    mend: z.string(),
  }),
).meta({ id: 'QuarantinePage' });
export type QuarantinePage = z.infer<typeof quarantinePage>;

export const partyRow = z
  .object({
    id: z.string(),
    name: z.string(),
    countries: z.array(z.string()),
    roles: z.array(z.string()),
    consignments: z.number().int(),
    alerts: z.number().int(),
    lastSeen: instant.nullable(),
  })
  .meta({ id: 'PartyRow' });
export type PartyRow = z.infer<typeof partyRow>;
export const partyPage = pageOf(partyRow).meta({ id: 'PartyPage' });

export const partyDetail = z
  .object({
    party: partyRow,
    names: z.array(z.string()),
    addresses: z.array(z.string()),
    identifiers: z.array(z.string()),
    contacts: z.array(z.string()),
    consignments: z.array(consignmentRow),
    hits: z.array(
      z.object({
        entryId: z.string(),
        caption: z.string(),
        source: z.string(),
        basis: z.string(),
        score: z.number(),
        explanation: z.string(),
        cleared: z.boolean(),
      }),
    ),
    network: z.object({
      nodes: z.array(
        z.object({ id: z.string(), label: z.string(), kind: z.enum(['party', 'entry', 'contact']) }),
      ),
      links: z.array(z.object({ from: z.string(), to: z.string(), what: z.string() })),
    }),
  })
  .meta({ id: 'PartyDetail' });
export type PartyDetail = z.infer<typeof partyDetail>;
