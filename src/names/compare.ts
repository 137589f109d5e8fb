import type { TokenMatch } from '../model/finding.ts';
import { type Alignment, type TokenPair, take } from './alignment.ts';
import type { AnalysedName, Token } from './analysed-name.ts';
import {
  CUT_NAME,
  DISTINCTIVE_WEIGHT,
  FACTORS,
  ONE_WORD_PERSON_CAP,
  SIMILARITY,
  UNMATCHED,
} from './policy.ts';
import { acronymPairs, joinedPairs, truncatedPairs } from './regroup.ts';
import { ruleOf, tokenSimilarity } from './token-similarity.ts';

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
  const score = scoreOf(align(query, entry));
  return query.truncation === 'none' ? score : Math.max(score, cutNameScore(query, entry));
}

/** The letters of a name without spaces and punctuation, legal forms included. */
export function lettersOf(name: AnalysedName): string {
  let letters = '';
  for (const token of name.tokens) letters += token.text;
  return letters;
}

/** The score of a name that is the beginning of the other, cut off where the field ended; 0 when it is not. */
function cutNameScore(query: AnalysedName, entry: AnalysedName): number {
  const letters = lettersOf(query);
  if (letters.length < CUT_NAME.leastCharacters) return 0;
  const ofEntry = lettersOf(entry);
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
  pairOneToOne(alignment);
  if (alignment.freeQuery.includes(true) && alignment.freeEntry.includes(true)) {
    joinedPairs(alignment);
    acronymPairs(alignment);
    truncatedPairs(alignment);
  }
  return alignment;
}

function pairOneToOne(alignment: Alignment): void {
  const { query, entry } = alignment;
  const found: { q: number; e: number; similarity: number; rank: number }[] = [];
  for (let q = 0; q < query.tokens.length; q++) {
    const a = query.tokens[q]!;
    for (let e = 0; e < entry.tokens.length; e++) {
      const similarity = tokenSimilarity(a, entry.tokens[e]!, query.family);
      // Of equal pairs, those standing at the same place first: names often repeat a word.
      if (similarity > 0) found.push({ q, e, similarity, rank: similarity - Math.abs(q - e) * 1e-4 });
    }
  }
  found.sort((x, y) => y.rank - x.rank || x.q - y.q || x.e - y.e);
  for (const { q, e, similarity } of found) {
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
  const open = unmatchedWeights(alignment);
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

interface Open {
  /** Weight of what is unmatched on both sides, each by its share. */
  cost: number;
  queryOwnName: boolean;
  entryOwnName: boolean;
  queryGeneric: boolean;
  entryGeneric: boolean;
  queryNumber: boolean;
  queryInitial: boolean;
  entryInitial: boolean;
  entryNumber: boolean;
}

function unmatchedWeights(alignment: Alignment): Open {
  const { query, entry, freeQuery, freeEntry, pairs } = alignment;
  const isPerson = query.family === 'person';
  const namesMatched = isPerson ? pairs.filter((pair) => pair.similarity > SIMILARITY.initial).length : 0;
  const open: Open = {
    cost: 0,
    queryOwnName: false,
    entryOwnName: false,
    queryGeneric: false,
    entryGeneric: false,
    queryNumber: false,
    queryInitial: false,
    entryInitial: false,
    entryNumber: false,
  };
  for (let i = 0; i < freeQuery.length; i++) {
    if (!freeQuery[i]) continue;
    const token = query.tokens[i]!;
    const isCut = query.truncation !== 'none' && i === freeQuery.length - 1;
    open.cost += token.weight * queryShare(query, isCut, isPerson && namesMatched >= 2);
    if (isCut && query.truncation === 'likely') continue;
    if (isOwnName(token)) open.queryOwnName = true;
    else if (isGeneric(token)) open.queryGeneric = true;
    else if (token.kind === 'number') open.queryNumber = true;
    else if (token.kind === 'initial') open.queryInitial = true;
  }
  const tailFrom = truncatedTailStart(alignment);
  for (let i = 0; i < freeEntry.length; i++) {
    if (!freeEntry[i]) continue;
    const token = entry.tokens[i]!;
    const isCutOff = i >= tailFrom;
    const share = isCutOff
      ? UNMATCHED.entryBehindTruncation
      : isPerson && namesMatched >= 2
        ? UNMATCHED.entryPersonMiddle
        : UNMATCHED.entry;
    open.cost += token.weight * share;
    if (isCutOff) continue;
    if (isOwnName(token)) open.entryOwnName = true;
    else if (isGeneric(token)) open.entryGeneric = true;
    else if (token.kind === 'number') open.entryNumber = true;
    else if (token.kind === 'initial') open.entryInitial = true;
  }
  return open;
}

function queryShare(query: AnalysedName, isCut: boolean, isMiddleName: boolean): number {
  if (isCut) return query.truncation === 'likely' ? UNMATCHED.queryCutOff : UNMATCHED.queryMayBeCutOff;
  return isMiddleName ? UNMATCHED.queryPersonMiddle : UNMATCHED.query;
}

function isOwnName(token: Token): boolean {
  return (token.kind === 'name' || token.kind === 'brand-word') && token.text.length > 1;
}

function isGeneric(token: Token): boolean {
  return token.kind === 'business-word' || token.kind === 'place';
}

/** First part of the entry that a field's end may have cut off the papers; `Infinity` when nothing was cut. */
function truncatedTailStart(alignment: Alignment): number {
  const { query, entry, freeQuery, pairs } = alignment;
  if (query.truncation === 'none' || entry.lengthCharacters <= query.lengthCharacters)
    return Number.POSITIVE_INFINITY;
  const everythingMet = freeQuery.every(
    (free, i) => !free || query.tokens[i]!.weight < 0.1 || i === freeQuery.length - 1,
  );
  const beginsTheSame = pairs.some((pair) => pair.query.includes(0) && pair.entry.includes(0));
  if (!everythingMet || !beginsTheSame) return Number.POSITIVE_INFINITY;
  return Math.max(...pairs.flatMap((pair) => pair.entry)) + 1;
}

function factorOf(alignment: Alignment, open: Open): number {
  let factor = 1;
  if (open.queryNumber && open.entryNumber) factor *= FACTORS.otherNumber;
  else if (open.queryNumber || open.entryNumber) factor *= FACTORS.oneSidedNumber;
  if (open.queryOwnName && open.entryOwnName) {
    factor *= alignment.query.family === 'person' ? FACTORS.otherPersonName : FACTORS.bothHaveOwnName;
  }
  if (open.queryInitial && open.entryInitial) factor *= FACTORS.otherInitial;
  if (open.queryGeneric && open.entryGeneric) factor *= FACTORS.bothHaveOwnTrade;
  if (sharesCommonWordsOnly(alignment, open)) factor *= FACTORS.onlyCommonWords;
  if (isOneMisspeltWord(alignment)) factor *= FACTORS.oneMisspeltWord;
  if (isReordered(alignment)) factor *= FACTORS.otherOrder;
  return factor;
}

function sharesCommonWordsOnly({ query, pairs }: Alignment, open: Open): boolean {
  if (query.family !== 'organisation') return false;
  let distinctive = 0;
  let isExact = open.cost < 0.1;
  for (const pair of pairs) {
    for (const index of pair.query) {
      const token = query.tokens[index]!;
      if (isOwnName(token) || token.kind === 'number') distinctive += token.weight;
    }
    if (pair.similarity < SIMILARITY.sameConcept && pair.rule !== 'joined') isExact = false;
  }
  return distinctive < DISTINCTIVE_WEIGHT && !isExact;
}

function isOneMisspeltWord(alignment: Alignment): boolean {
  const { query, entry, pairs } = alignment;
  const distinctive = pairs.filter(
    (pair) => isOwnName(query.tokens[pair.query[0]!]!) || isOwnName(entry.tokens[pair.entry[0]!]!),
  );
  return distinctive.length === 1 && distinctive[0]!.similarity < 0.95 && distinctive[0]!.rule === undefined;
}

/** True when the distinctive parts stand in another order. */
function isReordered(alignment: Alignment): boolean {
  const { query, pairs } = alignment;
  if (pairs.length < 2) return false;
  let before = -1;
  const ordered = pairs
    .filter((pair) => query.tokens[pair.query[0]!]!.weight >= 0.2)
    .sort((a, b) => a.query[0]! - b.query[0]!);
  for (const pair of ordered) {
    const place = pair.entry[0]!;
    if (place < before) return true;
    before = place;
  }
  return false;
}

function capPerson(alignment: Alignment, score: number): number {
  const words = (tokens: readonly Token[]): number =>
    tokens.filter((token) => token.kind === 'name' || token.kind === 'initial').length;
  const [ofQuery, ofEntry] = [words(alignment.query.tokens), words(alignment.entry.tokens)];
  const full = alignment.pairs.filter(
    (pair) => pair.similarity > SIMILARITY.initial && alignment.query.tokens[pair.query[0]!]!.kind === 'name',
  );
  // One word that is not equal is another word: there is nothing else to go by.
  const isOneWord = Math.max(ofQuery, ofEntry) <= 1;
  if (isOneWord && alignment.pairs.some((pair) => pair.similarity < SIMILARITY.equal)) {
    return Math.min(score, ONE_WORD_PERSON_CAP);
  }
  if (
    Math.max(ofQuery, ofEntry) > 1 &&
    full.length < 2 &&
    !alignment.pairs.some((pair) => pair.rule === 'joined')
  ) {
    // "J. Smith" may be John Smith; "Smith" alone is nobody in particular.
    const withInitial = alignment.pairs.length >= 2 && full.length === 1;
    return Math.min(score, withInitial ? FACTORS.initialOnlyCap : ONE_WORD_PERSON_CAP);
  }
  return score;
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
  for (const [index, free] of freeQuery.entries()) {
    if (free) matches.push({ query: query.tokens[index]!.written, rule: 'unmatched-query', similarity: 0 });
  }
  for (const [index, free] of freeEntry.entries()) {
    if (free) matches.push({ entry: entry.tokens[index]!.written, rule: 'unmatched-entry', similarity: 0 });
  }
  return matches;
}
