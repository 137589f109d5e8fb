/**
 * The names of an index that one query has touched, as a compact table: all that is asked of them again and again lies
 * side by side, where the processor's caches hold it. A bit for each name of the index says whether it is touched, since
 * nearly all names of a long list are not; only for the others is the row looked up, in a table of hashes.
 *
 *     bits (by name)  0 0 1 0 0 1 0 ...     rows      row 1: name 5, reached by leads 0 and 2, gains 1.31, needs 1.20
 *                                           5 -> 1    row 2: name 2, reached by lead 0, gains 0.64, dropped
 *                                           2 -> 2
 */
export interface TouchedNames {
  /** By name, 32 in a number: 1 for a name that is touched. */
  readonly bits: Int32Array;
  /** The table as it is now; another one after `reserve`. */
  readonly columns: Columns;
  /** Makes room for so many more names. */
  reserve(count: number): void;
  /** Adds a name that is not touched yet; room must have been made. */
  add(name: number, reachedBy: number, gains: number): void;
  /** The row of a touched name. */
  rowOf(name: number): number;
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

const FIRST_CAPACITY = 8192;
/** 2^32 divided by the golden ratio: multiplying by it scatters numbers that follow one another (D. Knuth). */
const SCATTER = 0x9e3779b1;

export function createTouchedNames(nameCount: number): TouchedNames {
  const bits = new Int32Array((nameCount >>> 5) + 1);
  let columns = newColumns(FIRST_CAPACITY);
  /** Rows from 1 by the hashes of their names, each in the first free place from there; twice as many as rows at least. */
  let rows = new Int32Array(2 * FIRST_CAPACITY);
  let [count, dropped] = [0, 0];

  const placeOf = (name: number): number => {
    const { names } = columns;
    const last = rows.length - 1;
    let place = (Math.imul(name, SCATTER) >>> 7) & last;
    while (rows[place] !== 0 && names[rows[place]!] !== name) place = (place + 1) & last;
    return place;
  };
  const growRows = (): void => {
    rows = new Int32Array(2 * rows.length);
    for (let row = 1; row <= count; row++) rows[placeOf(columns.names[row]!)] = row;
  };
  return {
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
      if (2 * (count + 1) > rows.length) growRows();
      const place = placeOf(name);
      const row = ++count;
      rows[place] = row;
      bits[name >>> 5]! |= 1 << name;
      columns.names[row] = name;
      columns.reachedBy[row] = reachedBy;
      columns.gains[row] = gains;
    },
    rowOf: (name) => rows[placeOf(name)]!,
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
        bits[names[row]! >>> 5] = 0;
        if (needed[row] !== Number.POSITIVE_INFINITY) left.push(names[row]!);
      }
      if (count > 0) rows.fill(0);
      // One query that touched millions must not make every further one clear as much.
      if (rows.length > 8 * FIRST_CAPACITY && count < FIRST_CAPACITY)
        rows = new Int32Array(2 * FIRST_CAPACITY);
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
