import type { Adjustment } from '../../model/finding.ts';
import type { AnalysedName } from '../../names/analysed-name.ts';
import { conceptName } from '../../names/lexicon.ts';
import { DEFAULT_THRESHOLD, SUPPORT } from '../../names/policy.ts';
import { namesInCell, readingsOfShortForms } from '../../names/prefixes.ts';
import type { SearchOptions } from '../../names/search.ts';
import { addressSupport, birthDateSupport, countrySupport, genderSupport } from '../../names/support.ts';
import { tailMark } from '../../text/tail-mark.ts';
import { countriesOf, identifierKey, identifiersOf, tailMarksOf } from './entry-names.ts';
import type { ScreeningIndex } from './screening-index.ts';

/** What is known of a party when it is looked for. */
export interface PartyQuery {
  readonly name?: string;
  readonly country?: string;
  readonly identifiers: readonly string[];
  readonly address?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly dateOfBirth?: string;
  readonly gender?: string;
  /** Which rules apply: `party` may be an organisation or a person. */
  readonly kind: 'party' | 'organisation' | 'person' | 'vessel' | 'aircraft';
  /** Where several values are known of one thing: those beyond the first. The one that agrees best counts. */
  readonly more?: {
    readonly names?: readonly string[];
    readonly countries?: readonly string[];
    readonly addresses?: readonly string[];
    readonly datesOfBirth?: readonly string[];
  };
}

/** What an adjustment compares. */
export type AdjustmentOf = 'country' | 'address' | 'birth date' | 'gender' | 'identifier' | 'IMO number';

export interface PartyAdjustment extends Adjustment {
  readonly of: AdjustmentOf;
}

/** An entry that may be the party, before the day is asked for. */
export interface RawHit {
  /** Number of the entry in the index. */
  readonly entry: number;
  readonly score: number;
  /** The name of the query that met, analysed; absent when only an identifier did. */
  readonly query?: AnalysedName;
  readonly entryName: string;
  /** Score of the names alone; 0 when only an identifier met. */
  readonly nameScore: number;
  readonly adjustments: readonly PartyAdjustment[];
}

/** More than the search ever takes as candidates: what is left out is decided behind the day, not before it. */
const MOST_ENTRIES = 200;
/** All but the same identifier, which is looked up by itself, lifts a hit by no more. */
const MOST_NAME_SUPPORT = SUPPORT.sameCountry + SUPPORT.sameAddress;
/** An equal identifier without a name that meets: the entry is shown, as probable. */
const IDENTIFIER_ONLY_SCORE = 0.9;
const MOST_SUPPORTED_SCORE = 0.995;

/**
 * All entries that may be the party, whatever the day, best first.
 *
 * @param threshold least score, 0 to 1, with all that supports and contradicts
 * @param accepts keeps only entries for which it holds, before the best are chosen
 */
export function searchParty(
  party: PartyQuery,
  index: ScreeningIndex,
  threshold = DEFAULT_THRESHOLD,
  accepts?: (entry: number) => boolean,
): RawHit[] {
  const best = new Map<number, RawHit>();
  const searched = threshold - MOST_NAME_SUPPORT;
  const keep = (hit: RawHit): void => {
    if (hit.score >= threshold && hit.score > (best.get(hit.entry)?.score ?? 0)) best.set(hit.entry, hit);
  };
  const options: SearchOptions = {
    threshold: searched,
    limit: MOST_ENTRIES,
    ...(accepts && { accepts: (bearer: number) => index.entriesOfBearer(bearer).some(accepts) }),
  };
  for (const name of namesOfParty(party)) {
    for (const query of queriesFor(party, name, index)) {
      const searcher = index.searchers[query.family];
      for (const hit of searcher.search(query, options)) {
        for (const entry of index.entriesOfBearer(hit.entry)) {
          if (accepts && !accepts(entry)) continue;
          const { score, nameText: entryName } = hit;
          keep(
            supported({ entry, score, query, entryName, nameScore: score, adjustments: [] }, party, index),
          );
        }
      }
    }
  }
  for (const identifier of party.identifiers) {
    const key = lookUpKey(party.kind, identifier);
    if (key === undefined) continue;
    for (const entry of index.entriesByKey(key)) {
      if (best.has(entry) || (accepts && !accepts(entry))) continue;
      if (!hasKey(index, entry, party, identifier)) continue;
      // A mark is the aircraft's name; an identifier without a name that meets leaves a doubt.
      const isMark = party.kind === 'aircraft';
      const score = isMark ? 1 : IDENTIFIER_ONLY_SCORE;
      const what = `the same ${isMark ? 'registration mark' : 'identifier'} ${identifier}`;
      const adjustments = [{ of: 'identifier', what, change: score } as const];
      keep({ entry, score, entryName: index.entryAt(entry).caption, nameScore: 0, adjustments });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
}

/** Short forms in brackets stand apart from the names of entries as well, and would be a word too many. */
function namesOfParty({ name, more }: PartyQuery): string[] {
  const cells = [...(name === undefined ? [] : [name]), ...(more?.names ?? [])];
  return [...new Set(cells.flatMap((cell) => namesInCell(cell)).flatMap(readingsOfShortForms))];
}

/** Of several values the one that supports most, or contradicts least. */
function bestOf(
  of: AdjustmentOf,
  first: string | undefined,
  more: readonly string[] | undefined,
  support: (value: string | undefined) => readonly Adjustment[],
): PartyAdjustment[] {
  let best = support(first);
  for (const value of more ?? []) {
    const other = support(value);
    if ((other[0]?.change ?? 0) > (best[0]?.change ?? 0)) best = other;
  }
  return best.map((adjustment) => ({ of, ...adjustment }));
}

function lookUpKey(kind: PartyQuery['kind'], identifier: string): string | undefined {
  if (kind === 'vessel') return imoKey(identifier);
  if (kind === 'aircraft') return prefixed('tail', tailMark(identifier));
  return prefixed('identifier', identifierKey(identifier));
}

function imoKey(text: string): string | undefined {
  return prefixed('imo', /\d{7}/.exec(text)?.[0]);
}

function prefixed(kind: string, key: string | undefined): string | undefined {
  return key === undefined ? undefined : `${kind}:${key}`;
}

function hasKey(index: ScreeningIndex, entry: number, party: PartyQuery, identifier: string): boolean {
  const found = index.entryAt(entry);
  if (party.kind === 'vessel') {
    return (found.properties['imoNumber'] ?? []).some((imo) => imoKey(imo) === imoKey(identifier));
  }
  if (party.kind === 'aircraft') return tailMarksOf(found).some((mark) => mark === tailMark(identifier));
  const key = identifierKey(identifier);
  return key !== undefined && identifiersOf(found).includes(key);
}

/** Legal forms of two letters (`AS`, `SA`) are no names, though some list has each of them as one. */
const LEAST_NAME_LETTERS = 3;

/**
 * The name analysed by each set of rules that may apply. A legal form or a word of trade means no person, but for one
 * person's business, and where every such word is a name that listed persons bear (`San`, `Pao`, `Medina`).
 */
function queriesFor(party: PartyQuery, name: string, index: ScreeningIndex): AnalysedName[] {
  const { organisation, person, vessel } = index.searchers;
  if (party.kind === 'aircraft') return [];
  if (party.kind === 'vessel') return [vessel.analyse(name)];
  if (party.kind === 'person') return [person.analyse(name)];
  if (party.kind === 'organisation') return [organisation.analyse(name)];
  const asOrganisation = organisation.analyse(name);
  const isOneMansBusiness = asOrganisation.tokens.some(
    ({ kind, concept }) => kind === 'legal-form' && conceptName(concept) === 'legal-form:sole-proprietor',
  );
  const isOrganisation = asOrganisation.tokens.some(
    ({ kind, text }) =>
      (kind === 'legal-form' || kind === 'business-word') &&
      !text
        .split(' ')
        .every((word) => word.length >= LEAST_NAME_LETTERS && person.reader.wordsSpelt(word).length > 0),
  );
  return isOrganisation && !isOneMansBusiness ? [asOrganisation] : [asOrganisation, person.analyse(name)];
}

/** Adds what else is known. Support never makes a name equal that is not; only equal names score 1. */
function supported(hit: RawHit, party: PartyQuery, index: ScreeningIndex): RawHit {
  const entry = index.entryAt(hit.entry);
  const adjustments: PartyAdjustment[] = [];
  if (party.kind === 'vessel')
    adjustments.push(...vesselAdjustments(party, entry.properties['imoNumber'] ?? []));
  else {
    const countries = countriesOf(entry);
    const { address = [], birthDate = [], gender = [] } = entry.properties;
    const { more } = party;
    adjustments.push(
      ...bestOf('country', party.country, more?.countries, (value) => countrySupport(value, countries)),
      ...bestOf('address', party.address, more?.addresses, (value) => addressSupport(value, address)),
      ...bestOf('birth date', party.dateOfBirth, more?.datesOfBirth, (value) =>
        birthDateSupport(value, birthDate),
      ),
      ...bestOf('gender', party.gender, undefined, (value) => genderSupport(value, gender)),
    );
    const shared = sharedIdentifier(party, identifiersOf(entry));
    if (shared !== undefined) {
      adjustments.push({
        of: 'identifier',
        what: `the same identifier ${shared}`,
        change: SUPPORT.sameIdentifier,
      });
    } else {
      const other = otherIdentifier(party, countries, identifiersOf(entry));
      if (other !== undefined)
        adjustments.push({
          of: 'identifier',
          what: `another number of the same kind, ${other}`,
          change: SUPPORT.otherIdentifier,
        });
    }
  }
  let score = hit.score;
  for (const { change } of adjustments) score += change;
  const ceiling = hit.score === 1 ? 1 : Math.max(hit.score, MOST_SUPPORTED_SCORE);
  return { ...hit, score: Math.max(0, Math.min(ceiling, score)), adjustments };
}

function sharedIdentifier(party: PartyQuery, ofEntry: readonly string[]): string | undefined {
  return party.identifiers.find((identifier) => {
    const key = identifierKey(identifier);
    return key !== undefined && ofEntry.includes(key);
  });
}

/**
 * An identifier of the entry that is of the same form as the party's and not the same; only within one country, whose
 * registers give numbers of one length, and only for numbers of ten characters or more.
 */
function otherIdentifier(
  party: PartyQuery,
  countries: readonly string[],
  ofEntry: readonly string[],
): string | undefined {
  if (party.country === undefined || !countries.includes(party.country)) return undefined;
  const ours = party.identifiers.map(identifierKey).filter((key) => key !== undefined && key.length >= 10);
  return ofEntry.find((theirs) =>
    ours.some((own) => own?.length === theirs.length && /^\d+$/.test(own) === /^\d+$/.test(theirs)),
  );
}

/** For a ship the IMO number decides: names are given anew and shared by many. */
function vesselAdjustments(party: PartyQuery, imoNumbers: readonly string[]): PartyAdjustment[] {
  const ours = party.identifiers.map(imoKey).find((key) => key !== undefined);
  if (ours === undefined || imoNumbers.length === 0)
    return [{ of: 'IMO number', what: 'no IMO number to compare', change: SUPPORT.noImoNumber }];
  return imoNumbers.some((imo) => imoKey(imo) === ours)
    ? [{ of: 'IMO number', what: 'the same IMO number', change: SUPPORT.sameIdentifier }]
    : [{ of: 'IMO number', what: 'another IMO number', change: SUPPORT.otherImoNumber }];
}
