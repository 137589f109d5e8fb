import { readNumber } from '../../values/number.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { SUM_WORDS } from './column-words.ts';
import { type CountedLine, readCountedLine } from './counted-line.ts';
import { factOf } from './fact-of.ts';
import { readGoodsLine } from './goods-line-facts.ts';
import { OF_GOODS } from './goods-table-parts.ts';
import { labelsIn } from './match-label.ts';
import type { Segment, SegmentedPage } from './page-text.ts';
import { sumIn } from './sum-line.ts';

/** A line goes on with the item above it when it is at most this many font sizes below. */
const LINE_PITCH = 2.1;
const PROVEN = 0.9;
const LIKELY = 0.75;
/** Lines that prove nothing by themselves are a list when there are so many of them. */
const FEWEST_LINES = 2;
/** `PALLET 2 80x120x160 gross 455 kg`: what the items below are packed in. */
const PACKAGE_HEAD =
  /^(?:euro-?)?(?:pallet|palette|palett|palet|palé|skid|carton|karton|box|case|crate|kiste|caisse|caja|cassa|cartone|colis|collo|colli|kolli|bulto|package|packstück|ящик|место|паллета?|коробка|палета|kap|koli|sandık|箱|托盘?|件号)\s*(?:no|nr|n°|№|#)?[.:]?\s*\d/iu;

/** Goods items of a list without a head, and every segment that they take. */
export interface ListedGoods {
  readonly facts: readonly RawFact[];
  readonly segments: readonly Segment[];
  readonly count: number;
  /** Every count is spelt as well: `2 (two) sets`. */
  readonly isSpelt: boolean;
}

interface Item {
  readonly counted: CountedLine;
  readonly more: Segment[];
  readonly segments: Segment[];
  /** The line that names the package it is in. */
  readonly head: readonly Segment[] | undefined;
}

/**
 * Goods that a paper lists without naming columns: small firms' invoices, packing lists with items below each pallet, and tables with
 * heads in words that are not known. What the lines say by themselves tells that they are goods: pieces times price is the value, or
 * one line after another counts pieces.
 *
 * ```
 * 4     Spindle FX-40                      à 685.00      2'740.00     <- an item: 4 x 685 = 2740
 *       Tariff no. 9031.90, origin CH                                 <- and more of it
 * ```
 */
export function listedGoods(page: SegmentedPage, firstItem: number): ListedGoods | undefined {
  const items = itemsOf(page);
  const isList = items.some(({ counted }) => counted.isProven) || items.length >= FEWEST_LINES;
  if (!isList) return undefined;
  const massField = massFieldOf(page, items);
  const facts = items.flatMap((item, index) => factsOfItem(page, item, firstItem + index, massField));
  const heads = new Set(items.flatMap(({ head }) => head ?? []));
  return {
    facts,
    // Masses of each package are not those of the paper.
    segments: [...items.flatMap(({ segments }) => segments), ...heads],
    count: items.length,
    isSpelt: items.every(({ counted }) => counted.isSpelt),
  };
}

function itemsOf(page: SegmentedPage): readonly Item[] {
  const found: Item[] = [];
  let open: Item | undefined;
  let before: Segment | undefined;
  let head: readonly Segment[] | undefined;
  for (const line of page.lines) {
    const first = line[0]!;
    const isNear =
      before !== undefined && first.base - before.base <= LINE_PITCH * Math.max(first.size, before.size);
    before = first;
    if (PACKAGE_HEAD.test(first.text)) head = line;
    if (sumIn(line) || head === line || line.some(isLabelOfPaper) || line.some(beginsSum)) {
      open = undefined;
      continue;
    }
    const counted = readCountedLine(line);
    if (counted) {
      open = { counted, more: [], segments: [...line], head };
      found.push(open);
      continue;
    }
    const own =
      open && isNear ? line.filter((segment) => segment.x >= startOf(open!) - segment.size / 2) : [];
    if (own.length === 0) open = undefined;
    open?.more.push(...own);
    open?.segments.push(...own);
  }
  // Where lines prove themselves, those that do not are no goods: freight, terms of payment.
  return found.some(({ counted }) => counted.isProven)
    ? found.filter(({ counted }) => counted.isProven)
    : found;
}

/** Where the lines of an item begin: marks may stand to the left of a count that is spelt. */
function startOf({ counted, segments }: Item): number {
  return counted.isSpelt
    ? (segments.find(({ right }) => right > counted.quantity.x) ?? segments[0]!).x
    : segments[0]!.x;
}

/** `Total gross weight 9,860 kg` is of all goods. */
const beginsSum = ({ text }: Segment): boolean => SUM_WORDS.atStart(text)?.meaning === 'total';

/** `Tel: 12`: a label that announces nothing of goods. */
function isLabelOfPaper(segment: Segment): boolean {
  return labelsIn(segment).some(
    ({ label, hasColon }) => hasColon && !(label.kind === 'value' && OF_GOODS.has(label.field)),
  );
}

function factsOfItem(
  page: SegmentedPage,
  { counted, more }: Item,
  item: number,
  massField: PaperField | null,
): RawFact[] {
  const { quantity, unit, unitPrice, value, mass, words, isProven } = counted;
  const confidence = isProven ? PROVEN : LIKELY;
  const facts: RawFact[] = [];
  const add = (field: PaperField | null, label: string, segment: Segment | undefined): void => {
    if (segment) facts.push(factOf(page, field, label, [segment], confidence, item));
  };
  add('quantity', 'number in a list of goods', quantity);
  add('quantity_unit', 'unit in a list of goods', unit);
  add('unit_price', 'price in a list of goods', unitPrice);
  add('value', 'amount in a list of goods', value);
  add(massField, 'mass in a list of goods', mass);
  const description: Segment[] = [];
  for (const segment of [...words, ...more]) {
    const { named, rest } = readGoodsLine(segment);
    for (const { field, label, value: own } of named) add(field, label, own);
    description.push(...rest.filter(({ text }) => /[\p{L}\d]/u.test(text)));
  }
  if (description.length > 0)
    facts.push(factOf(page, 'goods_description', 'line in a list of goods', description, confidence, item));
  return facts;
}

const NET = /net(?:to|t)?(?![\p{L}\d])|нетто|净重/iu;
const GROSS = /gross|brut(?:to|t)?(?![\p{L}\d])|lordo|брутто|毛重/iu;
const MASSES = /\d[\d.,' ]*\d|\d/g;

/**
 * Masses that add up to the net mass of the paper, or of each package, are net ones; where nothing tells, they are only kept.
 */
function massFieldOf(page: SegmentedPage, items: readonly Item[]): PaperField | null {
  if (items.length === 0 || items.some(({ counted }) => !counted.mass)) return null;
  const ofPage = fieldOfSum(items, page.segments);
  if (ofPage) return ofPage;
  const heads = new Set(items.map(({ head }) => head));
  const fields = new Set(
    [...heads].map(
      (head) =>
        head &&
        fieldOfSum(
          items.filter((item) => item.head === head),
          head,
        ),
    ),
  );
  return fields.size === 1 ? ([...fields][0] ?? null) : null;
}

/** Which mass one of these texts calls the sum of the items. */
function fieldOfSum(items: readonly Item[], texts: readonly Segment[]): PaperField | undefined {
  for (const mark of ['comma', 'point'] as const) {
    const sum = items.reduce(
      (all, { counted }) => all + (readNumber(counted.mass!.text, mark)?.value ?? Number.NaN),
      0,
    );
    for (const { text } of texts)
      for (const { 0: number, index } of text.matchAll(MASSES)) {
        const value = readNumber(number, mark)?.value;
        if (value === undefined || Math.abs(value - sum) > 0.005 * sum) continue;
        const words = text.slice(0, index);
        const [net, gross] = [lastIndex(words, NET), lastIndex(words, GROSS)];
        if (net !== gross) return net > gross ? 'net_mass_kg' : 'gross_mass_kg';
      }
  }
  return undefined;
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) last = index;
  return last;
}
