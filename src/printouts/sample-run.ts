/** Test fixture: one small run with alerts of every outcome and findings of every kind; all of it is fictional. */
import type { Assessment, Change, Outcome } from '../model/assessment.ts';
import type { Consignment } from '../model/consignment.ts';
import type { EntryHit, Finding, FlagGroup, HitFinding } from '../model/finding.ts';
import type { AlertForReport } from './alert-facts.ts';
import type { RunSummary } from './run-summary.ts';
import { DESIGNATED_HIT, EXPORT_CONTROL_HIT, INTERNAL_HIT, OWNED_HIT } from './sample-hits.ts';
import { consignment, fact, goods, journey, party, written } from './sample-records.ts';

/** Flag ids and titles as a register would give them. */
export const SAMPLE_FLAGS: ReadonlyMap<string, string> = new Map([
  ['party-on-list', 'Party on a list'],
  ['chpl-code', 'Code on the Common High Priority List'],
  ['vague-description', 'Goods description too vague to assess'],
  ['transshipment-point', 'Transshipment point without need'],
  ['founded-after-2022', 'Consignee founded after 24 February 2022'],
  ['phone-country', 'Phone country differs from destination'],
  ['airwaybill-check', 'Identifier fails its own check'],
  ['duplicate-document', 'Duplicate document number'],
  ['forwarder-as-end', 'Forwarder as final destination'],
  ['shared-contact', 'Contact shared with a listed party'],
  ['steady-trade', 'Years of steady trade'],
]);

const CLEAR: readonly Finding[] = [
  { flag: 'duplicate-document', result: 'clear' },
  { flag: 'forwarder-as-end', result: 'clear' },
  { flag: 'airwaybill-check', result: 'clear' },
];
const UNTESTED: readonly Finding[] = [
  { flag: 'shared-contact', result: 'not-testable', missing: ['e-mail, phone and address of the consignee'] },
  { flag: 'founded-after-2022', result: 'not-testable', missing: ['founding date of the consignee'] },
];

interface HitParts extends Pick<HitFinding, 'sentence' | 'evidence'> {
  readonly hits?: readonly EntryHit[];
  readonly legalGround?: string;
}

/** A finding that raised, titled as in {@link SAMPLE_FLAGS}. */
export function raised(flag: string, group: FlagGroup, weight: number, parts: HitParts): HitFinding {
  return {
    flag,
    result: 'hit',
    group,
    weight,
    variant: 'raised',
    title: SAMPLE_FLAGS.get(flag) ?? flag,
    source: 'Sample guidance on diversion risk, section 4, 2023-05-19',
    innocent: [
      'Another company may bear the same or a similar name.',
      'The goods are in ordinary use in civil industry.',
    ],
    wouldClear: [
      'A registry extract of the party with its number and owners.',
      'An end-user statement that names the site and the equipment.',
    ],
    ...parts,
  };
}

const LISTS = { sample: 'sample-2026-10', 'us-csl': '2026-11-20', own: 'own-14', 'jp-meti': null };

function alert(
  about: Consignment,
  outcome: Outcome,
  score: number,
  findings: readonly Finding[],
  changes: readonly Change[],
  legalGrounds: readonly string[] = [],
): AlertForReport {
  const assessment: Assessment = {
    id: about.id,
    file: about.file,
    row: about.row,
    outcome,
    score,
    legalGrounds,
    thresholds: { review: 10, hold: 20 },
    asOf: '2026-11-23',
    lists: LISTS,
    rules: '2026-11-01',
    findings: [...findings, ...CLEAR, ...UNTESTED],
    changes,
    incomplete: findings.some((finding) => finding.result === 'failed'),
  };
  return { assessment, consignment: about };
}

function designatedAlert(): AlertForReport {
  const row = 14;
  const about = consignment('EX-2026-0114', row, '2026-11-19', {
    parties: [
      party('consignor', row, 'Nordhafen Präzisionsteile Beispiel GmbH', 'DE', 'Musterkai 4, 20457 Hamburg'),
      {
        ...party('consignee', row, DESIGNATED_HIT.partyName, 'CN', '12F EXAMPLE BLDG, FUTIAN, SHENZHEN'),
        identifiers: [written('91440300MA5EXAMPLE', 'consignee reg no', row)],
        email: written('sales@lanying.example', 'consignee email', row),
      },
      party('freight-forwarder', row, 'Fictional Air Cargo BV', 'NL'),
    ],
    goods: [
      goods(row, 'SPARE PARTS FOR CIVIL AIRCRAFT (SERVO ACTUATORS)', '880730', 400, 96_400),
      goods(row, 'CABLE HARNESS', '854430', 400, 8_200),
    ],
    journey: {
      ...journey(row, 'DE', 'CN', ['HAM', 'DXB', 'SZX']),
      airWaybill: written('020-12345675', 'awb', row),
    },
    statedEndUse: written('civil aircraft replacement part', 'end use', row),
  });
  const findings: Finding[] = [
    raised('transshipment-point', 'route', 6, {
      sentence:
        'The route passes Dubai, though direct services exist: consistent with a needless transshipment.',
      evidence: [fact('port of transit', 'DXB', 'port of transit', row)],
    }),
    raised('party-on-list', 'parties', 30, {
      sentence:
        'The consignee is consistent with “Shenzhen Lanying Aviation Technology Co., Ltd.”, designated under SAMPLE-UAV since 2024-05-14.',
      evidence: [
        fact('consignee', DESIGNATED_HIT.partyName, 'consignee', row),
        { fact: 'entry', value: DESIGNATED_HIT.caption, source: 'sample list, version 2026-10' },
      ],
      hits: [DESIGNATED_HIT],
      legalGround: 'Sample regulation 1/2024, article 3: asset freeze, programme SAMPLE-UAV.',
    }),
    raised('chpl-code', 'goods', 8, {
      sentence: 'Code 8807.30 of item 1 is on the Common High Priority List, tier 3.A.',
      evidence: [fact('HS code of item 1', '880730', 'hs code', row)],
    }),
  ];
  const changes: Change[] = [
    {
      flag: 'party-on-list',
      what: 'Show that the consignee is another company than the entry.',
      score: 11,
      outcome: 'review',
    },
    {
      flag: 'chpl-code',
      what: 'Show a civil release certificate for every part number.',
      score: 36,
      outcome: 'stop',
    },
    {
      flag: 'transshipment-point',
      what: 'Explain the stop in Dubai by a booking confirmation.',
      score: 38,
      outcome: 'stop',
    },
  ];
  const ground = 'Sample regulation 1/2024, article 3: asset freeze, programme SAMPLE-UAV.';
  return alert(about, 'stop', 41, findings, changes, [ground]);
}

function ownedAlert(): AlertForReport {
  const row = 27;
  const about = consignment('EX-2026-0127', row, '2026-11-12', {
    parties: [
      party('consignor', row, 'Atelier Exemple SARL', 'FR', '3 rue Fictive, Toulouse'),
      party('consignee', row, OWNED_HIT.partyName, 'KZ', 'ул. Примерная 5, Алматы'),
      party('end-user', row, OWNED_HIT.partyName, 'KZ'),
    ],
    goods: [goods(row, 'Bearings, ball, 12 mm', '848210', 1_200, 5_640)],
    journey: journey(row, 'FR', 'KZ', ['TLS', 'IST', 'ALA']),
  });
  const findings: Finding[] = [
    raised('party-on-list', 'parties', 26, {
      sentence:
        'The end user is consistent with “Step Avia Komponent LLP”, of which designated parties own 57.5% together.',
      evidence: [fact('end user', OWNED_HIT.partyName, 'end user', row)],
      hits: [OWNED_HIT],
      legalGround: '50% rule of SAMPLE-EO: property of designated owners, 57.5% in all.',
    }),
    { flag: 'phone-country', result: 'failed', error: 'the check stopped on a phone number of 4 digits' },
  ];
  const changes: Change[] = [
    {
      flag: 'party-on-list',
      what: 'Show owners of the end user on the day of shipment below 50%.',
      score: 4,
      outcome: 'clear',
    },
  ];
  return alert(about, 'stop', 26, findings, changes, [
    '50% rule of SAMPLE-EO: property of designated owners, 57.5% in all.',
  ]);
}

function exportControlAlert(): AlertForReport {
  const row = 33;
  const about = consignment('EX-2026-0133', row, '2026-10-30', {
    parties: [
      party('consignor', row, 'Lakeside Sample Semiconductors Inc', 'US'),
      party('consignee', row, EXPORT_CONTROL_HIT.partyName, 'TR', 'EXAMPLE CAD 12 ISTANBUL'),
    ],
    goods: [goods(row, 'ELECTRONIC INTEGRATED CIRCUITS', '854231', 5_000, 41_000)],
    journey: journey(row, 'US', 'TR', ['JFK', 'IST']),
  });
  const findings: Finding[] = [
    raised('party-on-list', 'parties', 14, {
      sentence: 'The consignee is consistent with an entry of the Entity List; a licence is required.',
      evidence: [fact('consignee', EXPORT_CONTROL_HIT.partyName, 'consignee', row)],
      hits: [EXPORT_CONTROL_HIT],
    }),
    raised('chpl-code', 'goods', 10, {
      sentence: 'Code 8542.31 is on the Common High Priority List, tier 1.',
      evidence: [fact('HS code', '854231', 'hs code', row)],
    }),
  ];
  const changes: Change[] = [
    {
      flag: 'party-on-list',
      what: 'Show a licence for this consignee, or that it is another company.',
      score: 10,
      outcome: 'review',
    },
    { flag: 'chpl-code', what: 'Show a classification that is not 8542.31.', score: 14, outcome: 'review' },
  ];
  return alert(about, 'hold', 24, findings, changes);
}

function internalAlert(): AlertForReport {
  const row = 41;
  const about = consignment('EX-2026-0141', row, '2026-11-02', {
    parties: [
      party('consignor', row, 'Fjord Demo AS', 'NO'),
      party('consignee', row, 'Taldyk Sample Trading', 'KG'),
      party('freight-forwarder', row, INTERNAL_HIT.partyName, 'DE'),
    ],
    goods: [goods(row, 'PARTS', '8807', 3, 900)],
    journey: journey(row, 'NO', 'KG', ['OSL', 'FRU']),
  });
  const findings: Finding[] = [
    raised('vague-description', 'goods', 7, {
      sentence: 'The description “PARTS” does not let anyone identify the goods.',
      evidence: [fact('goods description of item 1', 'PARTS', 'goods description', row)],
    }),
    raised('party-on-list', 'parties', 5, {
      sentence: 'The freight forwarder is consistent with an entry of your own list.',
      evidence: [fact('freight forwarder', INTERNAL_HIT.partyName, 'freight forwarder', row)],
      hits: [INTERNAL_HIT],
    }),
    raised('steady-trade', 'history', -1.5, {
      sentence: 'Eleven earlier consignments of the same goods in two years speak for ordinary trade.',
      evidence: [{ fact: 'earlier consignments', value: '11 since 2024-10', source: 'history of this file' }],
    }),
  ];
  const changes: Change[] = [
    {
      flag: 'vague-description',
      what: 'State what the parts are, with part numbers.',
      score: 3.5,
      outcome: 'clear',
    },
  ];
  return alert(about, 'review', 10.5, findings, changes);
}

/** Four alerts, deliberately not in order of gravity. */
export function sampleAlerts(): AlertForReport[] {
  return [internalAlert(), exportControlAlert(), designatedAlert(), ownedAlert()];
}

/** The summary that belongs to {@link sampleAlerts}, in a run of 62 records. */
export function sampleSummary(changed: Partial<RunSummary> = {}): RunSummary {
  const listed = { version: '2026-11-20', effective: '2026-11-20', ageDays: 3 } as const;
  return {
    tool: '0.1.0',
    rules: '2026-11-01',
    asOf: '2026-11-23',
    recordsIn: 62,
    assessed: 60,
    quarantined: 2,
    outcomes: { clear: 56, review: 1, hold: 1, stop: 2 },
    flags: [...SAMPLE_FLAGS].map(([flag, title], index) => ({
      flag,
      title,
      hit: [4, 2, 1, 1][index] ?? 0,
      clear: 40,
      notTestable: index > 7 ? 20 : 0,
      failed: flag === 'phone-country' ? 1 : 0,
    })),
    recordsWithoutListChecks: 60,
    incomplete: 1,
    lists: [
      {
        id: 'sample',
        title: 'Sample list',
        ...listed,
        entries: 48,
        notice: 'The sample list is dated and not for compliance use.',
      },
      { id: 'us-csl', title: 'US Consolidated Screening List', ...listed, entries: 4_226 },
      {
        id: 'own',
        title: 'Your own list',
        version: 'own-14',
        effective: '2026-05-02',
        ageDays: 205,
        entries: 31,
        stale: true,
      },
      {
        id: 'jp-meti',
        title: 'Japan METI end-user list',
        version: null,
        effective: null,
        firstEffective: '2026-12-01',
        ageDays: null,
        entries: 0,
      },
    ],
    inputs: [
      {
        file: 'exports-2026-11.csv',
        records: 62,
        columnsMapped: [
          { header: 'Shipper', column: 'consignor' },
          { header: 'Empfänger', column: 'consignee' },
          { header: 'HS', column: 'hs_code' },
        ],
        columnsKept: ['Sales rep', 'Cost centre'],
      },
    ],
    throughput: { seconds: 0.8, recordsPerSecond: 77.5 },
    jobs: 2,
    notices: [],
    ...changed,
  };
}

/** Text that tries to run, to steer, or to break the page, a spreadsheet or a terminal. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>document.title="owned"</script>',
  '</script><img src=x onerror="document.title=\'owned\'">',
  '"><svg onload=alert(1)>',
  '\u202eDTL NOITAIVA\u202c',
  '=HYPERLINK("http://example.invalid","open")',
  '+1;cmd',
  '\u001b[31mred\u001b[0m\u0007',
  `${'N'.repeat(9_999)}!`,
  '\ud83d',
  'line one\r\nline two, "quoted"',
];

/** An alert whose every shown text is `hostile`. */
export function hostileAlert(hostile: string, row: number): AlertForReport {
  const about = consignment(hostile, row, '2026-11-01', {
    parties: [party('consignee', row, hostile, 'AE', hostile)],
    goods: [goods(row, hostile, '880730', 1, 1)],
    journey: journey(row, 'DE', 'AE', [hostile, hostile]),
    unmapped: { [hostile]: hostile },
  });
  const finding = raised('party-on-list', 'parties', 12, {
    sentence: hostile,
    evidence: [fact(hostile, hostile, hostile, row)],
    hits: [
      { ...DESIGNATED_HIT, partyName: hostile, caption: hostile, entryName: hostile, explanation: hostile },
    ],
  });
  const changes: Change[] = [{ flag: 'party-on-list', what: hostile, score: 0, outcome: 'clear' }];
  return alert(about, 'review', 12, [finding], changes);
}
