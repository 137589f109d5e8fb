import type { VaguenessKind } from '../model/facts.ts';
import { defineFlag } from '../model/flag.ts';
import { evidenceOf, quoted } from '../model/words.ts';

const WHY: Readonly<Record<VaguenessKind, string>> = {
  'refers-elsewhere': 'refers to another paper instead of naming the goods',
  'generic-words': 'could stand for almost any goods',
  'no-words': 'consists of numbers or codes only',
  'too-short': 'is too short to name goods',
  'attributes-only': 'gives colour or size only',
  'no-heading': 'has no words from which a heading could be told',
};

export const vagueDescription = defineFlag({
  id: 'vague-description',
  number: 4,
  title: 'Goods description too vague',
  basis:
    'FATF and Egmont Group, Trade-Based Money Laundering: Risk Indicators, March 2021, section on trade documents; unacceptable terms: Commission Delegated Regulation (EU) 2015/2446, Annex B, data element 18 05 000 000',
  needs: ['goodsDescriptions'],
  innocent: [
    'A clerk shortened the description for a small field; the invoice has the full one.',
    'The goods are named by a brand, or by a trade term that the vocabulary does not know.',
    'Consolidated freight is described line by line in another document.',
  ],
  wouldClear: [
    'The description of each item from the commercial invoice, with part or type numbers.',
    "The maker's data sheet or catalogue page for the goods.",
  ],
  raise({ goodsDescriptions }) {
    const vague = goodsDescriptions.filter((each) => each.vague !== undefined);
    const [first] = vague;
    if (first?.vague === undefined) return null;
    const others =
      vague.length > 1 ? ` (and ${vague.length - 1} more of ${goodsDescriptions.length} descriptions)` : '';
    return {
      variant: first.vague.kind,
      sentence: `The description ${quoted(first.description.asWritten)} ${WHY[first.vague.kind]}${others}.`,
      evidence: vague.map(({ item, description }) => evidenceOf(`description of item ${item}`, description)),
    };
  },
});
