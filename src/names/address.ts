import { editDistance } from '../text/distance.ts';
import { dropApostrophes, foldText } from '../text/normalise.ts';
import { soundKey } from '../text/sound-key.ts';
import { latinise } from '../text/transliterate.ts';
import { addressWords } from './lexicon/address-words.ts';
import { lexiconOf } from './lexicon.ts';
import { withoutZeros } from './numbers.ts';
import { ADDRESS, editSimilarity, editsAllowed } from './policy.ts';
import { wordsOf } from './words.ts';

/** One part of an address: the kind says how much it tells. */
export interface AddressPart {
  readonly kind: 'number' | 'postcode' | 'name' | 'place';
  /** Lower-case Latin letters and digits. */
  readonly text: string;
  readonly sound: string;
  /** Number of the concept in the lexicon (a place, "industrial"), or -1. */
  readonly concept: number;
  readonly written: string;
}

/** Two addresses compared. */
export interface AddressComparison {
  /** 0 to 1: 1 for the same parts in whatever order and spelling. */
  readonly score: number;
  /** Parts of the first that the second has as well, as written. */
  readonly shared: readonly string[];
  /** True when both name a city or country, and not one in common. */
  readonly otherPlace: boolean;
  /** True when both have house numbers, and not one in common. */
  readonly otherNumber: boolean;
}

const MOST_PARTS = 48;
const LONGEST_ADDRESS_CHARACTERS = 1_000;
/** Chinese and Japanese addresses are written in one run: a part ends with what kind of part it is. */
const HAN_BORDER = /(?<=[\u3400-\u9fff])([省市区區县縣镇鎮乡村路街道巷号號楼樓层層室栋座厦园丁目番])/g;
const HAN_KIND = /(?<=[\u3400-\u9fff])[省市区區县縣镇鎮乡村路街道巷号號楼樓层層室栋座厦园丁目番]$/;
const NOISE: ReadonlySet<string> = new Set(addressWords.flatMap((forms) => forms.split('|')));

/**
 * The parts of an address that tell it from others. Words for "street", "floor" or "district" go, in every language;
 * what is left is compared without regard to order.
 *
 *     Office 1204, 12 Lenina ul., Minsk 220030     1204 number, 12 number, lenina name, minsk place, 220030 postcode
 */
export function addressParts(address: string): AddressPart[] {
  const lexicon = lexiconOf('organisation');
  const folded = foldText(address.slice(0, LONGEST_ADDRESS_CHARACTERS)).replace(HAN_BORDER, '$1 ');
  const words = wordsOf(dropApostrophes(folded));
  const parts: AddressPart[] = [];
  for (let i = 0; i < words.length && parts.length < MOST_PARTS; i++) {
    const { script } = words[i]!;
    const written = script === 'han' ? words[i]!.text.replace(HAN_KIND, '') : words[i]!.text;
    const phrase = lexicon.phrases
      .get(written)
      ?.find(
        (each) => each.meaning.kind === 'place' && each.words.every((word, k) => words[i + k]?.text === word),
      );
    const text = latinise(written, script);
    if (phrase) {
      parts.push(part('place', text, phrase.meaning.concept, phrase.words.join(' ')));
      i += phrase.words.length - 1;
      continue;
    }
    const meaning = lexicon.words.get(written) ?? lexicon.glued.get(written) ?? lexicon.words.get(text);
    if (meaning?.kind === 'place' && text.length > 2)
      parts.push(part('place', text, meaning.concept, written));
    else if (text === '' || NOISE.has(written) || NOISE.has(text)) continue;
    else if (/^\d{5,7}$/.test(text)) parts.push(part('postcode', text, -1, written));
    else if (/\d/.test(text)) parts.push(part('number', withoutZeros(text), -1, written));
    else if (text.length > 1) parts.push(part('name', text, meaning?.concept ?? -1, written));
  }
  return parts;
}

function part(kind: AddressPart['kind'], text: string, concept: number, written: string): AddressPart {
  return { kind, text, concept, written, sound: soundKey(text) };
}

/** Compares two addresses in whatever order, language and abbreviation. */
export function compareAddresses(a: string, b: string): AddressComparison {
  const [ours, theirs] = [addressParts(a), addressParts(b)];
  const taken = new Set<number>();
  const shared: string[] = [];
  let [met, total] = [0, 0];
  for (const each of ours) {
    const weight = ADDRESS.weights[each.kind];
    const [index, similarity] = nearest(each, theirs, taken);
    total += weight;
    if (index < 0) continue;
    taken.add(index);
    shared.push(each.written);
    met += weight * similarity;
  }
  let openTheirs = 0;
  for (const [index, each] of theirs.entries())
    if (!taken.has(index)) openTheirs += ADDRESS.weights[each.kind];
  const otherPlace = differIn('place', ours, theirs, taken);
  const otherNumber = differIn('number', ours, theirs, taken);
  // The shorter of two addresses leaves things out; what it has should be there.
  const open = Math.min(total - met, openTheirs) + ADDRESS.leftOut * Math.abs(total - met - openTheirs);
  let score = met === 0 ? 0 : met / (met + open);
  if (otherPlace) score *= ADDRESS.otherPlace;
  if (otherNumber) score *= ADDRESS.otherNumber;
  return { score, shared, otherPlace, otherNumber };
}

function nearest(
  each: AddressPart,
  theirs: readonly AddressPart[],
  taken: ReadonlySet<number>,
): [number, number] {
  let [best, bestSimilarity] = [-1, 0];
  for (const [index, other] of theirs.entries()) {
    if (taken.has(index)) continue;
    const similarity = partSimilarity(each, other);
    if (similarity > bestSimilarity) [best, bestSimilarity] = [index, similarity];
  }
  return [best, bestSimilarity];
}

function partSimilarity(a: AddressPart, b: AddressPart): number {
  if (a.text === b.text) return 1;
  if (a.kind !== b.kind || a.kind === 'number' || a.kind === 'postcode') return 0;
  if (a.concept >= 0 && a.concept === b.concept) return 1;
  if (a.kind === 'place') return 0;
  if (a.text.length >= 3 && a.sound === b.sound) return 1;
  const shorter = Math.min(a.text.length, b.text.length);
  const edits = editDistance(a.text, b.text, editsAllowed(shorter, 'organisation'));
  return editSimilarity(shorter, Math.max(a.text.length, b.text.length), edits, 'organisation');
}

function differIn(
  kind: AddressPart['kind'],
  ours: readonly AddressPart[],
  theirs: readonly AddressPart[],
  taken: ReadonlySet<number>,
): boolean {
  const both = ours.some((each) => each.kind === kind) && theirs.some((each) => each.kind === kind);
  return both && !theirs.some((each, index) => each.kind === kind && taken.has(index));
}
