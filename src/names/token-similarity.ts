import type { TokenMatch } from '../model/finding.ts';
import { editDistance } from '../text/distance.ts';
import { japaneseSoundKey } from '../text/japanese-syllables.ts';
import { koreanSoundKey } from '../text/korean-syllables.ts';
import { isSameWithoutVowels } from '../text/unvowelled.ts';
import type { NameFamily, Token } from './analysed-name.ts';
import { areRelated, cognateGroup } from './lexicon.ts';
import { isSlippedNumber } from './numbers.ts';
import { editSimilarity, editsAllowed, OTHER_FIRST_LETTER, SIMILARITY } from './policy.ts';

export type MatchRule = TokenMatch['rule'];

/** Similarity of two parts, 0 to 1; 0 means that nothing brings them together. */
export function tokenSimilarity(a: Token, b: Token, family: NameFamily): number {
  if (a.text === b.text) return isWrittenWithSlip(a, b) ? SIMILARITY.slippedNumber : SIMILARITY.equal;
  if (a.concept >= 0 && a.concept === b.concept) {
    if (a.kind === 'name') return SIMILARITY.nameVariant;
    if (a.kind === 'legal-form' || a.kind === 'particle') return SIMILARITY.equal;
    return isLatin(a.written) === isLatin(b.written) && !isShortFor(a.text, b.text)
      ? SIMILARITY.synonym
      : SIMILARITY.sameConcept;
  }
  if (a.kind === 'number' || b.kind === 'number') return 0;
  if (a.kind === 'initial' || b.kind === 'initial') return initialSimilarity(a, b, family);
  if (a.kind === 'name' && b.kind === 'name' && a.concept >= 0 && b.concept >= 0) {
    const group = cognateGroup(a.concept);
    if (group !== undefined && group === cognateGroup(b.concept)) return SIMILARITY.cognate;
    // Two given names that a table knows (Mohammed, Mahmoud) are two men; but for one slip, which may be one.
    if (family === 'person') return editedSimilarity(a, b, family, 1);
  }
  if (family === 'organisation') {
    const abbreviated = abbreviationSimilarity(a, b);
    if (abbreviated > 0) return abbreviated;
  }
  // Two known words that are not the same concept are two words, however near their letters (Iran, Iraq).
  if (a.concept >= 0 && b.concept >= 0 && a.kind !== 'name' && b.kind !== 'name') return 0;
  if (a.kind === 'legal-form' || b.kind === 'legal-form') return 0;
  const shorter = Math.min(a.text.length, b.text.length);
  // Two Chinese characters that sound otherwise are two words, whatever their letters in pinyin.
  if (HAN.test(a.written) && HAN.test(b.written)) return 0;
  if (a.isUnvowelled !== b.isUnvowelled) {
    const [bare, vowelled] = a.isUnvowelled ? [a, b] : [b, a];
    if (isSameWithoutVowels(bare.sound, vowelled.sound)) return SIMILARITY.sameConsonants;
  }
  if (a.isHangul !== b.isHangul && koreanSoundKey(a.text) === koreanSoundKey(b.text))
    return SIMILARITY.sameSound;
  if (shorter >= (family === 'person' ? 2 : 4) && a.sound === b.sound) return SIMILARITY.sameSound;
  // Between two names in pinyin the key blurs what the spelling tells apart; they are near, no more.
  if (a.chineseSound !== '' && a.chineseSound === b.chineseSound)
    return a.isPinyin === b.isPinyin ? SIMILARITY.nearChineseSound : SIMILARITY.otherChineseSystem;
  if (isSameJapanese(a.text, b.text)) return SIMILARITY.sameSound;
  if (family !== 'person' && isSameLongSlavic(a, b)) return SIMILARITY.sameConsonants;
  let best = editedSimilarity(a, b, family, 2);
  // A brand written in Chinese characters keeps the consonants of its foreign name: 冰果 (bingguo), Bingo.
  if (best === 0 && family === 'organisation' && a.isPinyin !== b.isPinyin && isNearByConsonants(a, b))
    best = SIMILARITY.chineseEcho;
  const consonantsCount =
    family === 'person' || a.isUnvowelled || b.isUnvowelled || KANA.test(a.written) || KANA.test(b.written);
  if (
    best < SIMILARITY.sameConsonants &&
    consonantsCount &&
    a.consonants.length >= 3 &&
    a.consonants === b.consonants
  ) {
    return SIMILARITY.sameConsonants;
  }
  return best;
}

const HAN = /^[\u3400-\u9fff]/;
const KANA = /^[\u3041-\u30ff]/;

/** Similarity by typing errors, at most `most` of them. */
function editedSimilarity(a: Token, b: Token, family: NameFamily, most: number): number {
  const shorter = Math.min(a.text.length, b.text.length);
  const longer = Math.max(a.text.length, b.text.length);
  // Where vowels are not written every letter is a consonant: one of them may be a slip, two are another word.
  const onlyConsonants = a.isUnvowelled && b.isUnvowelled;
  const allowed = Math.min(onlyConsonants ? 1 : most, editsAllowed(shorter, family));
  if (longer - shorter > allowed || bitCount(a.letters ^ b.letters) > 2 * allowed) return 0;
  // A changed digit is another number: MI8 is not MI6.
  if (digitsOf(a.text) !== digitsOf(b.text)) return 0;
  const edits = editDistance(a.text, b.text, allowed);
  if (edits > allowed) return 0;
  const similarity = editSimilarity(shorter, longer, edits, family);
  if (similarity > 0 && family === 'organisation' && areOtherSyllables(a, b)) return SIMILARITY.otherSyllable;
  return similarity > 0 && a.text[0] !== b.text[0] ? similarity - OTHER_FIRST_LETTER : similarity;
}

export const LEAST_JAPANESE_LETTERS = 4;

/** Hepburn and Kunrei-shiki: Fujisawa, Huzisawa. */
function isSameJapanese(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_JAPANESE_LETTERS || a[a.length - 1] !== b[b.length - 1])
    return false;
  const key = japaneseSoundKey(a);
  return key !== undefined && key === japaneseSoundKey(b);
}

export const LEAST_LONG_LETTERS = 9;
export const LEAST_LONG_CONSONANTS = 6;

/** A long word by Ukrainian, Belarusian and Russian ears: Hrodna, Grodno; the same consonants, h for g. */
function isSameLongSlavic(a: Token, b: Token): boolean {
  if (Math.min(a.text.length, b.text.length) < LEAST_LONG_LETTERS) return false;
  if (a.consonants.length !== b.consonants.length || a.consonants.length < LEAST_LONG_CONSONANTS)
    return false;
  return a.consonants.replaceAll('h', 'g') === b.consonants.replaceAll('h', 'g');
}

/** TECH for TECHNOLOGY, INTL for INTERNATIONAL: the letters in their order. Or another ending: bank, banking. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[0] !== long[0]) return false;
  let next = 0;
  for (let i = 0; i < long.length && next < short.length; i++) if (long[i] === short[next]) next++;
  return next === short.length || long.startsWith(short.slice(0, Math.max(4, short.length - 2)));
}

/** `ELEC` for electrical, `HDWE` for hardware; and two business words that translators take for one another. */
function abbreviationSimilarity(a: Token, b: Token): number {
  if (a.kind === 'business-word' && b.kind === 'business-word' && areRelated(a.concept, b.concept))
    return SIMILARITY.relatedConcept;
  const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
  if (long.kind !== 'business-word' || long.text.length < LEAST_ABBREVIATED_LETTERS) return 0;
  if (short.kind !== 'business-word' && short.kind !== 'name') return 0;
  const { length } = short.text;
  if (length < 3 || length > MOST_ABBREVIATION_LETTERS) return 0;
  if (long.text.startsWith(short.text)) return SIMILARITY.abbreviation;
  // Other letters than the first ones only of a word that means nothing by itself.
  return length >= 4 && short.kind === 'name' && isSkeletonOf(short.text, long.text)
    ? SIMILARITY.abbreviation
    : 0;
}

const LEAST_ABBREVIATED_LETTERS = 6;
const MOST_ABBREVIATION_LETTERS = 7;

/** The letters of the short form in their order within the long one, mostly consonants, as clerks abbreviate. */
function isSkeletonOf(short: string, long: string): boolean {
  if (short[0] !== long[0] || (short.match(/[aeiou]/g)?.length ?? 0) > short.length / 2) return false;
  let next = 0;
  for (let i = 0; i < long.length && next < short.length; i++) if (long[i] === short[next]) next++;
  return next === short.length;
}

function isNearByConsonants(a: Token, b: Token): boolean {
  return a.consonants.length >= 3 && a.consonants === b.consonants && editDistance(a.text, b.text, 2) <= 2;
}

/** Two brands in pinyin with another syllable are two brands (Xinlong, Jinlong); n for ng, s for sh is a slip. */
function areOtherSyllables(a: Token, b: Token): boolean {
  if (a.isHangul || b.isHangul) return false;
  return a.isPinyin && b.isPinyin && slurred(a.text) !== slurred(b.text);
}

function slurred(pinyin: string): string {
  return pinyin.replace(/ng/g, 'n').replace(/([zcs])h/g, '$1');
}

function initialSimilarity(a: Token, b: Token, family: NameFamily): number {
  if (family !== 'person' || a.text[0] !== b.text[0] || a.kind === b.kind) return 0;
  return SIMILARITY.initial;
}

function digitsOf(text: string): string {
  return /\d/.test(text) ? text.replace(/\D/g, '') : '';
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** In words of the explanation: by which rule two parts were brought together. */
export function ruleOf(a: Token, b: Token): MatchRule {
  const sameScript = isLatin(a.written) === isLatin(b.written);
  if (isWrittenWithSlip(a, b)) return 'edit';
  if (a.text === b.text) return sameScript ? 'equal' : 'transliteration';
  if (a.concept >= 0 && a.concept === b.concept) {
    if (a.kind === 'name') return 'variant';
    const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
    if (sameScript && short.length <= 6 && short[0] === long[0]) return 'abbreviation';
    return sameScript && isShortFor(short, long) ? 'variant' : 'translation';
  }
  if (a.kind === 'initial' || b.kind === 'initial') return 'initial';
  if (a.kind === 'business-word' || b.kind === 'business-word') {
    const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
    if (a.concept >= 0 && b.concept >= 0 && !long.text.startsWith(short.text)) return 'translation';
    if (abbreviationSimilarity(a, b) > 0) return 'abbreviation';
  }
  if (a.chineseSound !== '' && a.chineseSound === b.chineseSound) return 'transliteration';
  if (a.isUnvowelled !== b.isUnvowelled || a.isHangul !== b.isHangul) return 'transliteration';
  if (a.kind === 'name' && a.concept >= 0 && b.concept >= 0) return 'variant';
  if (a.sound === b.sound || a.consonants === b.consonants) return sameScript ? 'variant' : 'transliteration';
  return 'edit';
}

/** Two numbers of one value, one of them in words with a slip. */
function isWrittenWithSlip(a: Token, b: Token): boolean {
  if (a.kind !== 'number' || b.kind !== 'number' || a.text !== b.text || a.written === b.written)
    return false;
  return isSlippedNumber(a.written) !== isSlippedNumber(b.written);
}

function isLatin(written: string): boolean {
  return written.charCodeAt(0) < 0x250;
}
