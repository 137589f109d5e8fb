import type { IsoDate } from './dates.ts';

/** Sources of watchlists, one file each in `watchlists/sources/`. */
export const SOURCE_IDS = [
  'ofac-sdn',
  'ofac-cons',
  'un-sc',
  'us-csl',
  'us-dpl',
  'uk-sanctions',
  'eu-fsf',
  'jp-meti',
  'ftm',
  'own',
  'ownership',
] as const;
/** A source whose list is imported; `ledger` is made of accepted claims instead. */
export type ListSourceId = (typeof SOURCE_IDS)[number] | 'sample';
export type SourceId = ListSourceId | 'ledger';

/** FollowTheMoney schemata that we give to entries. */
export type EntrySchema =
  | 'Person'
  | 'Company'
  | 'Organization'
  | 'PublicBody'
  | 'LegalEntity'
  | 'Vessel'
  | 'Airplane'
  | 'CryptoWallet'
  | 'Security'
  | 'Address'
  | 'Thing';

/**
 * What being this entry means for a party.
 * - `designated`: named under a sanctions programme.
 * - `controlled-goods-end-user`: on an export-control list (Entity List, Denied Persons, METI ...).
 * - `reported`: subject of a claim in the ledger; never a legal status.
 * - `internal`: on the user's own list; a house rule, never a legal status.
 * - `context`: known from a list or register without any designation; matters only through ownership.
 */
export type EntryBasis = 'designated' | 'controlled-goods-end-user' | 'reported' | 'internal' | 'context';

/**
 * What a designation does in law. Only `blocking` can give the legal ground for `stop`:
 * an asset freeze or a prohibition on any dealing.
 */
export type DesignationEffect =
  | 'blocking'
  | 'sectoral'
  | 'export-licence'
  | 'export-denial'
  | 'debarment'
  | 'warning'
  | 'internal';

export interface Designation {
  /** The programme as the publisher names it, for example `RUSSIA-EO14024`, `DRC`, `Entity List`. */
  readonly programme: string;
  readonly effect: DesignationEffect;
  /** Law, regulation, notice: as the publisher cites it. */
  readonly legalBasis?: string;
  /** Day of listing where the source gives one. */
  readonly listedOn?: IsoDate;
  /** Day on which it ended or will end (for example a denial order's expiry). */
  readonly endsOn?: IsoDate;
  /** Anything that the publisher adds: licence policy, "Secondary sanctions risk". */
  readonly remark?: string;
}

/**
 * One entity on a watchlist, shaped like a FollowTheMoney entity.
 *
 * `properties` holds arrays of strings under FollowTheMoney names. Names: `name` (primary), `alias`, `weakAlias`,
 * `previousName`, and the same in original script (any of them may hold any script). Others in use: `address`,
 * `country` (ISO 3166-1 alpha-2, lower case), `nationality`, `jurisdiction`, `birthDate` (`YYYY`, `YYYY-MM` or
 * `YYYY-MM-DD`), `gender`, `title`, `position`, `passportNumber`, `idNumber`, `taxNumber`, `registrationNumber`,
 * `innCode`, `ogrnCode`, `uscCode`, `leiCode`, `swiftBic`, `imoNumber`, `mmsi`, `callSign`, `flag`, `type`, `tonnage`,
 * `owner`, `email`, `phone`, `website`, `notes`, `sourceUrl`, `incorporationDate`, `topics`.
 */
export interface Entry {
  /** `SOURCE:NATIVE-ID`; entities from FollowTheMoney files keep their own id. */
  readonly id: string;
  readonly source: SourceId;
  readonly schema: EntrySchema;
  /** The name to show. */
  readonly caption: string;
  readonly basis: EntryBasis;
  readonly designations: readonly Designation[];
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** True for entries of the sample list that are made up. */
  readonly fictional?: true;
  /** What a FollowTheMoney collection says of the record itself. */
  readonly origin?: EntryOrigin;
}

/** Where a record of a collection comes from, and when it changed there. */
export interface EntryOrigin {
  /** Ids of the records that were merged into this one. */
  readonly referents: readonly string[];
  /** Datasets of the collection that it was made of. */
  readonly datasets: readonly string[];
  /** Moments as the collection writes them: `2023-11-02T16:38:16`. */
  readonly firstSeen?: string;
  readonly lastChange?: string;
}

/** One end of an edge: an entry's id, or a name that is still to be found (`Linked To: ...`, an ownership table). */
export type EdgeEnd = { readonly id: string } | { readonly name: string };

/** A relation between two entities. `ownership`: subject owns object; `directorship`: subject directs object. */
export interface Edge {
  readonly kind: 'ownership' | 'directorship' | 'linked';
  readonly source: SourceId;
  readonly subject: EdgeEnd;
  readonly object: EdgeEnd;
  /** Share in percent, 0 to 100, where the source gives it. */
  readonly percent?: number;
  readonly role?: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** Id of the relation where the source gives one. */
  readonly id?: string;
  /** FollowTheMoney schema of the relation (`Family`, `Membership` ...), where it says more than `kind`. */
  readonly schema?: string;
}
