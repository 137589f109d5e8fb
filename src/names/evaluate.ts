/** One labelled pair with the score that it was given. */
export interface ScoredPair {
  readonly isMatch: boolean;
  /** 0 to 1. */
  readonly score: number;
}

/** How well scores agree with labels. Shares between 0 and 1; `null` where a figure is not defined (no pair of its kind). */
export interface Evaluation {
  readonly n: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly accuracy: number | null;
  /** Area under the ROC curve: how likely a match scores above a non-match, ties counting half. */
  readonly auc: number | null;
  /** The lowest threshold with the highest F1. */
  readonly bestThreshold: number | null;
  readonly shareAtOne: number | null;
  readonly meanScoreMatch: number | null;
  readonly meanScoreNonMatch: number | null;
}

/** Evaluates pairs at a threshold; a pair at or above it counts as a match. */
export function evaluatePairs(pairs: readonly ScoredPair[], threshold: number): Evaluation {
  const { precision, recall, f1, accuracy } = atThreshold(pairs, threshold);
  const mean = (of: readonly ScoredPair[]): number | null =>
    share(
      of.reduce((sum, { score }) => sum + score, 0),
      of.length,
    );
  return {
    n: pairs.length,
    precision,
    recall,
    f1,
    accuracy,
    auc: areaUnderCurve(pairs),
    bestThreshold: bestThreshold(pairs),
    shareAtOne: share(pairs.filter(({ score }) => score === 1).length, pairs.length),
    meanScoreMatch: mean(pairs.filter(({ isMatch }) => isMatch)),
    meanScoreNonMatch: mean(pairs.filter(({ isMatch }) => !isMatch)),
  };
}

interface AtThreshold {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly accuracy: number | null;
}

function atThreshold(pairs: readonly ScoredPair[], threshold: number): AtThreshold {
  let [hits, falseHits, missed, rightlyNone] = [0, 0, 0, 0];
  for (const { isMatch, score } of pairs) {
    if (score >= threshold) isMatch ? hits++ : falseHits++;
    else isMatch ? missed++ : rightlyNone++;
  }
  return {
    precision: share(hits, hits + falseHits),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + falseHits + missed),
    accuracy: share(hits + rightlyNone, pairs.length),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** By ranks (Mann-Whitney): equal scores share the mean of their ranks. */
function areaUnderCurve(pairs: readonly ScoredPair[]): number | null {
  const sorted = pairs.toSorted((a, b) => a.score - b.score);
  const matches = sorted.filter(({ isMatch }) => isMatch).length;
  const others = sorted.length - matches;
  if (matches === 0 || others === 0) return null;
  let ranks = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    let matchesHere = 0;
    while (end < sorted.length && sorted[end]!.score === sorted[start]!.score) {
      if (sorted[end]!.isMatch) matchesHere++;
      end++;
    }
    ranks += (matchesHere * (start + 1 + end)) / 2;
    start = end;
  }
  return (ranks - (matches * (matches + 1)) / 2) / (matches * others);
}

function bestThreshold(pairs: readonly ScoredPair[]): number | null {
  const matches = pairs.filter(({ isMatch }) => isMatch).length;
  if (matches === 0) return null;
  const sorted = pairs.toSorted((a, b) => b.score - a.score);
  let [best, bestF1, hits, taken] = [1, 0, 0, 0];
  for (const [index, { isMatch, score }] of sorted.entries()) {
    taken++;
    if (isMatch) hits++;
    if (sorted[index + 1]?.score === score) continue;
    const f1 = (2 * hits) / (taken + matches);
    if (f1 >= bestF1) [best, bestF1] = [score, f1];
  }
  return best;
}
