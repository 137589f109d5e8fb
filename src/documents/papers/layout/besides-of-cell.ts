import { findCurrency } from '../../values/currency.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { readGoodsLine } from './goods-line-facts.ts';
import { type LayoutPage, type Segment, segmentOf, sliceSegment, textOf } from './page-text.ts';
import { PIECES } from './piece-words.ts';

const CONTAINER = /\b[A-Z]{3}[UJZ]\s?\d{6}[- ]?\d\b/g;
const HAS_MORE: ReadonlySet<string> = new Set(['value', 'unit_price', 'packages', 'marks']);

/** What stands in a cell besides its value: currency, kind of packages, container numbers, where goods were made. */
export function besidesOfCell(
  column: string,
  label: string,
  segments: readonly Segment[],
  page: LayoutPage,
  item?: number,
): RawFact[] {
  if (!HAS_MORE.has(column)) return [];
  const text = textOf(segments);
  const words = text.replace(/[\d.,'\s()+-]+/g, ' ').trim();
  const first = segments[0]!;
  const at = words === '' ? -1 : first.text.indexOf(words);
  const slice = at < 0 ? first : sliceSegment(first, at, at + words.length);
  if ((column === 'value' || column === 'unit_price') && words !== '' && findCurrency(words) !== undefined)
    return [{ ...factOf(page, 'currency', label, [slice], 0.9, item), text: words }];
  if (column === 'packages' && words !== '' && /\d/.test(text))
    return [{ ...factOf(page, 'package_kind', label, [slice], 0.9, item), text: words }];
  return column === 'marks'
    ? [...containersIn(segments, label, page), ...originIn(segments, label, page)]
    : [];
}

function containersIn(segments: readonly Segment[], label: string, page: LayoutPage): RawFact[] {
  return segments.flatMap((segment) =>
    [...segment.text.matchAll(CONTAINER)].map(({ index, 0: number }) =>
      factOf(page, 'container_number', label, [sliceSegment(segment, index, index + number.length)], 0.9),
    ),
  );
}

/** `MADE IN` above `TAIWAN` is printed on every package: it is said of all goods. */
function originIn(segments: readonly Segment[], label: string, page: LayoutPage): RawFact[] {
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    const isCut = next !== undefined && ENDS_WITH_MADE_IN.test(segment.text);
    const line = isCut ? joined(segment, next) : segment;
    const origin = readGoodsLine(line).named.find(({ field }) => field === 'country_of_origin');
    if (!origin) continue;
    return [
      {
        ...factOf(page, 'country_of_origin', label, [isCut ? next : origin.value], 0.8),
        text: origin.value.text,
      },
    ];
  }
  return [];
}

const ENDS_WITH_MADE_IN = /(?:made in|product of|origin)\s*:?$/i;

function joined(first: Segment, next: Segment): Segment {
  const { right, pieces } = next;
  return segmentOf({
    ...first,
    text: `${first.text} ${next.text}`,
    right,
    pieces: [...first.pieces, ...pieces],
  });
}

const PIECES_NAMED = new RegExp(
  String.raw`[(（]\s*(?<count>\d[\d.,' ]*?)\s*(?<unit>${PIECES})\.?\s*[)）]`,
  'iu',
);

/** `Table top (96 szt.)`: a table that counts packages says in words how many pieces they hold. */
export function piecesNamed(segments: readonly Segment[], page: LayoutPage, item: number): RawFact[] {
  for (const segment of segments) {
    const found = PIECES_NAMED.exec(segment.text);
    if (!found) continue;
    const { count, unit } = found.groups!;
    const at = found.index + found[0].indexOf(count!);
    const unitAt = segment.text.indexOf(unit!, at + count!.length);
    const slice = (from: number, words: string): Segment[] => [
      sliceSegment(segment, from, from + words.length),
    ];
    return [
      factOf(page, 'quantity', 'pieces', slice(at, count!), 0.85, item),
      factOf(page, 'quantity_unit', 'pieces', slice(unitAt, unit!), 0.85, item),
    ];
  }
  return [];
}
