import { findCurrency } from '../../values/currency.ts';
import { readDate } from '../../values/date.ts';
import { findMassUnit } from '../../values/mass-units.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { readCargoText } from './cargo-lines.ts';
import { isPerPackage, type Measure, measureOf } from './cell-measures.ts';
import { factOf } from './fact-of.ts';
import { NUMERIC_COLUMNS, type TableColumn } from './goods-header.ts';
import { readGoodsLine } from './goods-line-facts.ts';
import { type GoodsTable, OF_GOODS, type TableLine, type TableRow } from './goods-table-parts.ts';
import { labelsIn } from './match-label.ts';
import { type LayoutPage, type Segment, sliceSegment, textOf } from './page-text.ts';
import { factsOfSentence } from './sentence-facts.ts';

const CONFIDENCE = 0.95;
/** Of at least a heading: less is the rest of a code that was broken at the end of a line. */
const WHOLE_CODE = /^\D{0,4}\d{4}(?:[. ]?\d{2}){1,3}\D?$/;
const CONTAINER = /\b[A-Z]{3}[UJZ]\s?\d{6}[- ]?\d\b/g;
const TOTALS: ReadonlyMap<string, PaperField> = new Map<string, PaperField>([
  ['quantity', 'total_quantity'],
  ['value', 'total_value'],
  ['net_mass_kg', 'total_net_mass_kg'],
  ['gross_mass_kg', 'total_gross_mass_kg'],
  ['packages', 'total_packages'],
  ['volume_m3', 'total_volume_m3'],
]);

/** The facts of a table of goods; its first row is item `firstItem`. */
export function factsOfTable(table: GoodsTable, page: LayoutPage, firstItem: number): RawFact[] {
  return [
    ...factsOfHead(table.columns, page),
    ...table.rows.flatMap((row, index) => factsOfRow(table.columns, row, page, firstItem + index)),
    ...factsOfSums(table.columns, table.sums, page),
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
  for (let number = 0; number < columns.length; number++) {
    const { column, text: label } = columns[number]!;
    const cell = cellOf(row, number);
    const segments = NUMERIC_COLUMNS.has(column)
      ? withoutMeasures(column, label, cell, page, item, facts)
      : column === 'goods_description'
        ? withoutCargoLines(label, cell, page, item, facts)
        : cell;
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
    facts.push(factOf(page, column === 'other' ? null : column, label, plain, CONFIDENCE, item));
    facts.push(...besidesOfNumber(column, label, plain, page, item));
  }
  return facts;
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
    if (field === 'packages') facts.push(...besidesOfNumber('packages', own, [segment], page, item));
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

const HAS_MORE: ReadonlySet<string> = new Set(['value', 'unit_price', 'packages', 'marks']);

/** What stands in a cell besides its value: currency, kind of packages, container numbers. */
function besidesOfNumber(
  column: string,
  label: string,
  segments: readonly Segment[],
  page: LayoutPage,
  item?: number,
): RawFact[] {
  if (!HAS_MORE.has(column)) return [];
  const text = textOf(segments);
  const words = text.replace(/[\d.,'\s()+-]+/g, ' ').trim();
  const first = segments[0]!;
  const at = words === '' ? -1 : first.text.indexOf(words);
  const slice = at < 0 ? first : sliceSegment(first, at, at + words.length);
  if ((column === 'value' || column === 'unit_price') && words !== '' && findCurrency(words) !== undefined)
    return [{ ...factOf(page, 'currency', label, [slice], 0.9, item), text: words }];
  if (column === 'packages' && words !== '' && /\d/.test(text))
    return [{ ...factOf(page, 'package_kind', label, [slice], 0.9, item), text: words }];
  if (column === 'marks')
    return segments.flatMap((segment) =>
      [...segment.text.matchAll(CONTAINER)].map((match) =>
        factOf(
          page,
          'container_number',
          label,
          [sliceSegment(segment, match.index, match.index + match[0].length)],
          0.9,
        ),
      ),
    );
  return [];
}

function factsOfSums(columns: readonly TableColumn[], sums: TableLine, page: LayoutPage): RawFact[] {
  const facts: RawFact[] = [];
  for (const [number, segments] of sums) {
    const { column, text: label } = columns[number]!;
    if (isOneNumber(segments)) {
      const total = TOTALS.get(column);
      if (total !== undefined) facts.push(factOf(page, total, `total, ${label}`, segments, CONFIDENCE));
      continue;
    }
    for (const segment of segments) {
      if (/\p{L}{2,}.*\d.*\p{L}/u.test(segment.text)) facts.push(...factsOfSentence(segment, page));
      const field = TOTALS.get(column);
      const own = withoutSumWord(segment);
      if (!own || !/\d/.test(own.text)) continue;
      const words = own.text.replace(/[\d.,'\s()]+/g, ' ').trim();
      const isMoney = findCurrency(words) !== undefined;
      const total = isMoney ? 'total_value' : field;
      if (total === undefined) continue;
      facts.push(factOf(page, total, `total, ${label}`, [own], CONFIDENCE));
      if (isMoney) facts.push({ ...factOf(page, 'currency', label, [own], 0.9), text: words });
    }
  }
  return facts;
}

/** A number whose groups of three the cell was too narrow for: `101` above `400,00`. */
function isOneNumber(segments: readonly Segment[]): boolean {
  return segments.length > 1 && /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/.test(textOf(segments));
}

/** `Total: 12` holds a value behind its word; `Total` alone holds none. */
function withoutSumWord(segment: Segment): Segment | undefined {
  const match = /^\p{L}[\p{L}\s/.]*?[\p{L}]\s*[:：]?\s+(?=(?:[A-Z]{3}\s*|[$€£¥]\s*)?\d)/u.exec(segment.text);
  if (!match) return segment;
  const rest = segment.text.slice(match[0].length);
  return /^[A-Z]{3}$/.test(match[0].trim())
    ? segment
    : rest === ''
      ? undefined
      : sliceSegment(segment, match[0].length);
}
