import { latinise } from '../text/transliterate.ts';
import type { Word } from './words.ts';

/** Words that Latin letters write as one name, with the Arabic as written and how many words it takes. */
export interface ArabicCompound {
  readonly text: string;
  readonly written: string;
  /** The words without the space between them, as many papers and tables have them. */
  readonly glued: string;
  readonly words: number;
}

const SERVANT = 'عبد';
const ARTICLE = 'ال';
const LEAST_LETTERS_BEFORE = 2;
/** Second parts, with what is heard of them: the l of the article becomes the d that follows it. */
const SECOND_PARTS: readonly (readonly [string, string])[] = [
  ['الدين', 'dyn'],
  ['الله', 'lh'],
];

/**
 * A name of one or two Arabic words that Latin letters join, and that would not be met word by word:
 *
 *     سراج الدين    srajdyn       SIRAJUDDIN, SIRAJ AL-DIN
 *     حمدالله       hmdlh         HAMDULLAH
 *     عبد الخالق    abdalkhalq    ABDUL KHALIQ, ABDULKHALEK
 */
export function arabicCompoundAt(words: readonly Word[], start: number): ArabicCompound | undefined {
  const first = words[start]!;
  if (first.script !== 'arabic') return undefined;
  const next = words[start + 1];
  const second = next?.script === 'arabic' && !next.afterBreak ? next.text : '';
  for (const [part, heard] of SECOND_PARTS) {
    const stem =
      second === part ? first.text : first.text.endsWith(part) ? first.text.slice(0, -part.length) : '';
    if (stem.length < LEAST_LETTERS_BEFORE || stem === SERVANT) continue;
    return {
      text: latinise(stem, 'arabic') + heard,
      written: second === part ? `${stem} ${part}` : first.text,
      glued: stem + part,
      words: second === part ? 2 : 1,
    };
  }
  if (first.text !== SERVANT || !second.startsWith(ARTICLE) || second.length < ARTICLE.length + 2)
    return undefined;
  const glued = SERVANT + second;
  return { text: latinise(glued, 'arabic'), written: `${SERVANT} ${second}`, glued, words: 2 };
}
