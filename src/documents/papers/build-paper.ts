import { hash } from 'node:crypto';
import type {
  ConsignmentDates,
  DocumentReference,
  Journey,
  Payment,
  Written,
} from '../../model/consignment-parts.ts';
import { PAPER_FACTS, PAPER_ITEMS, PAPER_VALUE_CHARACTERS } from '../../model/limits.ts';
import type { Paper, PaperTotals } from '../../model/paper.ts';
import { OperationalError } from '../../model/problem.ts';
import { readTransportMode } from '../values/transport-mode.ts';
import { documentsOf, ownDateOf, ownNumberOf, referencesOf } from './documents-of-paper.ts';
import { FactReader } from './fact-reader.ts';
import { goodsOf } from './goods-of-paper.ts';
import type { PaperFile, RawFact, RawPaper } from './paper-format.ts';
import { partiesOf } from './parties-of-paper.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A paper of what a format read of it: raw facts become parties, goods, journey and terms, each value with its place.
 *
 * @throws OperationalError when the paper is larger than the limits.
 */
export function buildPaper(raw: RawPaper, file: PaperFile, format: string): Paper {
  refuseTooLarge(raw, file.name);
  const reader = new FactReader(raw);
  const parties = partiesOf(reader);
  const goods = goodsOf(reader);
  const { journey, mentions } = journeyOf(reader);
  const number = ownNumberOf(reader, raw);
  const date = ownDateOf(reader, raw);
  const documents = documentsOf(reader, raw, number, date);
  const statedEndUse = reader.text('stated_end_use');
  const dates = datesOf(reader, documents, date);
  const totals = totalsOf(reader);
  const payment = paymentOf(reader);
  return {
    kind: raw.kind,
    format,
    file: file.name,
    sha256: hash('sha256', file.bytes, 'hex'),
    ...(raw.title && {
      title: { value: raw.title.text, asWritten: raw.title.text, place: raw.title.place },
    }),
    ...(number && { number }),
    ...(date && { date }),
    references: referencesOf(reader, raw, number, mentions),
    parties,
    goods,
    journey,
    documents,
    dates,
    payment,
    ...(statedEndUse && { statedEndUse }),
    totals,
    ...(raw.certificate && { certificate: raw.certificate }),
    facts: raw.facts,
    problems: [...(raw.problems ?? []), ...reader.problems],
  };
}

function refuseTooLarge({ facts }: RawPaper, file: string): void {
  let long: RawFact | undefined;
  let items = 0;
  for (const fact of facts) {
    if (fact.text.length > PAPER_VALUE_CHARACTERS) long ??= fact;
    if (fact.item !== undefined && fact.item > items) items = fact.item;
  }
  const what =
    facts.length > PAPER_FACTS
      ? `the paper holds more than ${PAPER_FACTS.toLocaleString('en')} values`
      : items > PAPER_ITEMS
        ? `the paper holds more than ${PAPER_ITEMS.toLocaleString('en')} goods items`
        : long &&
          `the value "${long.label}" is longer than ${PAPER_VALUE_CHARACTERS.toLocaleString('en')} characters`;
  if (what)
    throw new OperationalError({
      what,
      where: file,
      mend: 'Split the paper, or check that it is what it seems.',
    });
}

const JOURNEY_TEXTS = [
  ['final_destination', 'finalDestination'],
  ['port_of_loading', 'portOfLoading'],
  ['port_of_discharge', 'portOfDischarge'],
  ['vessel_name', 'vesselName'],
  ['vessel_imo', 'vesselImo'],
  ['flight_number', 'flight'],
  ['air_waybill', 'airWaybill'],
] as const;

function journeyOf(reader: FactReader): { journey: Journey; mentions: readonly Written<string>[] } {
  const journey: Draft<Journey> = {
    unreadCountries: reader.unreadCountries,
    portsOfTransit: reader.texts('port_of_transit'),
    containers: reader.texts('container_number', undefined, /[;,|\n/]|\s{2,}/),
  };
  const countryOfDispatch = reader.country('country_of_dispatch');
  const destinationCountry = reader.country('destination_country');
  if (countryOfDispatch) journey.countryOfDispatch = countryOfDispatch;
  if (destinationCountry) journey.destinationCountry = destinationCountry;
  const mode = reader.text('transport_mode');
  if (mode) journey.mode = { ...mode, value: readTransportMode(mode.value) };
  for (const [field, key] of JOURNEY_TEXTS) {
    const text = reader.text(field);
    if (text) journey[key] = text;
  }
  return { journey, mentions: journey.containers };
}

function datesOf(
  reader: FactReader,
  documents: readonly DocumentReference[],
  ownDate: DocumentReference['date'],
): ConsignmentDates {
  const departure = reader.date('departure_date');
  const arrival = reader.date('arrival_date');
  const payment = reader.date('payment_date');
  const order = documents.find(({ kind }) => kind === 'order')?.date;
  const shipment = reader.date('shipment_date') ?? departure ?? ownDate;
  return {
    ...(shipment && { shipment }),
    ...(departure && { departure }),
    ...(arrival && { arrival }),
    ...(order && { order }),
    ...(payment && { payment }),
    vague: reader.vagueDates,
  };
}

function paymentOf(reader: FactReader): Payment {
  const incoterm = reader.text('incoterm');
  const terms = reader.text('payment_terms');
  const payerCountry = reader.country('payer_country');
  return { ...(incoterm && { incoterm }), ...(terms && { terms }), ...(payerCountry && { payerCountry }) };
}

function totalsOf(reader: FactReader): PaperTotals {
  const totals: Draft<PaperTotals> = {};
  const set = <K extends keyof PaperTotals>(key: K, value: PaperTotals[K] | undefined): void => {
    if (value !== undefined) totals[key] = value;
  };
  const quantity = reader.number('total_quantity');
  set('quantity', quantity?.written);
  const unit = reader.text('total_quantity_unit');
  const beside = quantity && (quantity.behind || quantity.before);
  set(
    'quantityUnit',
    unit ?? (beside ? { ...quantity.written, value: beside, asWritten: beside } : undefined),
  );
  set('netMassKg', reader.mass('total_net_mass_kg', 'mass_unit'));
  set('grossMassKg', reader.mass('total_gross_mass_kg', 'mass_unit'));
  set('value', reader.number('total_value')?.written);
  if (totals.value) set('currency', reader.currency('currency'));
  set('packages', reader.number('total_packages')?.written);
  set('packageKind', reader.text('package_kind'));
  set('volumeM3', reader.number('total_volume_m3')?.written);
  return totals;
}
