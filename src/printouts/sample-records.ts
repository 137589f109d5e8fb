/**
 * Test fixture: small builders for made-up consignments. Every party, entry and list here is fictional.
 */
import type {
  Consignment,
  CountryCode,
  DocumentReference,
  GoodsItem,
  Journey,
  Party,
  PartyRole,
  Written,
} from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Evidence } from '../model/finding.ts';

const SAMPLE_FILE = 'exports-2026-11.csv';

/** A value as it might be read from a column of the sample file. */
export function written<T extends string | number>(
  value: T,
  column: string,
  row: number,
  asWritten?: string,
): Written<T> {
  return {
    value,
    asWritten: asWritten ?? String(value),
    place: { kind: 'cell', file: SAMPLE_FILE, row, column },
  };
}

/** A party with a name and, if given, country and address. */
export function party(
  role: PartyRole,
  row: number,
  name: string,
  country?: CountryCode,
  address?: string,
): Party {
  return {
    role,
    name: written(name, role, row),
    ...(country === undefined ? {} : { country: written(country, `${role} country`, row) }),
    ...(address === undefined ? {} : { address: written(address, `${role} address`, row) }),
    identifiers: [],
  };
}

/** One goods item in pieces. */
export function goods(
  row: number,
  description: string,
  hsCode: string,
  pieces: number,
  euros: number,
): GoodsItem {
  return {
    description: written(description, 'goods description', row),
    hsCode: written(hsCode, 'hs code', row),
    quantity: written(pieces, 'qty', row),
    unit: written('pcs', 'unit', row),
    netMassKg: written(Math.round(pieces * 1.4 * 10) / 10, 'net kg', row),
    value: written(euros, 'value', row, euros.toFixed(2)),
    currency: written('EUR', 'currency', row),
    partNumbers: [],
    serialNumbers: [],
  };
}

/** A journey by air; ports as written. */
export function journey(row: number, from: CountryCode, to: CountryCode, ports: readonly string[]): Journey {
  const [loading, ...others] = ports;
  const discharge = others.at(-1);
  return {
    countryOfDispatch: written(from, 'dispatch', row),
    destinationCountry: written(to, 'destination', row),
    unreadCountries: [],
    ...(loading === undefined ? {} : { portOfLoading: written(loading, 'port of loading', row) }),
    portsOfTransit: others.slice(0, -1).map((port) => written(port, 'port of transit', row)),
    ...(discharge === undefined ? {} : { portOfDischarge: written(discharge, 'port of discharge', row) }),
    mode: written('air', 'mode', row, 'AIR'),
    containers: [],
  };
}

/** The invoice of a record. */
export function invoice(row: number, number: string, date: IsoDate): DocumentReference {
  return {
    kind: 'invoice',
    number: written(number, 'invoice no', row),
    date: written(date, 'invoice date', row),
  };
}

/** A whole record from its parts. */
export function consignment(
  id: string,
  row: number,
  shipped: IsoDate,
  parts: Pick<Consignment, 'parties' | 'goods' | 'journey'> & Partial<Consignment>,
): Consignment {
  return {
    id,
    file: SAMPLE_FILE,
    row,
    dates: { shipment: written(shipped, 'ship date', row), vague: [] },
    documents: [invoice(row, `INV-${row}-26`, shipped)],
    payment: { incoterm: written('FCA', 'incoterm', row) },
    unmapped: { 'Sales rep': 'M. Example', 'Cost centre': `44${row}` },
    ...parts,
  };
}

/** A fact that a finding rests on, read from the sample file. */
export function fact(name: string, value: string, column: string, row: number): Evidence {
  return { fact: name, value, place: { kind: 'cell', file: SAMPLE_FILE, row, column } };
}
