/** Strongest whole, next half, next quarter: echoes of one fact are not new facts. The order of the input does not matter. */
export function halving(weights: readonly number[]): number {
  if (weights.length < 2) return weights[0] ?? 0;
  return weights
    .toSorted((a, b) => Math.abs(b) - Math.abs(a))
    .reduce((sum, weight, place) => sum + weight / 2 ** place, 0);
}

/**
 * Weights of one kind of evidence added: those against and those for innocence each by halving, apart, so that a weak
 * doubt does not use up a strong proof.
 */
export function addUp(weights: readonly number[]): number {
  return halving(weights.filter((weight) => weight > 0)) + halving(weights.filter((weight) => weight < 0));
}
