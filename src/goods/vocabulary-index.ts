import type { PhrasePostings } from './phrase-postings.ts';
import { SlipIndex } from './slips.ts';
import { skeletonOf } from './word-forms.ts';

/** A known word that a word of the description was taken for, and how sure that is. */
export interface MetWord {
  readonly word: number;
  readonly sureness: number;
}

/** Words of fewer letters have no slips. */
export const SHORTEST_SLIP = 5;
/** Consonants alone. */
export const SHORTEST_SKELETON = 3;
/** Slips and abbreviations are read in plain letters only. */
export const PLAIN = /^[a-z0-9]+$/;

const HAN = /\p{Script=Han}/u;

/**
 * Known words, by all that a word of a description may share with them. Each order is made when it is first asked for: papers whose
 * words are all known never need the slips.
 */
export class Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  readonly postings: PhrasePostings;
  /** Letters of each word. */
  readonly lengths: Uint8Array;
  readonly begun = new Map<string, readonly MetWord[]>();
  #sorted: readonly string[] | undefined;
  #bySkeleton: ReadonlyMap<string, readonly number[]> | undefined;
  #slips: SlipIndex | undefined;

  constructor(numbers: ReadonlyMap<string, number>, postings: PhrasePostings) {
    this.numbers = numbers;
    this.postings = postings;
    this.lengths = new Uint8Array(postings.length);
    for (const [stem, number] of numbers) this.lengths[number] ||= stem.length;
  }

  /** All but Chinese ones, in the order of their letters. */
  get sorted(): readonly string[] {
    this.#sorted ??= [...this.numbers.keys()].filter((stem) => !HAN.test(stem)).sort();
    return this.#sorted;
  }

  get bySkeleton(): ReadonlyMap<string, readonly number[]> {
    this.#bySkeleton ??= skeletonsOf(this.#plain, this.numbers);
    return this.#bySkeleton;
  }

  get slipIndex(): SlipIndex {
    this.#slips ??= new SlipIndex(this.#plain, SHORTEST_SLIP);
    return this.#slips;
  }

  get #plain(): readonly string[] {
    return this.sorted.filter((stem) => PLAIN.test(stem));
  }
}

function skeletonsOf(
  plain: readonly string[],
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const bySkeleton = new Map<string, number[]>();
  for (const stem of plain) {
    const skeleton = skeletonOf(stem);
    if (skeleton.length < SHORTEST_SKELETON) continue;
    const alike = bySkeleton.get(skeleton);
    if (alike) alike.push(numbers.get(stem)!);
    else bySkeleton.set(skeleton, [numbers.get(stem)!]);
  }
  return bySkeleton;
}
