import { soundKey, soundKeyWithoutVowels } from '../text/sound-key.ts';

/** Forms of the Arabic article in Latin letters, and as the analysis gives the Arabic one. */
const ARTICLES: ReadonlySet<string> = new Set('al el ul ol ad ed ud ar er ur as es us ash az uz'.split(' '));
const LONGEST_ARTICLE = 3;
/** A j here is heard as one in the middle of a word, and as i at its end: Sergej. */
const ENDS_AS_VOWEL = /[aeou]j$/;

/**
 * How neighbouring parts sound as one word, for names that one side joins; `undefined` where that is their sounds one
 * behind the other. An article inside is not heard before every letter, and what stood at the end of a word no longer does:
 *
 *     SIRAJ AL-DIN      sirajdin       Sirajuddin, سراج الدين
 *     عزيز الرحمن        azizrhmn       AZIZIRAHMAN
 *
 * @param isUnvowelled the last part is written without vowels
 */
export function soundAsOneWord(
  texts: readonly string[],
  start: number,
  end: number,
  isUnvowelled: boolean,
): string | undefined {
  let [heard, isHeardOtherwise] = [1, false];
  for (let i = start + 1; i < end; i++) {
    if (isArticle(texts[i]!)) isHeardOtherwise = true;
    else {
      heard++;
      const before = texts[i - 1]!;
      if (before.endsWith('j') && ENDS_AS_VOWEL.test(before)) isHeardOtherwise = true;
    }
  }
  if (!isHeardOtherwise || heard < 2) return undefined;
  let text = texts[start]!;
  for (let i = start + 1; i < end; i++) if (!isArticle(texts[i]!)) text += texts[i]!;
  return isUnvowelled ? soundKeyWithoutVowels(text) : soundKey(text);
}

function isArticle(text: string): boolean {
  return text.length <= LONGEST_ARTICLE && ARTICLES.has(text);
}
