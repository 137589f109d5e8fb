import type { HitFinding } from '../../../src/model/finding.ts';

/** Legal grounds first, since they decide by themselves; then by weight of evidence. */
export function byWeight(findings: readonly HitFinding[]): readonly HitFinding[] {
  const ground = ({ legalGround }: HitFinding): number => (legalGround === undefined ? 0 : 1);
  return findings.toSorted((a, b) => ground(b) - ground(a) || b.weight - a.weight);
}

const ORDER = ['contradicts', 'missing', 'supports', 'not-testable'] as const;
export type ExpectationOrder = (typeof ORDER)[number];

/** What speaks against the claim first, what could not be tested last. */
export function byGravity<T extends { readonly result: ExpectationOrder; readonly decibans: number }>(
  expectations: readonly T[],
): readonly T[] {
  return expectations.toSorted(
    (a, b) =>
      ORDER.indexOf(a.result) - ORDER.indexOf(b.result) || Math.abs(b.decibans) - Math.abs(a.decibans),
  );
}
