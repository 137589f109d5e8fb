import { scorePair } from '../names/compare-pair.ts';
import { foldText } from '../text/normalise.ts';
import { latinise } from '../text/transliterate.ts';

/** Names at or above it are one organisation. */
const SAME_ORGANISATION = 0.85;

/**
 * Rows of a loaded table by the name of the firm they are of, best first. Only names that share a word are compared; the words of a register are few beside those of a watchlist.
 */
export function createNameLookup<T>(
  all: readonly T[],
  nameOf: (each: T) => string,
): (name: string) => readonly T[] {
  const byWord = new Map<string, number[]>();
  for (const [index, each] of all.entries()) {
    for (const word of new Set(wordsOf(nameOf(each)))) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  }
  return (name) => {
    const candidates = new Set(wordsOf(name).flatMap((word) => byWord.get(word) ?? []));
    return [...candidates]
      .map((index) => ({ each: all[index]!, score: scorePair(name, nameOf(all[index]!), 'Company') }))
      .filter(({ score }) => score >= SAME_ORGANISATION)
      .toSorted((a, b) => b.score - a.score)
      .map(({ each }) => each);
  };
}

const SHORTEST_WORD = 3;
/** Words of nearly every name in such registers. */
const GENERIC = new Set(
  'aviation aero aircraft airlines airways air ltd llc inc gmbh company the and services service limited corporation group international'.split(
    ' ',
  ),
);

function wordsOf(name: string): string[] {
  const words = foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const latin = words.map((word) => (/\p{Script=Cyrillic}/u.test(word) ? latinise(word, 'cyrillic') : word));
  const telling = latin.filter((word) => word.length >= SHORTEST_WORD && !GENERIC.has(word));
  return telling.length > 0 ? telling : latin;
}
