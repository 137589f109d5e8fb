import type { TokenMatch } from '../model/finding.ts';
import { editDistance } from '../text/distance.ts';
import { isSameWithoutVowels } from '../text/unvowelled.ts';
import type { NameFamily, Token } from './analysed-name.ts';
import { cognateGroup } from './lexicon.ts';
import { editSimilarity, editsAllowed, OTHER_FIRST_LETTER, SIMILARITY } from './policy.ts';

export type MatchRule = TokenMatch['rule'];

/** Similarity of two parts, 0 to 1; 0 means that nothing brings them together. */
export function tokenSimilarity(a: Token, b: Token, family: NameFamily): number {
  if (a.text === b.text) return SIMILARITY.equal;
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
  }
  // Two known words that are not the same concept are two words, however near their letters (Iran, Iraq).
  if (a.concept >= 0 && b.concept >= 0 && a.kind !== 'name' && b.kind !== 'name') return 0;
  if (a.kind === 'legal-form' || b.kind === 'legal-form') return 0;
  const [shorter, longer] =
    a.text.length <= b.text.length ? [a.text.length, b.text.length] : [b.text.length, a.text.length];
  if (a.isUnvowelled !== b.isUnvowelled) {
    const [bare, vowelled] = a.isUnvowelled ? [a, b] : [b, a];
    if (isSameWithoutVowels(bare.sound, vowelled.sound)) return SIMILARITY.sameConsonants;
  }
  if (a.isHangul !== b.isHangul && a.koreanSound !== '' && a.koreanSound === b.koreanSound)
    return SIMILARITY.sameSound;
  if (shorter >= (family === 'person' ? 2 : 4) && a.sound === b.sound) return SIMILARITY.sameSound;
  // Between two names in pinyin the key would blur what the spelling tells apart.
  if (a.chineseSound !== '' && a.chineseSound === b.chineseSound && a.isPinyin !== b.isPinyin)
    return SIMILARITY.otherChineseSystem;
  const allowed = editsAllowed(shorter, family);
  let best = 0;
  if (longer - shorter <= allowed && bitCount(a.letters ^ b.letters) <= 2 * allowed) {
    // A changed digit is another number: MI8 is not MI6.
    if (digitsOf(a.text) === digitsOf(b.text)) {
      best = editSimilarity(shorter, longer, editDistance(a.text, b.text, allowed), family);
      if (best > 0 && a.text[0] !== b.text[0]) best -= OTHER_FIRST_LETTER;
      if (best > 0 && family === 'organisation' && areOtherSyllables(a, b))
        best = Math.min(best, SIMILARITY.otherSyllable);
    }
  }
  // A brand written in Chinese characters keeps the consonants of its foreign name: 冰果 (bingguo), Bingo.
  if (best === 0 && family === 'organisation' && a.isPinyin !== b.isPinyin && isNearByConsonants(a, b))
    best = SIMILARITY.chineseEcho;
  const consonantsCount = family === 'person' || a.isUnvowelled || b.isUnvowelled;
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

/** TECH for TECHNOLOGY, INTL for INTERNATIONAL: the letters in their order. Or another ending: bank, banking. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[0] !== long[0]) return false;
  let next = 0;
  for (let i = 0; i < long.length && next < short.length; i++) if (long[i] === short[next]) next++;
  return next === short.length || long.startsWith(short.slice(0, Math.max(4, short.length - 2)));
}

function isNearByConsonants(a: Token, b: Token): boolean {
  return a.consonants.length >= 3 && a.consonants === b.consonants && editDistance(a.text, b.text, 2) <= 2;
}

/** Two brands in pinyin with another syllable are two brands (Xinlong, Jinlong); n for ng, s for sh is a slip. */
function areOtherSyllables(a: Token, b: Token): boolean {
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
  if (a.text === b.text) return sameScript ? 'equal' : 'transliteration';
  if (a.concept >= 0 && a.concept === b.concept) {
    if (a.kind === 'name') return 'variant';
    const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
    return sameScript && short.length <= 6 && short[0] === long[0] ? 'abbreviation' : 'translation';
  }
  if (a.kind === 'initial' || b.kind === 'initial') return 'initial';
  if (a.chineseSound !== '' && a.chineseSound === b.chineseSound) return 'transliteration';
  if (a.isUnvowelled !== b.isUnvowelled || a.isHangul !== b.isHangul) return 'transliteration';
  if (a.kind === 'name' && a.concept >= 0 && b.concept >= 0) return 'variant';
  if (a.sound === b.sound || a.consonants === b.consonants) return sameScript ? 'variant' : 'transliteration';
  return 'edit';
}

function isLatin(written: string): boolean {
  return written.charCodeAt(0) < 0x250;
}
