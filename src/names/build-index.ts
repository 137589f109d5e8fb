import { packTexts } from '../store/text-pool.ts';
import { createAnalyser } from './analyse.ts';
import type { NameFamily, Token } from './analysed-name.ts';
import { type NameIndex, packKind, WEAK_NAME } from './name-index.ts';
import { KIND_WEIGHTS } from './policy.ts';
import { wordKeys } from './word-keys.ts';

/** One name to be indexed. */
export interface IndexedName {
  readonly text: string;
  /** Number of the entry that bears it. */
  readonly entry: number;
  readonly isWeak: boolean;
}

/** Words that say less than this lead to no candidates; they still count in the comparison. */
export const SEARCHABLE_WEIGHT = 0.25;

/** Builds the index of one family. The same names in the same order give the same bytes. */
export function buildNameIndex(family: NameFamily, names: readonly IndexedName[]): NameIndex {
  const analyser = createAnalyser(family);
  const wordNumbers = new Map<string, number>();
  const tokens: Token[] = [];
  const nameWordOffsets = new Uint32Array(names.length + 1);
  const wordsByName: number[] = [];
  for (const [name, { text }] of names.entries()) {
    for (const token of analyser.analyse(text).tokens) {
      const key = `${token.text} ${packKind(token.kind, token.isUnvowelled)} ${token.concept}`;
      let word = wordNumbers.get(key);
      if (word === undefined) {
        word = tokens.length;
        wordNumbers.set(key, word);
        tokens.push(token);
      }
      wordsByName.push(word);
    }
    nameWordOffsets[name + 1] = wordsByName.length;
  }
  const order = sortedOrder(tokens);
  const nameWords = Uint32Array.from(wordsByName, (word) => order.newNumber[word]!);
  const sorted = order.sorted.map((word) => tokens[word]!);
  const lettersOfName = names.map((_, name) => lettersAt(name, nameWordOffsets, wordsByName, tokens));
  return {
    family,
    nameCount: names.length,
    wordCount: sorted.length,
    wordTexts: packTexts(sorted.map((token) => token.text)),
    wordKinds: Uint8Array.from(sorted, (token) => packKind(token.kind, token.isUnvowelled)),
    wordConcepts: Int32Array.from(sorted, (token) => token.concept),
    nameWordOffsets,
    nameWords,
    ...postingsOf(sorted.length, nameWordOffsets, nameWords),
    ...bucketsOf(sorted, family === 'person'),
    nameTexts: packTexts(names.map(({ text }) => text)),
    nameOrder: Uint32Array.from(names.keys()).sort((a, b) => compareLetters(lettersOfName, a, b)),
    nameEntries: Uint32Array.from(names, ({ entry }) => entry),
    nameFlags: Uint8Array.from(names, ({ isWeak }) => (isWeak ? WEAK_NAME : 0)),
  };
}

function lettersAt(
  name: number,
  offsets: Uint32Array,
  words: readonly number[],
  tokens: readonly Token[],
): string {
  let letters = '';
  for (let i = offsets[name]!; i < offsets[name + 1]!; i++) letters += tokens[words[i]!]!.text;
  return letters;
}

function compareLetters(letters: readonly string[], a: number, b: number): number {
  const [x, y] = [letters[a]!, letters[b]!];
  return x < y ? -1 : x > y ? 1 : a - b;
}

/** Words in order of their text, so that all words with one beginning stand together. */
function sortedOrder(tokens: readonly Token[]): { sorted: number[]; newNumber: Uint32Array } {
  const sorted = tokens.map((_, word) => word);
  sorted.sort((a, b) => {
    const [x, y] = [tokens[a]!, tokens[b]!];
    if (x.text !== y.text) return x.text < y.text ? -1 : 1;
    return packKind(x.kind, x.isUnvowelled) - packKind(y.kind, y.isUnvowelled) || x.concept - y.concept;
  });
  const newNumber = new Uint32Array(tokens.length);
  for (const [number, word] of sorted.entries()) newNumber[word] = number;
  return { sorted, newNumber };
}

function postingsOf(
  wordCount: number,
  nameWordOffsets: Uint32Array,
  nameWords: Uint32Array,
): Pick<NameIndex, 'postings' | 'postingOffsets' | 'wordCounts'> {
  const wordCounts = new Uint32Array(wordCount);
  const lastName = new Int32Array(wordCount).fill(-1);
  forEachWordOnce(nameWordOffsets, nameWords, lastName, (word) => wordCounts[word]!++);
  const postingOffsets = new Uint32Array(wordCount + 1);
  for (let word = 0; word < wordCount; word++)
    postingOffsets[word + 1] = postingOffsets[word]! + wordCounts[word]!;
  const postings = new Uint32Array(postingOffsets[wordCount]!);
  const next = postingOffsets.slice(0, wordCount);
  lastName.fill(-1);
  forEachWordOnce(nameWordOffsets, nameWords, lastName, (word, name) => {
    postings[next[word]!++] = name;
  });
  return { postings, postingOffsets, wordCounts };
}

function forEachWordOnce(
  offsets: Uint32Array,
  words: Uint32Array,
  lastName: Int32Array,
  visit: (word: number, name: number) => void,
): void {
  for (let name = 0; name + 1 < offsets.length; name++) {
    for (let i = offsets[name]!; i < offsets[name + 1]!; i++) {
      const word = words[i]!;
      if (lastName[word] === name) continue;
      lastName[word] = name;
      visit(word, name);
    }
  }
}

function bucketsOf(
  sorted: readonly Token[],
  withConsonants: boolean,
): Pick<NameIndex, 'bucketOffsets' | 'bucketWords'> {
  const keysByWord = sorted.map((token) =>
    KIND_WEIGHTS[token.kind].weight < SEARCHABLE_WEIGHT
      ? []
      : [...new Set(wordKeys(token, withConsonants || token.isUnvowelled))],
  );
  let total = 0;
  for (const keys of keysByWord) total += keys.length;
  const bits = Math.max(4, Math.ceil(Math.log2(total + 1)));
  const bucketOffsets = new Uint32Array(2 ** bits + 1);
  for (const keys of keysByWord) for (const key of keys) bucketOffsets[(key >>> (32 - bits)) + 1]!++;
  for (let bucket = 0; bucket < 2 ** bits; bucket++) bucketOffsets[bucket + 1]! += bucketOffsets[bucket]!;
  const next = bucketOffsets.slice(0, 2 ** bits);
  const bucketWords = new Uint32Array(total);
  for (const [word, keys] of keysByWord.entries()) {
    for (const key of keys) bucketWords[next[key >>> (32 - bits)]!++] = word;
  }
  return { bucketOffsets, bucketWords };
}
