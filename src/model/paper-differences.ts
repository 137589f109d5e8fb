import type { PartyRole, Written } from './consignment-parts.ts';
import type { PaperKind } from './paper.ts';

/** What one paper says of a thing that other papers speak of as well. */
export interface PaperStatement {
  readonly paper: PaperKind;
  readonly file: string;
  readonly written: Written<string | number>;
}

/** What differs. The subject names the flag that raises it; units stand in the name. */
export type DifferenceSubject =
  | 'party'
  | 'party-country'
  | 'part-number'
  | 'serial-number'
  | 'quantity'
  | 'packages'
  | 'net-mass'
  | 'gross-mass'
  | 'net-over-gross'
  | 'hs-code'
  | 'description'
  | 'value'
  | 'currency'
  | 'incoterm'
  | 'destination'
  | 'origin'
  | 'container'
  | 'reference';

/** One fact that two papers state differently, with both statements. */
export interface PaperDifference {
  readonly subject: DifferenceSubject;
  /** For parties. */
  readonly role?: PartyRole;
  /** For parties: the papers name two countries as well. */
  readonly isAbroad?: true;
  /** For goods: the item as the consignment numbers it. */
  readonly item?: number;
  /** In words an analyst uses: `consignee`, `quantity of item 2`. */
  readonly what: string;
  /** Two statements that cannot both be true of one thing. */
  readonly statements: readonly [PaperStatement, PaperStatement];
  /** Share of the larger number by which two numbers differ, 0 to 1. */
  readonly share?: number;
  /** Why the difference is an ordinary one; it is shown, and raises nothing. Absent: a real difference. */
  readonly explained?: string;
}

/** The papers of a consignment held against each other. */
export interface PapersCompared {
  readonly papers: number;
  /** Pairs of statements that were compared, by subject; a subject that no two papers speak of is not here. */
  readonly compared: Readonly<Partial<Record<DifferenceSubject, number>>>;
  readonly differences: readonly PaperDifference[];
}

/** A paper that such a set normally has, and that is not there. */
export interface MissingPaper {
  readonly kind: PaperKind;
  readonly because: string;
}

/** What a reader must know of a set of papers besides the findings. */
export interface PaperSetNotes {
  readonly missing: readonly MissingPaper[];
  /** Differences with an ordinary explanation: shown, so that a person can disagree, and counted nowhere. */
  readonly ordinary: readonly PaperDifference[];
}
