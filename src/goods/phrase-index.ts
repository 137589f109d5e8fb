import { editDistance } from '../text/distance.ts';
import { CLASSIFY, SOURCE_WEIGHTS } from './classify-policy.ts';
import { type CodeTable, numberCodes } from './code-table.ts';
import { DESCRIBING, type GoodsWord, goodsWords, skeletonOf } from './goods-words.ts';
import type { PhraseColumns } from './phrase-columns.ts';
import type { GoodsPhrase } from './phrases.ts';
import { votesOfWords, type WordVotes } from './word-votes.ts';

/** A known word that a word of the description was taken for, and how sure that is. */
export interface MetWord {
  readonly word: number;
  readonly sureness: number;
}

/** Where a word stands: the last one may go on, and does in a description that is long enough to have been cut. */
export type WordPlace = 'inside' | 'last' | 'cut';

/** Phrases by their words, built once. */
export interface PhraseIndex {
  readonly table: CodeTable;
  readonly phrases: PhraseColumns;
  /** Phrases of each word. */
  readonly postings: readonly Uint32Array[];
  /** What a word says by itself. */
  votesOf(word: number): WordVotes;
  readonly rarity: Float64Array;
  /** Known words that this one may stand for; empty when none. */
  meet(word: GoodsWord, place: WordPlace): readonly MetWord[];
  /** Chinese text cut into known words, longest first. */
  cutHan(text: string): readonly string[];
}

const HAN = /\p{Script=Han}/u;
const SHORTEST_SLIP = 5;
const PLAIN = /^[a-z0-9]+$/;
const SHORTEST_PREFIX = 3;
/** Of a description that was cut, so many letters may begin a word, and so many are one. */
const SHORTEST_CUT = 2;
const SHORTEST_WHOLE = 5;
const MOST_PREFIX_WORDS = 3;
const SHORTEST_SKELETON = 3;
const SHORTEST_PART = 3;
const SHORTEST_CONTAINER = 8;
const SHORTEST_CONTAINED = 4;
const LONGEST_CONTAINED = 14;
/** Less of a word than this may be there by chance. */
const LEAST_CONTAINED = 0.5;

/** Builds the index. The same phrases in the same order give the same index. */
export function buildPhraseIndex(all: Iterable<GoodsPhrase>): PhraseIndex {
  const numbers = new Map<string, number>();
  const drafted: number[][] = [];
  const headings: Set<string>[] = [];
  const drafts: { readonly phrase: GoodsPhrase; readonly words: readonly number[] }[] = [];
  for (const phrase of all) {
    const words = [...new Set(goodsWords(phrase.text).map(({ stem }) => stem))].map((stem) => {
      let number = numbers.get(stem);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(stem, number);
        drafted.push([]);
        headings.push(new Set());
      }
      return number;
    });
    if (words.length === 0) continue;
    for (const word of words) {
      drafted[word]!.push(drafts.length);
      headings[word]!.add(phrase.code.slice(0, 4));
    }
    drafts.push({ phrase, words });
  }
  const rarity = Float64Array.from(headings, (codes) => Math.log((1 + HEADINGS) / codes.size));
  for (const stem of DESCRIBING) {
    const number = numbers.get(stem);
    if (number !== undefined) rarity[number]! *= CLASSIFY.describing;
  }
  const table = numberCodes(drafts.map(({ phrase }) => phrase.code));
  const phrases: PhraseColumns = {
    texts: drafts.map(({ phrase }) => phrase.text),
    codes: Uint32Array.from(drafts, ({ phrase }) => table.numberOf(phrase.code)),
    weights: Float64Array.from(drafts, ({ phrase }) => SOURCE_WEIGHTS[phrase.source]),
    totals: Float64Array.from(drafts, ({ words }) => words.reduce((sum, word) => sum + rarity[word]!, 0)),
  };
  const postings = drafted.map((each) => Uint32Array.from(each));
  const stems = [...numbers.keys()];
  const sorted = stems.filter((stem) => !HAN.test(stem)).sort();
  const bySkeleton = new Map<string, number[]>();
  for (const stem of sorted) {
    const skeleton = skeletonOf(stem);
    if (skeleton.length >= SHORTEST_SKELETON)
      bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), numbers.get(stem)!]);
  }
  const byShape = shapesOf(sorted, numbers);
  const vocabulary: Vocabulary = { numbers, sorted, bySkeleton, byShape, postings, begun: new Map() };
  const han = stems.filter((stem) => HAN.test(stem)).sort((a, b) => b.length - a.length);
  return {
    table,
    phrases,
    postings,
    votesOf: votesOfWords(postings, rarity, phrases, table),
    rarity,
    meet: (word, place) => meetWord(word, place, vocabulary),
    cutHan: (text) => cutHan(text, han),
  };
}

/** Headings of the Harmonized System: rarity is counted over them. */
const HEADINGS = 1_229;

interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  readonly sorted: readonly string[];
  readonly bySkeleton: ReadonlyMap<string, readonly number[]>;
  readonly byShape: ReadonlyMap<string, readonly string[]>;
  readonly postings: readonly Uint32Array[];
  readonly begun: Map<string, readonly MetWord[]>;
}

/** Words with one letter left out, so that a slip is found without comparing with every word. */
function shapesOf(
  stems: readonly string[],
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
  const shapes = new Map<string, string[]>();
  for (const stem of stems) {
    if (stem.length < SHORTEST_SLIP || !numbers.has(stem)) continue;
    for (let at = 0; at < stem.length; at++) {
      const shape = stem.slice(0, at) + stem.slice(at + 1);
      const known = shapes.get(shape);
      if (known) known.push(stem);
      else shapes.set(shape, [stem]);
    }
  }
  return shapes;
}

function meetWord(
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
  const slipped = slips(stem, vocabulary);
  if (slipped.length > 0) return slipped;
  const parts = compound(stem, vocabulary);
  if (parts.length > 0) return parts;
  const skeleton = skeletonOf(stem);
  // `shmpoo` kept a vowel, and is an abbreviation all the same.
  if (skeleton.length >= (skeleton === stem ? SHORTEST_SKELETON : SHORTEST_SKELETON + 1)) {
    const alike = vocabulary.bySkeleton.get(skeleton) ?? [];
    if (alike.length > 0)
      return alike
        .slice(0, MOST_PREFIX_WORDS)
        .map((word) => ({ word, sureness: CLASSIFY.skeleton / Math.sqrt(alike.length) }));
  }
  return contained(stem, vocabulary);
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
  found.sort((a, b) => postings[b]!.length - postings[a]!.length);
  const kept = found.slice(0, MOST_PREFIX_WORDS);
  return kept.map((word) => ({ word, sureness: CLASSIFY.prefix / Math.sqrt(kept.length) }));
}

function slips(stem: string, { byShape, numbers }: Vocabulary): readonly MetWord[] {
  // The distance is one of plain letters.
  if (stem.length < SHORTEST_SLIP || !PLAIN.test(stem)) return [];
  const candidates = new Set<string>(byShape.get(stem) ?? []);
  for (let at = 0; at < stem.length; at++) {
    const shape = stem.slice(0, at) + stem.slice(at + 1);
    if (numbers.has(shape)) candidates.add(shape);
    for (const each of byShape.get(shape) ?? []) candidates.add(each);
  }
  const near = [...candidates].filter(
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

function cutHan(text: string, known: readonly string[]): readonly string[] {
  const found: string[] = [];
  let rest = text;
  for (const word of known) {
    if (!rest.includes(word)) continue;
    found.push(word);
    rest = rest.replaceAll(word, ' ');
  }
  return found;
}
