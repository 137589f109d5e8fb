import { defineFlag } from '../model/flag.ts';
import { differenceEvidence, differenceInWords } from '../model/paper-difference-words.ts';
import type { DifferenceSubject } from '../model/paper-differences.ts';
import { listed } from '../model/words.ts';

/** What differs, gravest first; the gravest names the variant. */
const SUBJECTS: readonly DifferenceSubject[] = ['destination', 'value', 'currency', 'incoterm'];

export const papersTermsDiffer = defineFlag({
  id: 'papers-terms-differ',
  number: 7,
  title: 'Value, currency, Incoterm or destination differs across papers',
  basis:
    'Financial Action Task Force and Egmont Group, Trade-Based Money Laundering: Risk Indicators, March 2021, section on trade documents: prices, terms and routes inconsistent across contracts, invoices and other trade documents. The destination is our own addition',
  needs: ['papersCompared'],
  innocent: [
    'Freight and insurance are in one sum and not in the other.',
    'The invoice was corrected, or is one of several for the consignment.',
    'The goods change their means of transport at the place that one paper names.',
  ],
  wouldClear: ['The contract with its price and delivery term.', 'All invoices of the consignment together.'],
  raise({ papersCompared: { compared, differences } }) {
    if (!SUBJECTS.some((subject) => compared[subject]))
      return { missing: ['a value, an Incoterm or a destination on two papers'] };
    const real = differences
      .filter(({ subject, explained }) => explained === undefined && SUBJECTS.includes(subject))
      .toSorted((a, b) => SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject));
    const [gravest] = real;
    if (!gravest) return null;
    return {
      variant: gravest.subject,
      sentence: `The papers are inconsistent on ${listed(real.map(({ what }) => `the ${what}`))}: ${real.map(differenceInWords).join('; ')}.`,
      evidence: real.flatMap(differenceEvidence),
    };
  },
});
