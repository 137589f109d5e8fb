/** What a part of a name is. The weight of each kind is a row of `policy.ts`. */
export const TOKEN_KINDS = [
  'name',
  'legal-form',
  'business-word',
  'place',
  'brand-word',
  'number',
  'initial',
  'particle',
  'title',
  'address',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** Kinds of names, matched by different rules and kept in different indexes. */
export const NAME_FAMILIES = ['organisation', 'person', 'vessel'] as const;
export type NameFamily = (typeof NAME_FAMILIES)[number];

/** One part of a name, in Latin letters. */
export interface Token {
  /** Lower-case Latin letters and digits. */
  readonly text: string;
  /** As it stands in the name, folded but in its own script. */
  readonly written: string;
  readonly kind: TokenKind;
  /** Number of the shared concept (`technology`), or -1. */
  readonly concept: number;
  /** Written in a script without short vowels (Arabic, Hebrew, scripts of India): its consonants are compared. */
  readonly isUnvowelled: boolean;
  readonly sound: string;
  readonly consonants: string;
  /** For persons: the key of a Chinese name in either romanisation (`chineseSoundKey`), else empty. */
  readonly chineseSound: string;
  /** True when the text can be cut into syllables of pinyin. */
  readonly isPinyin: boolean;
  readonly isHangul: boolean;
  /** Bit i is set when letter i of the alphabet occurs: two words whose sets differ much cannot be near. */
  readonly letters: number;
  /** Weight by kind and by how common the word is; 0 to about 1.4. */
  readonly weight: number;
}

/** A name made ready for comparison. */
export interface AnalysedName {
  readonly asWritten: string;
  readonly family: NameFamily;
  readonly tokens: readonly Token[];
  /** All tokens but legal forms, titles and address, joined: to compare names whose words are split otherwise. */
  readonly joined: string;
  /** All tokens joined, legal forms included. */
  readonly letters: string;
  /** True when a part is written in a script without vowels. */
  readonly isUnvowelled: boolean;
  /** True when the name was longer than the limit and only its beginning was analysed. */
  readonly wasCut: boolean;
  /** True when a legal form or business word shows that this is an organisation. */
  readonly looksLikeOrganisation: boolean;
  /** Characters of the name proper, without prefixes: to recognise truncation at a field's length. */
  readonly lengthCharacters: number;
  /** Whether the name ends where a field may have cut it: 35 characters are the usual limit, others occur. */
  readonly truncation: 'none' | 'possible' | 'likely';
}
