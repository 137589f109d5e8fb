const FIRST_BYTES = 1 << 20;
/** No character of a string takes more bytes of UTF-8 for each of its units. */
const MOST_BYTES_A_UNIT = 3;

/**
 * Texts that are put together, as UTF-8: each becomes bytes as it comes, in memory that serves again, so that the
 * strings of a whole block are never kept beside one another.
 */
export class TextBytes {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #length = 0;

  /** How many bytes there are so far. */
  get length(): number {
    return this.#length;
  }

  append(text: string): void {
    const most = this.#length + text.length * MOST_BYTES_A_UNIT;
    if (most > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(2 * most);
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#length += this.#bytes.write(text, this.#length, 'utf8');
  }

  /** The text that stands between two lengths. */
  textAt(from: number, to: number): string {
    return this.#bytes.toString('utf8', from, to);
  }

  /** A copy of all bytes, in a buffer of its own that may be handed over. */
  copy(): Uint8Array<ArrayBuffer> {
    const copy = new Uint8Array(this.#length);
    this.#bytes.copy(copy, 0, 0, this.#length);
    return copy;
  }

  /** Begins anew. */
  clear(): void {
    this.#length = 0;
  }
}
