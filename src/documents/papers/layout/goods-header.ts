import type { Box } from './boxes.ts';
import { COLUMN_WORDS, type GoodsColumn, TELLING_COLUMNS, TELLING_WORDS } from './column-words.ts';
import { furtherLanguages, type HeadRead, isUnitAlone, readHead } from './head-meaning.ts';
import { oncePerSegment, type Segment, segmentOf, sliceSegment, textOf } from './page-text.ts';

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
/** Number of a box, and words in brackets, which do not count. */
const BEFORE_NAME = /^(?:\s*\d{1,2}[.)]?(?:\s+|$)|\s*[([（][^)\]）]*[)\]）]?)*/;
const VALUE_BEHIND_COLON = /[:：]\s*\S/;

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
    const isMore = score === most && last > line && row.every(isNameOrUnit);
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
  return columns.map((each, index) => {
    if (index === 0 && each.column === 'serial_number' && NUMBER_OF_ROW.test(each.text))
      return { ...each, column: 'position' };
    if (each.column === 'quantity' && countsPackages(columns, index)) return { ...each, column: 'packages' };
    // `Artikel | Bezeichnung`: the first one is the number of the article.
    if (descriptions.length > 1 && !hasParts && each === descriptions[0] && ARTICLE.test(each.text))
      return { ...each, column: 'part_number' };
    // `LN | ITEM | DESCRIPTION`: the second one is the number of the article.
    if (!hasParts && index > 0 && each.column === 'position' && columns[index - 1]!.column === 'position')
      return { ...each, column: 'part_number' };
    const isCharge = isFreight && (each.column === 'value' || each.column === 'unit_price');
    // `Measurement (cm)`: the sides of a package, not its volume.
    const isLength = each.column === 'volume_m3' && /\b(?:cm|mm|inch(?:es)?)\b/i.test(each.text);
    return { ...each, column: isCharge || isLength ? 'other' : (each.column ?? 'other') };
  });
}

/** India and Arabia number rows by an `S.N.` in front; elsewhere in a row it is a serial number. */
const NUMBER_OF_ROW = /^(?:\S{1,3}\s)?s\.?\s?n\.?$/iu;

const OF_AN_INVOICE: ReadonlySet<GoodsColumn | null> = new Set([
  'packages',
  'quantity_unit',
  'unit_price',
  'value',
]);

/** Consignment notes count packages beside their kind: `Ilość | Opakowanie`, `Anzahl | Art der Verpackung`. */
function countsPackages(columns: readonly MaybeColumn[], index: number): boolean {
  return (
    columns[index + 1]?.column === 'package_kind' && !columns.some(({ column }) => OF_AN_INVOICE.has(column))
  );
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
  return [name, ...furtherLanguages(name)].some((words) => COLUMN_WORDS.mayBegin(words)) ? 'name' : 'other';
});

const isNameOrUnit = (segment: Segment): boolean =>
  beginningOf(segment) === 'name' || isUnitAlone(segment.text);

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
  for (const segment of segments.flatMap((each) => overEachBelow(each, segments)).sort(fromLeft)) {
    const cell = cells.find((each) => isOver(segment, each));
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

const fromLeft = (a: Segment, b: Segment): number => a.x - b.x || a.base - b.base;

const isOver = (segment: Segment, { x, right }: { readonly x: number; readonly right: number }): boolean =>
  segment.x < right - 0.5 && segment.right > x + 0.5;

/** `Weight (kg)` over `Net` and `Gross` is a word for each of them. */
function overEachBelow(segment: Segment, segments: readonly Segment[]): Segment[] {
  const below = segments.filter((each) => each.base > segment.base + 1 && isOver(each, segment));
  const first = below[0];
  if (!first) return [segment];
  const beside = below.filter(({ line }) => line === first.line);
  if (beside.length < 2) return [segment];
  return beside.map(({ x, right }) => segmentOf({ ...segment, x, right }));
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
  const whole = readHead(text);
  return {
    ...(whole.column === null && segments.length > 1 ? (readGroup(segments) ?? whole) : whole),
    text,
    segments,
    x: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}

/** `Weight (kg)` above `Net`, `Price` above `Total`: the word for several columns stands above that of each. */
function readGroup([group, ...own]: readonly Segment[]): HeadRead | undefined {
  const { column, unit } = readHead(group!.text);
  if (column === null || !NUMERIC_COLUMNS.has(column)) return undefined;
  const words = textOf(own).replace(/\n/g, ' ');
  const bare = group!.text.replace(/\s*[([（].*$/, '');
  const read = [readHead(`${words} ${bare}`), readHead(words)].find(
    (each) => each.column !== null && NUMERIC_COLUMNS.has(each.column),
  );
  return read && { ...(unit !== undefined && { unit }), ...read };
}
