import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafOfLog, provedTree, rootFromProof, rootOf } from './hash-tree.ts';

test('any leaf of any tree is proved, and nothing else is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, at, other) => {
      const leaves = Array.from({ length: size }, (_, index) => leafOfLog(String(index).padStart(64, '0')));
      const index = at % size;
      const { root, proofs } = provedTree(leaves, [index]);
      expect(root).toBe(rootOf(leaves));
      expect(rootFromProof(leaves[index]!, index, size, proofs[0]!)).toBe(root);
      const wrong = other % size;
      if (wrong !== index) expect(rootFromProof(leaves[wrong]!, index, size, proofs[0]!)).not.toBe(root);
    }),
  );
});
