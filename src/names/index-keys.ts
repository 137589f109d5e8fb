import { growingNumbers } from '../store/growing.ts';
import { fileInBuckets, type HashBuckets, mergeBuckets } from '../store/hash-buckets.ts';
import { koreanSoundKey } from '../text/korean-syllables.ts';
import { type Analyser, createAnalyser } from './analyse.ts';
import type { NameFamily, Token } from './analysed-name.ts';
import type { NameArrays } from './index-names.ts';
import { isUnvowelledIn, kindIn, type NameIndex } from './name-index.ts';
import { forEachNameKey, initialsOf } from './name-keys.ts';
import { forEachWordKey } from './word-keys.ts';
import type { SortedWords } from './word-table.ts';

/** Makes the weights and keys of an index; what an older index has of a word or name is taken from there. */

/** The weight of every word, by its kind and by how many names hold its text. */
export function weighWords(family: NameFamily, words: SortedWords, wordCounts: Uint32Array): Float32Array {
  const { texts, kinds } = words;
  let count = 0;
  const analyser = createAnalyser(family, () => count);
  const weights = new Float32Array(texts.length);
  let sameTextUntil = 0;
  for (let word = 0; word < texts.length; word++) {
    if (word === sameTextUntil) {
      count = 0;
      for (; sameTextUntil < texts.length && texts[sameTextUntil] === texts[word]; sameTextUntil++)
        count += wordCounts[sameTextUntil]!;
    }
    weights[word] = analyser.weigh(texts[word]!, kindIn(kinds[word]!));
  }
  return weights;
}

/** The token of each word, made when it is asked for. */
export function tokensOfWords(family: NameFamily, words: SortedWords): (word: number) => Token {
  const analyser: Analyser = createAnalyser(family);
  return (word) => {
    const kind = words.kinds[word]!;
    return analyser.restore(words.texts[word]!, kindIn(kind), words.concepts[word]!, isUnvowelledIn(kind));
  };
}

/** Which letters each word has, and its keys. */
export function keysOfWords(
  family: NameFamily,
  { texts, origins }: SortedWords,
  tokenOf: (word: number) => Token,
  old: NameIndex | undefined,
): { letters: Int32Array; keys: HashBuckets } {
  const letters = Int32Array.from(origins, (origin, word) =>
    origin < 0 ? tokenOf(word).letters : old!.wordLetters[origin]!,
  );
  const addKeys = (word: number, add: (key: number) => void): void =>
    forEachWordKey(tokenOf(word), family, add);
  return { letters, keys: keysOf(texts.length, origins, old?.wordKeys, addKeys) };
}

/** The keys of every name. `origins` gives its number in the older index, or -1. */
export function keysOfNames(
  family: NameFamily,
  names: NameArrays,
  tokenOf: (word: number) => Token,
  origins: Int32Array,
  old: NameIndex | undefined,
): HashBuckets {
  const partsOf = createParts(family, tokenOf);
  const addKeys = (name: number, add: (key: number) => void): void => {
    const parts: NameParts[] = [];
    for (let i = names.offsets[name]!; i < names.offsets[name + 1]!; i++)
      parts.push(partsOf(names.words[i]!));
    const keyed = {
      texts: parts.map(({ text }) => text),
      kinds: parts.map(({ kind }) => kind),
      sounds: parts.map(({ sound }) => sound),
      chineseSounds: parts.map(({ chineseSound }) => chineseSound),
      koreanSounds: parts.map(({ koreanSound }) => koreanSound),
      initials: parts.map(({ initials }) => initials),
      areUnvowelled: parts.map(({ isUnvowelled }) => isUnvowelled),
    };
    forEachNameKey(keyed, family, add);
  };
  return keysOf(origins.length, origins, old?.nameKeys, addKeys);
}

type NameParts = Pick<Token, 'text' | 'kind' | 'sound' | 'chineseSound' | 'isUnvowelled'> & {
  readonly koreanSound: string;
  readonly initials: readonly string[];
};

/** What the keys of names need of each word, made once. */
function createParts(family: NameFamily, tokenOf: (word: number) => Token): (word: number) => NameParts {
  const known: (NameParts | undefined)[] = [];
  return (word) => {
    known[word] ??= partsOfToken(family, tokenOf(word));
    return known[word];
  };
}

function partsOfToken(family: NameFamily, token: Token): NameParts {
  const { text, kind, sound, chineseSound, isUnvowelled, concept } = token;
  const koreanSound = family === 'person' ? koreanSoundKey(text) : '';
  const initials = initialsOf(text, kind, concept);
  return { text, kind, sound, chineseSound, isUnvowelled, koreanSound, initials };
}

/** Files things under their keys; those of an older table are only moved where both tables have as many buckets. */
function keysOf(
  count: number,
  origins: Int32Array,
  old: HashBuckets | undefined,
  addKeys: (thing: number, add: (key: number) => void) => void,
): HashBuckets {
  const file = (isWanted: (thing: number) => boolean): { keys: Uint32Array; starts: Uint32Array } => {
    const keys = growingNumbers();
    const starts = new Uint32Array(count + 1);
    for (let thing = 0; thing < count; thing++) {
      if (isWanted(thing)) addKeys(thing, keys.push);
      starts[thing + 1] = keys.length;
    }
    return { keys: keys.view(), starts };
  };
  if (old) {
    const added = file((thing) => origins[thing]! < 0);
    const merged = mergeBuckets(old, origins, added.keys, added.starts);
    if (merged) return merged;
  }
  const all = file(() => true);
  return fileInBuckets(all.keys, all.starts);
}
