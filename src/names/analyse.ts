import { NAME_LENGTH_CHARACTERS } from '../model/limits.ts';
import { plainArabic } from '../text/arabic.ts';
import { chineseSoundKey, isPinyin } from '../text/chinese-syllables.ts';
import { editDistance } from '../text/distance.ts';
import { koreanSurname, splitKoreanName } from '../text/korean-syllables.ts';
import { dropApostrophes, foldText } from '../text/normalise.ts';
import { consonantKey, soundKey, soundKeyWithoutVowels } from '../text/sound-key.ts';
import { latinise } from '../text/transliterate.ts';
import { addressStart } from './address-tail.ts';
import type { AnalysedName, NameFamily, Token, TokenKind } from './analysed-name.ts';
import { arabicCompoundAt } from './arabic-compounds.ts';
import { type Lexicon, lexiconOf, type Meaning } from './lexicon.ts';
import { readHanOrdinal, readNumber, withoutZeros } from './numbers.ts';
import { turnFamilyNameFirst } from './person-order.ts';
import { withoutPersonTail } from './person-tail.ts';
import { COMMON_WORD_RARITY, KIND_WEIGHTS, rarity, UNCOUNTED_RARITY } from './policy.ts';
import { stripPrefixes } from './prefixes.ts';
import { arabicMeaning, meaningOf, phraseAt, readAsLetters, singleRoman } from './word-meaning.ts';
import { joinSingleLetters, type Word, wordsOf } from './words.ts';

/** Turns names into tokens; keeps what it learnt of each word, so use one for many names. */
export interface Analyser {
  readonly family: NameFamily;
  analyse(name: string): AnalysedName;
  /** What a part weighs, as in its token. */
  weigh(text: string, kind: TokenKind): number;
  /** The token of a word that is already in Latin letters and whose kind is known (from a saved index). */
  restore(text: string, kind: TokenKind, concept: number, isUnvowelled: boolean): Token;
  /** A name from its tokens (from a saved index); `lengthCharacters` as it was written. */
  assemble(tokens: readonly Token[], lengthCharacters: number): AnalysedName;
}

/** In how many names a word occurs, or `undefined` when nobody counted. */
export type CountOf = (text: string, kind: TokenKind) => number | undefined;

const MEMORY_TOKENS = 300_000;
const MAX_TOKENS = 64;
/** Armenian and Georgian write their vowels. */
const ALPHABETS = /^[\u0530-\u058f\u10a0-\u10ff]/;
const HANGUL = /^[\uac00-\ud7a3]/;
/** Kind of ship before its name: M/V, MT, S.S. */
const VESSEL_PREFIX =
  /^\s*(?:m\s?[/.]?\s?[vtsy]|s\s?[/.]?\s?[sy]|f\s?[/.]?\s?v|l[np]g(?:\s?\/\s?c)?|vlcc|m\/tug|tug|barge|motor vessel|motor tanker|tanker|vessel)\.?\s+(?=\S)/i;

/** A voyage or a number glued behind a ship's name. */
const VOYAGE = /(?<=\S)\s+(?:imo|mmsi|voy(?:age)?|v)\b[.:\s#]*(?:no\.?\s*)?\d[\da-z/-]*\s*$/i;

/**
 * Makes an analyser for one family of names.
 *
 *     "TO ORDER OF XI'AN BINGO INTELLIGENT AVIATION TECHNOLOGY CO., LTD"
 *      prefix      place brand  business    business  business   legal form
 *
 * @param countOf in how many names a word occurs, for its rarity; without it common words are known from a table
 */
export function createAnalyser(family: NameFamily, countOf?: CountOf): Analyser {
  const lexicon = lexiconOf(family);
  const memory = new Map<string, Token>();

  const makeToken = (
    text: string,
    written: string,
    kind: TokenKind,
    concept: number,
    isUnvowelled: boolean,
  ): Token => {
    const key = `${text} ${kind} ${concept}${isUnvowelled ? '~' : ' '}${written === text ? '' : written}`;
    const known = memory.get(key);
    if (known) return known;
    const sound = isUnvowelled ? soundKeyWithoutVowels(text) : soundKey(readAsLetters(text));
    const isPersonName = family === 'person' && kind === 'name';
    const token: Token = {
      text,
      written,
      kind,
      concept,
      isUnvowelled,
      sound,
      consonants: consonantKey(sound),
      chineseSound: isPersonName ? (chineseSoundKey(text) ?? '') : '',
      isPinyin: (kind === 'name' || kind === 'brand-word') && isPinyin(text),
      isHangul: HANGUL.test(written),
      letters: letterSet(text),
      weight: weightOf(text, kind, lexicon, countOf),
    };
    if (memory.size >= MEMORY_TOKENS) memory.clear();
    memory.set(key, token);
    return token;
  };

  return {
    family,
    weigh: (text, kind) => weightOf(text, kind, lexicon, countOf),
    restore: (text, kind, concept, isUnvowelled) => makeToken(text, text, kind, concept, isUnvowelled),
    assemble: (tokens, lengthCharacters) => ({
      asWritten: '',
      family,
      tokens,
      joined: joinedCore(tokens),
      letters: joinedLetters(tokens),
      isUnvowelled: tokens.some((token) => token.isUnvowelled),
      wasCut: false,
      looksLikeOrganisation: false,
      lengthCharacters,
      truncation: 'none',
    }),
    analyse(name) {
      const wasCut = name.length > NAME_LENGTH_CHARACTERS;
      const stripped = stripPrefixes(wasCut ? name.slice(0, NAME_LENGTH_CHARACTERS) : name);
      const proper = family === 'person' ? turnFamilyNameFirst(withoutPersonTail(stripped)) : stripped;
      const words = readWords(proper, family);
      const tokens = tokensOf(words, family, lexicon, makeToken).slice(0, MAX_TOKENS);
      const last = proper.trimEnd();
      return {
        asWritten: name,
        family,
        tokens,
        joined: joinedCore(tokens),
        letters: joinedLetters(tokens),
        isUnvowelled: tokens.some((token) => token.isUnvowelled),
        wasCut,
        looksLikeOrganisation: tokens.some(
          (token) => token.kind === 'legal-form' || token.kind === 'business-word',
        ),
        lengthCharacters: last.length,
        truncation: truncationOf(last.length, tokens.at(-1)),
      };
    },
  };
}

const CORE_KINDS: ReadonlySet<TokenKind> = new Set([
  'name',
  'brand-word',
  'business-word',
  'place',
  'number',
  'initial',
]);

function truncationOf(length: number, last: Token | undefined): AnalysedName['truncation'] {
  if (length < 25 || length > 40) return 'none';
  const fillsField = length === 34 || length === 35;
  // A name that ends in a legal form is complete, unless the form is itself what the field left of a longer word.
  if (last?.kind === 'legal-form' && last.concept >= 0) return fillsField ? 'possible' : 'none';
  return fillsField ? 'likely' : 'possible';
}

function joinedCore(tokens: readonly Token[]): string {
  let joined = '';
  for (const token of tokens) if (CORE_KINDS.has(token.kind)) joined += token.text;
  return joined;
}

function joinedLetters(tokens: readonly Token[]): string {
  let letters = '';
  for (const token of tokens) letters += token.text;
  return letters;
}

function readWords(name: string, family: NameFamily): Word[] {
  const proper = family === 'vessel' ? name.replace(VESSEL_PREFIX, '').replace(VOYAGE, '') : name;
  const words = wordsOf(plainArabic(dropApostrophes(foldText(proper))));
  if (family !== 'person') return joinSingleLetters(words);
  return words;
}

type MakeToken = (
  text: string,
  written: string,
  kind: TokenKind,
  concept: number,
  isUnvowelled: boolean,
) => Token;

function tokensOf(words: readonly Word[], family: NameFamily, lexicon: Lexicon, make: MakeToken): Token[] {
  const tokens: Token[] = [];
  const addressFrom =
    family === 'organisation'
      ? addressStart(words, legalFormsIn(words, lexicon), (text) => lexicon.words.get(text)?.kind === 'place')
      : words.length;
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    if (i >= addressFrom) {
      tokens.push(make(latinise(word.text, word.script), word.text, 'address', -1, false));
      i++;
      continue;
    }
    const number = family === 'person' ? undefined : (readNumber(words, i) ?? singleRoman(words, i, lexicon));
    if (number) {
      const written = words.slice(i, i + number.words).map((part) => part.text);
      tokens.push(make(number.digits, written.join(' '), 'number', -1, false));
      i += number.words;
      continue;
    }
    const leading = i === 0 && words.length === 2 ? lexicon.leadingNames.get(word.text) : undefined;
    if (leading && !lexicon.words.has(words[1]!.text)) {
      tokens.push(make(latinise(word.text, word.script), word.text, leading.kind, leading.concept, false));
      i++;
      continue;
    }
    const phrase = phraseAt(words, i, lexicon);
    if (phrase) {
      const parts = words.slice(i, i + phrase.words.length);
      const written = parts.map((part) => part.text).join(' ');
      const text = parts.map((part) => latinise(part.text, part.script)).join('');
      const { kind, concept } = phrase.meaning;
      tokens.push(make(text, written, kind, concept, parts.every(isWithoutVowels)));
      i += phrase.words.length;
      continue;
    }
    const compound = family === 'person' ? arabicCompoundAt(words, i) : undefined;
    if (compound) {
      const meaning = lexicon.words.get(compound.glued);
      tokens.push(
        make(compound.text, compound.written, meaning?.kind ?? 'name', meaning?.concept ?? -1, true),
      );
      i += compound.words;
      continue;
    }
    const korean = family === 'person' && word.script === 'hangul' ? splitKoreanName(word.text) : undefined;
    if (korean && words.length === 1) {
      const [surname, given] = korean;
      tokens.push(make(koreanSurname(surname), surname, 'name', -1, false));
      tokens.push(make(latinise(given, word.script), given, 'name', -1, false));
    } else if (word.script === 'han' || word.script === 'kana' || word.script === 'hangul')
      pushGlued(word, lexicon, make, tokens, family === 'person' && i === 0);
    else pushWord(word, lexicon, make, tokens);
    i++;
  }
  return withCutLegalForm(
    tokens.filter((token) => token.text !== ''),
    words,
    lexicon,
    make,
  );
}

/** `LIMTED`, `COMPAMY` at the end of a name: one slip in a long word for a legal form. */
function withMisspeltLegalForm(tokens: Token[], lexicon: Lexicon, make: MakeToken): Token[] {
  const last = tokens.at(-1);
  if (last?.kind !== 'name' || last.text.length < 6 || tokens.length < 2) return tokens;
  for (const [form, concept] of lexicon.longLegalForms) {
    if (form[0] !== last.text[0] || editDistance(form, last.text, 1) > 1) continue;
    return [...tokens.slice(0, -1), make(last.text, last.written, 'legal-form', concept, false)];
  }
  return tokens;
}

/** Of each word whether it is a legal form or part of one. */
function legalFormsIn(words: readonly Word[], lexicon: Lexicon): readonly boolean[] {
  const are = words.map(({ text }) => lexicon.words.get(text)?.kind === 'legal-form');
  for (let i = 0; i < words.length; i++) {
    const phrase = phraseAt(words, i, lexicon);
    if (phrase?.meaning.kind !== 'legal-form') continue;
    for (let k = 0; k < phrase.words.length; k++) are[i + k] = true;
  }
  return are;
}

/** `LIMI` at the end of a long name is no name but the beginning of LIMITED. */
function withCutLegalForm(
  tokens: Token[],
  words: readonly Word[],
  lexicon: Lexicon,
  make: MakeToken,
): Token[] {
  const corrected = withMisspeltLegalForm(tokens, lexicon, make);
  if (corrected !== tokens) return corrected;
  const last = tokens.at(-1);
  const lengthCharacters = words.reduce((sum, word) => sum + word.text.length + 1, 0);
  if (last?.kind !== 'name' || last.text.length < 2 || lengthCharacters < 25 || tokens.length < 2)
    return tokens;
  if (!lexicon.legalFormBeginnings.has(last.text)) return tokens;
  return [...tokens.slice(0, -1), make(last.text, last.written, 'legal-form', -1, false)];
}

function pushWord(word: Word, lexicon: Lexicon, make: MakeToken, tokens: Token[]): void {
  const text = latinise(word.text, word.script);
  const isUnvowelled = isWithoutVowels(word);
  const meaning = meaningOf(word, text, lexicon);
  if (meaning) {
    tokens.push(make(text, word.text, meaning.kind, meaning.concept, isUnvowelled));
    return;
  }
  const inflected = word.script === 'arabic' ? arabicMeaning(word.text, lexicon) : undefined;
  if (inflected) {
    const [rest, known] = inflected;
    tokens.push(make(latinise(rest, word.script), word.text, known.kind, known.concept, true));
    return;
  }
  const article = word.script === 'arabic' && word.text.length >= 5 && word.text.startsWith('ال');
  if (article) {
    const al = lexicon.words.get('al');
    const rest = word.text.slice(2);
    tokens.push(make('al', 'ال', al?.kind ?? 'particle', al?.concept ?? -1, false));
    const known = lexicon.words.get(rest);
    tokens.push(make(latinise(rest, word.script), rest, known?.kind ?? 'name', known?.concept ?? -1, true));
    return;
  }
  tokens.push(make(withoutZeros(text), word.text, plainKind(text), -1, isUnvowelled));
}

function isWithoutVowels({ text, script }: Word): boolean {
  return script === 'arabic' || script === 'hebrew' || (script === 'other' && !ALPHABETS.test(text));
}

function plainKind(text: string): TokenKind {
  if (/^\d+$/.test(text)) return 'number';
  return text.length === 1 ? 'initial' : 'name';
}

/** Chinese, Japanese, Korean: known words are found inside the run, what lies between them is the brand. */
function pushGlued(word: Word, lexicon: Lexicon, make: MakeToken, tokens: Token[], asPerson: boolean): void {
  const run = word.text;
  let brandFrom = 0;
  const flushBrand = (end: number): void => {
    if (end > brandFrom) {
      const brand = run.slice(brandFrom, end);
      tokens.push(make(latinise(brand, word.script, asPerson && brandFrom === 0), brand, 'name', -1, false));
    }
  };
  for (let i = 0; i < run.length; ) {
    const ordinal = run[i] === '第' ? readHanOrdinal(run.slice(i)) : undefined;
    if (ordinal) {
      flushBrand(i);
      tokens.push(make(ordinal.digits, run.slice(i, i + ordinal.length), 'number', -1, false));
      i += ordinal.length;
      brandFrom = i;
      continue;
    }
    const [form, meaning] = longestGluedAt(run, i, lexicon);
    if (meaning === undefined) {
      i++;
      continue;
    }
    flushBrand(i);
    tokens.push(make(latinise(form, word.script), form, meaning.kind, meaning.concept, false));
    i += form.length;
    brandFrom = i;
  }
  flushBrand(run.length);
}

function longestGluedAt(
  run: string,
  start: number,
  lexicon: Lexicon,
): readonly [string, Meaning | undefined] {
  for (let length = Math.min(lexicon.longestGlued, run.length - start); length > 0; length--) {
    const form = run.slice(start, start + length);
    const meaning = lexicon.glued.get(form);
    // A single character is a word of its own only at the end of the run (厂 plant), else it is part of the brand.
    if (meaning && (length > 1 || start + length === run.length)) return [form, meaning];
  }
  return ['', undefined];
}

function letterSet(text: string): number {
  let set = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    set |= code >= 97 ? 1 << (code - 97) : 1 << (26 + (code & 3));
  }
  return set;
}

function weightOf(text: string, kind: TokenKind, lexicon: Lexicon, countOf: CountOf | undefined): number {
  const base = KIND_WEIGHTS[kind].weight;
  if (kind !== 'name' && kind !== 'brand-word') return base;
  const counted = countOf?.(text, kind);
  const common = lexicon.common.has(text) ? COMMON_WORD_RARITY : UNCOUNTED_RARITY;
  if (countOf === undefined) return base * common;
  const measured = rarity(counted ?? 1);
  return base * (lexicon.common.has(text) ? Math.min(measured, COMMON_WORD_RARITY) : measured);
}
