import { expect, it } from 'vitest';
import { filled } from './filled.ts';

it('fills in values, and leaves what has none', () => {
  expect(filled('{name} of {day}', { name: 'A {day}' })).toBe('A {day} of {day}');
});

it.each([
  ['en', 1, '1 alert'],
  ['en', 0, '0 alerts'],
  ['en', '1,204', '1,204 alerts'],
])('chooses the form of a number: %s %s', (language, count, words) => {
  expect(filled('{count} {count:alert|alerts}', { count }, language)).toBe(words);
});

it.each([
  [1, '1 сповіщення'],
  [3, '3 записи'],
  [5, '5 записів'],
  [21, '21 сповіщення'],
  [112, '112 записів'],
])('knows the three forms of Ukrainian: %d', (count, words) => {
  expect(filled('{count} {count:сповіщення|записи|записів}', { count }, 'uk')).toBe(words);
});
