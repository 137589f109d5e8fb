import { visitBucket } from '../store/hash-buckets.ts';
import type { AnalysedName } from './analysed-name.ts';
import { commonStart, isOneSlipApart } from './letters-of-names.ts';
import type { IndexReader } from './name-index.ts';
import { beginningKey, lettersKey, slipKeys } from './name-keys.ts';
import { CUT_NAME, ONE_SLIP, SAME_LETTERS } from './policy.ts';

/**
 * Names that may mean the query as a whole, whatever their words: the same letters, one slip, or the same beginning
 * when the query may have been cut off; with the most that they can score by it.
 */
export function wholeNameCandidates(
  query: AnalysedName,
  reader: IndexReader,
  threshold: number,
): Map<number, number> {
  const found = new Map<number, number>();
  const { letters, truncation } = query;
  const { nameKeys, wordTexts } = reader.index;
  const add = (name: number, bound: number): void => {
    if (bound >= threshold && bound > (found.get(name) ?? 0)) found.set(name, bound);
  };
  if (letters.length >= SAME_LETTERS.leastCharacters)
    visitBucket(nameKeys, lettersKey(letters), (name) => add(name, SAME_LETTERS.sameOrder));
  const near: number[] = [];
  for (const key of slipKeys(letters, reader.index.family))
    visitBucket(nameKeys, key, (name) => near.push(name));
  reader.wordsOfNames.visitAll(near, (name, { words }, from, to) => {
    if (!found.has(name) && isOneSlipApart(letters, wordTexts, words, from, to - 1))
      add(name, MOST_FOR_A_SLIP);
  });
  if (truncation !== 'none' && letters.length >= CUT_NAME.leastCharacters) {
    const most = Math.max(CUT_NAME.distinctive, CUT_NAME.generic, CUT_NAME.possible);
    const beginning: number[] = [];
    visitBucket(nameKeys, beginningKey(letters), (name) => beginning.push(name));
    reader.wordsOfNames.visitAll(beginning, (name, { words }, from, to) => {
      if (commonStart(letters, wordTexts, words, from, to - 1) === letters.length) add(name, most);
    });
  }
  return found;
}

const MOST_FOR_A_SLIP = Math.max(
  ...[...ONE_SLIP.severalWords, ...ONE_SLIP.oneWord, ONE_SLIP.sureSlipOfShip].map(({ score }) => score),
);
