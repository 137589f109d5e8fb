import type { GoodsItem } from '../../model/consignment.ts';
import type { Paper } from '../../model/paper.ts';
import { inPrecedence } from './precedence.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The goods of a consignment: the items of the paper that is believed first, each completed by the same item of the
 * other papers. Two items are the same by part or serial number, by their words where only one has them, else by code and quantity, else by their place in lists of one
 * length. Items that only another paper lists are added, so that nothing escapes the checks.
 */
export function mergeGoods(papers: readonly Paper[]): readonly GoodsItem[] {
  const ordered = inPrecedence(papers, 'goods').filter(({ goods }) => goods.length > 0);
  const [base, ...others] = ordered;
  if (!base) return itemsOfTotals(papers);
  const items: Draft<GoodsItem>[] = base.goods.map((item) => ({ ...item }));
  for (const other of others) {
    const pairs = isFurther(other, base) ? [] : pairItems(items, other.goods);
    for (const [index, item] of other.goods.entries()) {
      const known = pairs[index];
      if (known) complete(known, item);
      else if (addsGoods(other, item)) items.push({ ...item });
    }
  }
  if (items.length === 1) completeByTotals(items[0]!, papers);
  return items;
}

/** Pairs the items of two papers; `undefined` where an item of the second has no counterpart. */
export function pairItems<A extends GoodsItem, B extends GoodsItem>(
  ours: readonly A[],
  theirs: readonly B[],
): readonly (A | undefined)[] {
  const free = new Set(ours);
  const take = (found: A | undefined): A | undefined => {
    if (found) free.delete(found);
    return found;
  };
  const pairs = theirs.map((item) => take([...free].find((each) => sharePart(each, item))));
  for (const [index, item] of theirs.entries())
    pairs[index] ??= take([...free].find((each) => shareSerial(each, item)));
  for (const [index, item] of theirs.entries()) pairs[index] ??= take(onlyAlike([...free], item));
  for (const [index, item] of theirs.entries()) {
    pairs[index] ??= take([...free].find((each) => sameCodeAndQuantity(each, item)));
  }
  for (const [index, item] of theirs.entries()) pairs[index] ??= take(onlyOfCode([...free], theirs, item));
  const left = theirs.flatMap((_, index) => (pairs[index] === undefined ? [index] : []));
  // In lists of one length the order tells; part numbers that contradict each other still do not meet.
  if (ours.length === theirs.length) {
    for (const index of left) {
      const candidate = ours[index]!;
      if (free.has(candidate) && !contradictParts(candidate, theirs[index]!)) pairs[index] = take(candidate);
    }
  } else if (theirs.length === 1 && left.length === 1 && ours.length > 1) pairs[0] = undefined;
  return pairs;
}

function sharePart(a: GoodsItem, b: GoodsItem): boolean {
  return a.partNumbers.some(({ value }) => b.partNumbers.some((other) => bare(other.value) === bare(value)));
}

function shareSerial(a: GoodsItem, b: GoodsItem): boolean {
  return a.serialNumbers.some(
    ({ value }) => /\d/.test(value) && b.serialNumbers.some((other) => bare(other.value) === bare(value)),
  );
}

/** The one item of a subheading on either paper. */
function onlyOfCode<A extends GoodsItem>(
  free: readonly A[],
  theirs: readonly GoodsItem[],
  item: GoodsItem,
): A | undefined {
  const code = item.hsCode?.value.slice(0, 6);
  const of = (each: GoodsItem): boolean => each.hsCode?.value.slice(0, 6) === code;
  if (code === undefined || theirs.filter(of).length > 1) return undefined;
  const found = free.filter((each) => of(each) && !contradictParts(each, item));
  return found.length === 1 ? found[0] : undefined;
}

/** So much of the words of two descriptions of one thing is the same. */
const ALIKE = 0.6;

/** The one item whose description has mostly the words of this one; nothing where several have, or a part number contradicts. */
function onlyAlike<A extends GoodsItem>(free: readonly A[], item: GoodsItem): A | undefined {
  const words = wordsOf(item);
  if (words.size === 0) return undefined;
  const alike = free.filter((each) => {
    if (each.partNumbers.length > 0 && item.partNumbers.length > 0) return false;
    const others = wordsOf(each);
    const shared = [...words].filter((word) => others.has(word)).length;
    return shared > 0 && shared / Math.max(words.size, others.size) >= ALIKE;
  });
  return alike.length === 1 ? alike[0] : undefined;
}

function wordsOf({ description }: GoodsItem): ReadonlySet<string> {
  return new Set(description?.value.toUpperCase().match(/[\p{L}\p{N}]{2,}/gu));
}

function contradictParts(a: GoodsItem, b: GoodsItem): boolean {
  return a.partNumbers.length > 0 && b.partNumbers.length > 0 && !sharePart(a, b) && descriptionsDiffer(a, b);
}

function descriptionsDiffer(a: GoodsItem, b: GoodsItem): boolean {
  return (
    a.description !== undefined &&
    b.description !== undefined &&
    bare(a.description.value) !== bare(b.description.value)
  );
}

function sameCodeAndQuantity(a: GoodsItem, b: GoodsItem): boolean {
  const [x, y] = [a.hsCode?.value.slice(0, 6), b.hsCode?.value.slice(0, 6)];
  return x !== undefined && x === y && a.quantity !== undefined && a.quantity.value === b.quantity?.value;
}

function bare(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function complete(known: Draft<GoodsItem>, other: GoodsItem): void {
  const { partNumbers, serialNumbers, ...rest } = other;
  for (const [key, value] of Object.entries(rest))
    if (!(key in known)) Object.assign(known, { [key]: value });
  if (known.partNumbers.length === 0) known.partNumbers = partNumbers;
  if (known.serialNumbers.length === 0) known.serialNumbers = serialNumbers;
}

/** Papers that list goods for their own sake; others sum them up, or speak of some of them. */
const LISTS_GOODS: readonly Paper['kind'][] = [
  'invoice',
  'export-declaration',
  'packing-list',
  'delivery-note',
  'order',
];

function addsGoods({ kind }: Paper, item: GoodsItem): boolean {
  return (
    LISTS_GOODS.includes(kind) &&
    (item.partNumbers.length > 0 || item.hsCode !== undefined || item.description !== undefined)
  );
}

/** A second invoice is for other goods; a copy of the first one is not. */
function isFurther(paper: Paper, base: Paper): boolean {
  return (
    paper.kind === base.kind &&
    paper.number !== undefined &&
    base.number !== undefined &&
    bare(paper.number.value) !== bare(base.number.value)
  );
}

/** Totals of the papers are those of the item, where there is only one. */
function completeByTotals(item: Draft<GoodsItem>, papers: readonly Paper[]): void {
  for (const { totals } of inPrecedence(papers, 'masses')) {
    if (item.netMassKg === undefined && totals.netMassKg) item.netMassKg = totals.netMassKg;
    if (item.grossMassKg === undefined && totals.grossMassKg) item.grossMassKg = totals.grossMassKg;
    if (item.packages === undefined && totals.packages) item.packages = totals.packages;
  }
  for (const { totals } of inPrecedence(papers, 'goods')) {
    if (item.value !== undefined || totals.value === undefined) continue;
    item.value = totals.value;
    if (totals.currency) item.currency = totals.currency;
  }
}

function itemsOfTotals(papers: readonly Paper[]): readonly GoodsItem[] {
  const item: Draft<GoodsItem> = { partNumbers: [], serialNumbers: [] };
  completeByTotals(item, papers);
  return Object.keys(item).length > 2 ? [item] : [];
}
