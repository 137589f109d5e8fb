import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextLookup } from './text-lookup.ts';
import { growingTexts, packTexts, reorderTexts, textAt } from './text-pool.ts';

const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 60 });

describe('text lookup', () => {
  it('finds every string of a pool, and no other', () => {
    fc.assert(
      fc.property(texts, fc.string({ unit: 'grapheme' }), (all, other) => {
        const find = createTextLookup(packTexts(all));
        for (const text of all) expect(all[find(text)]).toBe(text);
        expect(find(other) >= 0).toBe(all.includes(other));
      }),
    );
  });
});

describe('growing texts', () => {
  it('take strings of another pool, and can be put in another order', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const pool = packTexts(all);
        const other = growingTexts(1);
        for (const index of all.keys()) other.pushBytes(pool, index);
        expect(other.finish()).toEqual(pool);
        const turned = reorderTexts(pool, Uint32Array.from(all.keys()).reverse());
        expect(all.map((_, index) => textAt(turned, index))).toEqual(all.toReversed());
      }),
    );
  });
});
