import { findCurrency } from '../../values/currency.ts';
import { readDate } from '../../values/date.ts';
import { findMassUnit } from '../../values/mass-units.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { besidesOfCell, piecesNamed } from './besides-of-cell.ts';
import { readCargoText } from './cargo-lines.ts';
import { isPerPackage, type Measure, measureOf } from './cell-measures.ts';
import { factOf } from './fact-of.ts';
import { NUMERIC_COLUMNS, type TableColumn } from './goods-header.ts';
import { readGoodsLine } from './goods-line-facts.ts';
import { type GoodsTable, OF_GOODS, type TableRow } from './goods-table-parts.ts';
import { labelsIn } from './match-label.ts';
import { PACKAGE_KINDS } from './package-words.ts';
import { type LayoutPage, type Segment, sliceSegment, textOf } from './page-text.ts';
import { factsOfSums } from './sum-facts.ts';

const CONFIDENCE = 0.95;
/** Of at least a heading: less is the rest of a code that was broken at the end of a line. */
const WHOLE_CODE = /^\D{0,4}\d{4}(?:[. ]?\d{2}){1,3}\D?$/;
/** The facts of a table of goods; its first row is item `firstItem`. */
export function factsOfTable(table: GoodsTable, page: LayoutPage, firstItem: number): RawFact[] {
  return [
    ...factsOfHead(table.columns, page),
    ...table.rows.flatMap((row, index) => factsOfRow(table.columns, row, page, firstItem + index)),
    ...factsOfSums(table, page),
  ];
}

/** `Amount (USD)`, `N.W. (lbs)`: the head gives the unit of the whole column. */
function factsOfHead(columns: readonly TableColumn[], page: LayoutPage): RawFact[] {
  return columns.flatMap(({ column, unit, segments, text }) => {
    if (unit === undefined) return [];
    const isMoney = column === 'value' || column === 'unit_price';
    const isMass = column === 'net_mass_kg' || column === 'gross_mass_kg';
    const field =
      isMoney && findCurrency(unit) !== undefined
        ? ('currency' as const)
        : isMass && findMassUnit(unit.toLowerCase()) !== undefined
          ? ('mass_unit' as const)
          : undefined;
    return field ? [{ ...factOf(page, field, text, segments, CONFIDENCE), text: unit }] : [];
  });
}

function factsOfRow(
  columns: readonly TableColumn[],
  row: TableRow,
  page: LayoutPage,
  item: number,
): RawFact[] {
  const facts: RawFact[] = [];
  const hasPrice = columns.some(({ column }) => column === 'unit_price');
  const hasQuantity = columns.some(({ column }) => column === 'quantity');
  for (let number = 0; number < columns.length; number++) {
    const { column, text: label } = columns[number]!;
    const cell = cellOf(row, number);
    const segments = NUMERIC_COLUMNS.has(column)
      ? withoutMeasures(column, label, cell, page, item, facts)
      : column === 'goods_description'
        ? withoutCargoLines(label, cell, page, item, facts)
        : cell;
    if (column === 'goods_description' && !hasQuantity) facts.push(...piecesNamed(segments, page, item));
    const mayName = column === 'goods_description' || column === 'other';
    const plain = mayName
      ? withoutNamed(segments, column === 'goods_description', page, item, facts)
      : segments;
    if (plain.length === 0 || column === 'position') continue;
    // `Unit` above `189.00`: the price of a unit.
    if (column === 'quantity_unit' && !hasPrice && AMOUNT.test(textOf(plain))) {
      facts.push(factOf(page, 'unit_price', label, plain, CONFIDENCE, item));
      continue;
    }
    if (column === 'unit_price' && PRICE_LINES.test(label) && plain.length > 1) {
      facts.push(...factsOfPriceLines(label, plain, page, item));
      continue;
    }
    if (column === 'invoice_number') {
      facts.push(...factsOfInvoice(label, plain, page));
      continue;
    }
    if (column === 'hs_code' && plain.length > 1 && plain.every(({ text }) => WHOLE_CODE.test(text))) {
      for (const each of plain) facts.push(factOf(page, column, label, [each], CONFIDENCE, item));
      continue;
    }
    const value = column === 'quantity' || column === 'packages' ? withoutKind(plain) : plain;
    facts.push(factOf(page, column === 'other' ? null : column, label, value, CONFIDENCE, item));
    facts.push(...besidesOfCell(column, label, plain, page, item));
  }
  return facts;
}

/** `1 Steel drum 1A1`: a number, and words for what it counts that hold another. */
const COUNT_BEFORE_KIND = new RegExp(String.raw`^\d[\d.,]*\s*${PACKAGE_KINDS}(?=\s+\S*\d)`, 'iu');

function withoutKind(cell: readonly Segment[]): readonly Segment[] {
  const [first] = cell;
  const length = first && COUNT_BEFORE_KIND.exec(first.text)?.[0].length;
  return length ? [sliceSegment(first, 0, length)] : cell;
}

const AMOUNT = /^(?:[€$£¥]\s*)?\d[\d.,' ]*$/;

/** The description without what else a carrier or a chamber prints into its box, which becomes facts of its own. */
function withoutCargoLines(
  label: string,
  cell: readonly Segment[],
  page: LayoutPage,
  item: number,
  facts: RawFact[],
): readonly Segment[] {
  const { words, besides } = readCargoText(cell, label);
  for (const { segment, field, label: own } of besides) {
    // A clause is of the paper, not of the goods.
    facts.push(factOf(page, field, own, [segment], 0.85, field === 'notice' ? undefined : item));
    if (field === 'packages') facts.push(...besidesOfCell('packages', own, [segment], page, item));
  }
  return words;
}

const MEASURED: Readonly<Record<Measure, PaperField | null>> = {
  mass: 'gross_mass_kg',
  volume: 'volume_m3',
  liquid: null,
  length: null,
};
const NET = /(?<![\p{L}\d])(?:net(?:to|t)?|нетто|净重)(?![\p{L}\d])/iu;

/**
 * The numbers of a column without those that measure something else (`4 pcs` above `61,0 kg gross`), which become facts, and without
 * what each package holds where the sum stands below it.
 */
function withoutMeasures(
  column: string,
  label: string,
  cell: readonly Segment[],
  page: LayoutPage,
  item: number,
  facts: RawFact[],
): readonly Segment[] {
  if (cell.length < 2) return cell;
  const sums = cell.filter(({ text }) => !isPerPackage(text));
  const segments = sums.length > 0 ? sums : cell;
  const [first] = segments;
  return segments.filter((segment) => {
    const measure = measureOf(segment.text);
    if (segment === first || measure === undefined || measure === measureOf(first!.text)) return true;
    const field = measure === 'mass' && NET.test(segment.text) ? 'net_mass_kg' : MEASURED[measure];
    facts.push(factOf(page, field === column ? null : field, label, [segment], CONFIDENCE, item));
    return false;
  });
}

/** What stands in a column, from above. */
function cellOf({ lines }: TableRow, column: number): readonly Segment[] {
  const [only] = lines;
  if (only && lines.length === 1) return only.get(column) ?? NO_SEGMENTS;
  return lines.flatMap((line) => line.get(column) ?? NO_SEGMENTS);
}

const NO_SEGMENTS: readonly Segment[] = [];

/** The segments of a cell but for those that name something of the goods (`S/N: 12`), which become facts. */
function withoutNamed(
  segments: readonly Segment[],
  isDescription: boolean,
  page: LayoutPage,
  item: number,
  facts: RawFact[],
): readonly Segment[] {
  return segments.flatMap((segment) => {
    let isNamed = false;
    for (const { inline, label, text } of labelsIn(segment)) {
      if (!inline || label.kind !== 'value' || !OF_GOODS.has(label.field)) continue;
      isNamed = true;
      facts.push(factOf(page, label.field, text, [inline], CONFIDENCE, item));
    }
    if (isNamed || !isDescription) return isNamed ? [] : [segment];
    const line = readGoodsLine(segment);
    for (const { field, label, value } of line.named)
      facts.push(factOf(page, field, label, [value], CONFIDENCE, item));
    return line.rest;
  });
}

/** Customs declarations of China put price, amount and currency below each other in one cell. */
const PRICE_LINES = /单价.*总价.*币制/;

function factsOfPriceLines(
  label: string,
  [price, value, currency]: readonly Segment[],
  page: LayoutPage,
  item: number,
): RawFact[] {
  return [
    factOf(page, 'unit_price', label, [price!], CONFIDENCE, item),
    factOf(page, 'value', label, [value!], CONFIDENCE, item),
    ...(currency ? [factOf(page, 'currency', label, [currency], CONFIDENCE, item)] : []),
  ];
}

/** `Number and date of invoices`: a number above its day. */
function factsOfInvoice(label: string, segments: readonly Segment[], page: LayoutPage): RawFact[] {
  const day = segments.find(({ text }) => readDate(text, 'day-first').kind !== 'unreadable');
  const number = segments.find((each) => each !== day && /\d/.test(each.text));
  return [
    ...(number ? [factOf(page, 'invoice_number', label, [number], CONFIDENCE)] : []),
    ...(day ? [factOf(page, 'invoice_date', label, [day], CONFIDENCE)] : []),
  ];
}
