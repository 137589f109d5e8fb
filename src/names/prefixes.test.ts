import { describe, expect, it } from 'vitest';
import { namesInCell, stripPrefixes } from './prefixes.ts';

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
