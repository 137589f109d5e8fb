import { createHash } from 'node:crypto';
import { decideAlert } from '../src/cases/alerts/decide.ts';
import { addComment } from '../src/cases/alerts/tend-alert.ts';
import { type StoredCase, storeCases } from '../src/cases/intake/store-cases.ts';
import { storeOriginal } from '../src/cases/intake/store-original.ts';
import { type CaseRecord, caseRecordOf } from '../src/engine/batch/case-record.ts';
import type { Assessment, Outcome } from '../src/model/assessment.ts';
import type { IsoDate } from '../src/model/dates.ts';
import type { Database } from '../src/store/database/database.ts';
import { consignment, goodsItem, journey, party, written } from './make-consignment.ts';

export const ANALYST = { id: 'analyst', name: 'Ana Lyst' };

export interface CaseWish {
  readonly reference: string;
  readonly outcome?: Outcome;
  readonly consignor?: string;
  readonly consignee?: string;
  readonly email?: string;
  /** Text of its paper. */
  readonly paper?: string;
  /** Further words in the assessment. */
  readonly ground?: string;
}

/** A case as the recipe hands it over, of a made-up consignment. */
export function caseRecord({ reference, outcome = 'hold', ...wish }: CaseWish): CaseRecord {
  const { consignor = 'Nordwind Handels GmbH', consignee = 'Silk Gate Trading LLP' } = wish;
  const made = consignment({
    id: reference,
    parties: [
      party('consignor', { name: consignor, country: 'DE' }),
      party('consignee', { name: consignee, country: 'KZ', ...(wish.email && { email: wish.email }) }),
    ],
    goods: [goodsItem({ description: 'fuel pump' })],
    journey: journey({ countryOfDispatch: 'DE', destinationCountry: 'KZ' }),
    dates: { vague: [], shipment: written('2026-03-02' as IsoDate) },
  });
  const assessment: Assessment = {
    id: reference,
    file: 'test.csv',
    row: 2,
    outcome,
    score: outcome === 'clear' ? 0 : 21,
    legalGrounds: outcome === 'stop' ? [`${consignee} is designated`] : [],
    thresholds: { review: 5, hold: 15 },
    asOf: '2026-03-02' as IsoDate,
    lists: {},
    rules: 'test',
    findings: [],
    changes: [
      {
        flag: 'vague-description',
        what: wish.ground ?? `what ${consignee} does`,
        score: 3,
        outcome: 'clear',
      },
    ],
    incomplete: false,
  };
  const record = caseRecordOf(assessment, made, JSON.stringify(assessment));
  if (wish.paper === undefined) return record;
  const sha256 = sha256Of(wish.paper);
  return {
    ...record,
    files: [{ sha256, name: `${reference}.txt` }],
    facts: [{ path: 'consignee', value: consignee, place: `${reference}.txt, line 1`, fileSha256: sha256 }],
  };
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Stores cases as an upload does, with their papers. */
export async function storeWishes(
  database: Database,
  wishes: readonly CaseWish[],
  at = '2026-03-03T08:00:00.000Z',
): Promise<readonly StoredCase[]> {
  return database.transaction(async (queries) => {
    for (const { reference, paper } of wishes) {
      if (paper !== undefined)
        await storeOriginal(queries, { name: `${reference}.txt`, bytes: Buffer.from(paper) }, at);
    }
    return storeCases(queries, wishes.map(caseRecord), { jobId: 'test', judgedBy: 'shipment', at });
  });
}

/** Stops an alert and comments it, as an analyst does. */
export async function stopAlert(
  database: Database,
  alertId: string,
  text: string,
  at: string,
): Promise<void> {
  await decideAlert(database, {
    alertId,
    decision: 'stop',
    reasonCode: 'licence-required',
    text,
    version: 1,
    by: ANALYST,
    at,
  });
  await addComment(database, {
    alertId,
    text,
    mentions: [],
    by: ANALYST,
    at,
    file: { name: 'note.txt', sha256: sha256Of(text), mediaType: 'text/plain', content: Buffer.from(text) },
  });
}
