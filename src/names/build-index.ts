import { growingNumbers } from '../store/growing.ts';
import { fileInBuckets, type HashBuckets } from '../store/hash-buckets.ts';
import { growingTexts, packTexts, textAt } from '../store/text-pool.ts';
import { koreanSoundKey } from '../text/korean-syllables.ts';
import { createAnalyser } from './analyse.ts';
import type { NameFamily, TokenKind } from './analysed-name.ts';
import { leastEntryShares } from './bounds.ts';
import { isUnvowelledIn, kindIn, type NameIndex, packKind, WEAK_NAME } from './name-index.ts';
import { forEachNameKey, initialsOf } from './name-keys.ts';
import { forEachWordKey } from './word-keys.ts';

/** One name to be indexed. */
export interface IndexedName {
  readonly text: string;
  /** Number of the entry that bears it. */
  readonly entry: number;
  readonly isWeak: boolean;
}

/** Builds the index of one family. The same names in the same order give the same bytes. */
export function buildNameIndex(family: NameFamily, names: Iterable<IndexedName>): NameIndex {
  const builder = createIndexBuilder(family);
  for (const name of names) builder.add(name);
  return builder.finish();
}

/** Takes names one by one and keeps numbers of them, not objects, so that millions fit. */
export interface IndexBuilder {
  add(name: IndexedName): void;
  /** Takes a name from an older index as it was analysed there. */
  addFrom(old: NameIndex, name: number, entry: number, isWeak: boolean): void;
  finish(): NameIndex;
}

/** Every distinct word of the names so far. */
interface WordTable {
  readonly texts: string[];
  readonly kinds: number[];
  readonly concepts: number[];
  numberOf(text: string, packedKind: number, concept: number): number;
}

export function createIndexBuilder(family: NameFamily): IndexBuilder {
  const analyser = createAnalyser(family);
  const words = createWordTable();
  const nameTexts = growingTexts();
  const nameWordOffsets = growingNumbers();
  const nameWords = growingNumbers();
  const nameEntries = growingNumbers();
  const nameFlags = growingNumbers();
  nameWordOffsets.push(0);
  const end = (entry: number, isWeak: boolean): void => {
    nameWordOffsets.push(nameWords.length);
    nameEntries.push(entry);
    nameFlags.push(isWeak ? WEAK_NAME : 0);
  };
  let reused: { readonly old: NameIndex; readonly numbers: Int32Array } | undefined;
  return {
    add({ text, entry, isWeak }) {
      for (const token of analyser.analyse(text).tokens) {
        nameWords.push(words.numberOf(token.text, packKind(token.kind, token.isUnvowelled), token.concept));
      }
      nameTexts.push(text);
      end(entry, isWeak);
    },
    addFrom(old, name, entry, isWeak) {
      if (reused?.old !== old) reused = { old, numbers: new Int32Array(old.wordCount).fill(-1) };
      for (let i = old.nameWordOffsets[name]!; i < old.nameWordOffsets[name + 1]!; i++) {
        const word = old.nameWords[i]!;
        let number = reused.numbers[word]!;
        if (number < 0) {
          number = words.numberOf(textAt(old.wordTexts, word), old.wordKinds[word]!, old.wordConcepts[word]!);
          reused.numbers[word] = number;
        }
        nameWords.push(number);
      }
      nameTexts.pushBytes(old.nameTexts, name);
      end(entry, isWeak);
    },
    finish() {
      const order = sortedOrder(words);
      const sorted = wordArrays(words, order.sorted);
      const renumbered = nameWords.finish();
      for (let i = 0; i < renumbered.length; i++) renumbered[i] = order.newNumber[renumbered[i]!]!;
      const offsets = nameWordOffsets.finish();
      const postings = postingsOf(sorted.texts.length, offsets, renumbered);
      const weighed = weighWords(family, sorted, postings.wordCounts);
      return {
        family,
        nameCount: nameEntries.length,
        wordCount: sorted.texts.length,
        wordTexts: packTexts(sorted.texts),
        wordKinds: sorted.kinds,
        wordConcepts: sorted.concepts,
        wordWeights: weighed.weights,
        wordLetters: weighed.letters,
        nameWordOffsets: offsets,
        nameWords: renumbered,
        ...postings,
        wordKeys: weighed.keys,
        nameKeys: nameKeysOf(family, sorted, weighed, offsets, renumbered),
        nameTexts: nameTexts.finish(),
        nameCosts: costsOf(family, sorted.kinds, weighed.weights, offsets, renumbered),
        nameEntries: nameEntries.finish(),
        nameFlags: Uint8Array.from(nameFlags.view()),
      };
    },
  };
}

function createWordTable(): WordTable {
  const numbers = new Map<string, number>();
  const [texts, kinds, concepts]: [string[], number[], number[]] = [[], [], []];
  return {
    texts,
    kinds,
    concepts,
    numberOf(text, packedKind, concept) {
      const key = `${text} ${packedKind} ${concept}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = texts.push(text) - 1;
        kinds.push(packedKind);
        concepts.push(concept);
        numbers.set(key, number);
      }
      return number;
    },
  };
}

/** Words in order of their text, so that all words with one beginning stand together. */
function sortedOrder({ texts, kinds, concepts }: WordTable): { sorted: number[]; newNumber: Uint32Array } {
  const sorted = texts.map((_, word) => word);
  sorted.sort((a, b) => {
    const [x, y] = [texts[a]!, texts[b]!];
    if (x !== y) return x < y ? -1 : 1;
    return kinds[a]! - kinds[b]! || concepts[a]! - concepts[b]!;
  });
  const newNumber = new Uint32Array(texts.length);
  for (const [number, word] of sorted.entries()) newNumber[word] = number;
  return { sorted, newNumber };
}

interface SortedWords {
  readonly texts: readonly string[];
  readonly kinds: Uint8Array;
  readonly concepts: Int32Array;
}

function wordArrays({ texts, kinds, concepts }: WordTable, sorted: readonly number[]): SortedWords {
  return {
    texts: sorted.map((word) => texts[word]!),
    kinds: Uint8Array.from(sorted, (word) => kinds[word]!),
    concepts: Int32Array.from(sorted, (word) => concepts[word]!),
  };
}

interface WeighedWords {
  readonly weights: Float32Array;
  readonly letters: Int32Array;
  readonly sounds: readonly string[];
  readonly chineseSounds: readonly string[];
  readonly koreanSounds: readonly string[];
  readonly keys: HashBuckets;
}

function weighWords(
  family: NameFamily,
  { texts, kinds, concepts }: SortedWords,
  wordCounts: Uint32Array,
): WeighedWords {
  let count = 0;
  const analyser = createAnalyser(family, () => count);
  const weights = new Float32Array(texts.length);
  const letters = new Int32Array(texts.length);
  const [sounds, chineseSounds, koreanSounds]: [string[], string[], string[]] = [[], [], []];
  const keys = growingNumbers(texts.length * 16);
  const keyStarts = new Uint32Array(texts.length + 1);
  let sameTextUntil = 0;
  for (let word = 0; word < texts.length; word++) {
    if (word === sameTextUntil) {
      count = 0;
      for (; sameTextUntil < texts.length && texts[sameTextUntil] === texts[word]; sameTextUntil++)
        count += wordCounts[sameTextUntil]!;
    }
    const kind = kinds[word]!;
    const token = analyser.restore(texts[word]!, kindIn(kind), concepts[word]!, isUnvowelledIn(kind));
    weights[word] = token.weight;
    letters[word] = token.letters;
    sounds.push(token.sound);
    chineseSounds.push(token.chineseSound);
    koreanSounds.push(family === 'person' ? koreanSoundKey(token.text) : '');
    forEachWordKey(token, family, keys.push);
    keyStarts[word + 1] = keys.length;
  }
  return {
    weights,
    letters,
    sounds,
    chineseSounds,
    koreanSounds,
    keys: fileInBuckets(keys.view(), keyStarts),
  };
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

function nameKeysOf(
  family: NameFamily,
  { texts, kinds, concepts }: SortedWords,
  { sounds, chineseSounds, koreanSounds }: WeighedWords,
  offsets: Uint32Array,
  nameWords: Uint32Array,
): HashBuckets {
  const keys = growingNumbers(nameWords.length * 4);
  const starts = new Uint32Array(offsets.length);
  const kindOf = (word: number): TokenKind => kindIn(kinds[word]!);
  for (let name = 0; name + 1 < offsets.length; name++) {
    const words = Array.from(nameWords.subarray(offsets[name], offsets[name + 1]));
    const keyed = {
      texts: words.map((word) => texts[word]!),
      kinds: words.map(kindOf),
      sounds: words.map((word) => sounds[word]!),
      chineseSounds: words.map((word) => chineseSounds[word]!),
      koreanSounds: words.map((word) => koreanSounds[word]!),
      initials: words.map((word) => initialsOf(texts[word]!, kindOf(word), concepts[word]!)),
    };
    forEachNameKey(keyed, family, keys.push);
    starts[name + 1] = keys.length;
  }
  return fileInBuckets(keys.view(), starts);
}

function costsOf(
  family: NameFamily,
  kinds: Uint8Array,
  weights: Float32Array,
  offsets: Uint32Array,
  nameWords: Uint32Array,
): Float32Array {
  const shares = leastEntryShares(family);
  const costs = new Float32Array(offsets.length - 1);
  for (let name = 0; name < costs.length; name++) {
    let cost = 0;
    for (let i = offsets[name]!; i < offsets[name + 1]!; i++) {
      const word = nameWords[i]!;
      cost += weights[word]! * shares[kinds[word]! & 0x7f]!;
    }
    costs[name] = cost;
  }
  return costs;
}
