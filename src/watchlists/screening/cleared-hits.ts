import { createHash } from 'node:crypto';
import type { IsoDate } from '../../model/dates.ts';
import type { Entry } from '../../model/entry.ts';
import { foldText } from '../../text/normalise.ts';
import { identifierKey } from './entry-names.ts';
import type { PartyQuery } from './screen-names.ts';

/** One decision of a person: this party is not this entry. Plain data, to be stored as it is. */
export interface ClearedHit {
  /** SHA-256 of what was known of the party, in hexadecimal. */
  readonly partyKey: string;
  readonly entryId: string;
  /** SHA-256 of what the list said of the entry. */
  readonly entryKey: string;
  readonly partyName: string;
  readonly clearedBy: string;
  readonly clearedOn: IsoDate;
  readonly reason: string;
  /** Last day on which the decision holds. */
  readonly until?: IsoDate;
}

/** Remembers cleared pairs of party and entry, each until one of the two changes or its day has passed. */
export interface ClearedHits {
  /** Adds a decision; an earlier one on the same pair is replaced. */
  add(decision: Decision): ClearedHit;
  /** The decision that holds on the day, or `undefined`: nobody cleared the pair, one side changed, or it ended. */
  find(party: PartyQuery, entry: Entry, asOf: IsoDate): ClearedHit | undefined;
  /** Takes a decision back; false when there was none. */
  withdraw(party: PartyQuery, entry: Entry): boolean;
  /** All decisions, in the order in which they were made. */
  readonly all: readonly ClearedHit[];
}

export interface Decision {
  readonly party: PartyQuery;
  readonly entry: Entry;
  readonly clearedBy: string;
  readonly clearedOn: IsoDate;
  readonly reason: string;
  readonly until?: IsoDate;
}

/**
 * @param stored decisions made before
 * @example
 * const cleared = createClearedHits();
 * cleared.add({ party, entry, clearedBy: 'A. Analyst', clearedOn: '2026-03-01', reason: 'other date of birth' });
 * cleared.find(party, entry, '2026-04-01') // the decision; undefined once the list says more of the entry
 */
export function createClearedHits(stored: Iterable<ClearedHit> = []): ClearedHits {
  const byPair = new Map<string, ClearedHit>();
  const pairOf = (partyKey: string, entryId: string): string => `${partyKey} ${entryId}`;
  for (const hit of stored) byPair.set(pairOf(hit.partyKey, hit.entryId), hit);
  return {
    add({ party, entry, ...decision }) {
      const hit: ClearedHit = {
        partyKey: partyKeyOf(party),
        entryId: entry.id,
        entryKey: entryKeyOf(entry),
        partyName: party.name ?? party.identifiers.join(', '),
        ...decision,
      };
      const pair = pairOf(hit.partyKey, hit.entryId);
      byPair.delete(pair);
      byPair.set(pair, hit);
      return hit;
    },
    find(party, entry, asOf) {
      const hit = byPair.get(pairOf(partyKeyOf(party), entry.id));
      if (!hit || hit.entryKey !== entryKeyOf(entry) || asOf < hit.clearedOn) return undefined;
      return hit.until !== undefined && asOf > hit.until ? undefined : hit;
    },
    withdraw: (party, entry) => byPair.delete(pairOf(partyKeyOf(party), entry.id)),
    get all() {
      return [...byPair.values()];
    },
  };
}

/** Case, accents and spaces do not make another party; another address, number or date of birth does. */
export function partyKeyOf(party: PartyQuery): string {
  const text = (value: string | undefined): string =>
    foldText(value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const identifiers = party.identifiers.map((each) => identifierKey(each) ?? text(each)).sort();
  return digest([
    party.kind,
    text(party.name),
    text(party.country),
    text(party.address),
    text(party.dateOfBirth),
    text(party.gender),
    identifiers,
  ]);
}

/** All that the list says of an entry, in whatever order it says it. */
function entryKeyOf({ id, schema, caption, basis, designations, properties }: Entry): string {
  const ordered = Object.entries(properties)
    .map(([name, values]) => [name, [...(values ?? [])].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return digest([
    id,
    schema,
    caption,
    basis,
    designations.map((each) => JSON.stringify(each)).sort(),
    ordered,
  ]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
