import { defineFlag } from '../model/flag.ts';
import { evidenceOf, listed, quoted } from '../model/words.ts';

export const descriptionAgainstCode = defineFlag({
  id: 'description-against-code',
  number: 3,
  title: 'Description does not go with the code',
  basis:
    'Financial Action Task Force and Egmont Group, Trade-Based Money Laundering: Risk Indicators, March 2021, section on trade documents: description of the goods inconsistent with their classification; how words are read is our own (docs/goods.md)',
  needs: ['goodsFit'],
  innocent: [
    'A brand or a fancy name stands in place of the goods.',
    'The code was taken from the last consignment, or for a set by its main part.',
    'The words name a part, and the code the machine that it is for, or the other way round.',
  ],
  wouldClear: [
    'A product page or data sheet with the part number.',
    'The classification with its reasons, from the exporter or a customs ruling.',
  ],
  raise({ goodsFit: facts }) {
    const conflicts = facts.filter(({ fit }) => fit === 'conflicts');
    const [first] = [...conflicts.filter(({ controlled }) => controlled), ...conflicts];
    if (!first) return null;
    const { item, description, hsCode, words, controlled } = first;
    const because = words && words.because.length > 0 ? ` (${listed(words.because.map(quoted))})` : '';
    const list = controlled
      ? `, most likely code ${controlled.code}, which is on the Common High Priority List (tier ${controlled.tier})`
      : '';
    return {
      variant: controlled ? 'controlled-words' : 'conflicts',
      sentence: `${quoted(description.value)} is inconsistent with code ${hsCode.asWritten}: the words stand for goods of chapter ${words?.chapter}${because}${list} (item ${item}).`,
      evidence: [
        evidenceOf(`description of item ${item}`, description),
        evidenceOf(`HS code of item ${item}`, hsCode),
      ],
    };
  },
});
