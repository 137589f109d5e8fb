import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { type Segment, sliceSegment } from './page-text.ts';
import type { Title } from './titles.ts';
import type { PageReading } from './values-by-place.ts';

/** The eleven digits of an air waybill, with or without the airport of departure between prefix and serial number. */
const ELEVEN_DIGITS = /(?<!\d)(\d{3})\s*[-–|]?\s*(?:([A-Z]{3})\s*[-–|]?\s*)?(\d{4})\s?(\d{4})(?!\d)/;
/** The corners of the neutral form (IATA Resolution 600a) in which the number is printed. */
const CORNER_SHARE = 0.12;

/** An air waybill prints its own number without a label, in the upper and lower corners. */
export function waybillNumbers(reading: PageReading, title: Title | undefined): RawFact[] {
  if (title?.kind !== 'air-waybill') return [];
  const { page } = reading;
  return page.lines.flatMap((line) => {
    const base = line[0]!.base;
    const isHead = base < page.height * CORNER_SHARE;
    if (!isHead && base < page.height * (1 - CORNER_SHARE)) return [];
    const free = line.filter((segment) => !reading.taken.has(segment));
    return candidates(free).flatMap((segments) => {
      const text = segments.map((each) => each.text).join(' ');
      const match = ELEVEN_DIGITS.exec(text);
      if (!match || match[0].length < text.length - 3) return [];
      for (const segment of segments) reading.taken.add(segment);
      const own =
        segments.length === 1
          ? [sliceSegment(segments[0]!, match.index, match.index + match[0].length)]
          : segments;
      const fact = factOf(page, 'air_waybill', 'number in the corner', own, 0.9);
      return [{ ...fact, text: `${match[1]}-${match[3]}${match[4]}` }];
    });
  });
}

/** Prefix, airport and serial number may stand in boxes of their own. */
function candidates(line: readonly Segment[]): Segment[][] {
  const single = line.filter(({ text }) => ELEVEN_DIGITS.test(text)).map((segment) => [segment]);
  if (single.length > 0) return single;
  const at = line.findIndex(({ text }) => /^\d{3}$/.test(text));
  return at < 0
    ? []
    : [line.slice(at, at + 3), line.slice(at, at + 2)]
        .filter((each) => ELEVEN_DIGITS.test(each.map(({ text }) => text).join(' ')))
        .slice(0, 1);
}
