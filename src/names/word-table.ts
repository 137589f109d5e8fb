import { textAt } from '../store/text-pool.ts';
import type { NameIndex } from './name-index.ts';

/** Every distinct word of the names so far, by number. */
export interface WordTable {
  numberOf(text: string, packedKind: number, concept: number): number;
  /** The words that names use, in the order of their texts, and for each number so far its place there. */
  sort(isUsed: Uint8Array): SortedWords;
  readonly size: number;
}

export interface SortedWords {
  readonly texts: readonly string[];
  readonly kinds: Uint8Array;
  readonly concepts: Int32Array;
  /** The number of each word in the older index, or -1. */
  readonly origins: Int32Array;
  readonly newNumber: Uint32Array;
}

/** A table that holds the words of an older index from the start, under the same numbers. */
export function createWordTable(old: NameIndex | undefined): WordTable {
  const numbers = new Map<string, number>();
  const [texts, kinds, concepts]: [string[], number[], number[]] = [[], [], []];
  const numberOf: WordTable['numberOf'] = (text, packedKind, concept) => {
    const key = `${text} ${packedKind} ${concept}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = texts.push(text) - 1;
      kinds.push(packedKind);
      concepts.push(concept);
      numbers.set(key, number);
    }
    return number;
  };
  const oldCount = old?.wordCount ?? 0;
  for (let word = 0; word < oldCount; word++)
    numberOf(textAt(old!.wordTexts, word), old!.wordKinds[word]!, old!.wordConcepts[word]!);
  return {
    numberOf,
    get size() {
      return texts.length;
    },
    sort(isUsed) {
      const sorted: number[] = [];
      for (let word = 0; word < texts.length; word++) if (isUsed[word] === 1) sorted.push(word);
      // All words with one beginning stand together.
      sorted.sort((a, b) => {
        const [x, y] = [texts[a]!, texts[b]!];
        if (x !== y) return x < y ? -1 : 1;
        return kinds[a]! - kinds[b]! || concepts[a]! - concepts[b]!;
      });
      const newNumber = new Uint32Array(texts.length);
      for (const [number, word] of sorted.entries()) newNumber[word] = number;
      return {
        texts: sorted.map((word) => texts[word]!),
        kinds: Uint8Array.from(sorted, (word) => kinds[word]!),
        concepts: Int32Array.from(sorted, (word) => concepts[word]!),
        origins: Int32Array.from(sorted, (word) => (word < oldCount ? word : -1)),
        newNumber,
      };
    },
  };
}
