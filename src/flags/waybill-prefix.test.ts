import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { AirWaybillFact } from '../model/facts.ts';
import { waybillPrefix } from './waybill-prefix.ts';

const LH = { name: 'Lufthansa Cargo', iata: 'LH' };
const TK = { name: 'Turkish Airlines', iata: 'TK', written: written('TK 6410', 'flight') };
const raise = (parts: Partial<AirWaybillFact>) =>
  waybillPrefix.raise({ airWaybills: [{ number: written('020-12345675', 'AWB'), prefix: '020', ...parts }] });

describe('hit', () => {
  test('prefix of one airline, flight of another', () => {
    expect(raise({ prefixAirline: LH, carrier: TK, agrees: false })).toMatchObject({
      sentence:
        'Prefix 020 of the air waybill "020-12345675" belongs to Lufthansa Cargo, and the papers name Turkish Airlines ("TK 6410").',
    });
  });
});

test('clear', () => expect(raise({ prefixAirline: LH, carrier: TK, agrees: true })).toBeNull());

describe('not testable', () => {
  test('a prefix that the table lacks', () =>
    expect(raise({ carrier: TK })).toEqual({ missing: ['the airline of prefix 020'] }));
  test('no airline named', () =>
    expect(raise({ prefixAirline: LH })).toEqual({ missing: ['an airline, or its flight'] }));
});
