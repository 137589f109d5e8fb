import { plainArabic, stemInTable } from '../text/arabic.ts';
import { dropApostrophes, foldText } from '../text/normalise.ts';
import { slavicStem, soundKey } from '../text/sound-key.ts';
import { latinise, pinyinSyllables } from '../text/transliterate.ts';
import type { TokenKind } from './analysed-name.ts';
import { businessWords } from './lexicon/business-words.ts';
import { businessWordsAlso, relatedConcepts } from './lexicon/business-words-also.ts';
import { businessWordsOfLanguages } from './lexicon/business-words-of-languages.ts';
import { commonBrandWords } from './lexicon/common-brand-words.ts';
import { commonNameTokens, commonPersonTokens } from './lexicon/common-words.ts';
import { legalForms } from './lexicon/legal-forms.ts';
import { nameCognates } from './lexicon/name-cognates.ts';
import { organisationParticles } from './lexicon/organisation-particles.ts';
import { chineseSurnames, givenNameVariants, personParticles, personTitles } from './lexicon/person-words.ts';
import { places } from './lexicon/places.ts';
import type { LexiconRow } from './lexicon/row.ts';

/** What a word or phrase stands for. */
export interface Meaning {
  readonly kind: TokenKind;
  /** Number of the concept, the same for all its forms. */
  readonly concept: number;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** The lexicon of one family of names, ready for look-up. */
export interface Lexicon {
  /** Folded word, in its own script, to its meaning. */
  readonly words: ReadonlyMap<string, Meaning>;
  /** First word to the phrases that begin with it, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words written without spaces around them (Chinese, Japanese, Korean), found inside longer runs. */
  readonly glued: ReadonlyMap<string, Meaning>;
  readonly longestGlued: number;
  /** Beginnings, of two letters or more, of the long words of legal forms: `limi`, `compa`. */
  readonly legalFormBeginnings: ReadonlySet<string>;
  /** Latin words of seven letters or more that are legal forms, with their concepts. */
  readonly longLegalForms: ReadonlyMap<string, number>;
  readonly common: ReadonlySet<string>;
  /** Stems of Cyrillic words of trade as sound keys, for their cases and romanisations. */
  readonly bySound: ReadonlyMap<string, Meaning>;
  /** Cyrillic phrases by the stems of their words, for their cases and romanisations. */
  readonly phrasesBySound: ReadonlyMap<string, readonly Phrase[]>;
  /** Arabic and Persian words of trade, places and brands without their endings, for all their forms. */
  readonly byArabicStem: ReadonlyMap<string, Meaning>;
  /** Arabic and Persian phrases by the stems of their words. */
  readonly phrasesByArabicStem: ReadonlyMap<string, readonly Phrase[]>;
  /** Beginnings, of six letters or more, of business words of one meaning: `intell`, `technol`. */
  readonly beginnings: ReadonlyMap<string, Meaning>;
  /** Particles that are given names where a name begins with them: Ben Miller, but Ali ben Hassan. */
  readonly leadingNames: ReadonlyMap<string, Meaning>;
}

// Words that a table lists among industries, and that say no more than a legal form does.
const AS_LEGAL_FORM = new Set(['company', 'corporation', 'incorporated', 'enterprise', 'firm']);
// A legal form that is also what a body does: a trust is no bank, a foundation no company.
const AS_BUSINESS_WORD = new Set(['trust', 'foundation']);
const GLUED_SCRIPTS = /^[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]+$/;

const conceptNumbers = new Map<string, number>();
const conceptNames: string[] = [];

/** Names a concept, for explanations: `technology`. */
export function conceptName(concept: number): string | undefined {
  return conceptNames[concept];
}

function conceptNumber(name: string): number {
  const known = conceptNumbers.get(name);
  if (known !== undefined) return known;
  conceptNumbers.set(name, conceptNames.length);
  conceptNames.push(name);
  return conceptNames.length - 1;
}

/** The form as the tokeniser gives it: folded, without apostrophes, words parted by single spaces. */
function canonicalForm(form: string): string {
  return plainArabic(dropApostrophes(foldText(form)))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** `xi'an` is also written `xi an`. */
function spellings(form: string): string[] {
  const canonical = canonicalForm(form);
  const parted = /['’-]/.test(form) ? canonicalForm(form.replace(/['’-]/g, ' ')) : canonical;
  return [...new Set([canonical, parted, ...articleSpellings(parted)])];
}

const ARTICLES = ['al', 'el', 'ul', 'ad', 'ed', 'ud', 'ar', 'er', 'ur', 'as', 'es', 'az'];

/** Names with an article inside are written with any of its spellings: Salah al-Din, Salah ad-Din, Abd ar-Rahman. */
function articleSpellings(form: string): string[] {
  const found = /^([a-z]+) al ([a-z]+)$/.exec(form);
  return found ? ARTICLES.map((article) => `${found[1]} ${article} ${found[2]}`) : [];
}

function build(
  tables: readonly (readonly [TokenKind, readonly LexiconRow[]])[],
  common: readonly string[],
): Lexicon {
  const words = new Map<string, Meaning>();
  const phrases = new Map<string, Phrase[]>();
  const glued = new Map<string, Meaning>();
  const legalFormBeginnings = new Set<string>();
  const longLegalForms = new Map<string, number>();
  const leadingNames = new Map<string, Meaning>();
  const bySound = new Map<string, Meaning>();
  const phrasesBySound = new Map<string, Phrase[]>();
  const byArabicStem = new Map<string, Meaning>();
  const phrasesByArabicStem = new Map<string, Phrase[]>();
  const beginnings = new Map<string, Meaning | undefined>();
  const spelt: Phrase[] = [];
  let longestGlued = 0;
  for (const [kind, rows] of tables) {
    for (const row of rows) {
      const ownKind = kindOf(kind, row.concept);
      const meaning: Meaning = { kind: ownKind, concept: conceptNumber(`${kind}:${row.concept}`) };
      for (const form of row.forms.split('|').flatMap(spellings)) {
        if (form === '') continue;
        if (GLUED_SCRIPTS.test(form) && !glued.has(form)) {
          glued.set(form, meaning);
          longestGlued = Math.max(longestGlued, form.length);
          if (kind !== 'brand-word') spelt.push(...spellOut(form, meaning));
        }
        const parts = form.split(' ');
        if (ownKind === 'legal-form') for (const part of parts) addBeginnings(part, legalFormBeginnings);
        if (parts.length === 1) {
          if (ownKind === 'legal-form' && /^[a-z]{7,}$/.test(form)) longLegalForms.set(form, meaning.concept);
          if (isRomanisable(form, ownKind)) bySound.set(stemOf(form), meaning);
          if (isInflected(form, ownKind)) addStem(form, meaning, byArabicStem);
          if (ownKind === 'business-word') addMeaningOfBeginnings(form, meaning, beginnings);
          const known = words.get(form);
          if (!known) words.set(form, meaning);
          else if (known.kind === 'particle' && ownKind === 'name') leadingNames.set(form, meaning);
          continue;
        }
        addPhrase(phrases, parts, meaning);
        if (isCyrillicPhrase(form)) addPhrase(phrasesBySound, parts.map(stemOf), meaning);
        if (isArabicPhrase(form, ownKind)) addPhrase(phrasesByArabicStem, parts.map(stemOfPart), meaning);
      }
    }
  }
  // Chinese words spelt out come last: where the letters already mean something, that stands.
  for (const { words: parts, meaning } of spelt) {
    const joined = parts.join('');
    if (!words.has(joined)) words.set(joined, meaning);
    if (parts.length > 1) addPhrase(phrases, parts, meaning);
  }
  for (const siblings of [...phrases.values(), ...phrasesBySound.values(), ...phrasesByArabicStem.values()])
    siblings.sort((a, b) => b.words.length - a.words.length);
  return {
    words,
    phrases,
    glued,
    longestGlued,
    legalFormBeginnings,
    longLegalForms,
    common: new Set(common.map(canonicalForm)),
    leadingNames,
    bySound,
    phrasesBySound,
    byArabicStem,
    phrasesByArabicStem,
    beginnings: new Map(
      [...beginnings].flatMap(([text, meaning]) => (meaning ? [[text, meaning] as const] : [])),
    ),
  };
}

function kindOf(kind: TokenKind, concept: string): TokenKind {
  if (kind === 'business-word' && AS_LEGAL_FORM.has(concept)) return 'legal-form';
  return kind === 'legal-form' && AS_BUSINESS_WORD.has(concept) ? 'business-word' : kind;
}

function addPhrase(phrases: Map<string, Phrase[]>, words: readonly string[], meaning: Meaning): void {
  const siblings = phrases.get(words[0]!) ?? [];
  siblings.push({ words, meaning });
  phrases.set(words[0]!, siblings);
}

/** Long enough that no short word of another language is taken for it. */
function isCyrillicPhrase(form: string): boolean {
  return form.length >= 12 && /^[\u0400-\u052f ]+$/.test(form);
}

/** A Cyrillic word, or one romanised from it, without the ending of its case. */
export function stemOf(word: string): string {
  return slavicStem(soundKey(latinise(word, /^[a-z]/.test(word) ? 'latin' : 'cyrillic')));
}

const LEAST_BEGINNING_LETTERS = 6;

/** A beginning that words of several meanings share stands for none of them. */
function addMeaningOfBeginnings(
  word: string,
  meaning: Meaning,
  beginnings: Map<string, Meaning | undefined>,
): void {
  if (!/^[a-z]+$/.test(word)) return;
  for (let length = LEAST_BEGINNING_LETTERS; length < word.length - 1; length++) {
    const text = word.slice(0, length);
    const known = beginnings.get(text);
    const isNew = !beginnings.has(text);
    beginnings.set(text, isNew || known?.concept === meaning.concept ? meaning : undefined);
  }
}

const CYRILLIC = /^[\u0400-\u052f]{5,}$/;

function isRomanisable(form: string, kind: TokenKind): boolean {
  return (kind === 'business-word' || kind === 'legal-form') && CYRILLIC.test(form);
}

const ARABIC = /^[\u0600-\u06ff]{3,}$/;

/** Words that Arabic and Persian inflect; names are what they are. */
function isInflected(form: string, kind: TokenKind): boolean {
  return kind !== 'name' && kind !== 'particle' && kind !== 'title' && ARABIC.test(form);
}

function addStem(form: string, meaning: Meaning, byArabicStem: Map<string, Meaning>): void {
  const stem = stemInTable(form, true);
  if (!byArabicStem.has(stem)) byArabicStem.set(stem, meaning);
}

const ARABIC_PHRASE = /^[\u0600-\u06ff]{3,}(?: [\u0600-\u06ff]+)+$/;

function isArabicPhrase(form: string, kind: TokenKind): boolean {
  return kind !== 'name' && kind !== 'particle' && kind !== 'title' && ARABIC_PHRASE.test(form);
}

function stemOfPart(part: string, place: number): string {
  return stemInTable(part, place === 0);
}

const HAN = /^[\u3400-\u9fff]+$/;
const LEAST_SPELT_LETTERS = 4;

/** Papers spell Chinese words in Latin letters, joined or by syllable: 科技 is KEJI and KE JI. */
function spellOut(form: string, meaning: Meaning): Phrase[] {
  if (form.length < 2 || !HAN.test(form)) return [];
  const words = pinyinSyllables(form);
  return words.join('').length >= LEAST_SPELT_LETTERS ? [{ words, meaning }] : [];
}

function addBeginnings(word: string, beginnings: Set<string>): void {
  if (word.length < 6) return;
  for (let length = 2; length < word.length; length++) beginnings.add(word.slice(0, length));
}

let organisationLexicon: Lexicon | undefined;
let personLexicon: Lexicon | undefined;

/** Built at first use: a command that compares no names does not wait for it. */
export function lexiconOf(family: 'organisation' | 'person' | 'vessel'): Lexicon {
  if (family === 'person') {
    personLexicon ??= build(
      [
        ['title', personTitles],
        ['particle', personParticles],
        ['name', givenNameVariants],
        ['name', cognateNames()],
        ['name', chineseSurnames],
      ],
      commonPersonTokens,
    );
    return personLexicon;
  }
  organisationLexicon ??= build(
    [
      ['particle', organisationParticles],
      ['legal-form', legalForms],
      ['business-word', businessWords],
      ['business-word', businessWordsAlso],
      ['business-word', businessWordsOfLanguages],
      ['place', places],
      ['brand-word', commonBrandWords],
    ],
    [...commonNameTokens, ...commonPersonTokens],
  );
  return organisationLexicon;
}

/** Names of the table of cognates that no table of given names has, each a concept of its own. */
function cognateNames(): LexiconRow[] {
  const known = new Set(givenNameVariants.flatMap(({ forms }) => forms.split('|').map(canonicalForm)));
  const missing = nameCognates
    .flatMap((forms) => forms.split('|'))
    .filter((form) => !known.has(canonicalForm(form)));
  return missing.map((form) => ({ concept: `cognate-${form}`, forms: form }));
}

let cognates: ReadonlyMap<number, number> | undefined;

/** Number of the group of names of one origin (John, Ivan) that a given name belongs to, or `undefined`. */
export function cognateGroup(concept: number): number | undefined {
  cognates ??= buildCognates(lexiconOf('person'));
  return cognates.get(concept);
}

function buildCognates({ words }: Lexicon): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  for (const [group, forms] of nameCognates.entries()) {
    for (const form of forms.split('|')) {
      const meaning = words.get(canonicalForm(form));
      if (meaning?.kind === 'name' && !groups.has(meaning.concept)) groups.set(meaning.concept, group);
    }
  }
  return groups;
}

let related: ReadonlyMap<number, readonly number[]> | undefined;

/** True when translators take two business words for one another (`relatedConcepts`). */
export function areRelated(a: number, b: number): boolean {
  related ??= buildRelated();
  return related.get(a)?.includes(b) ?? false;
}

function buildRelated(): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const group of relatedConcepts) {
    const numbers = group.split('|').map((name) => conceptNumber(`business-word:${name}`));
    for (const number of numbers) {
      const others = numbers.filter((other) => other !== number);
      found.set(number, [...(found.get(number) ?? []), ...others]);
    }
  }
  return found;
}

/** A short digest of all tables: an index made with other tables is made anew. Not for security. */
export function lexiconDigest(): string {
  let hash = 0x811c9dc5;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  const tables = [
    organisationParticles,
    legalForms,
    businessWords,
    businessWordsAlso,
    businessWordsOfLanguages,
    places,
    commonBrandWords,
    personTitles,
    personParticles,
    givenNameVariants,
  ];
  for (const table of tables) for (const { concept, forms } of table) add(`${concept}=${forms};`);
  for (const forms of [...nameCognates, ...relatedConcepts]) add(`${forms};`);
  for (const word of [...commonNameTokens, ...commonPersonTokens]) add(`${word},`);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
