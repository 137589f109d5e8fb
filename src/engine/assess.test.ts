import { describe, expect, test } from 'vitest';
import { agreeing, civilSpare, claimed } from '../../test/civil-spare.ts';
import { TABLES } from '../../test/goods-tables.ts';
import { consignment, goodsItem, journey, party, written } from '../../test/make-consignment.ts';
import { makePaper } from '../../test/make-paper.ts';
import { reportedClaim } from '../../test/make-reported-claim.ts';
import { REGISTER } from '../flags/register.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Consignment } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import { NO_END_USE_DATA } from '../model/end-use.ts';
import type { EntryContact } from '../model/facts.ts';
import type { EntryHit, HitFinding } from '../model/finding.ts';
import { defineFlag } from '../model/flag.ts';
import { assess } from './assess.ts';
import type { AssessmentContext } from './context.ts';
import { DocumentUseCollector, lookUpUses } from './document-uses.ts';
import { createEndUseLookups } from './end-use-lookups.ts';
import { createGoodsLookups } from './goods-lookups.ts';
import { createReadings } from './readings.ts';
import { DEFAULT_THRESHOLDS } from './score.ts';

const NO_CONTACTS = { byEmail: () => [], byPhone: () => [], byAddress: () => [] };

/** The vocabulary is put together once. */
const READINGS = createReadings();

const context = (parts: Partial<AssessmentContext> = {}): AssessmentContext => ({
  asOf: '2024-06-01',
  today: '2026-11-23',
  thresholds: DEFAULT_THRESHOLDS,
  register: REGISTER,
  screenParties: () => ({ hits: [], listsWithoutVersion: [] }),
  contactsOn: () => NO_CONTACTS,
  listVersions: () => ({ own: 'v1' }),
  readings: READINGS,
  endUse: createEndUseLookups(NO_END_USE_DATA),
  ...parts,
});

const findingOf = (assessment: Assessment, flag: string) =>
  assessment.findings.find((each) => each.flag === flag);
const hitsOf = (assessment: Assessment) =>
  assessment.findings
    .filter((each): each is HitFinding => each.result === 'hit')
    .map(({ flag, variant }) => `${flag} ${variant}`);

const chips = goodsItem({
  description: 'FPGA',
  hsCode: '85423190',
  quantity: 100,
  unit: 'PCS',
  netMassKg: 2,
  grossMassKg: 3,
});

const listedHit: EntryHit = {
  role: 'consignee',
  partyName: 'FICTITIOUS AIRWAYS',
  entryId: 'own:1',
  source: 'own',
  caption: 'Fictitious Airways',
  schema: 'Company',
  basis: 'designated',
  effect: 'blocking',
  programmes: ['TEST'],
  score: 1,
  entryName: 'Fictitious Airways',
  tokens: [],
  adjustments: [],
  explanation: 'equal',
  entryFacts: [],
};

describe('a genuine civil spare', () => {
  test('is clear in every check but those that speak for it, and none is left out', () => {
    const lookUp = lookUpUses(new DocumentUseCollector().conflicts());
    const answer = {
      certificate: 'FA-24-118',
      issuer: 'FICTITIOUS',
      answer: 'confirmed',
      date: '2024-05-21',
    } as const;
    const endUse = createEndUseLookups({ ...NO_END_USE_DATA, answers: [answer] });
    const screenParties = () => ({ hits: [], listsWithoutVersion: [] });
    const reports = { claims: [reportedClaim()], claimsOfEntry: {}, screenParties };
    const assessment = assess(
      civilSpare({ ...agreeing(), ...claimed() }),
      context({ documentUses: lookUp, endUse, reports, goods: createGoodsLookups(TABLES) }),
    );
    const speaking = assessment.findings.filter(({ result }) => result !== 'clear');
    expect(assessment.findings).toHaveLength(REGISTER.length);
    expect(speaking.map(({ flag, result }) => `${flag} ${result}`)).toEqual([
      'end-use-claim hit',
      'certificate-unconfirmed hit',
    ]);
    expect(assessment).toMatchObject({
      outcome: 'clear',
      incomplete: false,
      lists: { own: 'v1' },
      paperSet: { missing: [], ordinary: [] },
    });
    expect(assessment.score).toBeLessThan(-10);
  });
});

describe('a claimed civil spare whose papers hold no release certificate', () => {
  test('has that certificate among the papers it lacks', () => {
    const papers = agreeing().papers?.filter(({ kind }) => kind !== 'release-certificate');
    const { paperSet } = assess(civilSpare({ ...claimed(), ...(papers && { papers }) }), context());
    expect(paperSet?.missing.map(({ kind }) => kind)).toEqual(['release-certificate']);
  });
});

describe('an empty record', () => {
  test('is not testable in every check, never clear in one', () => {
    const assessment = assess(consignment(), context({ screenParties: () => undefined }));
    expect(new Set(assessment.findings.map(({ result }) => result))).toEqual(new Set(['not-testable']));
    expect(findingOf(assessment, 'listed-party')).toEqual({
      flag: 'listed-party',
      result: 'not-testable',
      missing: ['a named party, or a watchlist in force on the day'],
    });
  });
});

describe('each flag is reached from a record', () => {
  const cases: readonly [hit: string, parts: Partial<Consignment>, context?: Partial<AssessmentContext>][] = [
    ['chpl-code tier-1', { goods: [chips] }],
    ['chpl-code tier-1', { goods: [goodsItem({ hsCode: '731815', furtherHsCodes: ['854231'] })] }],
    [
      'uav-code listed',
      { goods: [goodsItem({ hsCode: '84071000' })] },
      { goods: createGoodsLookups(TABLES) },
    ],
    [
      'description-against-code conflicts',
      { goods: [goodsItem({ description: 'HYDRAULIC PUMP', hsCode: '090210' })] },
    ],
    [
      'unit-price far-above',
      { goods: [goodsItem({ hsCode: '841330', value: 90_000, currency: 'EUR', netMassKg: 9 })] },
      { goods: createGoodsLookups(TABLES) },
    ],
    [
      'goods-against-destination above-level',
      { goods: [chips], journey: journey({ destinationCountry: 'VN' }) },
      { goods: createGoodsLookups(TABLES) },
    ],
    [
      'vague-description refers-elsewhere',
      { goods: [goodsItem({ description: 'SPARE PARTS AS PER INVOICE' })] },
    ],
    [
      'piece-weight outside-range',
      { goods: [goodsItem({ hsCode: '854231', quantity: 10, unit: 'PCS', netMassKg: 4500 })] },
    ],
    ['piece-weight net-over-gross', { goods: [goodsItem({ netMassKg: 120, grossMassKg: 100 })] }],
    [
      'impossible-dates raised',
      { dates: { vague: [], departure: written('2024-05-22', 'a'), arrival: written('2024-05-02', 'b') } },
    ],
    [
      'recent-founding raised',
      { parties: [party('consignee', { name: 'X', country: 'KZ', foundedOn: '2022-09-01' })] },
    ],
    ['no-company-email raised', { parties: [party('consignee', { name: 'X', email: 'x@mail.ru' })] }],
    [
      'phone-country embargoed-country',
      { parties: [party('consignee', { name: 'X', phone: '+7 495 123 45 67', country: 'VN' })] },
      { asOf: '2024-06-01' },
    ],
    [
      'forwarder-as-destination raised',
      { parties: [party('consignee', { name: 'FICTITIOUS LOGISTICS LLC' })] },
    ],
    [
      'forwarder-as-destination raised',
      {
        parties: [
          party('consignee', { name: 'Kurier GmbH' }),
          party('freight-forwarder', { name: 'KURIER GMBH' }),
        ],
      },
    ],
    [
      'bank-as-consignee raised',
      {
        parties: [party('consignee', { name: 'TO ORDER OF FICTITIOUS BANK' })],
        payment: { terms: written('L/C at sight') },
      },
    ],
    ['end-user-absent refused', { statedEndUse: written('Customer declined to say') }],
    ['end-user-absent absent', { parties: [party('end-user', { name: 'N/A' })], journey: journey({}) }],
    [
      'transshipment-point detour',
      {
        journey: journey({
          countryOfDispatch: 'DE',
          portsOfTransit: ['Dubai (AE)'],
          destinationCountry: 'KZ',
          mode: 'AIR',
        }),
      },
    ],
    [
      'embargoed-neighbour raised',
      { goods: [chips], journey: journey({ countryOfDispatch: 'DE', destinationCountry: 'GE' }) },
    ],
    ['vague-delivery vague-place', { journey: journey({ finalDestination: 'TO BE ADVISED' }) }],
    ['vague-delivery vague-date', { dates: { vague: [written('ASAP')] } }],
    ['vague-delivery remote-place', { journey: journey({ destinationCountry: 'BV' }) }],
    ['identifier-check raised', { journey: journey({ airWaybill: '020-12345679' }) }],
    [
      'identifier-check raised',
      { parties: [party('consignee', { name: 'X', country: 'RU', identifiers: ['7707083894'] })] },
    ],
    ['packaging kind', { goods: [goodsItem({ hsCode: '880730', packageKind: 'BARRELS', packages: 2 })] }],
    ...(
      [
        ['papers-goods-differ quantity', {}, [{ part_number: '8810-2', quantity: '200' }]],
        ['papers-parties-differ recipient', { consignee_name: 'ANOTHER TRADING HOUSE FZE' }, []],
        ['papers-terms-differ value-far', { total_value: '840', currency: 'EUR' }, []],
      ] as const
    ).map(([hit, fields, items]): [string, Partial<Consignment>] => {
      const differing = makePaper('invoice', { invoice_number: 'INV-1001', ...fields }, items);
      const goods = [goodsItem({ description: 'FUEL PUMP', hsCode: '841330', partNumbers: ['8810-2'] })];
      return [hit, { goods, papers: [...(agreeing().papers ?? []), differing] }];
    }),
    [
      'waybill-prefix raised',
      { journey: journey({ airWaybill: '235-12345675', flight: 'LH 8400' }), parties: [] },
    ],
  ];
  test.each(cases)('%s', (hit, parts, more) => {
    expect(hitsOf(assess(civilSpare(parts), context({ asOf: '2024-06-01', ...more })))).toContain(hit);
  });

  test('recent-founding from a Kazakh number', () => {
    // Registered in May 2023, with the digit that completes it.
    const numbers = [...'0123456789'].map((digit) => `23054000123${digit}`);
    const hits = numbers.map((number) => {
      const parties = [party('consignee', { name: 'X', country: 'KZ', identifiers: [number] })];
      return hitsOf(assess(civilSpare({ parties }), context()));
    });
    expect(hits.filter((each) => each.includes('recent-founding raised'))).toHaveLength(1);
    expect(hits.filter((each) => each.includes('identifier-check raised'))).toHaveLength(9);
  });

  test('duplicate-document-number by a survey of the run', () => {
    const first = civilSpare();
    const second = civilSpare({
      row: 3,
      parties: [
        party('consignor', { name: 'FICTITIOUS AERO PARTS GMBH' }),
        party('consignee', { name: 'ANOTHER FIRM' }),
      ],
    });
    const collector = new DocumentUseCollector();
    collector.add(first);
    collector.add(second);
    const documentUses = lookUpUses(collector.conflicts());
    const assessment = assess(first, context({ documentUses }));
    expect(findingOf(assessment, 'duplicate-document-number')).toMatchObject({
      result: 'hit',
      sentence: expect.stringContaining('test.csv row 3'),
    });
  });

  test('shared-contact by the contacts of listed entries', () => {
    const entry: EntryContact = {
      entryId: 'own:9',
      source: 'own',
      caption: 'LISTED WORKS',
      basis: 'designated',
      programmes: [],
      value: '+84 28 38485383',
    };
    const contactsOn = () => ({
      ...NO_CONTACTS,
      byPhone: (e164: string) => (e164 === '+842838485383' ? [entry] : []),
    });
    expect(hitsOf(assess(civilSpare(), context({ contactsOn })))).toEqual([
      'shared-contact designated-contact',
    ]);
  });
});

describe('stop', () => {
  test('a blocked consignee, and what would change it', () => {
    const screenParties = () => ({ hits: [listedHit], listsWithoutVersion: [] });
    const assessment = assess(civilSpare(), context({ screenParties }));
    expect(assessment).toMatchObject({
      outcome: 'stop',
      legalGrounds: [expect.stringContaining('blocked person')],
    });
    expect(assessment.changes[0]).toMatchObject({ flag: 'listed-party', outcome: 'clear', score: 0 });
  });
  test.each([
    ['RU', 'DE', 'stop'],
    ['BY', 'CN', 'stop'],
    ['KP', 'CN', 'stop'],
    ['IR', 'US', 'stop'],
    ['IR', 'IN', 'hold'],
    ['CU', 'ES', 'hold'],
    ['AE', 'DE', 'review'],
    ['JP', 'DE', 'clear'],
  ] as const)('high-priority goods to %s from %s: %s', (destinationCountry, countryOfDispatch, outcome) => {
    const goods = [chips];
    expect(
      assess(consignment({ goods, journey: journey({ countryOfDispatch, destinationCountry }) }), context())
        .outcome,
    ).toBe(outcome);
  });
});

describe('the day', () => {
  const shipped = (date: IsoDate) =>
    civilSpare({ goods: [chips], dates: { vague: [], shipment: written(date) } });
  test('rules have their dates: a flag whose source came later is left out', () => {
    const flagsOn = (date: IsoDate) =>
      assess(shipped(date), context({ asOf: 'shipment' })).findings.map(({ flag }) => flag);
    expect(flagsOn('2023-03-01')).not.toContain('chpl-code');
    expect(flagsOn('2023-03-01')).not.toContain('no-company-email');
    expect(flagsOn('2023-03-02')).toContain('no-company-email');
    expect(flagsOn('2023-05-19')).toContain('chpl-code');
  });
  test('lists are asked as of the day of shipment', () => {
    const asked: IsoDate[] = [];
    const screenParties = (_: Consignment, asOf: IsoDate) => {
      asked.push(asOf);
      return { hits: [], listsWithoutVersion: ['ofac-sdn'] };
    };
    const assessment = assess(shipped('2023-03-01'), context({ asOf: 'shipment', screenParties }));
    expect(asked).toEqual(['2023-03-01']);
    expect(assessment.asOf).toBe('2023-03-01');
    expect(findingOf(assessment, 'listed-party')).toMatchObject({
      missing: ['a version in force on the day of ofac-sdn'],
    });
  });
  test('a record without a day: rules of today, no list, and the assessment says so', () => {
    const refuse = () => {
      throw new Error('no list may be asked');
    };
    const assessment = assess(
      civilSpare({ dates: { vague: [] } }),
      context({ asOf: 'shipment', screenParties: refuse, contactsOn: refuse }),
    );
    expect(assessment).toMatchObject({
      asOf: '2026-11-23',
      lists: { own: null },
      asOfNote: expect.stringContaining('no day of shipment'),
    });
    expect(findingOf(assessment, 'listed-party')).toEqual({
      flag: 'listed-party',
      result: 'not-testable',
      missing: ['the shipment date, by which the lists are chosen'],
    });
  });
});

describe('a flag that breaks', () => {
  const broken = defineFlag({
    ...REGISTER[0]!.flag,
    id: 'broken',
    needs: ['asOf'],
    raise: () => {
      throw new Error('out of order');
    },
  });
  const unweighed = defineFlag({
    ...REGISTER[0]!.flag,
    id: 'unweighed',
    needs: ['asOf'],
    raise: () => ({ variant: 'new', sentence: '', evidence: [] }),
  });
  test.each([
    ['throws', broken, 'out of order'],
    [
      'raises what the register does not weigh',
      unweighed,
      'The register gives "unweighed" no weight for "new".',
    ],
  ] as const)('%s: failed, and the others go on', (_, flag, error) => {
    const register = [{ flag, group: 'goods', weights: {} } as const, ...REGISTER];
    const assessment = assess(civilSpare(), context({ register }));
    expect(assessment.findings[0]).toEqual({ flag: flag.id, result: 'failed', error });
    // What a failed check would have said nobody knows: it is never passed as clear.
    expect(assessment.outcome).not.toBe('clear');
    expect(assessment.findings).toHaveLength(REGISTER.length + 1);
    expect(assessment.incomplete).toBe(true);
  });
});

test('the same record gives the same bytes, whatever was read before', () => {
  const warm = context();
  assess(civilSpare({ goods: [chips] }), warm);
  expect(JSON.stringify(assess(civilSpare(), warm))).toBe(JSON.stringify(assess(civilSpare(), context())));
});
