import { describe, expect, test } from 'vitest';
import { makeCertificate } from '../../test/make-certificate.ts';
import { consignment, goodsItem, journey, party, written } from '../../test/make-consignment.ts';
import type { Consignment } from '../model/consignment.ts';
import type { ExpectationResult } from '../model/end-use.ts';
import type { Paper } from '../model/paper.ts';
import { civilAircraftPart } from './civil-aircraft-part.ts';
import type { ClaimFacts } from './facts/claim.ts';
import { judgeClaim } from './facts/judge-claim.ts';
import { END_USE_REGISTER } from './register.ts';

const entry = END_USE_REGISTER.find(({ claim }) => claim.id === 'civil-aircraft-part')!;

function factsOf(record: Consignment, more: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    consignment: record,
    certificates: (record.papers ?? []).flatMap((paper) =>
      paper.certificate ? [{ paper, certificate: paper.certificate }] : [],
    ),
    compared: undefined,
    otherUses: () => [],
    organisationsCalled: () => undefined,
    fleetOf: () => undefined,
    hasFleets: false,
    answerOf: () => undefined,
    isForwarder: (name) => /logistics/i.test(name),
    isBank: (name) => /bank/i.test(name),
    ...more,
  };
}

/** A pump for an airline, with its certificate. */
const spare = (
  certificate: Paper | undefined = makeCertificate(),
  more: Partial<Consignment> = {},
): Consignment =>
  consignment({
    parties: [party('consignee', { name: 'FICTITIOUS AIRWAYS', businessActivity: 'Airline' })],
    goods: [
      goodsItem({
        description: 'AOG fuel pump',
        quantity: 1,
        unit: 'EA',
        netMassKg: 4,
        value: 18_500,
        currency: 'USD',
        aircraftType: 'A320-214',
        partNumbers: ['FIC-8810-2'],
        serialNumbers: ['S118'],
      }),
    ],
    journey: journey({ mode: 'air' }),
    dates: { vague: [], shipment: written('2024-03-10', 'shipped') },
    documents: [],
    ...(certificate && { papers: [certificate] }),
    ...more,
  });

function resultOf(
  id: string,
  record: Consignment,
  more: Partial<ClaimFacts> = {},
): ExpectationResult | undefined {
  return judgeClaim(entry, factsOf(record, more))?.expectations.find((each) => each.id === id)?.result;
}

describe('the claim is recognised', () => {
  test.each([
    'AOG FUEL PUMP',
    'Civil aircraft replacement parts',
    'spare parts for helicopters',
    'AVIATION SPARES',
    'авиазапчасти',
    'запасные части к воздушным судам',
    '飞机备件',
    '航材',
    'uçak yedek parça',
    'قطع غيار الطائرات',
    'Flugzeugersatzteile',
  ])('%s', (description) =>
    expect(civilAircraftPart.recognise(consignment({ goods: [goodsItem({ description })] }))).not.toEqual([]),
  );
  test('by code', () =>
    expect(
      civilAircraftPart.recognise(
        consignment({ goods: [goodsItem({ description: 'ACTUATOR', hsCode: '88073000' })] }),
      ),
    ).not.toEqual([]));
  test.each(['T-SHIRTS', 'Aircraft carrier model kit', 'air filter for cars', 'Airport chairs'])(
    'not in "%s"',
    (description) =>
      expect(civilAircraftPart.recognise(consignment({ goods: [goodsItem({ description })] }))).toEqual([]),
  );
  test('not for drones under the same code', () =>
    expect(
      civilAircraftPart.recognise(
        consignment({ goods: [goodsItem({ description: 'UAV PROPELLER', hsCode: '88073000' })] }),
      ),
    ).toEqual([]));
});

describe('a genuine set', () => {
  test('is supported, and nothing contradicts it', () => {
    const claim = judgeClaim(entry, factsOf(spare()))!;
    expect(claim.expectations.filter(({ result }) => result === 'contradicts')).toEqual([]);
    expect(claim.expectations.filter(({ result }) => result === 'supports').length).toBeGreaterThanOrEqual(
      12,
    );
    expect(claim.decibans).toBeLessThan(-6);
  });
  test.each(['civil-aircraft-part', 'agricultural-drone-part', 'industrial-part'])(
    '%s: every answer has its weight',
    (id) => {
      const { claim, weights } = END_USE_REGISTER.find((each) => each.claim.id === id)!;
      expect(Object.keys(weights).sort()).toEqual(claim.expectations.map((each) => each.id).sort());
      for (const weight of Object.values(weights).flatMap((each) => Object.values(each))) {
        expect(Number.isFinite(weight?.decibans)).toBe(true);
        expect(weight?.reason.length).toBeGreaterThan(5);
      }
    },
  );
});

describe('one contradiction each', () => {
  const certificate = (blocks: Record<string, string | undefined>) => spare(makeCertificate({ blocks }));
  test.each<[string, Consignment, ExpectationResult]>([
    ['certificate-present', spare(undefined, { papers: [] }), 'missing'],
    ['certificate-form', spare(makeCertificate({ form: null })), 'contradicts'],
    [
      'certificate-edition',
      spare(makeCertificate({ footer: 'EASA Form 1 - MF/145 Issue 7' })),
      'contradicts',
    ],
    [
      'certificate-edition',
      spare(makeCertificate({ footer: 'EASA Form 1 - MF/145 Issue 2' })),
      'contradicts',
    ],
    [
      'certificate-edition',
      spare(makeCertificate({ footer: 'EASA Form 1 - MF/145 Issue 2', date: '2019-03-01' })),
      'supports',
    ],
    [
      'certificate-edition',
      spare(makeCertificate({ form: 'faa-8130-3', footer: 'FAA Form 8130-3 (06-01)' })),
      'contradicts',
    ],
    [
      'certificate-edition',
      spare(makeCertificate({ form: 'faa-8130-3', footer: 'FAA Form 8130–3 (02–14)' })),
      'supports',
    ],
    ['certificate-edition', spare(makeCertificate({ footer: null })), 'missing'],
    ['certificate-blocks', certificate({ '9': '' }), 'contradicts'],
    ['one-release', certificate({ '13a': 'X', '13c': 'DE.21G.0000' }), 'contradicts'],
    ['one-release', certificate({ '13a': '[X] approved design data\n[ ] other data' }), 'contradicts'],
    ['one-release', certificate({ '13a': '[ ] approved design data\n[ ] other data' }), 'supports'],
    ['one-release', spare(makeCertificate({ footer: 'EASA Form 1-21 Issue 2' })), 'contradicts'],
    ['status-term', certificate({ '11': 'AS REMOVED, GOOD' }), 'contradicts'],
    [
      'not-a-shipping-note',
      certificate({ '12': 'Shipped to consignee by air freight, USD 12,000' }),
      'contradicts',
    ],
    ['approval-number', certificate({ '14c': 'APPROVED' }), 'contradicts'],
    ['part-number', certificate({ '8': 'VARIOUS' }), 'contradicts'],
    ['certificate-before-shipment', spare(makeCertificate({ date: '2024-03-20' })), 'contradicts'],
    [
      'consignee-kind',
      spare(undefined, { parties: [party('consignee', { name: 'SANDGROUSE GENERAL TRADING FZE' })] }),
      'contradicts',
    ],
    [
      'consignee-kind',
      spare(undefined, { parties: [party('consignee', { name: 'FAST LOGISTICS LLC' })] }),
      'contradicts',
    ],
    [
      'aircraft-type',
      spare(undefined, { goods: [goodsItem({ description: 'AOG PART', aircraftType: 'Su-34' })] }),
      'contradicts',
    ],
    [
      'quantity-plausible',
      spare(undefined, { goods: [goodsItem({ description: 'AOG SERVO', quantity: 400, unit: 'PCS' })] }),
      'contradicts',
    ],
    [
      'quantity-plausible',
      spare(undefined, { goods: [goodsItem({ description: 'AOG O-RINGS', quantity: 400, unit: 'PCS' })] }),
      'supports',
    ],
    [
      'value-plausible',
      spare(undefined, {
        goods: [goodsItem({ description: 'AOG PART', netMassKg: 100, value: 900, currency: 'USD' })],
      }),
      'contradicts',
    ],
    [
      'engine-class',
      spare(undefined, {
        goods: [
          goodsItem({ description: 'AIRCRAFT PARTS, TWO-STROKE PISTON ENGINES', quantity: 120, unit: 'PCS' }),
        ],
      }),
      'contradicts',
    ],
    [
      'packaging-fits',
      spare(undefined, { goods: [goodsItem({ description: 'AOG PART', packageKind: 'BARRELS' })] }),
      'contradicts',
    ],
    [
      'dangerous-goods',
      spare(undefined, { goods: [goodsItem({ description: 'AOG OXYGEN GENERATOR' })] }),
      'missing',
    ],
    [
      'dangerous-goods',
      spare(undefined, { goods: [goodsItem({ description: 'AOG OXYGEN GENERATOR', unNumber: 'UN3356' })] }),
      'supports',
    ],
    ['travels-as-spares', spare(undefined, { journey: journey({ mode: 'sea' }) }), 'contradicts'],
  ])('%s', (id, record, result) => expect(resultOf(id, record)).toBe(result));

  test.each([
    ['confirmed', 'supports'],
    ['unknown', 'contradicts'],
    ['different', 'contradicts'],
    ['no-answer', 'missing'],
  ] as const)('the issuer answers: %s', (answer, result) => {
    const answerOf = () => ({
      certificate: 'FIC-24-001',
      issuer: 'Bucunzai Repair',
      answer,
      date: '2024-03-12',
    });
    expect(resultOf('issuer-confirms', spare(), { answerOf })).toBe(result);
  });

  test('the certificate serves twice', () =>
    expect(resultOf('certificate-once', spare(), { otherUses: () => [{ file: 'other.csv', row: 4 }] })).toBe(
      'contradicts',
    ));

  test('the register knows the consignee, and the fleet', () => {
    const organisation = { name: 'Fictitious Airways', kind: 'airline', register: 'test 2024' } as const;
    const claim = judgeClaim(
      entry,
      factsOf(spare(), {
        organisationsCalled: () => [organisation],
        hasFleets: true,
        fleetOf: () => ({ operator: 'Fictitious Airways', types: ['ATR 72'], register: 'test 2024' }),
      }),
    )!;
    expect(claim.expectations.find(({ id }) => id === 'consignee-kind')?.decibans).toBe(-8);
    expect(claim.expectations.find(({ id }) => id === 'in-fleet')?.result).toBe('contradicts');
  });
});
