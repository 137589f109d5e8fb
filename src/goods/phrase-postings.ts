/** Phrases of each word: one array for all, cut by word. Arrays of their own for 40,000 words would cost ten times the room. */
export class PhrasePostings {
  readonly #phrases: Uint32Array;
  /** Where the phrases of each word begin; one more for the end of the last. */
  readonly #starts: Uint32Array;

  private constructor(phrases: Uint32Array, starts: Uint32Array) {
    this.#phrases = phrases;
    this.#starts = starts;
  }

  /**
   * @param words Words of all phrases behind each other, by number.
   * @param ends Where the words of each phrase end.
   * @param count Words that there are.
   */
  static of(words: Uint32Array, ends: Uint32Array, count: number): PhrasePostings {
    const starts = new Uint32Array(count + 1);
    for (const word of words) starts[word + 1]!++;
    for (let word = 0; word < count; word++) starts[word + 1]! += starts[word]!;
    const free = starts.slice();
    const phrases = new Uint32Array(words.length);
    for (let phrase = 0, at = 0; phrase < ends.length; phrase++)
      for (; at < ends[phrase]!; at++) phrases[free[words[at]!]!++] = phrase;
    return new PhrasePostings(phrases, starts);
  }

  /** Words that there are. */
  get length(): number {
    return this.#starts.length - 1;
  }

  /** Phrases of a word, in their order. */
  of(word: number): Uint32Array {
    return this.#phrases.subarray(this.#starts[word], this.#starts[word + 1]);
  }

  /** How many phrases a word has. */
  countOf(word: number): number {
    return this.#starts[word + 1]! - this.#starts[word]!;
  }
}
