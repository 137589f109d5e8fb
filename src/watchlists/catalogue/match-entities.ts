import { explainInWords, explainMatch } from '../../names/explain.ts';
import type { AdjustmentOf, PartyAdjustment, PartyQuery, RawHit } from '../screening/screen-names.ts';
import { searchParty } from '../screening/screen-names.ts';
import type { Catalogue } from './catalogue.ts';
import { type Example, partyOf } from './match-example.ts';
import { comparableSchemata } from './schemata.ts';

/** What was compared, and what each comparison says of the score. The names are those that answers carry. */
export const FEATURES = {
  name_match: 'how near the names are, 0 to 1, by the words that they share and how rare these are',
  identifier_match: 'the same registration number, tax number, passport or other identifier',
  identifier_mismatch: 'numbers of one register that differ',
  country_match: 'a country, nationality or jurisdiction in common',
  country_mismatch: 'countries on both sides, none in common',
  dob_match: 'the same date or year of birth',
  dob_mismatch: 'dates of birth more than a year apart',
  gender_mismatch: 'different genders',
  address_match: 'the same address',
  vessel_imo_match: 'the same IMO number of a ship',
  vessel_imo_mismatch: 'another IMO number, or none to compare',
} as const;
export type Feature = keyof typeof FEATURES;

const FEATURE_OF: Readonly<Record<AdjustmentOf, readonly [supports: Feature, contradicts: Feature]>> = {
  identifier: ['identifier_match', 'identifier_mismatch'],
  country: ['country_match', 'country_mismatch'],
  'birth date': ['dob_match', 'dob_mismatch'],
  gender: ['gender_mismatch', 'gender_mismatch'],
  address: ['address_match', 'address_match'],
  'IMO number': ['vessel_imo_match', 'vessel_imo_mismatch'],
};

/** One comparison in numbers and in words. */
export interface Explanation {
  readonly score: number;
  readonly detail: string;
  /** The values that were compared, where single ones decided. */
  readonly query: string | null;
  readonly candidate: string | null;
}

export interface MatchOptions {
  /** From this score on an entity counts as matching. */
  readonly threshold: number;
  /** Below this score an entity is not returned at all; absent: what `LEAST_SHOWN` says. */
  readonly cutoff?: number;
  readonly limit: number;
  /** Where a name of one word finds nobody, show who bears it. */
  readonly showsBearers: boolean;
  /** Compare the names and nothing else. */
  readonly namesOnly: boolean;
}

export interface MatchedEntity {
  /** Number of the entity in the catalogue. */
  readonly entity: number;
  readonly score: number;
  readonly isMatch: boolean;
  readonly explanations: Readonly<Partial<Record<Feature, Explanation>>>;
}

export interface MatchResult {
  readonly results: readonly MatchedEntity[];
  /** How many entities reach the threshold, shown or not. */
  readonly matching: number;
}

/** Without a cutoff of the client, nothing below is returned; a lower threshold lowers it. */
const LEAST_SHOWN = 0.7;
/**
 * A name of one word (a family name, a brand) is never enough to match, but who types it wants to see who bears it:
 * where nothing else is found, these are shown as not matching.
 */
const LEAST_SHOWN_FOR_ONE_WORD = 0.5;

/** Finds the entities that an example may be, best first, each with its reasons. */
export function matchExample(
  catalogue: Catalogue,
  example: Example,
  accepts: ((entity: number) => boolean) | undefined,
  { threshold, cutoff, limit, namesOnly, showsBearers }: MatchOptions,
): MatchResult {
  const whole = partyOf(example);
  if (!whole) return { results: [], matching: 0 };
  const party: PartyQuery = namesOnly
    ? {
        kind: whole.kind,
        identifiers: [],
        ...(whole.name !== undefined && { name: whole.name, more: { names: whole.more?.names ?? [] } }),
      }
    : whole;
  const isComparable = comparableTest(catalogue, example.schema);
  const takes = (entry: number): boolean => {
    const entity = catalogue.entityOfEntry(entry);
    return entity !== undefined && isComparable(entity) && (!accepts || accepts(entity));
  };
  const search = (least: number): RawHit[] => searchParty(party, catalogue.index, least, takes);
  let found = search(Math.min(cutoff ?? LEAST_SHOWN, threshold));
  if (found.length === 0 && showsBearers && cutoff === undefined && isOneWord(party))
    found = search(LEAST_SHOWN_FOR_ONE_WORD);
  const best = new Map<number, RawHit>();
  for (const hit of found) {
    const entity = catalogue.entityOfEntry(hit.entry)!;
    // The hits come best first.
    if (!best.has(entity)) best.set(entity, hit);
  }
  const hits = [...best].sort(
    ([a, one], [b, other]) =>
      other.score - one.score || catalogue.preference(b) - catalogue.preference(a) || a - b,
  );
  return {
    matching: hits.filter(([, { score }]) => score >= threshold).length,
    results: hits.slice(0, limit).map(([entity, hit]) => ({
      entity,
      score: rounded(hit.score),
      isMatch: hit.score >= threshold,
      explanations: explain(hit),
    })),
  };
}

function isOneWord({ name, more }: PartyQuery): boolean {
  return name !== undefined && [name, ...(more?.names ?? [])].every((each) => !/[^\s]\s+[^\s]/.test(each));
}

function comparableTest({ columns: { schema } }: Catalogue, name: string): (entity: number) => boolean {
  if (name === 'Thing') return () => true;
  const numbers = [...comparableSchemata(name)]
    .map((each) => schema.numberOf(each))
    .filter((number) => number !== undefined);
  return (entity) => numbers.some((number) => schema.has(entity, number));
}

function explain(hit: RawHit): MatchedEntity['explanations'] {
  const explanations: Partial<Record<Feature, Explanation>> = {};
  if (hit.query) {
    explanations.name_match = {
      score: rounded(hit.nameScore),
      detail: explainInWords(explainMatch(hit.query, hit.entryName)),
      query: hit.query.asWritten,
      candidate: hit.entryName,
    };
  }
  for (const adjustment of hit.adjustments) {
    const { what, change } = adjustment;
    explanations[featureOf(adjustment)] = {
      score: rounded(change),
      detail: `${change >= 0 ? 'supported by' : 'against it'}: ${what}`,
      query: null,
      candidate: null,
    };
  }
  return explanations;
}

function featureOf({ of, change }: PartyAdjustment): Feature {
  const [supports, contradicts] = FEATURE_OF[of];
  return change >= 0 ? supports : contradicts;
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
