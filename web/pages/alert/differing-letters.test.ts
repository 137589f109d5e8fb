import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differingLetters } from './differing-letters.ts';

it.each([
  ['zala', 'zala', '', ''],
  ['servo', 'serwo', 'v', 'w'],
  ['zakharov', 'zaharov', 'k', ''],
  ['', 'x', '', 'x'],
  ['aaa', 'aa', 'a', ''],
  ['𠮷野', '𠮶野', '𠮷', '𠮶'],
])('marks of %s and %s what differs', (one, other, left, right) => {
  const [[a, b], [c, d]] = differingLetters(one, other);
  expect([one.slice(a, b), other.slice(c, d)]).toEqual([left, right]);
});

it('leaves the same letters before and after, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      const [[a, b], [c, d]] = differingLetters(one, other);
      expect(one.slice(0, a)).toBe(other.slice(0, c));
      expect(one.slice(b)).toBe(other.slice(d));
    }),
  );
});
