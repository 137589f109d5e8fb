import { japaneseSoundKey } from '../text/japanese-syllables.ts';
import { koreanSoundKey } from '../text/korean-syllables.ts';
import { readingsWithoutVowels } from '../text/unvowelled.ts';
import type { NameFamily, Token } from './analysed-name.ts';
import { addCode, keyOfText, mixed, startHash } from './key-hash.ts';
import { editsAllowed } from './policy.ts';
import { LEAST_JAPANESE_LETTERS, LEAST_LONG_CONSONANTS, LEAST_LONG_LETTERS } from './token-similarity.ts';

/**
 * Keys under which a word is found in spite of typing errors and romanisation, as 32-bit hashes: the word, its
 * beginning with one or two letters left out, its sound, its consonants, and what Arabic, Korean and older Chinese
 * writing leave of it.
 *
 * Two words that differ by one edit share a word with one letter left out; so both sides make the same keys, and one
 * look-up finds what would otherwise need a comparison with every word.
 * Source: symmetric deletes, W. Garbe, SymSpell, 2012.
 *
 *     bingo, bngo, bigo ...  <-  h("bngo")  ->  bnigo, bngo ...
 */
export function forEachWordKey(token: Token, family: NameFamily, visit: (key: number) => void): void {
  visit(exactKey(token.text));
  if (!isNearSearched(token)) return;
  forEachDeleteKey(token.text, family, visit);
  const { sound, consonants, chineseSound } = token;
  if (token.text.length >= leastSoundLetters(family)) visit(soundKeyOf(sound));
  if (consonants.length >= LEAST_CONSONANTS) visit(consonantsKeyOf(consonants));
  forEachSkeletonKey(token, token.isUnvowelled, visit);
  visit(koreanKey(token.text));
  forEachFarKey(token, family, visit);
  if (chineseSound !== '') visit(chineseKeyOf(chineseSound));
}

/** Forms, numbers and initials mean what they say: only equal words, or words of their concept, are near them. */
export function isNearSearched({ kind }: Token): boolean {
  return kind !== 'legal-form' && kind !== 'number' && kind !== 'initial';
}

/** Words this short sound alike by chance. */
export function leastSoundLetters(family: NameFamily): number {
  return family === 'person' ? 2 : 4;
}

export const LEAST_CONSONANTS = 3;

export function exactKey(text: string): number {
  return keyOfText(text, EXACT);
}

export function soundKeyOf(sound: string): number {
  return keyOfText(sound, SOUND);
}

export function consonantsKeyOf(consonants: string): number {
  return keyOfText(consonants, CONSONANTS);
}

export function koreanKey(text: string): number {
  return keyOfText(koreanSoundKey(text), KOREAN);
}

export function chineseKeyOf(sound: string): number {
  return keyOfText(sound, CHINESE);
}

/** Keys of the rules for Japanese words and for long words by another Slavic ear (`token-similarity.ts`). */
export function forEachFarKey(token: Token, family: NameFamily, visit: (key: number) => void): void {
  const { text, consonants } = token;
  const japanese = text.length >= LEAST_JAPANESE_LETTERS ? japaneseSoundKey(text) : undefined;
  if (japanese !== undefined) visit(keyOfText(japanese, JAPANESE));
  const isLong = text.length >= LEAST_LONG_LETTERS && consonants.length >= LEAST_LONG_CONSONANTS;
  if (isLong && family !== 'person') visit(keyOfText(consonants.replaceAll('h', 'g'), LONG));
}

/** The keys of a word by its skeletons; filed apart for words with vowels and those without. */
export function forEachSkeletonKey(
  { sound, isUnvowelled }: Token,
  asUnvowelled: boolean,
  visit: (key: number) => void,
): void {
  for (const skeleton of skeletonsOf(sound, isUnvowelled)) visit(skeletonKey(skeleton, asUnvowelled));
}

export function skeletonKey(skeleton: string, isUnvowelled: boolean): number {
  return keyOfText(skeleton, isUnvowelled ? BARE : VOWELLED);
}

/**
 * What is sure to be alike in a word written without vowels and the same word with them, by their sounds. Without vowels
 * a word may be read in several ways: an h at its end may be a feminine ending, which is heard as -at too.
 */
export function skeletonsOf(sound: string, isUnvowelled: boolean): readonly string[] {
  if (!READ_IN_SEVERAL_WAYS.test(sound) && !isUnvowelled) return [withoutVowels(sound)];
  const skeletons = new Set<string>();
  for (const reading of readingsWithoutVowels(sound)) {
    const skeleton = withoutVowels(reading);
    skeletons.add(skeleton);
    if (isUnvowelled && sound.endsWith('h')) skeletons.add(`${skeleton}t`);
  }
  return [...skeletons];
}

/** Sounds that only words without vowels have. */
const READ_IN_SEVERAL_WAYS = /[A-Z]/;

/**
 * A `v` may stand for a vowel or, in Hebrew, for a `b`; an `h` at the end is written at will, and one behind a d or g
 * belongs to it; z and d, ch and sh are one; the l of Abd al-Rahman may be silent.
 */
function withoutVowels(sound: string): string {
  let bare = '';
  const end = sound.endsWith('h') ? sound.length - 1 : sound.length;
  for (let i = 0; i < end; i++) {
    const letter = sound[i]!;
    if ('aeiouvb'.includes(letter)) continue;
    const next = sound[i + 1];
    if (letter === 'g' && next === 'h') continue;
    if ((letter === 'h' || letter === 'z') && i > 0 && sound[i - 1] === 'd') continue;
    if (letter === 'l' && i === 4 && SILENT_ARTICLE.test(sound)) continue;
    bare += SKELETON[letter] ?? letter;
  }
  return bare;
}

const SILENT_ARTICLE = /^abd[aeiou]l[tdrzs$n]/;
const SKELETON: Readonly<Record<string, string>> = { p: 'f', $: 's', '%': 's', d: 'z' };

const PREFIX_LENGTH = 7;
const [EXACT, DELETES, SOUND, CONSONANTS, KOREAN, CHINESE, BARE, VOWELLED, JAPANESE, LONG] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
];

/** The beginning of a word whole, and with as many letters left out as edits are allowed. */
export function forEachDeleteKey(
  text: string,
  family: NameFamily,
  visit: (key: number) => void,
  mostEdits = 2,
): void {
  const allowed = Math.min(mostEdits, editsAllowed(text.length, family));
  if (allowed === 0) return;
  const head = Math.min(PREFIX_LENGTH, text.length);
  visit(hashWithout(text, -1, -1, head));
  // Of a run of equal letters only the first is left out: the others give the same word.
  for (let i = 0; i < head; i++) {
    if (i > 0 && text.charCodeAt(i) === text.charCodeAt(i - 1)) continue;
    visit(hashWithout(text, i, -1, head));
    if (allowed < 2) continue;
    for (let j = i + 1; j < head; j++) visit(hashWithout(text, i, j, head));
  }
}

const DELETES_START = startHash(DELETES);

/** Hash of the first `length` letters without those at `skip1` and `skip2`. */
function hashWithout(text: string, skip1: number, skip2: number, length: number): number {
  let hash = DELETES_START;
  for (let i = 0; i < length; i++) {
    if (i !== skip1 && i !== skip2) hash = addCode(hash, text.charCodeAt(i));
  }
  return mixed(hash);
}
