import type { IsoDate } from './dates.ts';
import type { ClearedEntryHit } from './facts.ts';
import type { Finding } from './finding.ts';
import type { PaperSetNotes } from './paper-differences.ts';

/** Gravest last, so that `OUTCOMES.indexOf` orders them. */
export const OUTCOMES = ['clear', 'review', 'hold', 'stop'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One change that would move the assessment: what to find out, and where it would lead. */
export interface Change {
  readonly flag: string;
  /** In words: what would have to be shown. */
  readonly what: string;
  readonly score: number;
  readonly outcome: Outcome;
}

/** All findings on one consignment. */
export interface Assessment {
  readonly id: string;
  readonly file: string;
  readonly row: number;
  readonly outcome: Outcome;
  /** Weight of evidence in decibans: the sum over groups. */
  readonly score: number;
  /** Legal grounds, present for `stop` only. */
  readonly legalGrounds: readonly string[];
  readonly thresholds: { readonly review: number; readonly hold: number };
  readonly asOf: IsoDate;
  /** Present when the record names no day of its own and `asOf` stands in for it: what that means. */
  readonly asOfNote?: string;
  /** Source id to version in force on `asOf`; `null` where the source has none that old. */
  readonly lists: Readonly<Record<string, string | null>>;
  readonly rules: string;
  readonly findings: readonly Finding[];
  /** The three changes that would alter the outcome most, strongest first. */
  readonly changes: readonly Change[];
  /** Hits that a person cleared before; they count for nothing here. Absent when there are none. */
  readonly clearedHits?: readonly ClearedEntryHit[];
  /** Absent for a record of a table. */
  readonly paperSet?: PaperSetNotes;
  /** True when a flag failed: the assessment is incomplete and says so. */
  readonly incomplete: boolean;
}
