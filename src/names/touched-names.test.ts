import { describe, expect, it } from 'vitest';
import { createTouchedNames } from './touched-names.ts';

describe('touched names', () => {
  const isTouched = (bits: Int32Array, name: number): boolean => (bits[name >>> 5]! & (1 << name)) !== 0;

  it('keep those whose gains suffice, in the order in which they came', () => {
    const touched = createTouchedNames(100);
    touched.reserve(3);
    touched.add(70, 0b01, 1.5);
    touched.add(3, 0b10, 1.5);
    touched.add(31, 0b11, 0.5);
    touched.ask((name) => (name === 31 ? 0.4 : 1));
    touched.sift(0.6, 0b01);
    expect(touched.left()).toBe(2);
    expect(touched.take()).toEqual([70, 31]);
  });

  it('find the row of every name, also after the table has grown, and forget all of them at the end', () => {
    const names = Array.from({ length: 50_000 }, (_, i) => i * 7);
    const touched = createTouchedNames(400_000);
    for (const round of [1, 2]) {
      touched.reserve(names.length);
      for (const name of names) touched.add(name, round, name);
      for (const name of names) expect(touched.columns.gains[touched.rowOf(name)]).toBe(name);
      expect([isTouched(touched.bits, 7), isTouched(touched.bits, 8)]).toEqual([true, false]);
      touched.ask(() => 0);
      touched.sift(0, 0);
      expect(touched.take()).toEqual(names);
      expect(touched.bits.some((bits) => bits !== 0)).toBe(false);
    }
  });

  it('never drop a name that needs nothing, nor bring back one that was dropped', () => {
    const touched = createTouchedNames(10);
    touched.reserve(2);
    touched.add(1, 0, 0);
    touched.add(2, 0, 0);
    touched.ask((name) => (name === 1 ? Number.NEGATIVE_INFINITY : 1));
    touched.sift(5, 1);
    touched.sift(-100, 1);
    expect(touched.take()).toEqual([1]);
  });
});
