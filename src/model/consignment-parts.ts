import type { IsoDate } from './dates.ts';
import type { Place } from './problem.ts';

/** A value that was read: what was written, what it was understood as, and where. */
export interface Written<T> {
  readonly value: T;
  readonly asWritten: string;
  readonly place: Place;
}

/** ISO 3166-1 alpha-2, upper case: `KZ`. */
export type CountryCode = string;

export const PARTY_ROLES = [
  'consignor',
  'consignee',
  'notify-party',
  'buyer',
  'seller',
  'end-user',
  'freight-forwarder',
  'carrier',
  'bank',
  'customs-broker',
  /** Who released the part: block 4 of a release certificate. It need not take part in the shipment. */
  'certifying-organisation',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export interface Party {
  readonly role: PartyRole;
  /** As written; absent when the papers name no one in a role of which they give other data. */
  readonly name?: Written<string>;
  readonly address?: Written<string>;
  /** From the country column; a country that could not be understood stays readable in `unreadCountry`. */
  readonly country?: Written<CountryCode>;
  readonly unreadCountry?: Written<string>;
  readonly identifiers: readonly Written<string>[];
  readonly email?: Written<string>;
  readonly phone?: Written<string>;
  readonly foundedOn?: Written<IsoDate>;
  readonly businessActivity?: Written<string>;
}

export interface GoodsItem {
  readonly description?: Written<string>;
  /** Digits only, 4 to 10 of them. */
  readonly hsCode?: Written<string>;
  /** Codes behind the first that the paper gives for the same goods: a set, or two opinions. */
  readonly furtherHsCodes?: readonly Written<string>[];
  readonly quantity?: Written<number>;
  readonly unit?: Written<string>;
  readonly netMassKg?: Written<number>;
  readonly grossMassKg?: Written<number>;
  readonly value?: Written<number>;
  /** ISO 4217. */
  readonly currency?: Written<string>;
  readonly origin?: Written<CountryCode>;
  readonly partNumbers: readonly Written<string>[];
  readonly serialNumbers: readonly Written<string>[];
  readonly aircraftType?: Written<string>;
  readonly unitPrice?: Written<number>;
  /** Number of packages, and what they are as written: `2`, `WOODEN CASE`. */
  readonly packages?: Written<number>;
  readonly packageKind?: Written<string>;
  /** Of dangerous goods: `UN3480`. */
  readonly unNumber?: Written<string>;
}

export interface Journey {
  readonly countryOfDispatch?: Written<CountryCode>;
  readonly destinationCountry?: Written<CountryCode>;
  /** Country columns whose text names no country that we know. */
  readonly unreadCountries: readonly Written<string>[];
  readonly portOfLoading?: Written<string>;
  readonly portsOfTransit: readonly Written<string>[];
  readonly portOfDischarge?: Written<string>;
  /** Place of final destination in words. */
  readonly finalDestination?: Written<string>;
  /** `air`, `sea`, `road`, `rail`, `post` or as written. */
  readonly mode?: Written<string>;
  readonly vesselName?: Written<string>;
  readonly vesselImo?: Written<string>;
  readonly flight?: Written<string>;
  readonly airWaybill?: Written<string>;
  readonly containers: readonly Written<string>[];
}

export const DOCUMENT_KINDS = [
  'invoice',
  'packing-list',
  'air-waybill',
  'bill-of-lading',
  'road-consignment-note',
  'export-declaration',
  'certificate-of-origin',
  'release-certificate',
  'end-user-statement',
  'order',
  'certificate',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A paper that the record names. */
export interface DocumentReference {
  readonly kind: DocumentKind;
  readonly number?: Written<string>;
  readonly date?: Written<IsoDate>;
  /** For certificates: the type as written, for example `EASA Form 1`. */
  readonly type?: Written<string>;
}

export interface Payment {
  readonly incoterm?: Written<string>;
  /** Means of payment as written: `L/C`, `T/T in advance`, `CASH`. */
  readonly terms?: Written<string>;
  readonly payerCountry?: Written<CountryCode>;
}

/** Days that the record names, besides those of its documents. */
export interface ConsignmentDates {
  /** The day that `--as-of shipment` judges by: shipment, else departure, else declaration, else invoice date. */
  readonly shipment?: Written<IsoDate>;
  readonly departure?: Written<IsoDate>;
  readonly arrival?: Written<IsoDate>;
  readonly order?: Written<IsoDate>;
  readonly payment?: Written<IsoDate>;
  /** Date columns that hold words instead of a day: `TBA`, `ASAP`, `Q3`. */
  readonly vague: readonly Written<string>[];
}
