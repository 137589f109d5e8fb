import { CLASSIFY } from './classify-policy.ts';
import type { CodeTable } from './code-table.ts';
import type { PhraseColumns } from './phrase-columns.ts';
import type { PhrasePostings } from './phrase-postings.ts';

/** The codes that a word leans towards, on all levels, and how much: the word speaks for them wherever it stands. */
export interface WordVotes {
  readonly codes: Uint32Array;
  readonly votes: Float64Array;
}

/**
 * What each word says by itself: the share of its phrases that stands under a code, the more the larger a part of the
 * phrase it is. Descriptions that meet no phrase well still lean towards the goods whose words they use. Counted when a
 * word is first met: most words of the vocabulary never are.
 */
export function votesOfWords(
  postings: PhrasePostings,
  rarity: Float64Array,
  phrases: PhraseColumns,
  table: CodeTable,
): (word: number) => WordVotes {
  const counted = new Map<number, WordVotes>();
  return (word) => {
    const known = counted.get(word);
    if (known) return known;
    const votes = votesOf(postings.of(word), rarity[word]!, phrases, table);
    counted.set(word, votes);
    return votes;
  };
}

function votesOf(
  postings: Uint32Array,
  rarity: number,
  { codes, weights, totals }: PhraseColumns,
  table: CodeTable,
): WordVotes {
  const sums = new Map<number, number>();
  let whole = 0;
  for (const number of postings) {
    const share = weights[number]! * (rarity / totals[number]!) ** CLASSIFY.votePart;
    whole += share;
    for (let at = codes[number]!; ; at = table.above[at]!) {
      sums.set(at, (sums.get(at) ?? 0) + share);
      if (table.level[at] === 0) break;
    }
  }
  return {
    codes: Uint32Array.from(sums.keys()),
    votes: Float64Array.from(
      sums.values(),
      (sum) => CLASSIFY.vote * rarity * (sum / (whole + CLASSIFY.voteDoubt)) ** CLASSIFY.votePower,
    ),
  };
}
