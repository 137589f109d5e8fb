import { partiesOfClaim } from '../../evidence/claims/entries-of-claims.ts';
import { keyOf } from '../../evidence/claims/group-claims.ts';
import { sayingsOf } from '../../evidence/claims/sayings-of.ts';
import { inOrderOfDays, type TimelineEvent, timelineOf } from '../../evidence/claims/timeline.ts';
import type { Ledger } from '../../evidence/ledger/ledger.ts';
import type { IsoDate } from '../../model/dates.ts';
import { TIMELINE_CONSIGNMENTS, TIMELINE_PARTIES } from '../../model/limits.ts';
import type { Queries } from '../../store/database/database.ts';
import { createQueryScreener } from '../../watchlists/screening/screen-query.ts';
import type { ScreeningIndex } from '../../watchlists/screening/screening-index.ts';
import { listConsignmentsOfParty } from '../consignments/list-consignments.ts';
import { listParties } from '../parties/list-parties.ts';
import { reportOf } from './change-claims.ts';

/** One thing that happened, with what it can be followed to. */
export interface ShownEvent extends TimelineEvent {
  readonly consignmentId?: string;
  readonly entryId?: string;
}

export interface TimelineGround {
  readonly ledger: Ledger;
  readonly queries: Queries;
  readonly index: ScreeningIndex;
  readonly today: IsoDate;
}

/** An entry is drawn only when its name is nearly the party's: what is merely alike is for screening to say. */
const SAME_NAME_SCORE = 0.9;
const MOST_ENTRIES = 10;

/** Claims, listings in force and stored consignments around parties, in the order of days. */
export async function readTimeline(
  { ledger, queries, index, today }: TimelineGround,
  parties: readonly string[],
): Promise<ShownEvent[]> {
  const claims = timelineOf(parties, { sayings: sayingsOf(ledger), lists: [], assessments: [] });
  const screen = createQueryScreener(index, { threshold: SAME_NAME_SCORE, limit: MOST_ENTRIES });
  const listings = parties.flatMap((name) =>
    screen({ kind: 'party', name, identifiers: [] }, today).map(
      ({ caption, programmes, listedOn, source, entryId, basis }): ShownEvent => ({
        date: listedOn ?? 'undated',
        kind: 'listing',
        words: `${caption}: ${programmes.join(', ') || basis}`,
        besides: `${source}, ${entryId}`,
        entryId,
      }),
    ),
  );
  const consignments: ShownEvent[] = [];
  for (const name of parties) consignments.push(...(await consignmentsNaming(queries, name)));
  const once = (key: (event: ShownEvent) => string | undefined, events: readonly ShownEvent[]) => [
    ...new Map(events.map((event) => [key(event), event])).values(),
  ];
  return inOrderOfDays([
    ...claims,
    ...once(({ entryId }) => entryId, listings),
    ...once(({ consignmentId }) => consignmentId, consignments),
  ]);
}

/** Parties that the claims of a report name and a consignment could name, those named most often first. */
export function partiesOfReport(ledger: Ledger, reportId: string): string[] {
  reportOf(ledger, reportId);
  const counts = new Map<string, number>();
  for (const claim of ledger.claims(reportId))
    if (claim.state !== 'rejected')
      for (const { name } of partiesOfClaim(claim)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, TIMELINE_PARTIES)
    .map(([name]) => name);
}

async function consignmentsNaming(queries: Queries, name: string): Promise<ShownEvent[]> {
  // Forms of firms and signs differ between papers and press; what is left of the name must all be there.
  const words = keyOf(name);
  if (words === '') return [];
  const { items } = await listParties(queries, words, { limit: TIMELINE_PARTIES });
  const events: ShownEvent[] = [];
  for (const { party } of items)
    for (const row of await listConsignmentsOfParty(queries, party.id, TIMELINE_CONSIGNMENTS))
      events.push({
        date: (row.shipped_on ?? row.assessed_at).slice(0, DAY_CHARACTERS),
        kind: 'consignment',
        words: `${row.reference}: ${row.consignor ?? '?'} → ${row.consignee ?? '?'}`,
        besides: row.outcome,
        consignmentId: row.id,
      });
  return events;
}

const DAY_CHARACTERS = 10;
