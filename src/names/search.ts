import type { AnalysedName } from './analysed-name.ts';
import { createScratch, findCandidates, type Scratch } from './candidates.ts';
import { compareNames } from './compare.ts';
import { type IndexReader, type NameIndex, openIndex, WEAK_NAME } from './name-index.ts';
import { WEAK_ALIAS_FACTOR, WEAK_ALIAS_MINIMUM } from './policy.ts';

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
  /** The best name of every entry that reaches the threshold, best first. */
  search(query: AnalysedName, options: SearchOptions): NameHit[];
}

export function createSearcher(index: NameIndex): NameSearcher {
  const reader = openIndex(index);
  const scratch: Scratch = createScratch(reader);
  return {
    reader,
    analyse: (name) => reader.analyser.analyse(name),
    search(query, { threshold, accepts, limit }) {
      if (query.tokens.length === 0 || index.nameCount === 0) return [];
      const best = new Map<number, NameHit>();
      for (const name of findCandidates(query, reader, scratch)) {
        const entry = index.nameEntries[name]!;
        if (accepts && !accepts(entry)) continue;
        const isWeak = (index.nameFlags[name]! & WEAK_NAME) !== 0;
        const score = gradeAlias(compareNames(query, reader.nameAt(name)), isWeak);
        if (score < threshold || score <= (best.get(entry)?.score ?? 0)) continue;
        best.set(entry, { entry, name, nameText: '', isWeak, score });
      }
      const hits = [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry).slice(0, limit);
      return hits.map((hit) => ({ ...hit, nameText: reader.nameText(hit.name) }));
    },
  };
}

/** A weak alias needs an equal name, and counts less even then. */
function gradeAlias(score: number, isWeak: boolean): number {
  if (!isWeak) return score;
  return score < WEAK_ALIAS_MINIMUM ? 0 : score * WEAK_ALIAS_FACTOR;
}
