import { defineFlag } from '../model/flag.ts';
import { differenceEvidence, differenceInWords } from '../model/paper-difference-words.ts';
import type { DifferenceSubject, PaperDifference } from '../model/paper-differences.ts';
import { listed } from '../model/words.ts';

/** What differs, gravest first; the gravest names the variant. */
const VARIANTS = [
  'destination',
  'reference',
  'value-far',
  'currency-alone',
  'value',
  'currency',
  'incoterm',
] as const;
type Variant = (typeof VARIANTS)[number];
const SUBJECTS: readonly DifferenceSubject[] = ['destination', 'reference', 'value', 'currency', 'incoterm'];

/** A value this share away from the other is another price, not a fee. */
const FAR = 0.1;
/** One figure in two currencies. */
const SAME = 0.01;

export const papersTermsDiffer = defineFlag({
  id: 'papers-terms-differ',
  number: 7,
  title: 'Value, currency, Incoterm, destination or number differs across papers',
  basis:
    'Financial Action Task Force and Egmont Group, Trade-Based Money Laundering: Risk Indicators, March 2021, section on trade documents: prices, terms and routes inconsistent across contracts, invoices and other trade documents. The destination and the numbers by which papers name each other are our own addition',
  needs: ['papersCompared'],
  innocent: [
    'Freight and insurance are in one sum and not in the other.',
    'The invoice was corrected, or is one of several for the consignment.',
    'A paper names an earlier invoice or waybill that was replaced.',
    'The goods change their means of transport at the place that one paper names.',
  ],
  wouldClear: ['The contract with its price and delivery term.', 'All invoices of the consignment together.'],
  raise({ papersCompared: { compared, differences } }) {
    if (!SUBJECTS.some((subject) => compared[subject]))
      return { missing: ['a value, an Incoterm, a destination or the number of one paper on two papers'] };
    const real = differences
      .filter(({ subject, explained }) => explained === undefined && SUBJECTS.includes(subject))
      .toSorted((a, b) => rank(a) - rank(b));
    const [gravest] = real;
    if (!gravest) return null;
    return {
      variant: variantOf(gravest),
      sentence: `The papers are inconsistent on ${listed(real.map(({ what }) => `the ${what}`))}: ${real.map(differenceInWords).join('; ')}.`,
      evidence: real.flatMap(differenceEvidence),
    };
  },
});

function variantOf({ subject, share }: PaperDifference): Variant {
  if (subject === 'value' && share !== undefined && share >= FAR) return 'value-far';
  if (subject === 'currency' && share !== undefined && share <= SAME) return 'currency-alone';
  return VARIANTS.find((variant) => variant === subject)!;
}

const rank = (difference: PaperDifference): number => VARIANTS.indexOf(variantOf(difference));
