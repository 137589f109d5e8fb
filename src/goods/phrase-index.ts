import { type ChineseWord, cutChinese } from './chinese-words.ts';
import { CLASSIFY, SOURCE_WEIGHTS } from './classify-policy.ts';
import { type CodeTable, numberCodes } from './code-table.ts';
import { DESCRIBING, type GoodsWord, goodsWords } from './goods-words.ts';
import { meetWord, type WordPlace } from './meet-word.ts';
import type { PhraseColumns } from './phrase-columns.ts';
import { PhrasePostings } from './phrase-postings.ts';
import type { GoodsPhrase } from './phrases.ts';
import { type MetWord, Vocabulary } from './vocabulary-index.ts';
import { sameWordAs } from './word-forms.ts';
import { votesOfWords, type WordVotes } from './word-votes.ts';

/** Phrases by their words, built once. */
export interface PhraseIndex {
  readonly table: CodeTable;
  readonly phrases: PhraseColumns;
  /** Phrases of each word. */
  readonly postings: PhrasePostings;
  /** What a word says by itself. */
  votesOf(word: number): WordVotes;
  readonly rarity: Float64Array;
  /** Known words that this one may stand for; empty when none. */
  meet(word: GoodsWord, place: WordPlace): readonly MetWord[];
  /** Chinese text cut into known words, in order. */
  cutHan(text: string): readonly ChineseWord[];
}

/** Builds the index. The same phrases in the same order give the same index. */
export function buildPhraseIndex(all: Iterable<GoodsPhrase>): PhraseIndex {
  const { phrases: read, stems, stemsOf, ends } = readPhrases(all);
  const numbers = numbersOfWords(stems);
  const { words, count } = wordsOfPhrases(stemsOf, ends, stems, numbers);
  const postings = PhrasePostings.of(words, ends, count);
  const table = numberCodes(read.map(({ code }) => code));
  const codes = Uint32Array.from(read, ({ code }) => table.numberOf(code));
  const rarity = rarityOf(postings, codes, table);
  for (const stem of DESCRIBING) {
    const number = numbers.get(stem);
    if (number !== undefined) rarity[number]! *= CLASSIFY.describing;
  }
  const phrases: PhraseColumns = {
    texts: read.map(({ text }) => text),
    codes,
    weights: Float64Array.from(read, ({ source }) => SOURCE_WEIGHTS[source]),
    totals: totalsOf(words, ends, rarity),
  };
  const vocabulary = new Vocabulary(numbers, postings);
  return {
    table,
    phrases,
    postings,
    votesOf: votesOfWords(postings, rarity, phrases, table),
    rarity,
    meet: (word, place) => meetWord(word, place, vocabulary),
    cutHan: (text) => cutChinese(text, numbers),
  };
}

interface ReadPhrases {
  /** Phrases that have a telling word. */
  readonly phrases: readonly GoodsPhrase[];
  /** All stems, in the order in which they were first read. */
  readonly stems: readonly string[];
  /** Stems of all phrases behind each other, by their place in that order. */
  readonly stemsOf: Uint32Array;
  /** Where those of each phrase end. */
  readonly ends: Uint32Array;
}

function readPhrases(all: Iterable<GoodsPhrase>): ReadPhrases {
  const known = new Map<string, number>();
  const phrases: GoodsPhrase[] = [];
  const stemsOf: number[] = [];
  const ends: number[] = [];
  for (const phrase of all) {
    const words = goodsWords(phrase.text);
    if (words.length === 0) continue;
    for (const { stem } of words) {
      let place = known.get(stem);
      if (place === undefined) {
        place = known.size;
        known.set(stem, place);
      }
      stemsOf.push(place);
    }
    phrases.push(phrase);
    ends.push(stemsOf.length);
  }
  return {
    phrases,
    stems: [...known.keys()],
    stemsOf: Uint32Array.from(stemsOf),
    ends: Uint32Array.from(ends),
  };
}

/** Numbers of the words of all phrases, each once in a phrase: `ends` is set to where those of each phrase now end. */
function wordsOfPhrases(
  stemsOf: Uint32Array,
  ends: Uint32Array,
  stems: readonly string[],
  numbers: ReadonlyMap<string, number>,
): { readonly words: Uint32Array; readonly count: number } {
  const numberOfStem = Uint32Array.from(stems, (stem) => numbers.get(stem)!);
  let count = 0;
  for (const number of numberOfStem) count = Math.max(count, number + 1);
  const words = new Uint32Array(stemsOf.length);
  let [to, at] = [0, 0];
  for (let phrase = 0; phrase < ends.length; phrase++) {
    const start = to;
    for (; at < ends[phrase]!; at++) {
      const word = numberOfStem[stemsOf[at]!]!;
      if (!words.subarray(start, to).includes(word)) words[to++] = word;
    }
    ends[phrase] = to;
  }
  return { words: words.slice(0, to), count };
}

/** How rare each word is, by the headings that its phrases stand for. */
function rarityOf(postings: PhrasePostings, codes: Uint32Array, table: CodeTable): Float64Array {
  const lastWord = new Int32Array(table.codes.length).fill(-1);
  return Float64Array.from({ length: postings.length }, (_, word) => {
    let headings = 0;
    for (const phrase of postings.of(word)) {
      const code = codes[phrase]!;
      const heading = table.level[code] === 2 ? table.above[code]! : code;
      if (lastWord[heading] === word) continue;
      lastWord[heading] = word;
      headings++;
    }
    return Math.log((1 + HEADINGS) / headings);
  });
}

/** Rarity of all words of each phrase together. */
function totalsOf(words: Uint32Array, ends: Uint32Array, rarity: Float64Array): Float64Array {
  let at = 0;
  return Float64Array.from(ends, (end) => {
    let total = 0;
    for (; at < end; at++) total += rarity[words[at]!]!;
    return total;
  });
}

/** Words by number; two forms of one word have one number, so that phrases that have either are met by both. */
function numbersOfWords(stems: readonly string[]): ReadonlyMap<string, number> {
  const known = new Set(stems);
  const numbers = new Map<string, number>();
  let next = 0;
  const numberOf = (stem: string): number => {
    const numbered = numbers.get(stem);
    if (numbered !== undefined) return numbered;
    const base = sameWordAs(stem);
    const number = base !== undefined && known.has(base) ? numberOf(base) : next++;
    numbers.set(stem, number);
    return number;
  };
  for (const stem of stems) numberOf(stem);
  return numbers;
}

/** Headings of the Harmonized System: rarity is counted over them. */
const HEADINGS = 1_229;
