import type { Facts } from './facts.ts';
import type { Raised } from './finding.ts';

export type FactName = keyof Facts;

/** What a flag is handed: the facts that it declares, all of them present. */
export type Needed<N extends FactName> = { readonly [K in N]-?: NonNullable<Facts[K]> };

/** What a flag answers when its facts are there but do not reach: for people, in words, what was missing. */
export interface Untestable {
  readonly missing: readonly string[];
}

/** One red flag: what it is, what it needs, and one pure function. */
export interface Flag<N extends FactName = FactName> {
  /** File name = id = page in `docs/flags/`. */
  readonly id: string;
  /** Number in section 7 of the design. */
  readonly number: number;
  readonly title: string;
  /** Where the check comes from: publisher, document, paragraph, date. Our own design says so. */
  readonly basis: string;
  readonly needs: readonly N[];
  /** Ordinary reasons for the same picture. */
  readonly innocent: readonly string[];
  /** What would clear it. */
  readonly wouldClear: readonly string[];
  /** `null`: the check was made in full and found nothing. Throws only on a broken invariant; then the finding is `failed`. */
  raise(facts: Needed<N>): Raised | Untestable | null;
}

/** Ties the facts that `raise` sees to those that `needs` names: an undeclared fact is a type error. */
export function defineFlag<const N extends FactName>(flag: Flag<N>): Flag<N> {
  return flag;
}
