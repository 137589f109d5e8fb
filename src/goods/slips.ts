/**
 * Finds known words that are one slip away from another, without comparing with every word: two words that differ by one letter
 * written, left out, put in or swapped become equal when a letter is left out of one or of both.
 *
 *     pump, pmup     p_mp ─┐
 *                    pu_p  ├─ the hash of every word with one letter left out
 *                    pum_ ─┘
 *
 * The hashes are kept in chains, as numbers: the words with a letter left out are never written.
 */
export class SlipIndex {
  readonly #words: readonly string[];
  /** First entry of each chain, plus one. */
  readonly #heads: Int32Array;
  /** Next entry of a chain, plus one. */
  readonly #next: Int32Array;
  /** Word and hash of each entry. */
  readonly #word: Int32Array;
  readonly #hash: Int32Array;

  /** @param shortest Words of fewer letters have no slips. */
  constructor(words: readonly string[], shortest: number) {
    this.#words = words;
    let entries = 0;
    for (const word of words) if (word.length >= shortest) entries += word.length;
    let size = 1024;
    while (size < entries) size *= 2;
    this.#heads = new Int32Array(size);
    this.#next = new Int32Array(entries);
    this.#word = new Int32Array(entries);
    this.#hash = new Int32Array(entries);
    let entry = 0;
    // Chains are read from their last entry: words are put in from the last one, to come out in their order.
    for (let number = words.length - 1; number >= 0; number--) {
      const word = words[number]!;
      if (word.length < shortest) continue;
      for (let at = 0; at < word.length; at++) this.#add(entry++, number, hashWithout(word, at));
    }
  }

  #add(entry: number, word: number, hash: number): void {
    const slot = hash & (this.#heads.length - 1);
    this.#word[entry] = word;
    this.#hash[entry] = hash;
    this.#next[entry] = this.#heads[slot]!;
    this.#heads[slot] = entry + 1;
  }

  /** Words that may be one slip away from this one; a few that are not may be among them. */
  near(word: string, known: { has(word: string): boolean }): readonly string[] {
    const found = new Set<string>();
    this.#gather(found, hashWithout(word, -1));
    for (let at = 0; at < word.length; at++) {
      // A letter too many: what is left is the word.
      const shorter = word.slice(0, at) + word.slice(at + 1);
      if (known.has(shorter)) found.add(shorter);
      this.#gather(found, hashWithout(word, at));
    }
    return [...found];
  }

  #gather(found: Set<string>, hash: number): void {
    for (
      let entry = this.#heads[hash & (this.#heads.length - 1)]!;
      entry !== 0;
      entry = this.#next[entry - 1]!
    )
      if (this.#hash[entry - 1] === hash) found.add(this.#words[this.#word[entry - 1]!]!);
  }
}

/** Hash of a word with the letter at a place left out; of the whole word for -1. FNV-1a, mixed once more for its low bits. */
function hashWithout(word: string, left: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    if (at !== left) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
