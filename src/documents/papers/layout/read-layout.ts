import { PAPER_VALUE_CHARACTERS } from '../../../model/limits.ts';
import type { Problem } from '../../../model/problem.ts';
import { findCurrency } from '../../values/currency.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact, RawPaper } from '../paper-format.ts';
import { findGoodsTables, type GoodsTable } from './goods-table.ts';
import { factsOfLetterhead } from './letterhead.ts';
import type { LabelFound } from './match-label.ts';
import { type Segment, type SegmentedPage, textOf } from './page-text.ts';
import { fieldOfParty, splitParty } from './party-block.ts';
import { sideOf } from './reading-side.ts';
import { readReleaseCertificate } from './release-certificate.ts';
import { factOf, factsOfTable } from './table-facts.ts';
import { findTitle, type Title } from './titles.ts';
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
  let open: GoodsTable | undefined;
  for (const page of pages) {
    const reading = new PageReading(page);
    if (
      title &&
      page.segments.includes(title.segment) &&
      reading.labels(title.segment).every(({ inline }) => !inline)
    )
      reading.taken.add(title.segment);
    const tables = findGoodsTables(page, open);
    for (const table of tables) {
      for (const segment of table.segments) reading.taken.add(segment);
      facts.push(...factsOfTable(table, page, items + 1));
      items += table.rows.length;
    }
    open = tables.at(-1);
    facts.push(...factsOfLabels(reading, title));
    facts.push(...waybillNumbers(reading, title));
    if (page === first) facts.push(...factsOfLetterhead(reading, facts, title));
    facts.push(...factsLeft(reading));
  }
  const problems: Problem[] = [];
  return {
    kind: title?.kind ?? 'unknown',
    ...named,
    facts: settle(facts, title, items > 0).map(limited),
    problems,
  };
}

function factsOfLabels(reading: PageReading, title: Title | undefined): RawFact[] {
  const facts: RawFact[] = [];
  const { page } = reading;
  for (const segment of page.segments) {
    if (reading.taken.has(segment)) continue;
    for (const found of reading.labels(segment)) {
      if (segment === title?.segment && !found.inline) continue;
      facts.push(...factsOfLabel(reading, found, page));
    }
  }
  return facts;
}

function factsOfLabel(reading: PageReading, found: LabelFound, page: SegmentedPage): RawFact[] {
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
    return valueFacts(page, field, found.text, [found.inline], confidence);
  }
  if (shape === 'block') {
    const rows = blockOf(reading, found, false);
    for (const each of rows.flat()) reading.taken.add(each);
    return rows.length === 0 ? [] : valueFacts(page, field, found.text, rows.flat(), confidence * 0.95);
  }
  const start = reading.valueStart(found, shape);
  if (!start) return [];
  reading.taken.add(start.segment);
  return valueFacts(
    page,
    field,
    found.text,
    [start.segment],
    confidence * (start.isBeside && found.hasColon ? 1 : 0.9),
  );
}

/** The lines of a box: those in the label's own segment, beside it, or below. */
function blockOf(reading: PageReading, found: LabelFound, withParts: boolean): Segment[][] {
  const { segment, inline } = found;
  const side = sideOf(found.text);
  const begin = side.start(segment);
  if (inline) {
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

function valueFacts(
  page: SegmentedPage,
  field: PaperField | null,
  label: string,
  segments: readonly Segment[],
  confidence: number,
): RawFact[] {
  const facts = [factOf(page, field, label, segments, confidence)];
  const text = textOf(segments);
  if (field === 'total_value' || field === 'value' || field === 'unit_price') {
    const words = text.replace(/[\d.,'\s()]+/g, ' ').trim();
    if (words !== '' && findCurrency(words) !== undefined)
      facts.push({ ...factOf(page, 'currency', label, segments, confidence * 0.9), text: words });
  }
  if (field === 'vessel_name') return vesselAndVoyage(facts[0]!);
  return facts;
}

/** `MV NOWHERE / 012E`, with the voyage behind the name of the ship. */
function vesselAndVoyage(fact: RawFact): RawFact[] {
  const name = fact.text.replace(/\s*(?:\/|,|\bv(?:oy)?\.)\s*\S*\d\S*$/i, '').trim();
  return [name === '' ? fact : { ...fact, text: name }];
}

const WORD = /\p{L}{2,}/gu;

/** Everything that no label announced: sentences as remarks, since claims stand in them; the rest is only kept. */
function factsLeft(reading: PageReading): RawFact[] {
  const { page } = reading;
  return page.segments.flatMap((segment) => {
    if (reading.taken.has(segment)) return [];
    const words = segment.text.match(WORD)?.length ?? 0;
    const isSentence = words >= 3 || /[\u4e00-\u9fff]{6}/.test(segment.text);
    return [
      factOf(page, isSentence ? 'notice' : null, 'text without a label', [segment], isSentence ? 0.5 : 0.3),
    ];
  });
}

/** Fields that mean the sum when they stand outside a table of goods. */
const SUMS: Readonly<Partial<Record<PaperField, PaperField>>> = {
  quantity: 'total_quantity',
  net_mass_kg: 'total_net_mass_kg',
  gross_mass_kg: 'total_gross_mass_kg',
  value: 'total_value',
  packages: 'total_packages',
  volume_m3: 'total_volume_m3',
};

function settle(facts: readonly RawFact[], title: Title | undefined, hasTable: boolean): RawFact[] {
  return facts.map((fact) => {
    const field = fact.field === null ? null : settledField(fact.field, title);
    const sum = hasTable && fact.item === undefined && field !== null ? SUMS[field] : undefined;
    const settled = sum ?? field;
    return settled === fact.field ? fact : { ...fact, field: settled };
  });
}

/** A bare `Waybill No.` is the number of the waybill that the paper is. */
function settledField(field: PaperField, title: Title | undefined): PaperField {
  if (title?.variant === 'house-air-waybill' && field === 'document_number') return 'house_air_waybill';
  if (title?.variant === 'air-waybill-form' && field === 'bill_of_lading_number') return 'air_waybill';
  if (title?.kind === 'road-consignment-note' && field === 'bill_of_lading_number')
    return 'road_consignment_note_number';
  return field;
}

function limited(fact: RawFact): RawFact {
  return fact.text.length <= PAPER_VALUE_CHARACTERS
    ? fact
    : { ...fact, field: null, text: fact.text.slice(0, PAPER_VALUE_CHARACTERS) };
}
