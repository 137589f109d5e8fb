import { PAPER_VALUE_CHARACTERS } from '../../../model/limits.ts';
import { readCountry } from '../../../text/countries.ts';
import { findCurrency } from '../../values/currency.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact, RawPaper } from '../paper-format.ts';
import { dayOfLetter, valueFacts } from './compound-values.ts';
import { declaredGoods } from './declaration-items.ts';
import { factOf } from './fact-of.ts';
import { goodsOfBlock } from './goods-block.ts';
import { findGoodsTables } from './goods-table.ts';
import type { GoodsTable } from './goods-table-parts.ts';
import type { ValueShape } from './label-kinds.ts';
import { factsOfLetterhead } from './letterhead.ts';
import { listedGoods } from './listed-goods.ts';
import type { LabelFound } from './match-label.ts';
import { namedOnPage } from './named-on-page.ts';
import { type Segment, type SegmentedPage, sliceSegment } from './page-text.ts';
import { partiesNamed } from './parties-named.ts';
import { fieldOfParty, splitParty } from './party-block.ts';
import { sideOf } from './reading-side.ts';
import { readReleaseCertificate } from './release-certificate.ts';
import { factsOfSentence } from './sentence-facts.ts';
import { settle } from './settle-facts.ts';
import { factsOfStatement } from './statement-parties.ts';
import { factsOfTable } from './table-facts.ts';
import { factsOfTitle, findTitle, hasNumberBeside, type Title } from './titles.ts';
import { valueInBox } from './values-by-box.ts';
import { fits, PageReading } from './values-by-place.ts';
import { waybillNumbers } from './waybill-numbers.ts';

/**
 * Papers of pages of text with their places: a page with another title begins another paper.
 *
 * ```
 * lines and segments -> title -> tables of goods -> labels and their values -> what is left, as notices
 * ```
 */
export function readLayout(pages: readonly SegmentedPage[]): RawPaper[] {
  const papers: { title?: Title; pages: SegmentedPage[] }[] = [];
  for (const page of pages) {
    const title = findTitle(page);
    const open = papers.at(-1);
    const begins =
      !open || (title && open.title && (title.kind !== open.title.kind || title.variant === 'release'));
    if (begins) papers.push({ ...(title && { title }), pages: [page] });
    else {
      open.pages.push(page);
      if (title && !open.title) open.title = title;
    }
  }
  return papers.map(readOne);
}

function readOne({ title, pages }: { title?: Title; pages: readonly SegmentedPage[] }): RawPaper {
  const first = pages[0]!;
  const titlePage = pages.find(({ segments }) => title && segments.includes(title.segment)) ?? first;
  const named = title && {
    title: { text: title.text, place: titlePage.placeOf(title.segment.pieces) },
  };
  if (title?.variant === 'release') {
    const { certificate, facts, problems } = readReleaseCertificate(pages, title);
    return { kind: 'release-certificate', ...named, certificate, facts, problems };
  }
  const facts: RawFact[] = [];
  let items = 0;
  /** The goods are those of a list without a head, which may go on on the next page. */
  let isListed = false;
  let open: GoodsTable | undefined;
  for (const page of pages) {
    const reading = new PageReading(page);
    if (
      title &&
      page.segments.includes(title.segment) &&
      reading.labels(title.segment).every(({ inline }) => !inline)
    ) {
      reading.taken.add(title.segment);
      facts.push(...factsOfTitle(title, page));
    }
    const declared = title?.kind === 'export-declaration' ? declaredGoods(page, items + 1) : undefined;
    if (declared) {
      for (const segment of declared.segments) reading.taken.add(segment);
      facts.push(...declared.facts);
      items += declared.count;
    }
    const tables = declared ? [] : findGoodsTables(page, open);
    for (const table of tables) {
      for (const segment of table.segments) reading.taken.add(segment);
      facts.push(...factsOfTable(table, page, items + 1));
      items += table.rows.length;
    }
    const listed =
      tables.length === 0 && (items === 0 || isListed) ? listedGoods(page, items + 1) : undefined;
    if (listed && (title?.kind !== 'end-user-statement' || listed.isSpelt)) {
      for (const segment of listed.segments) reading.taken.add(segment);
      facts.push(...listed.facts);
      items += listed.count;
      isListed = true;
    }
    open = tables.at(-1);
    facts.push(...factsOfLabels(reading, title, items === 0));
    facts.push(...waybillNumbers(reading, title));
    if (title?.kind === 'end-user-statement') facts.push(...factsOfStatement(page, facts, items === 0));
    if (page === first) facts.push(...factsOfLetterhead(reading, facts, title));
    facts.push(...partiesNamed(page, facts, title, (segment) => !reading.taken.has(segment)));
    facts.push(...factsLeft(reading, facts));
    facts.push(...namedOnPage(page, facts));
  }
  return {
    kind: kindOf(title, titlePage, facts),
    ...named,
    ...(isAmerican(pages[0]!, facts) && { conventions: { dateOrder: 'month-first' as const } }),
    facts: settle(facts, title, items > 0).map(limited),
  };
}

const PRICED: ReadonlySet<string | null> = new Set(['unit_price', 'value']);
const WEIGHED: ReadonlySet<string | null> = new Set(['net_mass_kg', 'gross_mass_kg', 'packages']);

/** `Invoice | FX-9` above a list that weighs goods and prices none: the label of a packing list's invoice is no title. */
function kindOf(title: Title | undefined, page: SegmentedPage, facts: readonly RawFact[]): RawPaper['kind'] {
  const isUnsure = title === undefined || (title.kind === 'invoice' && hasNumberBeside(title.segment, page));
  const ofItems = facts.filter(({ item }) => item !== undefined);
  const isWeighed = ofItems.some(({ field }) => WEIGHED.has(field));
  const isPriced = facts.some(({ field }) => PRICED.has(field) || field === 'total_value');
  return isUnsure && isWeighed && !isPriced ? 'packing-list' : (title?.kind ?? 'unknown');
}

function factsOfLabels(reading: PageReading, title: Title | undefined, isGoodsList: boolean): RawFact[] {
  const facts: RawFact[] = [];
  const { page } = reading;
  for (const segment of page.segments) {
    if (reading.taken.has(segment)) continue;
    for (const found of reading.labels(segment)) {
      if (segment === title?.segment && !found.inline) continue;
      facts.push(...factsOfLabel(reading, found, page, isGoodsList));
    }
  }
  return facts;
}

function factsOfLabel(
  reading: PageReading,
  found: LabelFound,
  page: SegmentedPage,
  /** Nothing else on the paper lists goods. */
  isGoodsList: boolean,
): RawFact[] {
  const { label, segment, confidence } = found;
  if (label.kind === 'party') {
    const rows = blockOf(reading, found, true);
    for (const each of rows.flat()) reading.taken.add(each);
    reading.taken.add(segment);
    return splitParty(rows, (each) => (each === found.inline ? [] : reading.labels(each))).map(
      ({ attribute, text, segments, sureness }) => ({
        ...factOf(
          page,
          attribute && fieldOfParty(label.role, attribute),
          found.text,
          segments,
          confidence * sureness,
        ),
        text,
      }),
    );
  }
  const field = label.kind === 'value' ? label.field : null;
  const shape = label.kind === 'part' ? 'text' : label.shape;
  reading.taken.add(segment);
  if (found.inline && shape !== 'block') {
    if (!fits(found.inline.text, shape)) return [factOf(page, null, found.text, [found.inline], 0.4)];
    const [first, rest] = field === 'incoterm' ? sentencesOf(found.inline) : [found.inline];
    return [
      ...valueFacts(page, field, found.text, [first], confidence),
      ...currencyOfLabel(page, field, found),
      ...(rest ? factsOfSentence(rest, page) : []),
    ];
  }
  if (shape === 'block') {
    const rows = blockOf(reading, found, false);
    for (const each of rows.flat()) reading.taken.add(each);
    const goods =
      isGoodsList && field === 'goods_description'
        ? goodsOfBlock(rows, found.text, page, confidence * 0.95)
        : undefined;
    if (goods) return goods;
    return rows.length === 0 ? [] : valueFacts(page, field, found.text, rows.flat(), confidence * 0.95);
  }
  return valueElsewhere(reading, found, page, field, shape);
}

/** The facts of a value that stands in another box than its label, beside it, or below. */
function valueElsewhere(
  reading: PageReading,
  found: LabelFound,
  page: SegmentedPage,
  field: PaperField | null,
  shape: ValueShape,
): RawFact[] {
  const { confidence } = found;
  const boxed = valueInBox(reading, found, shape);
  if (boxed) {
    const value = boxed.flat().find(({ text }) => fits(text, shape));
    if (!value) return [];
    const rows = shape === 'text' ? boxed.flat() : [value];
    for (const each of rows) reading.taken.add(each);
    return [
      ...valueFacts(page, field, found.text, rows, confidence * (found.hasColon ? 1 : 0.95)),
      ...currencyOfLabel(page, field, found),
    ];
  }
  const start = reading.valueStart(found, shape);
  if (!start) return [];
  reading.taken.add(start.segment);
  return [
    ...valueFacts(
      page,
      field,
      found.text,
      [start.segment],
      confidence * (start.isBeside && found.hasColon ? 1 : 0.9),
    ),
    ...currencyOfLabel(page, field, found),
  ];
}

/** A sheet of letter size, in points. */
const LETTER = { width: 612, height: 792 };
const BY_NUMBERS = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\s*$/;

/** A paper of the United States writes the month first, unless a day of its own shows otherwise. */
function isAmerican({ width, height }: SegmentedPage, facts: readonly RawFact[]): boolean {
  const isLetter = Math.abs(width - LETTER.width) < 2 && Math.abs(height - LETTER.height) < 2;
  const isOfSender = facts.some(
    ({ field, text }) =>
      (field === 'seller_country' || field === 'consignor_country') && readCountry(text) === 'US',
  );
  return (
    isLetter &&
    isOfSender &&
    !facts.some(({ field, text }) => field?.endsWith('_date') && Number(BY_NUMBERS.exec(text)?.[1]) > 12)
  );
}

const CURRENCY = /(?<![\p{L}\d])(?:[A-Z]{3}|€|\$|£|¥)(?![\p{L}\d])/gu;

/** `Endbetrag EUR`, `Total CHF, ohne MWST`: the label of a sum says its currency. */
function currencyOfLabel(page: SegmentedPage, field: PaperField | null, found: LabelFound): RawFact[] {
  if (field !== 'total_value') return [];
  for (const { index, 0: sign } of found.text.matchAll(CURRENCY)) {
    if (findCurrency(sign) === undefined) continue;
    const at = found.segment.text.indexOf(found.text) + index;
    const segment = sliceSegment(found.segment, at, at + sign.length);
    return [{ ...factOf(page, 'currency', found.text, [segment], found.confidence * 0.85), text: sign }];
  }
  return [];
}

/** `Firm A/S, Some Road 5, 8999 Nowhere, Denmark`: name and address are whole. */
function endsInCountry({ text }: Segment): boolean {
  const parts = text.split(/,\s*/);
  return parts.length >= 3 && readCountry(parts.at(-1)!.replace(/\.$/, '')) !== undefined;
}

/** `FCA Musterfurt (Incoterms 2020). Gewicht netto 312,50 kg`: the term, and the sentences behind it. */
function sentencesOf(segment: Segment): readonly [Segment, Segment?] {
  const end = /[.;]\s+(?=\p{Lu})/u.exec(segment.text);
  return end ? [sliceSegment(segment, 0, end.index), sliceSegment(segment, end.index + 1)] : [segment];
}

/** The lines of a box: those in the label's own segment, beside it, or below. */
function blockOf(reading: PageReading, found: LabelFound, withParts: boolean): Segment[][] {
  const { segment, inline } = found;
  const boxed = valueInBox(reading, found, 'block');
  if (boxed) return boxed;
  const side = sideOf(found.text);
  const begin = side.start(segment);
  if (inline) {
    if (withParts && endsInCountry(inline)) return [[inline]];
    // What follows stands under the value, or under the label.
    const edge = reading.edge(segment, side);
    const below = reading.below(segment, begin, edge, side);
    const goesOn =
      below && reading.isValue(below) && below.base - segment.base < 1.7 * Math.max(segment.size, below.size);
    const isPart = below && withParts && reading.labels(below)[0]?.label.kind === 'part';
    const rest =
      goesOn || isPart ? reading.block(below, Math.min(begin, side.start(below)), edge, withParts, side) : [];
    return [[inline], ...rest];
  }
  const start = reading.valueStart(found, 'block');
  if (!start) return [];
  const first = side.start(start.segment);
  const from = start.isBeside ? first : Math.min(begin, first);
  const to = start.isBeside ? side.pageEnd(reading.page.width) : reading.edge(segment, side);
  return reading.block(start.segment, from, to, withParts, side);
}

/** Days of other papers, and of payment: they do not say when this one was written. */
const OF_OTHERS: ReadonlySet<PaperField> = new Set(['order_date', 'payment_date', 'certificate_date']);

const WORD = /\p{L}{2,}/gu;

/** Everything that no label announced: sentences as remarks, since claims stand in them; the rest is only kept. */
function factsLeft(reading: PageReading, known: readonly RawFact[]): RawFact[] {
  const { page } = reading;
  let isDated = known.some(({ field }) => field?.endsWith('_date') === true && !OF_OTHERS.has(field));
  return page.segments.flatMap((segment) => {
    if (reading.taken.has(segment)) return [];
    const day = isDated ? undefined : dayOfLetter(segment);
    if (day) {
      isDated = true;
      return [factOf(page, 'document_date', 'place and date', [day], 0.6)];
    }
    const words = segment.text.match(WORD)?.length ?? 0;
    const isSentence = words >= 3 || /[\u4e00-\u9fff]{6}/.test(segment.text);
    return [
      factOf(page, isSentence ? 'notice' : null, 'text without a label', [segment], isSentence ? 0.5 : 0.3),
      ...(isSentence ? factsOfSentence(segment, page) : []),
    ];
  });
}

function limited(fact: RawFact): RawFact {
  return fact.text.length <= PAPER_VALUE_CHARACTERS
    ? fact
    : { ...fact, field: null, text: fact.text.slice(0, PAPER_VALUE_CHARACTERS) };
}
