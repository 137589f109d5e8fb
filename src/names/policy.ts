import type { NameFamily, TokenKind } from './analysed-name.ts';

/**
 * The whole policy of name matching: every number that moves a score, with its reason. No other file holds one.
 * Scores run from 0 to 1; at `threshold` a hit is shown.
 */
export const POLICY_VERSION = 'names-7';

/** A hit below this is not shown. The same default as yente, so that habits carry over. */
export const DEFAULT_THRESHOLD = 0.7;

/** How much a part of a name says about who is meant. */
export const KIND_WEIGHTS: Readonly<
  Record<TokenKind, { readonly weight: number; readonly because: string }>
> = {
  name: { weight: 1, because: 'a coined or family name is what tells parties apart' },
  'brand-word': { weight: 0.75, because: 'words such as Star or Dragon are chosen by many firms' },
  number: { weight: 0.6, because: 'Plant No. 9 is not Plant No. 6' },
  place: { weight: 0.5, because: 'thousands of firms carry the name of their city' },
  'business-word': { weight: 0.36, because: 'an industry is shared by all who work in it' },
  initial: { weight: 0.3, because: 'one letter says little' },
  particle: { weight: 0.08, because: 'al-, bin, von are dropped and added at will' },
  'legal-form': { weight: 0.06, because: 'legal forms are translated, moved and left out' },
  title: { weight: 0.02, because: 'titles are no part of a name' },
  address: { weight: 0.02, because: 'an address glued to a name is no part of it' },
};

/** How near two parts are, by the rule that brings them together. */
export const SIMILARITY = {
  equal: 1,
  /** A number word with a slip, and the number: FRIST, FIRST. */
  slippedNumber: 0.9,
  /** The same concept in other words: technology, tech, технологии, 科技. */
  sameConcept: 0.98,
  /** Two trades that translators take for one another: electric, electronic. */
  relatedConcept: 0.76,
  /** A short form that no table has: HDWE for hardware. */
  abbreviation: 0.86,
  /** The same concept in other words of one script, neither short for the other: Airways, Airlines; Plant, Zavod. */
  synonym: 0.86,
  /** Variants of one given name: Aleksandr, Oleksandr. */
  nameVariant: 0.94,
  /** Names of one origin in two languages: Yusuf, Joseph. */
  cognate: 0.8,
  /** A foreign brand and the Chinese characters chosen for its sound: Bingo, 冰果. */
  chineseEcho: 0.76,
  /** Two brands in pinyin that differ by a syllable. */
  otherSyllable: 0.3,
  /** Competing romanisations of one word. */
  sameSound: 0.96,
  /** The same consonants, vowels apart: names from Arabic. Three consonants at least. */
  sameConsonants: 0.86,
  /** A Chinese name in Wade-Giles and in pinyin: fewer sounds are told apart. Persons only. */
  otherChineseSystem: 0.86,
  /** Two names in pinyin that Wade-Giles, or an ear, writes alike: Chang and Zhang, Shi and Xi. */
  nearChineseSound: 0.64,
  /** The same letters with words split or joined otherwise. */
  joined: 0.97,
  joinedMisspelt: 0.89,
  /** A word cut off at the end of a field. */
  truncation: 0.95,
  /** J. for John. */
  initial: 0.75,
  /** Initials of several words: NPO for Nauchno-Proizvodstvennoe Obyedinenie. The most that they can give. */
  acronym: 0.8,
} as const;

/** Initials by their number: three letters stand for thousands of names. */
export function acronymSimilarity(letters: number): number {
  if (letters <= 3) return 0.66;
  return letters === 4 ? 0.74 : SIMILARITY.acronym;
}

/**
 * Edits allowed by the length of the shorter word, and the similarity that each leaves.
 * One letter in five may be a typing error; one in three is another word.
 */
export function editSimilarity(
  shorterLength: number,
  longerLength: number,
  edits: number,
  family: NameFamily,
): number {
  if (edits === 0) return SIMILARITY.equal;
  const allowed = EDITS[family];
  if (edits === 1) return allowed.one[Math.min(shorterLength, allowed.one.length - 1)]!;
  if (edits === 2 && longerLength >= allowed.twoFrom) {
    return allowed.two[Math.min(shorterLength, allowed.two.length - 1)]!;
  }
  return 0;
}

interface EditTable {
  /** By length of the shorter word. */
  readonly one: readonly number[];
  readonly two: readonly number[];
  /** Least length of the longer word for two edits. */
  readonly twoFrom: number;
}

//                        0  1  2  3     4     5     6     7     8     9    10    11
const BRANDS: EditTable = {
  one: [0, 0, 0, 0, 0.66, 0.78, 0.86, 0.89, 0.92, 0.93, 0.94],
  two: [0, 0, 0, 0, 0, 0, 0, 0.66, 0.76, 0.8, 0.84, 0.86],
  twoFrom: 7,
};
/** A brand of five letters with two others is another brand; a person's name comes with the rest of it beside it. */
const PERSONS: EditTable = {
  one: [0, 0, 0, 0.56, 0.68, 0.8, 0.87, 0.9, 0.92, 0.93, 0.94],
  two: [0, 0, 0, 0, 0, 0.56, 0.6, 0.68, 0.77, 0.81, 0.84, 0.86],
  twoFrom: 5,
};
const EDITS: Readonly<Record<NameFamily, EditTable>> = {
  organisation: BRANDS,
  vessel: BRANDS,
  person: PERSONS,
};

/** Taken off when the first letters differ: people and machines seldom err there. */
export const OTHER_FIRST_LETTER = 0.06;

/** The most edits that `editSimilarity` gives anything for. */
export function editsAllowed(shorterLength: number, family: NameFamily): number {
  if (family === 'person') return shorterLength >= 5 ? 2 : shorterLength >= 3 ? 1 : 0;
  return shorterLength >= 7 ? 2 : shorterLength >= 4 ? 1 : 0;
}

/** What an unmatched part costs, as a share of its weight. */
export const UNMATCHED = {
  /** Something on the papers that the entry does not have. */
  query: 1,
  /** The last word of a name that fills a field of 35 characters, as EDI and air waybills have: its rest is cut off. */
  queryCutOff: 0.2,
  /** The same at other lengths from 25 to 40 characters. */
  queryMayBeCutOff: 0.6,
  /** Something on the list that the papers leave out: papers shorten names. */
  entry: 0.85,
  /** A place on the list that the papers leave out: a firm's European or Shenzhen branch is often just the firm. */
  entryPlace: 0.7,
  /** A legal form that only one side gives. */
  oneSidedLegalForm: 0.2,
  /** The entry's tail when the papers' field may have been cut there. */
  entryBehindTruncation: 0.12,
  /** A person's further given names on the list. */
  entryPersonMiddle: 0.34,
  /** A person's further given names on the papers. */
  queryPersonMiddle: 0.7,
} as const;

/** Factors on the whole score. */
export const FACTORS = {
  /** Both names have a number and the numbers differ. */
  otherNumber: 0.72,
  /** Both names have a distinctive part that the other lacks: two names, not one misspelt. */
  bothHaveOwnName: 0.86,
  /** The same for persons: another family name, or another father's. */
  otherPersonName: 0.74,
  /** Initials that contradict: William G., William W. */
  otherInitial: 0.8,
  /** One name has a number and the other has none. */
  oneSidedNumber: 0.85,
  /** Both names have an industry or a place that the other lacks: Alpha Shipping, Alpha Foods. */
  bothHaveOwnTrade: 0.92,
  /** The most that a family name with an initial can reach. */
  initialOnlyCap: 0.78,
  /**
   * Nothing distinctive is in common, and the generic words are not all the same: Commerce Bank, Tejarat Bank. Keeps
   * such a hit below what a legal ground needs.
   */
  onlyCommonWords: 0.84,
  /** All that is distinctive is one word, and that one is misspelt: Ryanair, Iranair. */
  oneMisspeltWord: 0.93,
  /** Words in another order, organisation or person. */
  otherOrder: 0.985,
  /** Legal forms that contradict: an AG is not a GmbH, though lists often get it wrong. */
  otherLegalForm: 0.96,
  /** The father of one is the son of the other. */
  fatherAndSon: 0.68,
  /** Hans Friedrich, Friedrich Hans: one man may be written both ways, two men as well. */
  givenNamesSwapped: 0.8,
  /** Equal but for the spelling of generic words or legal forms. */
  notIdentical: 0.995,
} as const;

/**
 * What a name on the papers is worth that is, letter by letter, the beginning of the name on the list and ends where
 * its field ends. With a distinctive word in it, it is that name; of generic words alone, many names begin so, and it
 * is a weak hit.
 */
export const CUT_NAME = { distinctive: 0.95, generic: 0.72, possible: 0.88, leastCharacters: 20 } as const;

/** The least score of two names that differ by one slip in all, by letters of the shorter. Longest first. */
export const ONE_SLIP = {
  severalWords: [
    { from: 20, score: 0.88 },
    { from: 12, score: 0.84 },
    { from: 8, score: 0.76 },
    { from: 5, score: 0.71 },
  ],
  /** One word with another letter is often another name: SCAT, SCAN. */
  oneWord: [
    { from: 8, score: 0.74 },
    { from: 5, score: 0.7 },
  ],
  /**
   * A ship's only word with two neighbours exchanged or a letter doubled: no two short names of ships on the lists
   * differ so, while several differ by another letter or one more (SANA, SONA, SANAN).
   */
  sureSlipOfShip: { from: 4, score: 0.7 },
} as const;

/** The least score of two names whose words are the same when split, joined or put in another order. */
export const SAME_LETTERS = { leastCharacters: 8, sameOrder: 0.94, otherOrder: 0.8, mostWords: 14 } as const;

/** No rule on the whole name gives more than this. */
export const HIGHEST_FLOOR = SAME_LETTERS.sameOrder;

/** A person's only word, misspelt, with seven letters or more of it right: a hit, and no strong one. */
export const ONE_LONG_WORD = { leastCharacters: 7, similarity: 0.85, cap: 0.74 } as const;

/** A person known by one word only never reaches the threshold on that word alone, if the other name has more. */
export const ONE_WORD_PERSON_CAP = 0.62;

/** Weight of distinctive words that a name must share to be more than its industry. */
export const DISTINCTIVE_WEIGHT = 0.6;

/** Weak aliases (as the publishers grade them: nicknames, common short forms) count this much. */
export const WEAK_ALIAS_FACTOR = 0.93;

/** A hit on a weak alias needs an equal name, not a similar one (OFAC FAQ 123, 2011: weak AKAs). */
export const WEAK_ALIAS_MINIMUM = 0.95;

/**
 * Rarity of a word by the number of names it occurs in: 1.3 for a word of one name, falling by 0.2 with every
 * threefold. Counted over all versions held, so that judging by another day's list moves no score.
 */
export function rarity(nameCount: number): number {
  return Math.min(1.3, Math.max(0.45, 1.3 - 0.18 * Math.log(Math.max(1, nameCount))));
}

/** Rarity of a word that no index counts: that of a word in about five names; common names have half. */
export const UNCOUNTED_RARITY = 1;
export const COMMON_WORD_RARITY = 0.55;

/** How two addresses are compared. */
export const ADDRESS = {
  /** A street's name and a house number tell more than a city; a postal code stands for a quarter. */
  weights: { number: 0.8, postcode: 0.9, name: 1, place: 0.6 },
  /** What one address has and the shorter one leaves out costs this share. */
  leftOut: 0.25,
  /** Factors when both name a place, or a number, and none in common. */
  otherPlace: 0.4,
  otherNumber: 0.6,
  /** From here two addresses are called the same. */
  same: 0.8,
} as const;

/** What else is known, added to the name's score. */
export const SUPPORT = {
  /** One address on both sides, in whatever spelling. */
  sameAddress: 0.05,
  sameBirthDate: 0.06,
  /** The year only, or a date within a year: lists often have no more. */
  sameBirthYear: 0.02,
  /** Two years apart or more, where the list gives years at all. */
  otherBirthDate: -0.15,
  otherGender: -0.12,
  sameCountry: 0.02,
  otherCountry: -0.04,
  sameIdentifier: 0.3,
  /** A number of the same kind, and another one. */
  otherIdentifier: -0.1,
  /** A ship known by its name only: many ships share names. */
  noImoNumber: -0.12,
  /** The IMO number stays with the hull for life: another number is another ship. */
  otherImoNumber: -0.6,
} as const;
