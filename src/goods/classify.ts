import { CLASSIFY } from './classify-policy.ts';
import { type GoodsWord, goodsWords } from './goods-words.ts';
import type { MetWord, PhraseIndex } from './phrase-index.ts';

/** One code that a description may stand for. */
export interface LikelyCode {
  /** Two, four or six digits. */
  readonly code: string;
  /** 0 to 1: share of the weight of all codes of its level. */
  readonly score: number;
  /** The phrases that speak for it, strongest first. */
  readonly because: readonly string[];
}

export interface Classification {
  readonly chapters: readonly LikelyCode[];
  readonly headings: readonly LikelyCode[];
  readonly subheadings: readonly LikelyCode[];
  /** Telling words that no phrase knows: brands, models, misspelt words. */
  readonly unknownWords: readonly string[];
  /** Weight of the best code before it was made a share: how much the words say at all. */
  readonly strength: number;
  /** Headings of the word, known as it is written, that has the fewest; absent when no word is known so. */
  readonly fewestHeadings?: number;
}

const MOST_CODES = 10;
const MOST_REASONS = 3;
/** Longer descriptions are read to here: what follows repeats itself. */
const MOST_WORDS = 60;

/** The likeliest codes of a description. Deterministic: the same index and words give the same answer. */
export function classify(index: PhraseIndex, description: string): Classification {
  const { met, unknownWords, fewestHeadings } = meetWords(index, description);
  const scored = scorePhrases(index, met);
  return {
    chapters: ranked(scored, 2),
    headings: ranked(scored, 4),
    subheadings: ranked(scored, 6),
    unknownWords,
    strength: Math.max(0, ...[...scored.values()].map(({ score }) => score)),
    ...(Number.isFinite(fewestHeadings) && { fewestHeadings }),
  };
}

/** How much each known word counts in this description. */
interface MetWords {
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
}

function meetWords(
  index: PhraseIndex,
  description: string,
): { readonly met: MetWords; readonly unknownWords: readonly string[]; readonly fewestHeadings: number } {
  const words = cutWords(index, description).slice(0, MOST_WORDS);
  const head = headOf(words);
  const isShort = head < CLASSIFY.headWithin;
  const weights = new Map<number, number>();
  const unknownWords: string[] = [];
  let total = 0;
  let fewestHeadings = Number.POSITIVE_INFINITY;
  for (const [position, word] of words.entries()) {
    const found: readonly MetWord[] = index.meet(word, position === words.length - 1);
    const emphasis = word.isAside ? CLASSIFY.aside : isShort && position === head ? CLASSIFY.head : 1;
    if (found.length === 0) {
      unknownWords.push(word.written);
      continue;
    }
    let strongest = 0;
    for (const { word: number, sureness, how } of found) {
      if (how === 'equal') fewestHeadings = Math.min(fewestHeadings, index.headings[number]!);
      const weight = emphasis * sureness;
      weights.set(number, Math.max(weights.get(number) ?? 0, weight));
      strongest = Math.max(strongest, weight * index.rarity[number]!);
    }
    total += strongest;
  }
  return { met: { weights, total }, unknownWords, fewestHeadings };
}

function cutWords(index: PhraseIndex, description: string): readonly GoodsWord[] {
  return goodsWords(description).flatMap((word) => {
    if (!/\p{Script=Han}/u.test(word.stem)) return [word];
    const cut = index.cutHan(word.stem);
    return cut.length === 0 ? [word] : cut.map((stem) => ({ stem, written: stem, isAside: word.isAside }));
  });
}

/** The last word before "for", "with" ... */
function headOf(words: readonly GoodsWord[]): number {
  const aside = words.findIndex(({ isAside }) => isAside);
  return (aside < 0 ? words.length : aside) - 1;
}

interface ScoredCode {
  score: number;
  best: number;
  readonly reasons: { readonly text: string; readonly score: number }[];
}

function scorePhrases(
  { phrases, postings, rarity }: PhraseIndex,
  { weights, total }: MetWords,
): ReadonlyMap<string, ScoredCode> {
  const matched = new Map<number, number>();
  for (const [word, weight] of weights)
    for (const phrase of postings[word]!)
      matched.set(phrase, (matched.get(phrase) ?? 0) + weight * rarity[word]!);
  const byCode = new Map<string, ScoredCode>();
  for (const [number, sum] of matched) {
    const { code, weight, total: whole, text } = phrases[number]!;
    const coverage = Math.min(1, sum / whole);
    const share = total === 0 ? 0 : Math.min(1, sum / total);
    const score = weight * sum * coverage ** CLASSIFY.coveragePower * share ** CLASSIFY.queryPower;
    let known = byCode.get(code);
    if (!known) {
      known = { score: 0, best: 0, reasons: [] };
      byCode.set(code, known);
    }
    known.score += score * CLASSIFY.echo;
    if (score > known.best) {
      known.score += (score - known.best) * (1 - CLASSIFY.echo);
      known.best = score;
    }
    known.reasons.push({ text, score });
  }
  return byCode;
}

/** Codes of a level with their shares; codes below them speak for them, and those above lean towards all below. */
function ranked(scored: ReadonlyMap<string, ScoredCode>, digits: 2 | 4 | 6): readonly LikelyCode[] {
  const sums = new Map<string, { score: number; best: number; reasons: ScoredCode['reasons'] }>();
  for (const [code, { score, reasons }] of scored) {
    if (code.length < digits) continue;
    const key = code.slice(0, digits);
    const known = sums.get(key) ?? { score: 0, best: 0, reasons: [] };
    const [larger, smaller] = score > known.best ? [score, known.score] : [known.score, score];
    known.score =
      score > known.best
        ? larger + (smaller - known.best) + known.best * CLASSIFY.siblings
        : known.score + score * CLASSIFY.siblings;
    known.best = Math.max(known.best, score);
    known.reasons.push(...reasons);
    sums.set(key, known);
  }
  for (const [key, sum] of sums) {
    for (let length = 2; length < digits; length += 2) {
      const above = scored.get(key.slice(0, length));
      if (above) sum.score += above.score * CLASSIFY.siblings;
    }
  }
  const total = [...sums.values()].reduce((sum, { score }) => sum + score, 0);
  return [...sums]
    .sort((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_CODES)
    .map(([code, { score, reasons }]) => ({
      code,
      score: total === 0 ? 0 : Math.round((score / total) * 1000) / 1000,
      because: [...new Set(reasons.toSorted((a, b) => b.score - a.score).map(({ text }) => text))].slice(
        0,
        MOST_REASONS,
      ),
    }));
}
