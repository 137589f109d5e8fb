import type { PagePlace } from '../../../model/problem.ts';
import { Boxes, type Rule, type Rules } from '../layout/boxes.ts';
import { type LayoutPage, splitPiece, type TextPiece } from '../layout/page-text.ts';

/** An item of text as the PDF parser gives it, in the PDF's own coordinates (from the lower left corner). */
export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName?: string;
}

export interface PdfPageText {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From the PDF's coordinates to points from the upper left corner of the page as it is shown. */
  readonly toPage: readonly number[];
  /** Lines across and down, as shown; none on a page that was recognised from a picture. */
  readonly rules?: Rules;
  readonly items: readonly PdfTextItem[];
}

/** What a page says: text that stands upright (or, when most of the page is turned, in that direction), and the rest. */
export interface PagePieces {
  readonly layout: LayoutPage;
  /** Watermarks, notes along the edge. */
  readonly askew: readonly { readonly text: string; readonly place: PagePlace }[];
}

type Quarter = 0 | 1 | 2 | 3;

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** In quarter turns clockwise as shown; `undefined`: at another angle. */
  readonly turn: Quarter | undefined;
}

/** Letters reach this share of the font size above and below the line that they stand on. */
const ASCENT = 0.95;
const DESCENT = 0.27;
/** Gaps in a line that separate two texts, in font sizes. */
const GAP = 0.5;

/** Turns the items of a page into pieces for the layout, with places on the page as it is shown. */
export function pagePieces(page: PdfPageText, file: string): PagePieces {
  const placed = page.items.filter(({ str }) => str.trim() !== '').map((item) => place(item, page.toPage));
  const turn = mostFrequentTurn(placed);
  const upright = placed.filter((each) => each.turn === turn);
  const askew = placed.filter((each) => each.turn !== turn);
  const isSideways = turn % 2 === 1;
  const layout: LayoutPage = {
    pieces: inBoxes(
      upright.map((each) => toPiece(each, turn, page)),
      turned(page, turn),
    ),
    width: isSideways ? page.height : page.width,
    height: isSideways ? page.width : page.height,
    gap: GAP,
    placeOf: (pieces) => placeOf(pieces, turn, page, file),
  };
  return {
    layout,
    askew: askew.map((each) => ({
      text: each.text,
      place: boxOf(each.x, each.y - each.size, each.x + each.width, each.y, page, file),
    })),
  };
}

function place({ str, transform, width }: PdfTextItem, m: readonly number[]): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const [ma = 1, mb = 0, mc = 0, md = -1, me = 0, mf = 0] = m;
  const direction = { x: ma * a + mc * b, y: mb * a + md * b };
  const size = Math.hypot(ma * c + mc * d, mb * c + md * d) || Math.hypot(direction.x, direction.y) || 1;
  const angle = Math.atan2(direction.y, direction.x) / (Math.PI / 2);
  const quarter = ((Math.round(angle) % 4) + 4) % 4;
  const scale = Math.hypot(ma, mb) || 1;
  return {
    text: str,
    x: ma * e + mc * f + me,
    y: mb * e + md * f + mf,
    width: width * scale,
    size,
    turn: Math.abs(angle - Math.round(angle)) < 0.03 ? (quarter as Quarter) : undefined,
  };
}

function mostFrequentTurn(placed: readonly Placed[]): Quarter {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of placed) if (turn !== undefined) letters[turn]! += text.length;
  return letters.indexOf(Math.max(...letters)) as Quarter;
}

/** Into the direction in which the page is read. */
function toPiece({ text, x, y, width, size }: Placed, turn: Quarter, page: PdfPageText): TextPiece {
  const at =
    turn === 0
      ? { x, base: y }
      : turn === 1
        ? { x: y, base: page.width - x }
        : turn === 2
          ? { x: page.width - x, base: page.height - y }
          : { x: page.height - y, base: x };
  return { text, ...at, width, size };
}

/** Letters stand in the box that is around the middle of a small one. */
const MIDDLE = 0.3;

/** Each piece with the ruled box that it stands in; one that was written across a line of the form is cut there. */
function inBoxes(pieces: readonly TextPiece[], rules: Rules | undefined): TextPiece[] {
  const boxes = rules && new Boxes(rules);
  if (!boxes || boxes.isEmpty) return [...pieces];
  return pieces
    .flatMap((piece) => cutAtLines(piece, boxes))
    .map((piece) => {
      const box = boxes.at(piece.x + piece.width / 2, piece.base - MIDDLE * piece.size);
      return box ? { ...piece, box } : piece;
    });
}

function cutAtLines(piece: TextPiece, boxes: Boxes): TextPiece[] {
  const { x, width, size, base } = piece;
  const lines = boxes.crossing(base - MIDDLE * size, x + MIDDLE * size, x + width - MIDDLE * size);
  const parts = [piece];
  for (const line of lines) parts.push(...splitPiece(parts.pop()!, line));
  return parts;
}

/** The lines of a page in the direction in which it is read, as `toPiece` turns its text. */
function turned({ rules, width, height }: PdfPageText, turn: Quarter): Rules | undefined {
  if (!rules || turn === 0) return rules;
  const mirrored = (all: readonly Rule[], of: number): Rule[] =>
    all.map(({ at, from, to }) => ({ at, from: of - to, to: of - from }));
  const moved = (all: readonly Rule[], of: number): Rule[] =>
    all.map(({ at, from, to }) => ({ at: of - at, from, to }));
  const { across, down } = rules;
  if (turn === 1) return { across: moved(down, width), down: mirrored(across, width) };
  if (turn === 2)
    return { across: moved(mirrored(across, width), height), down: moved(mirrored(down, height), width) };
  return { across: mirrored(down, height), down: moved(across, height) };
}

function placeOf(pieces: readonly TextPiece[], turn: Quarter, page: PdfPageText, file: string): PagePlace {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, base, width, size } of pieces) {
    left = Math.min(left, x);
    right = Math.max(right, x + width);
    top = Math.min(top, base - ASCENT * size);
    bottom = Math.max(bottom, base + DESCENT * size);
  }
  if (pieces.length === 0) return boxOf(0, 0, 0, 0, page, file);
  if (turn === 1) return boxOf(page.width - bottom, left, page.width - top, right, page, file);
  if (turn === 2)
    return boxOf(page.width - right, page.height - bottom, page.width - left, page.height - top, page, file);
  if (turn === 3) return boxOf(top, page.height - right, bottom, page.height - left, page, file);
  return boxOf(left, top, right, bottom, page, file);
}

function boxOf(
  left: number,
  top: number,
  right: number,
  bottom: number,
  page: PdfPageText,
  file: string,
): PagePlace {
  const round = (value: number): number => (Number.isFinite(value) ? Math.round(value * 10) / 10 : 0);
  const box = {
    x: round(left),
    y: round(top),
    width: round(Math.max(0, right - left)),
    height: round(Math.max(0, bottom - top)),
  };
  return { kind: 'page', file, page: page.number, box };
}
