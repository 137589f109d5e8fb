import { type ChineseWord, cutChinese } from './chinese-words.ts';
import { CLASSIFY, SOURCE_WEIGHTS } from './classify-policy.ts';
import { type CodeTable, numberCodes } from './code-table.ts';
import { DESCRIBING, type GoodsWord, goodsWords } from './goods-words.ts';
import { type MetWord, meetWord, vocabularyOf, type WordPlace } from './meet-word.ts';
import type { PhraseColumns } from './phrase-columns.ts';
import type { GoodsPhrase } from './phrases.ts';
import { sameWordAs } from './word-forms.ts';
import { votesOfWords, type WordVotes } from './word-votes.ts';

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
  /** Chinese text cut into known words, in order. */
  cutHan(text: string): readonly ChineseWord[];
}

const HAN = /\p{Script=Han}/u;

/** Builds the index. The same phrases in the same order give the same index. */
export function buildPhraseIndex(all: Iterable<GoodsPhrase>): PhraseIndex {
  const known = new Set<string>();
  const read: { readonly phrase: GoodsPhrase; readonly stems: readonly string[] }[] = [];
  for (const phrase of all) {
    const stems = goodsWords(phrase.text).map(({ stem }) => stem);
    for (const stem of stems) known.add(stem);
    read.push({ phrase, stems });
  }
  const numbers = numbersOfWords(known);
  const count = new Set(numbers.values()).size;
  const drafted = Array.from({ length: count }, (): number[] => []);
  const headings = Array.from({ length: count }, () => new Set<string>());
  const drafts: { readonly phrase: GoodsPhrase; readonly words: readonly number[] }[] = [];
  for (const { phrase, stems } of read) {
    const numbered = stems.map((stem) => numbers.get(stem)!);
    const words = numbered.length > 1 ? [...new Set(numbered)] : numbered;
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
  const postings = drafted.map((each) => new Uint32Array(each));
  const vocabulary = vocabularyOf(numbers, postings);
  const han = new Set([...numbers.keys()].filter((stem) => HAN.test(stem)));
  return {
    table,
    phrases,
    postings,
    votesOf: votesOfWords(postings, rarity, phrases, table),
    rarity,
    meet: (word, place) => meetWord(word, place, vocabulary),
    cutHan: (text) => cutChinese(text, han),
  };
}

/** Words by number; two forms of one word have one number, so that phrases that have either are met by both. */
function numbersOfWords(known: ReadonlySet<string>): ReadonlyMap<string, number> {
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
  for (const stem of known) numberOf(stem);
  return numbers;
}

/** Headings of the Harmonized System: rarity is counted over them. */
const HEADINGS = 1_229;
