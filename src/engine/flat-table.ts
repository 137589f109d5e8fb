/** One use as the table keeps it; `file` counts in the collector's own list of files. */
export interface FlatEntry {
  readonly signature: number;
  readonly file: number;
  readonly row: number;
}

/** Key to one entry, 20 bytes each at full load: a `Map` of objects would take six times as much. */
export interface FlatTable {
  find(key: number): FlatEntry | undefined;
  /** Adds the entry, or replaces the one that the key has. */
  insert(key: number, signature: number, file: number, row: number): void;
  forEachEntry(visit: (key: number, signature: number, file: number, row: number) => void): void;
  readonly state: FlatState;
}

export interface FlatState {
  count: number;
  /** Keys plus one, so that zero means empty; doubles hold the 53 bits exactly. */
  keys: Float64Array<ArrayBuffer>;
  /** Signature, file, row for each slot. */
  entries: Uint32Array<ArrayBuffer>;
}

const FIRST_SLOTS = 1 << 10;
const FULLEST = 0.7;
const FIELDS = 3;

/** Open addressing with linear steps: the place of a key is its hash, or the next free one. */
export function createFlatTable(given?: FlatState): FlatTable {
  const state = given ?? emptyState(FIRST_SLOTS);

  function slotOf(key: number): number {
    const mask = state.keys.length - 1;
    let slot = (key ^ (key / 0x1_0000_0000)) & mask;
    while (state.keys[slot] !== 0 && state.keys[slot] !== key + 1) slot = (slot + 1) & mask;
    return slot;
  }

  function place(key: number, signature: number, file: number, row: number): void {
    const slot = slotOf(key);
    if (state.keys[slot] === 0) state.count++;
    state.keys[slot] = key + 1;
    const at = slot * FIELDS;
    state.entries[at] = signature;
    state.entries[at + 1] = file;
    state.entries[at + 2] = row;
  }

  function grow(): void {
    const { keys, entries } = state;
    const larger = emptyState(keys.length * 2);
    [state.keys, state.entries, state.count] = [larger.keys, larger.entries, 0];
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] === 0) continue;
      const at = slot * FIELDS;
      place(keys[slot]! - 1, entries[at]!, entries[at + 1]!, entries[at + 2]!);
    }
  }

  return {
    state,
    find(key) {
      const slot = slotOf(key);
      if (state.keys[slot] === 0) return undefined;
      const at = slot * FIELDS;
      return { signature: state.entries[at]!, file: state.entries[at + 1]!, row: state.entries[at + 2]! };
    },
    insert(key, signature, file, row) {
      if (state.count >= state.keys.length * FULLEST) grow();
      place(key, signature, file, row);
    },
    forEachEntry(visit) {
      for (let slot = 0; slot < state.keys.length; slot++) {
        if (state.keys[slot] === 0) continue;
        const at = slot * FIELDS;
        visit(state.keys[slot]! - 1, state.entries[at]!, state.entries[at + 1]!, state.entries[at + 2]!);
      }
    },
  };
}

function emptyState(slots: number): FlatState {
  return { count: 0, keys: new Float64Array(slots), entries: new Uint32Array(slots * FIELDS) };
}

/** 52 bits of a text, well mixed (two multiplicative hashes side by side, after cyrb53, which is in the public domain). */
export function hashOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b >>> 12) * 0x1_0000_0000 + (a >>> 0);
}
