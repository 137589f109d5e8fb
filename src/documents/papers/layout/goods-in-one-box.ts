import { NUMERIC_COLUMNS } from './goods-header.ts';
import { readGoodsLine } from './goods-line-facts.ts';
import type { GoodsTable } from './goods-table-parts.ts';
import type { Segment } from './page-text.ts';

/** Lines further apart than the usual pitch by this have a blank line between them. */
const BLANK_LINE = 1.35;

/**
 * Bills of lading describe several goods in one tall box, with the numbers of all of them beside it: each part between blank lines
 * that names a code of its own is an item, and the numbers are sums. What names no code (who loaded, lists of containers) is of the
 * paper.
 *
 * ```
 * 54 PKGS | SHIPPER'S LOAD AND COUNT                  | 30,980.00      <- sums
 *         |                                           |
 *         | PANELS, H.S. CODE 3925.90   44 BUNDLES    |                <- an item
 *         |                                           |
 *         | PROFILES, H.S. CODE 7308.90  10 CRATES    |                <- an item
 * ```
 */
export function withGoodsOfBox(table: GoodsTable): GoodsTable {
  const { columns, rows, sums } = table;
  const [only, ...more] = rows;
  const description = columns.findIndex(({ column }) => column === 'goods_description');
  if (!only || more.length > 0 || sums.size > 0 || description < 0) return table;
  if (columns.some(({ column }) => column === 'hs_code')) return table;
  const cell = only.lines.flatMap((line) => line.get(description) ?? []);
  const parts = partsOf(cell).map((part) => ({ part, codes: codesIn(part) }));
  const goods = parts.filter(({ codes }) => codes.size > 0);
  if (goods.length < 2 || goods.some(({ codes }) => codes.size > 1)) return table;
  if (new Set(goods.flatMap(({ codes }) => [...codes])).size < goods.length) return table;
  const cells = columns.map((_, number) => only.lines.flatMap((line) => line.get(number) ?? []));
  const beside = (isSum: boolean): [number, Segment[]][] =>
    cells.flatMap((segments, number): [number, Segment[]][] =>
      number !== description && segments.length > 0 && NUMERIC_COLUMNS.has(columns[number]!.column) === isSum
        ? [[number, segments]]
        : [],
    );
  const ofPaper = new Set(parts.flatMap(({ part, codes }) => (codes.size === 0 ? part : [])));
  return {
    ...table,
    rows: goods.map(({ part }, index) => ({
      lines: [new Map([...(index === 0 ? beside(false) : []), [description, part]])],
    })),
    sums: new Map(beside(true)),
    segments: table.segments.filter((segment) => !ofPaper.has(segment)),
    isClosed: true,
  };
}

/** The parts of a cell between its blank lines. */
function partsOf(cell: readonly Segment[]): readonly Segment[][] {
  const pitches = cell.flatMap(({ base }, index) => {
    const pitch = index === 0 ? 0 : base - cell[index - 1]!.base;
    return pitch > 1 ? [pitch] : [];
  });
  const usual = Math.min(...pitches);
  const parts: Segment[][] = [];
  for (const [index, segment] of cell.entries()) {
    const isApart = index === 0 || segment.base - cell[index - 1]!.base > BLANK_LINE * usual;
    if (isApart) parts.push([segment]);
    else parts.at(-1)!.push(segment);
  }
  return parts;
}

function codesIn(part: readonly Segment[]): ReadonlySet<string> {
  return new Set(
    part.flatMap((segment) =>
      readGoodsLine(segment).named.flatMap(({ field, value }) =>
        field === 'hs_code' ? [value.text.replace(/\D/g, '')] : [],
      ),
    ),
  );
}
