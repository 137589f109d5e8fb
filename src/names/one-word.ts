import { soundKey, soundKeyWithoutVowels } from '../text/sound-key.ts';

/** Neighbouring parts read as one word, one part behind the other. */
export interface OneWord {
  /** Forgets all parts. */
  begin(): void;
  add(text: string, isUnvowelled: boolean): void;
  /** How the parts sound as one word; `undefined` where that is their sounds one behind the other. */
  sound(): string | undefined;
}

/** Forms of the Arabic article in Latin letters, and as the analysis gives the Arabic one. */
const ARTICLES: ReadonlySet<string> = new Set('al el ul ol ad ed ud ar er ur as es us ash az uz'.split(' '));
/** A j here is heard as one in the middle of a word, and as i at its end: Sergej. */
const ENDS_AS_VOWEL = /[aeou]j$/;

/**
 * Reads parts as one word, for names that one side joins. An article inside is not heard before every letter, and what
 * stood at the end of a word no longer does:
 *
 *     SIRAJ AL-DIN      sirajdin       Sirajuddin, سراج الدين
 *     عزيز الرحمن        azizrhmn       AZIZIRAHMAN
 */
export function createOneWord(): OneWord {
  let [text, before, heard, isHeardOtherwise, endsUnvowelled] = ['', '', 0, false, false];
  return {
    begin() {
      [text, before, heard, isHeardOtherwise, endsUnvowelled] = ['', '', 0, false, false];
    },
    add(part, isUnvowelled) {
      endsUnvowelled = isUnvowelled;
      if (heard > 0 && ARTICLES.has(part)) {
        isHeardOtherwise = true;
        return;
      }
      if (ENDS_AS_VOWEL.test(before)) isHeardOtherwise = true;
      before = part;
      text += part;
      heard++;
    },
    sound: () => {
      if (!isHeardOtherwise || heard < 2) return undefined;
      return endsUnvowelled ? soundKeyWithoutVowels(text) : soundKey(text);
    },
  };
}
