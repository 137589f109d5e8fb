import type { Party, PartyRole } from '../../model/consignment-parts.ts';
import { PARTY_ATTRIBUTES, type PartyAttribute, ROLE_KEYS, type RoleKey } from '../columns.ts';
import type { FactReader } from './fact-reader.ts';
import type { PaperField } from './paper-fields.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

type PartyField = `${RoleKey}_${PartyAttribute}`;
type PartyFields = Readonly<Record<PartyAttribute, PartyField>>;

const PARTY_FIELDS: ReadonlyMap<RoleKey, PartyFields> = new Map(
  ROLE_KEYS.map((role) => [
    role,
    Object.fromEntries(
      PARTY_ATTRIBUTES.map((attribute) => [attribute, `${role}_${attribute}`]),
    ) as PartyFields,
  ]),
);
const ROLE_OF_FIELD: ReadonlyMap<PaperField, RoleKey> = new Map(
  [...PARTY_FIELDS].flatMap(([role, fields]) =>
    Object.values(fields).map((field): [PaperField, RoleKey] => [field, role]),
  ),
);

/** The parties that a paper names. Most papers name two or three of a dozen roles: the fields of the others need no look. */
export function partiesOf(reader: FactReader): Party[] {
  const roles = new Set<RoleKey>();
  for (const field of reader.fields) {
    const role = ROLE_OF_FIELD.get(field);
    if (role !== undefined) roles.add(role);
  }
  const parties: Party[] = [];
  for (const role of ROLE_KEYS) {
    const party = roles.has(role) ? partyOf(reader, role) : undefined;
    if (party) parties.push(party);
  }
  return parties;
}

function partyOf(reader: FactReader, key: RoleKey): Party | undefined {
  const fields = PARTY_FIELDS.get(key)!;
  const party: Draft<Party> = {
    role: key.replace('_', '-') as PartyRole,
    identifiers: reader.texts(fields.id),
  };
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
