import type { AnalysedName } from './analysed-name.ts';
import { ONE_SLIP, SAME_LETTERS } from './policy.ts';

/**
 * The least that two names score when they are the same but for one slip of a finger or pen: a letter more, less,
 * another, or two neighbours exchanged, anywhere. Word by word such a slip can look like another word (`KIM KYU`,
 * `KIM KYD`); over the whole name it is one letter. Digits are never slips. 0 where the rule does not hold.
 */
export function oneSlipFloor(a: AnalysedName, b: AnalysedName): number {
  const [one, other] = [a.letters, b.letters];
  // Without vowels one letter is half a name.
  if (a.isUnvowelled || b.isUnvowelled) return 0;
  if (Math.abs(one.length - other.length) > 1 || !isOneEdit(one, other)) return 0;
  const isOneWord = Math.min(a.tokens.length, b.tokens.length) < 2;
  const steps = isOneWord ? ONE_SLIP.oneWord : ONE_SLIP.severalWords;
  const length = Math.min(one.length, other.length);
  const score = steps.find(({ from }) => length >= from)?.score ?? 0;
  if (score > 0 || !isOneWord || a.family !== 'vessel' || length < ONE_SLIP.sureSlipOfShip.from) return score;
  return isSureSlip(one, other) ? ONE_SLIP.sureSlipOfShip.score : 0;
}

/** True when one edit of two texts is a letter written twice, or two neighbours exchanged. */
function isSureSlip(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start++;
  if (shorter.length === longer.length) return shorter[start] === longer[start + 1];
  return start > 0 && longer[start] === longer[start - 1];
}

/** True when one edit, a swap of neighbours included, makes one text of the other, and no digit changes. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length > 2 || restB.length > 2 || restA + restB === '') return false;
  if (/\d/.test(restA) || /\d/.test(restB)) return false;
  if (restA.length === 2 || restB.length === 2) {
    return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  }
  return true;
}

/**
 * The least that two names score that are made of the same words, cut or ordered otherwise: `RAHMAN ABDUL` where a table
 * knows `Abdul Rahman` as one name.
 */
export function sameWordsFloor(a: AnalysedName, b: AnalysedName): number {
  if (a.letters.length !== b.letters.length || a.isUnvowelled || b.isUnvowelled) return 0;
  if (Math.min(a.joined.length, b.joined.length) < SAME_LETTERS.leastCharacters) return 0;
  if (a.letters === b.letters) return SAME_LETTERS.sameOrder;
  return isTiledBy(b.letters, wordsIn(a)) || isTiledBy(a.letters, wordsIn(b)) ? SAME_LETTERS.otherOrder : 0;
}

/** The words as written, where they are Latin; else the parts themselves. */
function wordsIn({ tokens }: AnalysedName): string[] {
  return tokens.flatMap(({ text, written }) => (/^[a-z0-9 ]+$/.test(written) ? written.split(' ') : [text]));
}

/** True when the words, each used once and in any order, spell the text. */
function isTiledBy(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return text === '';
  if (words.length > SAME_LETTERS.mostWords) return false;
  const tried = new Set<string>();
  return words.some((word, index) => {
    if (tried.has(word) || !text.startsWith(word)) return false;
    tried.add(word);
    return isTiledBy(text.slice(word.length), [...words.slice(0, index), ...words.slice(index + 1)]);
  });
}
