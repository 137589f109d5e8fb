import type { AnalysedName } from './analysed-name.ts';
import { entryScale, highestCredit, ROUNDING } from './bounds.ts';
import type { NameIndex } from './name-index.ts';
import type { Lead } from './query-leads.ts';
import { requiredWalks } from './required-walks.ts';
import { createTouchedNames } from './touched-names.ts';
import { planWalks, type Walk } from './walk-plan.ts';

/** What a search cost, in figures that do not hang on the machine. */
export interface SearchWork {
  /** Names passed in the lists of words and keys. */
  walked: number;
  /** Names whose words were looked at. */
  verified: number;
  /** Names that were compared. */
  compared: number;
}

/** Names walked for one query, whatever the query: bounds its time. */
export const MAX_WALKED = 3_000_000;
/** Looking at the words of one name takes as long as passing so many in a list; measured among 2,000,000 names. */
const VERIFY_COST = 30;
/** Names of keys that are looked at in any case. */
const MOST_BROUGHT = 200;
/** Leads that are told apart in the mask of a name; those behind are never walked. */
const MAX_WALKED_LEADS = 32;

/** Walks the lists of names that leads give, with scratch memory of its own. */
export interface ListWalker {
  /** Names whose gains may suffice. */
  walk(
    query: AnalysedName,
    leads: readonly Lead[],
    threshold: number,
    isMarked: (name: number) => boolean,
    work: SearchWork,
  ): readonly number[];
}

/** One query while its lists are walked. */
interface Tour {
  readonly leads: readonly Lead[];
  readonly threshold: number;
  /** What the gains of a name must come to, its own costs apart. */
  readonly needed: number;
  /** What a unit of the entry's cost takes from the gains. */
  readonly credit: number;
  /** By lead: the most that it brings. */
  readonly most: readonly number[];
  readonly allMost: number;
  /** By lead: the most that it brings to a name that it has not reached. */
  readonly left: number[];
  readonly allLeft: number;
  readonly isMarked: (name: number) => boolean;
  /** True when names that are not all walked may gain by several words together, whatever they cost. */
  readonly mayCostMore: boolean;
  walked: number;
}

export function createListWalker(index: NameIndex): ListWalker {
  const { postingOffsets, postings, nameCosts, wordCounts } = index;
  const highest = highestCredit(index.family);
  const firstAbove = firstAboveCost(nameCosts);
  const sampled = sampledCosts(nameCosts);
  const touched = createTouchedNames(index.nameCount);

  const setOut = (
    query: AnalysedName,
    leads: readonly Lead[],
    threshold: number,
    isMarked: Tour['isMarked'],
  ): { tour: Tour; walks: readonly Walk[] } => {
    const needed = threshold * sum(leads.map(({ cost }) => cost)) - ROUNDING;
    const front = leads.slice(0, MAX_WALKED_LEADS);
    const planned = planWalks(
      front,
      { words: wordCounts, offsets: postingOffsets },
      threshold,
      needed - threshold * sum(leads.slice(MAX_WALKED_LEADS).map(({ cost }) => cost)),
      requiredWalks(query, front, threshold),
    );
    const walks = planned.map((walk, number) => {
      const { length } = leads[number]!.names;
      return length > 0 && length <= MOST_BROUGHT ? { ...walk, names: true } : walk;
    });
    const credit = threshold * entryScale(query);
    const most = leads.map((lead) => mostBehind(lead, 0, threshold, credit * highest));
    const left = leads.map((lead, number) =>
      mostBehind(lead, walks[number]?.words ?? 0, threshold, credit * highest),
    );
    const [allMost, allLeft] = [sum(most), sum(left)];
    const mayCostMore = leads.some(({ names }, number) => names.length > 0 && !walks[number]?.names);
    const tour = { leads, threshold, needed, credit, most, allMost, left, allLeft, isMarked, mayCostMore };
    return { tour: { ...tour, walked: 0 }, walks };
  };

  /** Walks the words `from` up to `to` of a lead; further names come in only where that is asked for. */
  const walkWords = (tour: Tour, number: number, from: number, to: number, bringsNew: boolean): void => {
    const { leads, threshold, needed, credit, allLeft } = tour;
    const { near, cost } = leads[number]!;
    const bit = 1 << number;
    const rest = tour.allMost - tour.most[number]! - needed;
    const left = tour.left[number]!;
    const { bits } = touched;
    for (let i = from; i < to && tour.walked < MAX_WALKED; i++) {
      const gain = near.gains[i]! + threshold * cost + credit * near.credits[i]!;
      const word = near.words[i]!;
      const stop = tour.mayCostMore ? index.nameCount : firstAbove((gain + rest) / credit);
      const end = postingOffsets[word + 1]!;
      let p = postingOffsets[word]!;
      if (bringsNew) touched.reserve(end - p);
      const { reachedBy, gains } = touched.columns;
      tour.walked -= p;
      for (; p < end; p++) {
        const name = postings[p]!;
        if (name >= stop) break;
        if ((bits[name >>> 5]! & (1 << name)) === 0) {
          if (bringsNew) touched.add(name, bit, allLeft + gain - left);
          continue;
        }
        const row = touched.rowOf(name);
        // The best word comes first: a name that also holds another one gains nothing more.
        if ((reachedBy[row]! & bit) === 0) {
          gains[row]! += gain - left;
          reachedBy[row]! |= bit;
        }
      }
      tour.walked += p;
    }
  };

  /** Brings names in whatever they gain by words. */
  const bring = (tour: Tour, names: ArrayLike<number>, from: number, to: number, number: number): void => {
    const end = Math.min(to, from + MAX_WALKED - tour.walked);
    tour.walked += Math.max(0, end - from);
    touched.reserve(Math.max(0, end - from));
    for (let p = from; p < end; p++) {
      const name = names[p]!;
      if ((touched.bits[name >>> 5]! & (1 << name)) === 0) touched.add(name, 1 << number, tour.allLeft);
    }
  };

  /** Where many names were touched, lists that bring no new ones still tell which of them to look at. */
  const walkRest = (tour: Tour, walks: readonly Walk[]): void => {
    const rest = walks.map(({ words }, number) => {
      const { near } = tour.leads[number]!;
      let length = 0;
      for (let i = words; i < near.words.length; i++) length += wordCounts[near.words[i]!]!;
      return { number, words, length };
    });
    rest.sort((a, b) => a.length - b.length || a.number - b.number);
    for (const { number, words, length } of rest) {
      if (length > touched.left() * VERIFY_COST) return;
      const { near } = tour.leads[number]!;
      if (length > 0) walkWords(tour, number, words, near.words.length, false);
      const spared =
        tour.left[number]! -
        mostBehind(tour.leads[number]!, near.words.length, tour.threshold, tour.credit * highest);
      touched.sift(spared, 1 << number);
    }
  };

  return {
    walk(query, leads, threshold, isMarked, work) {
      const { tour, walks } = setOut(query, leads, threshold, isMarked);
      for (const [number, { words, names, range }] of walks.entries()) {
        const lead = leads[number]!;
        if (words > 0) walkWords(tour, number, 0, words, true);
        if (names) bring(tour, lead.names, 0, lead.names.length, number);
        if (range)
          bring(tour, postings, postingOffsets[lead.range.from]!, postingOffsets[lead.range.to]!, number);
      }
      const { needed, credit } = tour;
      touched.ask((name) =>
        isMarked(name)
          ? Number.NEGATIVE_INFINITY
          : needed + credit * sampled[name >>> SAMPLE_BITS]! - ROUNDING,
      );
      touched.sift(0, 0);
      walkRest(tour, walks);
      work.walked += tour.walked;
      return touched.take();
    },
  };
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The most that a lead brings, but for its first `from` words. */
function mostBehind(
  { near, cost, range, token }: Lead,
  from: number,
  threshold: number,
  highestCredit: number,
): number {
  let most = 0;
  if (from < near.words.length)
    most = Math.max(0, near.gains[from]! + threshold * (cost + near.credits[from]!));
  if (range.to === range.from) return most;
  return Math.max(most, token.weight * (range.similarity - threshold) + threshold * cost + highestCredit);
}

/** By how much a cost is rounded up before it is looked up. */
const COST_STEP = 1 / 64;

/**
 * Finds, for a cost, the first name that costs more, or one a little behind it: what lies between is passed for
 * nothing, and dropped with all that gain too little. Names are numbered by their costs, so a table of costs in steps
 * tells at once what a search in millions of numbers would.
 */
function firstAboveCost(costs: Float32Array): (most: number) => number {
  const highest = costs.length === 0 ? 0 : costs[costs.length - 1]!;
  const firsts = new Uint32Array(Math.ceil(highest / COST_STEP) + 2);
  let name = 0;
  for (let step = 0; step < firsts.length; step++) {
    while (name < costs.length && costs[name]! <= step * COST_STEP) name++;
    firsts[step] = name;
  }
  return (most) => (most < 0 ? 0 : firsts[Math.min(Math.ceil(most / COST_STEP), firsts.length - 1)]!);
}

/** Of so many names, as a power of two, one cost is kept. */
const SAMPLE_BITS = 6;

/** The cost of every 64th name, which those behind it cost at least: few enough that the processor's caches hold them. */
function sampledCosts(costs: Float32Array): Float32Array {
  return Float32Array.from(
    { length: Math.ceil(costs.length / (1 << SAMPLE_BITS)) },
    (_, sample) => costs[sample << SAMPLE_BITS]!,
  );
}
