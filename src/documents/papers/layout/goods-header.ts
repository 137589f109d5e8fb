import { findCurrency } from '../../values/currency.ts';
import { findMassUnit } from '../../values/mass-units.ts';
import type { Box } from './boxes.ts';
import { COLUMN_WORDS, type GoodsColumn, TELLING_COLUMNS, TELLING_WORDS } from './column-words.ts';
import { oncePerSegment, type Segment, sliceSegment, textOf } from './page-text.ts';

/** A column of a table of goods, by the head above it. */
export interface TableColumn {
  readonly column: GoodsColumn;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly x: number;
  readonly right: number;
  /** `USD`, `kg`: what stands in brackets behind the name of the column. */
  readonly unit?: string;
}

export interface TableHeader {
  readonly columns: readonly TableColumn[];
  /** Lines of the page that the head takes. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Each head stands in a ruled box: then `x` and `right` of the columns are the sides of the boxes. */
  readonly isRuled?: boolean;
}

export const NUMERIC_COLUMNS: ReadonlySet<GoodsColumn> = new Set<GoodsColumn>([
  'quantity',
  'unit_price',
  'value',
  'net_mass_kg',
  'gross_mass_kg',
  'packages',
  'volume_m3',
]);
const HEAD_LINES = 4;
const RULED_HEAD_LINES = 8;
const FEWEST_RULED = 3;
/** A head names at least what the goods are, and how many or how much. */
const LEAST_NAMES = 2;
const BOX_NUMBER = /^\s*\d{1,2}[.)]?\s+(?=\p{L})/u;
/** Number of a box, and words in brackets, which do not count. */
const BEFORE_NAME = /^(?:\s*\d{1,2}[.)]?(?:\s+|$)|\s*[([（][^)\]）]*[)\]）]?)*/;
const VALUE_BEHIND_COLON = /[:：]\s*\S/;
const UNIT =
  /[([（]\s*([^)\]）]{1,20})\s*[)\]）]|[,/]\s*([A-Z]{3}|kgs?|lbs?|кг|€|\$)\.?$|\s(?:in\s+)?([A-Z]{3}|kgs?|lbs?|кг|€|\$|m³|m3|cbm)$/i;

type Lines = readonly (readonly Segment[])[];

/** By page and line: forms are recognised by their table, and its lines are asked again where it is read. */
const FOUND = new WeakMap<Lines, (TableHeader | null)[]>();

/** The head of a table of goods that begins in this line; its cells may take several lines. */
export function findHeader(lines: Lines, line: number): TableHeader | undefined {
  let found = FOUND.get(lines);
  if (!found) {
    found = [];
    FOUND.set(lines, found);
  }
  const known = found[line];
  if (known !== undefined) return known ?? undefined;
  const header = headAt(lines, line);
  found[line] = header ?? null;
  return header;
}

function headAt(lines: Lines, line: number): TableHeader | undefined {
  const ruled = ruledHeader(lines, line);
  if (ruled) return ruled;
  let best: TableHeader | undefined;
  let [most, possible, isTelling] = [0, 0, false];
  for (let last = line; last < line + HEAD_LINES; last++) {
    const row = lines[last];
    if (!row) break;
    const [first, above] = [row[0]!, last > line ? lines[last - 1]![0]! : undefined];
    if (above && first.base - above.base > 1.9 * Math.max(above.size, first.size)) break;
    // The name of the paper right above a table is no part of its head.
    const isAlone = last > line && lines[last - 1]!.length === 1;
    if (above && isAlone && (isOtherSize(above, first) || !above.box !== !first.box)) break;
    // What stands in this line stands in every taller band as well.
    if (row.some(hasValueBehindColon)) break;
    for (const segment of row) if (beginningOf(segment) === 'name') possible += 1;
    if (possible < LEAST_NAMES) continue;
    const band = last === line ? row : lines.slice(line, last + 1).flat();
    isTelling ||= band.some(mayTell);
    if (!isTelling) continue;
    if (isOfSeveralRows(band)) break;
    const cells = cellsOf(band);
    const named = cells.filter(([top]) => beginningOf(top!) !== 'other').length;
    if (named < LEAST_NAMES || cells.length - named > mostUnknown(named)) continue;
    if (scoreOf(named, cells.length) < most) continue;
    const columns = cells.flatMap(columnsOf);
    if (!isHead(columns)) continue;
    const known = columns.filter(({ column }) => column !== null);
    const score = scoreOf(known.length, columns.length);
    // `MARKS AND NUMBERS` below `CNTR NOS`: a line of names only is one more line of the head.
    const isMore = score === most && last > line && row.every((each) => beginningOf(each) === 'name');
    if (score <= most && !isMore) continue;
    most = score;
    best = {
      columns: settled(columns),
      firstLine: line,
      lastLine: last,
    };
  }
  return best;
}

const SIZES_OF_HEAD = 1.25;

function isOtherSize({ size }: Segment, { size: other }: Segment): boolean {
  return Math.max(size, other) > SIZES_OF_HEAD * Math.min(size, other);
}

/** Lines across the page separate what stands in different boxes. */
function isOfSeveralRows(segments: readonly Segment[]): boolean {
  let [highest, lowest] = [Infinity, -Infinity];
  for (const { box } of segments) {
    if (!box) continue;
    highest = Math.min(highest, box.top);
    lowest = Math.max(lowest, box.top);
  }
  return lowest - highest > 1;
}

/** A row of ruled boxes whose texts are heads of columns. */
function ruledHeader(lines: readonly (readonly Segment[])[], line: number): TableHeader | undefined {
  const first = lines[line]!.find(({ box }) => box)?.box;
  if (!first) return undefined;
  const boxes = new Map<Box, Segment[]>();
  let lastLine = line;
  for (let at = line; at < lines.length && at < line + RULED_HEAD_LINES; at++)
    for (const segment of lines[at]!) {
      const { box } = segment;
      if (!box || Math.abs(box.top - first.top) > 1 || Math.abs(box.bottom - first.bottom) > 1) continue;
      lastLine = at;
      const cell = boxes.get(box);
      if (cell) cell.push(segment);
      else boxes.set(box, [segment]);
    }
  if (boxes.size < FEWEST_RULED) return undefined;
  const columns = [...boxes]
    .sort(([a], [b]) => a.left - b.left)
    .map(([box, segments]) => ({ ...columnOf(segments), x: box.left, right: box.right }));
  if (!isHead(columns)) return undefined;
  return {
    columns: settled(columns),
    firstLine: line,
    lastLine,
    isRuled: true,
  };
}

/** Heads of the charges of a waybill: the total beside them is the freight, not what the goods are worth. */
const FREIGHT = /^(?:rate class|rate\s*\/\s*charge|chargeable weight)/i;

const ARTICLE = /^(?:artikel|article|item|product|produkt|товар|ürün|artículo|产品|货品)\.?$/iu;

function settled(columns: readonly MaybeColumn[]): TableColumn[] {
  const isFreight = columns.some(({ text }) => FREIGHT.test(text));
  const descriptions = columns.filter(({ column }) => column === 'goods_description');
  const hasParts = columns.some(({ column }) => column === 'part_number');
  return columns.map((each) => {
    // `Artikel | Bezeichnung`: the first one is the number of the article.
    if (descriptions.length > 1 && !hasParts && each === descriptions[0] && ARTICLE.test(each.text))
      return { ...each, column: 'part_number' };
    const isCharge = isFreight && (each.column === 'value' || each.column === 'unit_price');
    // `Measurement (cm)`: the sides of a package, not its volume.
    const isLength = each.column === 'volume_m3' && /\b(?:cm|mm|inch(?:es)?)\b/i.test(each.text);
    return { ...each, column: isCharge || isLength ? 'other' : (each.column ?? 'other') };
  });
}

type MaybeColumn = Omit<TableColumn, 'column'> & { readonly column: GoodsColumn | null };

function isHead(columns: readonly MaybeColumn[]): boolean {
  const known = new Set<GoodsColumn>();
  let [telling, numeric, unknown] = [false, false, 0];
  for (const { column } of columns) {
    if (column === null) unknown += 1;
    if (column === null || column === 'other') continue;
    known.add(column);
    telling ||= TELLING_COLUMNS.has(column);
    numeric ||= NUMERIC_COLUMNS.has(column);
  }
  if (!telling || !numeric || unknown > mostUnknown(known.size)) return false;
  return !columns.some(({ text }) => VALUE_BEHIND_COLON.test(text));
}

/** Of two heads that begin in one line the one that names more counts. */
function scoreOf(known: number, cells: number): number {
  return known * 2 - (cells - known);
}

/** Cells without a meaning that a head may have beside those with one. */
function mostUnknown(known: number): number {
  return known >= 3 ? known : 0;
}

const BEGINS_WITH_LETTER = /^[a-z]/i;

function nameOf({ text }: Segment): string {
  return BEGINS_WITH_LETTER.test(text) ? text : text.replace(BEFORE_NAME, '');
}

/** Almost no value begins as the name of a column does: most lines need no further look. */
const beginningOf = oncePerSegment((segment): 'name' | 'box number' | 'other' => {
  const name = nameOf(segment);
  if (name === '') return 'box number';
  const second = SECOND_LANGUAGE.exec(name)?.[1];
  return COLUMN_WORDS.mayBegin(name) || (second !== undefined && COLUMN_WORDS.mayBegin(second))
    ? 'name'
    : 'other';
});
/** Lines of goods begin like names now and then, but hardly like those that a head must have. */
const mayTell = oncePerSegment((segment) => {
  const name = nameOf(segment);
  if (name === '') return false;
  if (TELLING_WORDS.mayBegin(name)) return true;
  // `LINE PART NO`, `Nazwa / Description`: it may stand behind another name.
  return [...name.matchAll(BLANKS)].some(({ index, 0: blank }) =>
    TELLING_WORDS.mayBegin(name.slice(index + blank.length)),
  );
});
const BLANKS = /[\s/]+/g;
const hasValueBehindColon = oncePerSegment(({ text }) => VALUE_BEHIND_COLON.test(text));

/** Segments one below the other are one cell: `Gross Weight` above `(kg)`. */
function cellsOf(segments: readonly Segment[]): (readonly Segment[])[] {
  const cells: { x: number; right: number; segments: Segment[] }[] = [];
  for (const segment of [...segments].sort((a, b) => a.x - b.x || a.base - b.base)) {
    const cell = cells.find(({ x, right }) => segment.x < right - 0.5 && segment.right > x + 0.5);
    if (!cell) {
      cells.push({ x: segment.x, right: segment.right, segments: [segment] });
      continue;
    }
    cell.segments.push(segment);
    cell.x = Math.min(cell.x, segment.x);
    cell.right = Math.max(cell.right, segment.right);
  }
  return cells.map(({ segments: own }) => own.sort((a, b) => a.base - b.base || a.x - b.x));
}

/** Each line is tried as a head alone and with those below it: a cell of one line is mostly the same in all of them. */
const columnOfOne = oncePerSegment((segment) => readColumn([segment]));

/** A head as it stands, or two of them that stand too close to be told apart by the gap: `LINE PART NO`. */
function columnsOf(segments: readonly Segment[]): readonly MaybeColumn[] {
  const whole = columnOf(segments);
  const [only] = segments;
  if (whole.column !== null || segments.length > 1 || !only || !/\s/.test(only.text)) return [whole];
  for (const { index, 0: blank } of only.text.matchAll(/\s+/gu)) {
    const parts = [sliceSegment(only, 0, index), sliceSegment(only, index + blank.length)];
    const columns = parts.map((part) => readColumn([part]));
    if (columns.every(({ column }) => column !== null)) return columns;
  }
  return [whole];
}

function columnOf(segments: readonly Segment[]): MaybeColumn {
  return segments.length === 1 ? columnOfOne(segments[0]!) : readColumn(segments);
}

function readColumn(segments: readonly Segment[]): MaybeColumn {
  const text = textOf(segments).replace(/\n/g, ' ');
  const unit = UNIT.exec(text);
  const last = LAST_WORD.exec(text)?.[1];
  const unitText =
    unit?.[1] ?? unit?.[2] ?? unit?.[3] ?? (last && isUnit(last) && !PIECES.test(last) ? last : undefined);
  return {
    column: readMeaning(text) ?? null,
    text,
    segments,
    x: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
    ...(unitText !== undefined && { unit: unitText.trim() }),
  };
}

/** The meaning of a head as a whole: without number of box, without unit, in one language or in two. */
function readMeaning(text: string): GoodsColumn | undefined {
  const meaning = meaningOfWords(text);
  if (meaning) return meaning;
  // `Nazwa / Description`: the second language is one that we know.
  const second = SECOND_LANGUAGE.exec(text)?.[1];
  return (second === undefined ? undefined : meaningOfWords(second)) ?? meaningOfParts(text);
}

/** `Item number; marks, numbers, number and kind of packages; description of goods`: one column for all of it. */
function meaningOfParts(text: string): GoodsColumn | undefined {
  const parts = text.replace(BOX_NUMBER, '').split(/[;；]\s*/);
  return parts.length > 1 && parts.some((part) => COLUMN_WORDS.atStart(part)?.meaning === 'goods_description')
    ? 'goods_description'
    : undefined;
}

const SECOND_LANGUAGE = /^[^/\d]{2,40}\s\/\s(\S.*)$/;

function meaningOfWords(text: string): GoodsColumn | undefined {
  if (text.trim() === '#') return 'position';
  const term = TERM.exec(text);
  if (term) return meaningOfWords(text.slice(0, term.index));
  const [amount, each] = text.trim().split(PER_PIECE);
  // `USD/pc | USD`: the price of a piece, and the amount.
  if (amount !== undefined && /^[A-Z]{3}$/.test(amount) && findCurrency(amount) !== undefined)
    return each === undefined ? 'value' : 'unit_price';
  const bare = text.replace(BOX_NUMBER, '');
  const without = withoutUnit(bare);
  const candidates = new Set([text, bare, without, bare.replace(/[([（][^)\]）]*[)\]）]?/g, '')]);
  for (const candidate of candidates) {
    const whole = COLUMN_WORDS.of(candidate);
    if (whole) return whole;
  }
  const first = COLUMN_WORDS.atStart(without);
  if (!first) return undefined;
  const rest = without
    .slice(first.end)
    .replace(/^\s+in\s+(?:kg|lb|m³|m3)(?![\p{L}\d])/iu, '')
    .trimEnd()
    .replace(/^[\s/|.,:;*-]+/, '');
  if (rest === '') return first.meaning;
  const second = COLUMN_WORDS.of(rest);
  // `Qty Unit`: the unit stands behind the number in each cell.
  if (first.meaning === 'quantity' && second === 'quantity_unit') return first.meaning;
  // `发票 No.` has a second language; `Part description` does not.
  return second !== undefined && (second === first.meaning || second === 'position')
    ? first.meaning
    : undefined;
}

/** `Amount FOB SHENZHEN`: on which terms the amounts are. */
const TERM = /\s+(?:EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DAT|DPU|DDP)(?:\s+\p{L}[\p{L} .'-]*)?$/u;
const PER_PIECE = /\s*(?:\/|per)\s*(?:pcs?|piece|unit|each|ea|stk|шт|adet|个|件)\.?$/iu;
const LAST_WORD = /[\s,/]+([^\s,/\d]{1,6})$/u;

/** `Price (USD)`, `Цена, руб.`, `Wartość EUR`: without the unit behind the name. */
function withoutUnit(text: string): string {
  const short = text.replace(UNIT, '');
  if (short !== text) return withoutUnit(short);
  const last = LAST_WORD.exec(text);
  return last && isUnit(last[1]!) ? withoutUnit(text.slice(0, last.index)) : text;
}

const PIECES = /^(?:шт|pcs?|stk|ea|adet|个|件)$/iu;

function isUnit(word: string): boolean {
  const bare = word.replace(/\.$/, '');
  return (
    PIECES.test(bare) || findCurrency(bare) !== undefined || findMassUnit(bare.toLowerCase()) !== undefined
  );
}
