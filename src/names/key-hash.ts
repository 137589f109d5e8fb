/** The state of a hash that letters are still added to: FNV-1a, 32 bits. `mixed` makes a key of it. */
export type Hash = number;

/** The beginning of a hash; `kind` keeps kinds of keys apart. */
export function startHash(kind: number): Hash {
  return 0x811c9dc5 ^ Math.imul(kind, 0x9e3779b1);
}

export function addCode(hash: Hash, code: number): Hash {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Adds the letters of `text` from `from` up to `to`. */
export function addText(hash: Hash, text: string, from = 0, to = text.length): Hash {
  let state = hash;
  for (let i = from; i < to; i++) state = addCode(state, text.charCodeAt(i));
  return state;
}

/** The key: a last mix spreads the hash to the high bits. */
export function mixed(hash: Hash): number {
  let key = hash ^ (hash >>> 15);
  key = Math.imul(key, 0x2c1b3c6d);
  return (key ^ (key >>> 12)) >>> 0;
}

export function keyOfText(text: string, kind: number): number {
  return mixed(addText(startHash(kind), text));
}
