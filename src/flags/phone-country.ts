import type { CountryCode } from '../model/consignment.ts';
import { defineFlag } from '../model/flag.ts';
import { capitalised, countryInWords, evidenceOf, inWords, listed, quoted } from '../model/words.ts';

export const phoneCountry = defineFlag({
  id: 'phone-country',
  number: 19,
  title: 'Telephone country differs from the destination',
  basis:
    'FinCEN and BIS, joint notice FIN-2023-NTC2, 6 November 2023: telephone numbers with country codes that do not match the destination country',
  needs: ['phones', 'destination'],
  innocent: [
    'The buyer is a regional office, or its staff travel with a foreign mobile number.',
    'The number is that of an agent or of the head office.',
  ],
  wouldClear: ['A telephone number at the place of delivery, called back from a public directory.'],
  raise({ phones, destination }) {
    const elsewhere = phones.filter(
      ({ countries, partyCountry }) =>
        !countries.includes(destination.country) &&
        !(partyCountry !== undefined && countries.includes(partyCountry)),
    );
    const [first] = elsewhere.toSorted((a, b) => b.embargoed.length - a.embargoed.length);
    if (first === undefined) return null;
    const who = `${capitalised(inWords(first.role))}${first.partyName ? ` ${quoted(first.partyName)}` : ''}`;
    return {
      variant: first.embargoed.length > 0 ? 'embargoed-country' : 'raised',
      sentence: `${who} has a telephone number of ${inList(first.countries)}; the goods go to ${countryInWords(destination.country)}.`,
      evidence: [
        evidenceOf(`telephone number of the ${inWords(first.role)}`, first.phone),
        evidenceOf('destination', destination.written),
      ],
    };
  },
});

const NAMED_COUNTRIES = 3;

function inList(countries: readonly CountryCode[]): string {
  if (countries.length > NAMED_COUNTRIES) return `one of ${countries.length} countries that share a prefix`;
  return listed(countries.map(countryInWords));
}
