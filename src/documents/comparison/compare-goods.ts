import type { GoodsItem, Written } from '../../model/consignment-parts.ts';
import type { Paper } from '../../model/paper.ts';
import { oneLine } from '../papers/fact-reader.ts';
import { pairItems } from '../papers/merge-goods.ts';
import { inPrecedence } from '../papers/precedence.ts';
import type { Comparison, Sameness } from './comparison.ts';
import { bareText, isRounding, saysPartial, shareBetween, statementOf } from './statement.ts';

/** Weighings of the same goods differ by so much: scales, pallets, moisture. */
const MASS_TOLERANCE = { share: 0.03, kg: 1 };

/** The items of the papers, paired, and every property that both state. */
export function compareGoods(
  papers: readonly Paper[],
  goods: readonly GoodsItem[],
  sameness: Sameness,
  comparison: Comparison,
): void {
  const ordered = inPrecedence(papers, 'goods').filter((paper) => paper.goods.length > 0);
  const numbered = ordered.map((paper) => ({ paper, items: numberItems(paper.goods, goods) }));
  for (const [index, { paper, items }] of numbered.entries()) {
    for (const [number, item] of items) {
      for (const property of PROPERTIES) {
        // Against the first paper that states the property of this item.
        for (const earlier of numbered.slice(0, index)) {
          const other = earlier.items.get(number);
          if (!other || !speak(property, other, item)) continue;
          compareProperty(
            property,
            { paper: earlier.paper, item: other, several: severalOf(papers, earlier.paper) },
            { paper, item, several: severalOf(papers, paper) },
            number,
            sameness,
            comparison,
          );
          break;
        }
      }
    }
  }
}

/** Items of a paper by their number in the consignment. */
function numberItems(
  items: readonly GoodsItem[],
  goods: readonly GoodsItem[],
): ReadonlyMap<number, GoodsItem> {
  const pairs = pairItems(goods, items);
  const numbered = new Map<number, GoodsItem>();
  for (const [index, item] of items.entries()) {
    const whole = pairs[index];
    if (whole) numbered.set(goods.indexOf(whole) + 1, item);
  }
  return numbered;
}

type Property = (typeof PROPERTIES)[number];
const PROPERTIES = [
  'part-number',
  'serial-number',
  'quantity',
  'net-mass',
  'gross-mass',
  'hs-code',
  'origin',
  'description',
] as const;

interface Side {
  readonly paper: Paper;
  readonly item: GoodsItem;
  /** The set holds several papers of this kind, which share the goods. */
  readonly several: boolean;
}

/** Whether a set has further papers of one kind with numbers of their own. */
export function severalOf(papers: readonly Paper[], { kind, number }: Paper): boolean {
  return papers.some(
    (other) =>
      other.kind === kind &&
      other.number !== undefined &&
      number !== undefined &&
      bareText(other.number.value) !== bareText(number.value),
  );
}

function speak(property: Property, a: GoodsItem, b: GoodsItem): boolean {
  return firstOf(property, a) !== undefined && firstOf(property, b) !== undefined;
}

function firstOf(property: Property, item: GoodsItem): Written<string | number> | undefined {
  switch (property) {
    case 'part-number':
      return item.partNumbers[0];
    case 'serial-number':
      return item.serialNumbers[0];
    case 'quantity':
      return item.quantity;
    case 'net-mass':
      return item.netMassKg;
    case 'gross-mass':
      return item.grossMassKg;
    case 'hs-code':
      return item.hsCode;
    case 'origin':
      return item.origin;
    case 'description':
      return item.description;
  }
}

function compareProperty(
  property: Property,
  a: Side,
  b: Side,
  item: number,
  sameness: Sameness,
  comparison: Comparison,
): void {
  const [x, y] = [firstOf(property, a.item)!, firstOf(property, b.item)!];
  comparison.count(property);
  const difference = DIFFERENCES[property](a, b, sameness);
  if (!difference) return;
  const [ours, theirs] = difference.values ?? [x, y];
  comparison.add({
    subject: property,
    item,
    what: `${WORDS[property]} of item ${item}`,
    statements: [statementOf(a.paper, ours), statementOf(b.paper, theirs)],
    ...(difference.share !== undefined && { share: difference.share }),
    ...(difference.explained !== undefined && { explained: difference.explained }),
  });
}

interface Found {
  readonly share?: number;
  readonly explained?: string;
  readonly values?: readonly [Written<string | number>, Written<string | number>];
}

const WORDS: Readonly<Record<Property, string>> = {
  'part-number': 'part number',
  'serial-number': 'serial number',
  quantity: 'quantity',
  'net-mass': 'net mass (kg)',
  'gross-mass': 'gross mass (kg)',
  'hs-code': 'HS code',
  origin: 'country of origin',
  description: 'description',
};

const DIFFERENCES: Readonly<Record<Property, (a: Side, b: Side, sameness: Sameness) => Found | undefined>> = {
  'part-number': (a, b) => numbersDiffer(a.item.partNumbers, b.item.partNumbers),
  'serial-number': (a, b) => numbersDiffer(a.item.serialNumbers, b.item.serialNumbers),
  quantity: quantitiesDiffer,
  'net-mass': (a, b) => massesDiffer(a, b, ({ netMassKg }) => netMassKg),
  'gross-mass': (a, b) => massesDiffer(a, b, ({ grossMassKg }) => grossMassKg),
  'hs-code': codesDiffer,
  origin: originsDiffer,
  description: descriptionsDiffer,
};

/** `0171 to 0175 incl.` */
const RANGE = /\d\s*(?:to|thru|through|bis|à|a|до|по|至|~|–|—|\.\.)\s*\S*\d|incl/iu;

/** Papers may list some of the numbers only; a contradiction is when they have none in common. */
function numbersDiffer(
  ours: readonly Written<string>[],
  theirs: readonly Written<string>[],
): Found | undefined {
  const said = ours.filter(({ value }) => /\d/.test(value));
  const other = theirs.filter(({ value }) => /\d/.test(value));
  if (said.length === 0 || other.length === 0) return undefined;
  if ([...said, ...other].some(({ value }) => RANGE.test(value)))
    return { values: [said[0]!, other[0]!], explained: 'One paper gives a range of numbers.' };
  const known = new Set(said.map(({ value }) => bareText(value)));
  const odd = other.find(({ value }) => !known.has(bareText(value)));
  if (!odd) return undefined;
  const isDisjoint = other.every(({ value }) => !known.has(bareText(value)));
  if (isDisjoint) return { values: [said[0]!, odd] };
  // Lists of one length are meant to be the same list; a shorter one may name some.
  return said.length === other.length
    ? { values: [said[0]!, odd] }
    : { values: [said[0]!, odd], explained: 'One paper lists some of the numbers only.' };
}

const COUNTING =
  /^(?:pcs?|pce|pieces?|piece\(s\)|ea|each|units?|u|nos?|nr|nmb|h87|c62|st|stk|st(?:ü|u)ck|шт|штук\p{L}*|ед|件|个|個|只|台|adet|pi[èe]ces?|pza?s?|uds?)\.?$/iu;

function quantitiesDiffer(a: Side, b: Side): Found | undefined {
  const [x, y] = [a.item.quantity!, b.item.quantity!];
  if (x.value === y.value) return undefined;
  const share = shareBetween(x.value, y.value);
  const [unit, other] = [a.item.unit?.value, b.item.unit?.value];
  if (!sameUnit(unit, other))
    return { share, explained: `The units differ (${unit ?? 'none named'} and ${other ?? 'none named'}).` };
  if (a.several || b.several) return { share, explained: SEVERAL };
  if (addUp(a, b, ({ quantity }) => quantity)) return undefined;
  if ([a, b].some(({ paper }) => !ITEMISES.includes(paper.kind)))
    return { share, explained: 'A transport document counts packages, or loads, rather than pieces.' };
  if ([a, b].some(({ item }) => isMisread(item)))
    return { share, explained: 'On one paper pieces times price is not the value: its line may be misread.' };
  const smaller = x.value < y.value ? a.paper : b.paper;
  const larger = x.value < y.value ? b.paper : a.paper;
  if (larger.kind === 'order' && smaller.kind !== 'order')
    return { share, explained: 'An order may be delivered in parts.' };
  if (saysPartial(a.paper) || saysPartial(b.paper))
    return { share, explained: 'A paper says that it covers a part of the goods.' };
  return { share };
}

/** One paper gives in one line what the other gives in several: the lines together make the number. */
function addUp(a: Side, b: Side, of: (item: GoodsItem) => Written<number> | undefined): boolean {
  if (a.paper.goods.length === b.paper.goods.length) return false;
  const [fewer, more] = a.paper.goods.length < b.paper.goods.length ? [a, b] : [b, a];
  const whole = of(fewer.item)?.value;
  const parts = more.paper.goods.map((item) => of(item)?.value ?? 0);
  return (
    fewer.paper.goods.length === 1 &&
    whole !== undefined &&
    !differInMass(
      parts.reduce((sum, part) => sum + part, 0),
      whole,
    )
  );
}

/** Discounts and rounding explain so much. */
const OWN_SUM = 0.12;

/** Whether the line of a paper contradicts itself, so that its numbers are no evidence against another paper. */
function isMisread({ quantity, unitPrice, value }: GoodsItem): boolean {
  return (
    quantity !== undefined &&
    unitPrice !== undefined &&
    value !== undefined &&
    shareBetween(quantity.value * unitPrice.value, value.value) > OWN_SUM
  );
}

const SEVERAL = 'The set holds several papers of one kind, which share the goods.';

/** Where one paper names no unit, it counts pieces. */
function sameUnit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined && b === undefined) return true;
  if (a === undefined || b === undefined) return COUNTING.test(a ?? b ?? '');
  return bareText(a) === bareText(b) || (COUNTING.test(a) && COUNTING.test(b));
}

function massesDiffer(
  a: Side,
  b: Side,
  of: (item: GoodsItem) => Written<number> | undefined,
): Found | undefined {
  const [x, y] = [of(a.item)!, of(b.item)!];
  if (!differInMass(x.value, y.value) || addUp(a, b, of)) return undefined;
  const share = shareBetween(x.value, y.value);
  const times = Math.max(x.value, y.value) / Math.min(x.value, y.value);
  if ([a, b].some(({ item }) => isCountOf(times, item)))
    return { share, explained: 'One paper states the mass of one package or piece, the other that of all.' };
  const [p, q] = [a.item.quantity?.value, b.item.quantity?.value];
  if (p !== undefined && q !== undefined && p !== q && differInMass(x.value / p, y.value / q) === false)
    return { share, explained: 'The masses belong to different quantities, and agree for each piece.' };
  if (saysPartial(a.paper) || saysPartial(b.paper))
    return { share, explained: 'A paper says that it covers a part of the goods.' };
  if (a.several || b.several) return { share, explained: SEVERAL };
  return { share };
}

/** Masses are rounded: the quotient of two is near a number of packages or pieces, not equal to it. */
const NEAR = 0.02;

function isCountOf(times: number, { packages, quantity }: GoodsItem): boolean {
  return [packages, quantity].some(
    (count) => count !== undefined && count.value > 1 && Math.abs(times / count.value - 1) <= NEAR,
  );
}

/** True when two masses are more than two weighings of the same goods apart. */
export function differInMass(x: number, y: number): boolean {
  if (isRounding(x, y)) return false;
  return Math.abs(x - y) > MASS_TOLERANCE.kg && shareBetween(x, y) > MASS_TOLERANCE.share;
}

const HEADING_DIGITS = 4;
const SUBHEADING_DIGITS = 6;

function codesDiffer(a: Side, b: Side): Found | undefined {
  const [x, y] = [a.item.hsCode!.value, b.item.hsCode!.value];
  if (codesOf(a.item).some((ours) => codesOf(b.item).some((theirs) => agree(ours, theirs)))) return undefined;
  return x.slice(0, HEADING_DIGITS) === y.slice(0, HEADING_DIGITS)
    ? { explained: 'The heading is the same; countries divide it differently.' }
    : {};
}

function codesOf({ hsCode, furtherHsCodes = [] }: GoodsItem): readonly string[] {
  return [hsCode!, ...furtherHsCodes].map(({ value }) => value);
}

function agree(x: string, y: string): boolean {
  const length = Math.min(x.length, y.length, SUBHEADING_DIGITS);
  return x.slice(0, length) === y.slice(0, length);
}

function originsDiffer(a: Side, b: Side): Found | undefined {
  return a.item.origin!.value === b.item.origin!.value ? undefined : {};
}

/** Papers that list goods one by one; a transport document sums them up in other words. */
const ITEMISES: readonly Paper['kind'][] = [
  'invoice',
  'packing-list',
  'export-declaration',
  'delivery-note',
  'order',
  'release-certificate',
];

function descriptionsDiffer(a: Side, b: Side, sameness: Sameness): Found | undefined {
  if (!ITEMISES.includes(a.paper.kind) || !ITEMISES.includes(b.paper.kind)) return undefined;
  // A part number or a code in common says more than words do.
  if (sharePart(a.item, b.item) || shareHeading(a.item, b.item)) return undefined;
  const [ours, theirs] = [tellingWords(a.item.description!.value), tellingWords(b.item.description!.value)];
  if (ours.size === 0 || theirs.size === 0) return undefined;
  if (
    [...ours].some((word) =>
      [...theirs].some((other) => word === other || word.startsWith(other) || other.startsWith(word)),
    )
  )
    return undefined;
  if (!sameScript(ours, theirs)) return { explained: 'The descriptions are in two languages.' };
  return sameness.areOtherGoods(a.item.description!.value, b.item.description!.value)
    ? {}
    : { explained: 'The words differ; whether the goods do could not be told from them.' };
}

function sharePart(a: GoodsItem, b: GoodsItem): boolean {
  return a.partNumbers.some(({ value }) =>
    b.partNumbers.some((other) => bareText(other.value) === bareText(value)),
  );
}

function shareHeading(a: GoodsItem, b: GoodsItem): boolean {
  const heading = a.hsCode?.value.slice(0, HEADING_DIGITS);
  return heading !== undefined && heading === b.hsCode?.value.slice(0, HEADING_DIGITS);
}

const NOISE = new Set(
  'the and for with of in a an to part parts spare spares set kit new used other assy assembly'.split(' '),
);
const SHORTEST_WORD = 3;

function tellingWords(description: string): ReadonlySet<string> {
  const words =
    oneLine(description)
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  return new Set(
    words.filter(
      (word) => (word.length >= SHORTEST_WORD || /\p{Script=Han}/u.test(word)) && !NOISE.has(word),
    ),
  );
}

function sameScript(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const script = (words: ReadonlySet<string>): string =>
    [...words].some((word) => /\p{Script=Han}/u.test(word))
      ? 'han'
      : [...words].some((word) => /\p{Script=Cyrillic}/u.test(word))
        ? 'cyrillic'
        : [...words].some((word) => /\p{Script=Arabic}/u.test(word))
          ? 'arabic'
          : 'latin';
  return script(a) === script(b);
}
