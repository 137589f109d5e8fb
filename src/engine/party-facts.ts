import type { Consignment, CountryCode, Party, PartyRole, Written } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type {
  DeliveryParty,
  EmailFact,
  EntryContact,
  FoundingDate,
  NamedRole,
  PhoneFact,
  SharedContact,
} from '../model/facts.ts';
import { isEmbargoed } from '../routes/embargoes.ts';
import { isPartnerCountry } from '../routes/partner-countries.ts';
import { registrationMonth } from '../text/identifiers/kazakh-bin.ts';
import { isPublicMailbox } from '../text/public-mailboxes.ts';
import type { ContactIndex } from './context.ts';
import type { ContactReading, Readings } from './readings.ts';

/** Who receives the goods, in the order in which they are asked for the true recipient. */
const RECIPIENTS: readonly PartyRole[] = ['consignee', 'notify-party', 'buyer', 'end-user'];
const OWNERS: readonly PartyRole[] = ['consignee', 'buyer', 'end-user'];

function named(party: Party): NamedRole {
  return { role: party.role, ...(party.name && { partyName: party.name.asWritten }) };
}

export function foundingDatesOf(
  { parties }: Consignment,
  asOf: IsoDate,
  readings: Readings,
): readonly FoundingDate[] | undefined {
  let facts: FoundingDate[] | undefined;
  for (const party of parties) {
    if (!OWNERS.includes(party.role)) continue;
    const country = party.country?.value;
    const founding = foundingOf(party, country, asOf, readings);
    if (founding === undefined) continue;
    facts ??= [];
    facts.push({
      ...named(party),
      ...(country !== undefined && { country, partnerCountry: isPartnerCountry(country) }),
      ...founding,
    });
  }
  return facts;
}

function foundingOf(
  party: Party,
  country: CountryCode | undefined,
  asOf: IsoDate,
  readings: Readings,
): Pick<FoundingDate, 'foundedOn' | 'from' | 'written'> | undefined {
  if (party.foundedOn) return { foundedOn: party.foundedOn.value, from: 'stated', written: party.foundedOn };
  for (const written of party.identifiers) {
    const identified = readings.identifier(written.value, country);
    if (!identified?.what.startsWith('Kazakh')) continue;
    const foundedOn = registrationMonth(identified.code, asOf);
    if (foundedOn !== undefined) return { foundedOn, from: 'kazakh-bin', written };
  }
  return undefined;
}

/** A party with its contacts in the form in which they are compared; each is read once and serves three facts. */
export interface PartyContacts {
  readonly party: Party;
  readonly reading: ContactReading;
}

export function contactsOf({ parties }: Consignment, readings: Readings): readonly PartyContacts[] {
  return parties.map((party) => ({ party, reading: readings.contacts(party) }));
}

export function emailsOf(contacts: readonly PartyContacts[]): readonly EmailFact[] | undefined {
  let facts: EmailFact[] | undefined;
  for (const { party, reading } of contacts) {
    const { emailKey } = reading;
    if (party.email === undefined || emailKey === undefined || !RECIPIENTS.includes(party.role)) continue;
    const domain = emailKey.slice(emailKey.lastIndexOf('@') + 1);
    facts ??= [];
    facts.push({ ...named(party), email: party.email, domain, publicMailbox: isPublicMailbox(domain) });
  }
  return facts;
}

export function phonesOf(
  contacts: readonly PartyContacts[],
  asOf: IsoDate,
): readonly PhoneFact[] | undefined {
  let facts: PhoneFact[] | undefined;
  for (const { party, reading } of contacts) {
    const { phone } = reading;
    if (party.phone === undefined || phone === undefined || !RECIPIENTS.includes(party.role)) continue;
    const { countries } = phone;
    if (countries.length === 0) continue;
    const partyCountry = party.country?.value;
    facts ??= [];
    facts.push({
      ...named(party),
      phone: party.phone,
      countries,
      ...(partyCountry !== undefined && { partyCountry }),
      embargoed: countries.filter((country) => isEmbargoed(country, asOf)),
    });
  }
  return facts;
}

/** Absent when no party gives a contact in a form that can be compared. */
export function sharedContactsOf(
  contacts: readonly PartyContacts[],
  index: ContactIndex,
): readonly SharedContact[] | undefined {
  const shared: SharedContact[] = [];
  let compared = false;
  for (const { party, reading } of contacts) {
    const found = foundContacts(reading, index);
    compared ||= found !== undefined;
    for (const { kind, entries } of found ?? [])
      shared.push({ ...named(party), kind, written: party[kind]!, entries });
  }
  return compared ? shared : undefined;
}

interface FoundContact {
  readonly kind: SharedContact['kind'];
  readonly entries: readonly EntryContact[];
}

// What an index answers for a reading never changes, and most readings come again.
const foundByIndex = new WeakMap<ContactIndex, WeakMap<ContactReading, readonly FoundContact[]>>();

/** Contacts that entries share; `undefined` when the party gives none in a form that can be compared. */
function foundContacts(reading: ContactReading, index: ContactIndex): readonly FoundContact[] | undefined {
  const { addressKey, phone, emailKey } = reading;
  if (addressKey === undefined && phone?.e164 === undefined && emailKey === undefined) return undefined;
  let ofIndex = foundByIndex.get(index);
  if (!ofIndex) {
    ofIndex = new WeakMap();
    foundByIndex.set(index, ofIndex);
  }
  const known = ofIndex.get(reading);
  if (known) return known;
  const found: FoundContact[] = [];
  if (addressKey !== undefined) found.push({ kind: 'address', entries: index.byAddress(addressKey) });
  if (phone?.e164 !== undefined) found.push({ kind: 'phone', entries: index.byPhone(phone.e164) });
  if (emailKey !== undefined) found.push({ kind: 'email', entries: index.byEmail(emailKey) });
  const shared = found.filter(({ entries }) => entries.length > 0);
  ofIndex.set(reading, shared);
  return shared;
}

export function deliveryPartyOf({ parties }: Consignment, readings: Readings): DeliveryParty | undefined {
  const consignee = nameOf(parties, 'consignee');
  if (consignee === undefined) return undefined;
  const nature = readings.nature(consignee.value);
  const byRole = nature.kind === 'other' ? roleOfSameName(parties, consignee) : undefined;
  const kind = byRole ?? nature.kind;
  const because = byRole === undefined ? nature.word : `the papers name the same party as ${wordsOf(byRole)}`;
  const recipientBehind = kind === 'other' ? undefined : recipientBesides(parties, consignee, readings);
  return {
    consignee,
    kind,
    ...(because !== undefined && { because: byRole === undefined ? `"${because}" in its name` : because }),
    ...(recipientBehind && { recipientBehind }),
  };
}

function nameOf(parties: readonly Party[], role: PartyRole): Written<string> | undefined {
  return parties.find((party) => party.role === role && party.name !== undefined)?.name;
}

function roleOfSameName(
  parties: readonly Party[],
  name: Written<string>,
): 'freight-forwarder' | 'bank' | undefined {
  for (const role of ['freight-forwarder', 'bank'] as const) {
    const other = nameOf(parties, role);
    if (other !== undefined && isSameName(other.value, name.value)) return role;
  }
  return undefined;
}

function wordsOf(role: 'freight-forwarder' | 'bank'): string {
  return role === 'bank' ? 'bank' : 'freight forwarder';
}

function recipientBesides(
  parties: readonly Party[],
  consignee: Written<string>,
  readings: Readings,
): DeliveryParty['recipientBehind'] {
  for (const role of ['end-user', 'buyer', 'notify-party'] as const) {
    const name = nameOf(parties, role);
    if (name === undefined || isSameName(name.value, consignee.value)) continue;
    const nature = readings.nature(name.value);
    if (nature.kind === 'other' && !nature.placeholder) return { role, name };
  }
  return undefined;
}

function isSameName(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b);
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
