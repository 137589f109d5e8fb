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

/** Root of the tree over the leaves, in their order; a tree of one leaf is the leaf. */
export function rootOf(leaves: readonly string[]): string {
  if (leaves.length === 0) return createHash('sha256').digest('hex');
  let row: Buffer[] = leaves.map((leaf) => Buffer.from(leaf, 'hex'));
  while (row.length > 1) {
    const above: Buffer[] = [];
    for (let index = 0; index < row.length; index += 2) {
      const [left, right] = [row[index]!, row[index + 1]];
      // An odd one rises as it is.
      above.push(
        right === undefined
          ? left
          : createHash('sha256')
              .update(Buffer.from([1]))
              .update(left)
              .update(right)
              .digest(),
      );
    }
    row = above;
  }
  return row[0]!.toString('hex');
}
