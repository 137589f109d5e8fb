import type { AnalysedName } from './analysed-name.ts';
import { type Candidate, createCandidateFinder } from './candidates.ts';
import { compareNames } from './compare.ts';
import { type IndexReader, type NameIndex, openIndex, WEAK_NAME } from './name-index.ts';
import { WEAK_ALIAS_FACTOR, WEAK_ALIAS_MINIMUM } from './policy.ts';
import type { SearchWork } from './walk-lists.ts';

/** A name of the index that may mean the same as the query. */
export interface NameHit {
  /** Number of the entry, as given when the index was built. */
  readonly entry: number;
  readonly name: number;
  readonly nameText: string;
  readonly isWeak: boolean;
  /** 0 to 1. */
  readonly score: number;
}

export interface SearchOptions {
  readonly threshold: number;
  /** Keep only entries for which this holds (in force on the day, on a chosen list). */
  readonly accepts?: (entry: number) => boolean;
  /** Most entries to return. */
  readonly limit: number;
}

/** Searches one index; holds scratch memory, so one for each thread. */
export interface NameSearcher {
  readonly reader: IndexReader;
  analyse(name: string): AnalysedName;
  /** The best name of every entry that reaches the threshold, best first. Adds to `work` what it cost. */
  search(query: AnalysedName, options: SearchOptions, work?: SearchWork): NameHit[];
}

/** Names compared for one query, whatever the query: bounds its time. */
export const MAX_COMPARED = 20_000;

export function createSearcher(index: NameIndex): NameSearcher {
  const reader = openIndex(index);
  const finder = createCandidateFinder(reader);
  return {
    reader,
    analyse: (name) => reader.analyser.analyse(name),
    search(query, options, work = { walked: 0, verified: 0, compared: 0 }) {
      if (query.tokens.length === 0 || index.nameCount === 0 || options.limit < 1) return [];
      const candidates = finder.find(query, options.threshold, work);
      const best = compareAll(query, candidates, options, reader, work);
      const hits = sorted(best).slice(0, options.limit);
      return hits.map((hit) => ({ ...hit, nameText: reader.nameText(hit.name) }));
    },
  };
}

/** Compares candidates, the most promising first, until no other can be among the best `limit` entries. */
function compareAll(
  query: AnalysedName,
  candidates: readonly Candidate[],
  { threshold, accepts, limit }: SearchOptions,
  reader: IndexReader,
  work: SearchWork,
): Map<number, NameHit> {
  const { nameEntries, nameFlags } = reader.index;
  const best = new Map<number, NameHit>();
  /** What a further entry must beat: by its score, or by its number where the score is the same. */
  let last = { score: threshold, entry: Number.POSITIVE_INFINITY };
  let compared = 0;
  for (const { name, bound } of candidates) {
    if (bound < last.score || compared >= MAX_COMPARED) break;
    const entry = nameEntries[name]!;
    const isWeak = (nameFlags[name]! & WEAK_NAME) !== 0;
    const most = gradeAlias(bound, isWeak);
    const known = best.get(entry)?.score ?? 0;
    if (known >= most || most < last.score || (most === last.score && entry > last.entry)) continue;
    if (accepts && !accepts(entry)) continue;
    const score = gradeAlias(compareNames(query, reader.nameAt(name)), isWeak);
    compared++;
    if (score < threshold || score <= known) continue;
    best.set(entry, { entry, name, nameText: '', isWeak, score });
    if (best.size >= limit && compared % CHECK_EVERY === 0) last = sorted(best)[limit - 1]!;
  }
  work.compared += compared;
  return best;
}

/** After so many comparisons it is worth looking whether the best are already found. */
const CHECK_EVERY = 16;

function sorted(hits: ReadonlyMap<number, NameHit>): NameHit[] {
  return [...hits.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
}

/** A weak alias needs an equal name, and counts less even then. */
function gradeAlias(score: number, isWeak: boolean): number {
  if (!isWeak) return score;
  return score < WEAK_ALIAS_MINIMUM ? 0 : score * WEAK_ALIAS_FACTOR;
}
