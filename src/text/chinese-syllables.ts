/**
 * Chinese names in Wade-Giles (Mao Tse-tung, Hsi Chin-ping), as lists and papers before 1980, Taiwan and older press
 * write them, beside pinyin (Mao Zedong, Xi Jinping).
 */

/** All syllables of pinyin without tones, by initial. Source: Hanyu Pinyin Fang'an, 1958. */
const PINYIN =
  'a ai an ang ao e ei en eng er o ou|b:a ai an ang ao ei en eng i ian iao ie in ing o u|p:a ai an ang ao ei en eng i ian iao ie in ing o ou u|' +
  'm:a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u|f:a an ang ei en eng o ou u|d:a ai an ang ao e ei eng i ia ian iao ie ing iu ong ou u uan ui un uo|' +
  't:a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo|n:a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve|' +
  'l:a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve|g:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|' +
  'k:a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo|h:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|' +
  'j:i ia ian iang iao ie in ing iong iu u uan ue un|q:i ia ian iang iao ie in ing iong iu u uan ue un|x:i ia ian iang iao ie in ing iong iu u uan ue un|' +
  'zh:a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo|ch:a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo|' +
  'sh:a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo|r:an ang ao e en eng i ong ou u ua uan ui un uo|z:a ai an ang ao e ei en eng i ong ou u uan ui un uo|' +
  'c:a ai an ang ao e en eng i ong ou u uan ui un uo|s:a ai an ang ao e en eng i ong ou u uan ui un uo|y:a an ang ao e i in ing o ong ou u uan ue un|w:a ai an ang ei en eng o u';

const PINYIN_SYLLABLES: readonly string[] = PINYIN.split('|').flatMap((group) => {
  const [initial, finals] = group.includes(':') ? group.split(':') : ['', group];
  return finals!.split(' ').map((final) => initial + final);
});

const longestFirst = [...PINYIN_SYLLABLES].sort((a, b) => b.length - a.length).join('|');
const ALL_PINYIN = new RegExp(`^(?:${longestFirst})+$`);
/** Initial and final of either system; `hs` and `ts` occur in Wade-Giles only. */
const EITHER =
  /^(?:(?:zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|iung|uang|ieh|ueh|erh|ang|eng|ong|ung|ing|iao|ien|ian|uai|uan|uei|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|ih|a|e|i|o|u)|[nl]ve?)+$/;

// In this order; what stands for one sound in the two systems becomes one letter.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ng/g, 'N'],
  [/zh|ch|q|j/g, 'C'],
  [/ts|tz|c|z/g, 'Z'],
  [/hs|sh|x/g, 's'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/g/g, 'k'],
  [/oN/g, 'uN'],
  [/ian/g, 'ien'],
  [/([ieu])h/g, '$1'],
  [/uo/g, 'o'],
  [/uei/g, 'ui'],
];

/** True when a word can be cut into syllables of pinyin without a rest. */
export function isPinyin(word: string): boolean {
  return ALL_PINYIN.test(word);
}

/**
 * A key under which a Chinese name in Wade-Giles meets the same name in pinyin; `undefined` for other words. It tells
 * fewer names apart than pinyin does (Tang and Dang fall together), so one side should be Wade-Giles.
 *
 * @example chineseSoundKey('tsetung') === chineseSoundKey('zedong')
 */
export function chineseSoundKey(word: string): string | undefined {
  if (word.length < 2 || word.length > 20 || !EITHER.test(word)) return undefined;
  let key = word;
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  return key;
}
