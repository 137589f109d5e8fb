/** A word or phrase found at the beginning of a text. */
export interface WordsFound<T> {
  readonly meaning: T;
  /** Offset in the text behind the words. */
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Longer phrases are sentences. */
const LONGEST = 80;

/**
 * What each sign adds to a key: nothing for signs and blanks, else its letters in lower case. Asked for so often that the
 * answers for the basic plane are kept; they are the same for ever.
 */
const KEYS: (string | undefined)[] = new Array(0x1_0000);

function keyOfSign(code: number): string {
  const known = code < KEYS.length ? KEYS[code] : undefined;
  if (known !== undefined) return known;
  let key = '';
  for (const letter of String.fromCodePoint(code).normalize('NFKC').toLowerCase())
    if (LETTER.test(letter)) key += bareLetter(letter);
  if (code < KEYS.length) KEYS[code] = key;
  return key;
}

const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}]/u;
/** Turkish writes `SAYIN` for `sayın`; Greek has a sigma for the ends of words. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  ς: 'σ',
  ё: 'е',
};

/** A letter without its accents: many programs print capitals, and some print everything, without them. */
function bareLetter(letter: string): string {
  const same = SAME_LETTER[letter];
  if (same !== undefined || letter < '\u0080') return same ?? letter;
  return ACCENTED.test(letter) ? letter.normalize('NFD').replace(/\p{M}+/gu, '') : letter;
}

/** 1 for a letter or digit of the basic plane, 2 for any other sign of it, 0 where nobody asked yet. */
const LETTERS = new Uint8Array(0x1_0000);

function isLetter(code: number): boolean {
  if (code >= LETTERS.length) return LETTER.test(String.fromCodePoint(code));
  if (LETTERS[code] === 0) LETTERS[code] = LETTER.test(String.fromCharCode(code)) ? 1 : 2;
  return LETTERS[code] === 1;
}

function isChinese(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

function isArabic(code: number): boolean {
  return code >= 0x600 && code <= 0x6ff;
}

const LAST_PLAIN = 0x7e;
const PLAIN = /^[\x20-\x7e]*$/;

const ARABIC = /[\u0600-\u06ff]/;
/** Letters of Persian and Arabic that are written in several ways. */
const VARIANTS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه' };

/**
 * Lam and alef are one sign in print, and many PDFs give its two letters in the wrong order: in keys, runs of the two are
 * sorted on both sides, so that it does not matter.
 */
function settled(key: string): string {
  if (!ARABIC.test(key)) return key;
  return key
    .replace(/[يىكأإآة]/g, (letter) => VARIANTS[letter] ?? letter)
    .replace(/[ال]{2,}/g, (run) => [...run].sort().join(''));
}

function plainKey(text: string): string {
  return text.toLowerCase().replace(NO_PLAIN_LETTERS, '');
}

const NO_PLAIN_LETTERS = /[^a-z0-9]+/g;

/** Phrases without their signs and blanks, so that `B/L No.` and `BL NO` are one. */
export function keyOf(text: string): string {
  if (PLAIN.test(text)) return plainKey(text);
  let key = '';
  for (const sign of text.normalize('NFKC')) {
    const code = sign.codePointAt(0)!;
    if (isLetter(code)) key += keyOfSign(code);
  }
  return settled(key);
}

/** Letters and digits of ASCII by code, capitals as small letters, from 1; 0 for everything else. */
const PLAIN_LETTERS = new Uint8Array(128);
for (const [index, letter] of [...'0123456789abcdefghijklmnopqrstuvwxyz'].entries()) {
  PLAIN_LETTERS[letter.charCodeAt(0)] = index + 1;
  PLAIN_LETTERS[letter.toUpperCase().charCodeAt(0)] = index + 1;
}
const LETTER_COUNT = 37;

function plainLetter(code: number): number {
  return code < PLAIN_LETTERS.length ? PLAIN_LETTERS[code]! : 0;
}

/** Two letters of ASCII side by side, as one number; -1 for anything else. */
function pairAt(text: string, at: number): number {
  const first = plainLetter(text.charCodeAt(at));
  const second = plainLetter(text.charCodeAt(at + 1));
  return first === 0 || second === 0 ? -1 : first * LETTER_COUNT + second;
}

interface Walk<T> {
  readonly found: WordsFound<T> | undefined;
  /** The text ended before its letters were those of no phrase. */
  readonly isOpen: boolean;
}

const NOTHING = { found: undefined, isOpen: false } as const;

/** Phrases by key, and the longest of them that a text begins with. */
export class PhraseTable<T> {
  readonly #meanings = new Map<string, T>();
  readonly #keys: SortedKeys<T>;
  #longest = 0;

  /** Rows of `[meaning, 'phrase|phrase|...']`. */
  constructor(rows: readonly (readonly [T, string])[]) {
    for (const [meaning, phrases] of rows) {
      for (const phrase of phrases.split('|')) {
        const key = keyOf(phrase);
        if (!this.#meanings.has(key)) this.#meanings.set(key, meaning);
        this.#longest = Math.max(this.#longest, key.length);
      }
    }
    this.#keys = new SortedKeys(this.#meanings);
  }

  /** The meaning of a whole text. */
  of(text: string): T | undefined {
    if (text.length > LONGEST * 2) return undefined;
    const isPlain = PLAIN.test(text);
    if (isPlain && this.#keys.noneBegins(pairAt(text, 0))) return undefined;
    return this.#meanings.get(isPlain ? plainKey(text) : keyOf(text));
  }

  /** The longest phrase at the beginning; it ends where a word ends. */
  atStart(text: string, from = 0): WordsFound<T> | undefined {
    return this.#walk(text, from).found;
  }

  /** False for a text that no phrase begins, and that cannot begin one that goes on behind it. */
  mayBegin(text: string): boolean {
    const { found, isOpen } = this.#walk(PLAIN.test(text) ? text : text.normalize('NFKC'), 0);
    return isOpen || found !== undefined;
  }

  /** False where the first two letters are those of no phrase; a quick look, which spares most texts the others. */
  couldBegin(text: string): boolean {
    // A mark behind the second letter may be a part of it.
    return text.charCodeAt(2) > LAST_PLAIN || !this.#keys.noneBegins(pairAt(text, 0));
  }

  #walk(text: string, from: number): Walk<T> {
    const keys = this.#keys;
    const last = Math.min(text.length, from + LONGEST);
    let found: WordsFound<T> | undefined;
    // Keys [low, high) begin with the letters read so far.
    let low = 0;
    let high = keys.count;
    let length = 0;
    let at = from;
    const pair = pairAt(text, from);
    if (pair >= 0) {
      if (keys.noneBegins(pair)) return NOTHING;
      low = keys.firstOf(pair);
      high = keys.endOf(pair);
      length = 2;
      at += 2;
      if (keys.lengthOf(low) === length && endsWord(text, at, text.charCodeAt(at - 1)))
        found = { meaning: keys.meaningOf(low), end: at };
    }
    while (at < last) {
      const code = text.codePointAt(at)!;
      at += code > 0xffff ? 2 : 1;
      if (!isLetter(code)) continue;
      if (isArabic(code)) return { found: this.#settledAtStart(text, from), isOpen: true };
      const letters = keyOfSign(code);
      for (let index = 0; index < letters.length; index++) {
        const letter = letters.charCodeAt(index);
        low = keys.first(low, high, length, letter);
        high = keys.first(low, high, length, letter + 1);
        if (low === high) return { found, isOpen: false };
        length++;
      }
      if (keys.lengthOf(low) === length && endsWord(text, at, code))
        found = { meaning: keys.meaningOf(low), end: at };
    }
    return { found, isOpen: true };
  }

  /** As `atStart`; keys with letters of Arabic are settled as a whole, so each is looked up. */
  #settledAtStart(text: string, from: number): WordsFound<T> | undefined {
    let key = '';
    let found: WordsFound<T> | undefined;
    const last = Math.min(text.length, from + LONGEST);
    for (let at = from; at < last && key.length <= this.#longest; ) {
      const code = text.codePointAt(at)!;
      at += code > 0xffff ? 2 : 1;
      if (!isLetter(code)) continue;
      key += keyOfSign(code);
      if (!endsWord(text, at, code)) continue;
      const meaning = this.#meanings.get(settled(key));
      if (meaning !== undefined) found = { meaning, end: at };
    }
    return found;
  }
}

/** Keys in the order of their letters, so that those that begin alike stand together; all letters in one array. */
class SortedKeys<T> {
  readonly count: number;
  readonly #meanings: readonly T[];
  readonly #letters: Uint16Array;
  readonly #starts: Uint32Array;
  /** For each pair of letters of ASCII, the keys that begin with it; they stand together. */
  readonly #pairStarts = new Uint16Array(LETTER_COUNT * LETTER_COUNT);
  readonly #pairEnds = new Uint16Array(LETTER_COUNT * LETTER_COUNT);

  constructor(meanings: ReadonlyMap<string, T>) {
    const keys = [...meanings.keys()].sort();
    this.count = keys.length;
    this.#meanings = keys.map((key) => meanings.get(key)!);
    this.#starts = new Uint32Array(keys.length + 1);
    for (const [index, key] of keys.entries()) this.#starts[index + 1] = this.#starts[index]! + key.length;
    const all = keys.join('');
    this.#letters = new Uint16Array(all.length);
    for (let index = 0; index < all.length; index++) this.#letters[index] = all.charCodeAt(index);
    for (const [index, key] of keys.entries()) {
      const pair = pairAt(key, 0);
      if (pair < 0) continue;
      if (this.#pairEnds[pair] === 0) this.#pairStarts[pair] = index;
      this.#pairEnds[pair] = index + 1;
    }
  }

  /** Whether no key begins with a pair of letters; an unknown pair may begin any. */
  noneBegins(pair: number): boolean {
    return pair >= 0 && this.#pairEnds[pair] === 0;
  }

  /** Keys [firstOf, endOf) begin with a pair of letters. */
  firstOf(pair: number): number {
    return this.#pairStarts[pair]!;
  }

  endOf(pair: number): number {
    return this.#pairEnds[pair]!;
  }

  lengthOf(index: number): number {
    return this.#starts[index + 1]! - this.#starts[index]!;
  }

  meaningOf(index: number): T {
    return this.#meanings[index]!;
  }

  /** The first key of [low, high) whose letter at `index` is not before `letter`; a key that ends there is before. */
  first(low: number, high: number, index: number, letter: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      const at = this.#starts[middle]! + index;
      if (at >= this.#starts[middle + 1]! || this.#letters[at]! < letter) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function endsWord(text: string, at: number, code: number): boolean {
  if (at >= text.length) return true;
  const next = text.charCodeAt(at);
  return !isLetter(next) || isChinese(code) || isChinese(next);
}
