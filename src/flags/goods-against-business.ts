import type { BusinessOfParty } from '../model/facts.ts';
import { defineFlag } from '../model/flag.ts';
import { evidenceOf, listed, quoted } from '../model/words.ts';

export const goodsAgainstBusiness = defineFlag({
  id: 'goods-against-business',
  number: 23,
  title: "Goods do not fit the buyer's business",
  basis:
    "15 CFR part 732, Supplement No. 3, paragraph (b), item 2: the product does not fit the buyer's line of business",
  needs: ['businessFit'],
  innocent: [
    'The firm equips or repairs its own machines, and buys parts for them.',
    'The firm has moved into a new line of business, or its name is older than what it does today.',
    'It buys for a sister firm that the papers do not name.',
  ],
  wouldClear: [
    "The end user's own statement of what it does and what the goods are for.",
    'An extract of the register of companies with the object of the firm.',
    'The machine or installation for which the goods are, with its type and place.',
  ],
  raise({ businessFit: { parties, misfits } }) {
    const [party] = [...parties].sort((a, b) => RANK[a.source] - RANK[b.source]);
    if (!party || misfits.length === 0) return null;
    const codes = listed(misfits.map(({ code }) => code.asWritten));
    const controls = listed([...new Set(misfits.map(({ control }) => control))]);
    return {
      variant: party.source,
      sentence: `${misfits.length === 1 ? 'Code' : 'Codes'} ${codes} (${controls}) for ${party.role} ${quoted(party.partyName ?? '')}, ${saying(party)}: such goods are not usual there.`,
      evidence: [
        ...misfits.map(({ item, code, control }) => evidenceOf(`HS code of item ${item} (${control})`, code)),
        ...parties.map(({ role, source, written }) =>
          evidenceOf(source === 'stated' ? `business of ${role}` : role, written),
        ),
      ],
    };
  },
});

/** The surest source speaks. */
const RANK = { stated: 0, table: 1, name: 2 } as const;

function saying({ source, business, written, table }: BusinessOfParty): string {
  if (source === 'stated') return `whose stated business is ${quoted(written.asWritten)} (${business})`;
  if (source === 'table') return `which is ${business} by ${quoted(table ?? '')}`;
  return `whose name is that of ${business}`;
}
