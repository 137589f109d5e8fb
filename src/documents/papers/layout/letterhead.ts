import type { RawFact } from '../paper-format.ts';
import type { Segment } from './page-text.ts';
import { fieldOfParty, splitParty } from './party-block.ts';
import { sideOf } from './reading-side.ts';
import { factOf } from './table-facts.ts';
import type { Title } from './titles.ts';
import type { PageReading } from './values-by-place.ts';

const FIRM =
  /\b(?:ltd|limited|llc|inc|corp|gmbh|ag|kg|s\.?a\.?r?\.?l?|b\.?v|oy|ab|a\.?s|a\.?ş|ooo|ооо|оао|зао|ао|тоо|тов|sp\. z o\.o|pte|pty|co)\b\.?|公司|厂|集团/iu;
/** A letterhead stands within this share of the page. */
const HEAD_SHARE = 0.22;
const CONFIDENCE = 0.6;

/**
 * The firm whose paper it is, by the letterhead: used only where no label names a seller or consignor, and only when
 * the first lines look like a firm. It is less sure than what a label says.
 */
export function factsOfLetterhead(
  reading: PageReading,
  known: readonly RawFact[],
  title: Title | undefined,
): RawFact[] {
  if (title?.kind !== 'invoice' && title?.kind !== 'packing-list') return [];
  if (known.some(({ field }) => field === 'seller_name' || field === 'consignor_name')) return [];
  const { page } = reading;
  const first = page.segments.find((segment) => reading.isValue(segment));
  if (!first || first.base > page.height * HEAD_SHARE || !FIRM.test(first.text)) return [];
  const side = sideOf(first.text);
  const rows = reading.block(first, side.start(first), reading.edge(first, side), true, side);
  const kept: Segment[][] = rows.filter((row) => row[0]!.base < page.height * HEAD_SHARE * 1.3);
  for (const segment of kept.flat()) reading.taken.add(segment);
  return splitParty(kept, (segment) => reading.labels(segment)).map(
    ({ attribute, text, segments, sureness }) => ({
      ...factOf(
        page,
        attribute && fieldOfParty('seller', attribute),
        'letterhead',
        segments,
        CONFIDENCE * sureness,
      ),
      text,
    }),
  );
}
