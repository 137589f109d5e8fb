import { SIMILARITY } from './policy.ts';

/** Words of the index that one part of a query may mean, in the order of what they bring; arrays side by side. */
export interface NearList {
  readonly words: Uint32Array;
  /** The most that the comparison may say of each pair; it may say less. */
  readonly similarities: Float32Array;
  /** What the pair weighs at most. */
  readonly weights: Float32Array;
  /** What the entry's word no longer costs when it is met. */
  readonly credits: Float32Array;
  /** Weight times what the similarity is above the threshold: may be below 0. */
  readonly gains: Float32Array;
  /** The most that this and the words behind it gain; one more than there are words. */
  readonly restGains: Float32Array;
  /** How many words there are up to the last that is more alike than an initial. */
  readonly strong: number;
}

/** The same before it is graded, in any order. */
export interface FoundWords {
  readonly words: number[];
  readonly similarities: number[];
  readonly weights: number[];
  readonly credits: number[];
}

export function noWords(): FoundWords {
  return { words: [], similarities: [], weights: [], credits: [] };
}

/** The list with further words in it. */
export function withWords(list: NearList, more: FoundWords, threshold: number): NearList {
  const found = noWords();
  for (const { words, similarities, weights, credits } of [list, more]) {
    for (let i = 0; i < words.length; i++) {
      found.words.push(words[i]!);
      found.similarities.push(similarities[i]!);
      found.weights.push(weights[i]!);
      found.credits.push(credits[i]!);
    }
  }
  return gradeWords(found, threshold);
}

/** Puts words in the order of what they bring at a threshold. */
export function gradeWords(
  { words, similarities, weights, credits }: FoundWords,
  threshold: number,
): NearList {
  const count = words.length;
  const ranks = new Float64Array(count);
  for (let i = 0; i < count; i++)
    ranks[i] = weights[i]! * (similarities[i]! - threshold) + threshold * credits[i]!;
  const order = orderOf(ranks, words);
  const list = {
    words: new Uint32Array(count),
    similarities: new Float32Array(count),
    weights: new Float32Array(count),
    credits: new Float32Array(count),
    gains: new Float32Array(count),
    restGains: new Float32Array(count + 1),
  };
  let strong = 0;
  let rest = Number.NEGATIVE_INFINITY;
  list.restGains[count] = rest;
  for (let place = count - 1; place >= 0; place--) {
    const i = order[place]!;
    const gain = weights[i]! * (similarities[i]! - threshold);
    list.words[place] = words[i]!;
    list.similarities[place] = similarities[i]!;
    list.weights[place] = weights[i]!;
    list.credits[place] = credits[i]!;
    list.gains[place] = gain;
    rest = Math.max(rest, gain);
    list.restGains[place] = rest;
    if (strong === 0 && similarities[i]! > SIMILARITY.initial) strong = place + 1;
  }
  return { ...list, strong };
}

/** Up to so many words are put in order by inserting: most lists are short, and those that grow nearly in order. */
const INSERTED = 48;

/** Places of the words, the highest rank first; of equal ranks the lower word. */
function orderOf(ranks: Float64Array, words: readonly number[]): number[] {
  const order: number[] = [];
  const isBehind = (a: number, b: number): boolean =>
    ranks[a]! < ranks[b]! || (ranks[a] === ranks[b] && words[a]! > words[b]!);
  if (words.length > INSERTED) {
    for (let i = 0; i < words.length; i++) order.push(i);
    return order.sort((a, b) => ranks[b]! - ranks[a]! || words[a]! - words[b]!);
  }
  for (let i = 0; i < words.length; i++) {
    let place = i;
    for (; place > 0 && isBehind(order[place - 1]!, i); place--) order[place] = order[place - 1]!;
    order[place] = i;
  }
  return order;
}
