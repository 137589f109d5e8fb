import { defineFlag } from '../model/flag.ts';
import { differenceEvidence, differenceInWords } from '../model/paper-difference-words.ts';
import type { PaperDifference } from '../model/paper-differences.ts';
import { listed } from '../model/words.ts';

/** Roles in which another name means that other people send, receive or use the goods. */
const PRINCIPALS = ['consignee', 'buyer', 'end-user'];

export const papersPartiesDiffer = defineFlag({
  id: 'papers-parties-differ',
  number: 6,
  title: 'Named party differs across papers',
  basis:
    'Financial Action Task Force and Egmont Group, Trade-Based Money Laundering: Risk Indicators, March 2021, section on trade documents: names of the parties inconsistent across contracts, invoices and other trade documents',
  needs: ['papersCompared'],
  innocent: [
    'The goods were sold on while under way, and only some papers were made anew.',
    'One paper names the group, another its branch or trade name.',
    'A forwarder or an agent stands in for the party on the transport document.',
  ],
  wouldClear: [
    'The contract that shows who the parties are.',
    'A written explanation by the party that issued the differing paper.',
  ],
  raise({ papersCompared: { compared, differences } }) {
    if (!compared.party) return { missing: ['the same party named by two papers'] };
    const real = differences.filter(
      ({ subject, explained }) =>
        explained === undefined && (subject === 'party' || subject === 'party-country'),
    );
    if (real.length === 0) return null;
    return {
      variant: variantOf(real),
      sentence: `The papers are inconsistent on ${listed(real.map(({ what }) => `the ${what}`))}: ${real.map(differenceInWords).join('; ')}.`,
      evidence: real.flatMap(differenceEvidence),
    };
  },
});

function variantOf(differences: readonly PaperDifference[]): string {
  const recipients = differences.filter(
    ({ subject, role }) => subject === 'party' && role && PRINCIPALS.includes(role),
  );
  if (recipients.length > 0)
    return recipients.some(({ isAbroad }) => isAbroad) ? 'recipient-abroad' : 'recipient';
  return differences.some(({ subject }) => subject === 'party') ? 'other-party' : 'country';
}
