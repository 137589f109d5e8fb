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
  const shift = shiftFor(hashes.length);
  const offsets = new Uint32Array(2 ** (32 - shift) + 1);
  for (const hash of hashes) offsets[(hash >>> shift) + 1]!++;
  addUp(offsets);
  const next = offsets.slice(0, -1);
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

function shiftFor(hashCount: number): number {
  // Two to four hashes to a bucket: the marks tell them apart, and the offsets take little room.
  return 32 - Math.min(MAX_BITS, Math.max(MIN_BITS, Math.ceil(Math.log2(hashCount + 1)) - 2));
}

function addUp(offsets: Uint32Array): void {
  for (let i = 1; i < offsets.length; i++) offsets[i]! += offsets[i - 1]!;
}

/**
 * What `fileInBuckets` gives for things of which some are filed already, without their hashes: `origins` has the number
 * in `old` of each thing, or -1 for those that are new and have `hashes`. `undefined` where that takes another number of
 * buckets.
 */
export function mergeBuckets(
  old: HashBuckets,
  origins: Int32Array,
  hashes: Uint32Array,
  starts: Uint32Array,
): HashBuckets | undefined {
  const newNumber = new Int32Array(highest(old.items) + 1).fill(-1);
  for (let item = 0; item < origins.length; item++) {
    const origin = origins[item]!;
    if (origin >= 0 && origin < newNumber.length) newNumber[origin] = item;
  }
  let count = hashes.length;
  for (const item of old.items) if (newNumber[item]! >= 0) count++;
  const { shift } = old;
  if (shiftFor(count) !== shift) return undefined;
  const offsets = new Uint32Array(old.offsets.length);
  for (const hash of hashes) offsets[(hash >>> shift) + 1]!++;
  for (let bucket = 0; bucket + 1 < offsets.length; bucket++) {
    for (let i = old.offsets[bucket]!; i < old.offsets[bucket + 1]!; i++)
      if (newNumber[old.items[i]!]! >= 0) offsets[bucket + 1]!++;
  }
  addUp(offsets);
  const next = offsets.slice(0, -1);
  const items = new Uint32Array(count);
  const marks = new Uint8Array(count);
  const put = (bucket: number, item: number, mark: number): void => {
    // Things come nearly in order; each is moved before those of higher numbers.
    let place = next[bucket]!++;
    for (; place > offsets[bucket]! && items[place - 1]! > item; place--) {
      items[place] = items[place - 1]!;
      marks[place] = marks[place - 1]!;
    }
    items[place] = item;
    marks[place] = mark;
  };
  for (let bucket = 0; bucket + 1 < offsets.length; bucket++) {
    for (let i = old.offsets[bucket]!; i < old.offsets[bucket + 1]!; i++) {
      const item = newNumber[old.items[i]!]!;
      if (item >= 0) put(bucket, item, old.marks[i]!);
    }
  }
  for (let item = 0; item + 1 < starts.length; item++) {
    for (let i = starts[item]!; i < starts[item + 1]!; i++)
      put(hashes[i]! >>> shift, item, hashes[i]! & MARK);
  }
  return { offsets, items, marks, shift };
}

function highest(items: Uint32Array): number {
  let most = -1;
  for (const item of items) if (item > most) most = item;
  return most;
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
