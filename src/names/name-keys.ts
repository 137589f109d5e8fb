import { koreanSoundKey } from '../text/korean-syllables.ts';
import { joinSounds } from '../text/sound-key.ts';
import type { NameFamily, Token, TokenKind } from './analysed-name.ts';
import { addCode, addText, keyOfText, mixed, startHash } from './key-hash.ts';
import { soundAsOneWord } from './one-word.ts';
import { CUT_NAME, ONE_SLIP, SAME_LETTERS } from './policy.ts';
import { initialsOfConcept } from './regroup.ts';
import { skeletonsOf } from './word-keys.ts';

/**
 * Keys of whole names, for what cannot be found word by word:
 *
 *     KIM KYU, KIM KYD          one slip anywhere leaves the first or the last half as it was
 *     UHI-EFN CHEN, HUI-FEN     the same letters in another order
 *     a name cut at 35 letters  its first twenty
 *     LIFG                      initials of neighbouring words
 *     AEROSPACE                 neighbouring words joined, by letters and by sound
 */
export interface KeyedName {
  /** Of every part: its text, kind, sound, and the letters that it may give to initials. */
  readonly texts: readonly string[];
  readonly kinds: readonly TokenKind[];
  readonly sounds: readonly string[];
  readonly chineseSounds: readonly string[];
  readonly koreanSounds: readonly string[];
  readonly initials: readonly (readonly string[])[];
  /** Of every part whether it is written without vowels. */
  readonly areUnvowelled: readonly boolean[];
}

const [LETTERS, FIRST_HALF, LAST_HALF, BEGINNING, ACRONYM] = [16, 17, 18, 19, 20];
const [RUN, RUN_SOUND, RUN_VOWELLED, RUN_CHINESE, RUN_KOREAN] = [21, 22, 23, 24, 25];
const [RUN_FIRST_HALF, RUN_LAST_HALF, RUN_BARE] = [26, 27, 28];

export const LONGEST_RUN = 4;
/** Parts with fewer letters are not found joined. */
export const LEAST_JOINED = 4;
export const LEAST_JOINED_BY_SOUND = 8;
const LEAST_SLIP = Math.min(...ONE_SLIP.severalWords.map(({ from }) => from));
const LEAST_SLIP_OF_SHIP = Math.min(LEAST_SLIP, ONE_SLIP.sureSlipOfShip.from);
const LONGEST_ACRONYM = 8;
/** Keys of initials that one name may have: a name of many small words has hundreds. */
const MOST_ACRONYMS = 96;

/** Calls `visit` with every key of a name of the index. */
export function forEachNameKey(name: KeyedName, family: NameFamily, visit: (key: number) => void): void {
  const letters = name.texts.join('');
  if (letters.length >= SAME_LETTERS.leastCharacters) visit(lettersKey(letters));
  if (letters.length >= leastSlip(family)) {
    forEachHalfKey(letters, FIRST_HALF, LAST_HALF, visit);
  }
  if (letters.length > CUT_NAME.leastCharacters) visit(beginningKey(letters));
  forEachAcronym(name, family, (acronym) => visit(acronymKey(acronym)));
  forEachRunKey(name, family, visit);
}

function leastSlip(family: NameFamily): number {
  return family === 'vessel' ? LEAST_SLIP_OF_SHIP : LEAST_SLIP;
}

function forEachHalfKey(letters: string, first: number, last: number, visit: (key: number) => void): void {
  const half = letters.length >>> 1;
  visit(halfKey(first, letters.length, letters, 0, half));
  visit(halfKey(last, letters.length, letters, half, letters.length));
}

/** Under these keys of the index stand the names whose letters differ from these by one slip, among others. */
export function slipKeys(letters: string, family: NameFamily): number[] {
  return letters.length + 1 < leastSlip(family) ? [] : halfKeys(letters, FIRST_HALF, LAST_HALF);
}

/** Under these stand the names in which neighbouring words joined differ from a word by one slip, among others. */
export function joinedSlipKeys(letters: string): number[] {
  return letters.length < LEAST_JOINED_BY_SOUND ? [] : halfKeys(letters, RUN_FIRST_HALF, RUN_LAST_HALF);
}

/** The halves that are left as they are by one slip in the other half, whether it adds a letter or takes one. */
function halfKeys(letters: string, first: number, last: number): number[] {
  const keys: number[] = [];
  for (let length = letters.length - 1; length <= letters.length + 1; length++) {
    const half = length >>> 1;
    keys.push(halfKey(first, length, letters, 0, half));
    keys.push(halfKey(last, length, letters, letters.length - (length - half), letters.length));
  }
  // Two neighbours exchanged right in the middle.
  const half = letters.length >>> 1;
  const exchanged = letters.slice(0, half - 1) + letters.charAt(half);
  keys.push(halfKey(first, letters.length, exchanged, 0, half));
  return keys;
}

function halfKey(kind: number, length: number, letters: string, from: number, to: number): number {
  return mixed(addText(addCode(startHash(kind), length), letters, from, to));
}

/** The same for the same letters in any order. */
export function lettersKey(letters: string): number {
  let sum = 0;
  for (let i = 0; i < letters.length; i++)
    sum = (sum + mixed(addCode(startHash(LETTERS), letters.charCodeAt(i)))) | 0;
  return mixed(addCode(sum, letters.length));
}

export function beginningKey(letters: string): number {
  return mixed(addText(startHash(BEGINNING), letters, 0, CUT_NAME.leastCharacters));
}

export function acronymKey(initials: string): number {
  return keyOfText(initials, ACRONYM);
}

/**
 * Calls `visit` with the short forms that a name can stand for, and the parts from `start` up to `end` that each is
 * made of: initials of two or more neighbouring words; small words may be passed over.
 */
export function forEachAcronym(
  { texts, kinds, initials }: Pick<KeyedName, 'texts' | 'kinds' | 'initials'>,
  family: NameFamily,
  visit: (acronym: string, start: number, end: number) => void,
): void {
  if (family === 'vessel') return;
  let found = 0;
  const extend = (start: number, at: number, spelt: string, words: number): void => {
    if (words > 1 && isAcronym(spelt, family)) {
      found++;
      visit(spelt, start, at);
    }
    if (at === texts.length || found >= MOST_ACRONYMS) return;
    if (texts[at]!.length > 1) {
      for (const letters of initials[at]!) {
        if (spelt.length + letters.length <= LONGEST_ACRONYM)
          extend(start, at + 1, spelt + letters, words + 1);
      }
    }
    if (words > 0 && kinds[at] === 'particle') extend(start, at + 1, spelt, words);
  };
  for (let start = 0; start < texts.length; start++) extend(start, start, '', 0);
}

/** JC may stand for Jean-Claude; Li, Jo and Ali are names of their own. */
export function isAcronym(text: string, family: NameFamily): boolean {
  if (family === 'person') return /^[bcdfghjklmnpqrstvwxz]{2,3}$/.test(text);
  return text.length >= 3 && text.length <= LONGEST_ACRONYM;
}

function forEachRunKey(name: KeyedName, family: NameFamily, visit: (key: number) => void): void {
  const { texts, kinds, sounds, chineseSounds, koreanSounds, areUnvowelled } = name;
  for (let start = 0; start + 1 < texts.length; start++) {
    if (kinds[start] === 'legal-form') continue;
    let [text, sound, chineseSound, koreanSound, isChinese] = ['', '', '', '', true];
    for (let i = start; i < texts.length && i < start + LONGEST_RUN && kinds[i] !== 'legal-form'; i++) {
      text += texts[i]!;
      sound = joinSounds(sound, sounds[i]!);
      isChinese &&= chineseSounds[i] !== '';
      chineseSound += chineseSounds[i]!;
      koreanSound = joinSounds(koreanSound, koreanSounds[i]!);
      if (i === start) continue;
      const asOneWord = soundAsOneWord(texts, start, i + 1, areUnvowelled[i]!);
      forEachSoundOfRun(sound, asOneWord, areUnvowelled[i]!, visit);
      if (text.length < LEAST_JOINED) continue;
      visit(keyOfText(text, RUN));
      if (text.length + MOST_LETTERS_APART >= LEAST_JOINED_BY_SOUND) visit(keyOfText(sound, RUN_SOUND));
      if (text.length + 1 >= LEAST_JOINED_BY_SOUND)
        forEachHalfKey(text, RUN_FIRST_HALF, RUN_LAST_HALF, visit);
      if (isChinese) visit(keyOfText(chineseSound, RUN_CHINESE));
      if (family === 'person') visit(keyOfText(koreanSound, RUN_KOREAN));
    }
  }
}

/** What a run may be met by that has vowels where it has none, or none where it has some. */
function forEachSoundOfRun(
  sound: string,
  asOneWord: string | undefined,
  isUnvowelled: boolean,
  visit: (key: number) => void,
): void {
  for (const heard of asOneWord === undefined ? [sound] : [sound, asOneWord]) {
    for (const skeleton of skeletonsOf(heard, isUnvowelled)) {
      visit(keyOfText(skeleton, RUN_VOWELLED));
      if (isUnvowelled) visit(keyOfText(skeleton, RUN_BARE));
    }
  }
}

/** By how many letters a word and the words that make it may differ when they sound the same. */
export const MOST_LETTERS_APART = 3;

/**
 * Under these keys of the index stand the names in which neighbouring words joined make this word.
 *
 * @param hasUnvowelled the index has words without vowels
 */
export function joinedKeys(word: Token, hasUnvowelled: boolean): number[] {
  const keys: number[] = [];
  if (word.text.length < LEAST_JOINED) return keys;
  keys.push(keyOfText(word.text, RUN));
  if (word.text.length >= LEAST_JOINED_BY_SOUND) keys.push(keyOfText(word.sound, RUN_SOUND));
  const kind = word.isUnvowelled ? RUN_VOWELLED : RUN_BARE;
  if (word.isUnvowelled || hasUnvowelled)
    for (const skeleton of skeletonsOf(word.sound, word.isUnvowelled)) keys.push(keyOfText(skeleton, kind));
  if (word.chineseSound !== '') keys.push(keyOfText(word.chineseSound, RUN_CHINESE));
  if (word.isHangul) keys.push(keyOfText(koreanSoundKey(word.text), RUN_KOREAN));
  return keys;
}

/** What a part may give to a short form: its first letter, or those of the words of its concept. */
export function initialsOf(text: string, kind: TokenKind, concept: number): string[] {
  const first = text[0] ?? '';
  const ofConcept = initialsOfConcept({ kind, concept });
  return ofConcept === '' || ofConcept === first ? [first] : [first, ofConcept];
}
