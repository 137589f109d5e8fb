import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { BusinessOfParty } from '../model/facts.ts';
import { goodsAgainstBusiness } from './goods-against-business.ts';

const party = (source: BusinessOfParty['source'], table?: string): BusinessOfParty => ({
  role: 'buyer',
  partyName: 'FICTITIOUS BAKERY LLC',
  source,
  business: 'a bakery or a maker of food',
  written: written(source === 'stated' ? 'bread and cakes' : 'FICTITIOUS BAKERY LLC'),
  ...(table !== undefined && { table }),
});
const MISFIT = { item: 1, code: written('854231'), control: 'Common High Priority List, tier 1' };
const raise = (parties: readonly BusinessOfParty[], misfits = [MISFIT]) =>
  goodsAgainstBusiness.raise({ businessFit: { parties, misfits } });

describe('hit', () => {
  test.each([
    [party('name'), 'name', 'whose name is that of a bakery or a maker of food'],
    [party('table', 'ours.csv'), 'table', 'which is a bakery or a maker of food by "ours.csv"'],
    [party('stated'), 'stated', 'whose stated business is "bread and cakes" (a bakery or a maker of food)'],
  ])('%#: %s', (buyer, variant, words) => {
    expect(raise([buyer])).toMatchObject({
      variant,
      sentence: `Code 854231 (Common High Priority List, tier 1) for buyer "FICTITIOUS BAKERY LLC", ${words}: such goods are not usual there.`,
      evidence: [{}, {}],
    });
  });
  test('the surest source speaks', () =>
    expect(raise([party('name'), party('stated')])).toMatchObject({ variant: 'stated' }));
});

test('clear: the controlled goods fit, or there are none', () =>
  expect(raise([party('stated')], [])).toBeNull());
test('not testable without a known business', () =>
  expect(goodsAgainstBusiness.needs).toEqual(['businessFit']));
