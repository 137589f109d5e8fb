import { describe, expect, it } from 'vitest';
import { namesInCell, shortFormOf, stripPrefixes, withoutShortForm } from './prefixes.ts';

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
