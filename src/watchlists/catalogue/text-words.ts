import { dropApostrophes, foldText } from '../../text/normalise.ts';
import { type Script, scriptOf } from '../../text/scripts.ts';
import { latinise } from '../../text/transliterate.ts';

/** A word of a text, and how it is written in Latin letters where it is not. */
export interface TextWord {
  readonly word: string;
  readonly latin?: string;
}

/** A longer word is cut: nobody searches for more of it. */
const LONGEST_WORD_CHARACTERS = 64;

/**
 * The words of a text for searching: folded, split where the script changes or anything but a letter or digit stands.
 * Chinese and Japanese are not written in words, so each of their characters is one.
 */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  let word = '';
  let script: Script | undefined;
  const close = (): void => {
    if (word !== '' && script !== undefined) words.push(...finished(word, script));
    word = '';
  };
  for (const character of dropApostrophes(foldText(text))) {
    const next = scriptOf(character.codePointAt(0)!);
    // Letters and digits of one word stay together: `9K720`, `B2`.
    const joins = next === script || (isPlain(next) && isPlain(script));
    if (!joins) close();
    script = next;
    if (next !== undefined) word += character;
  }
  close();
  return words;
}

function isPlain(script: Script | undefined): boolean {
  return script === 'latin' || script === 'digit';
}

function finished(word: string, script: Script): TextWord[] {
  const short = word.slice(0, LONGEST_WORD_CHARACTERS);
  if (script === 'latin' || script === 'digit') return [{ word: short }];
  if (script === 'han' || script === 'kana') return [...short].map((character) => ({ word: character }));
  const latin = latinise(short, script);
  return [latin === '' || latin === short ? { word: short } : { word: short, latin }];
}
