import { chineseSoundKey } from '../text/chinese-syllables.ts';
import { editDistance } from '../text/distance.ts';
import { koreanSoundKey } from '../text/korean-syllables.ts';
import { joinSounds } from '../text/sound-key.ts';
import { isSameWithoutVowels } from '../text/unvowelled.ts';
import { type Alignment, take } from './alignment.ts';
import type { Token } from './analysed-name.ts';
import { conceptName } from './lexicon.ts';
import { soundAsOneWord } from './one-word.ts';
import { acronymSimilarity, SIMILARITY } from './policy.ts';

const LONGEST_JOIN = 4;

/** Pairs one part with several of the other side that spell it when joined: AERO SPACE, AEROSPACE; XI AN, XIAN. */
export function joinedPairs(alignment: Alignment, how: 'exact' | 'misspelt'): void {
  joinTowards(
    alignment,
    alignment.query.tokens,
    alignment.freeQuery,
    alignment.entry.tokens,
    alignment.freeEntry,
    false,
    how,
  );
  joinTowards(
    alignment,
    alignment.entry.tokens,
    alignment.freeEntry,
    alignment.query.tokens,
    alignment.freeQuery,
    true,
    how,
  );
}

/** `parts` are joined; `wholes` hold the word that they spell. */
function joinTowards(
  alignment: Alignment,
  parts: readonly Token[],
  freeParts: readonly boolean[],
  wholes: readonly Token[],
  freeWholes: readonly boolean[],
  partsAreEntry: boolean,
  how: 'exact' | 'misspelt',
): void {
  for (let w = 0; w < wholes.length; w++) {
    const whole = wholes[w]!;
    if (!freeWholes[w] || whole.text.length < 4 || whole.kind === 'legal-form') continue;
    for (let start = 0; start < parts.length; start++) {
      const run = runSpelling(parts, freeParts, start, whole, how);
      if (run === undefined) continue;
      const indexes = run.indexes;
      take(alignment, {
        query: partsAreEntry ? [w] : indexes,
        entry: partsAreEntry ? indexes : [w],
        similarity: run.similarity,
        rule: 'joined',
      });
      break;
    }
  }
}

interface Run {
  readonly indexes: number[];
  readonly similarity: number;
}

/** The free parts from `start` on that spell a word when joined; `exact` is for the same letters. */
function runSpelling(
  parts: readonly Token[],
  free: readonly boolean[],
  start: number,
  whole: Token,
  how: 'exact' | 'misspelt',
): Run | undefined {
  const first = parts[start]!;
  if (!free[start] || first.kind === 'legal-form') return undefined;
  // A slip in the very first letter of words that are split as well is too much at once.
  if (how === 'exact' ? !whole.text.startsWith(first.text) : !mayBeginAlike(first, whole)) return undefined;
  let { text, sound } = first;
  const indexes = [start];
  for (let i = start + 1; i < parts.length && indexes.length < LONGEST_JOIN; i++) {
    const part = parts[i]!;
    // An article that met another one all the same belongs to the word: Abd AL-Khaliq AL-Houthi.
    const isArticle = whole.isUnvowelled && part.kind === 'particle';
    if ((!free[i] && !isArticle) || part.kind === 'legal-form') return undefined;
    text += part.text;
    sound = joinSounds(sound, part.sound);
    if (free[i]) indexes.push(i);
    if (how === 'exact') {
      if (text === whole.text) return { indexes, similarity: SIMILARITY.joined };
      if (!whole.text.startsWith(text)) return undefined;
      continue;
    }
    const similarity = misspeltSimilarity(text, sound, part, whole);
    if (similarity > 0) return { indexes, similarity };
    if ((whole.isUnvowelled || part.isUnvowelled) && isOneWord(parts.slice(start, i + 1), part, whole))
      return { indexes, similarity: SIMILARITY.sameConsonants };
    if (text.length > whole.text.length + (whole.isUnvowelled ? whole.text.length : 3)) return undefined;
  }
  return undefined;
}

function mayBeginAlike(first: Token, whole: Token): boolean {
  if (whole.isHangul || whole.isUnvowelled || first.isUnvowelled) return true;
  return first.sound[0] === whole.sound[0] || first.chineseSound[0] === whole.chineseSound[0];
}

/** How near parts that were joined, with the sound that they have together, come to a word; 0 when they do not. */
function misspeltSimilarity(text: string, sound: string, last: Token, whole: Token): number {
  if (whole.isHangul && koreanSoundKey(text) === koreanSoundKey(whole.text)) return SIMILARITY.sameSound;
  if (isHeardAlike(sound, last, whole)) return SIMILARITY.sameConsonants;
  if (whole.isPinyin && last.chineseSound !== '' && chineseSoundKey(text) === whole.chineseSound)
    return SIMILARITY.otherChineseSystem;
  if (whole.text.length < 8) return 0;
  if (Math.abs(text.length - whole.text.length) <= 3 && sound === whole.sound) return SIMILARITY.joined;
  return editDistance(text, whole.text, 1) === 1 ? SIMILARITY.joinedMisspelt : 0;
}

/** True when parts that sound so together are a word but for vowels that one side does not write. */
function isHeardAlike(sound: string, last: Token, whole: Token): boolean {
  if (whole.isUnvowelled) return isSameWithoutVowels(whole.sound, sound);
  return last.isUnvowelled && isSameWithoutVowels(sound, whole.sound);
}

/** True when parts read as one word are the other word, but for vowels that one side does not write. */
function isOneWord(parts: readonly Token[], last: Token, whole: Token): boolean {
  const texts = parts.map(({ text }) => text);
  const sound = soundAsOneWord(texts, 0, texts.length, last.isUnvowelled);
  return sound !== undefined && isHeardAlike(sound, last, whole);
}

/** Pairs initials with the words that they stand for: AVIC, Aviation Industry Corporation of China. */
export function acronymPairs(alignment: Alignment): void {
  const { query, entry, freeQuery, freeEntry } = alignment;
  if (query.family === 'vessel') return;
  const isPerson = query.family === 'person';
  const similarityOf = (short: Token): number =>
    isPerson ? SIMILARITY.initial : acronymSimilarity(short.text.length);
  const rule = isPerson ? 'initial' : 'abbreviation';
  expandAcronyms(query.tokens, freeQuery, entry.tokens, freeEntry, isPerson, (short, long) =>
    take(alignment, { query: [short], entry: long, similarity: similarityOf(query.tokens[short]!), rule }),
  );
  expandAcronyms(entry.tokens, freeEntry, query.tokens, freeQuery, isPerson, (short, long) =>
    take(alignment, { query: long, entry: [short], similarity: similarityOf(entry.tokens[short]!), rule }),
  );
}

const INITIALS = /^[bcdfghjklmnpqrstvwxz]{2,3}$/;

function expandAcronyms(
  shorts: readonly Token[],
  freeShorts: readonly boolean[],
  longs: readonly Token[],
  freeLongs: readonly boolean[],
  isPerson: boolean,
  found: (short: number, long: number[]) => void,
): void {
  for (let s = 0; s < shorts.length; s++) {
    const { text, kind } = shorts[s]!;
    if (!freeShorts[s] || kind !== 'name') continue;
    // JC may stand for Jean-Claude; Li, Jo and Ali are names of their own.
    if (isPerson ? !INITIALS.test(text) : text.length < 3 || text.length > 8) continue;
    for (let start = 0; start < longs.length; start++) {
      const indexes = runOfInitials(text, longs, freeLongs, start);
      if (indexes === undefined) continue;
      found(s, indexes);
      break;
    }
  }
}

/** The tokens from `start` on whose initials spell a short form; small words may be passed over. */
function runOfInitials(
  short: string,
  longs: readonly Token[],
  freeLongs: readonly boolean[],
  start: number,
): number[] | undefined {
  const indexes: number[] = [];
  let spelt = 0;
  for (let i = start; i < longs.length && spelt < short.length; i++) {
    const token = longs[i]!;
    if (!freeLongs[i]) return undefined;
    const initials = [token.text[0]!, initialsOfConcept(token)].find(
      (letters) => letters !== '' && short.startsWith(letters, spelt),
    );
    if (token.text.length > 1 && initials !== undefined) {
      indexes.push(i);
      spelt += initials.length;
    } else if (token.kind !== 'particle' || indexes.length === 0) return undefined;
  }
  return spelt === short.length && indexes.length > 1 ? indexes : undefined;
}

const conceptInitials: string[] = [];

/** Import and export is one part of a name, and two letters of its short form. */
export function initialsOfConcept({ kind, concept }: Pick<Token, 'kind' | 'concept'>): string {
  if (concept < 0 || kind === 'name') return '';
  const known = conceptInitials[concept];
  if (known !== undefined) return known;
  const words = (conceptName(concept)?.split(':')[1] ?? '').split('-');
  const initials = words.length < 2 ? '' : words.map((word) => word[0]).join('');
  conceptInitials[concept] = initials;
  return initials;
}

/** Pairs the last word of a name that a field may have cut off with a word that begins with it. */
export function truncatedPairs(alignment: Alignment): void {
  const { query, entry, freeQuery, freeEntry } = alignment;
  const last = query.tokens.length - 1;
  const cut = query.tokens[last];
  if (query.truncation === 'none' || !cut || !freeQuery[last]) return;
  for (let e = 0; e < entry.tokens.length; e++) {
    if (
      freeEntry[e] &&
      entry.tokens[e]!.text.length > cut.text.length &&
      entry.tokens[e]!.text.startsWith(cut.text)
    ) {
      take(alignment, { query: [last], entry: [e], similarity: SIMILARITY.truncation, rule: 'truncation' });
      return;
    }
  }
}
