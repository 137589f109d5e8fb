import { visitBucket } from '../store/hash-buckets.ts';
import { isPinyin } from '../text/chinese-syllables.ts';
import { editDistance } from '../text/distance.ts';
import { isSameWithoutVowels } from '../text/unvowelled.ts';
import type { Token } from './analysed-name.ts';
import { areRelated, cognateGroup } from './lexicon.ts';
import { type IndexReader, isUnvowelledIn, kindIn } from './name-index.ts';
import { editSimilarity, editsAllowed, OTHER_FIRST_LETTER, SIMILARITY } from './policy.ts';
import { tokenSimilarity } from './token-similarity.ts';
import {
  chineseKeyOf,
  consonantsKeyOf,
  forEachDeleteKey,
  forEachFarKey,
  forEachSkeletonKey,
  isNearSearched,
  koreanKey,
  LEAST_CONSONANTS,
  leastSoundLetters,
  soundKeyOf,
} from './word-keys.ts';

/** Every word of the index that `tokenSimilarity` may find near, with the most that it may say. */
export function nearWords(token: Token, reader: IndexReader, seen: SeenWords): Map<number, number> {
  const near = new Map<number, number>();
  const { family, wordKinds, wordConcepts } = reader.index;
  const add: AddNear = (word, similarity) => {
    if (similarity > (near.get(word) ?? 0)) near.set(word, similarity);
  };
  for (const word of reader.wordsSpelt(token.text)) add(word, SIMILARITY.equal);
  if (token.concept >= 0) addOfConcept(token, reader, add);
  if (family === 'person' && token.text.length > 1) {
    for (const word of reader.wordsSpelt(token.text[0]!))
      if (kindIn(wordKinds[word]!) === 'initial') add(word, SIMILARITY.initial);
  }
  if (!isNearSearched(token)) return near;
  if (family === 'organisation') addAbbreviated(token, reader, add);
  const isKnown = token.concept >= 0;
  const addNear: AddNear = (word, similarity, edits = 2) => {
    const kind = kindIn(wordKinds[word]!);
    if (kind === 'legal-form' || kind === 'number' || kind === 'initial') return;
    if (isKnown && wordConcepts[word]! >= 0) {
      // Two known words of other concepts are two words; two known given names may differ by a slip.
      if (token.kind !== 'name' && kind !== 'name') return;
      if (family === 'person' && token.kind === 'name' && kind === 'name' && edits > 1) return;
    }
    add(word, similarity);
  };
  addByKeys(token, reader, seen, addNear);
  return near;
}

function addOfConcept(token: Token, reader: IndexReader, add: AddNear): void {
  const { concept, kind } = token;
  const same = kind === 'legal-form' || kind === 'particle' ? SIMILARITY.equal : SIMILARITY.sameConcept;
  for (const word of reader.wordsOfConcept.get(concept) ?? []) add(word, same);
  const origin = kind === 'name' ? cognateGroup(concept) : undefined;
  if (origin !== undefined)
    for (const word of reader.wordsOfOrigin.get(origin) ?? []) add(word, SIMILARITY.cognate);
  if (kind !== 'business-word' || reader.index.family !== 'organisation') return;
  for (const [other, words] of reader.wordsOfConcept) {
    if (areRelated(concept, other)) for (const word of words) add(word, SIMILARITY.relatedConcept);
  }
}

/** A short form of a word of trade: its first letters, or some in their order. */
function addAbbreviated(token: Token, reader: IndexReader, add: AddNear): void {
  const { wordTexts, wordKinds, wordLetters } = reader.index;
  const { text, letters, kind } = token;
  const isShort = text.length <= MOST_ABBREVIATION_LETTERS && (kind === 'name' || kind === 'business-word');
  if (isShort) {
    for (const word of reader.businessWordsOf(text[0]!)) {
      if ((wordLetters[word]! & letters) === letters && mayAbbreviate(text, reader.wordText(word)))
        add(word, SIMILARITY.abbreviation);
    }
  }
  if (kind !== 'business-word' || text.length < LEAST_ABBREVIATION_LETTERS) return;
  const end = reader.lowerBound(`${text[0]!}\uffff`);
  for (let word = reader.lowerBound(text[0]!); word < end; word++) {
    if ((wordLetters[word]! & letters) !== wordLetters[word]) continue;
    const length = wordTexts.offsets[word + 1]! - wordTexts.offsets[word]!;
    const other = kindIn(wordKinds[word]!);
    if (length > MOST_ABBREVIATION_LETTERS || (other !== 'name' && other !== 'business-word')) continue;
    if (mayAbbreviate(reader.wordText(word), text)) add(word, SIMILARITY.abbreviation);
  }
}

/** No less than what `abbreviationSimilarity` asks for. */
const LEAST_ABBREVIATION_LETTERS = 3;
const MOST_ABBREVIATION_LETTERS = 7;

/** True when the letters of the short word stand in their order in the long one. */
function mayAbbreviate(short: string, long: string): boolean {
  if (short.length < LEAST_ABBREVIATION_LETTERS || short.length >= long.length) return false;
  let next = 0;
  for (let i = 0; i < long.length && next < short.length; i++)
    if (long.charCodeAt(i) === short.charCodeAt(next)) next++;
  return next === short.length;
}

function addByKeys(token: Token, reader: IndexReader, seen: SeenWords, add: AddNear): void {
  const { family, wordKeys } = reader.index;
  const { text, sound, consonants, chineseSound } = token;
  // Near words share many of these keys; each is looked at once.
  const { rounds, words } = seen;
  const round = ++rounds.count;
  const visit = (word: number): void => {
    if (words[word] === round) return;
    words[word] = round;
    addEdited(token, word, reader, add);
  };
  forEachDeleteKey(text, family, (key) => visitBucket(wordKeys, key, visit));
  if (text.length >= leastSoundLetters(family))
    visitBucket(wordKeys, soundKeyOf(sound), (word) => add(word, SIMILARITY.sameSound));
  if (consonants.length >= LEAST_CONSONANTS)
    visitBucket(wordKeys, consonantsKeyOf(consonants), (word) => addEcho(token, word, reader, add));
  forEachSkeletonKey(token, !token.isUnvowelled, (key) =>
    visitBucket(wordKeys, key, (word) => {
      const other = reader.wordToken(word);
      if (other.isUnvowelled === token.isUnvowelled) return;
      const [bare, vowelled] = token.isUnvowelled ? [sound, other.sound] : [other.sound, sound];
      if (isSameWithoutVowels(bare, vowelled)) add(word, SIMILARITY.sameConsonants);
    }),
  );
  forEachFarKey(token, family, (key) =>
    visitBucket(wordKeys, key, (word) => add(word, tokenSimilarity(token, reader.wordToken(word), family))),
  );
  if (token.isHangul) visitBucket(wordKeys, koreanKey(text), (word) => add(word, SIMILARITY.sameSound));
  if (chineseSound !== '')
    visitBucket(wordKeys, chineseKeyOf(chineseSound), (word) => {
      const isSameSystem = isPinyin(reader.wordText(word)) === token.isPinyin;
      add(word, isSameSystem ? SIMILARITY.nearChineseSound : SIMILARITY.otherChineseSystem);
    });
}

/** Which words of the index were already looked at, by rounds: scratch memory. */
export interface SeenWords {
  readonly words: Int32Array;
  readonly rounds: { count: number };
}

type AddNear = (word: number, similarity: number, edits?: number) => void;

function addEdited(token: Token, word: number, reader: IndexReader, add: AddNear): void {
  const { index } = reader;
  const { offsets, bytes } = index.wordTexts;
  const length = offsets[word + 1]! - offsets[word]!;
  const [shorter, longer] =
    length < token.text.length ? [length, token.text.length] : [token.text.length, length];
  const allowed = editsAllowed(shorter, index.family);
  if (longer - shorter > allowed || bitCount(index.wordLetters[word]! ^ token.letters) > 2 * allowed) return;
  const edits = editDistance(token.text, reader.wordText(word), allowed);
  if (edits > allowed) return;
  let similarity = editSimilarity(shorter, longer, edits, index.family);
  if (similarity > 0 && bytes[offsets[word]!] !== token.text.charCodeAt(0)) similarity -= OTHER_FIRST_LETTER;
  if (similarity > 0) add(word, similarity, edits);
}

/** The same consonants: names of persons, words without vowels, and brands in Chinese characters. */
function addEcho(token: Token, word: number, reader: IndexReader, add: AddNear): void {
  const { index } = reader;
  const isWithoutVowels = token.isUnvowelled || isUnvowelledIn(index.wordKinds[word]!);
  if (index.family === 'person' || isWithoutVowels || KANA.test(token.written)) {
    add(word, SIMILARITY.sameConsonants);
  } else if (editDistance(token.text, reader.wordText(word), 2) <= 2) add(word, SIMILARITY.chineseEcho);
}

const KANA = /^[\u3041-\u30ff]/;

export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
