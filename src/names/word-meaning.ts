import type { Script } from '../text/scripts.ts';
import { type Lexicon, type Meaning, type Phrase, stemOf } from './lexicon.ts';
import type { NumberRead } from './numbers.ts';
import type { Word } from './words.ts';

const SINGLE_ROMAN: Readonly<Record<string, string>> = { v: '5', x: '10' };

/** `Fund V L.P.`, `Maritime X Ltd`: a V or X where the name ends is a number, elsewhere an initial. */
export function singleRoman(words: readonly Word[], index: number, lexicon: Lexicon): NumberRead | undefined {
  const digits = SINGLE_ROMAN[words[index]!.text];
  if (digits === undefined || index === 0) return undefined;
  const next = words[index + 1]?.text;
  const endsName = next === undefined || lexicon.words.get(next)?.kind === 'legal-form';
  return endsName ? { digits, words: 1 } : undefined;
}

/** The phrase of the lexicon that begins at a word, in whatever case and romanisation. */
export function phraseAt(words: readonly Word[], start: number, lexicon: Lexicon): Phrase | undefined {
  const { text } = words[start]!;
  const exact = lexicon.phrases.get(text)?.find((phrase) => standsAt(words, start, phrase.words));
  if (exact || start + 1 >= words.length || text.length < LEAST_ROMANISED_LETTERS) return exact;
  return lexicon.phrasesBySound
    .get(stemOf(text))
    ?.find(
      ({ words: stems }) =>
        start + stems.length <= words.length &&
        stems.every((stem, offset) => stemOf(words[start + offset]!.text) === stem),
    );
}

function standsAt(words: readonly Word[], start: number, parts: readonly string[]): boolean {
  return (
    start + parts.length <= words.length &&
    parts.every((part, offset) => words[start + offset]!.text === part)
  );
}

const LEAST_ROMANISED_LETTERS = 6;

/**
 * What a word means, by the lexicon: as it stands, in Latin letters, abbreviated, in another case, with a digit for a
 * letter. `undefined` for a name.
 *
 * @param text the word in Latin letters
 */
export function meaningOf(
  { text: written, script }: Word,
  text: string,
  lexicon: Lexicon,
): Meaning | undefined {
  return (
    lexicon.words.get(written) ??
    (script === 'latin' ? undefined : lexicon.words.get(text)) ??
    abbreviatedOrRomanised(text, script, lexicon) ??
    misread(text, lexicon)
  );
}

/**
 * The beginning of a word of trade (`TECHNOL`, `INTELL`), or a Russian or Ukrainian one in any case and romanisation
 * (`aviatsii`, `aviacii`).
 */
function abbreviatedOrRomanised(text: string, script: Script, lexicon: Lexicon): Meaning | undefined {
  if (text.length < LEAST_ROMANISED_LETTERS || (script !== 'latin' && script !== 'cyrillic'))
    return undefined;
  return lexicon.beginnings.get(text) ?? lexicon.bySound.get(stemOf(text));
}

/** `L1MITED`, `C0MPANY`: a digit for a letter makes no new word of a known one. */
function misread(text: string, lexicon: Lexicon): Meaning | undefined {
  const letters = readAsLetters(text);
  return letters === text ? undefined : lexicon.words.get(letters);
}

// "and the", "for the", "the", "and", "for": written together with the word behind them.
const ARABIC_PREFIXES = ['وال', 'لل', 'بال', 'ال', 'و', 'ل'];

/** A known word behind an Arabic prefix: للتجارة (for trade) is تجارة. */
export function withoutArabicPrefix(word: string, lexicon: Lexicon): readonly [string, Meaning] | undefined {
  for (const prefix of ARABIC_PREFIXES) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue;
    const rest = word.slice(prefix.length);
    const meaning = lexicon.words.get(rest) ?? lexicon.words.get(`ال${rest}`);
    if (meaning && meaning.kind !== 'name') return [rest, meaning];
  }
  return undefined;
}

const AS_LETTER: Readonly<Record<string, string>> = {
  0: 'o',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
};

/**
 * Digits inside a word that are letters read or typed wrongly: `m1cr0n` is micron, `sech1n` sechin. Types and numbers
 * (`zt180`, `mi8`, `a320`) stay: their digits stand at the end, or are no fewer than half of the letters.
 */
export function readAsLetters(text: string): string {
  if (text.length < 4 || !/^[a-z]*\d[a-z0-9]*[a-z]$/.test(text)) return text;
  const digits = text.replace(/\D/g, '').length;
  if (digits > 2 || digits * 2 >= text.length) return text;
  return text.replace(/\d/g, (digit, at: number) => {
    if (digit === '1') return /[aeou]/.test(text[at - 1] ?? '') ? 'l' : 'i';
    return AS_LETTER[digit] ?? digit;
  });
}
