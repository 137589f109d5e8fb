import { type Box, isNextCell } from './boxes.ts';
import type { ValueShape } from './label-kinds.ts';
import { type LabelFound, labelsIn } from './match-label.ts';
import type { Segment, SegmentedPage } from './page-text.ts';
import { type ReadingSide, sideOf } from './reading-side.ts';
import { isTitle } from './titles.ts';

/** Base lines of one text are at most this many font sizes apart. */
const LINE_PITCH = 1.9;
/** A value may stand this many font sizes below its label. */
const BELOW = 2.8;
/** Boxes begin at least this far from each other. */
const COLUMN_STEP = 30;
const MOST_LINES = 14;
const ALIGNED = 4;

/** Where a value that does not stand in its label's segment begins: beside the label, or below it. */
export interface ValueStart {
  readonly segment: Segment;
  readonly isBeside: boolean;
}

/** A few words before a colon announce something, whatever they are. */
const ANY_LABEL = /^\p{L}[\p{L} ./-]{0,24}[:：]$/u;

/** Segments of a page with what is known of each: its labels, and whether a table has it already. */
export class PageReading {
  readonly page: SegmentedPage;
  readonly taken = new Set<Segment>();
  readonly #byBox = new Map<Box, Segment[]>();

  constructor(page: SegmentedPage) {
    this.page = page;
    for (const segment of page.segments) {
      if (!segment.box) continue;
      const inside = this.#byBox.get(segment.box);
      if (inside) inside.push(segment);
      else this.#byBox.set(segment.box, [segment]);
    }
  }

  /** Ruled boxes of the page with text in them, from above and from the left. */
  get boxes(): Box[] {
    return [...this.#byBox.keys()];
  }

  /** What stands in a ruled box, line by line. */
  inBox(box: Box): readonly Segment[] {
    return this.#byBox.get(box) ?? [];
  }

  labels(segment: Segment): readonly LabelFound[] {
    return labelsIn(segment);
  }

  /** Can stand as a value: neither a label, nor the name of the paper, nor part of a table. */
  isValue(segment: Segment): boolean {
    return (
      !this.taken.has(segment) &&
      this.labels(segment).length === 0 &&
      !ANY_LABEL.test(segment.text) &&
      !isTitle(segment)
    );
  }

  /** The next segment in the same line: the value of a label, or the label of the box beside. */
  next(segment: Segment, side: ReadingSide): Segment | undefined {
    let best: Segment | undefined;
    for (const line of [segment.line - 1, segment.line, segment.line + 1]) {
      for (const other of this.page.lines[line] ?? []) {
        const level = Math.abs(other.base - segment.base) <= 0.5 * Math.min(other.size, segment.size);
        const isFurther = side.start(other) >= side.end(segment) - 1;
        if (level && isFurther && (!best || side.start(other) < side.start(best))) best = other;
      }
    }
    return best;
  }

  /** Where the box of a label ends: where the next one begins. */
  edge(segment: Segment, side: ReadingSide): number {
    const next = this.next(segment, side);
    return (next ? side.start(next) : side.pageEnd(this.page.width)) - 1;
  }

  /** The first segment below, within the box `[from, to)`. */
  below(segment: Segment, from: number, to: number, side: ReadingSide): Segment | undefined {
    const reach = segment.base + BELOW * Math.max(segment.size, 6) * 1.15;
    for (let line = segment.line; line < this.page.lines.length; line++) {
      const others = this.page.lines[line]!;
      const isNextRow = line === segment.line + 1 && segment.pieces[0]?.cell !== undefined;
      if (others[0]!.base > reach && !isNextRow) return undefined;
      for (const other of side.inOrder(others)) {
        const isBelow = other.base > segment.base + 0.5 * segment.size;
        // The name of the paper, printed across the boxes, hides nothing below it.
        if (isTitle(other)) continue;
        const [start, end] = [side.start(other), side.end(other)];
        if (isBelow && start < to && end > from + ALIGNED && start >= from - ALIGNED * 3) return other;
      }
    }
    return undefined;
  }

  /** Where the value of a label begins, when it does not stand in the same segment. */
  valueStart(found: LabelFound, shape: ValueShape): ValueStart | undefined {
    const { segment } = found;
    const side = sideOf(found.text);
    const isLast = this.labels(segment).at(-1)?.text === found.text;
    if (!isLast) return undefined;
    const next = this.next(segment, side);
    const beside =
      next && this.isValue(next) && fits(next.text, shape) && !isNextBox(segment, next) ? next : undefined;
    const down = this.below(segment, side.start(segment), this.edge(segment, side), side);
    const below =
      down && this.#canBegin(down, shape) && fits(down.text, shape) && !isNextBox(segment, down)
        ? down
        : undefined;
    if (beside && below) {
      const isAligned = Math.abs(side.start(below) - side.start(segment)) <= ALIGNED * 3;
      const isUnder =
        Math.abs(side.start(below) - side.start(segment)) <= ALIGNED &&
        !found.hasColon &&
        segment.size <= below.size;
      // `Consignee:  | Spec. no | PS 0417` above a name: what stands beside is a label and its value.
      const isPair = shape === 'block' && isAligned && this.next(beside, side) !== undefined;
      if (isPair) return { segment: below, isBeside: false };
      const isLabelledTable = Math.abs(below.base - segment.base) > 1.5 * LINE_PITCH * segment.size;
      return isUnder && !isLabelledTable && !this.#isRowOfLabels(below)
        ? { segment: below, isBeside: false }
        : { segment: beside, isBeside: true };
    }
    if (beside) return { segment: beside, isBeside: true };
    return below && { segment: below, isBeside: false };
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
  block(first: Segment, from: number, to: number, withParts: boolean, side: ReadingSide): Segment[][] {
    const rows: Segment[][] = [];
    let edge = to;
    let before = first;
    for (let line = first.line; line < this.page.lines.length && rows.length < MOST_LINES; line++) {
      const all = side
        .inOrder(this.page.lines[line]!)
        .filter((each) => side.end(each) > from && side.start(each) < edge && each.base >= first.base - 1);
      const start = all[0];
      if (!start) {
        if ((this.page.lines[line]![0]?.base ?? 0) - before.base > LINE_PITCH * before.size * 1.6) break;
        continue;
      }
      if (start.base - before.base > LINE_PITCH * Math.max(before.size, start.size)) break;
      if (start.box !== first.box && !isNextCell(before.box, start.box, start.size)) break;
      if (side.start(start) < from - ALIGNED * 3) {
        if (line > first.line) break;
        continue;
      }
      if (line > first.line && side.start(start) > from + COLUMN_STEP && !this.#belongs(start, withParts)) {
        // A label of the box beside it, a little higher or lower than the lines of this one.
        edge = Math.min(edge, side.start(start) - 1);
        continue;
      }
      const row: Segment[] = [];
      for (const segment of all) {
        if (this.#endsColumn(segment, row, from, withParts, side)) {
          edge = Math.min(edge, side.start(segment) - 1);
          break;
        }
        row.push(segment);
      }
      const head = row[0];
      if (!head || !this.#belongs(head, withParts) || (line > first.line && this.#hasOwnLabel(head, side)))
        break;
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
  #hasOwnLabel(segment: Segment, side: ReadingSide): boolean {
    const line = side.inOrder(this.page.lines[segment.line]!);
    const before = line[line.indexOf(segment) - 1];
    const label = before && this.labels(before).at(-1);
    return label !== undefined && !label.inline && label.label.kind !== 'part';
  }

  #endsColumn(
    segment: Segment,
    row: readonly Segment[],
    from: number,
    withParts: boolean,
    side: ReadingSide,
  ): boolean {
    const before = row.at(-1);
    if (!before) return false;
    if (!this.#belongs(segment, withParts) && side.start(segment) > from + COLUMN_STEP) return true;
    const behindLabel = this.labels(before).some(({ inline }) => !inline);
    return !behindLabel && side.start(segment) - side.end(before) > 2.5 * segment.size;
  }
}

const BOX_NUMBER = /^\(?(\d{1,2})[a-e]?[.)]*\s+\p{L}/u;

/** `18 Vorbehalte` beside or below `17 Nachfolgende Frachtführer`: the next box, whose label nobody knows. */
export function isNextBox(label: Segment, next: Segment): boolean {
  const own = BOX_NUMBER.exec(label.text)?.[1];
  const other = own === undefined ? undefined : BOX_NUMBER.exec(next.text)?.[1];
  const step = Number(other) - Number(own);
  return (step === 1 || step === 2) && Math.abs(next.size - label.size) < 0.05 * label.size;
}

/** `15a Versendungs-/Ausfuhrland-Code`: the label of a numbered box is no number. */
const BOX_LABEL = /^\d{1,2}[a-e]?[.)]?\s+\p{L}{4,}\D*$/u;
const PAGE = /^(?:page|seite|página|pagina|sayfa|strona|стр(?:аница)?|сторінка|第)\W*\d/iu;

/** `1/55X45X40 CM`: packages by their sides. */
const SIZES = /\d\s*[x×]\s*\d+\s*[x×]\s*\d/iu;

/** Whether a text can be a value of this shape at all. */
export function fits(text: string, shape: ValueShape): boolean {
  switch (shape) {
    case 'number':
      return /\d/.test(text) && text.length <= 60;
    case 'date':
      return (/\d/.test(text) && text.length <= 60) || /^(?:t\.?b\.?[acd]\.?|asap)$/i.test(text);
    case 'id':
      return (
        text.length <= 80 &&
        !PAGE.test(text) &&
        !SIZES.test(text) &&
        !BOX_LABEL.test(text) &&
        (/\d/.test(text) || /^(?:n\/?a|nil|none)$/i.test(text))
      );
    default:
      return true;
  }
}
