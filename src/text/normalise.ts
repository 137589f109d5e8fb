import { radicalsUnified } from './radicals.ts';

// Characters inside a word that join its parts: XI'AN and XIAN, Int'l and Intl are the same word.
const APOSTROPHES = /['’‘`´ʹʺʼʻ"“”„«»]/g;
const DOUBLE_QUOTES = /["“”„«»″]/g;
const COMBINING = /\p{M}+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is "ASCII only", which begins at zero
const ASCII = /^[\x00-\x7f]*$/;

// Letters that Unicode decomposition leaves alone.
const STROKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
};
const STROKED_LETTERS = /[ßæœøđðþłħıŋə]/g;

/**
 * Folds text for comparison: compatibility forms (full-width letters, ligatures), case, invisible and
 * direction marks, quotation marks. Scripts stay as they are; diacritics of Latin letters are removed.
 *
 * @example foldText('Türk Hava Yolları A.Ş.') // 'turk hava yollari a.s.'
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // Dotted capital I lowers to i plus a combining dot, which goes with the other marks.
  const folded = radicalsUnified(text).normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  return stripMarks(folded.replace(DOUBLE_QUOTES, ' '));
}

/**
 * Removes diacritics of Latin, Greek, Arabic and Hebrew letters. Cyrillic й and ї keep theirs: they are letters. So do
 * kana (バ is no ハ) and the scripts of India and South-East Asia, whose vowels are marks.
 */
function stripMarks(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) result += character;
    else if (!losesMarks(code)) result += character;
    else result += character.normalize('NFD').replace(COMBINING, '').normalize('NFC');
  }
  return result.replace(STROKED_LETTERS, (letter) => STROKED[letter] ?? letter);
}

function losesMarks(code: number): boolean {
  if (code < 0x400 || (code >= 0x1e00 && code <= 0x1fff)) return true;
  return code >= 0x590 && code <= 0x77f;
}

/** Removes apostrophes and quotation marks inside words: `xi'an` becomes `xian`. */
export function dropApostrophes(text: string): string {
  return text.replace(APOSTROPHES, '');
}
