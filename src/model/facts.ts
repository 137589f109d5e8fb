import type { CountryCode, DocumentKind, PartyRole, Written } from './consignment.ts';
import type { IsoDate } from './dates.ts';
import type { EndUseClaimFact } from './end-use.ts';
import type { DesignationEffect, EntryBasis, SourceId } from './entry.ts';
import type { EntryHit } from './finding.ts';
import type { PapersCompared } from './paper-differences.ts';
import type { Place } from './problem.ts';
import type { ReportedClaim } from './report.ts';

/** How the goods of one item, or of the whole consignment, are packed. */
export interface PackagingFact {
  /** Absent for the consignment as a whole. */
  readonly item?: number;
  readonly kind?: Written<string>;
  readonly packages?: Written<number>;
  /** Number of pieces, where the quantity counts pieces. */
  readonly pieces?: Written<number>;
  readonly hsCode?: Written<string>;
  /** Present when such packages are made for other goods: what goods the code stands for. */
  readonly misfit?: string;
}

/** What the watchlists say of one party, on the day of the assessment. */
export interface PartyScreening {
  /** All entries that may be one of the parties, best first for each party. */
  readonly hits: readonly EntryHit[];
  /** Lists that have no version in force on the day. */
  readonly listsWithoutVersion: readonly string[];
  /** Hits that a person cleared before: they raise nothing, and are shown. Absent when there are none. */
  readonly cleared?: readonly ClearedEntryHit[];
}

/** A hit that a person cleared: who, when and why. */
export interface ClearedEntryHit {
  readonly hit: EntryHit;
  readonly by: string;
  readonly on: IsoDate;
  readonly until?: IsoDate;
  readonly reason: string;
}

/** A party as a finding names it. */
export interface NamedRole {
  readonly role: PartyRole;
  /** As written; absent when the papers give other data of the party but no name. */
  readonly partyName?: string;
}

/** Tiers of the Common High Priority List, as published. */
export const CHPL_TIERS = ['1', '2', '3.A', '3.B', '4.A', '4.B'] as const;
export type ChplTier = (typeof CHPL_TIERS)[number];

/** A code that was written for one goods item. */
export interface HsCodeFact {
  /** Counts from 1. */
  readonly item: number;
  readonly code: Written<string>;
  /** First six digits; absent for headings of four or five digits. */
  readonly hs6?: string;
  /** Present when the code is on the Common High Priority List on the day of the assessment. */
  readonly chplTier?: ChplTier;
  /** For codes of that list: embargoes on the destination that cover the code; empty when there are none. */
  readonly embargoes: readonly EmbargoFact[];
}

export interface HsCodes {
  readonly items: readonly HsCodeFact[];
  /** Absent when the papers do not say where the goods go. */
  readonly destination?: Pick<DestinationFact, 'country' | 'written' | 'partnerCountry'>;
  /** Items without a code of six digits; they were not compared with any list. */
  readonly itemsWithout: readonly number[];
}

/** Why a description does not let anyone identify the goods. */
export type VaguenessKind =
  | 'refers-elsewhere'
  | 'generic-words'
  | 'no-words'
  | 'too-short'
  | 'attributes-only'
  | 'no-heading';

export interface GoodsDescriptionFact {
  readonly item: number;
  readonly description: Written<string>;
  /** Present when the description is too vague; `words` are those that made it so, as written. */
  readonly vague?: { readonly kind: VaguenessKind; readonly words: string };
}

/** What the words of an item stand for, held against its code. */
export interface GoodsFitFact {
  readonly item: number;
  readonly description: Written<string>;
  readonly hsCode: Written<string>;
  readonly fit: 'fits' | 'doubtful' | 'conflicts';
  /** Present when they conflict: the chapter of the words, and the words that speak for it. */
  readonly words?: { readonly chapter: string; readonly because: readonly string[] };
  /** Likeliest code of the words, where it is on the Common High Priority List and the given one is not. */
  readonly controlled?: { readonly code: string; readonly tier: ChplTier };
}

/** An item whose code stands in the loaded table of codes that matter for unmanned aircraft. */
export interface UavCodeFact {
  readonly item: number;
  readonly code: Written<string>;
  /** As the table has it. */
  readonly entry: string;
}

export interface UavCodes {
  /** What the user called the table. */
  readonly edition: string;
  readonly listed: readonly UavCodeFact[];
  readonly destination?: Pick<DestinationFact, 'country' | 'written'>;
}

/** Value per kilogram of an item beside those that the user has loaded. */
export interface UnitPriceFact {
  readonly item: number;
  readonly value: Written<number>;
  readonly netMassKg: Written<number>;
  readonly currency: string;
  readonly valuePerKg: number;
  readonly hsCode: Written<string>;
  /** `code 841350, DE to TR`, or the code alone where the lane has too few. */
  readonly peers: string;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** How far the industry of the destination goes, as the user's table has it, beside goods of the highest tiers. */
export interface TechnicalLevelFact {
  readonly level: number;
  readonly edition: string;
  readonly destination: Pick<DestinationFact, 'country' | 'written'>;
  readonly items: readonly {
    readonly item: number;
    readonly code: Written<string>;
    readonly tier: ChplTier;
  }[];
}

/** What is known of a buyer's business, and from where. */
export interface BusinessOfParty extends NamedRole {
  /** `stated`: the papers say it; `table`: the user's table does; `name`: the firm's own name does. */
  readonly source: 'stated' | 'table' | 'name';
  /** In words: "a bakery or a maker of food". */
  readonly business: string;
  /** Where it was read: the stated business, or the name. */
  readonly written: Written<string>;
  /** Name of the user's table, where it is the source. */
  readonly table?: string;
}

/** Controlled goods held against the line of business of those who buy them. */
export interface BusinessFitFact {
  readonly parties: readonly BusinessOfParty[];
  /** Controlled goods that fit the business of none of them. */
  readonly misfits: readonly {
    readonly item: number;
    readonly code: Written<string>;
    readonly control: string;
  }[];
}

/** Mass of one goods item set against its number of pieces. */
export interface PieceMassFact {
  readonly item: number;
  readonly netMassKg?: Written<number>;
  readonly grossMassKg?: Written<number>;
  /** Absent when the quantity is missing or is not counted in pieces. */
  readonly pieces?: Written<number>;
  /** Net mass, else gross mass, of one piece in kg. */
  readonly kgPerPiece?: number;
  /** What one piece of these goods can weigh, in kg, where the code makes it sure. */
  readonly plausible?: { readonly goods: string; readonly minKg: number; readonly maxKg: number };
}

/** A day that the record names, and what happened on it. */
export interface DatedEvent {
  readonly event:
    | 'order'
    | 'shipment'
    | 'departure'
    | 'arrival'
    | 'payment'
    | 'consignor founded'
    | 'consignee founded'
    | DocumentKind;
  readonly date: Written<IsoDate>;
}

/** Another record that carries the same document number. */
export interface DocumentUse {
  readonly file: string;
  readonly row: number;
}

/** The number of a document, and every record in the run that uses it for another consignee or day. */
export interface DocumentNumberFact {
  readonly kind: DocumentKind;
  readonly number: Written<string>;
  /** This record's own use among them; empty when no other record conflicts. At most five. */
  readonly uses: readonly DocumentUse[];
}

/** The day or month on which a party was founded or registered. */
export interface FoundingDate extends NamedRole {
  readonly country?: CountryCode;
  /** True for countries that apply the same export controls on Russia (absent when the country is unknown). */
  readonly partnerCountry?: boolean;
  /** For `kazakh-bin` the first day of the month: the number gives no day. */
  readonly foundedOn: IsoDate;
  readonly from: 'stated' | 'kazakh-bin';
  readonly written: Written<string>;
}

export interface EmailFact extends NamedRole {
  readonly email: Written<string>;
  /** Lower case, what stands after the last `@`. */
  readonly domain: string;
  /** True for public mailbox providers, where anyone can open an account. */
  readonly publicMailbox: boolean;
}

export interface PhoneFact extends NamedRole {
  readonly phone: Written<string>;
  /** Countries that the number's prefix can belong to; one where the number plan decides it. */
  readonly countries: readonly CountryCode[];
  readonly partyCountry?: CountryCode;
  /** Those of `countries` that are embargoed on the day. */
  readonly embargoed: readonly CountryCode[];
}

/** Where an entry of a watchlist gives a contact. */
export interface EntryContact {
  readonly entryId: string;
  readonly source: SourceId;
  readonly caption: string;
  readonly basis: EntryBasis;
  readonly effect?: DesignationEffect;
  readonly programmes: readonly string[];
  /** The contact as the list writes it. */
  readonly value: string;
}

/** A contact of a party that a listed entry also gives. */
export interface SharedContact extends NamedRole {
  readonly kind: 'address' | 'phone' | 'email';
  readonly written: Written<string>;
  /** At least one. */
  readonly entries: readonly EntryContact[];
}

/** Who the goods are delivered to, and whether that party only passes goods or papers on. */
export interface DeliveryParty {
  readonly consignee: Written<string>;
  readonly kind: 'freight-forwarder' | 'bank' | 'other';
  /** What made it so: the words of the name, the stated activity, or the same name in that role. */
  readonly because?: string;
  /** Another party that could be the true recipient: end user, buyer or notify party, itself no forwarder or bank. */
  readonly recipientBehind?: { readonly role: PartyRole; readonly name: Written<string> };
}

export interface PaymentFact {
  readonly terms: Written<string>;
  readonly letterOfCredit: boolean;
}

/** What the papers say of the end user and the end use. */
export interface EndUseFact {
  readonly statements: readonly {
    readonly what: 'end user' | 'stated end use';
    readonly written: Written<string>;
    /** `named`: says something; `refused`: withheld in words; `unknown`: a placeholder instead of an answer. */
    readonly reading: 'named' | 'refused' | 'unknown';
  }[];
  /** Data of an end user (address, identifier ...) without a name. */
  readonly namelessEndUser?: Place;
}

export type RouteStage = 'dispatch' | 'loading' | 'transit' | 'discharge' | 'destination';

export interface RoutePoint {
  readonly stage: RouteStage;
  readonly country: CountryCode;
  readonly written: Written<string>;
  /** True when the country was named as a transshipment point by BIS and FinCEN on or before the day. */
  readonly transshipmentPoint: boolean;
}

/** Where the goods start, pass and end, in that order. */
export interface RouteFact {
  readonly points: readonly RoutePoint[];
  /** Points between first and last, in other countries than both, with the way they add. Great circles, km. */
  readonly detours: readonly {
    readonly point: RoutePoint;
    readonly directKm: number;
    readonly viaKm: number;
  }[];
  /** Whether the goods go by sea; absent when the papers do not say how they go. */
  readonly bySea?: boolean;
  /** Places that no country could be read from. */
  readonly unread: readonly Written<string>[];
  /** Highest tier of the Common High Priority List among the goods; absent when none is on it or no code is given. */
  readonly chplTier?: ChplTier;
  /** True when the last country uses electronic parts in quantity itself. */
  readonly industrialDemand: boolean;
}

/** An embargo in force: whose, by which law, since when. */
export interface EmbargoFact {
  readonly country: CountryCode;
  /** `all`: nearly all goods; `common-high-priority`: the goods of that list and others. */
  readonly goods: 'all' | 'common-high-priority';
  /** Two-digit chapters of the Harmonized System that the measure names; absent: not limited to chapters. */
  readonly chapters?: readonly string[];
  readonly law: string;
  readonly since: IsoDate;
  /** True when the law reaches this consignment (UN measures and controls on re-export: always). */
  readonly reaches: boolean;
}

/** The country that the goods are finally for. */
export interface DestinationFact {
  readonly country: CountryCode;
  readonly from: 'destination' | 'final-destination' | 'discharge' | 'consignee';
  readonly written: Written<string>;
  readonly embargoes: readonly EmbargoFact[];
  /** Embargoed countries on the day with a land border to the destination. */
  readonly embargoedNeighbours: readonly CountryCode[];
  /** True for countries that apply the same export controls on Russia. */
  readonly partnerCountry: boolean;
  /** True for countries that themselves build electronics at scale. */
  readonly industrialDemand: boolean;
  readonly transshipmentPoint: boolean;
  /** Present for places without trade of their own: why. */
  readonly remote?: string;
}

/** When and where the goods are to be delivered, as far as the record says. */
export interface DeliveryPlan {
  /** Date columns that hold words instead of a day. */
  readonly vagueDates: readonly Written<string>[];
  /** Destination columns that hold a placeholder instead of a place. */
  readonly vaguePlaces: readonly Written<string>[];
  /** Present when the destination is out of the way: the country, and why. */
  readonly remote?: { readonly written: Written<string>; readonly why: string };
}

/** An identifier whose kind is sure, tested by its own rule. */
export interface IdentifierFact {
  /** In words: `Chinese unified social credit code of the consignee`. */
  readonly what: string;
  readonly written: Written<string>;
  /** Present when the identifier fails: which rule, in words. */
  readonly fault?: string;
}

/** An air waybill's prefix set against the carrier that the papers name. */
export interface AirWaybillFact {
  readonly number: Written<string>;
  readonly prefix: string;
  /** The airline that the prefix is assigned to; absent for prefixes that our table lacks. */
  readonly prefixAirline?: { readonly name: string; readonly iata: string };
  /** What the papers name: carrier or flight. Absent when they name neither, or an airline that our table lacks. */
  readonly carrier?: { readonly written: Written<string>; readonly name: string; readonly iata: string };
  /** True when both are the same airline, or airlines of one cargo group. Absent when either is. */
  readonly agrees?: boolean;
}

/** A point on which a consignment agrees with a claim. */
export interface ClaimAgreement {
  readonly on: 'goods' | 'lane' | 'pretext' | 'time window';
  /** As the claim has it. */
  readonly claimed: string;
  /** As the papers have it. */
  readonly written: Written<string>;
}

/** An accepted claim beside this consignment. */
export interface ClaimBeside {
  readonly reported: ReportedClaim;
  readonly agreements: readonly ClaimAgreement[];
}

/** A party that may be one that accepted claims name. */
export interface ReportedPartyFact {
  readonly hit: EntryHit;
  readonly claims: readonly ClaimBeside[];
}

/** What the ledger of claims says of this consignment on the day. */
export interface ReportsFact {
  readonly asOf: IsoDate;
  readonly parties: readonly ReportedPartyFact[];
  /** Claims that the consignment agrees with on two or more of goods, lane and pretext, whoever its parties are. */
  readonly agreeing: readonly ClaimBeside[];
}

/**
 * The facts that flags may ask for. A fact is absent when the papers or the lists do not give its inputs; then every
 * flag that needs it is `not-testable`. Nothing here is a judgement: flags judge.
 */
export interface Facts {
  /** The day that lists and rules are taken of. Always there. */
  readonly asOf?: IsoDate | undefined;
  /** Absent when no list at all is in force on the day, or no party is named. */
  readonly partyScreening?: PartyScreening | undefined;
  /** Absent when no item has a code of six digits or more. */
  readonly hsCodes?: HsCodes | undefined;
  /** One for each described item. Absent when no item is described. */
  readonly goodsDescriptions?: readonly GoodsDescriptionFact[] | undefined;
  /** One for each item whose words can be held against its code. Absent when there is none. */
  readonly goodsFit?: readonly GoodsFitFact[] | undefined;
  /** Absent when no such table is loaded, or no item has a code. */
  readonly uavCodes?: UavCodes | undefined;
  /** Absent when no prices are loaded, or no item has value, net mass, code and enough peers. */
  readonly unitPrices?: readonly UnitPriceFact[] | undefined;
  /** Absent when no table is loaded, or it does not name the destination, or no item has a code. */
  readonly technicalLevel?: TechnicalLevelFact | undefined;
  /** Absent when neither papers nor table nor name tell the business of buyer, consignee or end user, or no item has a code. */
  readonly businessFit?: BusinessFitFact | undefined;
  /** Absent when no item gives both masses, or a mass and a number of pieces of goods of known size. */
  readonly pieceMasses?: readonly PieceMassFact[] | undefined;
  /** Days that the record names, each from a column of its own. Absent when there are fewer than two. */
  readonly documentDates?: readonly DatedEvent[] | undefined;
  /** Absent when no document number is given, or the run made no survey of numbers. */
  readonly documentNumberUses?: readonly DocumentNumberFact[] | undefined;
  /** Of consignee, buyer and end user. Absent when none is stated and none can be read from an identifier. */
  readonly foundingDates?: readonly FoundingDate[] | undefined;
  /** Of consignee, notify party, buyer and end user. Absent when none gives an e-mail address. */
  readonly emails?: readonly EmailFact[] | undefined;
  /** Of consignee, notify party, buyer and end user, with an international prefix. Absent when there is none. */
  readonly phones?: readonly PhoneFact[] | undefined;
  /** Contacts that listed entries give as well; empty when none. Absent without contacts or without lists. */
  readonly sharedContacts?: readonly SharedContact[] | undefined;
  /** Absent when no consignee is named. */
  readonly deliveryParty?: DeliveryParty | undefined;
  /** Absent when the papers name no terms of payment. */
  readonly payment?: PaymentFact | undefined;
  /** Absent when the papers say nothing at all of end user and end use. */
  readonly endUse?: EndUseFact | undefined;
  /** Absent when fewer than two stages give a country. */
  readonly route?: RouteFact | undefined;
  /** Absent when no destination, port of discharge or consignee gives a country. */
  readonly destination?: DestinationFact | undefined;
  /** Absent when the record names neither a date (or words in its place) nor a destination. */
  readonly deliveryPlan?: DeliveryPlan | undefined;
  /** Absent when no identifier's kind is sure. */
  readonly identifiers?: readonly IdentifierFact[] | undefined;
  /** Absent when there is no air waybill in the usual form. */
  readonly airWaybills?: readonly AirWaybillFact[] | undefined;
  /** Absent for a record of a table, and for a single paper. */
  readonly papersCompared?: PapersCompared | undefined;
  /** Absent when the papers make no claim of end use that is known. */
  readonly endUseClaims?: readonly EndUseClaimFact[] | undefined;
  /** Absent when the papers name neither a kind nor a number of packages. */
  readonly packaging?: readonly PackagingFact[] | undefined;
  /** Absent when no accepted claim of the ledger was published on the day. */
  readonly reports?: ReportsFact | undefined;
}
