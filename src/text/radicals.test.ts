import { expect, it } from 'vitest';
import { foldText } from './normalise.ts';
import { radicalsUnified } from './radicals.ts';

it('puts characters in the place of radicals', () => {
  expect(radicalsUnified('\u2ed3\u5f81 \u2fa6\u2f63 A')).toBe('长征 金生 A');
  expect(foldText('\u2ee2\u2ef0')).toBe('马龙');
});

it('keeps what is no radical, and strokes that are no character', () => {
  expect(radicalsUnified('西安航空 ⺀')).toBe('西安航空 ⺀');
});
