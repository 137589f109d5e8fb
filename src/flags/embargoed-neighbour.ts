import { defineFlag } from '../model/flag.ts';
import { countryInWords, evidenceOf, listed } from '../model/words.ts';

export const embargoedNeighbour = defineFlag({
  id: 'embargoed-neighbour',
  number: 27,
  title: 'Destination borders an embargoed country',
  basis:
    'Tidewaiter, own design: goods of the Common High Priority List bound for a land neighbour of an embargoed country that neither applies the same controls nor builds electronics at scale',
  needs: ['destination', 'hsCodes'],
  innocent: ['Every country imports electronics, bearings and machine tools for its own use.'],
  wouldClear: [
    'The site where the goods will be used, and a confirmation from it.',
    'Proof of delivery and of installation there.',
  ],
  raise({ destination, hsCodes }) {
    const { embargoedNeighbours, partnerCountry, industrialDemand } = destination;
    if (embargoedNeighbours.length === 0 || partnerCountry || industrialDemand) return null;
    const goods = hsCodes.items.find(({ chplTier }) => chplTier !== undefined);
    if (goods === undefined) {
      return hsCodes.itemsWithout.length === 0
        ? null
        : { missing: hsCodes.itemsWithout.map((item) => `an HS code of six digits for item ${item}`) };
    }
    // A destination that is itself embargoed is the matter of "chpl-code".
    if (destination.embargoes.length > 0) return null;
    return {
      variant: 'raised',
      sentence: `Goods of tier ${goods.chplTier} of the Common High Priority List go to ${countryInWords(destination.country)}, which borders ${listed(embargoedNeighbours.map(countryInWords))}.`,
      evidence: [
        evidenceOf('destination', destination.written),
        evidenceOf(`HS code of item ${goods.item}`, goods.code),
      ],
    };
  },
});
