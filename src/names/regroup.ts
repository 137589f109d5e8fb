import { chineseSoundKey } from '../text/chinese-syllables.ts';
import { editDistance } from '../text/distance.ts';
import { koreanSoundKey } from '../text/korean-syllables.ts';
import { soundKey } from '../text/sound-key.ts';
import { isSameWithoutVowels } from '../text/unvowelled.ts';
import { type Alignment, take } from './alignment.ts';
import type { Token } from './analysed-name.ts';
import { conceptName } from './lexicon.ts';
import { SIMILARITY } from './policy.ts';

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

function runSpelling(
  parts: readonly Token[],
  free: readonly boolean[],
  start: number,
  { text: whole, sound, chineseSound, isPinyin, isHangul, isUnvowelled }: Token,
  how: 'exact' | 'misspelt',
): { indexes: number[]; similarity: number } | undefined {
  let text = '';
  const indexes: number[] = [];
  for (let i = start; i < parts.length && indexes.length < LONGEST_JOIN; i++) {
    if (!free[i] || parts[i]!.kind === 'legal-form') return undefined;
    text += parts[i]!.text;
    indexes.push(i);
    if (indexes.length < 2) continue;
    if (text === whole) return { indexes, similarity: SIMILARITY.joined };
    if (how === 'exact') {
      if (text.length > whole.length) return undefined;
      continue;
    }
    if (isHangul && koreanSoundKey(text) === koreanSoundKey(whole))
      return { indexes, similarity: SIMILARITY.sameSound };
    if (isUnvowelled && isSameWithoutVowels(sound, soundKey(text)))
      return { indexes, similarity: SIMILARITY.sameConsonants };
    if (isPinyin && parts[i]!.chineseSound !== '' && chineseSoundKey(text) === chineseSound)
      return { indexes, similarity: SIMILARITY.otherChineseSystem };
    if (whole.length >= 8 && Math.abs(text.length - whole.length) <= 3 && soundKey(text) === sound)
      return { indexes, similarity: SIMILARITY.joined };
    if (whole.length >= 8 && editDistance(text, whole, 1) === 1)
      return { indexes, similarity: SIMILARITY.joinedMisspelt };
    if (text.length > whole.length + (isUnvowelled ? whole.length : 3)) return undefined;
  }
  return undefined;
}

/** Pairs initials with the words that they stand for: AVIC, Aviation Industry Corporation of China. */
export function acronymPairs(alignment: Alignment): void {
  const { query, entry, freeQuery, freeEntry } = alignment;
  if (query.family === 'vessel') return;
  const isPerson = query.family === 'person';
  const similarity = isPerson ? SIMILARITY.initial : SIMILARITY.acronym;
  const rule = isPerson ? 'initial' : 'abbreviation';
  expandAcronyms(query.tokens, freeQuery, entry.tokens, freeEntry, isPerson, (short, long) =>
    take(alignment, { query: [short], entry: long, similarity, rule }),
  );
  expandAcronyms(entry.tokens, freeEntry, query.tokens, freeQuery, isPerson, (short, long) =>
    take(alignment, { query: long, entry: [short], similarity, rule }),
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

/** Import and export is one part of a name, and two letters of its short form. */
export function initialsOfConcept({ kind, concept }: Pick<Token, 'kind' | 'concept'>): string {
  if (concept < 0 || kind === 'name') return '';
  const words = (conceptName(concept)?.split(':')[1] ?? '').split('-');
  return words.length < 2 ? '' : words.map((word) => word[0]).join('');
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
