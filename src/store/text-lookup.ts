import type { TextPool } from './text-pool.ts';

const encoder = new TextEncoder();
const FREE = 0;

/**
 * Finds strings of a pool by their bytes: a hash table of their numbers, small enough for millions of strings.
 * @returns the number of a string of the pool that is the same, or -1
 */
export function createTextLookup({ offsets, bytes }: TextPool): (text: string) => number {
  const count = offsets.length - 1;
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)));
  const mask = slots.length - 1;
  const slotOf = (hash: number, isSame: (index: number) => boolean): number => {
    let slot = hash & mask;
    while (slots[slot] !== FREE && !isSame(slots[slot]! - 1)) slot = (slot + 1) & mask;
    return slot;
  };
  for (let index = 0; index < count; index++) {
    const own = bytes.subarray(offsets[index], offsets[index + 1]);
    const slot = slotOf(hashOf(own), (other) => isSameAs(own, other));
    if (slots[slot] === FREE) slots[slot] = index + 1;
  }

  function isSameAs(text: Uint8Array, index: number): boolean {
    const start = offsets[index]!;
    if (offsets[index + 1]! - start !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text[i]) return false;
    return true;
  }

  return (text) => {
    const encoded = encoder.encode(text);
    const slot = slotOf(hashOf(encoded), (index) => isSameAs(encoded, index));
    return slots[slot]! - 1;
  };
}

/** FNV-1a with a last mix. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
