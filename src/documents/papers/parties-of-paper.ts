import type { Party, PartyRole } from '../../model/consignment-parts.ts';
import { PARTY_ATTRIBUTES, type PartyAttribute, ROLE_KEYS, type RoleKey } from '../columns.ts';
import { type FactReader, oneLine } from './fact-reader.ts';
import type { PaperField } from './paper-fields.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

type PartyField = `${RoleKey}_${PartyAttribute}`;
type PartyFields = Readonly<Record<PartyAttribute, PartyField>>;

interface RoleFields {
  readonly role: PartyRole;
  readonly fields: PartyFields;
}

/** Every role with its fields, in the order in which parties are listed. */
const ROLES: readonly RoleFields[] = ROLE_KEYS.map((key) => ({
  role: key.replace('_', '-') as PartyRole,
  fields: Object.fromEntries(
    PARTY_ATTRIBUTES.map((attribute) => [attribute, `${key}_${attribute}`]),
  ) as PartyFields,
}));
const ROLE_OF_FIELD: ReadonlyMap<PaperField, RoleFields> = new Map(
  ROLES.flatMap((each) => Object.values(each.fields).map((field): [PaperField, RoleFields] => [field, each])),
);

/** The parties that a paper names. Most papers name two or three of a dozen roles: the fields of the others need no look. */
export function partiesOf(reader: FactReader): Party[] {
  const roles = new Set<RoleFields>();
  for (const field of reader.fields) {
    const role = ROLE_OF_FIELD.get(field);
    if (role !== undefined) roles.add(role);
  }
  const parties: Party[] = [];
  for (const role of ROLES) {
    const party = roles.has(role) ? partyOf(reader, role) : undefined;
    if (party) parties.push(party, ...inOtherScript(reader, role, party));
  }
  return parties.some(refersToOther) ? parties.map((party) => referredTo(party, parties)) : parties;
}

/** A paper names a party by another one of its boxes: `Same as consignee`. */
const SAME_AS =
  /^\s*(?:(?:the\s+)?same(?:\s+as\b|\s*$)|as above|as (?:consignee|buyer|shipper)|wie (?:oben|empfänger|käufer)|idem\b|ditto\b|(?:он|она|оно|тот|то|він|вона|той)\s+же|той самий|同上|同收货人|同买方|(?:alıcı|yukarıdaki) ile aynı|aynı(?:sı)?\s*$)/iu;
const NAMED_ROLES: readonly (readonly [PartyRole, RegExp])[] = [
  ['consignee', /consignee|receiver|empfänger|destinataire|грузополуч|вантажоодерж|收货|gönderilen/iu],
  ['buyer', /buyer|purchaser|käufer|acheteur|покупат|покуп|买|alıcı/iu],
  ['consignor', /shipper|exporter|consignor|absender|отправит|发货/iu],
  ['seller', /seller|verkäufer|vendeur|продав|卖|satıcı/iu],
];
/** Whom a box without a name of its own refers to, when it does not say. */
const USUALLY: Readonly<Partial<Record<PartyRole, readonly PartyRole[]>>> = {
  'notify-party': ['consignee', 'buyer'],
  consignee: ['buyer'],
  buyer: ['consignee'],
  'end-user': ['consignee', 'buyer'],
  consignor: ['seller'],
  seller: ['consignor'],
};

const refersToOther = ({ name }: Party): boolean => name !== undefined && SAME_AS.test(name.value);

function referredTo(party: Party, parties: readonly Party[]): Party {
  if (!refersToOther(party)) return party;
  const said = NAMED_ROLES.find(([role, words]) => role !== party.role && words.test(party.name!.value))?.[0];
  const roles = said ? [said] : (USUALLY[party.role] ?? []);
  const other = roles
    .map((role) => parties.find((each) => each.role === role && each.name && !refersToOther(each)))
    .find((each) => each !== undefined);
  return other ? { ...other, role: party.role } : party;
}

const LATIN_LETTER = /\p{Script=Latin}/u;

/**
 * The party again under the name that the paper gives it in another script: lists know some firms by that one only, so
 * both are screened.
 */
function inOtherScript(reader: FactReader, { fields }: RoleFields, party: Party): Party[] {
  const { name } = party;
  const all = reader.all(fields.name);
  if (!name || all.length < 2) return [];
  const isLatin = LATIN_LETTER.test(name.value);
  const other = all.find(({ text }) => /\p{L}/u.test(text) && LATIN_LETTER.test(text) !== isLatin);
  if (!other) return [];
  const value = oneLine(other.text);
  return [{ ...party, name: { value, asWritten: other.text, place: other.place } }];
}

function partyOf(reader: FactReader, { role, fields }: RoleFields): Party | undefined {
  const party: Draft<Party> = { role, identifiers: reader.texts(fields.id) };
  const unread = reader.unreadCountries.length;
  const name = reader.text(fields.name);
  const address = reader.joined(fields.address);
  const country = reader.country(fields.country);
  const unreadCountry = reader.unreadCountries.splice(unread)[0];
  const email = reader.text(fields.email);
  const phone = reader.text(fields.phone);
  const foundedOn = reader.date(fields.founded);
  const businessActivity = reader.text(fields.activity);
  if (name) party.name = name;
  if (address) party.address = address;
  if (country) party.country = country;
  if (unreadCountry) party.unreadCountry = unreadCountry;
  if (email) party.email = email;
  if (phone) party.phone = phone;
  if (foundedOn) party.foundedOn = foundedOn;
  if (businessActivity) party.businessActivity = businessActivity;
  return party.identifiers.length > 0 || Object.keys(party).length > 2 ? party : undefined;
}
