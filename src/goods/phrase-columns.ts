/** Phrases by number, a column for each thing about them: they are read far more often than anything else. */
export interface PhraseColumns {
  readonly texts: readonly string[];
  /** Number of the code. */
  readonly codes: Uint32Array;
  readonly weights: Float64Array;
  /** Rarity of all words together. */
  readonly totals: Float64Array;
}
