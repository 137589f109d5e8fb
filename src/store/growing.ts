/** Whole numbers from 0 to 2^32 - 1 in a typed array that grows, so that millions of them stay small. */
export interface GrowingNumbers {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  /** The numbers so far, as a view: it is no longer up to date once more are pushed. */
  view(): Uint32Array;
  /** The numbers in an array of their own. */
  finish(): Uint32Array;
}

const FIRST_CAPACITY = 1024;

export function growingNumbers(capacity = FIRST_CAPACITY): GrowingNumbers {
  let values = new Uint32Array(Math.max(FIRST_CAPACITY, capacity));
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(Math.ceil(length * 1.6));
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    at: (index) => values[index]!,
    view: () => values.subarray(0, length),
    finish: () => values.slice(0, length),
  };
}
