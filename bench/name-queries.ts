import { seededRandom } from './trade-file.ts';

/** In what way a query differs from the name that it was made of. */
export const QUERY_KINDS = [
  'exact',
  'one slip',
  'two slips',
  'swapped',
  'cut off',
  'abbreviated',
  'other spelling',
  'joined',
  'word left out',
  'innocent',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** One name as a paper may have it. */
export interface BenchQuery {
  readonly kind: QueryKind;
  readonly text: string;
}

type Random = () => number;

const KEYS = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of a finger: a letter left out, doubled by another, another, or two neighbours exchanged. */
function slip(text: string, random: Random): string {
  const letters = [...text];
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  if (places.length < 4) return text;
  const at = places[Math.floor(random() * places.length)]!;
  const other = KEYS[Math.floor(random() * KEYS.length)]!;
  switch (Math.floor(random() * 4)) {
    case 0:
      letters.splice(at, 1);
      break;
    case 1:
      letters.splice(at, 0, other);
      break;
    case 2:
      letters[at] = other;
      break;
    default:
      if (at + 1 < letters.length) [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
  }
  return letters.join('');
}

function swap(text: string, random: Random): string {
  const words = text.split(/\s+/);
  if (words.length < 2) return text;
  const at = Math.floor(random() * (words.length - 1));
  [words[at], words[at + 1]] = [words[at + 1]!, words[at]!];
  return words.join(' ');
}

/** What trade papers write for the words of firms. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\btechnolog(?:y|ies)\b/gi, 'TECH'],
  [/\binternational\b/gi, 'INTL'],
  [/\btrading\b/gi, 'TRDG'],
  [/\bcompany\b/gi, 'CO'],
  [/\bcorporation\b/gi, 'CORP'],
  [/\blimited\b/gi, 'LTD'],
  [/\bmanufacturing\b/gi, 'MFG'],
  [/\bindustr(?:y|ies|ial)\b/gi, 'IND'],
  [/\belectronics?\b/gi, 'ELEC'],
  [/\bequipment\b/gi, 'EQPT'],
  [/\baviation\b/gi, 'AVN'],
  [/\bscien(?:ce|tific)\b/gi, 'SCI'],
  [/\bgroup\b/gi, 'GRP'],
  [/\bimport\b/gi, 'IMP'],
  [/\bexport\b/gi, 'EXP'],
  [/\bengineering\b/gi, 'ENGG'],
  [/\binstitute\b/gi, 'INST'],
  [/\bresearch\b/gi, 'RES'],
  [/\bgeneral\b/gi, 'GEN'],
  [/\bmohamm?[ae]d\b/gi, 'MOHD'],
];

/** Words of firms as trade papers shorten them; in a name without any, the first word becomes its initial. */
function abbreviate(text: string): string {
  let short = text;
  for (const [word, abbreviation] of ABBREVIATIONS) short = short.replace(word, abbreviation);
  return short === text ? text.replace(/^(\p{L})\p{L}+(?=\s+\p{L}{2})/u, '$1.') : short;
}

/** What romanisations of Russian, Arabic, Persian and Chinese names write differently. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/zh/g, 'j'],
  [/ya/g, 'ia'],
  [/yu/g, 'iu'],
  [/ou/g, 'u'],
  [/oo/g, 'u'],
  [/ee/g, 'i'],
  [/ph/g, 'f'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/iy\b/g, 'y'],
  [/ev\b/g, 'yev'],
  [/(\p{L})\1/gu, '$1'],
];

function spellOtherwise(text: string): string {
  let other = text.toLowerCase();
  for (const [pattern, spelling] of SPELLINGS) other = other.replace(pattern, spelling);
  return other;
}

function join(text: string, random: Random): string {
  const gaps = [...text.matchAll(/(?<=\p{L}{2})[ -](?=\p{L}{2})/gu)].map(({ index }) => index);
  if (gaps.length === 0) return text;
  const at = gaps[Math.floor(random() * gaps.length)]!;
  return text.slice(0, at) + text.slice(at + 1);
}

function leaveOut(text: string, random: Random): string {
  const words = text.split(/\s+/);
  if (words.length < 3) return text;
  words.splice(Math.floor(random() * words.length), 1);
  return words.join(' ');
}

const CHANGES: Readonly<Record<Exclude<QueryKind, 'innocent'>, (text: string, random: Random) => string>> = {
  exact: (text) => text,
  'one slip': slip,
  'two slips': (text, random) => slip(slip(text, random), random),
  swapped: swap,
  // A field of an air waybill has 35 characters; shorter names lose their last ones.
  'cut off': (text) => text.toUpperCase().slice(0, text.length > 36 ? 35 : Math.ceil(text.length * 0.85)),
  abbreviated: abbreviate,
  'other spelling': spellOtherwise,
  joined: join,
  'word left out': leaveOut,
};

/**
 * Queries of every kind in turn, made of names drawn at random: the same seed gives the same queries. `innocent` are
 * names of parties on no list.
 */
export function makeQueries(
  names: readonly string[],
  innocent: readonly string[],
  count: number,
  seed: number,
): BenchQuery[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, number): BenchQuery => {
    const kind = QUERY_KINDS[number % QUERY_KINDS.length]!;
    const from = kind === 'innocent' ? innocent : names;
    const name = from[Math.floor(random() * from.length)]!;
    return { kind, text: kind === 'innocent' ? name : CHANGES[kind](name, random) };
  });
}
