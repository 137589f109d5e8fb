import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { UavCodes } from '../model/facts.ts';
import { uavCode } from './uav-code.ts';

const listed = [{ item: 1, code: written('840710'), entry: '840710 Engines' }];
const raise = (parts: Partial<UavCodes>) =>
  uavCode.raise({ uavCodes: { edition: 'Supp. 7 of 2024', listed, ...parts } });

describe('hit', () => {
  test('a listed code', () =>
    expect(raise({})).toMatchObject({
      variant: 'listed',
      sentence: 'Code 840710 is in "Supp. 7 of 2024" (840710 Engines).',
    }));
  test('to a country of the rule', () =>
    expect(raise({ destination: { country: 'IR', written: written('IRAN') } })).toMatchObject({
      variant: 'destination-of-the-rule',
      sentence: expect.stringContaining('bound for Iran'),
    }));
});

describe('clear', () => {
  test('no listed code', () => expect(raise({ listed: [] })).toBeNull());
});
