import type { Classification } from '../goods/classify.ts';
import { areOtherGoods } from '../goods/fit.ts';
import { createGoodsReader } from '../goods/goods-reader.ts';
import { type BusinessRead, linesOfBusiness } from '../goods/lines-of-business.ts';
import { readVagueness, type Vagueness } from '../goods/vague-description.ts';
import type { CountryCode, Party, PartyRole } from '../model/consignment.ts';
import { type GoodsData, NO_GOODS_DATA } from '../model/goods-data.ts';
import { type Airline, airlineOfName } from '../routes/airline-prefixes.ts';
import { countryOfPlace, countryOfPort } from '../routes/ports.ts';
import { addressKey, emailKey } from '../text/contact-keys.ts';
import { type Identified, identify } from '../text/identifiers/identify.ts';
import { type PhoneReading, readPhone } from '../text/phone.ts';
import { natureOfName, type PartyNature } from './party-nature.ts';
import { ownCopy, remember } from './remember.ts';

/**
 * Readings of single strings that recur from record to record, remembered. They are pure, so remembering changes
 * nothing but the time; each worker has its own.
 */
export interface Readings {
  vagueness(description: string): Vagueness | undefined;
  classification(description: string): Classification;
  /** True when two descriptions surely stand for goods of different chapters. */
  areOtherGoods(first: string, second: string): boolean;
  country(place: string): CountryCode | undefined;
  /** Of what stands in a column of ports; by air three letters are an airport. */
  portCountry(port: string, byAir: boolean): CountryCode | undefined;
  /** The same object as long as the same party comes with the same contacts. */
  contacts(party: Party): ContactReading;
  identifier(text: string, country: CountryCode | undefined): Identified | undefined;
  nature(partyName: string): PartyNature;
  airline(carrierName: string): Airline | undefined;
  /** What lines of business a name or a stated business tells of; empty when none. */
  business(text: string): readonly BusinessRead[];
}

/** The contacts of a party in the form in which they are compared. */
export interface ContactReading {
  readonly emailKey: string | undefined;
  readonly phone: PhoneReading | undefined;
  readonly addressKey: string | undefined;
}

/** Descriptions are read with what the user has loaded about goods; our own vocabulary is always there. */
export function createReadings(goods: GoodsData = NO_GOODS_DATA): Readings {
  const reader = createGoodsReader(goods);
  const classification = remember((description) => reader.classify(description));
  const ofName = remember((): NameReadings => ({ contacts: {} }));
  const airport = remember((text) => countryOfPort(text, { byAir: true }));
  const port = remember((text) => countryOfPort(text, { byAir: false }));
  return {
    vagueness: remember((description) => readVagueness(description, classification)),
    classification,
    areOtherGoods: (first, second) => areOtherGoods(classification(first), classification(second)),
    country: remember(countryOfPlace),
    portCountry: (text, byAir) => (byAir ? airport(text) : port(text)),
    contacts: rememberContacts(ofName),
    identifier: rememberByCountry(identify),
    nature: (name) => (ofName(name).nature ??= natureOfName(name)),
    airline: remember(airlineOfName),
    business: (text) => (ofName(text).business ??= linesOfBusiness(text)),
  };
}

interface RememberedContacts {
  readonly country: CountryCode | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly address: string | undefined;
  readonly reading: ContactReading;
}

/**
 * What is remembered of one name, together: a run of many parties waits for memory at each look into a large table, and
 * all that is asked of a name after the first is then at hand.
 */
interface NameReadings {
  nature?: PartyNature;
  business?: readonly BusinessRead[];
  /** By role, since papers give more of a consignee than of a consignor, though it be the same firm. */
  readonly contacts: Partial<Record<PartyRole, RememberedContacts>>;
}

/**
 * Remembers the contacts of a party under its name: one look-up for the three of them, since a party comes back with
 * the contacts that it had. Where they changed they are read anew.
 */
function rememberContacts(ofName: (name: string) => NameReadings): (party: Party) => ContactReading {
  const phoneOf = rememberByCountry(readPhone);
  const emailOf = remember(emailKey);
  const addressOf = remember(addressKey);
  return (party) => {
    const remembered = ofName(party.name?.value ?? '').contacts;
    const [country, email] = [party.country?.value, party.email?.value];
    const [phone, address] = [party.phone?.value, party.address?.value];
    const known = remembered[party.role];
    if (
      known &&
      known.address === address &&
      known.phone === phone &&
      known.email === email &&
      known.country === country
    ) {
      return known.reading;
    }
    const reading: ContactReading = {
      emailKey: email === undefined ? undefined : emailOf(email),
      phone: phone === undefined ? undefined : phoneOf(phone, country),
      addressKey: address === undefined ? undefined : addressOf(address),
    };
    const own = (text: string | undefined): string | undefined =>
      text === undefined ? undefined : ownCopy(text);
    remembered[party.role] = {
      country: own(country),
      email: own(email),
      phone: own(phone),
      address: own(address),
      reading,
    };
    return reading;
  };
}

function rememberByCountry<V>(
  read: (text: string, country: CountryCode | undefined) => V,
): (text: string, country: CountryCode | undefined) => V {
  const byCountry = new Map<string, (text: string) => V>();
  return (text, country = '') => {
    let reading = byCountry.get(country);
    if (!reading) {
      reading = remember((each) => read(each, country === '' ? undefined : country));
      byCountry.set(country, reading);
    }
    return reading(text);
  };
}
