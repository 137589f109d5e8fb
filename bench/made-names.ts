import { seededRandom } from './trade-file.ts';

/**
 * Names beyond what the lists have, made of the words of real ones, for figures at millions of names. From a seed;
 * the same names and the same seed give the same bytes.
 *
 * - Each made name takes the shape of a real one, drawn at random, and replaces its words.
 * - The 400 commonest words (trading, limited, Moscow, Ali) are replaced by one another as often as they occur, two in
 *   five; the others stay.
 * - Any other word is, by H. Simon's process (Biometrika 42 (1955) 425), either a word that was used before, as
 *   likely as it was used often, or a new one: the beginning of one real word and the end of another. New words come
 *   with probability 0.65 * (words known / words used), so that the vocabulary grows with the power 0.65 of the names,
 *   as it does in registers of firms and persons (law of G. Herdan and H. Heaps).
 */
export function* madeNames(real: readonly string[], count: number, seed: number): Generator<string> {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const shapes = real.map((name) => name.split(/\s+/).filter((word) => word !== ''));
  const occurrences = shapes.flat();
  const common = commonest(occurrences, COMMON_WORDS);
  const commonUses = occurrences.filter((word) => common.has(word));
  // Every use of a rarer word, as its number in `vocabulary`; drawing a use draws words by how often they occur.
  const numbers = new Map<string, number>();
  const vocabulary: string[] = [];
  const firstUses = occurrences.filter((word) => !common.has(word));
  let uses = new Uint32Array(firstUses.length * 2 + 1024);
  let used = 0;
  const use = (word: string): string => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = vocabulary.push(word) - 1;
      numbers.set(word, number);
    }
    if (used === uses.length) {
      const larger = new Uint32Array(uses.length * 2);
      larger.set(uses);
      uses = larger;
    }
    uses[used++] = number;
    return word;
  };
  for (const word of firstUses) use(word);
  const drawn = (): string => vocabulary[uses[Math.floor(random() * used)]!]!;
  const compose = (): string => {
    const [head, tail] = [pick(firstUses), pick(firstUses)];
    return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2)).toLowerCase();
  };
  for (let made = 0; made < count; made++) {
    const words = pick(shapes).map((word) => {
      if (common.has(word)) return random() < 0.4 ? pick(commonUses) : word;
      return use(random() < (HEAPS_POWER * vocabulary.length) / used ? compose() : drawn());
    });
    yield words.join(' ');
  }
}

const COMMON_WORDS = 400;
const HEAPS_POWER = 0.65;

function commonest(words: readonly string[], count: number): Set<string> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Set(sorted.slice(0, count).map(([word]) => word));
}
