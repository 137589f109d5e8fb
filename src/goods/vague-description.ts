import type { VaguenessKind } from '../model/facts.ts';
import { foldText } from '../text/normalise.ts';
import type { Classification } from './classify.ts';
import { VAGUE } from './classify-policy.ts';
import { goodsWords } from './goods-words.ts';
import {
  ARTICLES,
  ATTRIBUTES,
  ELSEWHERE,
  GENERIC_CHINESE,
  GENERIC_HEADS,
  GENERIC_WORDS,
  MATERIALS,
  QUALIFIERS,
  TRADES,
} from './vague-words.ts';

/** Why a description is too vague, and which words made it so, as written. */
export interface Vagueness {
  readonly kind: VaguenessKind;
  readonly words: string;
}

/** What a word does for the reader; a word that is in no table names goods. */
type Weight = 'generic' | 'material' | 'article' | 'trade' | 'qualifier' | 'attribute';

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
for (const [weight, words] of TABLES) for (const word of words) WEIGHTS.set(word, weight);
const HEADS = new Set(GENERIC_HEADS);
const CHINESE = new Set(GENERIC_CHINESE);

// A part or type number identifies goods better than any word does.
const IDENTIFIED =
  /\b(?:p\/?n|part (?:no|nr|number)|s\/n|model|mod|typ|type|art|cas|mfr|oem|nsn|арт|артикул|модель)\b\.?\s*[:#№]?\s*(?=\S*\d)\S{3,}/;
const BETWEEN_WORDS = /[^\p{L}\p{N}'/]+/u;
const PUNCTUATION = /[.,:;()\s]+/g;
const LETTERS = /\p{L}/u;
const DIGITS = /\d/;
const HAN = /\p{Script=Han}/u;

/** Fewest letters that name anything in an alphabet: `oil`, `tea`; the exceptions are goods of two. */
const SHORTEST_NAME_LETTERS = 3;
const TWO_LETTER_GOODS = new Set(['tv', 'cd', 'pc']);
/** Beyond so many words of their own before it, "goods" at the end is a figure of speech. */
const LONGEST_OPEN_PHRASE_WORDS = 2;
/** A description with more words than this says something, even if it refers to an invoice as well. */
const LONGEST_REFERENCE_WORDS = 6;

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
  /[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]|[à-öø-ÿąćčďęěğıłńňőřśşšťůűźżž]|\b(?:und|fur|fuer|mit|von|der|die|das|et|pour|avec|des|les|du|para|con|los|las|ve|icin|ile)\b/iu;

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
  const folded = foldText(words);
  if (IDENTIFIED.test(folded)) return undefined;
  const kind = HAN.test(folded)
    ? vaguenessOfChinese(folded)
    : (referenceElsewhere(folded) ?? vaguenessOf(folded));
  return kind && { kind, words };
}

function vaguenessOf(folded: string): VaguenessKind | undefined {
  const spelled = folded.split(BETWEEN_WORDS).filter((word) => LETTERS.test(word));
  // Letters with digits are article numbers, sizes, quantities with their unit.
  const said = spelled.filter((word) => !DIGITS.test(word));
  if (said.length === 0) return 'no-words';
  const last = said.at(-1)!;
  const isOpen = WEIGHTS.get(last) === 'generic';
  const weights = new Set(said.map((word) => WEIGHTS.get(word)));
  if (weights.has('material') && weights.has('article')) return undefined;
  if (weights.has('trade') && !isOpen) return undefined;
  const naming = said.filter((word) => !WEIGHTS.has(word)).length;
  if (naming > LONGEST_OPEN_PHRASE_WORDS || (naming > 0 && !HEADS.has(last))) return tooShort(said);
  return said.every((word) => WEIGHTS.get(word) === 'attribute') ? 'attributes-only' : 'generic-words';
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
  const namesNothing = rest.every((word) => DIGITS.test(word) || WEIGHTS.has(word));
  return namesNothing && rest.length <= LONGEST_REFERENCE_WORDS ? 'refers-elsewhere' : undefined;
}

function vaguenessOfChinese(folded: string): VaguenessKind | undefined {
  if (ELSEWHERE.some((phrase) => phrase.test(folded)) && folded.length <= 10) return 'refers-elsewhere';
  return CHINESE.has(folded.replace(/[\p{P}\p{N}\s]+/gu, '')) ? 'generic-words' : undefined;
}

function tooShort(said: readonly string[]): VaguenessKind | undefined {
  const letters = said.reduce((sum, word) => sum + word.length, 0);
  return letters < SHORTEST_NAME_LETTERS && !said.some((word) => TWO_LETTER_GOODS.has(word))
    ? 'too-short'
    : undefined;
}
