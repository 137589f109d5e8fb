import { defineFlag } from '../model/flag.ts';
import { differenceEvidence, differenceInWords } from '../model/paper-difference-words.ts';
import type { DifferenceSubject, PaperDifference } from '../model/paper-differences.ts';
import { listed } from '../model/words.ts';

/** What differs, gravest first; the gravest names the variant. */
const SUBJECTS: readonly (readonly [DifferenceSubject, string])[] = [
  ['serial-number', 'identity'],
  ['part-number', 'identity'],
  ['container', 'container'],
  ['origin', 'origin'],
  ['hs-code', 'nature'],
  ['description', 'nature'],
  ['quantity', 'quantity'],
  ['net-over-gross', 'mass'],
  ['net-mass', 'mass'],
  ['gross-mass', 'mass'],
  ['packages', 'packages'],
];

export const papersGoodsDiffer = defineFlag({
  id: 'papers-goods-differ',
  number: 5,
  title: 'Goods differ across papers',
  basis:
    'Financial Action Task Force and Egmont Group, Trade-Based Money Laundering: Risk Indicators, March 2021, section on trade documents: description, quantity or weight of goods inconsistent across invoices, bills of lading and other papers',
  needs: ['papersCompared'],
  innocent: [
    'A correction was made on one paper and not carried over to the others.',
    'The goods were delivered in parts, and the papers cover different parts.',
    'One paper counts pieces and another sets or packages.',
  ],
  wouldClear: [
    'The corrected papers, with the reason for the correction.',
    'A count and weighing of the goods against the packing list.',
  ],
  raise({ papersCompared: { compared, differences } }) {
    if (!SUBJECTS.some(([subject]) => compared[subject]))
      return { missing: ['the same property of the goods on two papers'] };
    const real = differences
      .filter(({ subject, explained }) => explained === undefined && rank(subject) >= 0)
      .toSorted(byRank);
    const [gravest] = real;
    if (!gravest) return null;
    return {
      variant: variantOf(gravest, real),
      sentence: `The papers are inconsistent on ${listed([...new Set(real.map(({ what }) => `the ${what}`))])}: ${real.map(differenceInWords).join('; ')}.`,
      evidence: real.flatMap(differenceEvidence),
    };
  },
});

/** Masses of which one is less than this share of the other are no two weighings of one thing. */
const FAR = 0.4;
const CHAPTER_DIGITS = 2;

function variantOf(gravest: PaperDifference, all: readonly PaperDifference[]): string {
  const variant = SUBJECTS[rank(gravest.subject)]![1];
  if (variant === 'nature' && all.every(isOfOneChapter)) return 'heading';
  return variant === 'mass' && all.some(({ share = 0 }) => share >= FAR) ? 'mass-far' : variant;
}

/** Another code of the same chapter: mostly two opinions on one thing. */
function isOfOneChapter({ subject, statements }: PaperDifference): boolean {
  const [one, other] = statements.map(({ written }) => String(written.value).slice(0, CHAPTER_DIGITS));
  return subject !== 'description' && (subject !== 'hs-code' || one === other);
}

function rank(subject: DifferenceSubject): number {
  return SUBJECTS.findIndex(([each]) => each === subject);
}

function byRank(a: PaperDifference, b: PaperDifference): number {
  return rank(a.subject) - rank(b.subject);
}
