// A small fictional case of two consignments, its dossier, and what must not leak from it.
import { createHash } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../src/engine/assess.ts';
import type { AssessmentContext } from '../src/engine/context.ts';
import { createEndUseLookups } from '../src/engine/end-use-lookups.ts';
import { factsOf } from '../src/engine/facts.ts';
import { createReadings } from '../src/engine/readings.ts';
import { DEFAULT_THRESHOLDS } from '../src/engine/score.ts';
import { buildDossier } from '../src/evidence/dossier/build-dossier.ts';
import type { CaseworkRecord } from '../src/evidence/dossier/casework-record.ts';
import type { DossierContents } from '../src/evidence/dossier/dossier-contents.ts';
import { openDossier } from '../src/evidence/dossier/dossier-reader.ts';
import { leafOfLog, provedTree } from '../src/evidence/dossier/hash-tree.ts';
import type { Level } from '../src/evidence/dossier/manifest.ts';
import { keysOfHome } from '../src/evidence/dossier/signing.ts';
import { type Verification, verifyDossier } from '../src/evidence/dossier/verify-dossier.ts';
import { type AuditEntry, hashOfEntry } from '../src/evidence/ledger/audit-entry.ts';
import { canonicalJson } from '../src/evidence/ledger/canonical-json.ts';
import { hashOfEvent } from '../src/evidence/ledger/file-ledger.ts';
import { type ChainedEvent, type LedgerEvent, NO_PREVIOUS } from '../src/evidence/ledger/ledger-events.ts';
import { REGISTER } from '../src/flags/register.ts';
import type { Consignment } from '../src/model/consignment.ts';
import { NO_END_USE_DATA } from '../src/model/end-use.ts';
import type { Report } from '../src/model/report.ts';
import { party, written } from './make-consignment.ts';
import { ledgerClaim } from './make-reported-claim.ts';

export const ASSESSOR = 'Quillfeather Analystson';
export const PERSON = 'Marwick Personovich';
export const EMAIL = 'quillfeather@works.example';
export const PHONE = '+7 341 200 05 06';
export const ADDRESS = 'Unguessable Street 77';
export const HOW = 'handed over by a clerk at the pier';

const consignment: Consignment = {
  id: 'T-1',
  file: 'trade.csv',
  row: 2,
  dates: { shipment: written('2023-03-20', 'shipment date'), vague: [] },
  parties: [
    party('consignor', { name: "Xi'an Fictitious Aero 西安虚构航空", country: 'CN' }),
    party('consignee', {
      name: 'Восток Выдуманный',
      country: 'KZ',
      email: EMAIL,
      phone: PHONE,
      address: ADDRESS,
    }),
    party('end-user', { name: 'شركة خيالية للطيران' }),
  ],
  goods: [
    { description: written('SPARE PARTS'), hsCode: written('880730'), partNumbers: [], serialNumbers: [] },
  ],
  journey: {
    unreadCountries: [],
    portsOfTransit: [],
    containers: [],
    destinationCountry: written('KZ', 'destination'),
  },
  documents: [],
  payment: {},
  unmapped: {},
};
const report: Report = {
  id: 'r1',
  sha256: 'a'.repeat(64),
  bytes: 9,
  mediaType: 'text/plain',
  fileName: 'report.txt',
  publisher: 'Example Times',
  date: '2023-03-16',
  language: 'en',
  obtainedHow: HOW,
  obtainedAt: '2023-03-17T00:00:00Z',
  textSha256: 'b'.repeat(64),
};
const claims = [
  ledgerClaim({
    decidedBy: ASSESSOR,
    grades: [{ source: 'C', information: '3', by: ASSESSOR, at: '2023-03-18T00:00:00Z', why: 'one paper' }],
  }),
  ledgerClaim({
    id: 'r1:2',
    stance: 'denies',
    speaker: PERSON,
    sentence: `${PERSON}, its director, denied it.`,
    chain: [{ name: PERSON, kind: 'person', stance: 'denies', by: 'denied' }],
  }),
];
const context: AssessmentContext = {
  asOf: 'shipment',
  today: '2023-04-01',
  thresholds: DEFAULT_THRESHOLDS,
  register: REGISTER,
  screenParties: () => ({ hits: [], listsWithoutVersion: [] }),
  contactsOn: () => undefined,
  listVersions: () => ({ own: '1' }),
  readings: createReadings(),
  endUse: createEndUseLookups(NO_END_USE_DATA),
};

const second: Consignment = { ...consignment, id: 'T-2', row: 3 };

export const WORDS = 'Asked the issuer; no answer by Friday.';
export const REMARK = 'The pier again.';

/** Seven entries of a chain of which two are about the alert. */
export function casework(): CaseworkRecord {
  const entries: AuditEntry[] = [];
  const about = [null, null, 'alert a-1', null, 'alert a-1', null, null];
  for (const [index, subject] of about.entries()) {
    const text = index === 2 ? WORDS : REMARK;
    const entry = {
      number: index + 1,
      at: '2023-03-18T00:00:00.000Z',
      who_id: 'u-1',
      who_name: subject === null ? 'Somebody Else' : ASSESSOR,
      what: index === 2 ? 'alert.hold' : 'alert.comment',
      subject,
      details: canonicalJson({ textSha256: createHash('sha256').update(text).digest('hex') }),
      hash_before: entries.at(-1)?.hash ?? NO_PREVIOUS,
    };
    entries.push({ ...entry, hash: hashOfEntry(entry) });
  }
  const { root, proofs } = provedTree(
    entries.map(({ hash }) => leafOfLog(hash)),
    [2, 4],
  );
  const by = { subject: 'alert a-1', by: ASSESSOR, at: '2023-03-18T00:00:00.000Z' };
  return {
    log: { entries: entries.length, head: entries.at(-1)!.hash, root },
    entries: [
      { entry: entries[2]!, proof: proofs[0]! },
      { entry: entries[4]!, proof: proofs[1]! },
    ],
    decisions: [{ ...by, decision: 'hold', reasonCode: 'more-papers', text: WORDS }],
    comments: [{ ...by, text: REMARK }],
  };
}

export function contents(folder: string, changed: Partial<DossierContents> = {}): DossierContents {
  const event: LedgerEvent = {
    kind: 'claim-accepted',
    at: '2023-03-18T00:00:00Z',
    by: ASSESSOR,
    claimId: 'r1:1',
    why: 'read',
  };
  const chained: ChainedEvent = {
    number: 1,
    previous: NO_PREVIOUS,
    hash: hashOfEvent(1, NO_PREVIOUS, event),
    event,
  };
  const original = join(folder, 'trade.csv');
  writeFileSync(original, `id,consignee\nT-1,${EMAIL}\n`);
  return {
    subject: { kind: 'case', id: 'case-1', title: 'Parts by way of the pier' },
    consignments: [consignment, second].map((each) => ({
      consignment: each,
      assessment: assess(each, context),
      facts: factsOf(each, { asOf: '2023-03-20', listsApply: true }, context),
    })),
    casework: casework(),
    claims: claims.map((claim) => ({ claim, report })),
    decisions: [chained],
    originals: [
      {
        from: () => Promise.resolve(Buffer.from(`%PDF of ${EMAIL}`)),
        name: '0002-invoice.pdf',
        mediaType: 'application/pdf',
        collected: { at: '2023-03-17T00:00:00Z', by: ASSESSOR, how: HOW },
      },
      {
        from: original,
        name: '0001-trade.csv',
        mediaType: 'text/csv',
        collected: { at: '2023-03-17T00:00:00Z', by: ASSESSOR, how: HOW },
      },
    ],
    ...changed,
  };
}

/** Builds into a folder or archive of this name. */
export const build = async (
  folder: string,
  name: string,
  level: Level,
  changed: Partial<DossierContents> = {},
) => {
  const out = join(folder, name);
  const manifest = await buildDossier(contents(folder, changed), {
    out,
    level,
    tool: 'Tidewaiter test',
    builtAt: '2023-04-01T00:00:00.000Z',
    builtBy: ASSESSOR,
    claimReview: true,
    keys: keysOfHome(join(folder, 'home')),
  });
  return { out, manifest };
};
export const verify = (path: string): Verification => {
  const reader = openDossier(path);
  try {
    return verifyDossier(reader);
  } finally {
    reader.close();
  }
};
export const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .sort();
