import { readCountry } from '../../../text/countries.ts';
import type { RoleKey } from '../../columns.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { readGoodsLine } from './goods-line-facts.ts';
import { type Segment, type SegmentedPage, sliceSegment } from './page-text.ts';
import { PIECES } from './piece-words.ts';

const CONFIDENCE = 0.65;
const DECLARES = String.raw`(?:do )?(?:hereby |herewith )?(?:certify|confirm|declare|undertake|state|warrant|bestätigen|erklären|versichern|verpflichten|certifions|déclarons|attestons|confirmons|подтвержда\p{L}+|заявля\p{L}+|удостоверя\p{L}+|гарантиру\p{L}+|обязу\p{L}+|підтверджу\p{L}+|заявля\p{L}+|засвідчу\p{L}+|beyan|taahhüt)`;
const NAME = String.raw`(?<name>[^,;]{3,90}?(?:,?\s*(?:Ltd|Inc|LLC|Co)\b\.?(?:,?\s*Ltd\.?)?)?)`;

/** Who speaks, from whom the goods come and through whom: as free letters say it. */
const SAYS: readonly (readonly [RoleKey, RegExp])[] = [
  [
    'end_user',
    new RegExp(
      String.raw`(?:^|[.\s])(?:we|wir|nous|мы|ми|biz),?\s+(?:the undersigned,?\s+|die unterzeichnende[nr]?,?\s+|soussignés?,?\s+|нижеподписавшиеся,?\s+)?${NAME}(?:,\s+(?!here|soussign|being|acting|as\s|which|who\s|having|the\s|also|together)(?<address>[^;]{3,200}?))?,?\s+${DECLARES}`,
      'giu',
    ),
  ],
  [
    'seller',
    new RegExp(
      String.raw`(?:supplied|sold|delivered|exported|geliefert|verkauft|fournies?|livrées?|поставля\p{L}+|постача\p{L}+)\s+(?:to us\s+)?(?:by|von|durch|par)\s+${NAME}(?:,\s*(?<address>[^;.]{3,160}?))?(?=\s+(?:under|according|pursuant|gemäß|laut|selon|по договору)\b|[.;]|$)`,
      'giu',
    ),
  ],
  [
    'buyer',
    new RegExp(
      String.raw`(?:purchased?|buy|bought|ordered?|bezogen|beziehen|kaufen)\s+(?:them\s+)?(?:through|from|via|über|durch)\s+${NAME}(?:,\s*(?<address>[^;(]{3,160}?))?(?=\s*\(|[.;](?:\s|$)|$)`,
      'giu',
    ),
  ],
];

/** `we are the final user of ..., and certify`: what follows is no name. */
const FIRM_BEGINS = /^[\p{Lu}\p{N}«"“]/u;

/**
 * The parties and goods of an end user's statement that is written as a letter: `We, Firm LLC, Building 7, ..., certify that ...`.
 * Only for roles that no label names.
 */
export function factsOfStatement(
  page: SegmentedPage,
  known: readonly RawFact[],
  /** Nothing else lists the goods. */
  isGoodsList: boolean,
): RawFact[] {
  const text = new PageText(page.segments);
  const hasGoods = known.some(({ field }) => field === 'goods_description');
  return [...partiesSaid(page, text, known), ...(isGoodsList && !hasGoods ? goodsSaid(page, text) : [])];
}

/** Goods that are counted by themselves: `12 engines`. */
const COUNTED_GOODS = 'engines?|motors?';
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?:\p{L}+\s+\((?<spelt>\d+)\)\s+|(?<count>\d[\d.,]*)\s+(?=(?:${PIECES}|${COUNTED_GOODS})(?![\p{L}\d])))(?<what>[^,.;]{3,120}?)(?=,\s|\s+(?:and|und|et|и|та|ve)\s|[.;](?:\s|$)|$)`,
  'giu',
);
const UNIT = new RegExp(String.raw`^(?:${PIECES})(?![\p{L}\d])\.?\s*`, 'iu');

/** `one (1) flap actuator P/N X, two (2) valves P/N Y`, `25 pcs autopilot modules`: goods in the middle of sentences. */
function goodsSaid(page: SegmentedPage, text: PageText): RawFact[] {
  let item = 0;
  return [...text.all.matchAll(COUNTED)].flatMap((match) => {
    const { spelt, count, what } = match.groups!;
    const number = spelt ?? count!;
    const words = what!.replace(UNIT, '');
    if (!/\p{L}{3}/u.test(words)) return [];
    item += 1;
    const from = match.index + match[0].indexOf(number);
    const at = match.index + match[0].lastIndexOf(words);
    const segments = text.segmentsAt(at, at + words.length);
    const whole = {
      ...segments[0]!,
      text: words.trim(),
      pieces: segments.flatMap(({ pieces }) => pieces),
      notes: [],
    };
    const { named, rest } = readGoodsLine(whole);
    return [
      factOf(page, 'quantity', 'in the text', text.segmentsAt(from, from + number.length), CONFIDENCE, item),
      ...named.map(({ field, label, value }) => factOf(page, field, label, [value], CONFIDENCE, item)),
      ...(rest.length > 0 ? [factOf(page, 'goods_description', 'in the text', rest, CONFIDENCE, item)] : []),
    ];
  });
}

function partiesSaid(page: SegmentedPage, text: PageText, known: readonly RawFact[]): RawFact[] {
  return SAYS.flatMap(([role, pattern]) => {
    if (known.some(({ field }) => field === `${role}_name`)) return [];
    const match = [...text.all.matchAll(pattern)].find(({ groups }) => FIRM_BEGINS.test(groups!['name']!));
    const name = match?.groups?.['name'];
    if (!match || name === undefined) return [];
    const from = match.index + match[0].indexOf(name);
    const facts = [fact(page, text, `${role}_name`, match[0], from, name)];
    const address = match.groups!['address'];
    if (address === undefined) return facts;
    const at = from + name.length + text.all.slice(from + name.length).indexOf(address);
    facts.push(fact(page, text, `${role}_address`, match[0], at, address));
    const last = /[^,]+$/.exec(address)?.[0].trim() ?? '';
    if (readCountry(last) !== undefined)
      facts.push(fact(page, text, `${role}_country`, match[0], at + address.lastIndexOf(last), last));
    return facts;
  });
}

function fact(
  page: SegmentedPage,
  text: PageText,
  field: `${RoleKey}_${'name' | 'address' | 'country'}`,
  sentence: string,
  from: number,
  value: string,
): RawFact {
  const label = sentence.trim().split(/\s+/).slice(0, 2).join(' ').replace(/[,.]$/, '');
  return {
    ...factOf(page, field, label, text.segmentsAt(from, from + value.length), CONFIDENCE),
    text: value,
  };
}

/** The lines of a page as one running text, words that a line broke joined again; and back to the lines. */
class PageText {
  readonly all: string;
  readonly #starts: { readonly at: number; readonly segment: Segment }[] = [];

  constructor(segments: readonly Segment[]) {
    let all = '';
    for (const segment of segments) {
      const isBroken = /\p{Ll}-$/u.test(all) && /^\p{Ll}/u.test(segment.text);
      if (isBroken) all = all.slice(0, -1);
      else if (all !== '') all += ' ';
      this.#starts.push({ at: all.length, segment });
      all += segment.text;
    }
    this.all = all;
  }

  segmentsAt(from: number, to: number): Segment[] {
    return this.#starts.flatMap(({ at, segment }) => {
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, segment.text.length)];
      return start < end ? [sliceSegment(segment, start, end)] : [];
    });
  }
}
