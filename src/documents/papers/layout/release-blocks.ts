import type { Box } from './boxes.ts';
import { type Segment, type SegmentedPage, sliceSegment } from './page-text.ts';
import { BLOCK_WORDS, type BlockRole, ROW_ROLES } from './release-words.ts';

/** A numbered block of a form: its head, and what stands in it. */
export interface Block {
  /** As printed: `1`, `13a`. */
  readonly number: string;
  readonly role: BlockRole;
  readonly label: string;
  readonly head: Segment;
  readonly content: readonly Segment[];
}

export interface BlockRow {
  readonly cells: ReadonlyMap<string, readonly Segment[]>;
}

export interface FormBlocks {
  readonly blocks: readonly Block[];
  readonly rows: readonly BlockRow[];
}

const HEAD = /^(?:[xX☒✓]\s+)?(?:block\s+)?(\d{1,2}\s?[a-e]?)\s*[.):、．]?\s*(?=[\p{L}☐☑☒□■[(])/iu;
/** A number whose words stand in the next line: `6.` above `Item:`. */
const NUMBER_ALONE = /^(?:block\s+)?(\d{1,2}\s?[a-e]?)\s*[.):、．]$/iu;
/** A mark for a box to tick may stand before the words: `14a. [X] Part-145.A.50 Release to Service`. */
const TICK = /^(?:[☐☑☒□■✓✔]|\[[ xX✓]?\]|\([ xX]?\))\s*/u;
const HIGHEST_BLOCK = 23;
const SAME_ROW = 5;

interface Head {
  readonly number: string;
  readonly role: BlockRole;
  readonly label: string;
  readonly segment: Segment;
  /** Further lines of a head that is too long for its box. */
  readonly tail?: readonly Segment[];
  readonly inline?: Segment;
}

/** The numbered blocks of a page, each with what stands between its head and the next heads to the right and below. */
export function readBlocks(page: SegmentedPage): FormBlocks {
  const heads = findHeads(page);
  const headSegments = new Set(heads.flatMap(({ segment, tail = [] }) => [segment, ...tail]));
  const content = new Map<Head, Segment[]>(heads.map((head) => [head, head.inline ? [head.inline] : []]));
  const free = page.segments.filter(
    (segment) => !headSegments.has(segment) && !isFooter(segment, page, heads),
  );
  const boxes = boxesOf(heads, free);
  for (const segment of free) {
    const owner = ownerOf(segment, heads, page, boxes);
    if (owner && !isHeadAgain(segment, owner)) content.get(owner)!.push(segment);
  }
  const table = heads.filter(({ role }) => ROW_ROLES.has(role));
  return {
    blocks: heads.map((head) => ({
      number: head.number,
      role: head.role,
      label: head.label,
      head: head.segment,
      content: content.get(head) ?? [],
    })),
    rows: rowsOf(table, content),
  };
}

function findHeads(page: SegmentedPage): Head[] {
  const found: Head[] = [];
  for (const segment of page.segments) {
    const alone = NUMBER_ALONE.exec(segment.text);
    const match = alone ?? HEAD.exec(segment.text);
    if (!match || Number.parseInt(match[1]!, 10) > HIGHEST_BLOCK) continue;
    const number = match[1]!.replace(/\s/g, '').toLowerCase();
    if (found.some((head) => head.number === number)) continue;
    const tick = TICK.exec(segment.text.slice(match[0].length))?.[0].length ?? 0;
    const start = match[0].length + tick;
    const tail = tailOf(segment, start, page);
    const words = BLOCK_WORDS.atStart(tail?.label ?? segment.text, start);
    if (!words) continue;
    if (alone && !tail) continue;
    if (tail && words.meaning !== 'form') {
      const label = tail.label.slice(match[0].length);
      const inline = tail.rest && { inline: tail.rest };
      found.push({ number, role: words.meaning, label, segment, tail: tail.segments, ...inline });
      continue;
    }
    const isStatement = words.meaning === 'statement' || words.meaning === 'form';
    // What a statement says, its tick included, is what stands in the block; its printed words alone fill nothing.
    const behind = endOfLabel(segment.text, words.end, words.meaning);
    const isPrintedOnly = tick === 0 && words.meaning === 'statement' && behind >= segment.text.length;
    const end = isStatement && !isPrintedOnly ? match[0].length : behind;
    const inline = sliceSegment(segment, end);
    found.push({
      number,
      role: words.meaning,
      label: segment.text.slice(0, isStatement ? words.end : end).trim(),
      segment,
      ...(inline.text !== '' && { inline }),
    });
  }
  return found;
}

/** Lines of one head are at most this many font sizes apart. */
const HEAD_PITCH = 1.7;
const ALIGNED = 3;

const MOST_TAIL_LINES = 3;

/** The lines below that finish the words of a head: `5. Work` above `Order/Contract/Invoice`. */
function tailOf(
  segment: Segment,
  start: number,
  page: SegmentedPage,
): { readonly segments: readonly Segment[]; readonly label: string; readonly rest?: Segment } | undefined {
  const alone = BLOCK_WORDS.atStart(segment.text, start);
  // A head that is whole needs no second line, and one in two languages has its own rule.
  if (alone && alone.end >= segment.text.trimEnd().length - 1) return undefined;
  const segments: Segment[] = [];
  let text = segment.text;
  for (let last = segment; segments.length < MOST_TAIL_LINES; last = segments.at(-1)!) {
    const below = lineBelow(last, page);
    if (!below || HEAD.test(below.text)) return undefined;
    const joined = `${text} ${below.text}`;
    segments.push(below);
    const words = BLOCK_WORDS.atStart(joined, start);
    if (words && words.end > text.length) {
      const end = endOfLabel(below.text, words.end - text.length - 1, words.meaning);
      const rest = sliceSegment(below, end);
      const label = `${text} ${below.text.slice(0, end).trim()}`;
      return { segments, label, ...(rest.text !== '' && { rest }) };
    }
    text = joined;
  }
  return undefined;
}

/** What stands right below, in the same box, and begins where this begins. */
function lineBelow(segment: Segment, { lines }: SegmentedPage): Segment | undefined {
  for (const line of lines.slice(segment.line + 1, segment.line + 4)) {
    const found = line.find(
      (other) =>
        other.box === segment.box &&
        (Math.abs(other.x - segment.x) <= ALIGNED || (other.box && NUMBER_ALONE.test(segment.text))) &&
        other.base - segment.base <= HEAD_PITCH * Math.max(other.size, segment.size),
    );
    if (found) return found;
  }
  return undefined;
}

/** Behind the words: a second language, a hint in brackets, a colon. */
function endOfLabel(text: string, from: number, role: BlockRole): number {
  let end = from;
  for (;;) {
    const filler = /^\s*(?:[:：*.)）]|\([^)]*\)|（[^）]*）)\s*/.exec(text.slice(end))?.[0].length ?? 0;
    if (filler > 0) {
      end += filler;
      continue;
    }
    const between = /^\s*[/|]?\s*/.exec(text.slice(end))?.[0].length ?? 0;
    const again = BLOCK_WORDS.atStart(text, end + between);
    if (again?.meaning !== role || text.length <= end) return end;
    end = again.end;
  }
}

const LABEL_TAIL =
  /^(?:(?:contract\/)?invoice(?: no\.?| number)?|number|no\.?|name and address|ref(?:erence)?\.? no\.?|\(?(?:dd|d|m)[ /-].*\)?|authorisation number|authorization no\.?|(?:and )?address)[:.]?$/i;

/** The head goes on in a second line, or says the same in a second language. */
function isHeadAgain(segment: Segment, { role }: Head): boolean {
  if (role === 'form') return false;
  return BLOCK_WORDS.of(segment.text) === role || LABEL_TAIL.test(segment.text);
}

/** How the boxes of a form hold its blocks. */
interface BlockBoxes {
  readonly heads: ReadonlyMap<Box, readonly Head[]>;
  /** Blocks are filled in the boxes of their heads: what is empty there is empty. */
  readonly areFilledInside: boolean;
}

/** So many blocks filled in the boxes of their heads show that all are. */
const FILLED_INSIDE = 3;

function boxesOf(heads: readonly Head[], free: readonly Segment[]): BlockBoxes {
  const byBox = new Map<Box, Head[]>();
  for (const head of heads) {
    const { box } = head.segment;
    if (box) byBox.set(box, [...(byBox.get(box) ?? []), head]);
  }
  const filled = new Set(free.flatMap(({ box }) => (box && byBox.get(box)?.length === 1 ? [box] : [])));
  const inside = [...filled].filter((box) => !ROW_ROLES.has(byBox.get(box)![0]!.role));
  return { heads: byBox, areFilledInside: inside.length >= FILLED_INSIDE };
}

/** Lines of the form keep a segment from a head: it stands outside, or in a box of another block. */
function isKeptOut(segment: Segment, { segment: own, role }: Head, boxes: BlockBoxes): boolean {
  if (!own.box || own.box === segment.box) return false;
  if (!segment.box || boxes.heads.has(segment.box)) return true;
  return boxes.areFilledInside && !ROW_ROLES.has(role);
}

/** The table of items ends where the next block begins: the small print below the form is of no column. */
function isBelowTable(segment: Segment, { segment: own, role }: Head, heads: readonly Head[]): boolean {
  return (
    ROW_ROLES.has(role) &&
    heads.some(
      ({ role: of, segment: { base, x, box } }) =>
        !ROW_ROLES.has(of) &&
        base > own.base + SAME_ROW &&
        base <= segment.base &&
        (box ? box.left <= segment.x && box.right >= segment.x : x <= segment.x + SAME_ROW),
    )
  );
}

function ownerOf(
  segment: Segment,
  heads: readonly Head[],
  page: SegmentedPage,
  boxes: BlockBoxes,
): Head | undefined {
  const inBox = segment.box && boxes.heads.get(segment.box);
  if (inBox?.length === 1) return inBox[0];
  let best: Head | undefined;
  for (const head of heads) {
    if (isKeptOut(segment, head, boxes) || isBelowTable(segment, head, heads)) continue;
    const own = head.segment;
    if (own.base > segment.base + 1) continue;
    const isInColumn = segment.x >= own.x - SAME_ROW && segment.x < rightEdge(head, heads, page);
    const isOnHeadLine = Math.abs(own.base - segment.base) <= SAME_ROW;
    if (!isInColumn && !(ROW_ROLES.has(head.role) && overlapsColumn(segment, head, heads, page))) continue;
    if (isOnHeadLine && segment.x < own.right - 1) continue;
    if (
      !best ||
      own.base > best.segment.base + SAME_ROW ||
      (Math.abs(own.base - best.segment.base) <= SAME_ROW && own.x > best.segment.x)
    )
      best = head;
  }
  return best;
}

/** Cells of the table may be centred, so that they begin left of their head. */
function overlapsColumn(segment: Segment, head: Head, heads: readonly Head[], page: SegmentedPage): boolean {
  const middle = (segment.x + segment.right) / 2;
  return middle >= head.segment.x - SAME_ROW && middle < rightEdge(head, heads, page);
}

function rightEdge(head: Head, heads: readonly Head[], page: SegmentedPage): number {
  let edge = page.width;
  for (const { segment } of heads) {
    const isBeside = Math.abs(segment.base - head.segment.base) <= SAME_ROW * 2;
    if (isBeside && segment.x > head.segment.x + 1) edge = Math.min(edge, segment.x - 2);
  }
  return edge;
}

const FOOTER = /\bform\s*(?:1|one|8130)|AAC-?\s*038|\bissue\s+\d/i;

function isFooter(segment: Segment, page: SegmentedPage, heads: readonly Head[]): boolean {
  const lowest = Math.max(0, ...heads.map((head) => head.segment.base));
  const isLow = segment.base > page.height * 0.85 || (!segment.box && heads.some((head) => head.segment.box));
  return segment.base > lowest + 4 && isLow && FOOTER.test(segment.text);
}

/** The form number and edition at the foot of the page. */
export function footerOf(page: SegmentedPage): Segment | undefined {
  // On a form of boxes it stands below them, however high that is.
  const isRuled = page.segments.filter(({ box }) => box).length > page.segments.length / 2;
  const low = page.segments.filter(({ base, box }) => base > page.height * 0.8 || (isRuled && !box));
  return [...low].reverse().find(({ text }) => FOOTER.test(text) && text.length <= 100);
}

/** Rows of the table of items: each begins where a number of an item stands, else where a quantity stands. */
function rowsOf(table: readonly Head[], content: ReadonlyMap<Head, readonly Segment[]>): BlockRow[] {
  const item = table.find(({ role }) => role === 'item');
  const numbers = (item && content.get(item)?.filter(({ text }) => /^\d{1,4}[.)]?$/.test(text))) ?? [];
  const anchor =
    numbers.length > 0
      ? item
      : table.find((head) => head.role === 'quantity' && content.get(head)!.length > 0);
  const anchors = numbers.length > 0 ? numbers : anchor ? content.get(anchor)! : [];
  if (!anchor || anchors.length === 0) return wholeRow(table, content);
  const rows = anchors.map(() => new Map<string, Segment[]>());
  // One tall box may hold the rows of the whole table.
  const isRuled = new Set(anchors.map(({ box }) => box)).size === anchors.length;
  for (const head of table) {
    for (const segment of content.get(head) ?? []) {
      let index = anchors.findLastIndex(({ base, box }) =>
        isRuled && box && segment.box ? box.top <= segment.box.top + 1 : base <= segment.base + SAME_ROW,
      );
      if (index < 0) index = 0;
      const cells = rows[index]!;
      const cell = cells.get(head.number);
      if (cell) cell.push(segment);
      else cells.set(head.number, [segment]);
    }
  }
  return rows.map((cells) => ({ cells }));
}

/** Without item number and quantity everything is one row; an empty table has none. */
function wholeRow(table: readonly Head[], content: ReadonlyMap<Head, readonly Segment[]>): BlockRow[] {
  const cells = new Map<string, readonly Segment[]>();
  for (const head of table) {
    const own = content.get(head) ?? [];
    if (own.length > 0) cells.set(head.number, own);
  }
  return cells.size > 0 ? [{ cells }] : [];
}
