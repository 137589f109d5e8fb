/** What an identifier's own rule says: `undefined` when it holds, else which part of it does not, in words. */
export type Fault = string | undefined;

/** Sum of digits times weights; `digits` holds ASCII digits only and is at least as long as `weights`. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (digits.charCodeAt(i) - 48) * weights[i]!;
  return sum;
}

/** Remainder of a long decimal number, digit by digit, so that no number grows beyond what is exact. */
export function remainderOf(digits: string, divisor: number): number {
  let remainder = 0;
  for (let i = 0; i < digits.length; i++) remainder = (remainder * 10 + digits.charCodeAt(i) - 48) % divisor;
  return remainder;
}
