import { foldText } from '../text/normalise.ts';

/** A word of a goods description, brought to the form in which words are compared. */
export interface GoodsWord {
  /** Stem, in lower case, without accents. */
  readonly stem: string;
  readonly written: string;
  /** Behind "for", "with", "of" ...: says what the goods are used with, not what they are. */
  readonly isAside: boolean;
}

const FOR_MEN = 'mens';
const FOR_WOMEN = 'womens';
/** Stems that describe goods and do not name them. */
export const DESCRIBING: ReadonlySet<string> = new Set([FOR_MEN, FOR_WOMEN]);

/** Words that say nothing of what goods are, in the languages that descriptions come in. */
const STOP = new Set(
  (
    'a an the and or of for to with without in on by from at as per de la le les du des et pour avec en und der die das fur fuer mit von y el los las con para ' +
    'и для из с в на до або та від ve icin ile va az baraye new pcs pc pce piece pieces pack packs pk set sets pair pairs qty no nr x kg g gr ml l cl ltr cm mm m oz lb inch in1 size sz ' +
    'men mens women womens ladies girls boys kids assorted various mixed color colour black white red blue green pink grey gray navy beige brown yellow purple silver gold large small medium mini xl xxl xs ' +
    'pn sn n e c nec heading headings subheading chapter whether not other than incl including excl etc item items article articles goods product products thereof kind used'
  ).split(' '),
);

/**
 * For whom the goods are: it decides between headings of clothing and says nothing else, so all such words are one of
 * two, and count little.
 */
const PERSONS = new Map(
  Object.entries({
    [FOR_MEN]: 'men mens man male gents gentlemens boy boys',
    [FOR_WOMEN]: 'women womens woman ladies lady female girl girls',
  }).flatMap(([stem, words]) => words.split(' ').map((word) => [word, stem] as const)),
);

/** What follows says what the goods are for, made with or part of. */
const ASIDE = new Set(
  'for with of in from containing without fits fit suitable compatible fur fuer mit pour avec de para con для к из с до від icin ile'.split(
    ' ',
  ),
);

const OWNING = /['’]s$/;
const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const HAN = /\p{Script=Han}/u;
/** Sizes, article numbers, quantities with their unit. */
const NUMBERED = /\d/;
/** A letter that is part of the next word: `t-shirt`, `o ring`, `l/s top`, `h&s`, `e.l.f.`. */
const LETTER_TO_WORD = /(?<![\p{L}\p{N}])(?!w\/)([a-z])[-/](?=[a-z])/gu;
const LETTER_BEFORE_WORD =
  /(?<![\p{L}\p{N}])(t|tee) (?=shirts?\b)|(?<![\p{L}\p{N}])([ovde]) (?=(?:rings?|belts?|necks?|liquids?|bikes?|cigs?|cigarettes?|scooters?)\b)|(?<![\p{L}\p{N}])(x) (?=rays?\b)/gu;
const LETTERS_WITH_AND = /(?<![\p{L}\p{N}])([a-z]) ?& ?(?=[a-z](?![\p{L}\p{N}]))/gu;
const LETTERS_WITH_DOTS = /(?<![\p{L}\p{N}])(?:[a-z]\.){2,}[a-z]?(?![\p{L}\p{N}])/gu;

/** Every telling word of a description, in order. Chinese text comes as one word, to be cut by who knows its words. */
export function goodsWords(description: string): readonly GoodsWord[] {
  const words: GoodsWord[] = [];
  let isAside = false;
  for (const [written] of lettersJoined(foldText(description.replace(/_/g, ' '))).matchAll(WORDS)) {
    if (words.length > 0 && ASIDE.has(written)) {
      isAside = true;
      continue;
    }
    const person = PERSONS.get(written.replace(OWNING, ''));
    if (person !== undefined) {
      words.push({ stem: person, written, isAside });
      continue;
    }
    if (
      STOP.has(written) ||
      (NUMBERED.test(written) && !/^\p{L}{2,}\d+$/u.test(written)) ||
      (written.length < 2 && !HAN.test(written))
    )
      continue;
    words.push({ stem: stemOf(written), written, isAside });
  }
  return words;
}

/** Letters that stand alone are lost: they are joined with the word, or the letters, that they belong to. */
function lettersJoined(folded: string): string {
  return folded
    .replace(LETTERS_WITH_DOTS, (letters) => letters.replaceAll('.', ''))
    .replace(LETTERS_WITH_AND, '$1n')
    .replace(LETTER_BEFORE_WORD, (_, shirt, ring, ray) => (shirt ? 't' : (ring ?? ray)))
    .replace(LETTER_TO_WORD, '$1');
}

/** Light stemming: plurals and the commonest endings; a stem is compared, never shown. */
export function stemOf(word: string): string {
  if (HAN.test(word)) return word;
  if (/\p{Script=Cyrillic}/u.test(word)) return stemCyrillic(word);
  if (word.length <= 3) return word;
  const base = word.replace(/['’]s?$/, '');
  if (/(?:ss|us|is)$/.test(base)) return base;
  if (/ies$/.test(base) && base.length > 4) return `${base.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(base)) return base.slice(0, -2);
  if (/oes$/.test(base)) return base.slice(0, -2);
  if (/s$/.test(base)) return base.slice(0, -1);
  return base;
}

const CYRILLIC_ENDINGS =
  /(?:иями|ями|ами|иях|ого|его|ому|ему|ыми|ими|ий|ый|ой|ая|яя|ое|ее|ые|ие|ів|ов|ев|ей|ям|ам|ом|ем|ах|ях|ию|ью|ия|ья|а|я|ы|и|і|у|ю|о|е|ь)$/u;
const SHORTEST_CYRILLIC_STEM = 4;

function stemCyrillic(word: string): string {
  const stem = word.replace(CYRILLIC_ENDINGS, '');
  return stem.length >= SHORTEST_CYRILLIC_STEM ? stem : word;
}

/** The first letter and the consonants behind it: `moisturiser` and the abbreviation `mstrsr` have the same. */
export function skeletonOf(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, '');
}
