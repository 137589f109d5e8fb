import { z } from 'zod';
import { DIFFERING_FIELDS } from '../../evidence/claims/group-claims.ts';
import {
  ACTIONS,
  CONFIDENCES,
  INFORMATION_GRADES,
  LIKELIHOODS,
  MODES,
  REPORT_LANGUAGES,
  SOURCE_GRADES,
  SPEAKER_KINDS,
  STANCES,
} from '../../model/report.ts';
import { day, instant, outcome, pageOf, pageQuery, prose, shortText } from './parts.ts';

const stance = z.enum(STANCES);
export const claimState = z.enum(['proposed', 'accepted', 'rejected']);
const language = z.enum(REPORT_LANGUAGES);

const place = z
  .object({
    from: z.number().int().describe('first character in the text of the report'),
    to: z.number().int().describe('the character behind the last'),
    line: z.number().int(),
  })
  .meta({ id: 'TextPlace' });
const quoted = z.object({ words: z.string(), place }).meta({ id: 'Quoted' });
const namedParty = quoted.extend({ name: z.string(), kind: z.string() }).meta({ id: 'NamedParty' });

export const chainLink = z
  .object({
    name: z.string(),
    kind: z.enum(SPEAKER_KINDS),
    stance,
    by: z.string().describe('the words that attribute: said, according to, citing'),
    written: quoted.optional(),
    carriedOn: z.literal(true).optional().describe('taken over from an earlier sentence'),
  })
  .meta({ id: 'ChainLink' });
export type ChainLinkAnswer = z.infer<typeof chainLink>;

const marks = {
  source: z.enum(SOURCE_GRADES).optional().describe('Admiralty, the source: A to F'),
  information: z.enum(INFORMATION_GRADES).optional().describe('Admiralty, the information: 1 to 6'),
  likelihood: z.enum(LIKELIHOODS).optional().describe('ICD 203'),
  confidence: z
    .enum(CONFIDENCES)
    .optional()
    .describe('how sound the judgement is; never one sentence with likelihood'),
};
export const gradeMarks = z.object(marks).meta({ id: 'GradeMarks' });
export type GradeMarks = z.infer<typeof gradeMarks>;

/** Fields of a claim that a person can correct. */
export const EDITED_FIELDS = ['speaker', 'stance', 'actor', 'recipient', 'actions'] as const;

export const claimEvent = z
  .object({
    number: z.number().int().describe('of the event in the ledger'),
    at: instant,
    by: z.string(),
    what: z.enum(['proposed', 'edited', 'accepted', 'rejected', 'graded']),
    why: z.string(),
    fields: z.array(z.enum(EDITED_FIELDS)).describe('what an edit changed'),
    grade: gradeMarks.nullable(),
    hash: z.string().describe("of the event in the ledger's chain"),
  })
  .meta({ id: 'ClaimEvent' });
export type ClaimEvent = z.infer<typeof claimEvent>;

/** A claim as the ledger now holds it. */
export const claim = z
  .object({
    id: z.string(),
    number: z.number().int().describe('in the report, from 1'),
    state: claimState,
    version: z.number().int().describe('changes with every change; sent back with a change'),
    proposedBy: z.enum(['rules', 'person', 'language-model']),
    sentence: z.string(),
    place,
    content: quoted.describe('the part of the sentence that is claimed'),
    chain: z.array(chainLink).describe('who says it, outermost first'),
    speaker: z.string(),
    stance,
    citing: z.array(z.string()),
    actions: z.array(quoted.extend({ action: z.enum(ACTIONS), mode: z.enum(MODES), negated: z.boolean() })),
    actor: namedParty.optional(),
    recipient: namedParty.optional(),
    parties: z.array(namedParty),
    goods: z.array(quoted),
    models: z.array(quoted),
    quantities: z.array(
      quoted.extend({
        value: z.number(),
        unit: z.string(),
        per: z.enum(['day', 'week', 'month', 'year']).optional(),
      }),
    ),
    places: z.array(quoted.extend({ country: z.string().optional() })),
    dates: z.array(
      quoted.extend({ date: z.string(), relation: z.string(), of: z.enum(['statement', 'event']) }),
    ),
    pretext: quoted.optional(),
    hedges: z.array(quoted),
    grade: gradeMarks.describe('the marks in force: of each the last one given'),
    refuted: z.boolean().describe('a person graded it improbable or unlikely'),
    history: z.array(claimEvent).describe('oldest first'),
  })
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof claim>;

export const reportRow = z
  .object({
    id: z.string(),
    publisher: z.string(),
    date: day,
    title: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    language,
    fileName: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    sha256: z.string(),
    obtainedAt: instant,
    obtainedHow: z.string().nullable(),
    fictional: z.boolean(),
    claims: z.object({
      proposed: z.number().int(),
      accepted: z.number().int(),
      rejected: z.number().int(),
    }),
    denials: z.number().int().describe('claims, not rejected, that deny or doubt'),
    grades: z
      .array(z.string())
      .describe('Admiralty grades in force, such as C3; - where one half is missing'),
  })
  .meta({ id: 'ReportRow' });
export type ReportRow = z.infer<typeof reportRow>;

export const reportQuery = pageQuery.extend({
  q: z.string().max(300).optional().describe('words in publisher, title, author, speakers and parties'),
  open: z.enum(['true', 'false']).optional().describe('true: only reports with proposals nobody looked at'),
});
export const reportPage = pageOf(reportRow).meta({ id: 'ReportPage' });
export type ReportPage = z.infer<typeof reportPage>;

export const reportDetail = z
  .object({
    report: reportRow,
    text: z.string().describe('as read from the original; places count its characters'),
    claims: z.array(claim),
  })
  .meta({ id: 'ReportDetail' });
export type ReportDetail = z.infer<typeof reportDetail>;

/** Of a form: an empty field is one that was left out. */
const leftOut = <T extends z.ZodType>(field: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), field.optional());

export const addReport = z
  .object({
    file: z.file().optional().describe('text, HTML, PDF or e-mail'),
    text: leftOut(z.string().max(2_000_000)).describe('instead of a file'),
    publisher: shortText,
    date: day,
    author: leftOut(shortText),
    url: leftOut(z.url({ protocol: /^https?$/ }).max(2_000)),
    language: leftOut(language).describe('without it, told from the text'),
    obtainedHow: leftOut(shortText),
  })
  .meta({ id: 'AddReport' });

export const addedReport = z
  .object({
    report: reportRow,
    wasThere: z.boolean().describe('the ledger had these very bytes: nothing was added'),
  })
  .meta({ id: 'AddedReport' });
export type AddedReport = z.infer<typeof addedReport>;

const why = prose.optional().describe('the reason, in words');

export const decideClaim = z
  .object({
    decision: z.enum(['accept', 'reject']),
    version: z.number().int(),
    why,
    edit: z
      .object({
        speaker: shortText.optional(),
        stance: stance.optional(),
        actor: shortText.optional(),
        recipient: shortText.optional(),
        mode: z.enum(MODES).optional().describe('how far it is said to have gone'),
      })
      .optional()
      .describe('corrected before it is accepted; the words of the report stay'),
  })
  .refine(({ decision, edit }) => decision === 'accept' || edit === undefined, {
    error: 'what is rejected is not corrected',
    path: ['edit'],
  })
  .meta({ id: 'DecideClaim' });

export const gradeClaim = z
  .object({ ...marks, version: z.number().int(), why: prose })
  .refine(
    ({ source, information, likelihood, confidence }) =>
      [source, information, likelihood, confidence].some((mark) => mark !== undefined),
    { error: 'gives no grade: name source, information, likelihood or confidence' },
  )
  .meta({ id: 'GradeClaim' });

export const addClaim = z
  .object({
    words: prose.describe('words of the report, as it writes them'),
    speaker: shortText.describe('whose claim it is'),
    stance,
    actor: shortText.optional(),
    recipient: shortText.optional(),
    action: z.enum(ACTIONS).optional(),
    mode: z.enum(MODES).optional(),
  })
  .meta({ id: 'AddClaim' });

/** A claim inside a group: enough to set accounts side by side. */
export const groupMember = z
  .object({
    id: z.string(),
    number: z.number().int(),
    reportId: z.string(),
    publisher: z.string(),
    date: day,
    state: claimState,
    stance,
    speaker: z.string(),
    words: z.string(),
    chain: z.array(chainLink),
    grade: gradeMarks,
    repeats: z.string().nullable().describe('the source that it merely passes on'),
    ofLane: z.boolean().describe('denies the whole lane, and names no firm'),
  })
  .meta({ id: 'GroupMember' });
export type GroupMember = z.infer<typeof groupMember>;

export const claimGroup = z
  .object({
    id: z.string(),
    about: z.array(z.string()),
    primarySources: z.array(z.string()).describe('papers that cite one source are one'),
    asserts: z.array(groupMember).describe('those of the report in hand first; the rest is counted'),
    moreAsserts: z.number().int(),
    against: z.array(groupMember).describe('those that deny or doubt'),
    moreAgainst: z.number().int(),
    differences: z.array(
      z.object({
        field: z.enum(DIFFERING_FIELDS),
        accounts: z.array(z.object({ value: z.string(), claims: z.array(z.string()) })),
      }),
    ),
  })
  .meta({ id: 'ClaimGroup' });
export type ClaimGroupAnswer = z.infer<typeof claimGroup>;
export const claimGroupQuery = pageQuery.extend({
  report: z.string().max(100).optional().describe('only groups with a claim of this report'),
});
export const claimGroupPage = pageOf(claimGroup).meta({ id: 'ClaimGroupPage' });
export type ClaimGroupPage = z.infer<typeof claimGroupPage>;

export const timelineQuery = z
  .object({
    party: z.string().trim().min(2).max(300).optional().describe('a name, or a part of it'),
    report: z.string().max(100).optional().describe('around the parties that this report names'),
  })
  .refine(({ party, report }) => (party === undefined) !== (report === undefined), {
    error: 'name either a party or a report',
  });
export const timelineEvent = z
  .object({
    date: z.string().describe('a day, or "undated"'),
    kind: z.enum(['claim', 'denial', 'doubt', 'listing', 'consignment']),
    words: z.string(),
    besides: z.string().nullable(),
    claim: z
      .object({ id: z.string(), reportId: z.string(), publisher: z.string(), state: claimState })
      .nullable(),
    consignmentId: z.string().nullable(),
    entryId: z.string().nullable(),
    outcome: outcome.nullable(),
  })
  .meta({ id: 'TimelineEvent' });
export const timeline = z
  .object({ parties: z.array(z.string()), events: z.array(timelineEvent) })
  .meta({ id: 'Timeline' });
export type Timeline = z.infer<typeof timeline>;
