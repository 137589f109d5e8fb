import type { Entry } from '../../model/entry.ts';
import type { NameFamily } from '../../names/analysed-name.ts';
import { shortFormOf, withoutShortForm } from '../../names/prefixes.ts';
import { identify } from '../../text/identifiers/identify.ts';
import { tailMark } from '../../text/tail-mark.ts';

/** By which rules the names of an entry are compared; `undefined` for entries that no party can be (wallets, securities). */
export function familyOf(entry: Entry): NameFamily | undefined {
  switch (entry.schema) {
    case 'Person':
      return 'person';
    case 'Vessel':
      return 'vessel';
    case 'Company':
    case 'Organization':
    case 'PublicBody':
    case 'LegalEntity':
    case 'Thing':
      return 'organisation';
    default:
      return undefined;
  }
}

const STRONG = ['name', 'alias', 'previousName'] as const;

/** All names of an entry, each once; weak aliases are marked. */
export function namesOf(entry: Entry): { text: string; isWeak: boolean }[] {
  const names = new Map<string, boolean>();
  for (const property of STRONG) {
    for (const text of entry.properties[property] ?? []) {
      names.set(withoutShortForm(text), false);
      const short = shortFormOf(text);
      if (short !== undefined && !names.has(short)) names.set(short, true);
    }
  }
  for (const text of entry.properties['weakAlias'] ?? []) if (!names.has(text)) names.set(text, true);
  if (names.size === 0) names.set(entry.caption, false);
  return [...names].map(([text, isWeak]) => ({ text, isWeak }));
}

const IDENTIFIER_PROPERTIES = [
  'registrationNumber',
  'taxNumber',
  'idNumber',
  'passportNumber',
  'innCode',
  'ogrnCode',
  'okpoCode',
  'uscCode',
  'leiCode',
  'swiftBic',
  'vatCode',
  'dunsCode',
] as const;

const LEAST_IDENTIFIER_LENGTH = 6;

/** An identifier as both sides compare it: letters and digits only, upper case, without label (`INN 77...`); short ones identify nobody. */
export function identifierKey(text: string): string | undefined {
  const bare = (identify(text, undefined)?.code ?? text)
    .toUpperCase()
    .replace(/^\s*[A-ZА-Я/ .]+[:№#]\s*/u, '')
    .replace(/[^A-Z0-9А-Я]/gu, '');
  return bare.length >= LEAST_IDENTIFIER_LENGTH && /\d{4}/.test(bare) ? bare : undefined;
}

/** The registration marks of an aircraft, ready for comparison. */
export function tailMarksOf(entry: Entry): string[] {
  if (entry.schema !== 'Airplane') return [];
  const { name = [], alias = [], previousName = [], registrationNumber = [] } = entry.properties;
  return [...name, ...alias, ...previousName, ...registrationNumber].flatMap((text) => tailMark(text) ?? []);
}

/** What was read of an entry stays with it: a search for a common name asks it of hundreds. */
function remembered<T>(read: (entry: Entry) => T): (entry: Entry) => T {
  const memory = new WeakMap<Entry, T>();
  return (entry) => {
    const known = memory.get(entry);
    if (known !== undefined) return known;
    const value = read(entry);
    memory.set(entry, value);
    return value;
  };
}

/** The identifiers of an entry, ready for comparison. */
export const identifiersOf = remembered((entry): readonly string[] => {
  const keys = new Set<string>();
  for (const property of IDENTIFIER_PROPERTIES) {
    for (const text of entry.properties[property] ?? []) {
      const key = identifierKey(text.replace(/\([^)]*\)\s*$/, ''));
      if (key) keys.add(key);
    }
  }
  return [...keys];
});

const COUNTRY_PROPERTIES = [
  'country',
  'jurisdiction',
  'nationality',
  'citizenship',
  'addressCountry',
  'mainCountry',
] as const;

/** Countries of an entry, ISO 3166-1 alpha-2, upper case. */
export const countriesOf = remembered((entry): readonly string[] => {
  const codes = new Set<string>();
  for (const property of COUNTRY_PROPERTIES) {
    for (const code of entry.properties[property] ?? []) codes.add(code.toUpperCase());
  }
  return [...codes];
});
