import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKeyTable, hashKey, lookUpKey } from './key-table.ts';

const rows = fc.array(
  fc.record({ key: fc.string({ maxLength: 3 }), entry: fc.integer({ min: 0, max: 50 }) }),
);

describe('the key table', () => {
  it('finds for every key all entries that have it, each once, in order', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const table = buildKeyTable(all);
        for (const { key } of all) {
          const sameHash = all.filter((row) => hashKey(row.key) === hashKey(key)).map(({ entry }) => entry);
          expect(lookUpKey(table, key)).toEqual([...new Set(sameHash)].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('finds nothing for a key that nobody has, but for one of the same hash', () => {
    fc.assert(
      fc.property(rows, fc.string(), (all, key) => {
        fc.pre(all.every((row) => hashKey(row.key) !== hashKey(key)));
        expect(lookUpKey(buildKeyTable(all), key)).toEqual([]);
      }),
    );
  });

  it('keeps the order of hashes above 2^31, where signed and unsigned numbers part', () => {
    const keys = Array.from({ length: 2_000 }, (_, i) => `identifier:${i}`);
    expect(keys.some((key) => hashKey(key) >= 2 ** 31)).toBe(true);
    const table = buildKeyTable(keys.map((key, entry) => ({ key, entry })));
    expect(keys.map((key) => lookUpKey(table, key).length)).not.toContain(0);
    expect([...table.hashes]).toEqual([...table.hashes].sort((a, b) => a - b));
  });
});
