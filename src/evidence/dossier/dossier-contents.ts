import type { Assessment, Outcome } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { Facts } from '../../model/facts.ts';
import type { LedgerClaim, Report } from '../../model/report.ts';
import type { ChainedEvent } from '../ledger/ledger-events.ts';
import type { CaseworkRecord } from './casework-record.ts';
import type { Collected, DossierSubject } from './manifest.ts';

/** A file that is kept as it is. */
export interface Original {
  /** Its path, or what gives its bytes when they are needed: one file at a time is in memory. */
  readonly from: string | (() => Promise<Uint8Array>);
  /** Name inside `originals/`. */
  readonly name: string;
  readonly mediaType: string;
  readonly collected: Collected;
}

/** One consignment of the dossier: as read, the facts of it, and what was found. */
export interface DossierConsignment {
  readonly consignment: Consignment;
  readonly assessment: Assessment;
  readonly facts: Facts;
  /** What the casework had recorded, where the dossier is built from it: `same` says that nothing differs. */
  readonly recorded?: {
    readonly at: string;
    readonly outcome: Outcome;
    readonly score: number;
    readonly lists: Assessment['lists'];
    readonly same: boolean;
  };
}

/** Everything that a dossier is made of. */
export interface DossierContents {
  readonly subject: DossierSubject;
  readonly consignments: readonly DossierConsignment[];
  readonly claims: readonly { readonly claim: LedgerClaim; readonly report: Report }[];
  /** Events of the ledger of claims. */
  readonly decisions: readonly ChainedEvent[];
  /** What people did with the alerts and the case, with its proof; absent for a run without casework. */
  readonly casework?: CaseworkRecord;
  readonly originals: readonly Original[];
}
