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

const HEAD = /^(?:block\s+)?(\d{1,2}\s?[a-e]?)\s*[.):、．]?\s*(?=[\p{L}☐☑☒□■[(])/iu;
/** A mark for a box to tick may stand before the words: `14a. [X] Part-145.A.50 Release to Service`. */
const TICK = /^(?:[☐☑☒□■✓✔]|\[[ xX✓]?\]|\([ xX]?\))\s*/u;
const HIGHEST_BLOCK = 23;
const SAME_ROW = 5;

interface Head {
  readonly number: string;
  readonly role: BlockRole;
  readonly label: string;
  readonly segment: Segment;
  readonly inline?: Segment;
}

/** The numbered blocks of a page, each with what stands between its head and the next heads to the right and below. */
export function readBlocks(page: SegmentedPage): FormBlocks {
  const heads = findHeads(page);
  const headSegments = new Set(heads.map(({ segment }) => segment));
  const content = new Map<Head, Segment[]>(heads.map((head) => [head, head.inline ? [head.inline] : []]));
  const free = page.segments.filter(
    (segment) => !headSegments.has(segment) && !isFooter(segment, page, heads),
  );
  for (const segment of free) {
    const owner = ownerOf(segment, heads, page);
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
    const match = HEAD.exec(segment.text);
    if (!match || Number.parseInt(match[1]!, 10) > HIGHEST_BLOCK) continue;
    const number = match[1]!.replace(/\s/g, '').toLowerCase();
    if (found.some((head) => head.number === number)) continue;
    const tick = TICK.exec(segment.text.slice(match[0].length))?.[0].length ?? 0;
    const start = match[0].length + tick;
    const words = BLOCK_WORDS.atStart(segment.text, start);
    if (!words) continue;
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

function ownerOf(segment: Segment, heads: readonly Head[], page: SegmentedPage): Head | undefined {
  let best: Head | undefined;
  for (const head of heads) {
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
  return segment.base > lowest + 4 && segment.base > page.height * 0.85 && FOOTER.test(segment.text);
}

/** The form number and edition at the foot of the page. */
export function footerOf(page: SegmentedPage): Segment | undefined {
  const low = page.segments.filter(({ base }) => base > page.height * 0.8);
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
  for (const head of table) {
    for (const segment of content.get(head) ?? []) {
      let index = anchors.findLastIndex(({ base }) => base <= segment.base + SAME_ROW);
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
