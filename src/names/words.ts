import { type Script, scriptOf } from '../text/scripts.ts';

/** One word of a name before anything is known of its meaning. */
export interface Word {
  readonly text: string;
  readonly script: Script;
  /** A comma, bracket, semicolon or line end stands before it. */
  readonly afterBreak: boolean;
  /** Only a full stop, or nothing but a space, stands between it and the word before. */
  readonly closeToPrevious: boolean;
  /** A full stop stands between it and the word before. */
  readonly afterStop: boolean;
}

const BREAKS = new Set([...',;()[]{}|\n\r\t:，、；（）【】：']);

/** Cuts folded text into words: runs of one script, Latin letters and digits staying together (`3d`, `mi8`). */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  let [text, script]: [string, Script | undefined] = ['', undefined];
  let [afterBreak, close, afterStop] = [false, false, false];
  const flush = (): void => {
    if (script !== undefined) words.push({ text, script, afterBreak, closeToPrevious: close, afterStop });
    text = '';
    script = undefined;
    afterBreak = false;
    close = true;
    afterStop = false;
  };
  for (const character of folded) {
    const own = scriptOf(character.codePointAt(0)!);
    if (own === undefined) {
      if (script !== undefined) flush();
      if (BREAKS.has(character)) {
        afterBreak = true;
        close = false;
      } else if (character === '.') afterStop = true;
      else if (character !== ' ') close = false;
      continue;
    }
    if (script === undefined) script = own;
    else if (!runsOn(script, own)) {
      flush();
      close = false;
      script = own;
    } else if (script === 'digit') script = own;
    text += character;
  }
  flush();
  return words;
}

function runsOn(before: Script, next: Script): boolean {
  if (before === next) return true;
  const alphabetic = (script: Script): boolean =>
    script === 'latin' || script === 'digit' || script === 'cyrillic' || script === 'greek';
  // Look-alike letters of two alphabets in one word are a common slip (and trick): one word all the same.
  return alphabetic(before) && alphabetic(next);
}

/**
 * Joins letters written apart: `s a r l`, `S.A.R.L.`, `O O O`, `J.P.`; at least two of them. Of `Fund V L.P.` only the
 * letters with full stops belong together.
 */
export function joinSingleLetters(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i]!;
    if (!isSingleLetter(first)) {
      joined.push(first);
      continue;
    }
    let text = first.text;
    const start = i;
    while (i + 1 < words.length && belongsTo(first, words[i + 1]!)) {
      const [next, afterNext] = [words[i + 1]!, words[i + 2]];
      const beginsDotted = !next.afterStop && afterNext?.afterStop && isSingleLetter(afterNext);
      if (beginsDotted && (i === start || !words[i]!.afterStop)) break;
      text += next.text;
      i++;
    }
    joined.push({ ...first, text });
  }
  return joined;
}

function belongsTo(first: Word, next: Word): boolean {
  return isSingleLetter(next) && next.closeToPrevious && next.script === first.script;
}

function isSingleLetter(word: Word): boolean {
  return (
    word.text.length === 1 &&
    (word.script === 'latin' || word.script === 'cyrillic' || word.script === 'greek')
  );
}
