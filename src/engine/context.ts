import type { RegisterEntry } from '../flags/register.ts';
import type { Consignment } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { DocumentUse, EntryContact, PartyScreening } from '../model/facts.ts';
import type { EndUseLookups } from './end-use-lookups.ts';
import type { GoodsLookups } from './goods-lookups.ts';
import type { Readings } from './readings.ts';
import type { ReportsContext } from './report-facts.ts';
import type { Thresholds } from './score.ts';

/** Contacts of listed entries. Keys are made by `text/contact-keys.ts`, on both sides. */
export interface ContactIndex {
  byEmail(emailKey: string): readonly EntryContact[];
  byPhone(e164: string): readonly EntryContact[];
  byAddress(addressKey: string): readonly EntryContact[];
}

/** All that an assessment takes besides the consignment itself. Functions here must be pure: same input, same answer. */
export interface AssessmentContext {
  /** The day to judge by, or `shipment`: the consignment's own day. */
  readonly asOf: IsoDate | 'shipment';
  /** The day of the run: stands in for the day of a record that names none, for rules only, never for lists. */
  readonly today: IsoDate;
  readonly thresholds: Thresholds;
  readonly register: readonly RegisterEntry[];
  /** `undefined` when no list is in force on the day, or the consignment names no party. */
  screenParties(consignment: Consignment, asOf: IsoDate): PartyScreening | undefined;
  /** `undefined` when no list is in force on the day. */
  contactsOn(asOf: IsoDate): ContactIndex | undefined;
  /** Every list of the run with its version in force on the day, `null` where it has none. */
  listVersions(asOf: IsoDate): Readonly<Record<string, string | null>>;
  /** Uses of a document key with another signature (`document-uses.ts`). Absent: no survey of the run was made. */
  readonly documentUses?: (key: string, signature: string) => readonly DocumentUse[];
  /** Registers and answers about end use that the user has loaded. */
  readonly endUse: EndUseLookups;
  /** Accepted claims of the ledger. Absent: there are none. */
  readonly reports?: ReportsContext;
  /** Tables about goods that the user has loaded. Absent: none. */
  readonly goods?: GoodsLookups;
  /** What was read before from the same strings; make one for each worker with `createReadings()`. */
  readonly readings: Readings;
}
