import { describe, expect, test } from 'vitest';
import { aircraftFamily, aircraftKind } from './aircraft-types.ts';

describe('kinds of aircraft', () => {
  test.each([
    ['A320-214', 'civil'],
    ['A320neo', 'civil'],
    ['Boeing 737-800', 'civil'],
    ['B737-8', 'civil'],
    ['ATR 72-600', 'civil'],
    ['Fokker F50', 'civil'],
    ['Ми-8МТВ', 'civil'],
    ['Су-30СМ', 'military'],
    ['Su-30MKM', 'military'],
    ['F-16C', 'military'],
    ['Orlan-10', 'military'],
    ['БПЛА', 'military'],
    ['ZX-1', 'unknown'],
  ])('%s', (type, kind) => expect(aircraftKind(type)).toBe(kind));
});

test.each([
  ['A320-214', 'A320'],
  ['Airbus A320', 'A320'],
  ['Boeing 737-800', '737'],
  ['B737', '737'],
  ['ATR 72-600', 'ATR72'],
])('the family of %s', (type, family) => expect(aircraftFamily(type)).toBe(family));
