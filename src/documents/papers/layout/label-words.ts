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

/** Phrases without their signs and blanks, so that `B/L No.` and `BL NO` are one. */
export function keyOf(text: string): string {
  let key = '';
  for (const sign of text.normalize('NFKC').toLowerCase()) if (LETTER.test(sign)) key += sign;
  return key;
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
      if (!LETTER.test(sign)) continue;
      key += keyOf(sign);
      const next = text[at] ?? '';
      const endsHere = next === '' || !LETTER.test(next) || CHINESE.test(sign) || CHINESE.test(next);
      if (!endsHere) continue;
      const meaning = this.#meanings.get(key);
      if (meaning !== undefined) found = { meaning, end: at };
    }
    return found;
  }
}
