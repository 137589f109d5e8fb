import { describe, expect, it } from 'vitest';
import { evaluatePairs } from './evaluate.ts';

const pairs = (...scores: readonly (readonly [number, boolean])[]): { score: number; isMatch: boolean }[] =>
  scores.map(([score, isMatch]) => ({ score, isMatch }));

describe('evaluatePairs', () => {
  it('agrees with figures worked out by hand', () => {
    const result = evaluatePairs(
      pairs([1, true], [0.9, true], [0.8, false], [0.6, true], [0.4, false], [0.2, false]),
      0.7,
    );
    expect(result).toMatchObject({ n: 6, bestThreshold: 0.6, shareAtOne: 1 / 6 });
    expect(result.precision).toBeCloseTo(2 / 3);
    expect(result.recall).toBeCloseTo(2 / 3);
    expect(result.f1).toBeCloseTo(2 / 3);
    expect(result.accuracy).toBeCloseTo(4 / 6);
    // Of 9 pairs of a match and another, 8 are in the right order.
    expect(result.auc).toBeCloseTo(8 / 9);
    expect(result.meanScoreMatch).toBeCloseTo(2.5 / 3);
    expect(result.meanScoreNonMatch).toBeCloseTo(1.4 / 3);
  });

  it('counts ties by half under the curve', () => {
    expect(evaluatePairs(pairs([0.5, true], [0.5, false]), 0.7).auc).toBe(0.5);
    expect(evaluatePairs(pairs([0.5, true], [0.5, false], [0.5, false], [0.9, true]), 0.7).auc).toBe(0.75);
  });

  it('leaves undefined what has no pair of its kind', () => {
    expect(evaluatePairs([], 0.7)).toMatchObject({
      n: 0,
      precision: null,
      f1: null,
      accuracy: null,
      auc: null,
      bestThreshold: null,
    });
    expect(evaluatePairs(pairs([0.9, true]), 0.7)).toMatchObject({
      precision: 1,
      recall: 1,
      auc: null,
      meanScoreNonMatch: null,
    });
    expect(evaluatePairs(pairs([0.1, false]), 0.7)).toMatchObject({
      precision: null,
      recall: null,
      accuracy: 1,
      bestThreshold: null,
    });
  });

  it('counts a score at the threshold as a match', () => {
    expect(evaluatePairs(pairs([0.7, true]), 0.7).recall).toBe(1);
  });
});
