import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileInBuckets, mergeBuckets, visitBucket } from './hash-buckets.ts';

/** Hashes of things, one behind the other. */
function laidOut(things: readonly (readonly number[])[]): [hashes: Uint32Array, starts: Uint32Array] {
  const starts = new Uint32Array(things.length + 1);
  for (const [thing, hashes] of things.entries()) starts[thing + 1] = starts[thing]! + hashes.length;
  return [Uint32Array.from(things.flat()), starts];
}

const hash = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(7, 0x80000007, 0xffffffff));
const things = fc.array(fc.array(hash, { maxLength: 6 }), { maxLength: 60 });

describe('hash buckets', () => {
  it('give back everything that was filed under a hash', () => {
    fc.assert(
      fc.property(things, (filed) => {
        const buckets = fileInBuckets(...laidOut(filed));
        for (const [thing, hashes] of filed.entries()) {
          for (const each of hashes) {
            const found: number[] = [];
            visitBucket(buckets, each, (item) => found.push(item));
            expect(found).toContain(thing);
          }
        }
      }),
    );
  });

  it('are the same whether things are filed anew or moved from older buckets', () => {
    fc.assert(
      fc.property(things, things, fc.infiniteStream(fc.boolean()), (before, added, keeps) => {
        const kept = before.flatMap((hashes, origin) => (keeps.next().value ? [{ hashes, origin }] : []));
        const after = [...kept.toReversed(), ...added.map((hashes) => ({ hashes, origin: -1 }))];
        const anew = fileInBuckets(...laidOut(after.map(({ hashes }) => hashes)));
        const origins = Int32Array.from(after, ({ origin }) => origin);
        const own = laidOut(after.map(({ hashes, origin }) => (origin < 0 ? hashes : [])));
        const merged = mergeBuckets(fileInBuckets(...laidOut(before)), origins, ...own);
        if (merged) expect(merged).toEqual(anew);
      }),
    );
  });
});
