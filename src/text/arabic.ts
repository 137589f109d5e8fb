/**
 * Arabic letters as one spelling: Persian, Urdu and Egyptian typists write one word with other letters for k, y and h,
 * leave the dots of a feminine ending out, and draw words out with a stroke.
 *
 *     شرکت، شركت    ->  شركت
 *     المحدودة       ->  المحدوده
 *
 * Input: folded text (`foldText`), which has lost hamzas on other letters and vowel marks.
 */
export function plainArabic(text: string): string {
  return ARABIC.test(text) ? text.replace(OTHER_LETTERS, (letter) => PLAIN[letter] ?? '') : text;
}

const ARABIC = /[\u0600-\u06ff]/;
const OTHER_LETTERS = /[\u0640کڪګیېےةہھۃەٱ]/g;
const PLAIN: Readonly<Record<string, string>> = {
  ک: 'ك', ڪ: 'ك', ګ: 'گ', ی: 'ي', ې: 'ي', ے: 'ي', ة: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه', ە: 'ه', ٱ: 'ا',
}; // biome-ignore format: read as an alphabet

/** Endings of gender, number, origin and possession, longest first: those of Arabic, and -ha, -hai, -i of Persian. */
const ENDINGS = ['اتي', 'هاي', 'يات', 'يون', 'يين', 'يه', 'ات', 'ون', 'ين', 'ها', 'ه', 'ي'];
const LEAST_STEM = 3;

/**
 * A word in plain spelling without its ending, so that all forms of it are one: تجاره (trade), تجاري and تجاريه
 * (commercial), صنعت and صنعتي.
 */
export function arabicStem(word: string): string {
  for (const ending of ENDINGS)
    if (word.length >= ending.length + LEAST_STEM && word.endsWith(ending))
      return word.slice(0, -ending.length);
  return word;
}

// "and the", "for the", "by the", "as the", "the", "and", "for", "by": written together with the word behind them.
const PREFIXES = ['', 'وال', 'بال', 'كال', 'لل', 'ال', 'و', 'ل', 'ب'];
const LEAST_BEHIND_PREFIX = 3;

/** A word and what is left of it behind each prefix that it may begin with. */
export function behindPrefixes(word: string): { readonly prefix: string; readonly rest: string }[] {
  const found: { prefix: string; rest: string }[] = [];
  for (const prefix of PREFIXES)
    if (word.startsWith(prefix) && word.length >= prefix.length + LEAST_BEHIND_PREFIX)
      found.push({ prefix, rest: word.slice(prefix.length) });
  return found;
}

/** The stem of a word as a table has it: without an article, and without the "and" that joins it to the word before. */
export function stemInTable(word: string, isFirst: boolean): string {
  const bare =
    !isFirst && word.startsWith('و') && word.length > LEAST_BEHIND_PREFIX + 1 ? word.slice(1) : word;
  const behind = bare.startsWith('ال') && bare.length >= 2 + LEAST_BEHIND_PREFIX ? bare.slice(2) : bare;
  return arabicStem(behind);
}
