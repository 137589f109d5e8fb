import type { ChainedEvent, LedgerEvent } from '../../evidence/ledger/ledger-events.ts';
import type { Queries } from '../../store/database/database.ts';
import { readSetting, writeSetting } from '../../store/database/settings.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../refusal.ts';
import { sealedText } from '../retention/sealed-text.ts';

/** Key of the setting that says up to which event of which ledger the audit chain has entries. */
const NOTED = 'ledger-noted';

interface Noted {
  /** Hash of the ledger's first event: another ledger begins anew. */
  readonly first: string;
  readonly number: number;
}

/**
 * Gives every event of the ledger that has none its entry in the audit chain, inside the caller's transaction. From event
 * `own.from` on they are the signed-in person's. Those before are noted later, and say so: the command line added them, or
 * the server was cut off. The words of a person are sealed, as everywhere in the chain; the ledger's hash leads to them.
 */
export async function noteEvents(
  queries: Queries,
  events: readonly ChainedEvent[],
  own?: { readonly by: Actor; readonly from: number },
): Promise<void> {
  const [first] = events;
  if (first === undefined) return;
  const noted = (await readSetting(queries, NOTED)) as Noted | undefined;
  const from = noted?.first === first.hash ? noted.number : 0;
  const proposals = proposalsIn(events.slice(from));
  for (const { number, hash, event } of events.slice(from)) {
    const entry = entryOf(event, proposals);
    if (entry === undefined) continue;
    const isOwn = own !== undefined && number >= own.from;
    await appendAudit(queries, {
      at: event.at,
      who: isOwn ? own.by : null,
      ...entry,
      details: {
        ...entry.details,
        ledger: { number, hash },
        ...(!isOwn && { notedLater: true }),
      },
    });
  }
  await writeSetting(queries, NOTED, { first: first.hash, number: events.length } satisfies Noted);
}

/** Proposals are counted with their report: they are the program's, nobody's decisions. */
function proposalsIn(events: readonly ChainedEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { event } of events) {
    if (event.kind !== 'claim-proposed') continue;
    counts.set(event.claim.reportId, (counts.get(event.claim.reportId) ?? 0) + 1);
  }
  return counts;
}

function entryOf(
  event: LedgerEvent,
  proposals: ReadonlyMap<string, number>,
):
  | { readonly what: string; readonly subject: string; readonly details: Record<string, unknown> }
  | undefined {
  switch (event.kind) {
    case 'report-added': {
      const { id, sha256, date } = event.report;
      return {
        what: 'report.added',
        subject: `report ${id}`,
        details: { sha256, date, proposals: proposals.get(id) ?? 0 },
      };
    }
    case 'claim-proposed':
      return event.claim.proposedBy === 'person'
        ? { what: 'claim.added', subject: `claim ${event.claim.id}`, details: {} }
        : undefined;
    case 'claim-accepted':
    case 'claim-rejected':
      return {
        what: event.kind === 'claim-accepted' ? 'claim.accepted' : 'claim.rejected',
        subject: `claim ${event.claimId}`,
        details: sealedText(event.why),
      };
    case 'claim-edited':
      return {
        what: 'claim.edited',
        subject: `claim ${event.claimId}`,
        details: { fields: Object.keys(event.content).sort(), ...sealedText(event.why) },
      };
    case 'claim-graded': {
      const { source, information, likelihood, confidence, why } = event.grade;
      return {
        what: 'claim.graded',
        subject: `claim ${event.claimId}`,
        details: { source, information, likelihood, confidence, ...sealedText(why) },
      };
    }
  }
}
