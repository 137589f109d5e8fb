import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { party, written } from '../../../test/make-consignment.ts';
import { ledgerClaim } from '../../../test/make-reported-claim.ts';
import { assess, findingsOf } from '../../engine/assess.ts';
import type { AssessmentContext } from '../../engine/context.ts';
import { createEndUseLookups } from '../../engine/end-use-lookups.ts';
import { factsOf } from '../../engine/facts.ts';
import { createReadings } from '../../engine/readings.ts';
import { DEFAULT_THRESHOLDS } from '../../engine/score.ts';
import { REGISTER } from '../../flags/register.ts';
import type { Consignment } from '../../model/consignment.ts';
import { NO_END_USE_DATA } from '../../model/end-use.ts';
import type { Report } from '../../model/report.ts';
import { hashOfEvent } from '../ledger/file-ledger.ts';
import { type ChainedEvent, type LedgerEvent, NO_PREVIOUS } from '../ledger/ledger-events.ts';
import { buildDossier, type DossierContents } from './build-dossier.ts';
import { openDossier } from './dossier-reader.ts';
import { LEVELS, type Level } from './manifest.ts';
import { runsOf } from './report-pdf.ts';
import { keysOfHome } from './signing.ts';
import { type Verification, verifyDossier } from './verify-dossier.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-dossier-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ASSESSOR = 'Quillfeather Analystson';
const PERSON = 'Marwick Personovich';
const EMAIL = 'quillfeather@works.example';
const PHONE = '+7 341 200 05 06';
const ADDRESS = 'Unguessable Street 77';
const HOW = 'handed over by a clerk at the pier';

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

function contents(): DossierContents {
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
    consignment,
    assessment: assess(consignment, context),
    facts: factsOf(consignment, { asOf: '2023-03-20', listsApply: true }, context),
    claims: claims.map((claim) => ({ claim, report })),
    decisions: [chained],
    originals: [
      {
        path: original,
        name: '0001-trade.csv',
        mediaType: 'text/csv',
        collected: { at: '2023-03-17T00:00:00Z', by: ASSESSOR, how: HOW },
      },
    ],
  };
}

const build = async (name: string, level: Level) => {
  const out = join(folder, name);
  const manifest = await buildDossier(contents(), {
    out,
    level,
    tool: 'Tidewaiter test',
    builtAt: '2023-04-01T00:00:00.000Z',
    builtBy: ASSESSOR,
    keys: keysOfHome(join(folder, 'home')),
  });
  return { out, manifest };
};
const verify = (path: string): Verification => {
  const reader = openDossier(path);
  try {
    return verifyDossier(reader);
  } finally {
    reader.close();
  }
};
const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .sort();

let whole: string;
let archive: string;
beforeAll(async () => {
  whole = (await build('whole', 'internal')).out;
  archive = (await build('whole.zip', 'internal')).out;
});

describe('a dossier verifies', () => {
  test.each(LEVELS)('at level %s, as folder and as archive, with one root', async (level) => {
    const { out, manifest } = await build(`folder-${level}`, level);
    const { out: zip } = await build(`archive-${level}.zip`, level);
    expect(verify(out)).toMatchObject({ verified: true });
    expect(verify(zip)).toMatchObject({ verified: true });
    expect(manifest.root).toBe(verify(whole).manifest?.root);
  });
  test('the recorded rules are run again on the recorded facts', () => {
    const { counts } = verify(whole);
    expect(counts.rulesNotRun).toBe(0);
    expect(counts.rulesRunAgain).toBe(
      findingsOf(contents().facts, { asOf: '2023-03-20', listsApply: true }, REGISTER).length,
    );
  });
  test('the same contents give the same bytes', async () => {
    const { out } = await build('again', 'internal');
    for (const name of filesIn(whole))
      if (name !== 'report.pdf' && name !== 'manifest.json' && name !== 'signature.json')
        expect(readFileSync(join(out, name)).equals(readFileSync(join(whole, name))), name).toBe(true);
  });
});

describe('one changed byte anywhere is found', () => {
  test('in a folder', () => {
    const names = filesIn(whole);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (file, position, change) => {
        const name = names[file % names.length]!;
        const path = join(whole, name);
        const bytes = readFileSync(path);
        const at = position % bytes.length;
        const changed = Buffer.from(bytes);
        changed[at] = changed[at]! ^ change;
        writeFileSync(path, changed);
        try {
          const { verified, difference } = verify(whole);
          expect(verified).toBe(false);
          // The file is named, or the signature that covers it.
          if (name !== 'manifest.json') expect(difference?.where).toBe(name);
        } finally {
          writeFileSync(path, bytes);
        }
      }),
      { numRuns: 150 },
    );
  });
  test('in an archive, its headers and directory included', () => {
    const bytes = readFileSync(archive);
    const copy = join(folder, 'changed.zip');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = changed[at]! ^ change;
        writeFileSync(copy, changed);
        let verified: boolean;
        try {
          verified = verify(copy).verified;
        } catch {
          // An archive whose directory cannot be read is refused in words.
          verified = false;
        }
        expect(verified).toBe(false);
      }),
      { numRuns: 120 },
    );
  });
  test('a file too many, a file missing, a line taken out', () => {
    const copy = join(folder, 'copy');
    const fresh = (): void => {
      rmSync(copy, { recursive: true, force: true });
      cpSync(whole, copy, { recursive: true });
    };
    fresh();
    writeFileSync(join(copy, 'extra.txt'), 'x');
    expect(verify(copy)).toMatchObject({ verified: false, difference: { where: 'extra.txt' } });
    fresh();
    rmSync(join(copy, 'claims.jsonl'));
    expect(verify(copy)).toMatchObject({
      verified: false,
      difference: { where: 'claims.jsonl', what: 'the file is missing' },
    });
    fresh();
    mkdirSync(join(copy, 'originals'), { recursive: true });
    writeFileSync(join(copy, 'originals', '0001-trade.csv'), 'id\n');
    expect(verify(copy)).toMatchObject({
      verified: false,
      difference: { where: 'originals/0001-trade.csv' },
    });
  });
});

describe('nothing masked is left in any file', () => {
  test.each([
    ['partner', [ASSESSOR, HOW, EMAIL, PHONE]],
    ['public', [ASSESSOR, HOW, EMAIL, PHONE, PERSON, 'Marwick', ADDRESS]],
  ] as const)('at level %s', async (level, secrets) => {
    const { out, manifest } = await build(`leaks-${level}`, level);
    for (const name of filesIn(out)) {
      const bytes = readFileSync(join(out, name));
      let text = `${name} ${bytes.toString('utf8')} ${bytes.toString('latin1')}`;
      if (name.endsWith('.pdf')) {
        const pdf = await getDocumentProxy(new Uint8Array(bytes));
        text += `${(await extractText(pdf, { mergePages: true })).text} ${JSON.stringify(await getMeta(pdf))}`;
      }
      for (const secret of secrets) expect(text.includes(secret), `${secret} in ${name}`).toBe(false);
    }
    // Each removal stays visible as one.
    expect(manifest.parts.filter(({ status }) => status !== 'whole').length).toBeGreaterThan(0);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('What was removed');
  });
});

describe('the report on paper', () => {
  test('holds Latin, Cyrillic, Chinese and Arabic', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(whole, 'report.pdf'))));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain('Восток Выдуманный');
    expect(text).toContain('西安虚构航空');
    expect(text.normalize('NFKC')).toMatch(/\p{Script=Arabic}{3,}/u);
  });
  test.each([
    ['Восток 西安 شركة', ['text', 'chinese', 'text', 'arabic']],
    ['plain', ['text']],
  ])('%s is cut into runs of one font', (text, fonts) =>
    expect(runsOf(text, 'text').map(({ font }) => font)).toEqual(fonts),
  );
  test('a letter that no font has is written as its code point', () => {
    expect(
      runsOf('ok 𒀀', 'text')
        .map(({ text }) => text)
        .join(''),
    ).toBe('ok [U+12000]');
  });
});

test('prov.json and stix.json say who denies', () => {
  const stix = JSON.parse(readFileSync(join(whole, 'stix.json'), 'utf8')) as {
    objects: { type: string; opinion?: string; confidence?: number }[];
  };
  expect(stix.objects.find(({ type }) => type === 'opinion')).toMatchObject({ opinion: 'strongly-disagree' });
  expect(stix.objects.find(({ type }) => type === 'note')).toMatchObject({ confidence: 50 });
  for (const type of ['identity', 'report', 'grouping'])
    expect(
      stix.objects.some((object) => object.type === type),
      type,
    ).toBe(true);
  expect(JSON.parse(readFileSync(join(whole, 'prov.json'), 'utf8'))).toMatchObject({
    wasDerivedFrom: {},
    agent: {},
  });
});
