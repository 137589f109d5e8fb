import {
  ATTRIBUTE_NAMES,
  COLUMN_NAMES,
  GENERAL_PARTY_NAMES,
  ROLE_NAMES,
  SHIFTING_ROLE_NAMES,
  YIELDING_NAMES,
} from './column-names.ts';
import type { ColumnId, PartyAttribute, RoleKey } from './columns.ts';
import { COLUMNS, PARTY_ATTRIBUTES, ROLE_KEYS } from './columns.ts';
import { headerKey, headerWords } from './header-words.ts';
import { findCurrency } from './values/currency.ts';
import { findMassUnit } from './values/mass-units.ts';

/** Who a header speaks of: a role, a name that shifts (a line of `SHIFTING_ROLE_NAMES`), or just some party. */
export type HeaderParty =
  | { readonly kind: 'role'; readonly role: RoleKey }
  | { readonly kind: 'shifting'; readonly line: number }
  | { readonly kind: 'general' }
  /** An attribute without any party: `Country`. */
  | { readonly kind: 'unnamed' };

/** What a header says of its column, before the other columns are looked at. */
export type HeaderMatch =
  | { readonly kind: 'column'; readonly id: ColumnId; readonly yields: boolean }
  | {
      readonly kind: 'party';
      readonly party: HeaderParty;
      readonly attribute: PartyAttribute;
      /** False when the header names the role alone: `Shipper`. */
      readonly attributeNamed: boolean;
    }
  /** A header that only says "date": of which event, the other columns decide. */
  | { readonly kind: 'bare-date' };

export interface HeaderUnits {
  /** Kilograms in one unit, where the header names a unit of mass: `Net weight (t)` is 1000. */
  readonly kgPerUnit?: number;
  /** ISO 4217, where the header names a currency: `Value(US$)` is `USD`. */
  readonly currency?: string;
}

/** A longer text is no name of a column. */
const LONGEST_HEADER = 200;

const BARE_DATES = ['date', 'Datum', 'дата', 'tarih', 'fecha', '日期', 'transaction date', 'document date'];

/** Attributes that a header may name without a party; `No` or `Code` alone is more often something else. */
const UNNAMED_ATTRIBUTES: ReadonlySet<PartyAttribute> = new Set([
  'name',
  'address',
  'country',
  'email',
  'phone',
]);

interface Names {
  readonly columns: ReadonlyMap<string, HeaderMatch>;
  /** Longest first, so that `ship to party` is tried before `ship to`. */
  readonly parties: readonly { readonly key: string; readonly party: HeaderParty }[];
  readonly attributes: ReadonlyMap<string, PartyAttribute>;
}
let builtNames: Names | undefined;

/**
 * What `header` means; `undefined` when it is none of the usual names.
 *
 * @example
 * matchHeader('Описание товара'); // { kind: 'column', id: 'goods_description', yields: false }
 * matchHeader('Address of the consignee'); // { kind: 'party', party: { kind: 'role', role: 'consignee' }, ... }
 */
export function matchHeader(header: string): HeaderMatch | undefined {
  builtNames ??= { columns: columnNames(), parties: partyNames(), attributes: attributeNames() };
  if (header.length > LONGEST_HEADER) return undefined;
  for (const words of variants(header)) {
    const key = headerKey(words);
    if (key === '') continue;
    const match = builtNames.columns.get(key) ?? matchParty(key, builtNames);
    if (match) return match;
  }
  return undefined;
}

/** Units and currency that the header names. */
export function readHeaderUnits(header: string): HeaderUnits {
  const words = headerWords(header);
  const kgPerUnit = words.map(findMassUnit).find((unit) => unit !== undefined);
  const currency = words.map(currencyWord).find((code) => code !== undefined);
  return {
    ...(kgPerUnit === undefined ? {} : { kgPerUnit }),
    ...(currency === undefined ? {} : { currency }),
  };
}

/** Names in exports under which a column is known, besides its id. */
export interface UsualNames {
  readonly names: readonly string[];
  /** For data of a party: each of these may stand behind each of the names, or before it. */
  readonly with?: readonly string[];
}

export function usualNames(id: ColumnId): UsualNames {
  const party = partyColumn(id);
  if (party?.kind !== 'party' || party.party.kind !== 'role') return { names: namesOf(id) };
  const names = ROLE_NAMES[party.party.role];
  return party.attribute === 'name' ? { names } : { names, with: ATTRIBUTE_NAMES[party.attribute] };
}

function currencyWord(word: string): string | undefined {
  return word.length === 3 ? findCurrency(word) : undefined;
}

/** The header whole, then without what is in brackets, then what is in brackets; each also without units and numbers. */
function variants(header: string): string[][] {
  const brackets = /[([（]([^)\]）]*)[)\]）]/;
  const inside = brackets.exec(header)?.[1];
  const outside = header.replace(/[([（][^)\]）]*[)\]）]/g, ' ');
  const result: string[][] = [];
  for (const text of inside === undefined ? [header, ...innerPaths(header)] : [header, outside, inside]) {
    const words = headerWords(text);
    result.push(words);
    const plain = words.filter(
      (word) => findMassUnit(word) === undefined && currencyWord(word) === undefined,
    );
    if (plain.length > 0 && plain.length < words.length) result.push(plain);
    const last = words.at(-1) ?? '';
    if (/^\p{L}*\d$/u.test(last)) result.push([...words.slice(0, -1), last.slice(0, -1)]);
  }
  return result;
}

/** A path of JSON without its first parts: `shipment.consignee.name` is `consignee.name`. */
function innerPaths(header: string): string[] {
  if (!/^[\p{L}\p{N}_-]{3,}(?:\.[\p{L}\p{N}_-]{2,})+$/u.test(header)) return [];
  const parts = header.split('.');
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join('.'));
}

/** A party's name, alone or with an attribute's name before or behind it. */
function matchParty(key: string, names: Names): HeaderMatch | undefined {
  for (const { key: partyKey, party } of names.parties) {
    if (key === partyKey) return { kind: 'party', party, attribute: 'name', attributeNamed: false };
    const attribute =
      (key.startsWith(partyKey) ? names.attributes.get(key.slice(partyKey.length)) : undefined) ??
      (key.endsWith(partyKey) ? names.attributes.get(key.slice(0, -partyKey.length)) : undefined);
    if (attribute) return { kind: 'party', party, attribute, attributeNamed: true };
  }
  const attribute = names.attributes.get(key);
  if (!attribute || !UNNAMED_ATTRIBUTES.has(attribute)) return undefined;
  return { kind: 'party', party: { kind: 'unnamed' }, attribute, attributeNamed: true };
}

function keyOf(name: string): string {
  return headerKey(headerWords(name));
}

function columnNames(): ReadonlyMap<string, HeaderMatch> {
  const yielding = new Set(YIELDING_NAMES.map(keyOf));
  const keys = new Map<string, HeaderMatch>();
  for (const { id } of COLUMNS) {
    keys.set(keyOf(id), partyColumn(id) ?? { kind: 'column', id, yields: false });
  }
  for (const { id } of COLUMNS) {
    for (const name of namesOf(id)) {
      const key = keyOf(name);
      if (!keys.has(key)) keys.set(key, { kind: 'column', id, yields: yielding.has(key) });
    }
  }
  for (const name of BARE_DATES) keys.set(keyOf(name), { kind: 'bare-date' });
  return keys;
}

function namesOf(id: ColumnId): readonly string[] {
  return (COLUMN_NAMES as Readonly<Partial<Record<ColumnId, readonly string[]>>>)[id] ?? [];
}

function partyColumn(id: ColumnId): HeaderMatch | undefined {
  for (const role of ROLE_KEYS) {
    const attribute = PARTY_ATTRIBUTES.find((candidate) => id === `${role}_${candidate}`);
    if (attribute) return { kind: 'party', party: { kind: 'role', role }, attribute, attributeNamed: true };
  }
  return undefined;
}

function partyNames(): Names['parties'] {
  const roles = ROLE_KEYS.flatMap((role) =>
    [role, ...ROLE_NAMES[role]].map((name) => ({ key: keyOf(name), party: { kind: 'role' as const, role } })),
  );
  const shifting = SHIFTING_ROLE_NAMES.flatMap(({ names }, line) =>
    names.map((name) => ({ key: keyOf(name), party: { kind: 'shifting' as const, line } })),
  );
  const general = GENERAL_PARTY_NAMES.map((name) => ({
    key: keyOf(name),
    party: { kind: 'general' as const },
  }));
  return [...roles, ...shifting, ...general].sort((a, b) => b.key.length - a.key.length);
}

function attributeNames(): ReadonlyMap<string, PartyAttribute> {
  const keys = new Map<string, PartyAttribute>();
  for (const attribute of PARTY_ATTRIBUTES) {
    for (const name of ATTRIBUTE_NAMES[attribute])
      if (!keys.has(keyOf(name))) keys.set(keyOf(name), attribute);
  }
  return keys;
}
