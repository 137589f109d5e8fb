import { type AnalysedName, type NameFamily, TOKEN_KINDS } from './analysed-name.ts';
import { FACTORS, KIND_WEIGHTS, ONE_WORD_PERSON_CAP, rarity, UNMATCHED } from './policy.ts';

/**
 * The least that unmatched parts cost, whatever else holds of two names: what the search reckons with when it decides
 * that a name cannot reach the threshold. Never more than what `open-parts.ts` takes.
 */

/** Sums of single-precision weights are off by less. */
export const ROUNDING = 1e-4;

/** By packed kind of the word: the least share of its weight that a part of an entry costs when nothing meets it. */
export function leastEntryShares(family: NameFamily): Float64Array {
  return Float64Array.from(TOKEN_KINDS, (kind) => {
    const ordinary = kind === 'place' ? UNMATCHED.entryPlace : UNMATCHED.entry;
    const least = family === 'person' ? Math.min(UNMATCHED.entryPersonMiddle, ordinary) : ordinary;
    return kind === 'legal-form' ? least * UNMATCHED.oneSidedLegalForm : least;
  });
}

/** The least share of its weight that a part of the query costs when nothing meets it. */
export function leastQueryShare({ family, tokens, truncation }: AnalysedName, index: number): number {
  let least: number = UNMATCHED.query;
  if (family === 'person') least = Math.min(least, UNMATCHED.queryPersonMiddle);
  if (truncation !== 'none' && index === tokens.length - 1) {
    const cut = truncation === 'likely' ? UNMATCHED.queryCutOff : UNMATCHED.queryMayBeCutOff;
    least = Math.min(least, cut);
  }
  return tokens[index]!.kind === 'legal-form' ? least * UNMATCHED.oneSidedLegalForm : least;
}

/** By how much the entry's shares may be less still: behind the end of a field nearly nothing is held against it. */
export function entryScale({ truncation }: AnalysedName): number {
  return truncation === 'none' ? 1 : UNMATCHED.entryBehindTruncation / UNMATCHED.entry;
}

/** How many words of a query are names or initials. */
export function namesIn({ tokens }: AnalysedName): number {
  let names = 0;
  for (const { kind } of tokens) if (kind === 'name' || kind === 'initial') names++;
  return names;
}

/** What is met in two names, as far as the search knows. */
export interface MetParts {
  /** Weight of the pairs, and the same shortened by how unlike they are. */
  readonly full: number;
  readonly matched: number;
  /** Weight of the query's parts that nothing meets, each by its least share. */
  readonly queryCost: number;
  /** The same of the entry's parts. */
  readonly entryCost: number;
  readonly pairs: number;
  /** Pairs that are more alike than by an initial, and those among them whose part of the query is a name. */
  readonly strongPairs: number;
  readonly strongNames: number;
  /** True when parts may be joined or split. */
  readonly mayBeJoined: boolean;
  /** True when each side is sure to have an own name that the other lacks. */
  readonly haveOwnNames: boolean;
}

/** The most that two names can score, whole-name rules apart. */
export function highestScore(query: AnalysedName, met: MetParts): number {
  const isPerson = query.family === 'person';
  const score = isPerson ? highestOfPerson(query, met) : ratio(met, met.queryCost + met.entryCost);
  if (!met.haveOwnNames) return score;
  return score * (isPerson ? FACTORS.otherPersonName : FACTORS.bothHaveOwnName);
}

function highestOfPerson(query: AnalysedName, met: MetParts): number {
  let score = ratio(met, met.queryCost + met.entryCost);
  if (met.mayBeJoined) return score;
  if (met.strongPairs < 2 && query.truncation === 'none') {
    // The lower shares of a person's further names hold from two pairs on.
    const queryCost = met.queryCost / UNMATCHED.queryPersonMiddle;
    const entryCost = (met.entryCost * UNMATCHED.entry) / UNMATCHED.entryPersonMiddle;
    score = ratio(met, queryCost + entryCost);
  }
  if (met.strongNames > 1 || namesIn(query) < 2) return score;
  const withInitial = met.pairs >= 2 && met.strongNames === 1;
  return Math.min(score, withInitial ? FACTORS.initialOnlyCap : ONE_WORD_PERSON_CAP);
}

function ratio({ matched, full }: MetParts, cost: number): number {
  return matched <= 0 ? 0 : matched / (full + Math.max(0, cost)) + ROUNDING;
}

/** The most that one word of an entry can cost. */
export function highestCredit(family: NameFamily): number {
  return KIND_WEIGHTS.name.weight * rarity(1) * Math.max(...leastEntryShares(family));
}
