import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import { readVagueness } from './vague-description.ts';

describe('vague', () => {
  test.each([
    ['PARTS', 'generic-words'],
    ['SPARE PARTS', 'generic-words'],
    ['AIRCRAFT PARTS', 'generic-words'],
    ['Electronic components', 'generic-words'],
    ['GENERAL CARGO', 'generic-words'],
    ['FREIGHT OF ALL KINDS', 'generic-words'],
    ['STC 20 PKGS', 'generic-words'],
    ['heat recovery goods', 'generic-words'],
    ['SAMPLES, NO COMMERCIAL VALUE', 'generic-words'],
    ['Ersatzteile', 'generic-words'],
    ['Diverse Waren', 'generic-words'],
    ['pièces détachées', 'generic-words'],
    ['Запасные части', 'generic-words'],
    ['配件', 'generic-words'],
    ['电子产品', 'generic-words'],
    ['SPARE PARTS AS PER INVOICE', 'refers-elsewhere'],
    ['ERSATZTEILE LT. RECHNUNG', 'refers-elsewhere'],
    ['см. приложение', 'refers-elsewhere'],
    ['见发票', 'refers-elsewhere'],
    ['N/A', 'refers-elsewhere'],
    ['8542310000', 'no-words'],
    ['EU0776', 'no-words'],
    ['FG', 'too-short'],
    ['beige, one size', 'attributes-only'],
  ])('%s: %s', (text, kind) => expect(readVagueness(text)).toEqual({ kind, words: text }));
});

describe('not vague', () => {
  test.each([
    'HYDRAULIC PUMP',
    'Hydraulic pump as per invoice 123',
    'AIRCRAFT ENGINE',
    'AIRCRAFT SPARE PARTS P/N 65-12345-1',
    'PARTS OF PUMPS',
    'BRAKE PADS',
    'STEEL PIPES',
    'OLIVE OIL',
    'LITHIUM BATTERY',
    'TV',
    'INTEGRATED CIRCUITS',
    'Запасные части к насосам',
    '集成电路',
    'COTTON T-SHIRT, BLACK',
    '',
  ])('%s', (text) => expect(readVagueness(text)).toBeUndefined());
});

// Many descriptions of both lists are the same kind of brand name and cut-off word, so no rule without a vocabulary
// of goods tells them apart: the share that is found is small, and the share that is wrong must be smaller still.
describe.skipIf(!sharedData)('on labelled descriptions', () => {
  const lines = (file: string) =>
    readFileSync(`${sharedData}/labelled/${file}`, 'utf8').split('\n').filter(Boolean);
  const unquoted = (text: string) => text.replace(/^"|"$/g, '').replaceAll('""', '"');
  const share = (texts: readonly string[]) =>
    texts.filter((text) => readVagueness(text)).length / texts.length;

  test('at least a fifth of those that an authority rates too vague', () => {
    expect(share(lines('vague_descriptions_dev.txt').map(unquoted))).toBeGreaterThan(0.2);
  });
  test('at most three in a hundred of those that it could classify', () => {
    const rows = lines('goods_descriptions_with_code_dev.csv').slice(1);
    expect(share(rows.map((row) => unquoted(row.slice(0, row.lastIndexOf(',')))))).toBeLessThan(0.03);
  });
});
