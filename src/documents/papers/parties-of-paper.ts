import type { Party, PartyRole } from '../../model/consignment-parts.ts';
import { PARTY_ATTRIBUTES, type PartyAttribute, ROLE_KEYS, type RoleKey } from '../columns.ts';
import type { FactReader } from './fact-reader.ts';
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
    if (party) parties.push(party);
  }
  return parties;
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
