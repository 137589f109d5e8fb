import type { Assessment } from '../../model/assessment.ts';
import type { Entry } from '../../model/entry.ts';
import { groupClaims, type ReportedSaying } from './group-claims.ts';

/** One thing that happened around a party. */
export interface TimelineEvent {
  readonly date: string;
  readonly kind: 'claim' | 'denial' | 'doubt' | 'listing' | 'consignment';
  readonly words: string;
  readonly besides?: string;
}

export interface TimelineSources {
  readonly sayings: readonly ReportedSaying[];
  readonly lists: readonly { readonly list: string; readonly entries: Iterable<Entry> }[];
  readonly assessments: readonly Assessment[];
}

/** Claims, listings and consignments around a party (or the group of claims with that id), in the order of days. */
export function timelineOf(party: string, { sayings, lists, assessments }: TimelineSources): TimelineEvent[] {
  const wanted = party.toLowerCase();
  const groups = groupClaims(sayings).filter(
    ({ id, about }) => id === party || about.some((name) => name.toLowerCase().includes(wanted)),
  );
  const inGroups = new Set(
    groups.flatMap(({ asserts, doubts, denies }) => [...asserts, ...doubts, ...denies]),
  );
  const events: TimelineEvent[] = sayings
    .filter(
      ({ claim }) =>
        inGroups.has(claim.id) ||
        claim.parties.some(({ name }) => name.toLowerCase().includes(wanted)) ||
        claim.speaker.toLowerCase().includes(wanted),
    )
    .map(({ claim, report }) => ({
      date: report.date,
      kind: claim.stance === 'asserts' ? 'claim' : claim.stance === 'denies' ? 'denial' : 'doubt',
      words: `${claim.speaker}: "${claim.sentence}"`,
      besides: `${report.publisher}, ${claim.id}, ${claim.state}`,
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
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function listingsOf(
  { id, caption, designations, properties }: Entry,
  list: string,
  wanted: string,
): TimelineEvent[] {
  const names = [caption, ...(properties['name'] ?? []), ...(properties['alias'] ?? [])];
  if (!names.some((name) => name.toLowerCase().includes(wanted))) return [];
  return designations.map(({ programme, listedOn }) => ({
    date: listedOn ?? 'undated',
    kind: 'listing',
    words: `${caption}: ${programme}`,
    besides: `${list}, ${id}`,
  }));
}
