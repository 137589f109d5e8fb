/**
 * Keys that bring together spellings of one word by different systems of romanisation.
 *
 * `soundKey` keeps the vowels: Sergey, Sergei, Serguei, Sergej; Zhukov, Joukov; Hussein, Husein.
 * `consonantKey` drops them: Mohammed, Muhamad, mhmd (Arabic written without vowels).
 */

// Longest first; each row is applied in turn on the whole word.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|sch|sh/g, '$'],
  [/tsch|tch|cz|ch|c(?=h)/g, '%'],
  [/dzh|dsch|dj|zh/g, 'j'],
  [/kh|gh(?=[aeiouy])/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/tz|ts/g, 'c'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/gu(?=[ei])/g, 'g'],
  [/x/g, 'ks'],
  [/c(?![%$])/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[iy]+/g, 'i'],
  [/([aeou])j\b/g, '$1i'],
  [/[ae]h\b/g, 'a'],
  [/^ie/g, 'e'],
];

/** A key under which competing romanisations of one word fall together. Input: lower-case Latin letters. */
export function soundKey(word: string): string {
  return soundKeyWithDoubles(word).replace(/(.)\1+/g, '$1');
}

/** The same, doubled letters kept: where vowels are unwritten, one may stand between them (`nn` is `nan`). */
export function soundKeyWithDoubles(word: string): string {
  let key = word;
  for (const [pattern, replacement] of RULES) key = key.replace(pattern, replacement);
  return key;
}

/**
 * Letters of Arabic that papers write in several ways, each a sound of its own: ث, ذ and ظ, ض, غ, ق; and what stands for a
 * vowel that is perhaps there (`UNWRITTEN_VOWEL`). How they are heard is in `unvowelled.ts`.
 */
const ARABIC_SOUNDS: Readonly<Record<string, string>> = {
  th: 'T',
  dh: 'D',
  dz: 'Z',
  gh: 'G',
  q: 'Q',
  x: 'E',
};

/** The key of a word written without its vowels: doubled letters kept, sounds of Arabic kept apart. */
export function soundKeyWithoutVowels(word: string): string {
  return soundKeyWithDoubles(word.replace(/[dgt]h|dz|q|x/g, (letters) => ARABIC_SOUNDS[letters]!));
}

/** Words joined by their sounds: doubled sounds are one, also where two words meet. */
export function joinSounds(one: string, other: string): string {
  return one !== '' && one.charCodeAt(one.length - 1) === other.charCodeAt(0)
    ? one + other.slice(1)
    : one + other;
}

/** The consonants of a sound key; a vowel at the beginning is kept as `a`, since Arabic writes it. */
export function consonantKey(sound: string): string {
  const first = /^[aeiou]/.test(sound) ? 'a' : '';
  const consonants = first + sound.replace(/[aeiouE]/g, '').replace(/h$/, '');
  return consonants.replace(/[TDZGQ]/g, (letter) => USUAL_CONSONANT[letter]!);
}

const USUAL_CONSONANT: Readonly<Record<string, string>> = { T: 't', D: 'z', Z: 'dz', G: 'h', Q: 'k' };

/** Endings of Russian and Ukrainian nouns and adjectives as sound keys, longest first. */
const SLAVIC_ENDING =
  /(?:ogo|ego|omu|emu|imi|ami|aia|oie|uiu|oho|ih|oi|ei|ii|iu|ia|im|om|em|ov|am|ah|a|e|i|o|u)$/;
const LEAST_STEM_LETTERS = 4;

/** A sound key without the ending of its case: `aviatsii`, `aviatsiya` and `aviatsiyu` are one word. */
export function slavicStem(sound: string): string {
  const stem = sound.replace(SLAVIC_ENDING, '');
  return stem.length >= LEAST_STEM_LETTERS ? stem : sound;
}
