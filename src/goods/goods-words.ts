import { foldText } from '../text/normalise.ts';

/** A word of a goods description, brought to the form in which words are compared. */
export interface GoodsWord {
  /** Stem, in lower case, without accents. */
  readonly stem: string;
  readonly written: string;
  /** Behind "for", "with", "of" ...: says what the goods are used with, not what they are. */
  readonly isAside: boolean;
}

/** Words that say nothing of what goods are, in the languages that descriptions come in. */
const STOP = new Set(
  (
    'a an the and or of for to with without in on by from at as per de la le les du des et pour avec en und der die das fur fuer mit von y el los las con para ' +
    'и для из с в на до або та від ve icin ile va bar az baraye new pcs pc pce piece pieces pack packs pk set sets pair pairs qty no nr x kg g gr ml l cl ltr cm mm m oz lb inch in1 size sz ' +
    'men mens women womens ladies girls boys kids assorted various mixed color colour black white red blue green pink grey gray navy beige brown yellow purple silver gold large small medium mini xl xxl xs ' +
    'n e c nec heading headings subheading chapter whether not other than incl including excl etc item items article articles goods product products thereof kind used'
  ).split(' '),
);

/** What follows says what the goods are for, made with or part of. */
const ASIDE = new Set(
  'for with of in from containing without fits fit suitable compatible fur fuer mit pour avec de para con для к из с до від icin ile'.split(
    ' ',
  ),
);

const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const HAN = /\p{Script=Han}/u;
/** Sizes, article numbers, quantities with their unit. */
const NUMBERED = /\d/;

/** Every telling word of a description, in order. Chinese text comes as one word, to be cut by who knows its words. */
export function goodsWords(description: string): readonly GoodsWord[] {
  const words: GoodsWord[] = [];
  let isAside = false;
  for (const [written] of foldText(description.replace(/_/g, ' ')).matchAll(WORDS)) {
    if (words.length > 0 && ASIDE.has(written)) {
      isAside = true;
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
