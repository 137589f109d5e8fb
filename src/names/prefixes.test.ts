import { describe, expect, it } from 'vitest';
import {
  namesInCell,
  readingsOfShortForms,
  shortFormOf,
  stripPrefixes,
  withoutShortForm,
} from './prefixes.ts';

describe('stripPrefixes', () => {
  it.each([
    ['TO ORDER OF KORVENTA BANK', 'KORVENTA BANK'],
    ['To order of: Korventa Bank', 'Korventa Bank'],
    ['KORVENTA', 'KORVENTA'],
    ['TO ORDER OF', 'TO ORDER OF'],
  ])('%s -> %s', (cell, name) => {
    expect(stripPrefixes(cell)).toBe(name);
  });
});

describe('namesInCell', () => {
  it.each([
    ['TO ORDER', []],
    ['KORVENTA LLC C/O LAMBRIKEN FREIGHT', ['KORVENTA LLC', 'LAMBRIKEN FREIGHT']],
    ['KORVENTA LLC', ['KORVENTA LLC']],
    ['AKA Bank', ['AKA Bank']],
  ])('%s', (cell, names) => {
    expect(namesInCell(cell)).toEqual(names);
  });
});

describe('a short form in brackets', () => {
  it.each([
    ['HAQQANI NETWORK (HQN)', 'HQN', 'HAQQANI NETWORK'],
    ['Khuzvar Vandad Petroleum [KVPEC]', 'KVPEC', 'Khuzvar Vandad Petroleum'],
    ['MODERN INDUSTRIES TECHNIQUE COMPANY (MITEw)', 'MITEw', 'MODERN INDUSTRIES TECHNIQUE COMPANY'],
    ['Acme Trading (Shanghai)', undefined, 'Acme Trading (Shanghai)'],
    ['ACME (HK) LTD', undefined, 'ACME (HK) LTD'],
    ['ACMECO(ABC)', undefined, 'ACMECO(ABC)'],
  ])('%s', (name, short, without) => {
    expect(shortFormOf(name)).toBe(short);
    expect(withoutShortForm(name)).toBe(without);
  });
});

describe('who else a cell names', () => {
  it.each([
    ['KESTREL DAWN LLC ATTN: MR AHMED', ['KESTREL DAWN LLC', 'MR AHMED']],
    ['KESTREL DAWN LLC, CONTACT PERSON: ANNA LEE', ['KESTREL DAWN LLC', 'ANNA LEE']],
    ['BRIGHT FREIGHT C/O KESTREL DAWN NETWORK (KDN)', ['BRIGHT FREIGHT', 'KESTREL DAWN NETWORK (KDN)']],
    ['BRIGHT FREIGHT C/O KESTREL DAWN ATTN MR AHMED', ['BRIGHT FREIGHT', 'KESTREL DAWN', 'MR AHMED']],
    ['BRIGHT FREIGHT (C/O KESTREL DAWN)', ['BRIGHT FREIGHT', 'KESTREL DAWN']],
    ['ATTN: MR AHMED', ['ATTN: MR AHMED']],
    ['SEA STAR 8 (EX. MOON)', ['SEA STAR 8', 'MOON']],
    ['SEA STAR (ex-Moon, ex-Sun) C/O KESTREL DAWN', ['SEA STAR', 'KESTREL DAWN', 'Moon, ex-Sun']],
  ])('%s', (cell, names) => expect(namesInCell(cell)).toEqual(names));
});

describe('a short form inside of a name', () => {
  it.each([
    [
      'NEW AUTO ENGINEERING (NAE) TEL: 0',
      ['NEW AUTO ENGINEERING (NAE) TEL: 0', 'NEW AUTO ENGINEERING TEL: 0'],
    ],
    ['KESTREL DAWN NETWORK (KDN)', ['KESTREL DAWN NETWORK (KDN)', 'KESTREL DAWN NETWORK']],
    ['Kestrel Dawn', ['Kestrel Dawn']],
  ])('%s', (name, readings) => expect(readingsOfShortForms(name)).toEqual(readings));
});
