import type { Rule, Rules } from '../layout/boxes.ts';

/** What is drawn on a page, as the PDF parser lists it: numbers of operators, and what each is given. */
export interface DrawnPage {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Numbers of the operators that say where lines are. */
export interface DrawOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

/** `[a, b, c, d, e, f]`, as everywhere in PDF: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly number[];
interface Point {
  readonly x: number;
  readonly y: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A line leans at most this many points from end to end. */
const STRAIGHT = 0.8;
/** A filled area that is thinner than this is a line, in points. */
const THIN = 3;
/** Shorter lines are signs and ticks, in points. */
const SHORTEST = 5;
/** A page with more lines than these is a drawing, not a form. */
const MOST_RULES = 20_000;
/** Forms within forms are followed to here. */
const DEEPEST = 200;

/** Steps of a path, as numbers in its data, and how many coordinates follow each. */
const COORDINATES = [2, 2, 6, 4, 0] as const;
const [MOVE, LINE, , , CLOSE] = [0, 1, 2, 3, 4] as const;

/**
 * The straight lines across and down that a page is ruled with: lines that are stroked, thin areas, and the edges of
 * shaded ones. Lengths are points from the upper left corner of the page as it is shown; none for a drawing.
 */
export function pageRules(drawn: DrawnPage, operators: DrawOperators, toPage: Matrix): Rules {
  const painted = new Map<number, 'stroked' | 'filled'>([
    [operators.stroke, 'stroked'],
    [operators.closeStroke, 'stroked'],
    [operators.fillStroke, 'stroked'],
    [operators.eoFillStroke, 'stroked'],
    [operators.closeFillStroke, 'stroked'],
    [operators.closeEOFillStroke, 'stroked'],
    [operators.fill, 'filled'],
    [operators.eoFill, 'filled'],
  ]);
  const rules: { across: Rule[]; down: Rule[] } = { across: [], down: [] };
  const kept: Matrix[] = [];
  let matrix = toPage;
  for (let at = 0; at < drawn.fnArray.length; at++) {
    const operator = drawn.fnArray[at];
    const given = drawn.argsArray[at];
    if (operator === operators.save) {
      if (kept.length < DEEPEST) kept.push(matrix);
    } else if (operator === operators.restore || operator === operators.paintFormXObjectEnd) {
      matrix = kept.pop() ?? toPage;
    } else if (operator === operators.paintFormXObjectBegin) {
      if (kept.length < DEEPEST) kept.push(matrix);
      matrix = times(matrix, matrixOf(Array.isArray(given) ? given[0] : undefined));
    } else if (operator === operators.transform) matrix = times(matrix, matrixOf(given));
    else if (operator === operators.constructPath && Array.isArray(given)) {
      const how = painted.get(given[0]);
      const data: unknown = Array.isArray(given[1]) ? given[1][0] : undefined;
      if (how === undefined || !isNumbers(data)) continue;
      for (const path of pathsOf(data, matrix)) {
        if (how === 'stroked')
          for (let to = 1; to < path.length; to++) addLine(path[to - 1]!, path[to]!, rules);
        else addArea(path, rules);
      }
      if (rules.across.length + rules.down.length > MOST_RULES) return { across: [], down: [] };
    }
  }
  return rules;
}

function isNumbers(data: unknown): data is ArrayLike<number> {
  return ArrayBuffer.isView(data) || Array.isArray(data);
}

function matrixOf(given: unknown): Matrix {
  const numbers = isNumbers(given) ? Array.from(given) : [];
  return numbers.length === 6 && numbers.every(Number.isFinite) ? numbers : IDENTITY;
}

function times(m: Matrix, n: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [na = 1, nb = 0, nc = 0, nd = 1, ne = 0, nf = 0] = n;
  return [
    a * na + c * nb,
    b * na + d * nb,
    a * nc + c * nd,
    b * nc + d * nd,
    a * ne + c * nf + e,
    b * ne + d * nf + f,
  ];
}

/** The parts of a path that are all straight, each as its corners on the page; curves end a part. */
function pathsOf(data: ArrayLike<number>, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Point[][] {
  const paths: Point[][] = [];
  let open: Point[] = [];
  for (let at = 0; at < data.length; ) {
    const step = data[at]!;
    const coordinates = COORDINATES[step];
    // A step that is not known: what follows cannot be told.
    if (coordinates === undefined) break;
    const x = data[at + coordinates - 1]!;
    const y = data[at + coordinates]!;
    at += 1 + coordinates;
    if (step === CLOSE) {
      if (open.length > 0) open.push(open[0]!);
      continue;
    }
    const point = { x: a * x + c * y + e, y: b * x + d * y + f };
    if (step === LINE) open.push(point);
    else {
      if (open.length > 1) paths.push(open);
      open = [point];
      // Behind a curve the line goes on from its end.
      if (step !== MOVE) continue;
    }
  }
  if (open.length > 1) paths.push(open);
  return paths;
}

function addLine(from: Point, to: Point, { across, down }: { across: Rule[]; down: Rule[] }): void {
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (height <= STRAIGHT && width >= SHORTEST)
    across.push({ at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) });
  else if (width <= STRAIGHT && height >= SHORTEST)
    down.push({ at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) });
}

/** A thin area is one line; of another that stands straight, its edges are lines. */
function addArea(path: readonly Point[], rules: { across: Rule[]; down: Rule[] }): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of path) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  if (bottom - top <= THIN) {
    if (right - left >= SHORTEST) rules.across.push({ at: middleY, from: left, to: right });
  } else if (right - left <= THIN) {
    if (bottom - top >= SHORTEST) rules.down.push({ at: middleX, from: top, to: bottom });
  } else for (let to = 1; to < path.length; to++) addLine(path[to - 1]!, path[to]!, rules);
}
