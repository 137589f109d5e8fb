import { measureOf } from './cell-measures.ts';
import type { TableColumn } from './goods-header.ts';
import type { TableLine } from './goods-table-parts.ts';
import { type Segment, type SegmentedPage, segmentOf, sliceSegment } from './page-text.ts';

/** The columns with the room that their cells take: what hangs over the head widens it. */
export function widen(page: SegmentedPage, heads: readonly TableColumn[], from: number): TableColumn[] {
  const columns = heads.map((each) => ({ ...each }));
  for (const line of page.lines.slice(from, from + 40)) {
    if (line.length < Math.min(3, heads.length)) continue;
    for (const segment of line) {
      const only = onlyColumnUnder(columns, segment);
      if (!only) continue;
      const [x, right] = [Math.min(only.x, segment.x), Math.max(only.right, segment.right)];
      if (x === only.x && right === only.right) continue;
      if (columns.some((each) => each !== only && x < each.right && right > each.x)) continue;
      [only.x, only.right] = [x, right];
    }
  }
  return columns;
}

/** The column that a segment lies over; none where it lies over several. */
function onlyColumnUnder<T extends TableColumn>(columns: readonly T[], segment: Segment): T | undefined {
  let only: T | undefined;
  for (const column of columns) {
    if (segment.x >= column.right || segment.right <= column.x) continue;
    if (only) return undefined;
    only = column;
  }
  return only;
}

/** Puts the segments of a line under their columns; a segment that spans several is taken apart at its pieces. */
export function assign(line: readonly Segment[], columns: readonly TableColumn[]): TableLine {
  const cells = new Map<number, Segment[]>();
  const put = (column: number, segment: Segment): void => {
    const cell = cells.get(column);
    if (cell) cell.push(segment);
    else cells.set(column, [segment]);
  };
  const cellsOfLine = withoutPosition(line, columns);
  if (cellsOfLine.length === columns.length) {
    for (let order = 0; order < cellsOfLine.length; order++) cells.set(order, [cellsOfLine[order]!]);
    return cells;
  }
  for (const segment of line)
    for (const part of splitAcross(segment, columns)) put(columnAt(columns, part.x, part.right), part);
  return cells;
}

/** `000010 VKW-1037` in one piece: the number of the row, and what stands in the column beside it. */
function withoutPosition(line: readonly Segment[], columns: readonly TableColumn[]): readonly Segment[] {
  const [first, ...rest] = line;
  const [position, next] = columns;
  const number = first && /^\d{1,6}[.)]?(?=\s+\S)/.exec(first.text)?.[0];
  if (!number || position?.column !== 'position' || !next || first.right <= next.x) return line;
  return [sliceSegment(first, 0, number.length), sliceSegment(first, number.length), ...rest];
}

function splitAcross(segment: Segment, columns: readonly TableColumn[]): Segment[] {
  if (segment.pieces.length < 2) return [segment];
  const under = columns.filter(({ x, right }) => segment.x < right && segment.right > x).length;
  if (under < 2) return [segment];
  const parts: { column: number; segment: Segment }[] = [];
  for (const piece of segment.pieces) {
    const column = columnAt(columns, piece.x, piece.x + piece.width);
    const last = parts.at(-1);
    if (last?.column !== column && !(last && isUnitOf(piece.text, last.segment.text))) {
      const text = piece.text.trim();
      if (text !== '')
        parts.push({
          column,
          segment: segmentOf({ ...segment, text, x: piece.x, right: piece.x + piece.width, pieces: [piece] }),
        });
      continue;
    }
    if (!last) continue;
    const gap = piece.x - last.segment.right > 0.13 * piece.size ? ' ' : '';
    last.segment = segmentOf({
      ...last.segment,
      text: `${last.segment.text}${gap}${piece.text}`.trim(),
      right: piece.x + piece.width,
      pieces: [...last.segment.pieces, piece],
    });
  }
  return parts.map((each) => each.segment);
}

/** `KGS` behind `21,360.000` belongs to it, though it stands under the next head. */
function isUnitOf(text: string, before: string): boolean {
  return /\d$/.test(before) && measureOf(`1 ${text.trim()}`) !== undefined;
}

/** The column over which a stretch lies most; of none, the nearest. */
export function columnAt(columns: readonly TableColumn[], x: number, right: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]!;
    const overlap = Math.min(right, column.right) - Math.max(x, column.x);
    if (overlap <= most) continue;
    best = index;
    most = overlap;
  }
  return best;
}
