import { type Assessment, OUTCOMES } from '../model/assessment.ts';
import type { EntryHit, Finding, HitFinding } from '../model/finding.ts';

/** The findings that raised, heaviest first; those that speak for innocence (negative weight) stand last. */
export function hitFindings(assessment: Assessment): HitFinding[] {
  return assessment.findings
    .filter((finding) => finding.result === 'hit')
    .sort((a, b) => Number(hasGround(b)) - Number(hasGround(a)) || b.weight - a.weight);
}

/** A legal ground decides by itself, so its finding stands before heavier ones. */
function hasGround(finding: HitFinding): boolean {
  return finding.legalGround !== undefined;
}

/** The findings with one of the other results, in the order of the register. */
export function findingsWith<R extends Exclude<Finding['result'], 'hit'>>(
  assessment: Assessment,
  result: R,
): Extract<Finding, { readonly result: R }>[] {
  return assessment.findings.filter(
    (finding): finding is Extract<Finding, { readonly result: R }> => finding.result === result,
  );
}

/** Every entry that any finding names, each once, best match first. */
export function entryHits(assessment: Assessment): EntryHit[] {
  const best = new Map<string, EntryHit>();
  for (const finding of hitFindings(assessment)) {
    for (const hit of finding.hits ?? []) {
      const known = best.get(hit.entryId);
      if (known === undefined || hit.score > known.score) best.set(hit.entryId, hit);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** One sentence: why a person should look. The strongest finding says it. */
export function mainReason(assessment: Assessment): string {
  const strongest = hitFindings(assessment)[0];
  if (strongest !== undefined) return strongest.sentence;
  return assessment.legalGrounds[0] ?? 'No flag was raised.';
}

/** Gravest first: by outcome, then by weight of evidence, then by file and row. */
export function compareGravity(a: Assessment, b: Assessment): number {
  return (
    OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome) ||
    b.score - a.score ||
    compareText(a.file, b.file) ||
    a.row - b.row ||
    compareText(a.id, b.id)
  );
}

/** By code units: the same order on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
