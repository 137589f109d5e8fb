import type { Consignment } from '../../model/consignment.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { DesignationEffect, Entry } from '../../model/entry.ts';
import type { PartyScreening } from '../../model/facts.ts';
import type { EntryHit, HitBasis } from '../../model/finding.ts';
import type { Place } from '../../model/problem.ts';
import { explainInWords, explainMatch } from '../../names/search.ts';
import { type OwnershipGraph, ownershipGraph, ownersOf } from '../ownership.ts';
import { countriesOf, tailMark } from './entry-names.ts';
import type { KnownStrangers } from './known-strangers.ts';
import { type PartyQuery, type RawHit, searchParty } from './screen-names.ts';
import { dayNumber, designationsOn, type ScreeningIndex } from './screening-index.ts';

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

const EFFECTS: readonly DesignationEffect[] = [
  'blocking',
  'export-denial',
  'sectoral',
  'export-licence',
  'debarment',
  'warning',
  'internal',
];

interface OwnersOnDay {
  readonly graph: OwnershipGraph;
  isBlocked(entryId: string): boolean;
}

interface Judged {
  readonly basis: HitBasis;
  readonly effect?: DesignationEffect;
  readonly ownership?: NonNullable<EntryHit['ownership']>;
}

export function createPartyScreener(index: ScreeningIndex, strangers: KnownStrangers): PartyScreener {
  const found = new Map<string, SearchedParty>();
  const finished = new Map<string, EntryHit | null>();
  const graphs = new Map<IsoDate, OwnersOnDay>();
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

  const graphOn = (date: IsoDate): OwnersOnDay => {
    let owners = graphs.get(date);
    if (!owners) {
      const edges = index.edgesInForce(dayNumber(date));
      const sameName = new Map<string, readonly string[]>();
      for (const { subjectId, subjectAlso } of edges) if (subjectAlso) sameName.set(subjectId, subjectAlso);
      const isBlocked = (id: string): boolean =>
        [id, ...(sameName.get(id) ?? [])].some((each) => isBlockedOn(each, date, index));
      owners = { graph: ownershipGraph(edges, date), isBlocked };
      graphs.set(date, owners);
    }
    return owners;
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
    const made = toEntryHit(role, party, hit, asOf, index, graphOn);
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

const BASIS_ORDER: readonly HitBasis[] = [
  'designated',
  'owned',
  'controlled-goods-end-user',
  'internal',
  'reported',
  'context',
];

function bestOfEachEntry(hits: readonly EntryHit[]): EntryHit[] {
  const best = new Map<string, EntryHit>();
  for (const hit of hits) if (hit.score > (best.get(hit.entryId)?.score ?? 0)) best.set(hit.entryId, hit);
  return [...best.values()].sort(
    (a, b) =>
      b.score - a.score ||
      BASIS_ORDER.indexOf(a.basis) - BASIS_ORDER.indexOf(b.basis) ||
      (a.entryId < b.entryId ? -1 : 1),
  );
}

function toEntryHit(
  role: EntryHit['role'],
  party: PartyQuery,
  hit: RawHit,
  asOf: IsoDate,
  index: ScreeningIndex,
  graphOn: (date: IsoDate) => OwnersOnDay,
): EntryHit | undefined {
  const entry = index.entryAt(hit.entry);
  const judged = judge(entry, asOf, graphOn);
  if (!judged) return undefined;
  const tokens = hit.query ? explainMatch(hit.query, hit.entryName) : [];
  const listedOn = designationsOn(entry, asOf)
    .map((designation) => designation.listedOn)
    .filter((date) => date !== undefined)
    .sort()[0];
  return {
    role,
    partyName: party.name ?? party.identifiers.join(', '),
    entryId: entry.id,
    source: entry.source,
    caption: entry.caption,
    schema: entry.schema,
    programmes: [...new Set(designationsOn(entry, asOf).map(({ programme }) => programme))],
    score: Math.round(hit.score * 1000) / 1000,
    entryName: hit.entryName,
    tokens,
    adjustments: hit.adjustments,
    explanation: sentenceFor(hit, tokens),
    entryFacts: entryFacts(entry),
    ...judged,
    ...(listedOn && { listedOn }),
    ...(entry.fictional && { fictional: true as const }),
  };
}

function sentenceFor(hit: RawHit, tokens: EntryHit['tokens']): string {
  const parts = tokens.length > 0 ? [explainInWords(tokens)] : [];
  for (const { what, change } of hit.adjustments)
    parts.push(`${change >= 0 ? 'supported by' : 'against it'}: ${what}`);
  return parts.join('; ');
}

/** What the entry means on the day; `undefined` when all its designations had ended. */
function judge(entry: Entry, asOf: IsoDate, graphOn: (date: IsoDate) => OwnersOnDay): Judged | undefined {
  const inForce = designationsOn(entry, asOf);
  const effect = EFFECTS.find((candidate) => inForce.some((designation) => designation.effect === candidate));
  if (effect !== 'blocking') {
    const { graph, isBlocked } = graphOn(asOf);
    const owners = ownersOf(entry.id, graph, isBlocked);
    if (owners) {
      return {
        basis: 'owned',
        effect: 'blocking',
        ownership: { percent: owners.percent, chains: owners.chains },
      };
    }
  }
  if (entry.designations.length > 0 && inForce.length === 0) return undefined;
  return { basis: entry.basis, ...(effect && { effect }) };
}

function isBlockedOn(id: string, asOf: IsoDate, index: ScreeningIndex): boolean {
  const day = dayNumber(asOf);
  return index.entriesById(id).some((number) => {
    if (!index.isInForce(number, day)) return false;
    const entry = index.entryAt(number);
    return (
      entry.basis === 'designated' && designationsOn(entry, asOf).some(({ effect }) => effect === 'blocking')
    );
  });
}

const SHOWN_PROPERTIES: readonly (readonly [string, string])[] = [
  ['alias', 'also known as'],
  ['weakAlias', 'weak alias'],
  ['previousName', 'former name'],
  ['address', 'address'],
  ['birthDate', 'date of birth'],
  ['nationality', 'nationality'],
  ['registrationNumber', 'registration number'],
  ['taxNumber', 'tax number'],
  ['innCode', 'INN'],
  ['ogrnCode', 'OGRN'],
  ['uscCode', 'USCC'],
  ['idNumber', 'identity number'],
  ['passportNumber', 'passport'],
  ['imoNumber', 'IMO number'],
  ['email', 'e-mail'],
  ['phone', 'telephone'],
  ['website', 'website'],
  ['sourceUrl', 'source'],
];
const MOST_VALUES = 6;

function entryFacts(entry: Entry): EntryHit['entryFacts'] {
  const facts: { label: string; values: readonly string[] }[] = [];
  const countries = countriesOf(entry);
  if (countries.length > 0) facts.push({ label: 'country', values: countries });
  for (const [property, label] of SHOWN_PROPERTIES) {
    const values = entry.properties[property];
    if (values && values.length > 0) facts.push({ label, values: values.slice(0, MOST_VALUES) });
  }
  return facts;
}
