import { koreanSoundKey } from '../text/korean-syllables.ts';
import type { NameFamily, Token } from './analysed-name.ts';
import { addCode, keyOfText, mixed, startHash } from './key-hash.ts';
import { editsAllowed } from './policy.ts';

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
  visit(skeletonKey(sound, token.isUnvowelled));
  visit(koreanKey(token.text));
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

/** What is sure to be alike in a word written without vowels and the same word with them; each is filed apart. */
export function skeletonKey(sound: string, isUnvowelled: boolean): number {
  return keyOfText(withoutVowels(sound), isUnvowelled ? BARE : VOWELLED);
}

/** A `v` may stand for a vowel, and an `h` at the end is written at will. */
export function withoutVowels(sound: string): string {
  let bare = '';
  const end = sound.endsWith('h') ? sound.length - 1 : sound.length;
  for (let i = 0; i < end; i++) if (!'aeiouv'.includes(sound[i]!)) bare += sound[i]!;
  return bare;
}

const PREFIX_LENGTH = 7;
const [EXACT, DELETES, SOUND, CONSONANTS, KOREAN, CHINESE, BARE, VOWELLED] = [0, 1, 2, 3, 4, 5, 6, 7];

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
