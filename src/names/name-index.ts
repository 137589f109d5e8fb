import type { Section, Sections } from '../store/sections.ts';
import { type TextPool, textAt } from '../store/text-pool.ts';
import { type Analyser, createAnalyser } from './analyse.ts';
import {
  type AnalysedName,
  type NameFamily,
  TOKEN_KINDS,
  type Token,
  type TokenKind,
} from './analysed-name.ts';

/**
 * The index of one family of names, in typed arrays only, so that it lies in one file and in memory that all
 * workers share.
 *
 *     words, sorted by text           names                       buckets (hashes of words with letters left out)
 *     0 aerospace   business  df 9    0 -> words 3 0 7            h("bngo") -> 3
 *     3 bingo       name      df 1    1 -> words 2 0 5            h("bigo") -> 3
 *       postings: word -> names       0 -> whose name, how strong h(sound of word) -> 3
 */
export interface NameIndex {
  readonly family: NameFamily;
  readonly nameCount: number;
  readonly wordCount: number;
  readonly wordTexts: TextPool;
  readonly wordKinds: Uint8Array;
  readonly wordConcepts: Int32Array;
  /** In how many names each word occurs. */
  readonly wordCounts: Uint32Array;
  readonly nameWordOffsets: Uint32Array;
  readonly nameWords: Uint32Array;
  readonly postingOffsets: Uint32Array;
  readonly postings: Uint32Array;
  /** `2^n + 1` offsets into `bucketWords`. */
  readonly bucketOffsets: Uint32Array;
  readonly bucketWords: Uint32Array;
  readonly nameTexts: TextPool;
  /** Names in the order of their letters: those that begin alike stand together. */
  readonly nameOrder: Uint32Array;
  /** Number of the entry that bears the name. */
  readonly nameEntries: Uint32Array;
  /** 1: a weak alias. */
  readonly nameFlags: Uint8Array;
}

export const WEAK_NAME = 1;
const UNVOWELLED_BIT = 0x80;

export function packKind(kind: TokenKind, isUnvowelled: boolean): number {
  return TOKEN_KINDS.indexOf(kind) | (isUnvowelled ? UNVOWELLED_BIT : 0);
}

const ARRAYS = [
  'wordKinds',
  'wordConcepts',
  'wordCounts',
  'nameWordOffsets',
  'nameWords',
  'postingOffsets',
  'postings',
  'bucketOffsets',
  'bucketWords',
  'nameOrder',
  'nameEntries',
  'nameFlags',
] as const;

/** The index as sections of a file; names begin with `prefix`. */
export function indexToSections(index: NameIndex, prefix: string): Record<string, Section> {
  const sections: Record<string, Section> = {
    [`${prefix}.wordTexts.offsets`]: index.wordTexts.offsets,
    [`${prefix}.wordTexts.bytes`]: index.wordTexts.bytes,
    [`${prefix}.nameTexts.offsets`]: index.nameTexts.offsets,
    [`${prefix}.nameTexts.bytes`]: index.nameTexts.bytes,
  };
  for (const name of ARRAYS) sections[`${prefix}.${name}`] = index[name];
  return sections;
}

/** The index from sections of a file. */
export function indexFromSections(sections: Sections, prefix: string, family: NameFamily): NameIndex {
  const array = <S extends Section>(name: string, kind: new (length: number) => S): S => {
    const section = sections[`${prefix}.${name}`];
    if (!(section instanceof kind)) throw new TypeError(`the index has no section ${prefix}.${name}`);
    return section;
  };
  const pool = (name: string): TextPool => ({
    offsets: array(`${name}.offsets`, Uint32Array),
    bytes: array(`${name}.bytes`, Uint8Array),
  });
  const wordKinds = array('wordKinds', Uint8Array);
  const nameEntries = array('nameEntries', Uint32Array);
  return {
    family,
    nameCount: nameEntries.length,
    wordCount: wordKinds.length,
    wordTexts: pool('wordTexts'),
    nameTexts: pool('nameTexts'),
    wordKinds,
    nameEntries,
    wordConcepts: array('wordConcepts', Int32Array),
    wordCounts: array('wordCounts', Uint32Array),
    nameWordOffsets: array('nameWordOffsets', Uint32Array),
    nameWords: array('nameWords', Uint32Array),
    postingOffsets: array('postingOffsets', Uint32Array),
    postings: array('postings', Uint32Array),
    bucketOffsets: array('bucketOffsets', Uint32Array),
    bucketWords: array('bucketWords', Uint32Array),
    nameOrder: array('nameOrder', Uint32Array),
    nameFlags: array('nameFlags', Uint8Array),
  };
}

/** What a thread keeps beside the shared arrays to search in them. */
export interface IndexReader {
  readonly index: NameIndex;
  /** Analyses queries with the rarity of words counted in this index. */
  readonly analyser: Analyser;
  /** Words of one concept. */
  readonly wordsOfConcept: ReadonlyMap<number, readonly number[]>;
  /** Word number to its text. */
  wordText(word: number): string;
  wordToken(word: number): Token;
  /** First word whose text is not before `text`. */
  lowerBound(text: string): number;
  /** A name of the index, made ready for comparison. */
  nameAt(name: number): AnalysedName;
  nameText(name: number): string;
  /** Names whose letters begin with `letters`, at most `most`. */
  namesBeginning(letters: string, most: number): number[];
}

/** Opens an index for searching in this thread. */
export function openIndex(index: NameIndex): IndexReader {
  const tokens: (Token | undefined)[] = new Array(index.wordCount);
  const texts: (string | undefined)[] = new Array(index.wordCount);
  const wordsOfConcept = new Map<number, number[]>();
  for (let word = 0; word < index.wordCount; word++) {
    const concept = index.wordConcepts[word]!;
    if (concept < 0) continue;
    const siblings = wordsOfConcept.get(concept);
    if (siblings) siblings.push(word);
    else wordsOfConcept.set(concept, [word]);
  }
  const wordText = (word: number): string => (texts[word] ??= textAt(index.wordTexts, word));
  const lowerBound = (text: string): number => {
    let [low, high] = [0, index.wordCount];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (wordText(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const countOf = (text: string): number | undefined => {
    let [count, word] = [0, lowerBound(text)];
    for (; word < index.wordCount && wordText(word) === text; word++) count += index.wordCounts[word]!;
    return count === 0 ? undefined : count;
  };
  const lettersAt = (name: number): string => {
    let letters = '';
    for (let i = index.nameWordOffsets[name]!; i < index.nameWordOffsets[name + 1]!; i++)
      letters += wordText(index.nameWords[i]!);
    return letters;
  };
  const analyser = createAnalyser(index.family, countOf);
  const wordToken = (word: number): Token => {
    const kind = index.wordKinds[word]!;
    tokens[word] ??= analyser.restore(
      wordText(word),
      TOKEN_KINDS[kind & ~UNVOWELLED_BIT]!,
      index.wordConcepts[word]!,
      (kind & UNVOWELLED_BIT) !== 0,
    );
    return tokens[word];
  };
  return {
    index,
    analyser,
    wordsOfConcept,
    wordText,
    wordToken,
    lowerBound,
    nameText: (name) => textAt(index.nameTexts, name),
    namesBeginning(letters, most) {
      let [low, high] = [0, index.nameCount];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (lettersAt(index.nameOrder[middle]!) < letters) low = middle + 1;
        else high = middle;
      }
      const found: number[] = [];
      for (let i = low; i < index.nameCount && found.length < most; i++) {
        if (!lettersAt(index.nameOrder[i]!).startsWith(letters)) break;
        found.push(index.nameOrder[i]!);
      }
      return found;
    },
    nameAt(name) {
      const nameTokens: Token[] = [];
      for (let i = index.nameWordOffsets[name]!; i < index.nameWordOffsets[name + 1]!; i++) {
        nameTokens.push(wordToken(index.nameWords[i]!));
      }
      return analyser.assemble(
        nameTokens,
        index.nameTexts.offsets[name + 1]! - index.nameTexts.offsets[name]!,
      );
    },
  };
}
