import { type HashBuckets, openBuckets, visitBucket } from '../store/hash-buckets.ts';
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
import { cognateGroup } from './lexicon.ts';
import { exactKey } from './word-keys.ts';
import { createWordsOfNames, type WordsOfNames } from './words-of-names.ts';

/**
 * The index of one family of names, in typed arrays only, so that it lies in one file and in memory that all
 * workers share.
 *
 *     words, sorted by text           names                       buckets (hashes of words with letters left out)
 *     0 aerospace   business  df 9    0 -> words 3 0 7            h("bngo") -> word 3
 *     3 bingo       name      df 1    1 -> words 2 0 5            h("bigo") -> word 3
 *       postings: word -> names       0 -> whose name, how strong h(sound of word) -> word 3
 *                                                                 h(first half of a name) -> names
 *
 * Names are numbered by what they cost when nothing is met, the least first: the search passes lists of names in this
 * order, and stops where no further one can reach the threshold.
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
  /** Weight of each word in a comparison, by its kind and rarity. */
  readonly wordWeights: Float32Array;
  /** Which letters each word has, as in a token. */
  readonly wordLetters: Int32Array;
  readonly nameWordOffsets: Uint32Array;
  readonly nameWords: Uint32Array;
  readonly postingOffsets: Uint32Array;
  readonly postings: Uint32Array;
  /** Words by their keys (`word-keys.ts`). */
  readonly wordKeys: HashBuckets;
  /** Names by their keys (`name-keys.ts`). */
  readonly nameKeys: HashBuckets;
  readonly nameTexts: TextPool;
  /** The least that a name costs of which nothing is met: its words' weights by their least shares (`bounds.ts`). */
  readonly nameCosts: Float32Array;
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

export function kindIn(packed: number): TokenKind {
  return TOKEN_KINDS[packed & ~UNVOWELLED_BIT]!;
}

export function isUnvowelledIn(packed: number): boolean {
  return (packed & UNVOWELLED_BIT) !== 0;
}

const ARRAYS = {
  wordKinds: Uint8Array,
  wordConcepts: Int32Array,
  wordCounts: Uint32Array,
  wordWeights: Float32Array,
  wordLetters: Int32Array,
  nameWordOffsets: Uint32Array,
  nameWords: Uint32Array,
  postingOffsets: Uint32Array,
  postings: Uint32Array,
  nameCosts: Float32Array,
  nameEntries: Uint32Array,
  nameFlags: Uint8Array,
} as const;

/** The index as sections of a file; names begin with `prefix`. */
export function indexToSections(index: NameIndex, prefix: string): Record<string, Section> {
  const sections: Record<string, Section> = {};
  for (const name of ['wordTexts', 'nameTexts'] as const) {
    sections[`${prefix}.${name}.offsets`] = index[name].offsets;
    sections[`${prefix}.${name}.bytes`] = index[name].bytes;
  }
  for (const name of ['wordKeys', 'nameKeys'] as const) {
    sections[`${prefix}.${name}.offsets`] = index[name].offsets;
    sections[`${prefix}.${name}.items`] = index[name].items;
    sections[`${prefix}.${name}.marks`] = index[name].marks;
  }
  for (const name of Object.keys(ARRAYS) as (keyof typeof ARRAYS)[])
    sections[`${prefix}.${name}`] = index[name];
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
  const buckets = (name: string): HashBuckets =>
    openBuckets(
      array(`${name}.offsets`, Uint32Array),
      array(`${name}.items`, Uint32Array),
      array(`${name}.marks`, Uint8Array),
    );
  const wordKinds = array('wordKinds', Uint8Array);
  const nameEntries = array('nameEntries', Uint32Array);
  return {
    family,
    nameCount: nameEntries.length,
    wordCount: wordKinds.length,
    wordTexts: pool('wordTexts'),
    nameTexts: pool('nameTexts'),
    wordKeys: buckets('wordKeys'),
    nameKeys: buckets('nameKeys'),
    wordKinds,
    nameEntries,
    wordConcepts: array('wordConcepts', Int32Array),
    wordCounts: array('wordCounts', Uint32Array),
    wordWeights: array('wordWeights', Float32Array),
    wordLetters: array('wordLetters', Int32Array),
    nameWordOffsets: array('nameWordOffsets', Uint32Array),
    nameWords: array('nameWords', Uint32Array),
    postingOffsets: array('postingOffsets', Uint32Array),
    postings: array('postings', Uint32Array),
    nameCosts: array('nameCosts', Float32Array),
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
  /** Words of given names of one origin (`cognateGroup`). */
  readonly wordsOfOrigin: ReadonlyMap<number, readonly number[]>;
  /** Whether any word is written without vowels: most lists have none. */
  readonly hasUnvowelled: boolean;
  /** Words of trade that begin with a letter. */
  businessWordsOf(letter: string): readonly number[];
  /** Word number to its text. */
  wordText(word: number): string;
  wordToken(word: number): Token;
  /** The words of a text, of whatever kind. */
  wordsSpelt(text: string): number[];
  /** First word whose text is not before `text`. */
  lowerBound(text: string): number;
  /** A name of the index, made ready for comparison. */
  nameAt(name: number): AnalysedName;
  nameText(name: number): string;
  readonly wordsOfNames: WordsOfNames;
}

/** Words whose tokens a thread remembers: those of millions would fill its memory. */
const TOKENS_KEPT = 250_000;

/** Opens an index for searching in this thread. */
export function openIndex(index: NameIndex): IndexReader {
  const tokens: (Token | undefined)[] = new Array(index.wordCount);
  let tokensKept = 0;
  const wordText = (word: number): string => textAt(index.wordTexts, word);
  const wordsSpelt = (text: string): number[] => {
    const words: number[] = [];
    visitBucket(index.wordKeys, exactKey(text), (word) => {
      if (wordText(word) === text && !words.includes(word)) words.push(word);
    });
    return words;
  };
  const countOf = (text: string): number | undefined => {
    let count = 0;
    for (const word of wordsSpelt(text)) count += index.wordCounts[word]!;
    return count === 0 ? undefined : count;
  };
  const analyser = createAnalyser(index.family, countOf);
  const wordToken = (word: number): Token => {
    const known = tokens[word];
    if (known) return known;
    if (tokensKept++ >= TOKENS_KEPT) {
      tokens.fill(undefined);
      tokensKept = 1;
    }
    const kind = index.wordKinds[word]!;
    const token = analyser.restore(
      wordText(word),
      kindIn(kind),
      index.wordConcepts[word]!,
      isUnvowelledIn(kind),
    );
    tokens[word] = token;
    return token;
  };
  return {
    index,
    analyser,
    ...groupsOf(index),
    wordsOfNames: createWordsOfNames(index),
    wordText,
    wordToken,
    wordsSpelt,
    lowerBound(text) {
      let [low, high] = [0, index.wordCount];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (wordText(middle) < text) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    nameText: (name) => textAt(index.nameTexts, name),
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

function groupsOf(
  index: NameIndex,
): Pick<IndexReader, 'wordsOfConcept' | 'wordsOfOrigin' | 'hasUnvowelled' | 'businessWordsOf'> {
  const wordsOfConcept = new Map<number, number[]>();
  const wordsOfOrigin = new Map<number, number[]>();
  const businessWords = new Map<number, number[]>();
  const add = (groups: Map<number, number[]>, group: number, word: number): void => {
    const siblings = groups.get(group);
    if (siblings) siblings.push(word);
    else groups.set(group, [word]);
  };
  const { offsets, bytes } = index.wordTexts;
  for (let word = 0; word < index.wordCount; word++) {
    const concept = index.wordConcepts[word]!;
    if (concept < 0) continue;
    add(wordsOfConcept, concept, word);
    const kind = kindIn(index.wordKinds[word]!);
    if (kind === 'business-word') add(businessWords, bytes[offsets[word]!]!, word);
    const origin = kind === 'name' ? cognateGroup(concept) : undefined;
    if (origin !== undefined) add(wordsOfOrigin, origin, word);
  }
  return {
    wordsOfConcept,
    wordsOfOrigin,
    hasUnvowelled: index.wordKinds.some(isUnvowelledIn),
    businessWordsOf: (letter) => businessWords.get(letter.charCodeAt(0)) ?? [],
  };
}
