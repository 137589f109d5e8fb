import type { TextPool } from '../store/text-pool.ts';

/** Letters of names of the index, read where they lie: word by word, without making strings of them. */

/** How many letters a text begins with that the words from `from` to `to` begin with too. */
export function commonStart(
  text: string,
  { offsets, bytes }: TextPool,
  words: ArrayLike<number>,
  from: number,
  to: number,
): number {
  let common = 0;
  for (let i = from; i <= to; i++) {
    const word = words[i]!;
    for (let at = offsets[word]!; at < offsets[word + 1]!; at++) {
      if (common === text.length || bytes[at] !== text.charCodeAt(common)) return common;
      common++;
    }
  }
  return common;
}

function commonEnd(
  text: string,
  { offsets, bytes }: TextPool,
  words: ArrayLike<number>,
  from: number,
  to: number,
): number {
  let common = 0;
  for (let i = to; i >= from; i--) {
    const word = words[i]!;
    for (let at = offsets[word + 1]! - 1; at >= offsets[word]!; at--) {
      if (common === text.length || bytes[at] !== text.charCodeAt(text.length - 1 - common)) return common;
      common++;
    }
  }
  return common;
}

/** True when a text and words of about its length are equal from the front and from the back but for two letters. */
export function isOneSlipApart(
  text: string,
  wordTexts: TextPool,
  words: ArrayLike<number>,
  from: number,
  to: number,
): boolean {
  const start = commonStart(text, wordTexts, words, from, to);
  return start >= text.length - 2 || start + commonEnd(text, wordTexts, words, from, to) >= text.length - 2;
}
