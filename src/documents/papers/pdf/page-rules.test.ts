import { getResolvedPDFJS } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { type DrawnPage, pageRules } from './page-rules.ts';

const { OPS } = await getResolvedPDFJS();
/** A page of 100 by 100 points whose zero is at the lower left. */
const TO_PAGE = [1, 0, 0, -1, 0, 100];

const drawn = (...steps: readonly (readonly [number, unknown])[]): DrawnPage => ({
  fnArray: steps.map(([operator]) => operator),
  argsArray: steps.map(([, given]) => given),
});
const path = (paint: number, ...data: number[]): readonly [number, unknown] => [
  OPS.constructPath,
  [paint, [new Float32Array(data)], null],
];

describe('the lines that a page is ruled with', () => {
  it('are lines that are stroked', () => {
    expect(pageRules(drawn(path(OPS.stroke, 0, 10, 90, 1, 60, 90)), OPS, TO_PAGE)).toEqual({
      across: [{ at: 10, from: 10, to: 60 }],
      down: [],
    });
  });

  it('are the sides of a box, and none of one that is only for clipping', () => {
    const box = [0, 10, 10, 1, 60, 10, 1, 60, 40, 1, 10, 40, 4];
    const rules = pageRules(drawn(path(OPS.stroke, ...box)), OPS, TO_PAGE);
    expect(rules.across.map(({ at }) => at).sort()).toEqual([60, 90]);
    expect(rules.down.map(({ at }) => at).sort()).toEqual([10, 60]);
    expect(pageRules(drawn(path(OPS.endPath, ...box)), OPS, TO_PAGE)).toEqual({ across: [], down: [] });
  });

  it('are thin areas, which is how browsers draw borders', () => {
    const rules = pageRules(
      drawn(path(OPS.fill, 0, 10, 10, 1, 60, 10, 1, 60, 11, 1, 10, 11, 4)),
      OPS,
      TO_PAGE,
    );
    expect(rules).toEqual({ across: [{ at: 89.5, from: 10, to: 60 }], down: [] });
  });

  it('stand where the page was moved, turned and drawn from another one', () => {
    const line = path(OPS.stroke, 0, 0, 0, 1, 20, 0);
    const rules = pageRules(
      drawn(
        [OPS.save, []],
        [OPS.transform, [0, 2, -2, 0, 50, 10]],
        [OPS.paintFormXObjectBegin, [[1, 0, 0, 1, 5, 0], null]],
        line,
        [OPS.paintFormXObjectEnd, []],
        [OPS.restore, []],
        line,
      ),
      OPS,
      TO_PAGE,
    );
    expect(rules).toEqual({
      across: [{ at: 100, from: 0, to: 20 }],
      down: [{ at: 50, from: 40, to: 80 }],
    });
  });

  it('are neither curves nor slanting lines nor ticks', () => {
    const curve = path(OPS.stroke, 0, 10, 10, 2, 20, 20, 30, 30, 60, 10);
    const slant = path(OPS.stroke, 0, 10, 10, 1, 60, 30);
    const tick = path(OPS.stroke, 0, 10, 10, 1, 12, 10);
    expect(pageRules(drawn(curve, slant, tick), OPS, TO_PAGE)).toEqual({ across: [], down: [] });
  });

  it('are none for a drawing, and none for what is no path', () => {
    const lines = Array.from({ length: 20_001 }, (_, at) =>
      path(OPS.stroke, 0, 0, at / 300, 1, 50, at / 300),
    );
    expect(pageRules(drawn(...lines), OPS, TO_PAGE)).toEqual({ across: [], down: [] });
    const odd = drawn(
      [OPS.constructPath, undefined],
      [OPS.constructPath, [OPS.stroke, [null], null]],
      path(OPS.stroke, 9, 1, 2),
    );
    expect(pageRules(odd, OPS, TO_PAGE)).toEqual({ across: [], down: [] });
  });
});
