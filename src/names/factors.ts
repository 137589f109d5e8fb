import type { Alignment } from './alignment.ts';
import type { Token } from './analysed-name.ts';
import { isOwnName, type OpenParts } from './open-parts.ts';
import { fatherAndSonSwapped, givenNamesSwapped } from './person-order.ts';
import { DISTINCTIVE_WEIGHT, FACTORS, ONE_LONG_WORD, ONE_WORD_PERSON_CAP, SIMILARITY } from './policy.ts';

/** The product of all factors that hold for two names; 1 when nothing speaks against them. */
export function factorOf(alignment: Alignment, open: OpenParts): number {
  let factor = 1;
  if (open.queryNumber && open.entryNumber) factor *= FACTORS.otherNumber;
  else if (open.queryNumber || open.entryNumber) factor *= FACTORS.oneSidedNumber;
  if (open.queryOwnName && open.entryOwnName) {
    factor *= alignment.query.family === 'person' ? FACTORS.otherPersonName : FACTORS.bothHaveOwnName;
  }
  if (contradictsInitial(alignment, open)) factor *= FACTORS.otherInitial;
  if (open.queryGeneric && open.entryGeneric) factor *= FACTORS.bothHaveOwnTrade;
  if (sharesCommonWordsOnly(alignment, open)) factor *= FACTORS.onlyCommonWords;
  if (isOneMisspeltWord(alignment)) factor *= FACTORS.oneMisspeltWord;
  if (isReordered(alignment)) factor *= FACTORS.otherOrder;
  if (alignment.query.family === 'person') {
    if (fatherAndSonSwapped(alignment)) factor *= FACTORS.fatherAndSon;
    else if (givenNamesSwapped(alignment)) factor *= FACTORS.givenNamesSwapped;
  } else if (open.queryForm && open.entryForm) factor *= FACTORS.otherLegalForm;
  return factor;
}

/** William G., William W.; and Gregory B., Gregory Thomas. */
function contradictsInitial({ query }: Alignment, open: OpenParts): boolean {
  if (open.queryInitial && open.entryInitial) return true;
  if (query.family !== 'person') return false;
  return (open.queryInitial && open.entryOwnName) || (open.queryOwnName && open.entryInitial);
}

function sharesCommonWordsOnly({ query, pairs }: Alignment, open: OpenParts): boolean {
  if (query.family !== 'organisation') return false;
  let distinctive = 0;
  let isExact = open.substance < 0.1;
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

/** The most that the name of a person can reach by what is in common. */
export function capPerson(alignment: Alignment, score: number): number {
  const words = (tokens: readonly Token[]): number =>
    tokens.filter((token) => token.kind === 'name' || token.kind === 'initial').length;
  const [ofQuery, ofEntry] = [words(alignment.query.tokens), words(alignment.entry.tokens)];
  const full = alignment.pairs.filter(
    (pair) => pair.similarity > SIMILARITY.initial && alignment.query.tokens[pair.query[0]!]!.kind === 'name',
  );
  // One word that is not equal is another word: there is nothing else to go by.
  const isOneWord = Math.max(ofQuery, ofEntry) <= 1;
  const misspelt = isOneWord && alignment.pairs.find((pair) => pair.similarity < SIMILARITY.equal);
  if (misspelt) {
    const { leastCharacters, similarity, cap } = ONE_LONG_WORD;
    const isLong = alignment.query.tokens[misspelt.query[0]!]!.text.length >= leastCharacters;
    return Math.min(score, isLong && misspelt.similarity >= similarity ? cap : ONE_WORD_PERSON_CAP);
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
