/** Reads the words of many names, with scratch memory of its own: one reading at a time. */
export interface WordsOfNames {
  /** Calls `visit` with each name, where its words stand in `block`, and what it costs. */
  visitAll(names: ArrayLike<number>, visit: WordsVisit): void;
  /** The same, with what a table over all words says of each word. */
  lookUpAll(names: ArrayLike<number>, table: Int32Array, visit: WordsVisit): void;
}

type WordsVisit = (name: number, block: WordsBlock, from: number, to: number, cost: number) => void;

/** The words of some names, one name behind the other. */
export interface WordsBlock {
  words: Int32Array;
  /** What the table says of each word. */
  found: Int32Array;
}

/** The arrays of an index (`name-index.ts`) that are read. */
interface NameArrays {
  readonly nameWordOffsets: Uint32Array;
  readonly nameWords: Uint32Array;
  readonly nameCosts: Float32Array;
}

/** Names that are read ahead: what is read of them fits the processor's nearest caches. */
const READ_AHEAD = 128;
const WORDS_AT_FIRST = 4096;

/**
 * Names of an index of millions lie far apart, and each look at one waits for memory. So they are read by blocks, and in
 * each block first where their words are, then the words, then what is known of the words: loops this plain the
 * processor runs ahead in, and waits for many names at a time. The words are the same as those of a loop over the names.
 */
export function createWordsOfNames({ nameWordOffsets, nameWords, nameCosts }: NameArrays): WordsOfNames {
  const starts = new Uint32Array(READ_AHEAD);
  const ends = new Uint32Array(READ_AHEAD);
  const costs = new Float32Array(READ_AHEAD);
  const block: WordsBlock = {
    words: new Int32Array(WORDS_AT_FIRST),
    found: new Int32Array(WORDS_AT_FIRST),
  };

  /** Reads the words of `count` names from `first`; gives how many words they are. */
  const read = (names: ArrayLike<number>, first: number, count: number): number => {
    for (let i = 0; i < count; i++) {
      const name = names[first + i]!;
      starts[i] = nameWordOffsets[name]!;
      ends[i] = nameWordOffsets[name + 1]!;
      costs[i] = nameCosts[name]!;
    }
    let length = 0;
    for (let i = 0; i < count; i++) length += ends[i]! - starts[i]!;
    if (length > block.words.length) {
      block.words = new Int32Array(2 * length);
      block.found = new Int32Array(2 * length);
    }
    const { words } = block;
    let at = 0;
    for (let i = 0; i < count; i++) {
      const end = ends[i]!;
      for (let place = starts[i]!; place < end; place++) words[at++] = nameWords[place]!;
    }
    return length;
  };

  const visitBlocks = (names: ArrayLike<number>, table: Int32Array | undefined, visit: WordsVisit): void => {
    for (let first = 0; first < names.length; first += READ_AHEAD) {
      const count = Math.min(READ_AHEAD, names.length - first);
      const length = read(names, first, count);
      const { words, found } = block;
      if (table) for (let i = 0; i < length; i++) found[i] = table[words[i]!]!;
      let from = 0;
      for (let i = 0; i < count; i++) {
        const to = from + ends[i]! - starts[i]!;
        visit(names[first + i]!, block, from, to, costs[i]!);
        from = to;
      }
    }
  };
  return {
    visitAll: (names, visit) => visitBlocks(names, undefined, visit),
    lookUpAll: visitBlocks,
  };
}
