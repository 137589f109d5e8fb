import { findCurrency } from '../../values/currency.ts';
import { findMassUnit } from '../../values/mass-units.ts';
import { readNumber } from '../../values/number.ts';
import { type Segment, sliceSegment } from './page-text.ts';
import { PIECES } from './piece-words.ts';

/** A line that counts goods without a head above it: `12  Bearing FX-9   à 14.50   174.00`. */
export interface CountedLine {
  readonly quantity: Segment;
  readonly unit?: Segment;
  readonly unitPrice?: Segment;
  readonly value?: Segment;
  /** A mass that stands at the end, with its unit. */
  readonly mass?: Segment;
  /** What is left: what the goods are. */
  readonly words: readonly Segment[];
  /** The line proves itself: pieces times price is the value, packages times what they hold the quantity, or the count is spelt as well. */
  readonly isProven: boolean;
  readonly isSpelt?: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:[.,' \u00a0]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const CURRENCY = String.raw`[A-Z]{3}|[$€£¥₽₺₹₩₪₴₸]|US\$|руб\.?|грн\.?|元|円|원|kr\.?|zł|Ft|lei|Kč`;
/** `à 14.50`, `@ USD 2.00`, `x 3`, `174.00 EUR`, `12 pcs`. */
const CELL = new RegExp(
  String.raw`^(?:à|a|@|je|zu|ea|по|per|×|x|=)?\s*(?:(?:${CURRENCY})\s*)?(?<number>${NUMBER})\s*(?<unit>${CURRENCY}|${PIECES})?\.?(?:\s*(?:\/|per)\s*(?:${PIECES})\.?)?,?$`,
  'iu',
);
const COUNT_FIRST = new RegExp(
  String.raw`^(?:[-•*–]\s*)?(?<mark>(?:n|nr|no|qty)[.°º]?\s*|№\s*)?(?<number>${NUMBER})\s*(?:(?<unit>${PIECES})(?![\p{L}\d])\.?|(?<times>[x×])(?=\s))?\s*(?=[\p{L}"(])`,
  'iu',
);
const COUNT_LAST = new RegExp(
  String.raw`(?<=[\s(,–-])(?<number>${NUMBER})\s*(?<unit>${PIECES})\.?\)?$`,
  'iu',
);
const MASS_LAST = new RegExp(
  String.raw`(?:^|\s)(?:(?<first>kgs?|кг)\.?\s*(?:${NUMBER})|(?:${NUMBER})\s*(?<last>kgs?|кг|公斤|千克|lbs?)\.?)$`,
  'iu',
);

interface Cell {
  readonly segment: Segment;
  readonly unit?: Segment;
  /** What the number may be: `1.234` is one or the other. */
  readonly values: readonly number[];
  readonly isPieces: boolean;
  readonly isMoney: boolean;
}

interface Parts {
  /** Numbers in the order of the line; that in front of the words among them. */
  readonly cells: readonly Cell[];
  readonly mass?: Segment;
  readonly words: readonly Segment[];
  /** The count in front of the words is said to be one: `n. 12`, `3 x`, `4 pcs`. */
  readonly isCountMarked: boolean;
}

/** What a line counts; nothing for one that only holds numbers, or words. */
export function readCountedLine(line: readonly Segment[]): CountedLine | undefined {
  const spelt = speltCount(line);
  if (spelt) return spelt;
  const parts = partsOf(line);
  if (!parts.words.some(({ text }) => /\p{L}{2}/u.test(text))) return undefined;
  const { cells, mass, words } = parts;
  const proof = prove(cells);
  if (proof && !proof.price.isMoney && !proof.value.isMoney) {
    // Packages times what each holds: `120 cartons  50  6,000`.
    return { quantity: proof.value.segment, ...(mass && { mass }), words, isProven: true };
  }
  if (proof) {
    const { quantity, price, value } = proof;
    return {
      quantity: quantity.segment,
      ...(quantity.unit && quantity.isPieces && { unit: quantity.unit }),
      unitPrice: price.segment,
      value: value.segment,
      ...(mass && { mass }),
      words,
      isProven: true,
    };
  }
  const counted = cells.filter(({ isPieces }) => isPieces);
  const quantity = counted.length === 1 ? counted[0] : parts.isCountMarked ? cells[0] : undefined;
  if (!quantity || cells.some(({ isMoney }) => isMoney)) return undefined;
  return {
    quantity: quantity.segment,
    ...(quantity.unit && { unit: quantity.unit }),
    ...(mass && { mass }),
    words,
    isProven: false,
  };
}

const SPELT = new RegExp(
  String.raw`^(?:[-•*–—]\s*)?(?:(?<first>\d{1,6})\s*\((?:\p{L}{2,}[- ]?){1,4}\)|(?:\p{L}{2,}[- ]?){1,3}\s*\((?<second>\d{1,6})\))\s*(?:(?<unit>${PIECES})(?![\p{L}\d])\.?\s*)?(?:(?:of|de|di|von)\s+)?(?=[\p{L}\d])`,
  'iu',
);
const COUNTS_NO_GOODS =
  /^(?:originals?|cop(?:y|ies)|sets? of originals?|pages?|days?|months?|years?|weeks?|per ?cent|%|packages?|cartons?|pallets?|containers?|tage|monate|jahre|jours|mois|дн|мес)(?![\p{L}])/iu;

/** `2 (two) sets of table encoders`, `Two (2) copper stills`: who spells the count counts goods; marks may stand before it. */
function speltCount(line: readonly Segment[]): CountedLine | undefined {
  for (const [index, segment] of line.entries()) {
    const match = SPELT.exec(segment.text);
    const behind = match && segment.text.slice(match[0].length);
    // In the middle of a sentence, or several in one: `one (1) pump and two (2) valves`.
    if (!behind || /^\p{Ll}/u.test(segment.text) || /\p{L}\s*\(\d+\)\s+\p{L}/u.test(behind)) continue;
    if (COUNTS_NO_GOODS.test(behind)) continue;
    const { first, second, unit } = match.groups!;
    const number = first ?? second!;
    const at = match[0].indexOf(number);
    const unitAt = unit === undefined ? -1 : match[0].lastIndexOf(unit);
    return {
      quantity: sliceSegment(segment, at, at + number.length),
      ...(unitAt > at && { unit: sliceSegment(segment, unitAt, unitAt + unit!.length) }),
      words: [sliceSegment(segment, match[0].length), ...line.slice(index + 1)],
      isProven: true,
      isSpelt: true,
    };
  }
  return undefined;
}

function partsOf(line: readonly Segment[]): Parts {
  const cells: Cell[] = [];
  const words: Segment[] = [];
  let mass: Segment | undefined;
  let isCountMarked = false;
  for (const segment of line) {
    const whole = CELL.exec(segment.text);
    if (whole) {
      cells.push(cellOf(segment, whole));
      continue;
    }
    let rest = segment;
    const heavy = mass ? null : MASS_LAST.exec(rest.text);
    if (heavy) {
      mass = sliceSegment(rest, heavy.index);
      if (heavy.index === 0) continue;
      rest = sliceSegment(rest, 0, heavy.index);
    }
    const first = words.length === 0 ? COUNT_FIRST.exec(rest.text) : null;
    if (first) {
      const { mark, unit, times } = first.groups!;
      isCountMarked ||= mark !== undefined || unit !== undefined || times !== undefined;
      cells.push(cellOf(rest, first));
      rest = sliceSegment(rest, first[0].length);
    }
    const last = COUNT_LAST.exec(rest.text);
    if (last && last.index > 0) {
      cells.push(cellOf(rest, last));
      rest = sliceSegment(rest, 0, last.index);
    }
    words.push(rest);
  }
  return { cells, words, isCountMarked, ...(mass && { mass }) };
}

function cellOf(segment: Segment, match: RegExpExecArray): Cell {
  const { number, unit } = match.groups!;
  const at = match.index + match[0].indexOf(number!);
  const unitAt = unit === undefined ? -1 : match.index + match[0].lastIndexOf(unit);
  const isMoney = /\d[.,]\d{2}$/.test(number!);
  const isPieces = unit !== undefined && findCurrency(unit) === undefined && findMassUnit(unit) === undefined;
  const values = (['point', 'comma'] as const).flatMap((mark) => readNumber(number!, mark)?.value ?? []);
  return {
    segment: sliceSegment(segment, at, at + number!.length),
    ...(unitAt >= 0 && { unit: sliceSegment(segment, unitAt, unitAt + unit!.length) }),
    values: [...new Set(values)],
    isPieces,
    isMoney: isMoney || (unit !== undefined && findCurrency(unit) !== undefined),
  };
}

/** Pieces, price and value among numbers of a line: the value is the last of them that is a product of two before. */
function prove(
  cells: readonly Cell[],
): { readonly quantity: Cell; readonly price: Cell; readonly value: Cell } | undefined {
  for (let last = cells.length - 1; last >= 2; last--)
    for (let second = last - 1; second >= 1; second--)
      for (let first = second - 1; first >= 0; first--) {
        const [quantity, price, value] = [cells[first]!, cells[second]!, cells[last]!];
        if (isProduct(quantity, price, value) && !price.isPieces) return { quantity, price, value };
      }
  return undefined;
}

/** Prices are rounded to a hundredth: for each piece the product may be half of that away. */
function isProduct(quantity: Cell, price: Cell, value: Cell): boolean {
  return quantity.values.some(
    (count) =>
      count > 0 &&
      price.values.some((each) =>
        value.values.some(
          (sum) =>
            sum > 0 && Math.abs(count * each - sum) <= Math.min(0.005 * count + 0.006, 0.005 * sum + 0.006),
        ),
      ),
  );
}
