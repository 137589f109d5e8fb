import { foldText } from '../text/normalise.ts';
import { stemOf } from './word-forms.ts';

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
    'и для из с со без по к ко в на до або та від з із зі без під ve icin ile va az baraye و از با در به برای ها های هایی ای ی عدد мм см кг гр шт вт квт гц мгц ггц мкф ом вид типу типа ' +
    'aus zum zur im am bei nach ohne inkl f sur sans en au aux par new pcs pc pce piece pieces pack packs pk set sets pair pairs qty no nr x kg g gr ml l cl ltr cm mm m oz lb inch in1 size sz ' +
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
  (
    'for with of in from containing without fits fit suitable compatible fur fuer mit ohne inkl pour avec sans para con ' +
    'для к с со без от до від під з із зі برای جهت مخصوص با'
  ).split(' '),
);

const OWNING = /['’]s$/;
const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const HAN = /\p{Script=Han}/u;
/** Sizes, article numbers, quantities with their unit. */
const NUMBERED = /\p{Nd}/u;
/** A letter that is part of the next word: `t-shirt`, `o ring`, `l/s top`, `h&s`, `e.l.f.`. */
const LETTER_TO_WORD = /(?<![\p{L}\p{N}])(?!w\/)([a-z])[-/](?=[a-z])/gu;
const LETTER_BEFORE_WORD =
  /(?<![\p{L}\p{N}])(t|tee) (?=shirts?\b)|(?<![\p{L}\p{N}])([ovde]) (?=(?:rings?|belts?|necks?|liquids?|bikes?|cigs?|cigarettes?|scooters?)\b)|(?<![\p{L}\p{N}])(x) (?=rays?\b)/gu;
const WIRELESS = /(?<![\p{L}\p{N}])wi[- ]fi(?![\p{L}\p{N}])/gu;
const LETTERS_WITH_AND = /(?<![\p{L}\p{N}])([a-z]) ?& ?(?=[a-z](?![\p{L}\p{N}]))/gu;
const LETTERS_WITH_DOTS = /(?<![\p{L}\p{N}])(?:[a-z]\.){2,}[a-z]?(?![\p{L}\p{N}])/gu;

/** Every telling word of a description, in order. Chinese text comes as one word, to be cut by who knows its words. */
export function goodsWords(description: string): readonly GoodsWord[] {
  const words: GoodsWord[] = [];
  let isAside = false;
  for (const [written] of lettersJoined(prepared(description)).matchAll(WORDS)) {
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
      (NUMBERED.test(written) && !/^(?:\p{L}{2,}\d+|3[dд])$/u.test(written)) ||
      (written.length < 2 && !HAN.test(written))
    )
      continue;
    words.push({ stem: stemOf(written), written, isAside });
  }
  return words;
}

/** Half-spaces of Persian join words, or a word and its ending, that are also written apart. */
const HALF_SPACE = '\u200c';
/** Chinese and Latin letters stand without a space: `PET薄膜`. */
const BETWEEN_SCRIPTS = /(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Han})/gu;
/** Turkish says "for" and "including" behind the word: what they belong to begins at the last comma. */
const WORDS_BEHIND = /(?<=^|[,;:()])([^,;:()]*\S)\s+(?:icin|dahil|ile uyumlu)(?!\p{L})/gu;
const HAS_WORDS_BEHIND = / (?:icin|dahil|ile uyumlu)\b/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is "ASCII only", which begins at zero
const ASCII = /^[\x00-\x7f]*$/;

/** Folded, and in the order in which the other languages say it. */
function prepared(description: string): string {
  if (ASCII.test(description)) return inOrder(foldText(description.replaceAll('_', ' ')));
  const folded = foldText(description.replaceAll('_', ' ').replaceAll(HALF_SPACE, ' '));
  return inOrder(folded.replace(BETWEEN_SCRIPTS, ' '));
}

function inOrder(folded: string): string {
  if (!HAS_WORDS_BEHIND.test(folded)) return folded;
  let madeFor = '';
  const named = folded.replace(WORDS_BEHIND, (_, words: string) => {
    madeFor += ` fur ${words}`;
    return ' ';
  });
  return named + madeFor;
}

/** Letters that stand alone are lost: they are joined with the word, or the letters, that they belong to. */
function lettersJoined(folded: string): string {
  let text = folded;
  if (text.includes('wi')) text = text.replace(WIRELESS, 'wifi');
  if (text.includes('.')) text = text.replace(LETTERS_WITH_DOTS, (letters) => letters.replaceAll('.', ''));
  if (text.includes('&')) text = text.replace(LETTERS_WITH_AND, '$1n');
  text = text.replace(LETTER_BEFORE_WORD, (_, shirt, ring, ray) => (shirt ? 't' : (ring ?? ray)));
  return text.includes('-') || text.includes('/') ? text.replace(LETTER_TO_WORD, '$1') : text;
}
