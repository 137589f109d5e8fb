import { hash } from 'node:crypto';
import type {
  ConsignmentDates,
  DocumentKind,
  DocumentReference,
  GoodsItem,
  Journey,
  Party,
  PartyRole,
  Payment,
  Written,
} from '../../model/consignment-parts.ts';
import { PAPER_FACTS, PAPER_ITEMS, PAPER_VALUE_CHARACTERS } from '../../model/limits.ts';
import type { Paper, PaperReference, PaperTotals, ReferenceKind } from '../../model/paper.ts';
import { OperationalError } from '../../model/problem.ts';
import { ROLE_KEYS, type RoleKey } from '../columns.ts';
import { readTransportMode } from '../values/transport-mode.ts';
import { FactReader } from './fact-reader.ts';
import type { PaperField } from './paper-fields.ts';
import type { PaperFile, RawPaper } from './paper-format.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A paper of what a format read of it: raw facts become parties, goods, journey and terms, each value with its place.
 *
 * @throws OperationalError when the paper is larger than the limits.
 */
export function buildPaper(raw: RawPaper, file: PaperFile, format: string): Paper {
  refuseTooLarge(raw, file.name);
  const reader = new FactReader(raw);
  const parties = ROLE_KEYS.flatMap((role) => partyOf(reader, role) ?? []);
  const goods = goodsOf(reader, raw);
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
  const long = facts.find(({ text }) => text.length > PAPER_VALUE_CHARACTERS);
  const items = facts.reduce((most, { item = 0 }) => Math.max(most, item), 0);
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

/** Most papers name two or three of a dozen roles: the fields of the others need no look. */
const PARTY_FIELDS: ReadonlyMap<RoleKey, readonly PaperField[]> = new Map(
  ROLE_KEYS.map((key) => [
    key,
    (['id', 'name', 'address', 'country', 'email', 'phone', 'founded', 'activity'] as const).map(
      (attribute): PaperField => `${key}_${attribute}`,
    ),
  ]),
);

function partyOf(reader: FactReader, key: RoleKey): Party | undefined {
  if (!PARTY_FIELDS.get(key)?.some((field) => reader.all(field).length > 0)) return undefined;
  const party: Draft<Party> = {
    role: key.replace('_', '-') as PartyRole,
    identifiers: reader.texts(`${key}_id`),
  };
  const unread = reader.unreadCountries.length;
  const name = reader.text(`${key}_name`);
  const address = reader.joined(`${key}_address`);
  const country = reader.country(`${key}_country`);
  const unreadCountry = reader.unreadCountries.splice(unread)[0];
  const email = reader.text(`${key}_email`);
  const phone = reader.text(`${key}_phone`);
  const foundedOn = reader.date(`${key}_founded`);
  const businessActivity = reader.text(`${key}_activity`);
  if (name) party.name = name;
  if (address) party.address = address;
  if (country) party.country = country;
  if (unreadCountry) party.unreadCountry = unreadCountry;
  if (email) party.email = email;
  if (phone) party.phone = phone;
  if (foundedOn) party.foundedOn = foundedOn;
  if (businessActivity) party.businessActivity = businessActivity;
  return party.identifiers.length > 0 || Object.keys(party).length > 2 ? party : undefined;
}

function goodsOf(reader: FactReader, { facts }: RawPaper): GoodsItem[] {
  const items = [...new Set(facts.flatMap(({ item }) => (item === undefined ? [] : [item])))].sort(
    (a, b) => a - b,
  );
  const goods = items.flatMap((item) => goodsItemOf(reader, item) ?? []);
  // A paper without a table of goods may still describe them as a whole, and so may one with a single line.
  const whole = goods.length < 2 ? goodsItemOf(reader, undefined) : undefined;
  if (whole === undefined) return goods;
  const [only] = goods;
  if (only === undefined) return [whole];
  const { partNumbers, serialNumbers } = only;
  return [
    {
      ...whole,
      ...only,
      partNumbers: partNumbers.length > 0 ? partNumbers : whole.partNumbers,
      serialNumbers: serialNumbers.length > 0 ? serialNumbers : whole.serialNumbers,
    },
  ];
}

function goodsItemOf(reader: FactReader, number: number | undefined): GoodsItem | undefined {
  const item: Draft<GoodsItem> = {
    partNumbers: reader.texts('part_number', number),
    serialNumbers: reader.texts('serial_number', number),
  };
  const set = <K extends keyof GoodsItem>(key: K, value: GoodsItem[K] | undefined): void => {
    if (value !== undefined) item[key] = value;
  };
  set('description', reader.joined('goods_description', number));
  set('hsCode', reader.hsCode('hs_code', number));
  const quantity = reader.number('quantity', number);
  set('quantity', quantity?.written);
  const unit = reader.text('quantity_unit', number);
  const beside = quantity && (quantity.behind || quantity.before);
  set('unit', unit ?? (beside ? { ...quantity.written, value: beside, asWritten: beside } : undefined));
  set('netMassKg', reader.mass('net_mass_kg', 'mass_unit', number));
  set('grossMassKg', reader.mass('gross_mass_kg', 'mass_unit', number));
  set('value', reader.number('value', number)?.written);
  set('unitPrice', reader.number('unit_price', number)?.written);
  if (item.value || item.unitPrice) set('currency', reader.currency('currency', number));
  set('origin', reader.country('country_of_origin', number));
  set('aircraftType', reader.text('aircraft_type', number));
  set('packages', reader.number('packages', number)?.written);
  set('packageKind', reader.text('package_kind', number));
  set('unNumber', reader.text('un_number', number));
  const isGiven =
    item.partNumbers.length > 0 || item.serialNumbers.length > 0 || Object.keys(item).length > 2;
  return isGiven ? item : undefined;
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

/** Fields that hold a paper's own number, by what the paper is; `document_number` serves for all. */
const OWN_NUMBER: Readonly<Partial<Record<RawPaper['kind'], PaperField>>> = {
  invoice: 'invoice_number',
  'packing-list': 'packing_list_number',
  'air-waybill': 'air_waybill',
  'bill-of-lading': 'bill_of_lading_number',
  'export-declaration': 'declaration_number',
  'certificate-of-origin': 'certificate_of_origin_number',
  'release-certificate': 'certificate_number',
  certificate: 'certificate_number',
  'end-user-statement': 'end_user_statement_number',
  order: 'order_number',
  'delivery-note': 'delivery_note_number',
};

const OWN_DATE: Readonly<Partial<Record<RawPaper['kind'], PaperField>>> = {
  invoice: 'invoice_date',
  'packing-list': 'packing_list_date',
  'bill-of-lading': 'bill_of_lading_date',
  'export-declaration': 'declaration_date',
  'release-certificate': 'certificate_date',
  certificate: 'certificate_date',
  'end-user-statement': 'end_user_statement_date',
  order: 'order_date',
};

function ownNumberOf(reader: FactReader, { kind }: RawPaper): Written<string> | undefined {
  const field = OWN_NUMBER[kind];
  return reader.text('document_number') ?? (field && reader.text(field));
}

function ownDateOf(reader: FactReader, { kind }: RawPaper): DocumentReference['date'] {
  const field = OWN_DATE[kind];
  return reader.date('document_date') ?? (field && reader.date(field));
}

/** Papers that this one names, and what it says of them. */
const NAMED_DOCUMENTS: readonly (readonly [DocumentKind, PaperField, PaperField | undefined])[] = [
  ['invoice', 'invoice_number', 'invoice_date'],
  ['export-declaration', 'declaration_number', 'declaration_date'],
  ['bill-of-lading', 'bill_of_lading_number', 'bill_of_lading_date'],
  ['packing-list', 'packing_list_number', 'packing_list_date'],
  ['certificate-of-origin', 'certificate_of_origin_number', undefined],
  ['end-user-statement', 'end_user_statement_number', 'end_user_statement_date'],
  ['order', 'order_number', 'order_date'],
];

const DOCUMENT_KINDS_HERE: ReadonlySet<string> = new Set([
  ...NAMED_DOCUMENTS.map(([kind]) => kind),
  'air-waybill',
  'release-certificate',
  'certificate',
]);

function documentsOf(
  reader: FactReader,
  { kind, title, certificate }: RawPaper,
  number: Written<string> | undefined,
  date: DocumentReference['date'],
): DocumentReference[] {
  const documents: DocumentReference[] = [];
  const isDocument = (each: string): each is DocumentKind => DOCUMENT_KINDS_HERE.has(each);
  if (isDocument(kind)) {
    const type =
      certificate?.formAsWritten ??
      (title && { value: title.text, asWritten: title.text, place: title.place });
    documents.push({
      kind,
      ...(number && { number }),
      ...(date && { date }),
      ...(type && (kind === 'release-certificate' || kind === 'certificate') && { type }),
    });
  }
  for (const [named, numberField, dateField] of NAMED_DOCUMENTS) {
    if (named === kind) continue;
    const namedNumber = reader.text(numberField);
    const namedDate = dateField && reader.date(dateField);
    if (namedNumber || namedDate)
      documents.push({
        kind: named,
        ...(namedNumber && { number: namedNumber }),
        ...(namedDate && { date: namedDate }),
      });
  }
  if (kind !== 'release-certificate' && kind !== 'certificate') addNamedCertificate(reader, documents);
  return documents;
}

const RELEASE = /\bform\s*(?:one|1)\b|8130|aac-?\s*038|\brelease\b|\bARC\b/i;

function addNamedCertificate(reader: FactReader, documents: DocumentReference[]): void {
  const number = reader.text('certificate_number');
  const type = reader.text('certificate_type');
  const date = reader.date('certificate_date');
  if (!number && !type) return;
  documents.push({
    kind: type && RELEASE.test(type.value) ? 'release-certificate' : 'certificate',
    ...(number && { number }),
    ...(date && { date }),
    ...(type && { type }),
  });
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

const REFERENCES: readonly (readonly [ReferenceKind, PaperField])[] = [
  ['air-waybill', 'air_waybill'],
  ['house-air-waybill', 'house_air_waybill'],
  ['bill-of-lading', 'bill_of_lading_number'],
  ['booking', 'booking_number'],
  ['declaration', 'declaration_number'],
  ['invoice', 'invoice_number'],
  ['order', 'order_number'],
  ['packing-list', 'packing_list_number'],
  ['delivery', 'delivery_note_number'],
  ['certificate', 'certificate_number'],
  ['consignment', 'consignment_reference'],
];

const OWN_REFERENCE: Readonly<Partial<Record<RawPaper['kind'], ReferenceKind>>> = {
  invoice: 'invoice',
  'packing-list': 'packing-list',
  'air-waybill': 'air-waybill',
  'bill-of-lading': 'bill-of-lading',
  'export-declaration': 'declaration',
  'release-certificate': 'certificate',
  order: 'order',
  'delivery-note': 'delivery',
};

function referencesOf(
  reader: FactReader,
  { kind }: RawPaper,
  number: Written<string> | undefined,
  containers: readonly Written<string>[],
): PaperReference[] {
  const references: PaperReference[] = [];
  const own = OWN_REFERENCE[kind];
  if (own && number) references.push({ kind: own, number, own: true });
  for (const [reference, field] of REFERENCES) {
    for (const each of reader.texts(field))
      if (reference !== own || each.value !== number?.value)
        references.push({ kind: reference, number: each, own: false });
  }
  for (const container of containers) references.push({ kind: 'container', number: container, own: false });
  return references;
}
