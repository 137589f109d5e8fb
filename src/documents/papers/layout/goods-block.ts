import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { readGoodsLine } from './goods-line-facts.ts';
import { type LayoutPage, type Segment, sliceSegment, splitSegment, textOf } from './page-text.ts';
import { PIECES } from './piece-words.ts';

const COUNTED = new RegExp(
  String.raw`^(?:[-•*]\s*)?(?<count>\d[\d.,]*)\s*(?<unit>${PIECES})(?![\p{L}\d])\.?\s*(?:x\s+|of\s+)?(?=[\p{L}])`,
  'iu',
);
const NEXT = new RegExp(
  String.raw`\s+(?:and|und|et|и|та|ve|y)\s+(?=\d[\d.,]*\s*(?:${PIECES})(?![\p{L}\d]))|;\s+(?=\d)`,
  'giu',
);

/**
 * Goods that a statement lists without a table: `2 Stück Kolbenmotor DK-912-S, Seriennummern 912-4471 und 912-4472`, one
 * below the other or one behind the other.
 *
 * @returns nothing where no line begins with a number of pieces: then the lines describe the goods as a whole
 */
export function goodsOfBlock(
  lines: readonly (readonly Segment[])[],
  label: string,
  page: LayoutPage,
  confidence: number,
): RawFact[] | undefined {
  const items: { readonly head: Segment; readonly count: RegExpExecArray; readonly more: Segment[] }[] = [];
  for (const segment of lines.flatMap((line) => line.flatMap((segment) => splitSegment(segment, NEXT)))) {
    const count = COUNTED.exec(segment.text);
    if (count) items.push({ head: segment, count, more: [] });
    else if (items.length === 0) return undefined;
    else items.at(-1)!.more.push(segment);
  }
  if (items.length === 0) return undefined;
  return items.flatMap(({ head, count, more }, index) => {
    const item = index + 1;
    const { count: number, unit } = count.groups!;
    const at = count[0].indexOf(number!);
    const unitAt = count[0].indexOf(unit!, at + number!.length);
    const words = sliceSegment(head, count[0].length);
    const whole = more.length === 0 ? words : joined(words, more);
    const { named, rest } = readGoodsLine(whole);
    return [
      factOf(page, 'quantity', label, [sliceSegment(head, at, at + number!.length)], confidence, item),
      factOf(
        page,
        'quantity_unit',
        label,
        [sliceSegment(head, unitAt, unitAt + unit!.length)],
        confidence,
        item,
      ),
      ...named.map(({ field, label: name, value }) => factOf(page, field, name, [value], confidence, item)),
      ...(rest.length > 0 ? [factOf(page, 'goods_description', label, rest, confidence, item)] : []),
    ];
  });
}

/** Lines of one item as one: a list of serial numbers goes on in the next line. */
function joined(first: Segment, more: readonly Segment[]): Segment {
  const all = [first, ...more];
  const text = textOf(all).replace(/\n/g, ' ');
  return { ...first, text, pieces: all.flatMap(({ pieces }) => pieces), notes: [] };
}
