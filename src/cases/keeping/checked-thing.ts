/** One thing that was looked at. */
export interface CheckedThing {
  readonly what: string;
  /** How many were looked at; null where it is not a matter of counting. */
  readonly looked: number | null;
  /** What is wrong, in sentences; the first ones of many. */
  readonly trouble: readonly string[];
}

/** Sentences of one check; the rest is only counted. */
export const MOST_TOLD = 20;
