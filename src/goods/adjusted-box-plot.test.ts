import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedFences, medcouple } from './adjusted-box-plot.ts';

const numbers = (count: number, of: (i: number) => number): number[] =>
  Array.from({ length: count }, (_, i) => of(i));

describe('medcouple', () => {
  it.each([
    ['symmetric', [1, 2, 3, 4, 5], 0],
    // By hand: median 3; pairs of {1, 2, 3} and {3, 10, 20}.
    ['skewed to the right', [1, 2, 3, 10, 20], 0.75],
  ])('%s', (_, sample, expected) => {
    expect(medcouple(Float64Array.from(sample))).toBeCloseTo(expected, 2);
  });

  it('changes its sign when the data is turned around, and stays between -1 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 3, maxLength: 60 }), (sample) => {
        const skew = medcouple(Float64Array.from(sample).sort());
        const turned = medcouple(Float64Array.from(sample.map((each) => -each)).sort());
        expect(Math.abs(skew)).toBeLessThanOrEqual(1);
        expect(turned).toBeCloseTo(-skew, 9);
      }),
    );
  });
});

describe('fences', () => {
  it('are those of the ordinary box plot where nothing is skewed', () => {
    const { low, high } = adjustedFences(numbers(101, (i) => i))!;
    expect(low).toBeCloseTo(25 - 75);
    expect(high).toBeCloseTo(75 + 75);
  });

  it('lie further out on the long side', () => {
    const { low, high } = adjustedFences(numbers(200, (i) => 1.03 ** i))!;
    const sorted = numbers(200, (i) => 1.03 ** i);
    const [q1, q3] = [sorted[50]!, sorted[150]!];
    expect(high - q3).toBeGreaterThan(1.5 * (q3 - q1));
    expect(q1 - low).toBeLessThan(1.5 * (q3 - q1));
  });

  it('need 20 observations that differ', () => {
    expect(adjustedFences(numbers(19, (i) => i))).toBeUndefined();
    expect(adjustedFences(numbers(50, () => 7))).toBeUndefined();
  });
});
