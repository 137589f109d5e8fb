import { type Change, OUTCOMES, type Outcome } from '../model/assessment.ts';
import { FLAG_GROUPS, type HitFinding } from '../model/finding.ts';
import { addUp } from '../model/weight-of-evidence.ts';

/** Scores, in decibans, from which an assessment is `review` and `hold`. */
export interface Thresholds {
  readonly review: number;
  readonly hold: number;
}

/**
 * Ten decibans are odds ten times as high as before, twenty a hundred times. One firm sign, or two or three weak
 * ones from different groups, ask for a person; only strong evidence, or much of it, holds the goods.
 */
export const DEFAULT_THRESHOLDS: Thresholds = { review: 10, hold: 20 };

/** What follows from the hits alone. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly score: number;
  readonly legalGrounds: readonly string[];
}

const CHANGES_NAMED = 3;
const NO_GROUNDS: readonly string[] = [];

/**
 * `stop` needs a legal ground and nothing else makes one; `hold` and `review` are thresholds on the score.
 */
export function judge(hits: readonly HitFinding[], thresholds: Thresholds): Verdict {
  const score = scoreOf(hits);
  let legalGrounds: string[] | undefined;
  for (const { legalGround } of hits) {
    if (legalGround === undefined || legalGrounds?.includes(legalGround)) continue;
    legalGrounds ??= [];
    legalGrounds.push(legalGround);
  }
  if (legalGrounds !== undefined) return { outcome: 'stop', score, legalGrounds };
  const outcome = score >= thresholds.hold ? 'hold' : score >= thresholds.review ? 'review' : 'clear';
  return { outcome, score, legalGrounds: NO_GROUNDS };
}

/**
 * Weight of evidence over all groups. Within a group the strongest counts whole, the next half, then a quarter, and
 * so on: echoes of one fact are not new facts. Evidence for innocence (negative weights) is summed the same way, but
 * apart, so that a weak doubt does not use up a strong proof.
 *
 *     parties  20 12 4  ->  20 + 6 + 1 = 27        end use  -8 -4  ->  -8 - 2 = -10
 */
export function scoreOf(hits: readonly HitFinding[]): number {
  if (hits.length === 0) return 0;
  let sum = 0;
  for (const group of FLAG_GROUPS) {
    const weights: number[] = [];
    for (const hit of hits) if (hit.group === group) weights.push(hit.weight);
    if (weights.length > 0) sum += addUp(weights);
  }
  return Math.round(sum * 10) / 10;
}

/** The changes that would alter the outcome most, each found by judging again without one hit. */
export function strongestChanges(
  hits: readonly HitFinding[],
  verdict: Verdict,
  thresholds: Thresholds,
): readonly Change[] {
  const changes = hits.map((hit) => {
    const { outcome, score } = judge(
      hits.filter((other) => other !== hit),
      thresholds,
    );
    const what = hit.weight < 0 ? `If this did not hold: ${hit.title}` : (hit.wouldClear[0] ?? hit.title);
    return { flag: hit.flag, what, score, outcome };
  });
  const steps = ({ outcome }: { outcome: Outcome }) => OUTCOMES.indexOf(outcome);
  const effect = (change: Change) => Math.abs(steps(change) - steps(verdict));
  const shift = (change: Change) => Math.abs(change.score - verdict.score);
  // Sorting is stable: equal effects stay in the register's order.
  return changes.sort((a, b) => effect(b) - effect(a) || shift(b) - shift(a)).slice(0, CHANGES_NAMED);
}
