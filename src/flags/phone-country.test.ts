import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { DestinationFact, PhoneFact } from '../model/facts.ts';
import { phoneCountry } from './phone-country.ts';

const destination: DestinationFact = {
  country: 'KZ',
  from: 'destination',
  written: written('KZ', 'destination'),
  embargoes: [],
  embargoedNeighbours: [],
  partnerCountry: false,
  industrialDemand: false,
  transshipmentPoint: true,
};
const phone = (countries: string[], partyCountry?: string, embargoed: string[] = []): PhoneFact => ({
  role: 'consignee',
  partyName: 'FICTITIOUS TRADE',
  phone: written('+...', 'phone'),
  countries,
  embargoed,
  ...(partyCountry && { partyCountry }),
});
const raise = (...phones: PhoneFact[]) => phoneCountry.raise({ phones, destination });

describe('hit', () => {
  test('a number of an embargoed country', () => {
    expect(raise(phone(['RU'], 'KZ', ['RU']))).toMatchObject({
      variant: 'embargoed-country',
      sentence:
        'Consignee "FICTITIOUS TRADE" has a telephone number of Russia (RU); the goods go to Kazakhstan (KZ).',
    });
  });
  test('a number of any other', () =>
    expect(raise(phone(['TR'], 'KZ'))).toMatchObject({ variant: 'raised' }));
});

describe('clear', () => {
  test('of the destination', () => expect(raise(phone(['KZ'], 'KZ'))).toBeNull());
  test('the prefix is shared with the destination', () =>
    expect(raise(phone(['RU', 'KZ'], 'KZ', ['RU']))).toBeNull());
  test("of the party's own country, elsewhere", () => expect(raise(phone(['AE'], 'AE'))).toBeNull());
});

test('not testable without both', () => expect(phoneCountry.needs).toEqual(['phones', 'destination']));
