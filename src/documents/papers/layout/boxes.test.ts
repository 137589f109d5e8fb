import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Boxes, type Rule } from './boxes.ts';

const across = (at: number, from: number, to: number): Rule => ({ at, from, to });

/** Two rows of two cells, 100 by 20 points each, with a frame. */
const GRID = {
  across: [across(0, 0, 200), across(20, 0, 200), across(40, 0, 200)],
  down: [across(0, 0, 40), across(100, 0, 40), across(200, 0, 40)],
};

describe('the box around a point', () => {
  it('is that of its cell, the same object for all in it', () => {
    const boxes = new Boxes(GRID);
    expect(boxes.at(10, 10)).toEqual({ left: 0, top: 0, right: 100, bottom: 20 });
    expect(boxes.at(90, 5)).toBe(boxes.at(10, 10));
    expect(boxes.at(110, 10)).toEqual({ left: 100, top: 0, right: 200, bottom: 20 });
    expect(boxes.at(110, 30)).toEqual({ left: 100, top: 20, right: 200, bottom: 40 });
  });

  it('is none outside, and none on a page without lines', () => {
    expect(new Boxes(GRID).at(10, 50)).toBeUndefined();
    expect(new Boxes({ across: [], down: [] }).at(10, 10)).toBeUndefined();
    expect(new Boxes({ across: GRID.across, down: [] }).isEmpty).toBe(true);
  });

  it('goes over cells that are joined', () => {
    const boxes = new Boxes({ ...GRID, down: [across(0, 0, 40), across(100, 20, 40), across(200, 0, 40)] });
    expect(boxes.at(110, 10)).toEqual({ left: 0, top: 0, right: 200, bottom: 20 });
    expect(boxes.at(110, 30)).toEqual({ left: 100, top: 20, right: 200, bottom: 40 });
  });

  it('is not cut by a line that underlines a word', () => {
    const boxes = new Boxes({ ...GRID, across: [...GRID.across, across(12, 10, 40)] });
    expect(boxes.at(20, 8)).toEqual({ left: 0, top: 0, right: 100, bottom: 20 });
  });

  it('may be open at one side', () => {
    const boxes = new Boxes({ ...GRID, down: [across(100, 0, 40)] });
    expect(boxes.at(10, 10)).toEqual({ left: 0, top: 0, right: 100, bottom: 20 });
    expect(boxes.at(150, 30)).toEqual({ left: 100, top: 20, right: 200, bottom: 40 });
  });

  it('takes lines of neighbouring cells that touch for one', () => {
    const boxes = new Boxes({
      across: [across(0, 0, 99), across(0.6, 101, 200), across(20, 0, 99), across(20.4, 101, 200)],
      down: [across(0, 0, 20), across(99.5, 0, 20), across(100.5, 0, 20), across(200, 0, 20)],
    });
    expect(boxes.at(50, 10)).toEqual({ left: 0, top: 0, right: 99.5, bottom: 20 });
    expect(boxes.at(150, 10)).toEqual({ left: 99.5, top: 0, right: 200, bottom: 20 });
  });

  it('holds the point, whatever lines there are', () => {
    const rule = fc.tuple(
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 1, max: 200 }),
    );
    const rules = fc.array(
      rule.map(([at, from, length]): Rule => ({ at, from, to: from + length })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rules, rules, fc.nat(200), fc.nat(200), (lines, sides, x, y) => {
        const box = new Boxes({ across: lines, down: sides }).at(x, y);
        if (box)
          expect(box.top <= y && box.bottom >= y && box.left <= x + 2.5 && box.right >= x - 2.5).toBe(true);
      }),
    );
  });
});
