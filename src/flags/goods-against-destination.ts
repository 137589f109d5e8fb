import { defineFlag } from '../model/flag.ts';
import { countryInWords, evidenceOf, listed, quoted } from '../model/words.ts';

/** Countries at or below it make no electronics of their own. */
const LOW_LEVEL = 2;

export const goodsAgainstDestination = defineFlag({
  id: 'goods-against-destination',
  number: 24,
  title: 'Goods do not fit the technical level of the destination',
  basis:
    '15 CFR part 732, Supplement No. 3, paragraph (b), item 3: product does not fit the technical level of the country to which it is shipped; levels as loaded by the user',
  needs: ['technicalLevel'],
  innocent: ['A single firm may be far ahead of its country.', 'Multinational firms equip plants anywhere.'],
  wouldClear: [
    "The end user's line of business and plant, confirmed by itself.",
    'The contract for the installation where the goods are to be used.',
  ],
  raise({ technicalLevel: facts }) {
    const { level, edition, destination, items } = facts;
    if (level > LOW_LEVEL) return null;
    const high = items.filter(({ tier }) => tier === '1' || tier === '2');
    if (high.length === 0) return null;
    return {
      variant: 'above-level',
      sentence: `${high.length === 1 ? 'Code' : 'Codes'} ${listed(high.map(({ code }) => code.asWritten))} of the highest tiers, bound for ${countryInWords(destination.country)}, whose industry is at level ${level} of 5 in ${quoted(edition)}.`,
      evidence: [
        ...high.map(({ item, code, tier }) => evidenceOf(`HS code of item ${item} (tier ${tier})`, code)),
        evidenceOf('destination', destination.written),
      ],
    };
  },
});
