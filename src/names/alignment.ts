import type { TokenMatch } from '../model/finding.ts';
import type { AnalysedName } from './analysed-name.ts';

/** Parts of the query that correspond to parts of the entry: mostly one to one, sometimes one to several. */
export interface TokenPair {
  readonly query: readonly number[];
  readonly entry: readonly number[];
  readonly similarity: number;
  readonly rule?: TokenMatch['rule'];
}

/** The state of one comparison: what is still free on each side, and what has been paired. */
export interface Alignment {
  readonly query: AnalysedName;
  readonly entry: AnalysedName;
  readonly freeQuery: boolean[];
  readonly freeEntry: boolean[];
  readonly pairs: TokenPair[];
}

/** Takes a pair into the alignment. */
export function take(alignment: Alignment, pair: TokenPair): void {
  for (const index of pair.query) alignment.freeQuery[index] = false;
  for (const index of pair.entry) alignment.freeEntry[index] = false;
  alignment.pairs.push(pair);
}
