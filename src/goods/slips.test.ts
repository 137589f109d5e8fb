import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SlipIndex } from './slips.ts';

const WORDS = ['bearing', 'bearings', 'filter', 'pistol', 'piston', 'pump', 'valve'];
const index = new SlipIndex(WORDS, 5);

test.each([
  ['a letter left out', 'beaing', ['bearing']],
  ['a letter too many', 'fillter', ['filter']],
  ['another letter', 'filtar', ['filter']],
  ['two letters swapped', 'vavle', ['valve']],
  ['one word, and the other beside it', 'pistom', ['pistol', 'piston']],
  ['a short word has no slips', 'pumb', []],
  ['too far away', 'generator', []],
])('%s', (_, written, expected) => {
  expect(index.near(written, new Set(WORDS))).toEqual(expect.arrayContaining([...expected]));
  if (expected.length === 0) expect(index.near(written, new Set(WORDS))).toEqual([]);
});

test('a word with one slip is always found', () => {
  const word = fc.stringMatching(/^[a-z0-9]{5,20}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('drop', 'add', 'change', 'swap'), (right, at, slip) => {
      const place = at % (right.length - 1);
      const [before, after] = [right.slice(0, place), right.slice(place + 1)];
      const wrong = {
        drop: before + after,
        add: `${before}q${right.slice(place)}`,
        change: `${before}q${after}`,
        swap: before + right[place + 1] + right[place] + right.slice(place + 2),
      }[slip];
      const words = [...WORDS, right];
      expect(new SlipIndex(words, 5).near(wrong, new Set(words))).toContain(right);
    }),
  );
});
