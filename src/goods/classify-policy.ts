import type { PhraseSource } from './phrases.ts';

/** How much a phrase of each source counts, and why. No other file holds a number that moves a classification. */
export const SOURCE_WEIGHTS: Readonly<Record<PhraseSource, number>> = {
  /** The user's own classified goods: the same hand, the same words. */
  history: 3,
  /** Our vocabulary: words as trade writes them. */
  own: 2,
  /** Words of published indexes: precise, and formal. */
  reference: 1.3,
  /** Texts of the nomenclature: legal language, many words for few goods. */
  subheading: 0.8,
  heading: 0.55,
  chapter: 0.3,
  /** Words that only lean towards a code. */
  leaning: 0.8,
};

export const CLASSIFY = {
  /** A word behind "for" or "with" counts so much of one that names the goods. */
  aside: 0.45,
  /** A word that says for whom goods are counts so much of one that names them. */
  describing: 0.4,
  /** The last word of a short phrase names the goods in English: it counts more. Longer ones are often cut off. */
  head: 1.1,
  headWithin: 2,
  /** A slip of one letter, a word that was cut off, consonants alone: how sure each is. */
  slip: 0.7,
  prefix: 0.75,
  skeleton: 0.9,
  parts: 0.8,
  /** The word without an ending. */
  form: 0.9,
  /**
   * Forms cut descriptions off at thirty letters and a little more: the last word of one of so many is as likely as not the
   * beginning of another, and a short one stands for itself with less certainty.
   */
  cutCharacters: 29,
  cutWord: 0.6,
  /** A known word inside of a long one. */
  contained: 0.8,
  /** Phrases beyond the best one of a code add this share of their score. */
  echo: 0.1,
  /** A phrase that is met in part counts by this power of the part. */
  coveragePower: 2.5,
  /** Words of the description that no phrase of the code meets take away by this power of their share. */
  queryPower: 1,
  /** Codes of a heading or chapter support each other by this share. */
  siblings: 0.35,
  /**
   * Beside phrases, each word speaks for the codes whose phrases it is in: by this much, by this power of their share of
   * its phrases, where a phrase counts by this power of the part of it that the word is.
   */
  vote: 1,
  votePower: 0.2,
  votePart: 1.5,
  /** A word of few phrases says less surely what it stands for: so much is added to what its phrases count. */
  voteDoubt: 2,
} as const;

/** When words speak against a code: a hint, so the words must be strong and of one chapter. */
export const FIT = {
  /** Words weaker than this say too little. */
  leastStrength: 5,
  /** Share that the likeliest chapter needs before another chapter conflicts with it. */
  sureShare: 0.3,
  /** A code fits when its heading is among so many, and is near when its chapter is. */
  nearHeadings: 5,
  nearChapters: 4,
  /** A chapter is near when it has at least so much of what the likeliest one has. */
  nearShare: 0.2,
} as const;

/**
 * When a description that is not empty still does not let one tell a heading. Its evidence is `ln(1 + strength)` and a
 * little for each telling word, known or not. Chosen on odd lines of labelled descriptions (those that a customs authority
 * rates too vague, against those that it could classify): `docs/goods.md` says how well that works. Tried and left out,
 * because they told no more: the share of the best heading, words that are unknown, length, digits, and whether a word
 * belongs to a few headings only.
 */
export const VAGUE = {
  /** A telling word counts so much beside the evidence of the classifier: brands and models narrow goods as well. */
  wordWeight: 0.3,
  /** More words than these add nothing. */
  mostWords: 10,
  /** Less evidence than this is too little. */
  leastEvidence: 2.06,
} as const;
