import type { IsoDate } from '../../model/dates.ts';
import type { DesignationEffect, Entry } from '../../model/entry.ts';
import type { EntryHit, HitBasis } from '../../model/finding.ts';
import { explainInWords, explainMatch } from '../../names/explain.ts';
import { type OwnershipGraph, ownershipGraph, ownersOf } from '../ownership.ts';
import { countriesOf } from './entry-names.ts';
import type { PartyQuery, RawHit } from './screen-names.ts';
import { dayNumber, designationsOn, type ScreeningIndex } from './screening-index.ts';

/** An entry that may be the party, with what it means on the day; whose role on the papers it is comes later. */
export type JudgedHit = Omit<EntryHit, 'role' | 'place'>;

/** What an entry means on a day, owners included; `undefined` when all its designations had ended. */
export type HitJudge = (party: PartyQuery, hit: RawHit, asOf: IsoDate) => JudgedHit | undefined;

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

/** Makes the judge over one index; it remembers who owns whom on each day, so use one for many hits. */
export function createHitJudge(index: ScreeningIndex): HitJudge {
  const graphs = new Map<IsoDate, OwnersOnDay>();
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
  return (party, hit, asOf) => toEntryHit(party, hit, asOf, index, graphOn);
}

const BASIS_ORDER: readonly HitBasis[] = [
  'designated',
  'owned',
  'controlled-goods-end-user',
  'internal',
  'reported',
  'context',
];

/** Of several names of one entry that met, the best; best first, and among equals the gravest basis first. */
export function bestOfEachEntry<H extends JudgedHit>(hits: readonly H[]): H[] {
  const best = new Map<string, H>();
  for (const hit of hits) if (hit.score > (best.get(hit.entryId)?.score ?? 0)) best.set(hit.entryId, hit);
  return [...best.values()].sort(
    (a, b) =>
      b.score - a.score ||
      BASIS_ORDER.indexOf(a.basis) - BASIS_ORDER.indexOf(b.basis) ||
      (a.entryId < b.entryId ? -1 : 1),
  );
}

function toEntryHit(
  party: PartyQuery,
  hit: RawHit,
  asOf: IsoDate,
  index: ScreeningIndex,
  graphOn: (date: IsoDate) => OwnersOnDay,
): JudgedHit | undefined {
  const entry = index.entryAt(hit.entry);
  const judged = judge(entry, asOf, graphOn);
  if (!judged) return undefined;
  const tokens = hit.query ? explainMatch(hit.query, hit.entryName) : [];
  const listedOn = designationsOn(entry, asOf)
    .map((designation) => designation.listedOn)
    .filter((date) => date !== undefined)
    .sort()[0];
  return {
    partyName: party.name ?? party.identifiers.join(', '),
    entryId: entry.id,
    source: entry.source,
    caption: entry.caption,
    schema: entry.schema,
    programmes: [...new Set(designationsOn(entry, asOf).map(({ programme }) => programme))],
    score: Math.round(hit.score * 1000) / 1000,
    entryName: hit.entryName,
    tokens,
    adjustments: hit.adjustments.map(({ what, change }) => ({ what, change })),
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
