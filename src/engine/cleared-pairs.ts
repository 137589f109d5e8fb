import { createHash } from 'node:crypto';
import type { Consignment } from '../model/consignment.ts';
import type { IsoDate } from '../model/dates.ts';
import type { ClearedEntryHit, PartyScreening } from '../model/facts.ts';
import type { EntryHit } from '../model/finding.ts';
import { partyKeyOf } from '../watchlists/screening/cleared-hits.ts';

/** A decision that holds: this party is not this entry. Plain data, sent to every thread. */
export interface ClearedPair {
  readonly partyKey: string;
  readonly entryId: string;
  readonly entryKey: string;
  readonly by: string;
  readonly on: IsoDate;
  /** Last day on which it holds. */
  readonly until?: IsoDate;
  readonly reason: string;
}

/**
 * Takes out of a screening what a person has cleared, and keeps it beside: cleared hits raise nothing, and are shown.
 * A pair comes back by itself when either side says something else, or its day has passed.
 */
export function setClearedAside(
  screening: PartyScreening,
  consignment: Consignment,
  pairs: ReadonlyMap<string, ClearedPair>,
  asOf: IsoDate,
): PartyScreening {
  if (pairs.size === 0 || screening.hits.length === 0) return screening;
  const cleared: ClearedEntryHit[] = [];
  const hits = screening.hits.filter((hit) => {
    const pair = pairs.get(pairKey(partyKeyOfHit(hit, consignment), hit.entryId));
    if (pair === undefined || pair.entryKey !== entryKeyOf(hit)) return true;
    if (asOf < pair.on || (pair.until !== undefined && asOf > pair.until)) return true;
    const { by, on, reason, until } = pair;
    cleared.push({ hit, by, on, reason, ...(until !== undefined && { until }) });
    return false;
  });
  return cleared.length === 0 ? screening : { ...screening, hits, cleared };
}

export function clearedByPair(pairs: readonly ClearedPair[]): ReadonlyMap<string, ClearedPair> {
  return new Map(pairs.map((pair) => [pairKey(pair.partyKey, pair.entryId), pair]));
}

function pairKey(partyKey: string, entryId: string): string {
  return `${partyKey} ${entryId}`;
}

/** What is known of the party that was hit, as the memory of cleared hits compares it. */
export function partyKeyOfHit(
  { role, partyName }: Pick<EntryHit, 'role' | 'partyName'>,
  { parties }: Consignment,
): string {
  if (role === 'vessel' || role === 'aircraft')
    return partyKeyOf({ kind: role, name: partyName, identifiers: [] });
  const party = parties.find(
    (each) =>
      each.role === role &&
      (each.name === undefined || each.name.value === partyName || each.name.asWritten === partyName),
  );
  return partyKeyOf({
    kind: 'party',
    name: partyName,
    identifiers: party?.identifiers.map(({ value }) => value) ?? [],
    ...(party?.country && { country: party.country.value }),
    ...(party?.address && { address: party.address.value }),
  });
}

/** What the list says of the entry, as the hit shows it. */
export function entryKeyOf(hit: EntryHit): string {
  const { entryId, caption, schema, basis, effect, programmes, listedOn, ownership, entryFacts } = hit;
  return digest([
    entryId,
    caption,
    schema,
    basis,
    effect ?? null,
    [...programmes].sort(),
    listedOn ?? null,
    ownership?.percent ?? null,
    entryFacts.map(({ label, values }) => [label, [...values].sort()]),
  ]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
