import { describe, expect, it } from 'vitest';
import { entry } from '../../../test/screening-index.ts';
import { type EntrySchema, SOURCE_IDS } from '../../model/entry.ts';
import { countriesOf, familyOf, identifierKey, identifiersOf, namesOf } from './entry-names.ts';

describe('the names of an entry', () => {
  it('are each given once; a name that also stands as a weak alias is strong', () => {
    const found = namesOf(
      entry('E', ['Korventa', 'KTV Rotors', 'Korventa'], {
        properties: { previousName: ['Old Korventa'], weakAlias: ['KTV', 'Old Korventa'] },
      }),
    );
    expect(found).toEqual([
      { text: 'Korventa', isWeak: false },
      { text: 'KTV Rotors', isWeak: false },
      { text: 'Old Korventa', isWeak: false },
      { text: 'KTV', isWeak: true },
    ]);
  });

  it('are its caption when it has no other', () => {
    expect(namesOf(entry('E', 'Korventa', { properties: { name: [] } }))).toEqual([
      { text: 'Korventa', isWeak: false },
    ]);
  });
});

describe('the rules by which an entry is compared', () => {
  it.each<[EntrySchema, string | undefined]>([
    ['Person', 'person'],
    ['Vessel', 'vessel'],
    ['Company', 'organisation'],
    ['Organization', 'organisation'],
    ['PublicBody', 'organisation'],
    ['LegalEntity', 'organisation'],
    ['Thing', 'organisation'],
    ['CryptoWallet', undefined],
    ['Security', undefined],
    ['Airplane', undefined],
    ['Address', undefined],
  ])('%s: %s', (schema, family) => {
    expect(familyOf(entry('E', 'Korventa', { schema }))).toBe(family);
  });

  it('do not depend on the source', () => {
    expect(new Set(SOURCE_IDS.map((source) => familyOf(entry('E', 'Korventa', { source }))))).toEqual(
      new Set(['organisation']),
    );
  });
});

describe('an identifier, as both sides compare it', () => {
  it.each([
    ['7700000001', '7700000001'],
    ['77 0000-0001', '7700000001'],
    ['INN: 7700000001', '7700000001'],
    ['ИНН № 7700000001', '7700000001'],
    ['INN 7700000001', '7700000001'],
    ['ОГРН 1157700000001', '1157700000001'],
    ['ab 1234567', 'AB1234567'],
    ['91110000000000000x', '91110000000000000X'],
  ])('%s: %s', (text, key) => {
    expect(identifierKey(text)).toBe(key);
  });

  it.each(['12345', 'n/a', 'ABCDEFGH', '', 'pending 123'])('"%s" identifies nobody', (text) => {
    expect(identifierKey(text)).toBeUndefined();
  });

  it('is read from every property that holds numbers, without the country behind it', () => {
    const properties = {
      taxNumber: ['7700000001 (Russia)'],
      passportNumber: ['X0000001 (Iran) '],
      registrationNumber: ['12-3'],
      innCode: ['7700000001'],
    };
    expect(identifiersOf(entry('E', 'Korventa', { properties }))).toEqual(['7700000001', 'X0000001']);
  });
});

describe('the countries of an entry', () => {
  it('are upper case, each once, from wherever they stand', () => {
    const properties = { country: ['kz', 'ru'], nationality: ['KZ'], jurisdiction: ['ae'] };
    expect(countriesOf(entry('E', 'Korventa', { properties }))).toEqual(['KZ', 'RU', 'AE']);
  });
});
