// Hepburn writes what it hears, Kunrei-shiki what the syllable table says; long vowels come and go. In this order.
const TO_KUNREI: readonly (readonly [RegExp, string])[] = [
  [/sh(?=[auoe])/g, 'sy'],
  [/shi/g, 'si'],
  [/ch(?=[auoe])/g, 'ty'],
  [/chi/g, 'ti'],
  [/tsu/g, 'tu'],
  [/j(?=[auoe])/g, 'zy'],
  [/ji/g, 'zi'],
  [/di/g, 'zi'],
  [/du/g, 'zu'],
  [/fu/g, 'hu'],
  [/m(?=[bmp])/g, 'n'],
  [/o[uoh](?![aiueo])/g, 'o'],
  [/uu/g, 'u'],
];
const KANA = /^(?:(?:([kstpgzdbh])\1?y?|[nmrwyv]y?)?[aiueo]|n(?![aiueoy]))+$/;

/**
 * A key under which the two romanisations of one Japanese word fall together; `undefined` for words that are not made
 * of Japanese syllables.
 *
 * @example japaneseSoundKey('fujisawa') === japaneseSoundKey('huzisawa')
 */
export function japaneseSoundKey(word: string): string | undefined {
  let key = word;
  for (const [pattern, kunrei] of TO_KUNREI) key = key.replace(pattern, kunrei);
  return KANA.test(key) ? key : undefined;
}
