import type { Evidence } from './evidence.ts';

/** What the papers show of one thing that a true claim would show. */
export type ExpectationResult = 'supports' | 'contradicts' | 'missing' | 'not-testable';

/** One expectation of an end-use claim, tested. */
export interface TestedExpectation {
  readonly id: string;
  readonly title: string;
  /** Paragraph and date of the rule, or our own design. */
  readonly source: string;
  readonly result: ExpectationResult;
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
  /** Weight of evidence from `end-use/register.ts`; 0 for what could not be tested. */
  readonly decibans: number;
}

/** What the papers say the goods are for, and how that stands against what they show. */
export interface EndUseClaimFact {
  /** File name in `end-use/`. */
  readonly claim: string;
  readonly title: string;
  /** Where the claim was read. */
  readonly recognisedBy: readonly Evidence[];
  readonly expectations: readonly TestedExpectation[];
  /** Contradictions and supports, each strongest whole and the next half, added. */
  readonly decibans: number;
}

/** What the issuer of a certificate said when asked. */
export const ISSUER_ANSWERS = ['confirmed', 'unknown', 'different', 'no-answer'] as const;
export type IssuerAnswerKind = (typeof ISSUER_ANSWERS)[number];

export interface IssuerAnswer {
  readonly certificate: string;
  readonly issuer: string;
  readonly answer: IssuerAnswerKind;
  /** Day of the answer, or of the question where there was none. */
  readonly date: string;
  readonly by?: string;
  readonly note?: string;
}

/** An organisation of a register that the user loaded: airline, repair station, maker, distributor. */
export interface ApprovedOrganisation {
  readonly name: string;
  readonly kind: 'airline' | 'repair-station' | 'maker' | 'distributor' | 'other';
  readonly country?: string;
  readonly approval?: string;
  /** Publisher and day of the register. */
  readonly register: string;
}

/** The aircraft types that an operator flies. */
export interface OperatorFleet {
  readonly operator: string;
  readonly types: readonly string[];
  readonly register: string;
}

/** Everything about end use that a user has loaded or recorded. */
export interface EndUseData {
  readonly organisations: readonly ApprovedOrganisation[];
  readonly fleets: readonly OperatorFleet[];
  readonly answers: readonly IssuerAnswer[];
}

export const NO_END_USE_DATA: EndUseData = { organisations: [], fleets: [], answers: [] };
