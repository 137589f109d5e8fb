import { visitBucket } from '../store/hash-buckets.ts';
import type { TextPool } from '../store/text-pool.ts';
import type { Token } from './analysed-name.ts';
import { isOneSlipApart } from './letters-of-names.ts';
import type { IndexReader } from './name-index.ts';
import { acronymKey, isAcronym, joinedKeys, joinedSlipKeys, LONGEST_RUN } from './name-keys.ts';
import { SIMILARITY } from './policy.ts';

/** Names of the index in which several words may make up one part of the query. */
export interface NamesMeeting {
  readonly names: readonly number[];
  /** How alike they can be; 0 without any. */
  readonly namesSimilarity: number;
}

/** Names in which neighbouring words have these initials, or make this word when joined. */
export function namesMeeting(token: Token, reader: IndexReader): NamesMeeting {
  const { nameKeys, family } = reader.index;
  const names = new Set<number>();
  let namesSimilarity = 0;
  const add = (name: number, similarity: number): void => {
    names.add(name);
    namesSimilarity = Math.max(namesSimilarity, similarity);
  };
  if (token.kind === 'legal-form') return { names: [], namesSimilarity };
  for (const key of joinedKeys(token, reader.hasUnvowelled))
    visitBucket(nameKeys, key, (name) => add(name, SIMILARITY.joined));
  // A word that the index has is no slip in two others.
  const isUnknown = token.concept < 0 && reader.wordsSpelt(token.text).length === 0;
  const near = new Set<number>();
  for (const key of isUnknown ? joinedSlipKeys(token.text) : [])
    visitBucket(nameKeys, key, (name) => near.add(name));
  reader.wordsOfNames.visitAll([...near], (name, { words }, from, to) => {
    if (!names.has(name) && hasRunNear(token.text, reader.index.wordTexts, words, from, to))
      add(name, SIMILARITY.joinedMisspelt);
  });
  if (family !== 'vessel' && token.kind === 'name' && isAcronym(token.text, family)) {
    const similarity = family === 'person' ? SIMILARITY.initial : SIMILARITY.acronym;
    visitBucket(nameKeys, acronymKey(token.text), (name) => add(name, similarity));
  }
  return { names: [...names], namesSimilarity };
}

/** AEROSPCE in the query, AERO SPACE in the index: neighbouring words that differ from the word by one slip. */
function hasRunNear(text: string, wordTexts: TextPool, words: Int32Array, from: number, to: number): boolean {
  for (let start = from; start + 1 < to; start++) {
    let length = lengthOf(wordTexts, words[start]!);
    for (let end = start + 1; end < to && end < start + LONGEST_RUN && length <= text.length; end++) {
      length += lengthOf(wordTexts, words[end]!);
      if (Math.abs(length - text.length) <= 1 && isOneSlipApart(text, wordTexts, words, start, end))
        return true;
    }
  }
  return false;
}

function lengthOf({ offsets }: TextPool, index: number): number {
  return offsets[index + 1]! - offsets[index]!;
}
