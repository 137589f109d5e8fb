import { createHash, createHmac } from 'node:crypto';

/**
 * A hash tree in the manner of RFC 6962, section 2.1, over salted leaves:
 *
 *     leaf  = SHA-256(00 | salt | SHA-256(content))
 *     node  = SHA-256(01 | left | right)
 *
 * The salt keeps a removed part from being guessed by hashing what it might have been. It is made of a secret that
 * stays with the builder, so that building again gives the same tree.
 */
export function leafHash(salt: string, contentSha256: string): string {
  return createHash('sha256')
    .update(Buffer.from([0]))
    .update(Buffer.from(salt, 'hex'))
    .update(Buffer.from(contentSha256, 'hex'))
    .digest('hex');
}

/** The salt of one part: nobody without the secret can make it. */
export function saltOf(secret: Uint8Array, part: string): string {
  return createHmac('sha256', secret).update(part).digest('hex');
}

/** The leaf of an entry of a log that is not secret: its hash alone, without salt. */
export function leafOfLog(entryHash: string): string {
  return createHash('sha256')
    .update(Buffer.from([0]))
    .update(Buffer.from(entryHash, 'hex'))
    .digest('hex');
}

/** Root of the tree over the leaves, in their order; a tree of one leaf is the leaf. */
export function rootOf(leaves: readonly string[]): string {
  return provedTree(leaves, []).root;
}

/** Root, and for each leaf asked for the hashes beside its way up, lowest first (RFC 6962, section 2.1.1). */
export function provedTree(
  leaves: readonly string[],
  asked: readonly number[],
): { readonly root: string; readonly proofs: readonly (readonly string[])[] } {
  if (leaves.length === 0) return { root: createHash('sha256').digest('hex'), proofs: [] };
  const proofs = asked.map((): string[] => []);
  let row: Buffer[] = leaves.map((leaf) => Buffer.from(leaf, 'hex'));
  for (let level = 0; row.length > 1; level++) {
    for (const [each, index] of asked.entries()) {
      const beside = row[(index >> level) ^ 1];
      if (beside !== undefined) proofs[each]?.push(beside.toString('hex'));
    }
    row = rowAbove(row);
  }
  return { root: row[0]!.toString('hex'), proofs };
}

function rowAbove(row: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let index = 0; index < row.length; index += 2) {
    const [left, right] = [row[index]!, row[index + 1]];
    // An odd one rises as it is.
    above.push(right === undefined ? left : nodeOf(left, right));
  }
  return above;
}

/** The root that a leaf and the hashes beside its way lead to; `undefined` when they do not fit such a tree. */
export function rootFromProof(
  leaf: string,
  index: number,
  leaves: number,
  proof: readonly string[],
): string | undefined {
  if (!Number.isSafeInteger(index) || index < 0 || index >= leaves) return undefined;
  const beside = [...proof];
  let node: Buffer = Buffer.from(leaf, 'hex');
  for (let [at, width] = [index, leaves]; width > 1; at >>= 1, width = Math.ceil(width / 2)) {
    if ((at ^ 1) >= width) continue;
    const other = beside.shift();
    if (other === undefined) return undefined;
    const hash = Buffer.from(other, 'hex');
    node = at % 2 === 0 ? nodeOf(node, hash) : nodeOf(hash, node);
  }
  return beside.length === 0 ? node.toString('hex') : undefined;
}

function nodeOf(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256')
    .update(Buffer.from([1]))
    .update(left)
    .update(right)
    .digest();
}
