import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { EmbargoFact, HsCodeFact, HsCodes } from '../model/facts.ts';
import { chplCode } from './chpl-code.ts';

const RU: EmbargoFact = {
  country: 'RU',
  goods: 'common-high-priority',
  law: 'THE LAW',
  since: '2023-05-19',
  reaches: true,
};
const item = (code: string, fact: Partial<HsCodeFact> = {}): HsCodeFact => ({
  item: 1,
  code: written(code, 'HS code'),
  hs6: code.slice(0, 6),
  embargoes: [],
  ...fact,
});
const codes = (items: HsCodeFact[], rest: Partial<HsCodes> = {}): { hsCodes: HsCodes } => ({
  hsCodes: { items, itemsWithout: [], ...rest },
});
const to = (country: string, partnerCountry = false) => ({
  destination: { country, written: written(country), partnerCountry },
});

describe('hit', () => {
  test.each([
    ['1', 'tier-1'],
    ['2', 'tier-2'],
    ['3.B', 'tier-3'],
    ['4.A', 'tier-4'],
  ] as const)('tier %s is weighed as %s', (chplTier, variant) => {
    const raised = chplCode.raise(codes([item('85423190', { chplTier })]));
    expect(raised).toMatchObject({
      variant,
      sentence: `HS code 85423190 is on the Common High Priority List (tier ${chplTier}).`,
      evidence: [{ value: '85423190', place: { column: 'HS code' } }],
    });
    expect(raised).not.toHaveProperty('legalGround');
  });
  test('of several items the highest tier counts', () => {
    const raised = chplCode.raise(
      codes([item('848210', { chplTier: '3.B' }), item('854231', { chplTier: '1' })]),
    );
    expect(raised).toMatchObject({ variant: 'tier-1', evidence: { length: 2 } });
  });
  test('a partner country as destination weighs less', () => {
    const raised = chplCode.raise(codes([item('854231', { chplTier: '1' })], to('JP', true)));
    expect(raised).toMatchObject({
      variant: 'partner-destination',
      sentence: expect.stringContaining('Japan (JP)'),
    });
  });
  test('an embargoed destination is a legal ground where the law reaches', () => {
    const raised = chplCode.raise(codes([item('854231', { chplTier: '1', embargoes: [RU] })], to('RU')));
    expect(raised).toMatchObject({
      variant: 'embargoed-destination',
      legalGround:
        'Goods under HS code 854231 to Russia (RU) need a licence, in general refused, since 2023-05-19: THE LAW.',
    });
  });
  test('and none where it does not', () => {
    const cuba = { ...RU, country: 'CU', reaches: false };
    const raised = chplCode.raise(codes([item('854231', { chplTier: '1', embargoes: [cuba] })], to('CU')));
    expect(raised).toMatchObject({ variant: 'embargoed-destination' });
    expect(raised).not.toHaveProperty('legalGround');
  });
});

test('clear: every item has a code, and none is on the list', () => {
  expect(chplCode.raise(codes([item('610910')]))).toBeNull();
});

test('not testable: an item without a code', () => {
  expect(chplCode.raise(codes([item('610910')], { itemsWithout: [2] }))).toEqual({
    missing: ['an HS code of six digits for item 2'],
  });
});
