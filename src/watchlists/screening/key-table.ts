/**
 * Keys (identifiers, e-mail addresses, telephone numbers, addresses) to the entries that have them, as two typed arrays
 * sorted by the key's hash. Different keys may share a hash: who looks up checks the entry itself.
 */
export interface KeyTable {
  readonly hashes: Uint32Array;
  readonly entries: Uint32Array;
}

export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

export function buildKeyTable(rows: readonly { readonly key: string; readonly entry: number }[]): KeyTable {
  const sorted = rows
    .map(({ key, entry }) => ({ hash: hashKey(key), entry }))
    .sort((a, b) => a.hash - b.hash || a.entry - b.entry);
  return {
    hashes: Uint32Array.from(sorted, ({ hash }) => hash),
    entries: Uint32Array.from(sorted, ({ entry }) => entry),
  };
}

/** Entries that may have the key, each once. */
export function lookUpKey(table: KeyTable, key: string): number[] {
  const hash = hashKey(key);
  let [low, high] = [0, table.hashes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table.hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < table.hashes.length && table.hashes[i] === hash; i++) {
    if (found.at(-1) !== table.entries[i]) found.push(table.entries[i]!);
  }
  return found;
}
