import { assess } from '../../engine/assess.ts';
import { contextOf } from '../../engine/batch/block-job.ts';
import type { DocumentConflicts } from '../../engine/document-uses.ts';
import { factsOf } from '../../engine/facts.ts';
import type { DossierConsignment, DossierContents } from '../../evidence/dossier/dossier-contents.ts';
import { ledgerPart, reportOriginals } from '../../evidence/dossier/ledger-part.ts';
import { namedOriginals, type OriginalToName } from '../../evidence/dossier/originals.ts';
import { canonicalJson } from '../../evidence/ledger/canonical-json.ts';
import type { Ledger } from '../../evidence/ledger/ledger.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Queries } from '../../store/database/database.ts';
import { filesOfConsignment } from '../alerts/open-alert.ts';
import { readCase } from '../case-files/read-case.ts';
import { readOriginal } from '../consignments/read-original.ts';
import type { Ground } from '../ground/ground.ts';
import { createIntakeUses } from '../intake/uses-of-intake.ts';
import { type Actor, Refusal } from '../refusal.ts';
import { caseworkOf } from './casework-of.ts';

export interface SubjectToBuild {
  readonly kind: 'alert' | 'case';
  readonly id: string;
}

export interface CaseworkOrder {
  readonly queries: Queries;
  readonly ground: Ground;
  readonly ledger: Ledger;
  readonly by: Actor;
}

/**
 * What a dossier on an alert or a case is made of: its consignments, assessed again on the ground of now with the day
 * they were judged by, beside what was recorded of them; their papers, reports, claims, decisions.
 */
export async function contentsOfCasework(
  subject: SubjectToBuild,
  { queries, ground, ledger, by }: CaseworkOrder,
): Promise<DossierContents> {
  const { title, alertIds, reportIds } = await membersOf(queries, subject);
  if (alertIds.length === 0) {
    throw new Refusal(
      'unprocessable',
      'The case holds no alert: there is nothing that a dossier could prove.',
      'Add an alert to the case first.',
    );
  }
  const stored = await storedOf(queries, alertIds);
  const consignments: DossierConsignment[] = [];
  for (const each of stored) consignments.push(await assessedAgain(queries, ground, each));
  const assessments = consignments.map(({ assessment }) => assessment);
  const reported = ledgerPart(ledger, assessments, reportIds);
  const papers: OriginalToName[] = [];
  for (const { consignmentId } of stored) papers.push(...(await papersOf(queries, consignmentId)));
  return {
    subject: { ...subject, title },
    consignments,
    ...reported,
    casework: await caseworkOf(queries, {
      reportIds: [...new Set(reported.claims.map(({ report }) => report.id))],
      claimIds: reported.claims.map(({ claim }) => claim.id),
      alertIds,
      consignmentIds: stored.map(({ consignmentId }) => consignmentId),
      caseId: subject.kind === 'case' ? subject.id : undefined,
    }),
    originals: namedOriginals([...papers, ...reportOriginals(ledger, assessments, reportIds, by.name)]),
  };
}

async function membersOf(queries: Queries, { kind, id }: SubjectToBuild) {
  if (kind === 'case') {
    const found = await readCase(queries, id);
    const alertIds = found.alerts.map(({ alert }) => alert.id);
    return { title: found.case.title, alertIds, reportIds: found.reportIds };
  }
  const alert = await queries
    .selectFrom('alerts')
    .select('reference')
    .where('id', '=', id)
    .executeTakeFirst();
  if (alert === undefined)
    throw new Refusal('not-found', 'There is no such alert.', 'Go back to the queue and open it from there.');
  return { title: alert.reference, alertIds: [id], reportIds: [] };
}

interface Stored {
  readonly consignmentId: string;
  readonly jobId: string | null;
  readonly consignment: Consignment;
  readonly assessment: Assessment;
  readonly assessedAt: string;
}

async function storedOf(queries: Queries, alertIds: readonly string[]): Promise<Stored[]> {
  const rows = await queries
    .selectFrom('alerts')
    .innerJoin('consignments', 'consignments.id', 'alerts.consignment_id')
    .innerJoin('assessments', 'assessments.id', 'alerts.assessment_id')
    .select([
      'alerts.id as alert_id',
      'consignments.id',
      'consignments.job_id',
      'consignments.reference',
      'consignments.erased_at',
      'consignments.body',
      'assessments.body as assessment',
      'assessments.assessed_at',
    ])
    .where('alerts.id', 'in', [...alertIds])
    .execute();
  const byAlert = new Map(rows.map((row) => [row.alert_id, row]));
  return alertIds.flatMap((alertId) => {
    const row = byAlert.get(alertId);
    if (row === undefined) return [];
    if (row.erased_at !== null) {
      throw new Refusal(
        'unprocessable',
        `The papers of ${row.reference} were erased by rule: nothing is left to prove.`,
        'Take this alert out of the case, or build without it.',
      );
    }
    return [
      {
        consignmentId: row.id,
        jobId: row.job_id,
        consignment: JSON.parse(row.body) as Consignment,
        assessment: JSON.parse(row.assessment) as Assessment,
        assessedAt: row.assessed_at,
      },
    ];
  });
}

/** Assessed again as of the day that was recorded, with the hits cleared that were cleared then. */
async function assessedAgain(
  queries: Queries,
  { settings }: Ground,
  stored: Stored,
): Promise<DossierConsignment> {
  const { consignment, assessment: recorded, assessedAt } = stored;
  const clearedThen = new Set(recorded.clearedHits?.map(({ hit }) => hit.entryId));
  const { asOf } = recorded;
  const context = contextOf({
    ...settings,
    layouts: [],
    asOf: recorded.asOfNote === undefined ? asOf : 'shipment',
    today: assessedAt.slice(0, 'YYYY-MM-DD'.length) as IsoDate,
    cleared: (settings.cleared ?? []).filter(({ entryId }) => clearedThen.has(entryId)),
    conflicts: await usesOf(queries, stored),
  });
  const assessment = JSON.parse(JSON.stringify(assess(consignment, context))) as Assessment;
  const listsApply = assessment.asOfNote === undefined;
  return {
    consignment,
    assessment,
    facts: factsOf(consignment, { asOf: assessment.asOf, listsApply }, context),
    recorded: {
      at: assessedAt,
      outcome: recorded.outcome,
      score: recorded.score,
      lists: recorded.lists,
      same: canonicalJson(recorded.findings) === canonicalJson(assessment.findings),
    },
  };
}

/** Only a finding on a document number needs to know of the others that came with it. */
async function usesOf(queries: Queries, { jobId, assessment }: Stored): Promise<DocumentConflicts> {
  const wasUsedTwice = assessment.findings.some(
    ({ flag, result }) => flag === 'duplicate-document-number' && result === 'hit',
  );
  return wasUsedTwice ? createIntakeUses(queries)(jobId) : new Map();
}

async function papersOf(queries: Queries, consignmentId: string): Promise<OriginalToName[]> {
  const files = await filesOfConsignment(queries, consignmentId);
  const { created_at } = await queries
    .selectFrom('consignments')
    .select('created_at')
    .where('id', '=', consignmentId)
    .executeTakeFirstOrThrow();
  return files.map(({ sha256, name, media_type }) => ({
    from: async () => new Uint8Array((await readOriginal(queries, sha256)).content),
    fileName: name,
    mediaType: media_type ?? 'application/octet-stream',
    collected: { at: created_at, by: 'upload', how: 'sent to be screened' },
  }));
}
