import type { AnalysedName, Token } from './analysed-name.ts';
import { leastEntryShares, leastQueryShare } from './bounds.ts';
import type { IndexReader } from './name-index.ts';
import { type NamesMeeting, namesMeeting } from './names-meeting.ts';
import { gradeWords, type NearList, noWords, withWords } from './near-list.ts';
import { nearWords, type SeenWords } from './near-words.ts';
import { SIMILARITY } from './policy.ts';
import { wordsOfSeveralParts } from './several-parts.ts';

/** Everything that one part of the query may be in the index. */
export interface Lead extends PartLead {
  readonly token: Token;
  /** What it costs at least when nothing meets it. */
  readonly cost: number;
  /** A run of words, in the order of the index, that it may be the beginning of; empty when `from` is `to`. */
  readonly range: WordRange;
}

/** What hangs on the part alone, and is remembered: the words of trade come again and again. */
interface PartLead extends NamesMeeting {
  readonly near: NearList;
}

interface WordRange {
  readonly from: number;
  readonly to: number;
  readonly similarity: number;
}

const NO_RANGE: WordRange = { from: 0, to: 0, similarity: 0 };

/** Words and names in lists that a thread remembers. */
const MOST_KEPT = 1_000_000;

/** Finds what each part of a query leads to, in the order of the parts. */
export type LeadFinder = (query: AnalysedName, threshold: number) => Lead[];

export function createLeadFinder(reader: IndexReader): LeadFinder {
  const { wordWeights, wordKinds, family } = reader.index;
  const shares = leastEntryShares(family);
  const creditOf = (word: number): number => wordWeights[word]! * shares[wordKinds[word]! & 0x7f]!;
  const seen: SeenWords = { words: new Int32Array(reader.index.wordCount), rounds: { count: 0 } };
  let known = new Map<Token, PartLead>();
  let kept = 0;
  let ofThreshold = -1;

  const findPart = (token: Token, threshold: number): PartLead => {
    const found = noWords();
    for (const [word, similarity] of nearWords(token, reader, seen)) {
      const own = wordWeights[word]!;
      found.words.push(word);
      found.similarities.push(similarity);
      found.weights.push(similarity < 1 ? Math.min(own, token.weight) : (own + token.weight) / 2);
      found.credits.push(creditOf(word));
    }
    return { near: gradeWords(found, threshold), ...namesMeeting(token, reader) };
  };

  return (query, threshold) => {
    if (threshold !== ofThreshold || kept > MOST_KEPT) {
      known = new Map();
      kept = 0;
      ofThreshold = threshold;
    }
    const further = wordsOfSeveralParts(query, reader, creditOf);
    return query.tokens.map((token, index): Lead => {
      let part = known.get(token);
      if (!part) {
        part = findPart(token, threshold);
        known.set(token, part);
        kept += 8 + part.near.words.length + part.names.length;
      }
      const more = further[index];
      return {
        token,
        cost: token.weight * leastQueryShare(query, index),
        near: more ? withWords(part.near, more, threshold) : part.near,
        names: part.names,
        namesSimilarity: part.namesSimilarity,
        range: rangeOf(query, index, reader),
      };
    });
  };
}

/** Words that begin with what a field may have cut off, or with a person's initial. */
function rangeOf(
  { tokens, family, truncation }: AnalysedName,
  index: number,
  reader: IndexReader,
): WordRange {
  const { text, kind } = tokens[index]!;
  const isCut = truncation !== 'none' && index === tokens.length - 1;
  const isInitial = family === 'person' && kind === 'initial';
  if (!isCut && !isInitial) return NO_RANGE;
  const similarity = isCut ? SIMILARITY.truncation : SIMILARITY.initial;
  return { from: reader.lowerBound(text), to: reader.lowerBound(`${text}\uffff`), similarity };
}
