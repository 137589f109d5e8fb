import { eventOfClaim } from '../../evidence/add-claim.ts';
import {
  eventsOfReport,
  idOf,
  keptReport,
  type ReadProposals,
  type ReportOrder,
} from '../../evidence/add-report.ts';
import { type ClaimEdit, editedContent } from '../../evidence/claims/edit-claim.ts';
import { lintWording } from '../../evidence/claims/lint-wording.ts';
import type { ClaimByHand } from '../../evidence/extraction/claim-by-hand.ts';
import type { Ledger } from '../../evidence/ledger/ledger.ts';
import type { LedgerEvent } from '../../evidence/ledger/ledger-events.ts';
import type { Grade, LedgerClaim, Report } from '../../model/report.ts';
import type { Instant } from '../../store/database/schema.ts';
import { type Actor, Refusal } from '../refusal.ts';
import type { LedgerKeeper } from './keep-ledger.ts';

export interface ClaimOrder {
  readonly claimId: string;
  /** The claim as the person saw it: events on it so far. */
  readonly version: number;
  readonly why: string;
  readonly by: Actor;
  readonly at: Instant;
}

export interface DecideClaimOrder extends ClaimOrder {
  readonly decision: 'accept' | 'reject';
  /** What the person corrects before accepting. */
  readonly edit?: ClaimEdit;
}

/** Accepts a claim (corrected first, where an edit is given) or rejects it. */
export async function decideClaim(keeper: LedgerKeeper, order: DecideClaimOrder): Promise<void> {
  const { claimId, decision, edit, why, by, at } = order;
  const base = { at, by: by.name, claimId, why };
  await keeper.change(by, (ledger) => {
    const claim = claimAsSeen(ledger, order);
    const content = decision === 'accept' && edit ? editedContent(claim, edit) : {};
    const isEdited = Object.keys(content).length > 0;
    const state = decision === 'accept' ? 'accepted' : 'rejected';
    if (claim.state === state && !isEdited)
      throw new Refusal('conflict', `This claim is ${state} already.`, 'Load it again to see who decided.');
    return [
      ...(isEdited ? [{ kind: 'claim-edited', ...base, content } as const] : []),
      ...(claim.state === state ? [] : [{ kind: `claim-${state}`, ...base } as const]),
    ];
  });
}

export interface GradeClaimOrder extends ClaimOrder {
  readonly grade: Pick<Grade, 'source' | 'information' | 'likelihood' | 'confidence'>;
}

/** Grades a claim; earlier grades stay. Refused when the reason gives a verdict or mixes likelihood and confidence. */
export async function gradeClaim(keeper: LedgerKeeper, order: GradeClaimOrder): Promise<void> {
  const { claimId, grade, why, by, at } = order;
  const [fault] = lintWording(why);
  if (fault !== undefined)
    throw new Refusal(
      'unprocessable',
      fault.rule === 'verdict'
        ? `"${fault.words[0]}" is a verdict, and this program gives none.`
        : `Likelihood and confidence stand in one sentence: "${fault.sentence}"`,
      fault.mend,
    );
  await keeper.change(by, (ledger) => {
    claimAsSeen(ledger, order);
    return [{ kind: 'claim-graded', at, by: by.name, claimId, grade: { ...grade, by: by.name, at, why } }];
  });
}

export interface AddClaimOrder {
  readonly reportId: string;
  readonly wish: ClaimByHand;
  readonly by: Actor;
  readonly at: Instant;
}

/** Adds a claim that a person found; it waits to be accepted as the others do. Answers its id. */
export async function addClaim(
  keeper: LedgerKeeper,
  { reportId, wish, by, at }: AddClaimOrder,
): Promise<string> {
  let id = '';
  await keeper.change(by, (ledger) => {
    const event = eventOfClaim(ledger, reportOf(ledger, reportId), wish, { at, by: by.name });
    if (event === undefined)
      throw new Refusal(
        'unprocessable',
        'The report does not hold these words.',
        'Give the words as the report writes them, from one place.',
      );
    id = event.claim.id;
    return [event];
  });
  return id;
}

/** Puts a report and its proposals into the ledger; answers its id, and whether these very bytes were there before. */
export async function keepProposals(
  keeper: LedgerKeeper,
  order: Omit<ReportOrder, 'by'>,
  by: Actor,
  proposals: ReadProposals,
): Promise<{ readonly id: string; readonly wasThere: boolean }> {
  const { id, sha256 } = idOf(order.bytes);
  let wasThere = false;
  await keeper.change(by, (ledger): readonly LedgerEvent[] => {
    wasThere = ledger.report(id) !== undefined;
    if (wasThere) return [];
    const whole = { ...order, by: by.name };
    return eventsOfReport(whole, keptReport(ledger, whole, sha256, proposals), proposals.claims);
  });
  return { id, wasThere };
}

export function reportOf(ledger: Ledger, id: string): Report {
  const report = ledger.report(id);
  if (report === undefined)
    throw new Refusal('not-found', 'The ledger has no such report.', 'Look for it in the list of reports.');
  return report;
}

/** How many events a claim has had: it changes with every change of the claim. */
export function versionOf(ledger: Ledger, claimId: string): number {
  return ledger.events().filter(({ event }) => claimOf(event) === claimId).length;
}

/** The claim that an event is about; undefined for those about a report. */
export function claimOf(event: LedgerEvent): string | undefined {
  if (event.kind === 'report-added') return undefined;
  return event.kind === 'claim-proposed' ? event.claim.id : event.claimId;
}

function claimAsSeen(ledger: Ledger, { claimId, version }: ClaimOrder): LedgerClaim {
  const claim = ledger.claim(claimId);
  if (claim === undefined)
    throw new Refusal('not-found', 'The ledger has no such claim.', 'Look for it in the list of reports.');
  if (versionOf(ledger, claimId) !== version)
    throw new Refusal(
      'conflict',
      'This claim was changed by someone else meanwhile; nothing was recorded.',
      'Load it again and look at what is new.',
    );
  return claim;
}
