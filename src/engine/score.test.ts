import { describe, expect, test } from 'vitest';
import type { FlagGroup, HitFinding } from '../model/finding.ts';
import { DEFAULT_THRESHOLDS, judge, scoreOf, strongestChanges } from './score.ts';

const hit = (flag: string, group: FlagGroup, weight: number, legalGround?: string): HitFinding => ({
  flag,
  result: 'hit',
  group,
  weight,
  title: `title of ${flag}`,
  source: '',
  innocent: [],
  wouldClear: [`clear ${flag}`],
  variant: 'raised',
  sentence: '',
  evidence: [],
  ...(legalGround !== undefined && { legalGround }),
});

describe('score', () => {
  test.each([
    ['nothing', [], 0],
    [
      'one group: whole, half, quarter',
      [hit('a', 'parties', 4), hit('b', 'parties', 20), hit('c', 'parties', 12)],
      27,
    ],
    ['groups add up', [hit('a', 'parties', 4), hit('b', 'goods', 7)], 11],
    [
      'innocence counts, halved among itself',
      [hit('a', 'goods', 7), hit('b', 'end-use', -4), hit('c', 'end-use', -8)],
      -3,
    ],
    [
      'within one group the two signs do not halve each other',
      [hit('a', 'parties', 10), hit('b', 'parties', -6)],
      4,
    ],
    ['one decimal', [hit('a', 'goods', 3), hit('b', 'goods', 3), hit('c', 'goods', 3)], 5.3],
  ])('%s', (_, hits, score) => {
    expect(scoreOf(hits)).toBe(score);
    expect(scoreOf(hits.toReversed())).toBe(score);
  });
});

describe('outcome', () => {
  test.each([
    [9.9, 'clear'],
    [10, 'review'],
    [19.9, 'review'],
    [20, 'hold'],
    [500, 'hold'],
  ] as const)('%d is %s', (weight, outcome) => {
    expect(judge([hit('a', 'goods', weight)], DEFAULT_THRESHOLDS).outcome).toBe(outcome);
  });
  test('stop needs a legal ground, and no score', () => {
    expect(judge([hit('a', 'parties', 1, 'THE LAW')], DEFAULT_THRESHOLDS)).toEqual({
      outcome: 'stop',
      score: 1,
      legalGrounds: ['THE LAW'],
    });
  });
  test('evidence for innocence does not lift a stop, but clears a review', () => {
    const innocent = hit('b', 'end-use', -10);
    expect(judge([hit('a', 'parties', 30, 'THE LAW'), innocent], DEFAULT_THRESHOLDS).outcome).toBe('stop');
    expect(judge([hit('a', 'goods', 12), innocent], DEFAULT_THRESHOLDS)).toMatchObject({
      outcome: 'clear',
      score: 2,
    });
  });
});

describe('changes', () => {
  const changesOf = (hits: HitFinding[]) =>
    strongestChanges(hits, judge(hits, DEFAULT_THRESHOLDS), DEFAULT_THRESHOLDS);
  test('the outcome first, then the score, three at most', () => {
    const hits = [
      hit('small', 'goods', 3),
      hit('big', 'parties', 8),
      hit('listed', 'parties', 30, 'THE LAW'),
      hit('mid', 'route', 5),
    ];
    expect(changesOf(hits)).toEqual([
      { flag: 'listed', what: 'clear listed', score: 16, outcome: 'review' },
      { flag: 'mid', what: 'clear mid', score: 37, outcome: 'stop' },
      { flag: 'big', what: 'clear big', score: 38, outcome: 'stop' },
    ]);
  });
  test('losing evidence for innocence is a change as well', () => {
    expect(changesOf([hit('a', 'goods', 12), hit('proof', 'end-use', -10)])).toContainEqual({
      flag: 'proof',
      what: 'If this did not hold: title of proof',
      score: 12,
      outcome: 'review',
    });
  });
  test('none without hits', () => expect(changesOf([])).toEqual([]));
});
