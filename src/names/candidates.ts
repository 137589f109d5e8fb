import type { AnalysedName } from './analysed-name.ts';
import type { IndexReader } from './name-index.ts';
import { createLeadFinder } from './query-leads.ts';
import { createVerifier } from './verify-candidate.ts';
import { createListWalker, type SearchWork } from './walk-lists.ts';
import { wholeNameCandidates } from './whole-name-candidates.ts';

/** A name of the index that may reach the threshold. */
export interface Candidate {
  readonly name: number;
  /** The most that the comparison can give. */
  readonly bound: number;
}

/** Finds candidates in one index; holds scratch memory, so one for each thread. */
export interface CandidateFinder {
  /** Names of the index that may reach the threshold, the most promising first. */
  find(query: AnalysedName, threshold: number, work: SearchWork): Candidate[];
}

/**
 * Candidate search by bounds. With weights of pairs `w`, similarities `s` and threshold `t`, a score
 *
 *     sum(w s) / (sum(w) + cost of what is unmatched)  >=  t
 *
 * means the same as
 *
 *     sum over pairs of [ w (s - t) + t (costs that the pair spares) ]  >=  t (all costs)
 *
 * in which every pair stands for itself. So each near word of the index brings its names a fixed gain; lists of names
 * that could make no match with all that other words may gain are never walked; and a name is dropped as soon as its
 * gains and all that is still open stay below what it needs.
 */
export function createCandidateFinder(reader: IndexReader): CandidateFinder {
  const leadsOf = createLeadFinder(reader);
  const verifier = createVerifier(reader);
  const walker = createListWalker(reader.index);
  return {
    find(query, threshold, work) {
      const leads = leadsOf(query, threshold);
      verifier.begin(query, leads, threshold);
      for (const [number, { names }] of leads.entries())
        for (const name of names) verifier.mark(name, number);
      const found = wholeNameCandidates(query, reader, threshold);
      const candidates: Candidate[] = [];
      const touched = walker.walk(query, leads, threshold, verifier.isMarked, work);
      verifier.forEachBound(touched, (name, most) => {
        const bound = Math.max(most, found.get(name) ?? 0);
        if (bound >= threshold) candidates.push({ name, bound });
        found.delete(name);
      });
      work.verified += touched.length;
      verifier.end();
      for (const [name, bound] of found) candidates.push({ name, bound });
      return candidates.sort((a, b) => b.bound - a.bound || a.name - b.name);
    },
  };
}
