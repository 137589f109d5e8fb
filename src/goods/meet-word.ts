import { editDistance } from '../text/distance.ts';
import { CLASSIFY } from './classify-policy.ts';
import type { GoodsWord } from './goods-words.ts';
import {
  type MetWord,
  PLAIN,
  SHORTEST_SKELETON,
  SHORTEST_SLIP,
  type Vocabulary,
} from './vocabulary-index.ts';
import { basesOf, firstParts, skeletonOf } from './word-forms.ts';

/** Where a word stands: the last one may go on, and does in a description that is long enough to have been cut. */
export type WordPlace = 'inside' | 'last' | 'cut';

const SHORTEST_PREFIX = 3;
/** Of a description that was cut, so many letters may begin a word, and so many are one. */
const SHORTEST_CUT = 2;
const SHORTEST_WHOLE = 5;
const MOST_PREFIX_WORDS = 3;
const SHORTEST_PART = 3;
const SHORTEST_CONTAINER = 8;
const SHORTEST_CONTAINED = 4;
const LONGEST_CONTAINED = 14;
/** A word of fewer letters is not taken apart, and its last part has so many. */
const SHORTEST_BUILT = 8;
const SHORTEST_LAST_PART = 4;
/** A last part that names the goods without the first has so many letters, and this share of all. */
const SHORTEST_NAMING_PART = 5;
const LEAST_NAMING = 0.4;
/** Less of a word than this may be there by chance. */
const LEAST_CONTAINED = 0.5;

/** Known words that this one may stand for; empty when none. */
export function meetWord(
  { stem, written }: GoodsWord,
  place: WordPlace,
  vocabulary: Vocabulary,
): readonly MetWord[] {
  const { numbers } = vocabulary;
  const known = numbers.get(stem);
  const isBegun = place === 'cut' && written.length < SHORTEST_WHOLE;
  if (known !== undefined && !isBegun) return [{ word: known, sureness: 1 }];
  if (place !== 'inside' && written.length >= (isBegun ? SHORTEST_CUT : SHORTEST_PREFIX)) {
    const begun = beginningWith(isBegun ? written : stem, vocabulary);
    if (known !== undefined) return [...begun, { word: known, sureness: CLASSIFY.cutWord }];
    if (begun.length > 0) return begun;
  }
  const based = formOf(stem, vocabulary);
  if (based !== undefined) return [{ word: based, sureness: CLASSIFY.form }];
  const slipped = slips(stem, vocabulary);
  if (slipped.length > 0) return slipped;
  const parts = compound(stem, vocabulary);
  if (parts.length > 0) return parts;
  const built = builtOf(stem, vocabulary);
  if (built.length > 1 || isMostOf(stem, built, vocabulary)) return built;
  const skeleton = skeletonOf(stem);
  // `shmpoo` kept a vowel, and is an abbreviation all the same.
  if (skeleton.length >= (skeleton === stem ? SHORTEST_SKELETON : SHORTEST_SKELETON + 1)) {
    const alike = vocabulary.bySkeleton.get(skeleton) ?? [];
    if (alike.length > 0)
      return alike
        .slice(0, MOST_PREFIX_WORDS)
        .map((word) => ({ word, sureness: CLASSIFY.skeleton / Math.sqrt(alike.length) }));
  }
  const inside = contained(stem, vocabulary);
  return inside.length > 0 ? inside : built;
}

/** Whether the last part, met alone, is so much of the word that it names the goods: `gewinde|bohrer`. */
function isMostOf(stem: string, built: readonly MetWord[], { lengths }: Vocabulary): boolean {
  const [only] = built;
  return (
    only !== undefined && lengths[only.word]! >= Math.max(SHORTEST_NAMING_PART, stem.length * LEAST_NAMING)
  );
}

/** A known word of which this one is a form. */
function formOf(stem: string, { numbers }: Vocabulary): number | undefined {
  for (const base of basesOf(stem)) {
    const known = numbers.get(base);
    if (known !== undefined) return known;
  }
  return undefined;
}

/**
 * German, Russian and Turkish build long words: the last part names the goods, and is met alone when the first is not
 * known.
 */
function builtOf(stem: string, vocabulary: Vocabulary): readonly MetWord[] {
  const { numbers } = vocabulary;
  if (stem.length < SHORTEST_BUILT) return [];
  const forms = [stem, ...basesOf(stem)];
  for (let at = 2; at <= stem.length - SHORTEST_LAST_PART; at++) {
    const last = forms.map((form) => numbers.get(form.slice(at))).find((word) => word !== undefined);
    if (last === undefined) continue;
    const head = { word: last, sureness: CLASSIFY.parts };
    const first = firstParts(stem.slice(0, at))
      .map(
        (part) =>
          numbers.get(part) ??
          (part.length >= SHORTEST_BUILT ? builtOf(part, vocabulary)[0]?.word : undefined),
      )
      .find((word) => word !== undefined);
    return first === undefined ? [head] : [{ word: first, sureness: CLASSIFY.parts }, head];
  }
  return [];
}

/** Found once for each beginning of few letters: many words have it, and descriptions end in the same ones. */
function beginningWith(stem: string, vocabulary: Vocabulary): readonly MetWord[] {
  const { begun } = vocabulary;
  const known = begun.get(stem);
  if (known) return known;
  const found = commonestBeginningWith(stem, vocabulary);
  if (stem.length < SHORTEST_WHOLE && found.length > 0) begun.set(stem, found);
  return found;
}

function commonestBeginningWith(stem: string, { sorted, numbers, postings }: Vocabulary): readonly MetWord[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < stem) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.startsWith(stem); at++)
    found.push(numbers.get(sorted[at]!)!);
  // The commonest continuations, as far as they are few.
  found.sort((a, b) => postings.countOf(b) - postings.countOf(a));
  const kept = found.slice(0, MOST_PREFIX_WORDS);
  return kept.map((word) => ({ word, sureness: CLASSIFY.prefix / Math.sqrt(kept.length) }));
}

function slips(stem: string, { slipIndex, numbers }: Vocabulary): readonly MetWord[] {
  // The distance is one of plain letters.
  if (stem.length < SHORTEST_SLIP || !PLAIN.test(stem)) return [];
  const near = slipIndex
    .near(stem, numbers)
    .filter(
      (each) =>
        each[0] === stem[0] &&
        PLAIN.test(each) &&
        editDistance(each, stem, 2) <= 2 &&
        Math.abs(each.length - stem.length) <= 1,
    );
  return near.slice(0, MOST_PREFIX_WORDS).map((each) => ({
    word: numbers.get(each)!,
    sureness: CLASSIFY.slip / Math.sqrt(near.length),
  }));
}

/** `bikeoil`, `tshirtdress`: two known words written as one. */
function compound(stem: string, { numbers }: Vocabulary): readonly MetWord[] {
  for (let at = stem.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const [first, second] = [numbers.get(stem.slice(0, at)), numbers.get(stem.slice(at))];
    if (first !== undefined && second !== undefined)
      return [first, second].map((word) => ({ word, sureness: CLASSIFY.parts }));
  }
  return [];
}

/** `ladieswovenshirtorblouse`: known words inside of a long one, from left to right, the longest first. */
function contained(stem: string, { numbers }: Vocabulary): readonly MetWord[] {
  if (stem.length < SHORTEST_CONTAINER || !PLAIN.test(stem)) return [];
  const found: number[] = [];
  let covered = 0;
  for (let at = 0; at <= stem.length - SHORTEST_CONTAINED; ) {
    let length = Math.min(LONGEST_CONTAINED, stem.length - at);
    for (; length >= SHORTEST_CONTAINED; length--) {
      const known = numbers.get(stem.slice(at, at + length));
      if (known === undefined) continue;
      found.push(known);
      covered += length;
      break;
    }
    at += length < SHORTEST_CONTAINED ? 1 : length;
  }
  if (covered < stem.length * LEAST_CONTAINED) return [];
  return found.map((word) => ({ word, sureness: CLASSIFY.contained }));
}
