import type { Token } from './analysed-name.ts';
import { isUnvowelledIn, kindIn, type NameIndex } from './name-index.ts';
import { initialsOf, LONGEST_RUN, MOST_LETTERS_APART } from './name-keys.ts';

/** What several words of a name cost that may stand for one part of a query: they stand in `words[from]` to `words[to - 1]`. */
export interface CreditOfSeveral {
  /** What the words cost at most that may make the part when joined; -1 when none can. */
  joined(words: Int32Array, from: number, to: number, part: Token): number;
  /** What the words cost whose initials spell a short form; -1 when none do. */
  shortForm(words: Int32Array, from: number, to: number, short: string): number;
}

/** @param creditOf what a word costs at least when nothing meets it */
export function createCreditOfSeveral(index: NameIndex, creditOf: (word: number) => number): CreditOfSeveral {
  const { wordKinds } = index;
  const lettersSpelt = createInitials(index);

  const joined = (
    words: Int32Array,
    from: number,
    to: number,
    { text, isUnvowelled, isHangul, chineseSound }: Token,
  ): number => {
    const { offsets } = index.wordTexts;
    const isOtherwiseWritten = isUnvowelled || isHangul || chineseSound !== '';
    let best = -1;
    for (let start = from; start < to; start++) {
      let length = 0;
      let credit = 0;
      for (let i = start; i < to && i < start + LONGEST_RUN; i++) {
        const word = words[i]!;
        length += offsets[word + 1]! - offsets[word]!;
        credit += creditOf(word);
        const mayDifferMuch = isOtherwiseWritten || isUnvowelledIn(wordKinds[word]!);
        const slack = mayDifferMuch ? text.length + 4 : MOST_LETTERS_APART;
        if (i > start && Math.abs(length - text.length) <= slack) best = Math.max(best, credit);
      }
    }
    return best;
  };

  const shortForm = (words: Int32Array, from: number, to: number, short: string): number => {
    let best = -1;
    for (let start = from; start < to; start++) {
      let spelt = 0;
      let credit = 0;
      let i = start;
      for (; i < to && spelt < short.length; i++) {
        const word = words[i]!;
        const letters = lettersSpelt(word, short, spelt);
        if (letters === 0 && kindIn(wordKinds[word]!) !== 'particle') break;
        spelt += letters;
        credit += creditOf(word);
      }
      if (spelt === short.length && i > start + 1) best = Math.max(best, credit);
    }
    return best;
  };

  return { joined, shortForm };
}

/** How many letters of a short form, from the one at `at`, a word gives to it; 0 when it gives others. */
type LettersSpelt = (word: number, short: string, at: number) => number;

const [UNKNOWN_INITIAL, SEVERAL_INITIALS] = [0, 1];

function createInitials(index: NameIndex): LettersSpelt {
  const { wordTexts, wordKinds, wordConcepts } = index;
  /** The one letter that most words give, in a byte of a word. */
  const single = new Uint8Array(index.wordCount);
  const several = new Map<number, readonly string[]>();
  const learn = (word: number): void => {
    const first = String.fromCharCode(wordTexts.bytes[wordTexts.offsets[word]!]!);
    const initials = initialsOf(first, kindIn(wordKinds[word]!), wordConcepts[word]!);
    single[word] = initials.length === 1 ? first.charCodeAt(0) : SEVERAL_INITIALS;
    if (initials.length > 1) several.set(word, initials);
  };
  return (word, short, at) => {
    if (single[word] === UNKNOWN_INITIAL) learn(word);
    if (single[word] !== SEVERAL_INITIALS) return short.charCodeAt(at) === single[word] ? 1 : 0;
    return several.get(word)!.find((initials) => short.startsWith(initials, at))?.length ?? 0;
  };
}
