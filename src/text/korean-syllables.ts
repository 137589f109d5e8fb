import anyAscii from 'any-ascii';

/** Korean family names of two syllables; all others have one. */
const LONG_SURNAMES: ReadonlySet<string> = new Set(['남궁', '황보', '선우', '제갈', '독고', '사공', '서문']);
// How bearers mostly write family names that the official romanisation spells otherwise; free variants meet by the key.
const SURNAME_SPELLINGS: Readonly<Record<string, string>> = {
  이: 'ri', 리: 'ri', 박: 'pak', 최: 'choi', 정: 'chong', 조: 'cho', 강: 'kang', 윤: 'yun', 임: 'rim', 림: 'rim', 노: 'ro', 로: 'ro',
  유: 'ryu', 류: 'ryu', 양: 'ryang', 량: 'ryang', 우: 'u', 여: 'ryo', 려: 'ryo', 오: 'o', 백: 'paek', 문: 'mun', 한: 'han', 김: 'kim',
}; // biome-ignore format: a table

/** A person's name in Hangul as family and given name, or `undefined` where it is no name of two to four syllables. */
export function splitKoreanName(hangul: string): readonly [family: string, given: string] | undefined {
  const syllables = [...hangul];
  if (syllables.length < 2 || syllables.length > 5) return undefined;
  const length = syllables.length > 2 && LONG_SURNAMES.has(hangul.slice(0, 2)) ? 2 : 1;
  return [syllables.slice(0, length).join(''), syllables.slice(length).join('')];
}

/** A Hangul family name in the Latin letters that its bearers use most. */
export function koreanSurname(hangul: string): string {
  return SURNAME_SPELLINGS[hangul] ?? anyAscii(hangul).toLowerCase();
}

// The official romanisation of the South (2000), McCune-Reischauer (1939, the North and older papers) and free
// spellings differ in these; what stands for one sound becomes one letter. In this order.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(?:lee|rhee|yi|i)$/, 'ri'],
  [/^(?:park|bak|bag)$/, 'pak'],
  [/^(?:lim|im)$/, 'rim'],
  [/^(?:roh|noh|no)$/, 'ro'],
  [/^(?:yoo|yu|you|ryoo)$/, 'ryu'],
  [/(?:ch|j)/g, 'c'],
  [/sh/g, 's'],
  [/ng/g, 'N'],
  [/ou/g, 'o'],
  [/eo|u(?=N)/g, 'o'],
  [/eu|oo/g, 'u'],
  [/ae|ai/g, 'e'],
  [/oe|oi/g, 'e'],
  [/ee|ui/g, 'i'],
  [/g/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/l/g, 'r'],
  [/w(?=[aeio])/g, 'w'],
  [/(.)\1+/g, '$1'],
  [/h(?=$|[^aeiouyw])/g, ''],
  // At the end of a syllable s, ch and t are one sound.
  [/[cs](?=$|[^aeiouyw])/g, 't'],
];

/** A key under which romanisations of one Korean name fall together. Input: lower-case Latin letters. */
export function koreanSoundKey(word: string): string {
  let key = word;
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  return key;
}
