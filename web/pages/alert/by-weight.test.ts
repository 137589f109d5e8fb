import { describe, expect, it } from 'vitest';
import type { HitFinding } from '../../../src/model/finding.ts';
import { byGravity, byWeight } from './by-weight.ts';

function finding(flag: string, weight: number, legalGround?: string): HitFinding {
  return {
    flag,
    weight,
    result: 'hit',
    group: 'parties',
    title: flag,
    source: '',
    innocent: [],
    wouldClear: [],
    variant: 'raised',
    sentence: '',
    evidence: [],
    ...(legalGround !== undefined && { legalGround }),
  };
}

describe('the order of an alert', () => {
  it('puts a legal ground before heavier findings, and what speaks for innocence last', () => {
    const sorted = byWeight([
      finding('innocent', -4),
      finding('heavy', 30),
      finding('light', 3),
      finding('ground', 12, 'a law'),
    ]);
    expect(sorted.map(({ flag }) => flag)).toEqual(['ground', 'heavy', 'light', 'innocent']);
  });
  it('puts contradictions first, the heaviest of them at the top, and what could not be tested last', () => {
    const sorted = byGravity([
      { id: 'not tested', result: 'not-testable', decibans: 0 },
      { id: 'supports', result: 'supports', decibans: -3 },
      { id: 'missing', result: 'missing', decibans: 2 },
      { id: 'contradicts a little', result: 'contradicts', decibans: 1 },
      { id: 'contradicts', result: 'contradicts', decibans: 9 },
    ] as const);
    expect(sorted.map(({ id }) => id)).toEqual([
      'contradicts',
      'contradicts a little',
      'missing',
      'supports',
      'not tested',
    ]);
  });
});
