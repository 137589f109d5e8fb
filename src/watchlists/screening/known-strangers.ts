/**
 * Parties that are on no list, known to all threads of a run: what one thread searched in vain the others need not
 * search again. A table of 64-bit hashes in shared memory; a hash is either there whole or not there.
 *
 *     slot   low 32 bits   high 32 bits (never 0)
 *
 * Two names with the same 64 bits would be taken for one another: for 200,000 parties once in a billion runs.
 */
export interface KnownStrangers {
  has(key: string): boolean;
  add(key: string): void;
}

const SLOTS = 1 << 19;
const PROBES = 8;

/** Shared memory for one run. */
export function strangersMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(SLOTS * 8);
}

/** The table in the memory, for one thread. When it is full, nothing more is remembered. */
export function openKnownStrangers(memory: SharedArrayBuffer): KnownStrangers {
  const words = new Int32Array(memory);
  const slotOf = (low: number, probe: number): number => (((low >>> 3) + probe) & (SLOTS - 1)) * 2;
  return {
    has(key) {
      const { low, high } = hash64(key);
      for (let probe = 0; probe < PROBES; probe++) {
        const slot = slotOf(low, probe);
        const found = Atomics.load(words, slot + 1);
        if (found === 0) return false;
        if (found === high && Atomics.load(words, slot) === low) return true;
      }
      return false;
    },
    add(key) {
      const { low, high } = hash64(key);
      for (let probe = 0; probe < PROBES; probe++) {
        const slot = slotOf(low, probe);
        // The slot is claimed with a low half of zero, then filled: who reads in between sees no match.
        if (Atomics.compareExchange(words, slot + 1, 0, high) !== 0) continue;
        Atomics.store(words, slot, low);
        return;
      }
    },
  };
}

function hash64(key: string): { low: number; high: number } {
  let [a, b] = [0x9e3779b9 | 0, 0x85ebca6b | 0];
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (a >>> 16), 0x45d9f3b);
  b = Math.imul(b ^ (b >>> 15), 0x2c1b3c6d);
  // Zero in either half would look like a free or a half-filled slot.
  return { low: (a ^ (a >>> 13)) | 1, high: (b ^ (b >>> 12)) | 0 || 1 };
}
