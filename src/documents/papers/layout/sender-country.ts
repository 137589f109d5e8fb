import type { RoleKey } from '../../columns.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import type { Segment, SegmentedPage } from './page-text.ts';
import { byRegister, type CountryTold } from './party-country.ts';

const HEAD_SHARE = 0.22;
const FOOT_SHARE = 0.82;
const CONFIDENCE = 0.55;

/** Whose number it is: the one of who writes, or the one of who is written to. */
const OWN =
  /(?<!\p{L})(?:unsere?|our|ns|nostr[ao]|notre|nuestr[ao]|n\/|onze?|vår[ta]?|nasz|naš[ea]?|наш[ае]?|bizim)(?!\p{L})/iu;
const THEIRS =
  /(?<!\p{L})(?:ihre?|your|kunden?\p{L}*|customer\p{L}*|buyer\p{L}*|vs|vostr[ao]|votre|client\p{L}*|s\/|uw|er[ta]?|kund\p{L}*|deres|państwa|nabywc\p{L}*|vaš[ea]?|ваш[ае]?|покупат\p{L}*|müşteri\p{L}*|αφμ πελάτη|πελάτη|vevő|cumpărător|αγοραστή)(?!\p{L})/iu;

/**
 * The country of who writes a paper, and of whom it is written to, by their tax numbers and registers in the head, at the
 * foot, or where the paper says whose they are. For parties whose blocks tell no country.
 */
export function countriesByRegister(
  page: SegmentedPage,
  known: readonly RawFact[],
  from: RoleKey,
  to: RoleKey,
): RawFact[] {
  const lacks = (role: RoleKey): boolean =>
    known.some(({ field }) => field === `${role}_name`) &&
    !known.some(({ field }) => field === `${role}_country`);
  const facts: RawFact[] = [];
  const add = (role: RoleKey, told: readonly CountryTold[]): void => {
    const [first, ...more] = told;
    // A paper with registers of two countries, as of an agent for tax, tells nothing.
    if (!first || more.some(({ text }) => text !== first.text)) return;
    facts.push({
      ...factOf(page, `${role}_country`, 'register', [first.segment], CONFIDENCE),
      text: first.text,
    });
  };
  if (lacks(from))
    add(
      from,
      numbersOf(page, (each) => isOfSender(each, page)),
    );
  if (lacks(to))
    add(
      to,
      numbersOf(page, ({ text }) => THEIRS.test(text)),
    );
  return facts;
}

function numbersOf(page: SegmentedPage, isOf: (segment: Segment) => boolean): CountryTold[] {
  return page.segments.flatMap((segment) => {
    const told = isOf(segment) ? byRegister(labelled(segment, page)) : undefined;
    return told ? [told] : [];
  });
}

/** `Unsere USt-IdNr. | DE000555741`: label and number may stand apart in one line. */
function labelled(segment: Segment, { lines }: SegmentedPage): Segment {
  if (/\d{4}/.test(segment.text)) return segment;
  const next = lines[segment.line]?.find(({ x }) => x > segment.right);
  return next ? { ...segment, text: `${segment.text} ${next.text}`, right: next.right, notes: [] } : segment;
}

function isOfSender({ text, base }: Segment, { height }: SegmentedPage): boolean {
  if (THEIRS.test(text)) return false;
  return OWN.test(text) || base <= height * HEAD_SHARE || base >= height * FOOT_SHARE;
}
