import type { Place } from './problem.ts';

/** A fact that a finding rests on: what it is, its value, and where it was read. */
export interface Evidence {
  /** In words an analyst uses: `consignee`, `HS code of item 1`. */
  readonly fact: string;
  readonly value: string;
  /** Absent only for facts that come from lists and tables, not from the papers; then `source` says which. */
  readonly place?: Place;
  readonly source?: string;
}
