import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameFamily } from './analysed-name.ts';
import { buildNameIndex, type IndexedName, updateNameIndex } from './build-index.ts';
import { indexToSections, type NameIndex } from './name-index.ts';
import { createSearcher } from './search.ts';

const PARTS = 'kor venta lambriken trading star golden bank 9 llc ltd muhammad ali petrov восток 科技'.split(
  ' ',
);
const text = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));
/** By entry its names, as a list has them. */
const entries = fc.array(fc.array(fc.tuple(text, fc.boolean()), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 40,
});
const family = fc.constantFrom<NameFamily>('organisation', 'person', 'vessel');

type Names = readonly (readonly [string, boolean])[];

function namesOf(lists: readonly Names[], firstEntry = 0): IndexedName[] {
  return lists.flatMap((names, number) =>
    names.map(([name, isWeak]) => ({ text: name, entry: firstEntry + number, isWeak })),
  );
}

function bytesOf(index: NameIndex): Record<string, string> {
  return Object.fromEntries(
    Object.entries(indexToSections(index, 'x')).map(([name, { buffer, byteOffset, byteLength }]) => [
      name,
      Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
    ]),
  );
}

describe('an index that is updated', () => {
  it('has the bytes, hits and scores of one built anew', () => {
    fc.assert(
      fc.property(family, entries, entries, fc.nat(5), text, (kind, before, added, step, query) => {
        const removes = (entry: number): boolean => entry % 6 <= step && entry % 2 === 0;
        const old = buildNameIndex(kind, namesOf(before));
        const more = namesOf(added, before.length);
        const updated = updateNameIndex(old, { removes, added: more });
        const names = [...namesOf(before).filter(({ entry }) => !removes(entry)), ...more];
        const anew = buildNameIndex(kind, names);
        expect(bytesOf(updated)).toEqual(bytesOf(anew));
        const [a, b] = [createSearcher(updated), createSearcher(anew)];
        const options = { threshold: 0.6, limit: 20 };
        expect(a.search(a.analyse(query), options)).toEqual(b.search(b.analyse(query), options));
      }),
      { numRuns: 120 },
    );
  });

  it('has the same bytes when names that it knows come under other numbers', () => {
    fc.assert(
      fc.property(family, entries, entries, (kind, before, after) => {
        const old = buildNameIndex(kind, namesOf(before));
        const names = namesOf([...after, ...before.toReversed()]);
        expect(bytesOf(buildNameIndex(kind, names, old))).toEqual(bytesOf(buildNameIndex(kind, names)));
      }),
      { numRuns: 120 },
    );
  });

  it('is empty when everything goes', () => {
    const old = buildNameIndex('organisation', [{ text: 'Korventa', entry: 0, isWeak: false }]);
    const none = updateNameIndex(old, { removes: () => true, added: [] });
    expect(none.nameCount).toBe(0);
    const searcher = createSearcher(none);
    expect(searcher.search(searcher.analyse('Korventa'), { threshold: 0.7, limit: 5 })).toEqual([]);
  });
});
