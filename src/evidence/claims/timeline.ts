import type { Assessment } from '../../model/assessment.ts';
import type { Entry } from '../../model/entry.ts';
import type { LedgerClaim } from '../../model/report.ts';
import { groupClaims, type ReportedSaying } from './group-claims.ts';

/** One thing that happened around a party. */
export interface TimelineEvent {
  readonly date: string;
  readonly kind: 'claim' | 'denial' | 'doubt' | 'listing' | 'consignment';
  readonly words: string;
  readonly besides?: string;
  /** For claims: which, and whether anybody accepted it. */
  readonly claim?: {
    readonly id: string;
    readonly reportId: string;
    readonly publisher: string;
    readonly state: LedgerClaim['state'];
  };
}

export interface TimelineSources {
  readonly sayings: readonly ReportedSaying[];
  readonly lists: readonly { readonly list: string; readonly entries: Iterable<Entry> }[];
  readonly assessments: readonly Assessment[];
}

/**
 * Claims, listings and consignments around parties (or groups of claims with these ids), in the order of days. What has
 * no day comes last.
 */
export function timelineOf(
  parties: readonly string[],
  { sayings, lists, assessments }: TimelineSources,
): TimelineEvent[] {
  const wanted = parties.map((party) => party.toLowerCase());
  const events: TimelineEvent[] = sayingsAround(parties, sayings).map(({ claim, report }) => ({
    date: report.date,
    kind: KIND_OF_STANCE[claim.stance],
    words: `${claim.speaker}: "${claim.sentence}"`,
    besides: `${report.publisher}, ${claim.id}, ${claim.state}`,
    claim: { id: claim.id, reportId: claim.reportId, publisher: report.publisher, state: claim.state },
  }));
  for (const { list, entries } of lists)
    for (const entry of entries) events.push(...listingsOf(entry, list, wanted));
  for (const { id, asOf, outcome, score, findings } of assessments) {
    const titles = findings.flatMap((finding) => (finding.result === 'hit' ? [finding.title] : []));
    events.push({
      date: asOf,
      kind: 'consignment',
      words: `${id}: ${outcome}, ${score} decibans`,
      ...(titles.length > 0 && { besides: titles.join(', ') }),
    });
  }
  return inOrderOfDays(events);
}

const KIND_OF_STANCE = { asserts: 'claim', denies: 'denial', doubts: 'doubt' } as const;

/** Claims that name one of the parties, or whose group is about one. */
function sayingsAround(parties: readonly string[], sayings: readonly ReportedSaying[]): ReportedSaying[] {
  const names = (name: string): boolean =>
    parties.some((party) => name.toLowerCase().includes(party.toLowerCase()));
  const groups = groupClaims(sayings).filter(({ id, about }) => parties.includes(id) || about.some(names));
  const inGroups = new Set(
    groups.flatMap(({ asserts, doubts, denies }) => [...asserts, ...doubts, ...denies]),
  );
  return sayings.filter(
    ({ claim }) =>
      inGroups.has(claim.id) || claim.parties.some(({ name }) => names(name)) || names(claim.speaker),
  );
}

/** Days as text sort as days; `undated` comes behind every digit. */
export function inOrderOfDays<T extends { readonly date: string }>(events: readonly T[]): T[] {
  return events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function listingsOf(
  { id, caption, designations, properties }: Entry,
  list: string,
  wanted: readonly string[],
): TimelineEvent[] {
  const names = [caption, ...(properties['name'] ?? []), ...(properties['alias'] ?? [])];
  if (!names.some((name) => wanted.some((party) => name.toLowerCase().includes(party)))) return [];
  return designations.map(({ programme, listedOn }) => ({
    date: listedOn ?? 'undated',
    kind: 'listing',
    words: `${caption}: ${programme}`,
    besides: `${list}, ${id}`,
  }));
}
