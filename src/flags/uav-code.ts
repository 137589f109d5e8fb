import { defineFlag } from '../model/flag.ts';
import { countryInWords, evidenceOf, quoted } from '../model/words.ts';

/** 15 CFR 746.7(a)(1) for Iran; 746.8(a)(2) for Russia and Belarus. */
const COUNTRIES_OF_THE_RULE: ReadonlySet<string> = new Set(['IR', 'RU', 'BY']);

export const uavCode = defineFlag({
  id: 'uav-code',
  number: 2,
  title: 'Code of parts for unmanned aircraft',
  basis:
    "15 CFR part 746, Supplement No. 7, as loaded by the user; Departments of Commerce, Justice, State and the Treasury, Guidance to Industry on Iran's UAV-Related Activities, 9 June 2023",
  needs: ['uavCodes'],
  innocent: [
    'The codes cover ordinary electronics and engines: most of their trade is civil.',
    'Model aircraft and farm drones use the same parts.',
  ],
  wouldClear: [
    "The end user's own statement of product, quantity and use.",
    "The maker's part numbers, and the classification for export control that follows from them.",
  ],
  raise({ uavCodes: facts }) {
    const { listed: items, edition, destination } = facts;
    const [first] = items;
    if (!first) return null;
    const toIts = destination !== undefined && COUNTRIES_OF_THE_RULE.has(destination.country);
    const where = toIts
      ? `, bound for ${countryInWords(destination.country)}, for which the rule demands a licence`
      : '';
    return {
      variant: toIts ? 'destination-of-the-rule' : 'listed',
      sentence: `Code ${first.code.asWritten} is in ${quoted(edition)} (${first.entry})${where}.`,
      evidence: [
        ...items.map(({ item, code }) => evidenceOf(`HS code of item ${item}`, code)),
        ...(toIts ? [evidenceOf('destination', destination.written)] : []),
      ],
    };
  },
});
