import type { TextPool } from '../store/text-pool.ts';
import type { NameFamily } from './analysed-name.ts';
import { leastEntryShares } from './bounds.ts';
import type { NameIndex } from './name-index.ts';

/** Names as numbers: their words one behind the other, and whose they are. */
export interface NameArrays {
  readonly offsets: Uint32Array;
  readonly words: Uint32Array;
  readonly entries: Uint32Array;
}

/** What the order of names depends on. */
export interface NamesToSort {
  readonly costs: Float32Array;
  readonly entries: Uint32Array;
  readonly texts: TextPool;
  /** 1 for weak names. */
  readonly isWeak: (name: number) => number;
}

/**
 * Numbers of names, those that cost least first, then by entry, then by text. The search passes lists of names in this
 * order: behind a certain one, none can reach the threshold. In what order the names were given does not matter: costs
 * change with the lists, so names that tie today may have had an order yesterday.
 */
export function sortedNames(names: NamesToSort): Uint32Array {
  const { costs, entries } = names;
  // The bits of single-precision numbers from 0 on are in the order of the numbers.
  const costBits = new Uint32Array(costs.buffer, costs.byteOffset, costs.length);
  const order = sortedBy(costBits, sortedBy(entries, Uint32Array.from(entries.keys())));
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    const first = order[from]!;
    while (
      to < order.length &&
      costBits[order[to]!] === costBits[first] &&
      entries[order[to]!] === entries[first]
    )
      to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareTexts(names, a, b));
    from = to;
  }
  return order;
}

function compareTexts({ texts: { offsets, bytes }, isWeak }: NamesToSort, a: number, b: number): number {
  const [x, y] = [bytes.subarray(offsets[a], offsets[a + 1]), bytes.subarray(offsets[b], offsets[b + 1])];
  const shorter = Math.min(x.length, y.length);
  for (let i = 0; i < shorter; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return x.length - y.length || isWeak(a) - isWeak(b);
}

/** Puts numbers in the order of their keys, equal ones in the order that they had, by two rounds of counting. */
export function sortedBy(keys: Uint32Array, numbers: Uint32Array): Uint32Array {
  let order = numbers;
  for (const shift of [0, 16]) {
    const starts = new Uint32Array(0x10001);
    for (const number of order) starts[((keys[number]! >>> shift) & 0xffff) + 1]!++;
    for (let i = 0; i < 0x10000; i++) starts[i + 1]! += starts[i]!;
    const sorted = new Uint32Array(order.length);
    for (const number of order) sorted[starts[(keys[number]! >>> shift) & 0xffff]!++] = number;
    order = sorted;
  }
  return order;
}

/** The names in another order. */
export function reorderNames({ offsets, words, entries }: NameArrays, order: Uint32Array): NameArrays {
  const newOffsets = new Uint32Array(offsets.length);
  const newWords = new Uint32Array(words.length);
  for (let i = 0; i < order.length; i++) {
    const own = words.subarray(offsets[order[i]!], offsets[order[i]! + 1]);
    newWords.set(own, newOffsets[i]);
    newOffsets[i + 1] = newOffsets[i]! + own.length;
  }
  return { offsets: newOffsets, words: newWords, entries: Uint32Array.from(order, (name) => entries[name]!) };
}

/** In how many names each word occurs. */
export function countNames(wordCount: number, names: NameArrays): Uint32Array {
  const counts = new Uint32Array(wordCount);
  forEachWordOnce(names, wordCount, (word) => counts[word]!++);
  return counts;
}

/** For each word the names that hold it. */
export function postingsOf(
  wordCounts: Uint32Array,
  names: NameArrays,
): Pick<NameIndex, 'postings' | 'postingOffsets'> {
  const postingOffsets = new Uint32Array(wordCounts.length + 1);
  for (let word = 0; word < wordCounts.length; word++)
    postingOffsets[word + 1] = postingOffsets[word]! + wordCounts[word]!;
  const postings = new Uint32Array(postingOffsets[wordCounts.length]!);
  const next = postingOffsets.slice(0, wordCounts.length);
  forEachWordOnce(names, wordCounts.length, (word, name) => {
    postings[next[word]!++] = name;
  });
  return { postings, postingOffsets };
}

function forEachWordOnce(
  { offsets, words }: NameArrays,
  wordCount: number,
  visit: (word: number, name: number) => void,
): void {
  const lastName = new Int32Array(wordCount).fill(-1);
  for (let name = 0; name + 1 < offsets.length; name++) {
    for (let i = offsets[name]!; i < offsets[name + 1]!; i++) {
      const word = words[i]!;
      if (lastName[word] === name) continue;
      lastName[word] = name;
      visit(word, name);
    }
  }
}

/** What each name costs at least when nothing of it is met. */
export function costsOf(
  family: NameFamily,
  kinds: Uint8Array,
  weights: Float32Array,
  { offsets, words }: NameArrays,
): Float32Array {
  const shares = leastEntryShares(family);
  const costs = new Float32Array(offsets.length - 1);
  for (let name = 0; name < costs.length; name++) {
    let cost = 0;
    for (let i = offsets[name]!; i < offsets[name + 1]!; i++) {
      const word = words[i]!;
      cost += weights[word]! * shares[kinds[word]! & 0x7f]!;
    }
    costs[name] = cost;
  }
  return costs;
}
