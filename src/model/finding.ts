import type { PartyRole } from './consignment.ts';
import type { IsoDate } from './dates.ts';
import type { TestedExpectation } from './end-use.ts';
import type { DesignationEffect, EntryBasis, EntrySchema, SourceId } from './entry.ts';
import type { Evidence } from './evidence.ts';
import type { Place } from './problem.ts';

/** Groups of flags; within a group the strongest counts whole, the next half, and so on. */
export const FLAG_GROUPS = ['parties', 'goods', 'papers', 'route', 'history', 'end-use', 'reports'] as const;
export type FlagGroup = (typeof FLAG_GROUPS)[number];

export type { Evidence } from './evidence.ts';

export type HitBasis = EntryBasis | 'owned';

/** How one part of the party's name met one part of the entry's. */
export interface TokenMatch {
  /** Absent on the side where nothing corresponds. */
  readonly query?: string;
  readonly entry?: string;
  readonly rule:
    | 'equal'
    | 'variant'
    | 'transliteration'
    | 'translation'
    | 'abbreviation'
    | 'edit'
    | 'truncation'
    | 'joined'
    | 'initial'
    | 'unmatched-query'
    | 'unmatched-entry';
  /** 0 to 1. */
  readonly similarity: number;
}

/** Something besides the name that supports or contradicts: country, date of birth, identifier. */
export interface Adjustment {
  readonly what: string;
  /** Added to the name's score; negative contradicts. */
  readonly change: number;
}

/** One link of an ownership chain, from the designated owner down to the party. */
export interface OwnershipLink {
  readonly owner: string;
  readonly ownerId: string;
  readonly owned: string;
  readonly ownedId: string;
  readonly percent: number;
  readonly source: SourceId;
  readonly asOf?: IsoDate;
}

/** An entry that may be the party. */
export interface EntryHit {
  /** `vessel` and `aircraft` for those of the journey, which no party role covers. */
  readonly role: PartyRole | 'vessel' | 'aircraft';
  /** The party's name as written. */
  readonly partyName: string;
  /** Where the name was read, or the identifier of a party without one. */
  readonly place?: Place;
  readonly entryId: string;
  readonly source: SourceId;
  readonly caption: string;
  readonly schema: EntrySchema;
  readonly basis: HitBasis;
  /** The strongest legal effect among the designations in force (for `owned`: of the designated owners). */
  readonly effect?: DesignationEffect;
  readonly programmes: readonly string[];
  readonly listedOn?: IsoDate;
  /** 0 to 1. */
  readonly score: number;
  /** The entry's name that met the party's. */
  readonly entryName: string;
  readonly tokens: readonly TokenMatch[];
  readonly adjustments: readonly Adjustment[];
  /** One sentence: why this entry may be the party. */
  readonly explanation: string;
  /** For basis `owned`: every chain that counts towards the threshold, and their sum in percent. */
  readonly ownership?: { readonly percent: number; readonly chains: readonly (readonly OwnershipLink[])[] };
  /** Facts of the entry to set beside the party's: label and values (addresses, countries, identifiers, dates). */
  readonly entryFacts: readonly { readonly label: string; readonly values: readonly string[] }[];
  readonly fictional?: true;
}

/** A claim as a finding shows it, with what stands against it beside it. */
export interface ClaimShown {
  readonly claimId: string;
  readonly sentence: string;
  readonly publisher: string;
  readonly publishedOn: IsoDate;
  readonly speaker: string;
  /** From the publisher down to whom or what it rests on. */
  readonly chain: readonly string[];
  /** In words: `source C, fairly reliable`; absent where nobody graded. */
  readonly sourceGrade?: string;
  readonly informationGrade?: string;
  readonly refuted: boolean;
  readonly independentSources: number;
  readonly agreements: readonly { readonly on: string; readonly claimed: string; readonly written: string }[];
  /** Denials and doubts: as much of the page as what they answer. */
  readonly against: readonly {
    readonly sentence: string;
    readonly speaker: string;
    readonly stance: 'asserts' | 'doubts' | 'denies';
    readonly publisher: string;
    readonly publishedOn: IsoDate;
  }[];
}

/** What a flag answers when it raises. */
export interface Raised {
  /** Row of the register's weights for this flag: `tier-1`, `designated`, or `raised` where there is only one. */
  readonly variant: string;
  /** One sentence for the analyst, in terms of "consistent with" and "inconsistent with". */
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
  /** For flags about watchlists. */
  readonly hits?: readonly EntryHit[];
  /** For the one flag whose weight is itself a sum, that of the register of end use; then the register has no variant. */
  readonly decibans?: number;
  /** For the flag about end use: every expectation, tested. */
  readonly expectations?: readonly TestedExpectation[];
  /** For flags about reports. */
  readonly claims?: readonly ClaimShown[];
  /** Set when the hit is a legal ground for `stop`; names the law and the programme. */
  readonly legalGround?: string;
}

export interface HitFinding extends Raised {
  readonly flag: string;
  readonly result: 'hit';
  readonly group: FlagGroup;
  /** Weight of evidence in decibans, from the register. */
  readonly weight: number;
  readonly title: string;
  readonly source: string;
  readonly innocent: readonly string[];
  readonly wouldClear: readonly string[];
}

/** `clear`, `not-testable` (which inputs were missing) and `failed` (the flag's own error, in words). */
export type Finding =
  | HitFinding
  | { readonly flag: string; readonly result: 'clear' }
  | { readonly flag: string; readonly result: 'not-testable'; readonly missing: readonly string[] }
  | { readonly flag: string; readonly result: 'failed'; readonly error: string };
