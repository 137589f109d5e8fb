/** Fences of an adjusted box plot: what lies outside is far from its peers. */
export interface Fences {
  readonly low: number;
  readonly high: number;
  /** Observations that they were drawn from. */
  readonly count: number;
}

/** Fewer observations say little of what is usual. */
const LEAST_OBSERVATIONS = 20;
/** The measure of skew compares all pairs; of more observations every nth is taken. */
const MOST_OBSERVATIONS = 1_000;

/**
 * Fences for skewed data: Hubert and Vandervieren, "An adjusted boxplot for skewed distributions", Computational
 * Statistics and Data Analysis 52 (2008), 5186-5201, formula (5), with the medcouple of Brys, Hubert and Struyf (2004).
 *
 * @returns `undefined` for fewer than 20 observations, and when they are all but equal
 */
export function adjustedFences(observations: readonly number[]): Fences | undefined {
  if (observations.length < LEAST_OBSERVATIONS) return undefined;
  const sorted = Float64Array.from(observations).sort();
  const [q1, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const range = q3 - q1;
  if (!(range > 0)) return undefined;
  const skew = medcouple(thinned(sorted));
  const [below, above] = skew >= 0 ? [-4, 3] : [-3, 4];
  return {
    low: q1 - 1.5 * Math.exp(below * skew) * range,
    high: q3 + 1.5 * Math.exp(above * skew) * range,
    count: observations.length,
  };
}

function thinned(sorted: Float64Array): Float64Array {
  if (sorted.length <= MOST_OBSERVATIONS) return sorted;
  const step = (sorted.length - 1) / (MOST_OBSERVATIONS - 1);
  return Float64Array.from({ length: MOST_OBSERVATIONS }, (_, i) => sorted[Math.round(i * step)]!);
}

/** Linear between the nearest observations. */
function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

/** Skew between -1 and 1: the median of how far pairs around the median lean to one side. */
export function medcouple(sorted: Float64Array): number {
  const median = quantile(sorted, 0.5);
  const left = sorted.filter((value) => value <= median);
  const right = sorted.filter((value) => value >= median);
  const ties = sorted.filter((value) => value === median).length;
  const kernel = new Float64Array(left.length * right.length);
  let at = 0;
  for (const [i, low] of left.entries())
    for (const [j, high] of right.entries())
      kernel[at++] =
        high === low
          ? // Both equal the median: by their order among the equal ones.
            Math.sign(ties - 1 - (left.length - 1 - i) - j)
          : (high - median - (median - low)) / (high - low);
  return quantile(kernel.sort(), 0.5);
}
