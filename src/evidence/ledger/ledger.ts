import type { LedgerClaim, Report } from '../../model/report.ts';
import type { ChainedEvent, LedgerEvent } from './ledger-events.ts';

/** The ledger of claims, whatever holds it: files now, a database as well later. Events are only ever added. */
export interface Ledger {
  reports(): readonly Report[];
  report(id: string): Report | undefined;
  /** All claims, or those of one report, in the order of their proposal. */
  claims(reportId?: string): readonly LedgerClaim[];
  claim(id: string): LedgerClaim | undefined;
  /** Every event with its hash chain, oldest first. */
  events(): readonly ChainedEvent[];
  /**
   * Adds events together: all of them or none, and answers them in their chain. A function is asked once nobody else can
   * write, so that what it looked at is what its events follow.
   */
  add(events: readonly LedgerEvent[] | (() => readonly LedgerEvent[])): readonly ChainedEvent[];
  /** Keeps an original by its SHA-256, and the text that places point into; the same bytes are kept once. */
  keep(original: Uint8Array, text: string): { readonly sha256: string; readonly textSha256: string };
  /** The text of a report, as places count it. */
  textOf(report: Report): string;
  /** Where the original lies. */
  originalPath(report: Report): string;
}
