import { arabicStem, behindPrefixes } from '../text/arabic.ts';
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
  if (exact || start + 1 >= words.length) return exact;
  const inflected = arabicPhraseAt(words, start, lexicon);
  if (inflected || text.length < LEAST_ROMANISED_LETTERS) return inflected;
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

/** A single letter before a word is part of it more often than not: what is left must be long, or the word itself. */
const LEAST_INFLECTED_BEHIND_LETTER = 6;
const LEAST_INFLECTED = 4;

/**
 * A known word of Arabic or Persian behind its prefixes and before its endings, with the word that it was found as:
 * للتجارة (for trade), التجاري (the commercial) and تجارة are one.
 */
export function arabicMeaning(word: string, lexicon: Lexicon): readonly [string, Meaning] | undefined {
  const rests = behindPrefixes(word);
  for (const { rest } of rests) {
    const meaning = lexicon.words.get(rest) ?? lexicon.words.get(`ال${rest}`);
    if (meaning && meaning.kind !== 'name') return [rest, meaning];
  }
  for (const { prefix, rest } of rests) {
    if (rest.length < (prefix.length === 1 ? LEAST_INFLECTED_BEHIND_LETTER : LEAST_INFLECTED)) continue;
    const meaning = lexicon.byArabicStem.get(arabicStem(rest));
    if (meaning) return [rest, meaning];
  }
  return undefined;
}

/** The phrase whose words are these in any form and behind any prefix: للاستيراد والتصدير is استيراد وتصدير. */
function arabicPhraseAt(words: readonly Word[], start: number, lexicon: Lexicon): Phrase | undefined {
  if (words[start]!.script !== 'arabic' || words[start + 1]?.script !== 'arabic') return undefined;
  for (const { rest } of behindPrefixes(words[start]!.text)) {
    const found = lexicon.phrasesByArabicStem
      .get(arabicStem(rest))
      ?.find(
        ({ words: stems }) =>
          start + stems.length <= words.length &&
          stems.every((stem, offset) => offset === 0 || hasStem(words[start + offset]!, stem)),
      );
    if (found) return found;
  }
  return undefined;
}

function hasStem({ text }: Word, stem: string): boolean {
  return text === stem || behindPrefixes(text).some(({ rest }) => arabicStem(rest) === stem);
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
