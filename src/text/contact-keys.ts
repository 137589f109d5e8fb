import { foldText } from './normalise.ts';

/** RFC 5321 allows 254 characters; the rest is room for a label. */
const LONGEST_CONTACT_CHARACTERS = 300;

const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/;

/** The address in lower case, without a label; `undefined` when the text is no single e-mail address. */
export function emailKey(text: string): string | undefined {
  if (text.length > LONGEST_CONTACT_CHARACTERS) return undefined;
  const bare = text
    .trim()
    .replace(/^(?:e-?mail|mailto)\s*:\s*/i, '')
    .replace(/^<|>$/g, '')
    .toLowerCase();
  return EMAIL.test(bare) ? bare : undefined;
}

// Words that say what kind of place it is, not which: they come and go between two spellings of one address.
const NOISE = new Set(
  (
    'street st str road rd avenue ave av lane ln drive dr boulevard blvd bld square sq building bldg bld block blk ' +
    'floor fl flr room rm office off suite ste unit flat apt apartment no nr number num house hse tower p o po box ' +
    'pobox district dist city town province prov region obl oblast the of and near opp opposite behind zip postal ' +
    'code ulitsa ulica ul dom d korp korpus pom ofis of g gorod prospekt pr pereulok per shosse sh kv litera ' +
    'улица ул дом д корпус корп к офис оф помещение пом город г область обл проспект пр пр-кт переулок пер шоссе ш'
  ).split(' '),
);
const LATER_WORDS = /[^\p{L}\p{N}]+/u;

/**
 * What two spellings of one address have in common: its words without case, accents, order and words such as
 * "street". `undefined` when too little is left to tell two places apart (a city alone, a country, a P.O. box).
 */
export function addressKey(text: string): string | undefined {
  const words = new Set<string>();
  for (const word of foldText(text).split(LATER_WORDS)) if (word !== '' && !NOISE.has(word)) words.add(word);
  const hasNumber = [...words].some((word) => /\d/.test(word));
  const named = [...words].filter((word) => !/^\d+$/.test(word) && word.length > 2).length;
  // A number and two words: "12, Lenina, Minsk". Below that, thousands of firms share it.
  return hasNumber && named >= 2 && words.size >= 3 ? [...words].sort().join(' ') : undefined;
}
