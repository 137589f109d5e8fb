import anyAscii from 'any-ascii';
import { pinyin } from 'pinyin-pro';
import type { Script } from './scripts.ts';

/**
 * Cyrillic to Latin, one reading for all languages that use it, near to BGN/PCGN 1947 without its apostrophes.
 * Competing systems (passport, ISO 9, German, French) are brought together later by `soundKey`.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi',
  й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh',
  ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ә: 'a', ғ: 'g', қ: 'k', ң: 'n',
  ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz', ѓ: 'g', ќ: 'k', ҷ: 'j', ҳ: 'h', ӣ: 'i', ӯ: 'u',
}; // biome-ignore format: read as an alphabet

/**
 * Letters of Arabic and Persian whose reading in papers is not that of a scholarly table, which the rest follow: what
 * carries a vowel is an `a` (عمر is `amr`, and may be Omar). Two Latin letters that stand for one of Arabic are read as
 * one by `soundKeyWithoutVowels`.
 */
const ARABIC: Readonly<Record<string, string>> = { ا: 'a', ع: 'a', ض: 'dz' };

/** Two letters of Arabic that would be read as one of them in Latin ones: س and ه are no ش. */
const READ_AS_ONE: ReadonlySet<string> = new Set([
  'th',
  'dh',
  'sh',
  'zh',
  'kh',
  'gh',
  'ts',
  'tz',
  'dz',
  'dj',
]);
/** Stands between such letters: a vowel may be there, or none. */
export const UNWRITTEN_VOWEL = 'x';

const MEMORY_ENTRIES = 50_000;
const pinyinMemory = new Map<string, string>();

/**
 * The syllables of a run of Chinese characters, without tones: `西安` gives `['xi', 'an']`.
 * Readings follow words (行 in 银行 is `hang`), so give whole runs. Of a person's name the beginning is read as a family
 * name (单 is `shan`, elsewhere `dan`).
 */
export function pinyinSyllables(han: string, asPerson = false): string[] {
  const key = asPerson ? `${han}!` : han;
  const remembered = pinyinMemory.get(key);
  if (remembered !== undefined) return remembered.split(' ');
  const surname = asPerson ? 'head' : 'off';
  const syllables = pinyin(han, { toneType: 'none', type: 'array', v: true, surname })
    .map((syllable) =>
      anyAscii(syllable)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter((syllable) => syllable !== '');
  if (pinyinMemory.size >= MEMORY_ENTRIES) pinyinMemory.clear();
  pinyinMemory.set(key, syllables.join(' '));
  return syllables;
}

/**
 * One folded word of one script in Latin letters `a-z` and digits. Chinese syllables are joined.
 *
 * @param asPerson the word begins with a Chinese family name
 */
export function latinise(word: string, script: Script, asPerson = false): string {
  if (script === 'latin' || script === 'digit') {
    return /^[a-z0-9]*$/.test(word)
      ? word
      : anyAscii(word)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, '');
  }
  if (script === 'cyrillic') {
    let latin = '';
    for (const letter of word) latin += CYRILLIC[letter] ?? anyAscii(letter).toLowerCase();
    return latin.replace(/[^a-z0-9]/g, '');
  }
  if (script === 'han') return pinyinSyllables(word, asPerson).join('');
  if (script === 'arabic') {
    let latin = '';
    for (const letter of word) {
      const next = ARABIC[letter] ?? anyAscii(letter).toLowerCase();
      if (latin !== '' && READ_AS_ONE.has(latin.slice(-1) + next)) latin += UNWRITTEN_VOWEL;
      latin += next;
    }
    return latin.replace(/[^a-z0-9]/g, '');
  }
  return anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
