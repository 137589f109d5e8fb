import { findCurrency } from '../../values/currency.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { readGoodsLine } from './goods-line-facts.ts';
import { PACKAGE_KINDS } from './package-words.ts';
import { type Segment, type SegmentedPage, sliceSegment, textOf } from './page-text.ts';
import { PIECES } from './piece-words.ts';

const CONFIDENCE = 0.95;
/** Goods items on one page of a form; more heads than that are none. */
const MOST_ITEMS = 50;

/** Items of a customs declaration, what it says of all of them, and every segment that they take. */
export interface DeclaredGoods {
  readonly facts: readonly RawFact[];
  readonly segments: readonly Segment[];
  readonly count: number;
}

/** Boxes of the Single Administrative Document (Regulation (EU) 2016/341, annex 9, appendix C1) that speak of goods. */
// biome-ignore format: a row is a box
const BOXES: readonly (readonly [number: string, role: PaperField | 'position' | 'goods' | 'none', words: RegExp])[] = [
  ['6', 'total_packages', /^(?:packst|total pack|nbre|nombre|łącznie|liczba|colli|bultos|total bultos|totale colli|yerlerin|kap)/iu],
  ['22', 'total_value', /^(?:währung|currency|monnaie|waluta|divisa|valuta|moneda|валют|döviz)/iu],
  ['31', 'goods', /^(?:pack|colis|opakow|bultos|colli|kaplar|груз|вантаж|kolli|förpack)/iu],
  ['32', 'position', /^(?:pos|item|article|artik|pozyc|partida|articolo|kalem|товар|varepost)/iu],
  ['33', 'hs_code', /^(?:waren|commod|code|kod|código|codice|eşya|код|goederen|varu|vare)/iu],
  ['34', 'country_of_origin', /^(?:urspr|ctry|count|code pays|pays|kod kraju|kraj|cód|país|codice paese|paese|menşe|код стран|land|oprind)/iu],
  ['35', 'gross_mass_kg', /^(?:roh|gross|masse brute|masa brutto|masa bruta|massa lorda|brüt|вес брутто|bruto|brutto)/iu],
  ['37', 'none', /./u],
  ['38', 'net_mass_kg', /^(?:eigen|net|masse nette|masa netto|masa neta|massa netta|вес нетто|netto)/iu],
  ['40', 'none', /./u],
  ['41', 'quantity', /^(?:bes|suppl|unités|jednostki|unidades|unità|tamamlay|доп|aanvull|extra)/iu],
  ['42', 'value', /^(?:artikelpreis|item price|prix|cena|precio|prezzo|kalem fiyat|цена)/iu],
  ['44', 'none', /./u],
  ['46', 'value', /^(?:stat|valeur stat|wartość|valor est|valore stat|istatist|статист)/iu],
  ['47', 'none', /./u],
];
const BOX_NUMBER = /^(?<number>\d{1,2})(?:\s?[a-e])?[.:]?\s+(?=\p{L})/u;
const OF_ALL = /insgesamt|total(?!\s+pack)|łącznie|razem|totale|всего|toplam/iu;

interface BoxHead {
  readonly role: PaperField | 'position' | 'goods' | 'none';
  readonly segment: Segment;
  readonly isOfAll: boolean;
}

/**
 * Goods of a customs declaration whose boxes are numbered and repeated for each item: `31 Packages and description of goods`,
 * `33 Commodity code`, `35 Gross mass`. The numbers are the same in all languages.
 *
 * @returns nothing for a page without a box for goods and one for their code
 */
export function declaredGoods(page: SegmentedPage, firstItem: number): DeclaredGoods | undefined {
  const heads = page.segments.flatMap((segment) => headOf(segment) ?? []);
  const roles = new Set(heads.map(({ role }) => role));
  if (!roles.has('goods') || !roles.has('hs_code')) return undefined;
  const facts: RawFact[] = [];
  const segments: Segment[] = [];
  let item = firstItem - 1;
  let known = new Set<string>();
  for (const head of heads) {
    const isOfItem = !head.isOfAll && !head.role.startsWith('total_') && head.role !== 'none';
    // The first box that is there once more begins the next item.
    if (isOfItem && (item < firstItem || (known.has(head.role) && head.role !== 'value'))) {
      item += 1;
      known = new Set();
      if (item - firstItem >= MOST_ITEMS) break;
    }
    const isKnown = known.has(head.role);
    if (isOfItem) known.add(head.role);
    const content = contentOf(head, heads, page);
    segments.push(head.segment, ...content);
    if (isKnown || content.length === 0) continue;
    facts.push(...factsOfBox(head, content, page, isOfItem ? item : undefined));
  }
  return { facts, segments, count: item - firstItem + 1 };
}

function headOf(segment: Segment): BoxHead | undefined {
  const match = BOX_NUMBER.exec(segment.text);
  if (!match) return undefined;
  const words = segment.text.slice(match[0].length);
  const box = BOXES.find(([number, , names]) => number === match.groups!['number'] && names.test(words));
  if (!box) return undefined;
  return { role: box[1], segment, isOfAll: box[1] === 'gross_mass_kg' && OF_ALL.test(words) };
}

/** What stands below a head: in its ruled box, else to the next heads beside and below. */
function contentOf({ segment }: BoxHead, heads: readonly BoxHead[], page: SegmentedPage): Segment[] {
  const others = heads.filter((head) => head.segment !== segment).map((head) => head.segment);
  const beside = others.filter(
    ({ base, x }) => Math.abs(base - segment.base) < segment.size && x > segment.x,
  );
  const right = Math.min(page.width, ...beside.map(({ x }) => x - 1));
  const isUnder = (each: Segment): boolean => each.x >= segment.x - segment.size && each.x < right;
  const bottom = Math.min(
    page.height,
    ...others
      .filter((each) => each.base > segment.base + segment.size && isUnder(each))
      .map(({ base }) => base),
  );
  return page.segments.filter(
    (each) =>
      each !== segment &&
      !others.includes(each) &&
      each.base > segment.base + segment.size / 2 &&
      (segment.box ? each.box === segment.box : each.base < bottom) &&
      isUnder(each),
  );
}

function factsOfBox(
  { role, segment: { text: label } }: BoxHead,
  content: readonly Segment[],
  page: SegmentedPage,
  item: number | undefined,
): RawFact[] {
  if (role === 'none' || role === 'position') return [];
  if (role === 'goods') return factsOfGoods(label, content, page, item);
  const [first] = content;
  const line = content.filter((each) => each.line === first!.line);
  if (role === 'country_of_origin' || role === 'hs_code')
    return [factOf(page, role, label, [first!], CONFIDENCE, item)];
  const number = line.find(({ text }) => /\d/.test(text));
  if (!number) return [];
  const currency = currencyOf(label, line);
  return [
    factOf(
      page,
      role === 'gross_mass_kg' && item === undefined ? 'total_gross_mass_kg' : role,
      label,
      [number],
      CONFIDENCE,
      item,
    ),
    ...(currency && (role === 'value' || role === 'total_value')
      ? [
          {
            ...factOf(page, 'currency', label, [currency.segment ?? number], CONFIDENCE, item),
            text: currency.text,
          },
        ]
      : []),
  ];
}

/** `46 Statistical value (EUR)`, or `EUR` in front of the number. */
function currencyOf(
  label: string,
  line: readonly Segment[],
): { readonly text: string; readonly segment?: Segment } | undefined {
  const beside = line.find(({ text }) => /^[A-Z]{3}$/.test(text) && findCurrency(text) !== undefined);
  if (beside) return { text: beside.text, segment: beside };
  const named = /[([]\s*([A-Z]{3})\s*[)\]]/.exec(label)?.[1];
  return named !== undefined && findCurrency(named) !== undefined ? { text: named } : undefined;
}

const MARKS =
  /^(?:zeichen(?: und nummern)?|marks(?: (?:and|&) n(?:umber|o)s)?|marques(?: et numéros)?|znaki(?: i numery)?|marcas(?: y números)?|marche(?: e numeri)?|merken|marka)\s*[:.]\s*/iu;
const PACKAGES =
  /^(?:anzahl(?:\s*(?:\/|und)\s*art)?|number and kind|packages|nombre et nature|liczba i rodzaj|número y clase|numero e natura|aantal en soort|kap adedi)\s*[:.]\s*/iu;
/** Papers are named in box 44, which some programs print below the goods. */
const PAPERS = /^(?:unterlagen|documents?|dokumenty|documentos|documenti|documenten|belgeler)\s*[:.]/iu;
const GOODS =
  /^(?:warenbezeichnung|description(?: of goods)?|désignation|opis towarów|descripción|descrizione|omschrijving)\s*[:.]\s*/iu;
const COUNTED = new RegExp(String.raw`^(?<count>\d[\d.,' ]*?)\s*(?<unit>${PIECES})\.?$`, 'iu');
const COUNTED_PACKAGES = new RegExp(String.raw`^\d[\d.,]*\s*${PACKAGE_KINDS}\.?$`, 'iu');

/** Box 31 holds marks, packages and the description one below the other, mostly with a word in front. */
function factsOfGoods(
  label: string,
  content: readonly Segment[],
  page: SegmentedPage,
  item: number | undefined,
): RawFact[] {
  const facts: RawFact[] = [];
  const words: Segment[] = [];
  const end = content.findIndex(({ text }) => PAPERS.test(text));
  for (const segment of end < 0 ? content : content.slice(0, end)) {
    const { text } = segment;
    const add = (field: PaperField, value: Segment): number =>
      facts.push(factOf(page, field, label, [value], 0.9, item));
    const behind = (pattern: RegExp): Segment | undefined => {
      const length = pattern.exec(text)?.[0].length;
      return length === undefined || length >= text.length ? undefined : sliceSegment(segment, length);
    };
    const [marks, packages] = [behind(MARKS), behind(PACKAGES)];
    const count = COUNTED.exec(text)?.groups;
    if (marks) add('marks', marks);
    else if (packages) facts.push(...factsOfPackages(label, packages, page, item));
    else if (COUNTED_PACKAGES.test(text)) facts.push(...factsOfPackages(label, segment, page, item));
    else if (count) {
      add('quantity', sliceSegment(segment, 0, count['count']!.length));
      add('quantity_unit', sliceSegment(segment, text.lastIndexOf(count['unit']!)));
    } else {
      const { named, rest } = readGoodsLine(behind(GOODS) ?? segment);
      for (const { field, value } of named) if (field !== null) add(field, value);
      words.push(...rest);
    }
  }
  if (words.length > 0) facts.push(factOf(page, 'goods_description', label, words, CONFIDENCE, item));
  return facts;
}

/** `2 KI`: how many, and the code of their kind. */
function factsOfPackages(
  label: string,
  segment: Segment,
  page: SegmentedPage,
  item: number | undefined,
): RawFact[] {
  const count = /^\d[\d.,]*/.exec(segment.text)?.[0];
  if (count === undefined) return [];
  const kind = sliceSegment(segment, count.length);
  return [
    factOf(page, 'packages', label, [sliceSegment(segment, 0, count.length)], 0.9, item),
    ...(textOf([kind]) === '' ? [] : [factOf(page, 'package_kind', label, [kind], 0.9, item)]),
  ];
}
