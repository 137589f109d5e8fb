import { visitBucket } from '../store/hash-buckets.ts';
import { editDistance } from '../text/distance.ts';
import { joinSounds } from '../text/sound-key.ts';
import type { AnalysedName, Token } from './analysed-name.ts';
import { type IndexReader, isUnvowelledIn, kindIn } from './name-index.ts';
import {
  forEachAcronym,
  initialsOf,
  LEAST_JOINED,
  LEAST_JOINED_BY_SOUND,
  LONGEST_RUN,
  MOST_LETTERS_APART,
} from './name-keys.ts';
import { type FoundWords, noWords } from './near-list.ts';
import { bitCount } from './near-words.ts';
import { soundAsOneWord } from './one-word.ts';
import { SIMILARITY } from './policy.ts';
import { chineseKeyOf, forEachDeleteKey, skeletonKey, skeletonsOf, soundKeyOf } from './word-keys.ts';

/** By part of the query, the words of the index that stand for it together with its neighbours. */
export function wordsOfSeveralParts(
  query: AnalysedName,
  reader: IndexReader,
  creditOf: (word: number) => number,
): (FoundWords | undefined)[] {
  const { tokens } = query;
  const further: (FoundWords | undefined)[] = [];
  /** What such a word brings is shared among the parts by their weight. */
  const share: Share = (start, end, word, similarity) => {
    let sum = 0;
    for (let i = start; i < end; i++) sum += tokens[i]!.weight;
    for (let i = start; i < end; i++) {
      const part = tokens[i]!.weight / sum;
      further[i] ??= noWords();
      further[i]!.words.push(word);
      further[i]!.similarities.push(similarity);
      further[i]!.weights.push(Math.min(tokens[i]!.weight, reader.index.wordWeights[word]! * part));
      further[i]!.credits.push(creditOf(word) * part);
    }
  };
  shareJoined(query, reader, share);
  shareShortForms(query, reader, share);
  return further;
}

/** Takes a word of the index that the parts from `start` up to `end` may mean together. */
type Share = (start: number, end: number, word: number, similarity: number) => void;

/** XI AN in the query, XIAN in the index: two to four neighbours are looked up as one word. */
function shareJoined({ tokens }: AnalysedName, reader: IndexReader, share: Share): void {
  for (let start = 0; start + 1 < tokens.length; start++) {
    for (let end = start + 2; end <= tokens.length && end <= start + LONGEST_RUN; end++) {
      if (tokens[start]!.kind === 'legal-form' || tokens[end - 1]!.kind === 'legal-form') break;
      for (const [word, similarity] of wordsMadeOf(tokens, start, end, reader))
        share(start, end, word, similarity);
    }
  }
}

/** Words of the index that the parts from `start` up to `end` spell when joined, nearly or by their sound. */
function wordsMadeOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  reader: IndexReader,
): Map<number, number> {
  const { index } = reader;
  const found = new Map<number, number>();
  let [text, sound, chineseSound, letters, isChinese] = ['', '', '', 0, true];
  for (let i = start; i < end; i++) {
    const token = tokens[i]!;
    text += token.text;
    sound = joinSounds(sound, token.sound);
    isChinese &&= token.chineseSound !== '';
    chineseSound += token.chineseSound;
    letters |= token.letters;
  }
  const add = (word: number, similarity: number): void => {
    const isForm = kindIn(index.wordKinds[word]!) === 'legal-form';
    if (!isForm && similarity > (found.get(word) ?? 0)) found.set(word, similarity);
  };
  const lengthOf = (word: number): number =>
    index.wordTexts.offsets[word + 1]! - index.wordTexts.offsets[word]!;
  const endsUnvowelled = tokens[end - 1]!.isUnvowelled;
  const texts = tokens.slice(start, end).map((token) => token.text);
  const asOneWord = soundAsOneWord(texts, 0, texts.length, endsUnvowelled);
  for (const heard of asOneWord === undefined ? [sound] : [sound, asOneWord])
    forEachWordHeard(heard, endsUnvowelled, reader, (word) => add(word, SIMILARITY.sameConsonants));
  if (text.length < LEAST_JOINED) return found;
  for (const word of reader.wordsSpelt(text)) add(word, SIMILARITY.joined);
  if (isChinese)
    visitBucket(index.wordKeys, chineseKeyOf(chineseSound), (word) =>
      add(word, SIMILARITY.otherChineseSystem),
    );
  if (text.length + MOST_LETTERS_APART < LEAST_JOINED_BY_SOUND) return found;
  visitBucket(index.wordKeys, soundKeyOf(sound), (word) => {
    if (lengthOf(word) >= LEAST_JOINED_BY_SOUND) add(word, SIMILARITY.joined);
  });
  const visit = (key: number): void =>
    visitBucket(index.wordKeys, key, (word) => {
      const length = lengthOf(word);
      if (length < LEAST_JOINED_BY_SOUND || Math.abs(length - text.length) > 1) return;
      if (bitCount(index.wordLetters[word]! ^ letters) > 2) return;
      if (editDistance(text, reader.wordText(word), 1) === 1) add(word, SIMILARITY.joinedMisspelt);
    });
  forEachDeleteKey(text, index.family, visit, 1);
  return found;
}

/** Words that have no vowels where the sound has some, or have some where it has none. */
function forEachWordHeard(
  sound: string,
  isUnvowelled: boolean,
  { index, hasUnvowelled }: IndexReader,
  visit: (word: number) => void,
): void {
  if (!isUnvowelled && !hasUnvowelled) return;
  const skeletons = skeletonsOf(sound, isUnvowelled);
  const look = (asUnvowelled: boolean): void => {
    for (const skeleton of skeletons)
      visitBucket(index.wordKeys, skeletonKey(skeleton, asUnvowelled), (word) => {
        if (isUnvowelledIn(index.wordKinds[word]!) === asUnvowelled) visit(word);
      });
  };
  look(true);
  if (isUnvowelled) look(false);
}

/** AVIATION INDUSTRY CORPORATION in the query, AIC in the index. */
function shareShortForms({ tokens, family }: AnalysedName, reader: IndexReader, share: Share): void {
  const { wordKinds } = reader.index;
  const similarity = family === 'person' ? SIMILARITY.initial : SIMILARITY.acronym;
  const parts = {
    texts: tokens.map(({ text }) => text),
    kinds: tokens.map(({ kind }) => kind),
    initials: tokens.map(({ text, kind, concept }) => initialsOf(text, kind, concept)),
  };
  forEachAcronym(parts, family, (acronym, start, end) => {
    for (const word of reader.wordsSpelt(acronym))
      if (kindIn(wordKinds[word]!) === 'name') share(start, end, word, similarity);
  });
}
