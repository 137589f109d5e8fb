import { dropApostrophes, foldText } from '../text/normalise.ts';
import { noNumberWords, numberWords, ordinalWords } from './lexicon/number-words.ts';
import type { Word } from './words.ts';

const VALUES: ReadonlyMap<string, number> = new Map(
  [...numberWords, ...ordinalWords].flatMap(([value, forms]) =>
    forms.split('|').map((form) => [dropApostrophes(foldText(form)), value] as const),
  ),
);
const LEAST_SLIPPED_LETTERS = 5;

/** Number words with two neighbours exchanged behind the first letter, or a letter written twice: FRIST, THIRRD. */
const SLIPPED: ReadonlyMap<string, number> = new Map(
  [...VALUES].flatMap(([word, value]) =>
    word.length < LEAST_SLIPPED_LETTERS
      ? []
      : slipsOf(word)
          .filter((slip) => !VALUES.has(slip) && !noNumberWords.includes(slip))
          .map((slip) => [slip, value] as const),
  ),
);

function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i < word.length; i++) {
    slips.push(word.slice(0, i) + word.slice(i - 1));
    if (i + 1 < word.length) slips.push(word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2));
  }
  return slips;
}

/** True for number words that were read through a slip (`frist`): the number is very likely, and not as written. */
export function isSlippedNumber(written: string): boolean {
  return written.split(' ').some((word) => SLIPPED.has(word));
}

function numberOf(word: string): number | undefined {
  return VALUES.get(word) ?? SLIPPED.get(word);
}

const ROMAN = /^(?=.{2})x{0,3}(?:ix|iv|v?i{0,3})$/;
const ROMAN_LETTERS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
/** 9th, 2nd, 9-й, 9-ый: the digits alone. */
const ORDINAL = /^(\d+)(?:st|nd|rd|th|й|ый|ой|ий|я|ая|е|го|er|e|o)$/;
/** Behind a hyphen: 9-й, 9-ая. */
const CYRILLIC_ENDING = /^(?:й|ый|ой|ий|я|ая|е|ое|го|ого)$/;
const HAN_NUMERAL = /^第([一二三四五六七八九十百〇零\d]+)/;
const HAN_DIGITS = '〇一二三四五六七八九';

export interface NumberRead {
  /** Decimal digits without leading zeros. */
  readonly digits: string;
  /** Words that it takes. */
  readonly words: number;
}

/**
 * The number that begins at a word, in whatever way it is written; `undefined` when there is none.
 *
 * @example readNumber(wordsOf('brigade forty-four'), 1) // { digits: '44', words: 2 }
 */
export function readNumber(words: readonly Word[], start: number): NumberRead | undefined {
  const text = words[start]!.text;
  const ordinal = ORDINAL.exec(text);
  if (ordinal) return { digits: withoutZeros(ordinal[1]!), words: 1 };
  if (/^\d+$/.test(text) && CYRILLIC_ENDING.test(words[start + 1]?.text ?? ''))
    return { digits: withoutZeros(text), words: 2 };
  // A single x, v or i is an initial, and XI is a Chinese name far more often than eleven.
  if (text !== 'xi' && text !== 'xx' && ROMAN.test(text))
    return { digits: String(romanValue(text)), words: 1 };
  const value = numberOf(text);
  if (value === undefined) return undefined;
  const next = words[start + 1];
  if (value >= 20 && value < 100 && next) {
    const unit = /^[1-9]$/.test(next.text) ? Number(next.text) : numberOf(next.text);
    if (unit !== undefined && unit < 10) return { digits: String(value + unit), words: 2 };
  }
  const multiplied = value < 100 && next ? MULTIPLES.get(next.text) : undefined;
  if (multiplied !== undefined) return { digits: String(value * multiplied), words: 2 };
  return { digits: String(value), words: 1 };
}

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** The number that a Chinese run begins with (第九: the ninth), and its length in characters. */
export function readHanOrdinal(
  run: string,
): { readonly digits: string; readonly length: number } | undefined {
  const found = HAN_NUMERAL.exec(run);
  if (!found) return undefined;
  return { digits: String(hanValue(found[1]!)), length: found[0].length };
}

function hanValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let value = 0;
  let digit: number | undefined;
  for (const character of text) {
    const unit = character === '十' ? 10 : character === '百' ? 100 : 0;
    if (unit > 0) {
      value += (digit ?? 1) * unit;
      digit = undefined;
    } else digit = (digit ?? 0) * 10 + Math.max(0, HAN_DIGITS.indexOf(character));
  }
  return value + (digit ?? 0);
}

function romanValue(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const own = ROMAN_LETTERS[text[i]!]!;
    value += own < (ROMAN_LETTERS[text[i + 1] ?? ''] ?? 0) ? -own : own;
  }
  return value;
}

/** Digits without the zeros before them: 009 is 9. */
export function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
