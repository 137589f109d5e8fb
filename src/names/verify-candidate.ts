import type { AnalysedName } from './analysed-name.ts';
import { entryScale, highestScore, leastEntryShares } from './bounds.ts';
import { createCreditOfSeveral } from './credit-of-several.ts';
import { type IndexReader, kindIn, type NameIndex } from './name-index.ts';
import { isAcronym } from './name-keys.ts';
import { isOwnName } from './open-parts.ts';
import { SIMILARITY } from './policy.ts';
import type { Lead } from './query-leads.ts';
import type { WordsBlock } from './words-of-names.ts';

/** Says, of single names, the most that comparing them with the query can give. */
export interface Verifier {
  /** Makes ready for one query; `end` must follow. */
  begin(query: AnalysedName, leads: readonly Lead[], threshold: number): void;
  /** Marks a name in which several words may make up the lead's part. */
  mark(name: number, lead: number): void;
  isMarked(name: number): boolean;
  /** Of each name in turn, the most that comparing can give. */
  forEachBound(names: readonly number[], visit: (name: number, bound: number) => void): void;
  end(): void;
}

const SEVERAL = 0xff;

/** A near word of a lead, in a chain with the others of the same word. */
interface Items {
  lead: Uint8Array;
  rank: Float32Array;
  similarity: Float32Array;
  weight: Float32Array;
  credit: Float32Array;
  next: Int32Array;
  count: number;
}

export function createVerifier(reader: IndexReader): Verifier {
  const { index } = reader;
  const { wordWeights, wordKinds } = index;
  /** Word to its first item, from 1; without any `OWN_WORD`, or 0 where the word is none that tells parties apart. */
  const heads = new Int32Array(index.wordCount);
  for (let word = 0; word < heads.length; word++) heads[word] = headWithout(word, index);
  /** Name to the lead, from 1, whose part several of its words may make up. */
  const marks = new Uint8Array(index.nameCount);
  /** By name, 32 in a number: 1 for a name that is marked. Most are not, and this much less memory says so sooner. */
  const markBits = new Int32Array((index.nameCount >>> 5) + 1);
  const marked: number[] = [];
  let items = newItems(1024);
  let [query, leads, threshold, scale]: [AnalysedName | undefined, readonly Lead[], number, number] = [
    undefined,
    [],
    0,
    1,
  ];
  const shares = leastEntryShares(index.family);
  const acronymSimilarity = index.family === 'person' ? SIMILARITY.initial : SIMILARITY.acronym;
  // By lead, the best item for the name at hand.
  const bestRank = new Float64Array(256);
  const bestSimilarity = new Float64Array(256);
  const bestWeight = new Float64Array(256);
  const bestCredit = new Float64Array(256);
  const isFilled = { now: false };
  let [hasRanges, mayTellOwnNames] = [false, false];

  const fill = (): void => {
    isFilled.now = true;
    for (const [lead, { near, cost }] of leads.entries()) {
      if (items.count + near.words.length >= items.next.length)
        items = grown(items, items.count + near.words.length);
      for (let i = 0; i < near.words.length; i++) {
        const item = ++items.count;
        const word = near.words[i]!;
        items.lead[item] = lead;
        items.rank[item] = near.gains[i]! + threshold * (cost + scale * near.credits[i]!);
        items.similarity[item] = near.similarities[i]!;
        items.weight[item] = near.weights[i]!;
        items.credit[item] = near.credits[i]!;
        items.next[item] = heads[word]!;
        heads[word] = item;
      }
    }
  };

  const offer = (lead: number, similarity: number, weight: number, credit: number): void => {
    const rank = weight * (similarity - threshold) + threshold * (leads[lead]!.cost + scale * credit);
    if (rank <= bestRank[lead]!) return;
    bestRank[lead] = rank;
    bestSimilarity[lead] = similarity;
    bestWeight[lead] = weight;
    bestCredit[lead] = credit;
  };

  const creditOf = (word: number): number => wordWeights[word]! * shares[wordKinds[word]! & 0x7f]!;

  const several = createCreditOfSeveral(index, creditOf);

  const offerRanges = (word: number): void => {
    for (let lead = 0; lead < leads.length; lead++) {
      const { range, token } = leads[lead]!;
      if (word < range.from || word >= range.to) continue;
      const weight = Math.min(wordWeights[word]!, token.weight);
      offer(lead, range.similarity, weight, creditOf(word));
    }
  };

  /** Offers the names of the lead's keys; true when words may be joined. */
  const offerMarked = (name: number, words: Int32Array, from: number, to: number): boolean => {
    const mark = marks[name]!;
    let isJoined = false;
    for (let lead = 0; lead < leads.length; lead++) {
      const { names, token } = leads[lead]!;
      if (names.length === 0 || (mark !== SEVERAL && mark !== lead + 1)) continue;
      const run = isAcronym(token.text, index.family) ? several.shortForm(words, from, to, token.text) : -1;
      if (run >= 0) offer(lead, acronymSimilarity, token.weight, run);
      const joined = several.joined(words, from, to, token);
      if (joined >= 0) {
        isJoined = true;
        offer(lead, SIMILARITY.joined, token.weight, joined);
      }
    }
    return isJoined;
  };

  const isMarked = (name: number): boolean => (markBits[name >>> 5]! & (1 << name)) !== 0;

  /** The most that a name can score whose words stand in `block` from `from` up to `to`, with their heads. */
  const boundOf = (
    name: number,
    { words, found }: WordsBlock,
    from: number,
    to: number,
    cost: number,
  ): number => {
    bestRank.fill(0, 0, leads.length);
    bestWeight.fill(0, 0, leads.length);
    let entryHasOwnName = false;
    for (let i = from; i < to; i++) {
      const head = found[i]!;
      if (head === OWN_WORD) entryHasOwnName = true;
      for (let item = head; item > 0; item = items.next[item]!) {
        const lead = items.lead[item]!;
        if (items.rank[item]! <= bestRank[lead]!) continue;
        bestRank[lead] = items.rank[item]!;
        bestSimilarity[lead] = items.similarity[item]!;
        bestWeight[lead] = items.weight[item]!;
        bestCredit[lead] = items.credit[item]!;
      }
      if (hasRanges) offerRanges(words[i]!);
    }
    const isNameMarked = isMarked(name);
    const mayBeJoined = isNameMarked && offerMarked(name, words, from, to);
    let [full, matched, queryCost, entryCost] = [0, 0, 0, cost];
    let [pairs, strongPairs, strongNames] = [0, 0, 0];
    let queryHasOwnName = false;
    for (let lead = 0; lead < leads.length; lead++) {
      const weight = bestWeight[lead]!;
      if (weight === 0) {
        queryCost += leads[lead]!.cost;
        queryHasOwnName ||= isOwnName(leads[lead]!.token);
        continue;
      }
      full += weight;
      matched += weight * bestSimilarity[lead]!;
      entryCost -= bestCredit[lead]!;
      pairs++;
      if (bestSimilarity[lead]! <= SIMILARITY.initial) continue;
      strongPairs++;
      if (leads[lead]!.token.kind === 'name') strongNames++;
    }
    entryCost = Math.max(0, entryCost) * scale;
    return highestScore(query!, {
      full,
      matched,
      queryCost,
      entryCost,
      pairs,
      strongPairs,
      strongNames,
      mayBeJoined,
      haveOwnNames: queryHasOwnName && entryHasOwnName && !isNameMarked && mayTellOwnNames,
    });
  };

  return {
    begin(nextQuery, nextLeads, nextThreshold) {
      [query, leads, threshold, scale] = [nextQuery, nextLeads, nextThreshold, entryScale(nextQuery)];
      items.count = 0;
      isFilled.now = false;
      hasRanges = leads.some(({ range }) => range.to > range.from);
      // Where a field may have cut a name off, its last word is perhaps the beginning of one that is there.
      mayTellOwnNames = query.truncation === 'none' && !hasRanges;
    },
    mark(name, lead) {
      if (marks[name] === 0) marked.push(name);
      markBits[name >>> 5]! |= 1 << name;
      marks[name] = marks[name] === 0 || marks[name] === lead + 1 ? lead + 1 : SEVERAL;
    },
    isMarked,
    forEachBound(names, visit) {
      if (names.length === 0) return;
      if (!isFilled.now) fill();
      reader.wordsOfNames.lookUpAll(names, heads, (name, block, from, to, cost) =>
        visit(name, boundOf(name, block, from, to, cost)),
      );
    },
    end() {
      if (isFilled.now)
        for (const { near } of leads) for (const word of near.words) heads[word] = headWithout(word, index);
      for (const name of marked) {
        marks[name] = 0;
        markBits[name >>> 5] = 0;
      }
      marked.length = 0;
      [query, leads] = [undefined, []];
    },
  };
}

/** A word without a near part of the query that tells parties apart. */
const OWN_WORD = -1;

function headWithout(word: number, { wordKinds, wordTexts }: NameIndex): number {
  const kind = kindIn(wordKinds[word]!);
  const isOwn = kind === 'name' || kind === 'brand-word';
  return isOwn && wordTexts.offsets[word + 1]! - wordTexts.offsets[word]! > 1 ? OWN_WORD : 0;
}

function newItems(capacity: number): Items {
  return {
    lead: new Uint8Array(capacity),
    rank: new Float32Array(capacity),
    similarity: new Float32Array(capacity),
    weight: new Float32Array(capacity),
    credit: new Float32Array(capacity),
    next: new Int32Array(capacity),
    count: 0,
  };
}

function grown(items: Items, atLeast: number): Items {
  const larger = newItems(Math.ceil(atLeast * 1.5) + 1);
  larger.lead.set(items.lead);
  larger.rank.set(items.rank);
  larger.similarity.set(items.similarity);
  larger.weight.set(items.weight);
  larger.credit.set(items.credit);
  larger.next.set(items.next);
  larger.count = items.count;
  return larger;
}
