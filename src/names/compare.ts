import type { TokenMatch } from '../model/finding.ts';
import { type Alignment, type TokenPair, take } from './alignment.ts';
import type { AnalysedName, Token } from './analysed-name.ts';
import { capPerson, factorOf } from './factors.ts';
import { isOwnName, openPartsOf } from './open-parts.ts';
import { CUT_NAME, FACTORS, HIGHEST_FLOOR, SIMILARITY } from './policy.ts';
import { acronymPairs, joinedPairs, truncatedPairs } from './regroup.ts';
import { ruleOf, tokenSimilarity } from './token-similarity.ts';
import { oneSlipFloor, sameWordsFloor } from './whole-name.ts';

/**
 * How likely two names mean the same party, 0 to 1.
 *
 * Parts are paired best first; the score is the weight of what is paired (shortened by how unlike the pairs are)
 * over the weight of everything, so a rare word counts more than an industry, and that more than a legal form:
 *
 *     XIAN   BINGO   INTELLIGENT  AVIATION  TECH       CO LTD
 *     0.5    1.0     0.36         0.36      0.36       0.06      weights
 *     西安    冰果     智能          航空       科技        有限公司
 *     equal  edit    same concept ...
 */
export function compareNames(query: AnalysedName, entry: AnalysedName): number {
  if (query.tokens.length === 0 || entry.tokens.length === 0) return 0;
  const alignment = align(query, entry);
  let score = scoreOf(alignment);
  if (query.truncation !== 'none') score = Math.max(score, cutNameScore(query, entry));
  if (score >= HIGHEST_FLOOR) return score;
  return Math.max(score, wholeNameFloor(alignment));
}

function openWordsFloor({ query, entry, freeQuery, freeEntry }: Alignment): number {
  const hasOpen = freeQuery.includes(true) || freeEntry.includes(true);
  return hasOpen ? sameWordsFloor(query, entry) : 0;
}

function wholeNameFloor(alignment: Alignment): number {
  const { query, entry, freeQuery, freeEntry } = alignment;
  const isFreeInitial = (name: AnalysedName, free: readonly boolean[]): boolean =>
    free.some((each, i) => each && name.tokens[i]!.kind === 'initial');
  // William G. and William W. differ by a letter, and by all that it stands for.
  if (query.family === 'person' && isFreeInitial(query, freeQuery) && isFreeInitial(entry, freeEntry))
    return 0;
  const slip = oneSlipFloor(query, entry);
  // Words that all met stand in an order that was weighed; only what met nothing may be hidden in other words.
  return Math.max(slip, openWordsFloor(alignment));
}

/** The score of a name that is the beginning of the other, cut off where the field ended; 0 when it is not. */
function cutNameScore(query: AnalysedName, entry: AnalysedName): number {
  const { letters } = query;
  if (letters.length < CUT_NAME.leastCharacters) return 0;
  const ofEntry = entry.letters;
  if (ofEntry.length <= letters.length || !ofEntry.startsWith(letters)) return 0;
  const whole = query.tokens.slice(0, -1);
  if (!whole.some((token) => isOwnName(token) && token.weight >= 0.5)) return CUT_NAME.generic;
  return query.truncation === 'likely' ? CUT_NAME.distinctive : CUT_NAME.possible;
}

/** Pairs the parts of two names. */
export function align(query: AnalysedName, entry: AnalysedName): Alignment {
  const alignment: Alignment = {
    query,
    entry,
    freeQuery: query.tokens.map(() => true),
    freeEntry: entry.tokens.map(() => true),
    pairs: [],
  };
  const near = nearPairs(alignment);
  takePairs(alignment, near, SURE_PAIR);
  if (hasFreeParts(alignment)) {
    // Words that are split otherwise come before words that are merely near: MU CHENGTAI is Muchengtai.
    joinedPairs(alignment, 'exact');
    takePairs(alignment, near, 0);
  }
  if (hasFreeParts(alignment)) {
    joinedPairs(alignment, 'misspelt');
    acronymPairs(alignment);
    truncatedPairs(alignment);
  }
  return alignment;
}

/** From this similarity a pair is sure enough to be taken before words are joined. */
const SURE_PAIR = SIMILARITY.nameVariant;

function hasFreeParts({ freeQuery, freeEntry }: Alignment): boolean {
  return freeQuery.includes(true) && freeEntry.includes(true);
}

interface NearPair {
  readonly q: number;
  readonly e: number;
  readonly similarity: number;
  readonly rank: number;
}

/** All pairs of near parts, nearest first. */
function nearPairs({ query, entry }: Alignment): NearPair[] {
  const found: NearPair[] = [];
  for (let q = 0; q < query.tokens.length; q++) {
    const a = query.tokens[q]!;
    for (let e = 0; e < entry.tokens.length; e++) {
      const similarity = tokenSimilarity(a, entry.tokens[e]!, query.family);
      // Of equal pairs, those standing at the same place first: names often repeat a word.
      if (similarity > 0) found.push({ q, e, similarity, rank: similarity - Math.abs(q - e) * 1e-4 });
    }
  }
  return found.sort((x, y) => y.rank - x.rank || x.q - y.q || x.e - y.e);
}

function takePairs(alignment: Alignment, near: readonly NearPair[], least: number): void {
  for (const { q, e, similarity } of near) {
    if (similarity < least) return;
    if (alignment.freeQuery[q] && alignment.freeEntry[e])
      take(alignment, { query: [q], entry: [e], similarity });
  }
}

function scoreOf(alignment: Alignment): number {
  const { query, entry, pairs } = alignment;
  let [matched, full] = [0, 0];
  for (const pair of pairs) {
    const weight = pairWeight(pair, query.tokens, entry.tokens);
    matched += weight * pair.similarity;
    full += weight;
  }
  if (matched === 0) return 0;
  const open = openPartsOf(alignment);
  const score = (matched / (full + open.cost)) * factorOf(alignment, open);
  const isFormallyEqual = open.cost === 0 && matched === full && query.joined === entry.joined;
  if (isFormallyEqual) return score;
  const capped = Math.min(score, FACTORS.notIdentical);
  return query.family === 'person' ? capPerson(alignment, capped) : capped;
}

function pairWeight(pair: TokenPair, query: readonly Token[], entry: readonly Token[]): number {
  let [ofQuery, ofEntry] = [0, 0];
  for (const index of pair.query) ofQuery += query[index]!.weight;
  for (const index of pair.entry) ofEntry += entry[index]!.weight;
  // A misspelt common word looks rare: the pair weighs what the lighter side weighs.
  return pair.similarity < 1 ? Math.min(ofQuery, ofEntry) : (ofQuery + ofEntry) / 2;
}

/** The alignment as data for a page or an explanation: every part of both names appears once. */
export function tokenMatches(alignment: Alignment): TokenMatch[] {
  const { query, entry, freeQuery, freeEntry, pairs } = alignment;
  const written = (tokens: readonly Token[], indexes: readonly number[]): string =>
    indexes.map((index) => tokens[index]!.written).join(' ');
  const matches: TokenMatch[] = [...pairs]
    .sort((a, b) => a.query[0]! - b.query[0]!)
    .map((pair) => ({
      query: written(query.tokens, pair.query),
      entry: written(entry.tokens, pair.entry),
      rule: pair.rule ?? ruleOf(query.tokens[pair.query[0]!]!, entry.tokens[pair.entry[0]!]!),
      similarity: pair.similarity,
    }));
  const left = wholeNameMatch(alignment);
  if (left) return [...matches, left];
  for (const [index, free] of freeQuery.entries()) {
    if (free) matches.push({ query: query.tokens[index]!.written, rule: 'unmatched-query', similarity: 0 });
  }
  for (const [index, free] of freeEntry.entries()) {
    if (free) matches.push({ entry: entry.tokens[index]!.written, rule: 'unmatched-entry', similarity: 0 });
  }
  return matches;
}

/** What is left of two names that one slip, or another cut between the words, makes the same. */
function wholeNameMatch(alignment: Alignment): TokenMatch | undefined {
  const { query, entry, freeQuery, freeEntry } = alignment;
  if (!freeQuery.includes(true) || !freeEntry.includes(true)) return undefined;
  const slip = oneSlipFloor(query, entry);
  const similarity = Math.max(slip, openWordsFloor(alignment));
  if (similarity === 0) return undefined;
  const left = ({ tokens }: AnalysedName, free: readonly boolean[]): string =>
    tokens.flatMap(({ written }, index) => (free[index] ? [written] : [])).join(' ');
  return {
    query: left(query, freeQuery),
    entry: left(entry, freeEntry),
    rule: slip > 0 ? 'edit' : 'joined',
    similarity,
  };
}
