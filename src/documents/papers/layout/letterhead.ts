import type { PaperKind } from '../../../model/paper.ts';
import { readCountry } from '../../../text/countries.ts';
import type { RoleKey } from '../../columns.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { EASTERN_FIRM, HAS_LEGAL_FORM } from './legal-forms.ts';
import { type Segment, type SegmentedPage, sliceSegment, splitSegment, textOf } from './page-text.ts';
import { fieldOfParty, type PartyValue, splitParty } from './party-block.ts';
import { sideOf } from './reading-side.ts';
import { countriesByRegister } from './sender-country.ts';
import { isTitle, type Title } from './titles.ts';
import type { PageReading } from './values-by-place.ts';

const isFirm = (text: string): boolean =>
  HAS_LEGAL_FORM.test(text) || EASTERN_FIRM.test(text) || /(?<!\p{L})co\.?(?!\p{L})/iu.test(text);
const POST_CODE =
  /(?<![\p{L}\d.,/-])(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{2}-\d{3}|\d{3} \d{2,3}|\d{4} [A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{2} \d{5})(?![\p{L}\d.,/-]*\d)/u;
/** No line of an address: amounts, accounts, and what a register or a bank wants to be written. */
const NO_ADDRESS = /\d[.,]\d{2}(?!\d)|\biban\b|\bswift\b|\bbic\b|[:：]\s*\S/i;
/** A letterhead stands within this share of the page, the address that a letter is sent to in that one. */
const HEAD_SHARE = 0.22;
const WINDOW_SHARE = 0.5;
const MOST_ADDRESS_LINES = 7;
const CONFIDENCE = 0.6;

/** Who writes such a paper, and whom it is sent to. */
const PARTIES: Readonly<
  Partial<Record<PaperKind, { readonly from: RoleKey; readonly to: readonly [RoleKey, ...RoleKey[]] }>>
> = {
  invoice: { from: 'seller', to: ['buyer', 'consignee'] },
  'packing-list': { from: 'seller', to: ['consignee', 'buyer'] },
  'delivery-note': { from: 'seller', to: ['consignee', 'buyer'] },
  'end-user-statement': { from: 'end_user', to: ['seller', 'consignor'] },
  order: { from: 'buyer', to: ['seller'] },
  certificate: { from: 'certifying_organisation', to: ['buyer', 'consignee'] },
};

/** Goods are certified to conform by who sells them; what is insured or inspected, others certify. */
const BY_SELLER =
  /conform|complian|konformit|manufactur|works|uygunluk|соответств|відповідн|合格|zgodno|shod|överensst/iu;

function partiesOf(title: Title): (typeof PARTIES)[PaperKind] {
  const parties = PARTIES[title.kind];
  return parties && title.kind === 'certificate' && BY_SELLER.test(title.text)
    ? { ...parties, from: 'seller' }
    : parties;
}

/**
 * The firm whose paper it is, by the letterhead or the small line above the address, and the one that it is sent to, by
 * the address that stands alone as in a window of an envelope. Used only for roles that no label names, and less sure than
 * what a label says.
 */
export function factsOfLetterhead(
  reading: PageReading,
  known: readonly RawFact[],
  title: Title | undefined,
): RawFact[] {
  const parties = title && partiesOf(title);
  if (!parties) return [];
  const isKnown = (role: RoleKey): boolean => known.some(({ field }) => field === `${role}_name`);
  const facts: RawFact[] = [];
  const isSenderKnown = isKnown(parties.from) || (parties.from === 'seller' && isKnown('consignor'));
  if (!isSenderKnown) {
    const sender = senderLine(reading) ?? headOfPaper(reading);
    if (sender) facts.push(...take(reading, parties.from, sender));
  } else if (!known.some(({ field }) => field === `${parties.from}_address`))
    facts.push(...addressOfSender(reading, known, parties.from));
  if (parties.from === 'end_user' && !parties.to.some(isKnown)) facts.push(...addressedTo(reading));
  else if (title.kind === 'invoice' ? !isKnown('buyer') : !parties.to.some(isKnown)) {
    const address = addressOfLetter(reading);
    if (address) facts.push(...take(reading, parties.to[0], address));
  }
  const all = [...known, ...facts];
  return [...facts, ...countriesByRegister(reading.page, all, parties.from, parties.to[0])];
}

/** The letterhead of a firm that the text names without its address. */
function addressOfSender(reading: PageReading, known: readonly RawFact[], role: RoleKey): RawFact[] {
  const name = known.find(({ field }) => field === `${role}_name`)?.text;
  const head = headOfPaper(reading);
  const isSame = head?.values.some(
    ({ attribute, text }) => attribute === 'name' && text.toLowerCase() === name?.toLowerCase(),
  );
  if (!head || !isSame) return [];
  return take(reading, role, {
    ...head,
    values: head.values.filter(({ attribute }) => attribute !== 'name'),
  });
}

const ADDRESSED = /^(?:To|TO|An|AN|À|Кому)\s*:?\s+(?=\p{Lu})/u;
const LONGEST_ADDRESS = 140;
/** A sentence that goes on behind the firm that it is addressed to. */
const SENTENCE_BEHIND = /\.\s+\p{Lu}.*$/u;

/** A letter to who grants licences, or to nobody in particular, names no seller. */
const NO_FIRM =
  /ministry|ministère|ministerium|министерств|міністерств|authorit|bundesamt|government|customs|bureau|department|commission|office (?:of|for)|whom|wen es angeht|qui de droit/iu;

/** `To: Firm Ltd, Bristol, United Kingdom` in a letter: the one who asked for it. */
function addressedTo(reading: PageReading): RawFact[] {
  const { segments, height } = reading.page;
  const segment = segments.find(
    ({ text, base }) =>
      ADDRESSED.test(text) && text.length <= LONGEST_ADDRESS && base <= height * WINDOW_SHARE,
  );
  if (!segment || NO_FIRM.test(segment.text)) return [];
  const from = ADDRESSED.exec(segment.text)![0].length;
  const end = SENTENCE_BEHIND.exec(segment.text)?.index ?? segment.text.length;
  const firm = sliceSegment(segment, from, end);
  return take(reading, 'seller', {
    label: 'addressed to',
    values: splitParty([[firm]], () => []),
    segments: [],
  });
}

interface Found {
  readonly label: string;
  readonly values: readonly PartyValue[];
  readonly segments: readonly Segment[];
}

function take(reading: PageReading, role: RoleKey, { label, values, segments }: Found): RawFact[] {
  for (const segment of segments) reading.taken.add(segment);
  return values.map(({ attribute, text, segments: from, sureness }) => ({
    ...factOf(reading.page, attribute && fieldOfParty(role, attribute), label, from, CONFIDENCE * sureness),
    text,
  }));
}

const BETWEEN_PARTS = /\s+[·•∙|*–—-]\s+/gu;

/** `Firm GmbH · Industriestraße 88 · 97499 Musterfurt`: the sender in one small line, above the address or at the foot. */
function senderLine(reading: PageReading): Found | undefined {
  const { page } = reading;
  for (const segment of page.segments) {
    if (segment.base > page.height * WINDOW_SHARE) return undefined;
    if (!reading.isValue(segment)) continue;
    const parts = splitSegment(segment, BETWEEN_PARTS);
    const [name, ...address] = parts;
    const isSender =
      name !== undefined &&
      address.length >= 2 &&
      /\p{L}{2}/u.test(name.text) &&
      !/\d{3}/.test(name.text) &&
      parts.some(({ text }) => POST_CODE.test(text)) &&
      !parts.some(({ text }) => NO_ADDRESS.test(text));
    if (!isSender) continue;
    const values = splitParty([[name], ...address.map((each) => [each])], () => []);
    const above = page.segments.filter((each) => isSameFirm(each, name) && reading.isValue(each));
    return { label: 'sender', values, segments: [segment, ...above] };
  }
  return undefined;
}

function isSameFirm({ text }: Segment, name: Segment): boolean {
  return text.length > 3 && text.toLowerCase() === name.text.toLowerCase();
}

/** The first lines of the paper, where they name a firm. */
function headOfPaper(reading: PageReading): Found | undefined {
  const { page } = reading;
  const lowest = page.height * HEAD_SHARE;
  const free = page.segments.filter((segment) => segment.base <= lowest && reading.isValue(segment));
  const first = free.find(
    (segment, index) => isAddress(reading, segment) || (index === 0 && isFirm(segment.text)),
  );
  if (!first) return undefined;
  const rows = [rowsAt(reading, first), centredRows(reading, first)]
    .map((each) => withoutLogo(each.filter((row) => row[0]!.base < lowest * 1.3)))
    .toSorted((a, b) => b.length - a.length)[0]!;
  return found('letterhead', rows, reading);
}

/** The lines of a head that is centred: each begins elsewhere. */
function centredRows(reading: PageReading, first: Segment): Segment[][] {
  const { lines } = reading.page;
  const middle = (first.x + first.right) / 2;
  const rows = [[first]];
  let before = first;
  for (const line of lines.slice(first.line + 1)) {
    const next = line.find((each) => Math.abs((each.x + each.right) / 2 - middle) < 2 * each.size);
    const isNear = next && next.base - before.base <= 2 * Math.max(next.size, before.size);
    if (!next || !isNear || rows.length === MOST_ADDRESS_LINES || isTitle(next) || reading.taken.has(next))
      break;
    const [label] = reading.labels(next);
    if (label && label.label.kind !== 'part') break;
    rows.push([next]);
    before = next;
  }
  return rows;
}

/** A logo that says the first word of the name again: `Dosaltec` above `DOSALTEC POMPE S.R.L.` */
function withoutLogo(rows: readonly Segment[][]): Segment[][] {
  const [logo, name] = rows.map((row) => textOf(row));
  const isLogo =
    logo !== undefined &&
    name !== undefined &&
    !isFirm(logo) &&
    isFirm(name) &&
    name.toLowerCase().startsWith(logo.toLowerCase());
  return isLogo ? rows.slice(1) : [...rows];
}

function found(label: string, rows: readonly (readonly Segment[])[], reading: PageReading): Found {
  const parts = rows.flatMap((row) =>
    row.length === 1 ? splitSegment(row[0]!, BETWEEN_PARTS).map((part) => [part]) : [row],
  );
  return { label, values: splitParty(parts, (segment) => reading.labels(segment)), segments: rows.flat() };
}

function rowsAt(reading: PageReading, first: Segment): Segment[][] {
  const side = sideOf(first.text);
  return reading.block(first, side.start(first), reading.edge(first, side), true, side);
}

/** The highest address that stands alone: several short lines at one edge, the last ones with a place. */
function addressOfLetter(reading: PageReading): Found | undefined {
  const { page } = reading;
  for (const segment of page.segments) {
    if (segment.base > page.height * WINDOW_SHARE) return undefined;
    if (!reading.isValue(segment) || SALUTATION.test(segment.text) || !beginsBlock(page, segment)) continue;
    const rows = rowsAt(reading, segment);
    if (rows.length >= 3 && isAddress(reading, segment)) return found('address of the letter', rows, reading);
  }
  return undefined;
}

/** A word above the address in the window of a letter, which is no part of it. */
const SALUTATION =
  /^(?:firma|fa\.?|an|an die|an die firma|herrn?|frau|to|messrs\.?|m\/s\.?|attn\.?|spett\.?(?:le|abile)?(?: ditta)?|egr\. sig\.?|gent\.ma|monsieur|madame|société|à|se[ñn]ores|sres\.?|muy sres\.? nuestros|ex\.?mos srs\.?|aan|de heer|szanowni państwo|sz\. p\.|till|til|címzett|către|προς|לכבוד|귀하|御中|kepada yth\.?|kepada|kính gửi|sayın|кому|до|pre|za)\s*[:.,]?$/iu;

/** Nothing stands close above it at the same edge. */
function beginsBlock({ lines }: SegmentedPage, segment: Segment): boolean {
  const above = lines[segment.line - 1] ?? [];
  return !above.some(
    ({ x, base, size, text }) =>
      !SALUTATION.test(text) &&
      Math.abs(x - segment.x) < 4 &&
      segment.base - base < 1.6 * Math.max(size, segment.size),
  );
}

/** Four small words one behind the other stand in no name. */
const SENTENCE = /(?:\s\p{Ll}{2,}){4}/u;

function isAddress(reading: PageReading, first: Segment): boolean {
  const rows = rowsAt(reading, first).filter((row) => reading.labels(row[0]!).length === 0);
  const [name, ...lines] = rows.map((row) => textOf(row));
  if (name === undefined || lines.length === 0 || rows.length > MOST_ADDRESS_LINES) return false;
  if (!/\p{L}{2}/u.test(name) || NO_ADDRESS.test(name) || SENTENCE.test(name)) return false;
  if (lines.some((line) => line.length > 70 || NO_ADDRESS.test(line))) return false;
  return lines.some((line) => POST_CODE.test(line) || readCountry(lastPart(line)) !== undefined);
}

function lastPart(line: string): string {
  return line.slice(line.lastIndexOf(',') + 1).replace(/^\s+|[\s.]+$/g, '');
}
