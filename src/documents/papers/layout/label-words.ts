/** A word or phrase found at the beginning of a text. */
export interface WordsFound<T> {
  readonly meaning: T;
  /** Offset in the text behind the words. */
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff]/u;
/** Longer phrases are sentences. */
const LONGEST = 80;

/**
 * What each sign adds to a key: nothing for signs and blanks, else its letters in lower case. Asked for so often that the
 * answers for the basic plane are kept; they are the same for ever.
 */
const KEYS: (string | undefined)[] = new Array(0x1_0000);

function signKey(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const known = code < KEYS.length ? KEYS[code] : undefined;
  if (known !== undefined) return known;
  let key = '';
  for (const letter of sign.normalize('NFKC').toLowerCase()) if (LETTER.test(letter)) key += letter;
  if (code < KEYS.length) KEYS[code] = key;
  return key;
}

function isLetter(sign: string): boolean {
  const code = sign.charCodeAt(0);
  if (code < 0x80) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return LETTER.test(sign);
}

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

/** Phrases without their signs and blanks, so that `B/L No.` and `BL NO` are one. */
export function keyOf(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  let key = '';
  for (const sign of text.normalize('NFKC').toLowerCase()) if (isLetter(sign)) key += sign;
  return settled(key);
}

/** Phrases by key, and the longest of them that a text begins with. */
export class PhraseTable<T> {
  readonly #meanings = new Map<string, T>();
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
  }

  /** The meaning of a whole text. */
  of(text: string): T | undefined {
    return text.length > LONGEST * 2 ? undefined : this.#meanings.get(keyOf(text));
  }

  /** The longest phrase at the beginning; it ends where a word ends. */
  atStart(text: string, from = 0): WordsFound<T> | undefined {
    let key = '';
    let found: WordsFound<T> | undefined;
    let at = from;
    const last = Math.min(text.length, from + LONGEST);
    while (at < last && key.length <= this.#longest) {
      const sign = String.fromCodePoint(text.codePointAt(at)!);
      at += sign.length;
      if (!isLetter(sign)) continue;
      key += signKey(sign);
      const next = text[at] ?? '';
      const endsHere = next === '' || !isLetter(next) || CHINESE.test(sign) || CHINESE.test(next);
      if (!endsHere) continue;
      const meaning = this.#meanings.get(settled(key));
      if (meaning !== undefined) found = { meaning, end: at };
    }
    return found;
  }
}
