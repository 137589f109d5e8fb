import { CLASSIFY } from './classify-policy.ts';
import type { CodeTable } from './code-table.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** One code that a description may stand for. */
export interface LikelyCode {
  /** Two, four or six digits. */
  readonly code: string;
  /** 0 to 1: share of the weight of all codes of its level. */
  readonly score: number;
  /** The phrases that speak for it, strongest first. */
  readonly because: readonly string[];
}

/** How much each known word counts in a description, and all of them together. */
export interface MetWords {
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
}

export interface ScoredCodes {
  readonly chapters: readonly LikelyCode[];
  readonly headings: readonly LikelyCode[];
  readonly subheadings: readonly LikelyCode[];
  /** Score of the code that phrases speak for most. */
  readonly strength: number;
}

const MOST_CODES = 10;
const MOST_REASONS = 3;

/** Sums by number of phrase or code. They are zero between descriptions: who touched a number clears it. */
class Sums {
  readonly #values: Float64Array;
  readonly touched: number[] = [];

  constructor(length: number) {
    this.#values = new Float64Array(length);
  }

  of(number: number): number {
    return this.#values[number]!;
  }

  add(number: number, value: number): void {
    if (this.#values[number] === 0) this.touched.push(number);
    this.#values[number]! += value;
  }

  /** Puts another value in place of one that was added; zero is none. */
  replace(number: number, value: number): void {
    this.#values[number] = value;
  }

  atLeast(number: number, value: number): void {
    if (this.#values[number] === 0) this.touched.push(number);
    if (value > this.#values[number]!) this.#values[number] = value;
  }

  clear(): void {
    for (const number of this.touched) this.#values[number] = 0;
    this.touched.length = 0;
  }
}

interface Scratch {
  /** What of each phrase was met; then its score. */
  readonly phrases: Sums;
  /** Sum and best of the phrases of each code, then of the codes below. */
  readonly sum: Sums;
  readonly best: Sums;
  readonly sumBelow: Sums;
  readonly bestBelow: Sums;
  readonly votes: Sums;
  /** Share of each chapter and heading, for the codes below. */
  readonly shares: Sums;
  /** Place in the list of reasons, plus one, of codes that are to be explained. */
  readonly explained: Sums;
}

// Arrays as long as the vocabulary are kept with it: making them for each description would cost more than the reading.
const SCRATCH = new WeakMap<PhraseIndex, Scratch>();

function scratchOf(index: PhraseIndex): Scratch {
  const known = SCRATCH.get(index);
  if (known) return known;
  const [phrases, codes] = [index.phrases.totals.length, index.table.codes.length];
  const made: Scratch = {
    phrases: new Sums(phrases),
    sum: new Sums(codes),
    best: new Sums(codes),
    sumBelow: new Sums(codes),
    bestBelow: new Sums(codes),
    votes: new Sums(codes),
    shares: new Sums(codes),
    explained: new Sums(codes),
  };
  SCRATCH.set(index, made);
  return made;
}

/** Scores of all codes that the words speak for: by phrases, and by what each word leans towards. */
export function scoreCodes(index: PhraseIndex, words: MetWords): ScoredCodes {
  const scratch = scratchOf(index);
  scorePhrases(index, words, scratch);
  const strength = gatherCodes(index, scratch);
  countVotes(index, words, scratch);
  const levels = rankLevels(index, scratch);
  const [chapters = [], headings = [], subheadings = []] = explained(index, levels, scratch);
  for (const sums of Object.values(scratch) as Sums[]) sums.clear();
  return { chapters, headings, subheadings, strength };
}

function scorePhrases(
  { phrases, postings, rarity }: PhraseIndex,
  { weights, total }: MetWords,
  { phrases: scores }: Scratch,
): void {
  for (const [word, weight] of weights) {
    const part = weight * rarity[word]!;
    for (const phrase of postings.of(word)) scores.add(phrase, part);
  }
  if (total === 0) return;
  const { weights: counts, totals } = phrases;
  for (const number of scores.touched) {
    const sum = scores.of(number);
    const coverage = Math.min(1, sum / totals[number]!);
    const share = Math.min(1, sum / total);
    scores.replace(
      number,
      counts[number]! * sum * coverage ** CLASSIFY.coveragePower * share ** CLASSIFY.queryPower,
    );
  }
}

/** Scores of codes by their own phrases, handed to the codes above; answers the best. */
function gatherCodes({ phrases, table }: PhraseIndex, scratch: Scratch): number {
  const { phrases: scores, sum, best, sumBelow, bestBelow } = scratch;
  for (const number of scores.touched) {
    const code = phrases.codes[number]!;
    sum.add(code, scores.of(number));
    best.atLeast(code, scores.of(number));
  }
  let strength = 0;
  for (const code of sum.touched) {
    const score = ownScore(scratch, code);
    strength = Math.max(strength, score);
    for (let at = code; ; at = table.above[at]!) {
      sumBelow.add(at, score);
      bestBelow.atLeast(at, score);
      if (table.level[at] === 0) break;
    }
  }
  return strength;
}

function ownScore({ sum, best }: Scratch, code: number): number {
  return best.of(code) + (sum.of(code) - best.of(code)) * CLASSIFY.echo;
}

function countVotes(index: PhraseIndex, { weights }: MetWords, { votes: counted }: Scratch): void {
  for (const [word, weight] of weights) {
    const { codes, votes: values } = index.votesOf(word);
    for (let at = 0; at < codes.length; at++) counted.add(codes[at]!, weight * values[at]!);
  }
}

interface RankedCode {
  readonly code: number;
  readonly share: number;
}

/** The first codes of each level by their share; a code below one that is unlikely is so itself. */
function rankLevels({ table }: PhraseIndex, scratch: Scratch): readonly (readonly RankedCode[])[] {
  const byLevel: number[][] = [[], [], []];
  for (const code of scratch.sumBelow.touched) byLevel[table.level[code]!]!.push(code);
  return byLevel.map((codes) => {
    const scores = Float64Array.from(codes, (code) => scoreOf(table, scratch, code));
    const total = scores.reduce((sum, score) => sum + score, 0);
    const first: RankedCode[] = [];
    for (let at = 0; at < codes.length; at++) {
      const share = total === 0 ? 0 : scores[at]! / total;
      scratch.shares.add(codes[at]!, share);
      keepFirst(first, { code: codes[at]!, share }, table);
    }
    return first;
  });
}

/** What speaks for a code: phrases of its own and below, what the codes above have, and the votes of words. */
function scoreOf(table: CodeTable, scratch: Scratch, code: number): number {
  const { sumBelow, bestBelow, votes, shares } = scratch;
  const best = bestBelow.of(code);
  let score = best + (sumBelow.of(code) - best) * CLASSIFY.siblings + votes.of(code);
  for (let at = code; table.level[at] !== 0; ) {
    at = table.above[at]!;
    score += ownScore(scratch, at) * CLASSIFY.siblings;
  }
  return table.level[code] === 0 ? score : score * shares.of(table.above[code]!);
}

/** Keeps the codes with the largest shares, largest first, and of equal ones the lower code. */
function keepFirst(first: RankedCode[], ranked: RankedCode, { codes }: CodeTable): void {
  const isBehind = (other: RankedCode) =>
    ranked.share < other.share || (ranked.share === other.share && codes[ranked.code]! > codes[other.code]!);
  if (first.length === MOST_CODES && isBehind(first[MOST_CODES - 1]!)) return;
  let at = first.length;
  while (at > 0 && !isBehind(first[at - 1]!)) at--;
  first.splice(at, 0, ranked);
  if (first.length > MOST_CODES) first.pop();
}

/** The first codes of each level with the phrases that speak for them. */
function explained(
  { table, phrases }: PhraseIndex,
  levels: readonly (readonly RankedCode[])[],
  { phrases: scores, explained: places }: Scratch,
): readonly (readonly LikelyCode[])[] {
  const reasons: Reason[][] = [];
  for (const { code } of levels.flat()) places.add(code, reasons.push([]));
  for (const number of scores.touched) {
    for (let at = phrases.codes[number]!; ; at = table.above[at]!) {
      const place = places.of(at);
      if (place > 0) keepBest(reasons[place - 1]!, phrases.texts[number]!, scores.of(number));
      if (table.level[at] === 0) break;
    }
  }
  return levels.map((level) =>
    level.map(({ code, share }) => ({
      code: table.codes[code]!,
      score: Math.round(share * 1000) / 1000,
      because: reasons[places.of(code) - 1]!.map(({ text }) => text),
    })),
  );
}

type Reason = { readonly text: string; readonly score: number };

/** Keeps the few best reasons, best first, no words twice. */
function keepBest(reasons: Reason[], text: string, score: number): void {
  if (reasons.length === MOST_REASONS && score <= reasons[MOST_REASONS - 1]!.score) return;
  const same = reasons.findIndex((each) => each.text === text);
  if (same >= 0) {
    if (reasons[same]!.score >= score) return;
    reasons.splice(same, 1);
  }
  const at = reasons.findIndex((each) => each.score < score);
  reasons.splice(at < 0 ? reasons.length : at, 0, { text, score });
  if (reasons.length > MOST_REASONS) reasons.pop();
}
