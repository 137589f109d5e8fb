import type {
  Consignment,
  ConsignmentDates,
  DocumentKind,
  DocumentReference,
  GoodsItem,
  Journey,
  Party,
  PartyRole,
  Payment,
  Written,
} from '../model/consignment.ts';
import { RECORD_GOODS_ITEMS } from '../model/limits.ts';
import type { Slot } from './cell-reader.ts';
import { CellReader } from './cell-reader.ts';
import type { ColumnId, PartyAttribute, RoleKey, SingleColumnId } from './columns.ts';
import { PARTY_ATTRIBUTES, ROLE_KEYS } from './columns.ts';
import type { RecordTrouble } from './quarantine.ts';
import type { Cell } from './record-block.ts';
import type { TableLayout } from './table-layout.ts';
import { findCurrency } from './values/currency.ts';
import { readTransportMode } from './values/transport-mode.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type PartySlots = Readonly<Record<PartyAttribute, readonly Slot[]>>;

const ROLES: readonly (readonly [RoleKey, PartyRole])[] = ROLE_KEYS.map(
  (key) => [key, key.replace('_', '-') as PartyRole] as const,
);
const CONTAINER_SIGNS = /[;,|\n/]|\s{2,}/;
const TRANSIT_SIGNS = /[;|\n>→]/;

/** Certificates of release to service (EASA Form 1, FAA 8130-3, CAAC AAC-038) are a kind of their own. */
const RELEASE_CERTIFICATE = /\bform\s*(?:one|1)\b|8130|aac-?\s*038|\brelease\b|\bARC\b/i;

/** Makes consignments of the records of one table. Where each value stands is found out once, at the beginning. */
export class ConsignmentBuilder {
  #layout: TableLayout;
  #reader: CellReader;
  #slots: ReadonlyMap<ColumnId, readonly Slot[]>;
  #parties: readonly (readonly [PartyRole, PartySlots])[];
  #unused: readonly Slot[];

  constructor(layout: TableLayout) {
    this.#layout = layout;
    this.#reader = new CellReader(layout);
    const slots = new Map<ColumnId, Slot[]>();
    const unused: Slot[] = [];
    for (const [index, column] of layout.columns.entries()) {
      if (column.canonical === null) unused.push({ index, column });
      else if (slots.has(column.canonical)) slots.get(column.canonical)?.push({ index, column });
      else slots.set(column.canonical, [{ index, column }]);
    }
    this.#slots = slots;
    this.#unused = unused;
    this.#parties = ROLES.flatMap(([key, role]) => {
      const party = Object.fromEntries(
        PARTY_ATTRIBUTES.map((attribute) => [attribute, slots.get(`${key}_${attribute}`) ?? []]),
      ) as Record<PartyAttribute, Slot[]>;
      return Object.values(party).some((found) => found.length > 0) ? [[role, party] as const] : [];
    });
  }

  /** The consignment that this record describes, or what is wrong with it. */
  build(cells: readonly Cell[], row: number): Consignment | RecordTrouble {
    const reader = this.#reader;
    reader.begin(cells, row);
    const documents: DocumentReference[] = [];
    const declaration = this.#document(
      documents,
      'export-declaration',
      'declaration_number',
      'declaration_date',
    );
    const invoice = this.#document(documents, 'invoice', 'invoice_number', 'invoice_date');
    this.#otherDocuments(documents);
    const dates = this.#dates(declaration, invoice, documents);
    const parties = this.#readParties();
    const unread: Written<string>[] = [];
    const journey = this.#journey(unread);
    const goods = this.#goods(unread);
    const payment = this.#payment(unread);
    const statedEndUse = reader.text(this.#slot('stated_end_use'));
    const id = reader.raw(this.#slot('consignment_id')) || `${this.#layout.file}:${row}`;
    if (reader.trouble) return reader.trouble;
    const { vagueDates: vague } = reader;
    const consignment: Draft<Consignment> = {
      id,
      file: this.#layout.file,
      row,
      dates: { ...dates, vague },
      parties,
      goods,
      journey,
      documents,
      payment,
      unmapped: this.#unmapped(cells),
    };
    if (statedEndUse) consignment.statedEndUse = statedEndUse;
    return consignment;
  }

  #slot(id: SingleColumnId): Slot | undefined {
    return this.#slots.get(id)?.[0];
  }

  #several(id: SingleColumnId): readonly Slot[] {
    return this.#slots.get(id) ?? [];
  }

  #document(
    documents: DocumentReference[],
    kind: DocumentKind,
    numberId: SingleColumnId,
    dateId?: SingleColumnId,
  ): DocumentReference | undefined {
    const number = this.#reader.text(this.#slot(numberId));
    const date = dateId && this.#reader.date(this.#slot(dateId));
    if (!number && !date) return undefined;
    const document: Draft<DocumentReference> = { kind };
    if (number) document.number = number;
    if (date) document.date = date;
    documents.push(document);
    return document;
  }

  #otherDocuments(documents: DocumentReference[]): void {
    this.#document(documents, 'bill-of-lading', 'bill_of_lading_number', 'bill_of_lading_date');
    this.#document(documents, 'packing-list', 'packing_list_number', 'packing_list_date');
    this.#document(documents, 'certificate-of-origin', 'certificate_of_origin_number');
    this.#document(documents, 'end-user-statement', 'end_user_statement_number', 'end_user_statement_date');
    this.#certificate(documents);
  }

  #certificate(documents: DocumentReference[]): void {
    const type = this.#reader.text(this.#slot('certificate_type'));
    const certificate = this.#document(documents, 'certificate', 'certificate_number', 'certificate_date');
    if (!type) return;
    const kind = RELEASE_CERTIFICATE.test(type.value) ? 'release-certificate' : 'certificate';
    if (certificate) documents.pop();
    documents.push({ ...certificate, kind, type });
  }

  #dates(
    declaration: DocumentReference | undefined,
    invoice: DocumentReference | undefined,
    documents: DocumentReference[],
  ): Draft<Omit<ConsignmentDates, 'vague'>> {
    const reader = this.#reader;
    const shipment = reader.date(this.#slot('shipment_date'));
    const departure = reader.date(this.#slot('departure_date'));
    const arrival = reader.date(this.#slot('arrival_date'));
    const payment = reader.date(this.#slot('payment_date'));
    const order = this.#document(documents, 'order', 'order_number', 'order_date')?.date;
    const dates: Draft<Omit<ConsignmentDates, 'vague'>> = {};
    const judged = shipment ?? departure ?? declaration?.date ?? invoice?.date;
    if (judged) dates.shipment = judged;
    if (departure) dates.departure = departure;
    if (arrival) dates.arrival = arrival;
    if (order) dates.order = order;
    if (payment) dates.payment = payment;
    return dates;
  }

  #readParties(): Party[] {
    const parties: Party[] = [];
    for (const [role, slots] of this.#parties) {
      const party = this.#party(role, slots);
      if (party) parties.push(party);
    }
    return parties;
  }

  #party(role: PartyRole, slots: PartySlots): Party | undefined {
    const reader = this.#reader;
    const party: Draft<Party> = { role, identifiers: reader.list(slots.id) };
    const name = reader.text(slots.name[0]);
    const address = reader.joined(slots.address);
    const email = reader.text(slots.email[0]);
    const phone = reader.text(slots.phone[0]);
    const businessActivity = reader.text(slots.activity[0]);
    const foundedOn = reader.foundingDate(slots.founded[0]);
    const country = reader.country(slots.country[0], (written) => {
      party.unreadCountry = written;
    });
    if (name) party.name = name;
    if (address) party.address = address;
    if (country) party.country = country;
    if (email) party.email = email;
    if (phone) party.phone = phone;
    if (foundedOn) party.foundedOn = foundedOn;
    if (businessActivity) party.businessActivity = businessActivity;
    const isGiven =
      name ||
      address ||
      country ||
      party.unreadCountry ||
      email ||
      phone ||
      foundedOn ||
      businessActivity ||
      party.identifiers.length > 0;
    return isGiven ? party : undefined;
  }

  #goods(unread: Written<string>[]): GoodsItem[] {
    const reader = this.#reader;
    const item: Draft<GoodsItem> = {
      partNumbers: reader.list(this.#several('part_number')),
      serialNumbers: reader.list(this.#several('serial_number')),
    };
    const description = reader.text(this.#slot('goods_description'));
    const [hsCode, ...otherCodes] = reader.hsCodes(this.#slot('hs_code'));
    const massUnit = reader.raw(this.#slot('mass_unit'));
    const netMassKg = reader.mass(this.#slot('net_mass_kg'), massUnit);
    const grossMassKg = reader.mass(this.#slot('gross_mass_kg'), massUnit);
    const aircraftType = reader.text(this.#slot('aircraft_type'));
    const origin = reader.country(this.#slot('country_of_origin'), (written) => {
      unread.push(written);
    });
    if (description) item.description = description;
    if (hsCode) item.hsCode = hsCode;
    this.#quantity(item);
    if (netMassKg) item.netMassKg = netMassKg;
    if (grossMassKg) item.grossMassKg = grossMassKg;
    this.#value(item);
    if (origin) item.origin = origin;
    if (aircraftType) item.aircraftType = aircraftType;
    const isGiven =
      item.partNumbers.length > 0 || item.serialNumbers.length > 0 || Object.keys(item).length > 2;
    if (!isGiven) return [];
    const others = otherCodes.slice(0, RECORD_GOODS_ITEMS - 1).map(
      (code): GoodsItem => ({
        ...(description ? { description } : {}),
        hsCode: code,
        ...(origin ? { origin } : {}),
        partNumbers: [],
        serialNumbers: [],
      }),
    );
    return [item, ...others];
  }

  #quantity(item: Draft<GoodsItem>): void {
    const slot = this.#slot('quantity');
    const quantity = this.#reader.number(slot);
    const unit = this.#reader.text(this.#slot('quantity_unit'));
    if (quantity) item.quantity = quantity.written;
    const inCell = quantity && (quantity.behind || quantity.before);
    if (unit) item.unit = unit;
    else if (inCell) item.unit = this.#reader.fromPart(inCell, inCell, slot!);
  }

  #value(item: Draft<GoodsItem>): void {
    const slot = this.#slot('value');
    const value = this.#reader.number(slot);
    const currency = this.#reader.currency(this.#slot('currency'));
    if (value) item.value = value.written;
    // What stands with the number says more of it than a column beside it, which may belong to the unit price.
    const inCell = value ? value.before || value.behind : '';
    const code = inCell === '' ? undefined : findCurrency(inCell);
    if (code) item.currency = this.#reader.fromPart(code, inCell, slot!);
    else if (value && slot?.column.currency) {
      item.currency = this.#reader.fromPart(slot.column.currency, slot.column.header, slot);
    } else if (currency) item.currency = currency;
  }

  #journey(unread: Written<string>[]): Journey {
    const reader = this.#reader;
    const keep = (written: Written<string>): void => {
      unread.push(written);
    };
    const journey: Draft<Journey> = {
      unreadCountries: unread,
      portsOfTransit: reader.list(this.#several('port_of_transit'), TRANSIT_SIGNS),
      containers: reader.list(this.#several('container_number'), CONTAINER_SIGNS),
    };
    const countryOfDispatch = reader.country(this.#slot('country_of_dispatch'), keep);
    const destinationCountry = reader.country(this.#slot('destination_country'), keep);
    if (countryOfDispatch) journey.countryOfDispatch = countryOfDispatch;
    if (destinationCountry) journey.destinationCountry = destinationCountry;
    const mode = reader.text(this.#slot('transport_mode'));
    if (mode) journey.mode = { ...mode, value: readTransportMode(mode.value) };
    for (const [id, key] of JOURNEY_TEXTS) {
      const written = reader.text(this.#slot(id));
      if (written) journey[key] = written;
    }
    return journey;
  }

  #payment(unread: Written<string>[]): Payment {
    const payment: Draft<Payment> = {};
    const incoterm = this.#reader.text(this.#slot('incoterm'));
    const terms = this.#reader.text(this.#slot('payment_terms'));
    const payerCountry = this.#reader.country(this.#slot('payer_country'), (written) => {
      unread.push(written);
    });
    if (incoterm) payment.incoterm = incoterm;
    if (terms) payment.terms = terms;
    if (payerCountry) payment.payerCountry = payerCountry;
    return payment;
  }

  #unmapped(cells: readonly Cell[]): Readonly<Record<string, string>> {
    const values: Record<string, string> = {};
    for (const slot of this.#unused) {
      const cell = cells[slot.index];
      if (cell === undefined || cell === '') continue;
      const text = typeof cell === 'number' ? String(cell) : cell.trim();
      if (text !== '') values[slot.column.header] = text;
    }
    for (const [header, text] of this.#reader.keptAside) values[header] = text;
    return values;
  }
}

const JOURNEY_TEXTS = [
  ['final_destination', 'finalDestination'],
  ['port_of_loading', 'portOfLoading'],
  ['port_of_discharge', 'portOfDischarge'],
  ['vessel_name', 'vesselName'],
  ['vessel_imo', 'vesselImo'],
  ['flight_number', 'flight'],
  ['air_waybill', 'airWaybill'],
] as const satisfies readonly (readonly [SingleColumnId, keyof Journey])[];
