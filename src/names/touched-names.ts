/**
 * The names of an index that one query has touched, as a compact table: only `slots` is as long as the index, and all
 * that is asked of the names again and again lies side by side, where the processor's caches hold it.
 *
 *     slots (by name)   0 0 2 0 0 1 0 ...      row 1: name 5, reached by leads 0 and 2, gains 1.31, needs 1.20
 *                           |     '----------> row 2: name 2, reached by lead 0, gains 0.64, dropped
 *                           '---------------->
 *
 * `bits` says the same as `slots` but for the row, in a thirty-second of the memory: a list of names is passed through it
 * first, since nearly all names of a long list are untouched.
 */
export interface TouchedNames {
  /** Name to its row, from 1; 0 for a name that is not touched. */
  readonly slots: Int32Array;
  /** By name, 32 in a word: 1 for a name that is touched. */
  readonly bits: Int32Array;
  /** The table as it is now; another one after `reserve`. */
  readonly columns: Columns;
  /** Makes room for so many more names. */
  reserve(count: number): void;
  /** Adds a name that is not touched yet; room must have been made. */
  add(name: number, reachedBy: number, gains: number): void;
  /** Sets what the gains of each name must come to. */
  ask(neededBy: (name: number) => number): void;
  /** Takes `spared` from the gains of names that the lead has not reached, and drops those that cannot suffice. */
  sift(spared: number, lead: number): void;
  /** How many are not dropped. */
  left(): number;
  /** Those that are not dropped; empties the table. */
  take(): number[];
}

interface Columns {
  readonly names: Int32Array;
  /** The leads that have reached the name, as bits. */
  readonly reachedBy: Int32Array;
  readonly gains: Float64Array;
  /** What the gains must come to; `Infinity` when the name was dropped. */
  readonly needed: Float64Array;
}

const FIRST_CAPACITY = 4096;

export function createTouchedNames(nameCount: number): TouchedNames {
  const slots = new Int32Array(nameCount);
  const bits = new Int32Array((nameCount >>> 5) + 1);
  let columns = newColumns(FIRST_CAPACITY);
  let [count, dropped] = [0, 0];
  return {
    slots,
    bits,
    get columns() {
      return columns;
    },
    reserve(more) {
      if (count + more < columns.names.length) return;
      const larger = newColumns(2 * (count + more));
      for (const column of ['names', 'reachedBy', 'gains', 'needed'] as const)
        larger[column].set(columns[column].subarray(0, count + 1));
      columns = larger;
    },
    add(name, reachedBy, gains) {
      const row = ++count;
      slots[name] = row;
      bits[name >>> 5]! |= 1 << name;
      columns.names[row] = name;
      columns.reachedBy[row] = reachedBy;
      columns.gains[row] = gains;
    },
    ask(neededBy) {
      const { names, needed } = columns;
      for (let row = 1; row <= count; row++) needed[row] = neededBy(names[row]!);
    },
    sift(spared, lead) {
      const { gains, reachedBy, needed } = columns;
      for (let row = 1; row <= count; row++) {
        if ((reachedBy[row]! & lead) === 0) gains[row]! -= spared;
        if (gains[row]! >= needed[row]! || needed[row] === Number.POSITIVE_INFINITY) continue;
        needed[row] = Number.POSITIVE_INFINITY;
        dropped++;
      }
    },
    left: () => count - dropped,
    take() {
      const { names, needed } = columns;
      const left: number[] = [];
      for (let row = 1; row <= count; row++) {
        slots[names[row]!] = 0;
        bits[names[row]! >>> 5] = 0;
        if (needed[row] !== Number.POSITIVE_INFINITY) left.push(names[row]!);
      }
      [count, dropped] = [0, 0];
      return left;
    },
  };
}

function newColumns(capacity: number): Columns {
  return {
    names: new Int32Array(capacity),
    reachedBy: new Int32Array(capacity),
    gains: new Float64Array(capacity),
    needed: new Float64Array(capacity),
  };
}
