import { expect, it } from 'vitest';
import { growingNumbers } from './growing.ts';

it('numbers grow beyond the first room and keep their values', () => {
  const numbers = growingNumbers(1);
  for (let i = 0; i < 5_000; i++) numbers.push(0xffffffff - i);
  expect(numbers.length).toBe(5_000);
  expect(numbers.at(4_999)).toBe(0xffffffff - 4_999);
  expect(numbers.view().length).toBe(5_000);
  expect([...numbers.finish()]).toEqual(Array.from({ length: 5_000 }, (_, i) => 0xffffffff - i));
});
