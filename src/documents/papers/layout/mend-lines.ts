import { type Segment, segmentOf, type TextPiece } from './page-text.ts';

/** A form that a typewriter or line printer rules with `|` has them in several lines. */
const FEWEST_BARS = 4;

/** Forms ruled with `|`: what stands between two bars is a text of its own. Letters of such forms are of one width. */
export function splitAtBars(pieces: readonly TextPiece[]): readonly TextPiece[] {
  let bars = 0;
  for (const { text } of pieces) if (text.includes('|')) bars++;
  if (bars < FEWEST_BARS) return pieces;
  return pieces.flatMap((piece) => (piece.text.includes('|') ? partsOf(piece) : [piece]));
}

function partsOf(piece: TextPiece): TextPiece[] {
  const { text, x, width } = piece;
  const letter = width / text.length;
  return [...text.matchAll(/[^|]+/g)].flatMap(({ index, 0: part }) => {
    const start = index + part.length - part.trimStart().length;
    const own = part.trim();
    return own === '' ? [] : [{ ...piece, text: own, x: x + start * letter, width: own.length * letter }];
  });
}

const SPACED = /^\p{L}(?:\s\p{L}){2,}$/u;
/** Words of such a title are at most so many font sizes apart. */
const SPACED_GAP = 6;

/** `P A C K I N G` and `L I S T`: two words of one title, whose blanks are as wide as those between columns. */
export function joinSpacedLetters(line: readonly Segment[]): readonly Segment[] {
  if (line.length < 2 || !line.some(({ text }) => SPACED.test(text))) return line;
  const joined: Segment[] = [];
  for (const segment of line) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      SPACED.test(segment.text) &&
      SPACED.test(before.text.slice(before.text.lastIndexOf('  ') + 1).trim()) &&
      segment.x - before.right <= SPACED_GAP * segment.size;
    if (goesOn) joined[joined.length - 1] = together(before, segment, '  ');
    else joined.push(segment);
  }
  return joined;
}

const OPEN_BRACKET = /\([^()]*$/u;
const CLOSED_BELOW = /^[^()]{0,60}\)\s*[:.]?$/u;
/** The next line of a label stands so near below it, in font sizes. */
const NEXT_LINE = 1.6;

/**
 * `CONSIGNEE (Name and full address, not negotiable unless consigned to` above `order)`: the label goes on in the next line.
 *
 * @returns lines, numbered anew
 */
export function joinBrackets(lines: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const gone = new Set<Segment>();
  const longer = new Map<Segment, Segment>();
  for (const [number, line] of lines.entries())
    for (const segment of line) {
      if (!OPEN_BRACKET.test(segment.text)) continue;
      const below = (lines[number + 1] ?? []).find(
        (each) =>
          Math.abs(each.x - segment.x) < segment.size &&
          each.base - segment.base <= NEXT_LINE * segment.size &&
          CLOSED_BELOW.test(each.text),
      );
      if (!below || gone.has(below)) continue;
      gone.add(below);
      longer.set(segment, together(segment, below, ' '));
    }
  if (gone.size === 0) return lines;
  return lines
    .map((line) => line.filter((each) => !gone.has(each)).map((each) => longer.get(each) ?? each))
    .filter((line) => line.length > 0)
    .map((line, number) =>
      line.map((each) => (each.line === number ? each : segmentOf({ ...each, line: number }))),
    );
}

function together(first: Segment, second: Segment, between: string): Segment {
  const { box } = first;
  return segmentOf({
    text: first.text + between + second.text,
    x: Math.min(first.x, second.x),
    right: Math.max(first.right, second.right),
    base: first.base,
    size: Math.max(first.size, second.size),
    line: first.line,
    pieces: [...first.pieces, ...second.pieces],
    ...(box && { box }),
  });
}
