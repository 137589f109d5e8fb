/**
 * Forms of a word in the languages that descriptions come in: endings, letters that are written in two ways, words that
 * languages build of others. What comes out is compared, never shown.
 */

const HAN = /\p{Script=Han}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;

/** Light stemming: plurals and the commonest endings. */
export function stemOf(word: string): string {
  if (!/[^a-z0-9'’]/.test(word)) return stemLatin(word);
  if (HAN.test(word)) return word;
  if (CYRILLIC.test(word)) return stemCyrillic(word);
  if (ARABIC.test(word)) return stemPersian(word);
  return stemLatin(word);
}

/** French articles that are written as one with their noun: `d'allumage`, `l'huile`. */
const ELIDED = /^(?:[dlcjmnst]|qu)['’](?=\p{L}{2})/u;

function stemLatin(written: string): string {
  const word = /['’]/.test(written) ? written.replace(ELIDED, '') : written;
  if (word.length <= 3) return word;
  const base = word.replace(/['’]s?$/, '');
  if (/(?:ss|us|is)$/.test(base)) return base;
  if (/ies$/.test(base) && base.length > 4) return `${base.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(base)) return base.slice(0, -2);
  if (/oes$/.test(base)) return base.slice(0, -2);
  if (/s$/.test(base)) return base.slice(0, -1);
  return base;
}

/** Case and number of nouns, and all that adjectives end in; the longest that matches is taken. */
const CYRILLIC_ENDINGS =
  /(?:иями|ями|ами|иях|ого|его|ому|ему|ими|ыми|їми|ова|ове|ові|еві|єві|ої|ої|ею|єю|ою|ую|юю|их|ых|їх|ий|ый|ой|ій|їй|ая|яя|ое|ее|ые|ие|ів|їв|ов|ев|єв|ей|ям|ам|ом|ем|єм|ах|ях|ию|ью|ия|ия|ии|ія|ії|ію|ья|ье|ью|а|я|ы|и|і|ї|у|ю|о|е|є|й|ь)$/u;
const LAST_VOWEL = /[аеєиіїоуюяьы]$/u;
const SHORTEST_CYRILLIC_STEM = 3;
const SHORTEST_STEM_TWICE = 4;
/** A vowel that comes and goes: `станок` and `станки`, `прокладок` and `прокладка`, `фланец` and `фланцы`. */
const FLEETING = /(?<=\p{L}{2}[бвгджзклмнпрстфхцчшщ])[оеє](?=[кц]$)/u;
/** Ukrainian has another vowel in a closed syllable: `ємність`, `ємності`. */
const CLOSED_SYLLABLE = /іст$/u;

/** Twice, so that `роликовый`, `роликов` and `ролик` are one: adjectives are made with an ending that plurals have. */
function stemCyrillic(word: string): string {
  const letters = word.replace(/['’ʼ]/g, '').replaceAll('ё', 'е').replaceAll('ґ', 'г');
  const once = withoutEnding(letters, SHORTEST_CYRILLIC_STEM);
  const twice = withoutEnding(once, SHORTEST_STEM_TWICE);
  return withoutEnding(twice, SHORTEST_STEM_TWICE).replace(FLEETING, '').replace(CLOSED_SYLLABLE, 'ост');
}

function withoutEnding(word: string, shortest: number): string {
  const stem = word.replace(CYRILLIC_ENDINGS, '');
  if (stem.length >= shortest) return stem;
  const shorter = word.replace(LAST_VOWEL, '');
  return shorter.length >= shortest ? shorter : word;
}

/** Letters that keyboards for Arabic write in place of the Persian ones. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
};
const PERSIAN_PLURAL = /(?:هایی|های|ها)$/u;
const SHORTEST_PERSIAN_STEM = 3;

function stemPersian(word: string): string {
  const letters = word.replace(/[يىكةۀأإآؤ]/g, (letter) => ARABIC_LETTERS[letter]!).replaceAll('ـ', '');
  const stem = letters.replace(PERSIAN_PLURAL, '');
  return stem.length >= SHORTEST_PERSIAN_STEM ? stem : letters;
}

const TURKISH_PLURAL = /^(.{3,}?)(?:lar|ler)(?:[iu]n?[iu]?n?)?(?:[dn][ae]n?)?$/;
const TURKISH_AFTER_VOWEL = /^(.{2,}[aeiou])(?:s[iu](?:n(?:[iu]n?|[dt]?[ae]n?))?|n[iu]n|y[iu]|y[ae]|l[iu])$/;
const TURKISH_AFTER_CONSONANT = /^(.{2,}[^aeiou])(?:[iu](?:n(?:[iu]n?|[dt]?[ae]n?))?|l[iu])$/;
/** Before an ending that begins with a vowel, the last consonant of a word is voiced: `ucak`, `ucagi`. */
const VOICED: Readonly<Record<string, string>> = { g: 'k', b: 'p', d: 't' };

const SHORTEST_TURKISH = 4;

/** Turkish words without the endings of plural and possession, as far as letters tell; none for other words. */
function turkishBases(stem: string): readonly string[] {
  if (stem.length < SHORTEST_TURKISH) return [];
  const bases: string[] = [];
  const plural = TURKISH_PLURAL.exec(stem)?.[1];
  if (plural) bases.push(plural);
  const possessed = TURKISH_AFTER_VOWEL.exec(stem)?.[1] ?? TURKISH_AFTER_CONSONANT.exec(stem)?.[1];
  if (possessed) {
    bases.push(possessed);
    const voiced = VOICED[possessed.at(-1)!];
    if (voiced) bases.push(possessed.slice(0, -1) + voiced);
  }
  return bases;
}

const TURKISH_FORM = /^(?:(.{4,})(?:lari|leri)|(.{3,}[aeiou])s[iu]|(.{4,}[^aeiou])[iu])$/;
/** So long must a word be before its German ending is taken off where the word is known with it: `siren` is no `sire`. */
const GERMAN_FORM = /^(.{8,})(?:en|(?<=e)n)$/;

/**
 * The same word without an ending, where a vocabulary knows both: they are one word then. Only endings that are rare in
 * English, as words of it are known by the thousand.
 */
export function sameWordAs(stem: string): string | undefined {
  if (!/(?:[iu]|en)$/.test(stem)) return undefined;
  const turkish = TURKISH_FORM.exec(stem);
  return turkish ? (turkish[1] ?? turkish[2] ?? turkish[3]) : GERMAN_FORM.exec(stem)?.[1];
}

const ENDINGS = ['en', 'er', 'ern', 'es', 'em', 'e', 'n', 's'];
const SHORTEST_BASE = 4;

/** Words that an unknown one may be a form of, the likeliest first. */
export function basesOf(stem: string): readonly string[] {
  if (ARABIC.test(stem))
    return stem.endsWith('ی') && stem.length > SHORTEST_PERSIAN_STEM ? [stem.slice(0, -1)] : [];
  if (!/^[a-z]+$/.test(stem)) return [];
  const bases = [...turkishBases(stem)];
  for (const ending of ENDINGS)
    if (stem.endsWith(ending) && stem.length - ending.length >= SHORTEST_BASE)
      bases.push(stem.slice(0, -ending.length));
  // English `batteries` loses another ending than French `poulies`.
  if (stem.endsWith('y')) bases.push(`${stem.slice(0, -1)}ie`);
  if (stem.endsWith('aux')) bases.push(`${stem.slice(0, -3)}al`);
  // German umlauts on a keyboard that has none: `fraesmaschine` for `frasmaschine`.
  if (/[aou]e/.test(stem)) bases.push(stem.replace(/([aou])e/g, '$1'));
  // `lensler` is of `lens`, which the vocabulary has without its last letter.
  return bases.flatMap((base) => (base.endsWith('s') ? [base, stemLatin(base)] : [base]));
}

/** German joins the parts of a compound with these letters, Russian with one vowel. */
const JOINING = ['', 's', 'n', 'en', 'es', 'о', 'е'];

/** The first part of a compound, with and without what joins it to the next. */
export function firstParts(part: string): readonly string[] {
  return JOINING.filter((letters) => part.endsWith(letters) && part.length - letters.length >= 2).map(
    (letters) => part.slice(0, part.length - letters.length),
  );
}

/** The first letter and the consonants behind it: `moisturiser` and the abbreviation `mstrsr` have the same. */
export function skeletonOf(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, '');
}
