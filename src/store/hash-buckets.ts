/**
 * Which things are filed under a 32-bit hash: things of neighbouring hashes lie together in one array, and a byte of
 * the hash beside each keeps others of the same bucket apart.
 *
 *     hash      10110010 01 ... 01101110          bucket 2       bucket 3
 *               bucket            mark    items   17  4  93      8
 *                                         marks   6e 01  6e      c3
 */
export interface HashBuckets {
  /** `2^n + 1` offsets into `items`. */
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
  readonly marks: Uint8Array;
  /** How far a hash is shifted to give its bucket. */
  readonly shift: number;
}

const MARK = 0xff;
const MIN_BITS = 4;
/** So many that the marks are made of other bits. */
const MAX_BITS = 24;

/**
 * Files every thing under its hashes: those of thing `i` are `hashes[starts[i]]` to `hashes[starts[i + 1] - 1]`. In a
 * bucket the things stand in their order.
 */
export function fileInBuckets(hashes: Uint32Array, starts: Uint32Array): HashBuckets {
  // Two to four hashes to a bucket: the marks tell them apart, and the offsets take little room.
  const bits = Math.min(MAX_BITS, Math.max(MIN_BITS, Math.ceil(Math.log2(hashes.length + 1)) - 2));
  const shift = 32 - bits;
  const offsets = new Uint32Array(2 ** bits + 1);
  for (let i = 0; i < hashes.length; i++) offsets[(hashes[i]! >>> shift) + 1]!++;
  for (let bucket = 0; bucket < 2 ** bits; bucket++) offsets[bucket + 1]! += offsets[bucket]!;
  const next = offsets.slice(0, 2 ** bits);
  const items = new Uint32Array(hashes.length);
  const marks = new Uint8Array(hashes.length);
  for (let item = 0; item + 1 < starts.length; item++) {
    for (let i = starts[item]!; i < starts[item + 1]!; i++) {
      const hash = hashes[i]!;
      const place = next[hash >>> shift]!++;
      items[place] = item;
      marks[place] = hash & MARK;
    }
  }
  return { offsets, items, marks, shift };
}

/** Buckets from arrays that were saved. */
export function openBuckets(offsets: Uint32Array, items: Uint32Array, marks: Uint8Array): HashBuckets {
  return { offsets, items, marks, shift: 32 - Math.log2(offsets.length - 1) };
}

/** Calls `visit` with what is filed under a hash: all of it, rarely something else, and perhaps one thing twice. */
export function visitBucket(buckets: HashBuckets, hash: number, visit: (item: number) => void): void {
  const { offsets, items, marks } = buckets;
  const bucket = hash >>> buckets.shift;
  const mark = hash & MARK;
  const end = offsets[bucket + 1]!;
  for (let i = offsets[bucket]!; i < end; i++) if (marks[i] === mark) visit(items[i]!);
}
