import type { ValueShape } from './label-kinds.ts';
import { type LabelFound, labelsIn } from './match-label.ts';
import { isRightToLeft, type Segment, type SegmentedPage } from './page-text.ts';
import { isTitle } from './titles.ts';

/** Base lines of one text are at most this many font sizes apart. */
const LINE_PITCH = 1.9;
/** A value may stand this many font sizes below its label. */
const BELOW = 2.8;
/** Boxes begin at least this far from each other. */
const COLUMN_STEP = 30;
const MOST_LINES = 14;
const ALIGNED = 4;

/** Segments of a page with what is known of each: its labels, and whether a table has it already. */
export class PageReading {
  readonly page: SegmentedPage;
  readonly taken = new Set<Segment>();

  constructor(page: SegmentedPage) {
    this.page = page;
  }

  labels(segment: Segment): readonly LabelFound[] {
    return labelsIn(segment);
  }

  /** Can stand as a value: neither a label, nor the name of the paper, nor part of a table. */
  isValue(segment: Segment): boolean {
    return !this.taken.has(segment) && this.labels(segment).length === 0 && !isTitle(segment);
  }

  /** The next segment in the same line. */
  rightOf(segment: Segment): Segment | undefined {
    let best: Segment | undefined;
    for (const line of [segment.line - 1, segment.line, segment.line + 1]) {
      for (const other of this.page.lines[line] ?? []) {
        const level = Math.abs(other.base - segment.base) <= 0.5 * Math.min(other.size, segment.size);
        if (level && other.x >= segment.right - 1 && (!best || other.x < best.x)) best = other;
      }
    }
    return best;
  }

  /** Where the value of a label stands in the same line: to its left where it is written from right to left. */
  beside(segment: Segment): Segment | undefined {
    if (!isRightToLeft(segment.text)) return this.rightOf(segment);
    const line = this.page.lines[segment.line] ?? [];
    return line.findLast(({ right }) => right <= segment.x + 1);
  }

  /** Where the box of a label ends to the right: where the next one begins. */
  rightEdge(segment: Segment): number {
    return (this.rightOf(segment)?.x ?? this.page.width) - 1;
  }

  /** The first segment below, within the box `[from, to)`. */
  below(segment: Segment, from: number, to: number): Segment | undefined {
    const reach = segment.base + BELOW * Math.max(segment.size, 6) * 1.15;
    for (let line = segment.line; line < this.page.lines.length; line++) {
      const others = this.page.lines[line]!;
      if (others[0]!.base > reach) return undefined;
      for (const other of others) {
        const isBelow = other.base > segment.base + 0.5 * segment.size;
        // The name of the paper, printed across the boxes, hides nothing below it.
        if (isTitle(other)) continue;
        if (isBelow && other.x < to && other.right > from + ALIGNED && other.x >= from - ALIGNED * 3)
          return other;
      }
    }
    return undefined;
  }

  /** Where the value of a label begins, when it does not stand in the same segment. */
  valueStart(found: LabelFound, shape: ValueShape): { segment: Segment; isRight: boolean } | undefined {
    const { segment } = found;
    const isLast = this.labels(segment).at(-1)?.text === found.text;
    if (!isLast) return undefined;
    const next = this.beside(segment);
    const right = next && this.isValue(next) && fits(next.text, shape) ? next : undefined;
    const down = this.below(segment, segment.x, this.rightEdge(segment));
    const below = down && this.#canBegin(down, shape) && fits(down.text, shape) ? down : undefined;
    if (right && below) {
      const isUnder =
        Math.abs(below.x - segment.x) <= ALIGNED && !found.hasColon && segment.size <= below.size;
      const isLabelledTable = Math.abs(below.base - segment.base) > 1.5 * LINE_PITCH * segment.size;
      return isUnder && !isLabelledTable && !this.#isRowOfLabels(below)
        ? { segment: below, isRight: false }
        : { segment: right, isRight: true };
    }
    if (right) return { segment: right, isRight: true };
    return below && { segment: below, isRight: false };
  }

  #canBegin(segment: Segment, shape: ValueShape): boolean {
    if (this.isValue(segment)) return true;
    return shape === 'block' && this.labels(segment)[0]?.label.kind === 'part';
  }

  /** `Shipper | ...` above `Buyer | ...`: what stands below is of the next row. */
  #isRowOfLabels(segment: Segment): boolean {
    return this.labels(segment).length > 0;
  }

  /**
   * The lines of a block, from its first segment downwards, until another label, a wide gap, or the end of its box.
   * Labels of parts of a party (`Tel`, `VAT`) belong to the block of a party.
   */
  block(first: Segment, from: number, to: number, withParts: boolean): Segment[][] {
    const rows: Segment[][] = [];
    let edge = to;
    let before = first;
    for (let line = first.line; line < this.page.lines.length && rows.length < MOST_LINES; line++) {
      const all = this.page.lines[line]!.filter(
        ({ right, x, base }) => right > from && x < edge && base >= first.base - 1,
      );
      const start = all[0];
      if (!start) {
        if ((this.page.lines[line]![0]?.base ?? 0) - before.base > LINE_PITCH * before.size * 1.6) break;
        continue;
      }
      if (start.base - before.base > LINE_PITCH * Math.max(before.size, start.size)) break;
      if (start.x < from - ALIGNED * 3) {
        if (line > first.line) break;
        continue;
      }
      if (line > first.line && start.x > from + COLUMN_STEP && !this.#belongs(start, withParts)) {
        // A label of the box beside it, a little higher or lower than the lines of this one.
        edge = Math.min(edge, start.x - 1);
        continue;
      }
      const row: Segment[] = [];
      for (const segment of all) {
        if (this.#endsColumn(segment, row, from, withParts)) {
          edge = Math.min(edge, segment.x - 1);
          break;
        }
        row.push(segment);
      }
      const head = row[0];
      if (!head || !this.#belongs(head, withParts) || (line > first.line && this.#hasOwnLabel(head))) break;
      rows.push(row);
      before = head;
    }
    return rows;
  }

  #belongs(segment: Segment, withParts: boolean): boolean {
    if (this.taken.has(segment) || isTitle(segment)) return false;
    const label = this.labels(segment)[0];
    return !label || (withParts && label.label.kind === 'part');
  }

  /** `Consignee | Some Firm` below `Shipper | ...`: the line is the value of the label before it. */
  #hasOwnLabel(segment: Segment): boolean {
    const line = this.page.lines[segment.line]!;
    const before = line[line.indexOf(segment) - 1];
    const label = before && this.labels(before).at(-1);
    return label !== undefined && !label.inline && label.label.kind !== 'part';
  }

  #endsColumn(segment: Segment, row: readonly Segment[], from: number, withParts: boolean): boolean {
    const before = row.at(-1);
    if (!before) return false;
    if (!this.#belongs(segment, withParts) && segment.x > from + COLUMN_STEP) return true;
    const behindLabel = this.labels(before).some(({ inline }) => !inline);
    return !behindLabel && segment.x - before.right > 2.5 * segment.size;
  }
}

/** Whether a text can be a value of this shape at all. */
export function fits(text: string, shape: ValueShape): boolean {
  switch (shape) {
    case 'number':
      return /\d/.test(text) && text.length <= 60;
    case 'date':
      return (/\d/.test(text) && text.length <= 60) || /^(?:t\.?b\.?[acd]\.?|asap)$/i.test(text);
    case 'id':
      return text.length <= 80 && (/\d/.test(text) || /^(?:n\/?a|nil|none)$/i.test(text));
    default:
      return true;
  }
}
