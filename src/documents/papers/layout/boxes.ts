/** A straight line on a page: across at a height, or down at a distance from the left; lengths in points. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Everything that a page is ruled with. */
export interface Rules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** A ruled box of a form or a cell of a table. What stands in one box has the same object. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A cell of a sheet that is printed with its grid holds one line: so many font sizes high at most. */
const CELL_OF_SHEET = 2.4;
const SAME_SIDE = 1;

/** Whether `next` is the cell below `box` in a sheet that is printed with its grid: then its lines go on as on a page. */
export function isNextCell(box: Box | undefined, next: Box | undefined, size: number): boolean {
  if (!box || !next) return false;
  const [height, nextHeight] = [box.bottom - box.top, next.bottom - next.top];
  return (
    Math.abs(box.left - next.left) <= SAME_SIDE &&
    Math.abs(box.right - next.right) <= SAME_SIDE &&
    next.top >= box.top &&
    Math.max(height, nextHeight) <= CELL_OF_SHEET * size
  );
}

/** Lines of two cells that touch are one, and a line reaches another, when they are at most so far apart, in points. */
const TOUCHING = 2.5;
/** A box has at most so many smaller ones in its corners. */
const MOST_CORNERS = 3;
/** A page that is ruled with more lines than these is a drawing. */
const MOST_LINES = 2_000;

interface Line {
  readonly at: number;
  /** Where it is drawn: from, to, from, to, ... */
  readonly spans: readonly number[];
}

/** The boxes of a page, found from any point in them. */
export class Boxes {
  readonly #across: readonly Line[];
  readonly #down: readonly Line[];
  readonly #known = new Map<string, Box>();

  constructor({ across, down }: Rules) {
    const lines = [linesOf(across), linesOf(down)] as const;
    const isDrawing = lines[0].length + lines[1].length > MOST_LINES;
    [this.#across, this.#down] = isDrawing ? [[], []] : lines;
  }

  /** True when the page is not ruled: then no point is in a box. */
  get isEmpty(): boolean {
    return this.#down.length === 0 || this.#across.length === 0;
  }

  /** Lines down the page that cross a stretch at this height, from the left. */
  crossing(y: number, from: number, to: number): number[] {
    return this.#down.flatMap((line) =>
      line.at > from && line.at < to && covers(line, y, y) ? [line.at] : [],
    );
  }

  /**
   * The smallest box around a point: lines above and below over its whole width, and on both sides over its whole height;
   * of the sides one may be open, as in tables without a frame.
   */
  at(x: number, y: number): Box | undefined {
    if (this.isEmpty) return undefined;
    let before = lastBefore(this.#down, x, (line) => covers(line, y, y));
    let behind = firstBehind(this.#down, x, (line) => covers(line, y, y));
    for (let attempt = 0; attempt < MOST_CORNERS; attempt++) {
      if (!before && !behind) return undefined;
      const isOver = (line: Line): boolean => covers(line, before?.at ?? x, behind?.at ?? x);
      const above = lastBefore(this.#across, y, isOver);
      const below = firstBehind(this.#across, y, isOver);
      if (!above || !below) return undefined;
      const isBeside = (line: Line | undefined): boolean => !line || covers(line, above.at, below.at);
      if (isBeside(before) && isBeside(behind))
        return this.#kept({
          left: before?.at ?? Math.max(spanAt(above, x)[0], spanAt(below, x)[0]),
          top: above.at,
          right: behind?.at ?? Math.min(spanAt(above, x)[1], spanAt(below, x)[1]),
          bottom: below.at,
        });
      // The side of a smaller box in a corner of this one: the box of the shipper with that of the account number in it.
      const [short, further] = [before, behind];
      if (!isBeside(short)) before = lastBefore(this.#down, short!.at, (line) => covers(line, y, y));
      if (!isBeside(further))
        behind = firstBehind(this.#down, further!.at + TOUCHING, (line) => covers(line, y, y));
      if ((short && !before) || (further && !behind)) return undefined;
    }
    return undefined;
  }

  #kept(box: Box): Box {
    const key = `${box.left} ${box.top} ${box.right} ${box.bottom}`;
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, box);
    return box;
  }
}

/** Rules at about the same place are one line; its gaps that are no wider than a line are closed. */
function linesOf(rules: readonly Rule[]): Line[] {
  const lines: { at: number; rules: Rule[] }[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const last = lines.at(-1);
    if (last && rule.at - last.at <= TOUCHING) last.rules.push(rule);
    else lines.push({ at: rule.at, rules: [rule] });
  }
  return lines.map(({ at, rules: own }) => ({ at, spans: spansOf(own) }));
}

function spansOf(rules: readonly Rule[]): number[] {
  const spans: number[] = [];
  for (const { from, to } of [...rules].sort((a, b) => a.from - b.from)) {
    const end = spans.at(-1);
    if (end !== undefined && from <= end + TOUCHING) spans[spans.length - 1] = Math.max(end, to);
    else spans.push(from, to);
  }
  return spans;
}

/** Whether a line is drawn all the way between two places, but for what two lines that touch may lack. */
function covers(line: Line, from: number, to: number): boolean {
  const [start, end] = spanAt(line, (from + to) / 2);
  return start <= from + TOUCHING && end >= to - TOUCHING;
}

/** The stretch of a line that is drawn over a place; an empty one where it is not. */
function spanAt({ spans }: Line, place: number): readonly [number, number] {
  for (let at = 0; at < spans.length; at += 2)
    if (spans[at]! <= place + TOUCHING && spans[at + 1]! >= place - TOUCHING)
      return [spans[at]!, spans[at + 1]!];
  return [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
}

function lastBefore(lines: readonly Line[], place: number, fits: (line: Line) => boolean): Line | undefined {
  for (let at = firstFrom(lines, place) - 1; at >= 0; at--) if (fits(lines[at]!)) return lines[at];
  return undefined;
}

function firstBehind(lines: readonly Line[], place: number, fits: (line: Line) => boolean): Line | undefined {
  for (let at = firstFrom(lines, place); at < lines.length; at++) if (fits(lines[at]!)) return lines[at];
  return undefined;
}

/** Number of the first line that is not before a place. */
function firstFrom(lines: readonly Line[], place: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.at < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
