import type { VaguenessKind } from '../model/facts.ts';
import { foldText } from '../text/normalise.ts';
import { cutChinese } from './chinese-words.ts';
import type { Classification } from './classify.ts';
import { VAGUE } from './classify-policy.ts';
import { goodsWords } from './goods-words.ts';
import {
  ARTICLES,
  ATTRIBUTES,
  ELSEWHERE,
  FILLING_CHINESE,
  GENERIC_CHINESE,
  GENERIC_HEADS,
  GENERIC_WORDS,
  MATERIALS,
  QUALIFIERS,
  TRADES,
} from './vague-words.ts';
import { stemOf } from './word-forms.ts';

/** Why a description is too vague, and which words made it so, as written. */
export interface Vagueness {
  readonly kind: VaguenessKind;
  readonly words: string;
}

/** What a word does for the reader; a word that is in no table names goods. */
type Weight = 'generic' | 'material' | 'article' | 'trade' | 'qualifier' | 'attribute';

const MANY_FORMS = /[\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** Words that have many forms are compared by their stems; Latin ones stand in the tables as they are written. */
function formOf(word: string): string {
  return MANY_FORMS.test(word) ? stemOf(word) : word;
}

const WEIGHTS = new Map<string, Weight>();
// Later tables win: "mechanical" is a trade before it is anything else.
const TABLES: readonly (readonly [Weight, readonly string[]])[] = [
  ['attribute', ATTRIBUTES],
  ['qualifier', QUALIFIERS],
  ['material', MATERIALS],
  ['article', ARTICLES],
  ['generic', GENERIC_WORDS],
  ['trade', TRADES],
];
for (const [weight, words] of TABLES) for (const word of words) WEIGHTS.set(formOf(word), weight);
const HEADS = new Set(GENERIC_HEADS);
const CHINESE = new Set(GENERIC_CHINESE);
const CHINESE_WORDS = new Set([...GENERIC_CHINESE, ...FILLING_CHINESE]);

// A part or type number identifies goods better than any word does.
const IDENTIFIED =
  /\b(?:p\/?n|part (?:no|nr|number)|s\/n|model|mod|typ|type|art|cas|mfr|oem|nsn|арт|артикул|модель)\b\.?\s*[:#№]?\s*(?=\S*\d)\S{3,}/;
/** French articles that are written as one with their noun. */
const ELIDED = /^(?:[dlcjmnst]|qu)'/;
const BETWEEN_WORDS = /[^\p{L}\p{N}'/]+/u;
const PUNCTUATION = /[.,:;()\s]+/g;
const LETTERS = /\p{L}/u;
const DIGITS = /\d/;
const HAN = /\p{Script=Han}/u;

/** Fewest letters that name anything in an alphabet: `oil`, `tea`; the exceptions are goods of two. */
const SHORTEST_NAME_LETTERS = 3;
const TWO_LETTER_GOODS = new Set(['tv', 'cd', 'pc']);
/** Parts of a compound have so many letters: `glassware` and `hardware` are words of their own. */
const SHORTEST_COMPOUND = 9;
const SHORTEST_FIRST_PART = 4;
const SHORTEST_LAST_PART = 5;
/** Beyond so many words of their own before it, "goods" at the end is a figure of speech. */
const LONGEST_OPEN_PHRASE_WORDS = 2;
/** A description with more words than this says something, even if it refers to an invoice as well. */
const LONGEST_REFERENCE_WORDS = 6;

const LONGEST_REFERENCE_CHINESE = 12;

/** What is longer says something, however badly. */
const LONGEST_VAGUE_CHARACTERS = 300;

/**
 * Reads a goods description for vagueness: `undefined` when it may identify goods. First by its words: empty ones, codes
 * and references to other papers. What is left is held against what the classifier makes of it: words from which no
 * heading can be told.
 *
 * @example
 * readVagueness('SPARE PARTS AS PER INVOICE', reader.classify)?.kind // 'refers-elsewhere'
 * readVagueness('ZORAVIN KELPAST', reader.classify)?.kind // 'no-heading'
 * readVagueness('HYDRAULIC PUMP', reader.classify) // undefined
 */
export function readVagueness(
  description: string,
  classify: (description: string) => Classification,
): Vagueness | undefined {
  const words = description.trim();
  return (
    vaguenessOfWords(words) ?? (tellsNoHeading(words, classify) ? { kind: 'no-heading', words } : undefined)
  );
}

/** Our vocabulary of other languages holds the goods that matter only: a word that it lacks says nothing there. */
const OTHER_LANGUAGES =
  /[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]|[à-öø-ÿąćčďęěğıłńňőřśşšťůűźżž]|\b(?:und|aus|zum|zur|fur|fuer|mit|von|der|die|das|et|en|au|aux|sur|sans|pour|avec|des|les|du|para|con|los|las|ve|icin|ile)\b|\b[dl]['’]\p{L}|\p{L}(?:ung|ungen|keit|heit|zeug|zeuge|maschine|maschinen|lari|leri|masi|mesi|makinesi)\b|\p{L}{14,}/iu;

function tellsNoHeading(description: string, classify: (description: string) => Classification): boolean {
  if (description === '' || description.length > LONGEST_VAGUE_CHARACTERS) return false;
  if (IDENTIFIED.test(foldText(description)) || OTHER_LANGUAGES.test(description)) return false;
  // "Parts of pumps": what they are parts of tells the heading.
  const madeFor = goodsWords(description).filter(({ isAside }) => isAside);
  const readings = [description, madeFor.map(({ written }) => written).join(' ')];
  return readings.every((text) => evidenceOf(text, classify) < VAGUE.leastEvidence);
}

/** How much the words say of a heading. */
function evidenceOf(text: string, classify: (description: string) => Classification): number {
  if (text === '') return 0;
  const words = Math.min(VAGUE.mostWords, goodsWords(text).length);
  return Math.log1p(classify(text).strength) + VAGUE.wordWeight * words;
}

function vaguenessOfWords(description: string): Vagueness | undefined {
  const words = description.trim();
  if (words === '' || words.length > LONGEST_VAGUE_CHARACTERS) return undefined;
  const folded = foldText(words.replace(/\u200c/g, ' '));
  if (IDENTIFIED.test(folded)) return undefined;
  const kind = HAN.test(folded)
    ? vaguenessOfChinese(folded)
    : (referenceElsewhere(folded) ?? vaguenessOf(folded));
  return kind && { kind, words };
}

function vaguenessOf(folded: string): VaguenessKind | undefined {
  const spelled = folded
    .split(BETWEEN_WORDS)
    .filter((word) => LETTERS.test(word))
    .map((word) => plainOf(formOf(word.replace(ELIDED, ''))));
  // Letters with digits are article numbers, sizes, quantities with their unit.
  const said = spelled.filter((word) => !DIGITS.test(word));
  if (said.length === 0) return 'no-words';
  const last = said.at(-1)!;
  // French, Russian and Persian name the goods first, German, Turkish and English last.
  const isOpen = said.some((word) => WEIGHTS.get(word) === 'generic');
  const weights = new Set(said.map((word) => WEIGHTS.get(word)));
  if (weights.has('material') && weights.has('article')) return undefined;
  if (weights.has('trade') && !isOpen) return undefined;
  const naming = said.filter((word) => !WEIGHTS.has(word)).length;
  if (naming > LONGEST_OPEN_PHRASE_WORDS || (naming > 0 && !HEADS.has(last))) return tooShort(said);
  return said.every((word) => WEIGHTS.get(word) === 'attribute') ? 'attributes-only' : 'generic-words';
}

/**
 * German writes two words that name nothing as one: `warensendung`, `laborausrustung` are what their last part is. Machines are
 * named by the first: `werkzeugmaschinen`.
 */
function plainOf(word: string): string {
  if (WEIGHTS.has(word) || word.length < SHORTEST_COMPOUND) return word;
  for (let at = SHORTEST_FIRST_PART; at <= word.length - SHORTEST_LAST_PART; at++) {
    const last = word.slice(at);
    if (WEIGHTS.get(last) !== 'generic' || last.startsWith('maschine')) continue;
    const first = WEIGHTS.get(word.slice(0, at)) ?? WEIGHTS.get(word.slice(0, at).replace(/e?[sn]$/, ''));
    if (first === 'generic' || first === 'trade' || first === 'material') return last;
  }
  return word;
}

/** Sends the reader to another paper, and names nothing besides. */
function referenceElsewhere(folded: string): VaguenessKind | undefined {
  const plain = folded.replace(PUNCTUATION, ' ').trim();
  const phrase = ELSEWHERE.find((each) => each.test(plain));
  if (phrase === undefined) return undefined;
  const rest = plain
    .replace(phrase, ' ')
    .split(BETWEEN_WORDS)
    .filter((word) => LETTERS.test(word));
  const namesNothing = rest.every((word) => DIGITS.test(word) || WEIGHTS.has(formOf(word)));
  return namesNothing && rest.length <= LONGEST_REFERENCE_WORDS ? 'refers-elsewhere' : undefined;
}

function vaguenessOfChinese(folded: string): VaguenessKind | undefined {
  if (ELSEWHERE.some((phrase) => phrase.test(folded)) && folded.length <= LONGEST_REFERENCE_CHINESE)
    return 'refers-elsewhere';
  const text = folded.replace(/[\p{P}\p{N}\s]+/gu, '');
  const words = cutChinese(text, CHINESE_WORDS).map(({ stem }) => stem);
  const isCovered = words.reduce((sum, word) => sum + word.length, 0) === text.length;
  return isCovered && words.some((word) => CHINESE.has(word)) ? 'generic-words' : undefined;
}

function tooShort(said: readonly string[]): VaguenessKind | undefined {
  const letters = said.reduce((sum, word) => sum + word.length, 0);
  return letters < SHORTEST_NAME_LETTERS && !said.some((word) => TWO_LETTER_GOODS.has(word))
    ? 'too-short'
    : undefined;
}
