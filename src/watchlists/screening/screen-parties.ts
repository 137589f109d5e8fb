import type { Consignment } from '../../model/consignment.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { PartyScreening } from '../../model/facts.ts';
import type { EntryHit } from '../../model/finding.ts';
import type { Place } from '../../model/problem.ts';
import { tailMark } from '../../text/tail-mark.ts';
import { bestOfEachEntry, createHitJudge } from './judge-hits.ts';
import type { KnownStrangers } from './known-strangers.ts';
import { type PartyQuery, type RawHit, searchParty } from './screen-names.ts';
import { dayNumber, type ScreeningIndex } from './screening-index.ts';

/** Screens the parties of consignments; remembers what it found for each party, so use one for many consignments. */
export interface PartyScreener {
  /** `undefined` when no list is in force on the day or the consignment names nobody. */
  screen(consignment: Consignment, asOf: IsoDate): PartyScreening | undefined;
  /** Distinct parties looked up so far. */
  readonly searches: number;
}

const PARTY_MEMORY = 50_000;
const HIT_MEMORY = 50_000;
/** Entries shown for one party; the gravest first, so nothing that could matter is left out. */
const MOST_HITS = 25;

export function createPartyScreener(index: ScreeningIndex, strangers: KnownStrangers): PartyScreener {
  const found = new Map<string, SearchedParty>();
  const finished = new Map<string, EntryHit | null>();
  const judge = createHitJudge(index);
  let searches = 0;

  const searchOnce = (party: PartyQuery): SearchedParty => {
    const key = `${party.kind}|${party.name ?? ''}|${party.country ?? ''}|${party.address ?? ''}|${party.identifiers.join('|')}`;
    if (strangers.has(key)) return NOBODY;
    const known = found.get(key);
    if (known) return known;
    searches++;
    const own = ownCopyOf(party);
    const hits = searchParty(own, index);
    if (hits.length === 0) {
      strangers.add(key);
      return NOBODY;
    }
    const searched: SearchedParty = { party: own, key: ownCopy(key), hits };
    if (found.size >= PARTY_MEMORY) found.clear();
    found.set(searched.key, searched);
    return searched;
  };

  const finish = (
    role: EntryHit['role'],
    { party, key: partyKey }: SearchedParty,
    hit: RawHit,
    asOf: IsoDate,
  ): EntryHit | undefined => {
    const key = `${role}|${partyKey}|${hit.entry}|${asOf}`;
    const known = finished.get(key);
    if (known !== undefined) return known ?? undefined;
    const judged = judge(party, hit, asOf);
    const made = judged && { role, ...judged };
    if (finished.size >= HIT_MEMORY) finished.clear();
    finished.set(key, made ?? null);
    return made;
  };

  return {
    get searches() {
      return searches;
    },
    screen(consignment, asOf) {
      const versions = index.versionsOn(asOf);
      const listsWithoutVersion = Object.keys(versions).filter((list) => versions[list] === null);
      const queries = partyQueries(consignment);
      if (queries.length === 0 || listsWithoutVersion.length === index.lists.length) return undefined;
      const day = dayNumber(asOf);
      const hits: EntryHit[] = [];
      for (const { role, party, place } of queries) {
        const searched = searchOnce(party);
        const inForce = searched.hits.filter((hit) => index.isInForce(hit.entry, day));
        if (inForce.length === 0) continue;
        const ofParty = inForce
          .map((hit) => finish(role, searched, hit, asOf))
          .filter((hit) => hit !== undefined);
        // What is remembered of a party holds for every consignment that names it; the place is this one's own.
        const best = bestOfEachEntry(ofParty).slice(0, MOST_HITS);
        hits.push(...(place ? best.map((hit) => ({ ...hit, place })) : best));
      }
      // A flight's number is no party: where nobody is named, an aircraft on no list leaves the check without inputs.
      const namesAnyone = queries.some(({ role }) => role !== 'aircraft');
      return namesAnyone || hits.length > 0 ? { hits, listsWithoutVersion } : undefined;
    },
  };
}

/** A party that was looked for, and what it may be. */
interface SearchedParty {
  readonly party: PartyQuery;
  readonly key: string;
  readonly hits: readonly RawHit[];
}

const NOBODY: SearchedParty = { party: { kind: 'party', identifiers: [] }, key: '', hits: [] };

/** Names are slices of the block that they were read from; remembered as they are, they would keep the whole block. */
function ownCopyOf({ name, address, identifiers, ...rest }: PartyQuery): PartyQuery {
  return {
    ...rest,
    identifiers: identifiers.map(ownCopy),
    ...(name !== undefined && { name: ownCopy(name) }),
    ...(address !== undefined && { address: ownCopy(address) }),
  };
}

function ownCopy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

interface PlacedQuery {
  readonly role: EntryHit['role'];
  readonly party: PartyQuery;
  readonly place: Place | undefined;
}

/** Whom to look for: every party with a name or an identifier, and the ship. */
function partyQueries(consignment: Consignment): PlacedQuery[] {
  const queries: PlacedQuery[] = [];
  for (const party of consignment.parties) {
    if (!party.name && party.identifiers.length === 0) continue;
    queries.push({
      role: party.role,
      party: {
        kind: 'party',
        identifiers: party.identifiers.map(({ value }) => value),
        ...(party.name && { name: party.name.value }),
        ...(party.country && { country: party.country.value }),
        ...(party.address && { address: party.address.value }),
      },
      place: (party.name ?? party.identifiers[0])?.place,
    });
  }
  const { vesselName, vesselImo, flight } = consignment.journey;
  // Charter flights go under the aircraft's own mark.
  if (flight && tailMark(flight.value) !== undefined) {
    const party: PartyQuery = { kind: 'aircraft', identifiers: [flight.value] };
    queries.push({ role: 'aircraft', party, place: flight.place });
  }
  if (vesselName || vesselImo) {
    const identifiers = vesselImo ? [vesselImo.value] : [];
    queries.push({
      role: 'vessel',
      party: { kind: 'vessel', identifiers, ...(vesselName && { name: vesselName.value }) },
      place: (vesselName ?? vesselImo)?.place,
    });
  }
  return queries;
}
