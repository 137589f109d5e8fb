import type { Box } from './boxes.ts';
import { COLUMN_WORDS, type GoodsColumn } from './column-words.ts';
import { type Segment, textOf } from './page-text.ts';

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
const TELLING: ReadonlySet<GoodsColumn> = new Set<GoodsColumn>([
  'goods_description',
  'part_number',
  'hs_code',
]);
const HEAD_LINES = 4;
const RULED_HEAD_LINES = 8;
const FEWEST_RULED = 3;
const UNIT =
  /[([（]\s*([^)\]）]{1,20})\s*[)\]）]|[,/]\s*([A-Z]{3}|kgs?|lbs?|кг|€|\$)\.?$|\s(?:in\s+)?([A-Z]{3}|kgs?|lbs?|кг|€|\$|m³|m3|cbm)$/i;

/** The head of a table of goods that begins in this line; its cells may take several lines. */
export function findHeader(lines: readonly (readonly Segment[])[], line: number): TableHeader | undefined {
  const ruled = ruledHeader(lines, line);
  if (ruled) return ruled;
  let best: TableHeader | undefined;
  let most = 0;
  for (let count = 1; count <= HEAD_LINES; count++) {
    const band = lines.slice(line, line + count);
    if (band.length < count) break;
    const last = band.at(-1)![0]!;
    const before = band.at(-2)?.[0];
    if (before && last.base - before.base > 1.9 * Math.max(before.size, last.size)) break;
    if (isOfSeveralRows(band.flat())) break;
    const columns = cellsOf(band.flat()).map(columnOf);
    const known = columns.filter(({ column }) => column !== null);
    if (!isHead(columns)) continue;
    const score = known.length * 2 - (columns.length - known.length);
    if (score <= most) continue;
    most = score;
    best = {
      columns: settled(columns),
      firstLine: line,
      lastLine: line + count - 1,
    };
  }
  return best;
}

/** Lines across the page separate what stands in different boxes. */
function isOfSeveralRows(segments: readonly Segment[]): boolean {
  const tops = segments.flatMap(({ box }) => (box ? [box.top] : []));
  return Math.max(...tops) - Math.min(...tops) > 1;
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

function settled(columns: readonly MaybeColumn[]): TableColumn[] {
  const isFreight = columns.some(({ text }) => FREIGHT.test(text));
  return columns.map((each) => {
    const isCharge = isFreight && (each.column === 'value' || each.column === 'unit_price');
    // `Measurement (cm)`: the sides of a package, not its volume.
    const isLength = each.column === 'volume_m3' && /\b(?:cm|mm|inch(?:es)?)\b/i.test(each.text);
    return { ...each, column: isCharge || isLength ? 'other' : (each.column ?? 'other') };
  });
}

type MaybeColumn = Omit<TableColumn, 'column'> & { readonly column: GoodsColumn | null };

function isHead(columns: readonly MaybeColumn[]): boolean {
  const known = new Set(columns.flatMap(({ column }) => (column && column !== 'other' ? [column] : [])));
  const telling = [...known].some((column) => TELLING.has(column));
  const numeric = [...known].some((column) => NUMERIC_COLUMNS.has(column));
  const unknown = columns.filter(({ column }) => column === null).length;
  if (columns.some(({ text }) => /[:：]\s*\S/.test(text))) return false;
  return telling && numeric && (known.size >= 3 ? unknown <= known.size : unknown === 0);
}

/** Segments one below the other are one cell: `Gross Weight` above `(kg)`. */
function cellsOf(segments: readonly Segment[]): Segment[][] {
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

function columnOf(segments: readonly Segment[]): MaybeColumn {
  const text = textOf(segments).replace(/\n/g, ' ');
  const unit = UNIT.exec(text);
  const unitText = unit?.[1] ?? unit?.[2] ?? unit?.[3];
  return {
    column: meaningOf(text) ?? null,
    text,
    segments,
    x: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
    ...(unitText !== undefined && { unit: unitText.trim() }),
  };
}

/** Each line is tried as a head alone and with those below it, so the same words are asked for again and again. */
const MEANINGS = new Map<string, GoodsColumn | undefined>();
const MOST_MEANINGS = 2_000;

function meaningOf(text: string): GoodsColumn | undefined {
  if (MEANINGS.has(text)) return MEANINGS.get(text);
  const meaning = readMeaning(text);
  if (MEANINGS.size >= MOST_MEANINGS) MEANINGS.clear();
  MEANINGS.set(text, meaning);
  return meaning;
}

/** The meaning of a head as a whole: without number of box, without unit, in one language or in two. */
function readMeaning(text: string): GoodsColumn | undefined {
  if (text.trim() === '#') return 'position';
  const bare = text.replace(/^\s*\d{1,2}[.)]?\s+(?=\p{L})/u, '');
  for (const candidate of [text, bare, bare.replace(UNIT, ''), bare.replace(/[([（][^)\]）]*[)\]）]/g, '')]) {
    const whole = COLUMN_WORDS.of(candidate);
    if (whole) return whole;
  }
  const without = bare.replace(UNIT, '').trim();
  const first = COLUMN_WORDS.atStart(without);
  if (!first) return undefined;
  const rest = without
    .slice(first.end)
    .replace(/^\s+in\s+(?:kg|lb|m³|m3)(?![\p{L}\d])/iu, '')
    .replace(/^[\s/|.,:;*-]+/, '');
  if (rest === '') return first.meaning;
  const second = COLUMN_WORDS.of(rest);
  // `发票 No.` has a second language; `Part description` does not.
  return second !== undefined && (second === first.meaning || second === 'position')
    ? first.meaning
    : undefined;
}
