import type { CaseRecord } from '../../engine/batch/case-record.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { EntryHit, HitFinding } from '../../model/finding.ts';

/** What is new and what is gone between two assessments of one consignment, in sentences; empty: nothing that matters. */
export function changesBetween(before: Assessment, after: Assessment): string[] {
  const earlier = reasonsOf(before);
  const later = reasonsOf(after);
  const changes = [
    ...[...later].filter(([key]) => !earlier.has(key)).map(([, words]) => `New: ${words}`),
    ...[...earlier].filter(([key]) => !later.has(key)).map(([, words]) => `No longer so: ${words}`),
  ];
  if (before.outcome !== after.outcome)
    changes.unshift(`The outcome was ${before.outcome} and is ${after.outcome}.`);
  if (changes.length === 0) return [];
  return [...changes, ...listChanges(before, after)];
}

/** Every reason by what it is: a flag, or an entry that a flag met. */
function reasonsOf({ findings }: Assessment): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const finding of findings) {
    if (finding.result !== 'hit') continue;
    for (const [key, words] of reasonsOfFinding(finding)) reasons.set(key, words);
  }
  return reasons;
}

function reasonsOfFinding(finding: HitFinding): [string, string][] {
  const { flag, variant, sentence, hits = [], claims = [] } = finding;
  if (hits.length > 0)
    return hits.map((hit) => [`${flag} ${hit.entryId} ${hit.role} ${hit.basis}`, hitInWords(hit)]);
  if (claims.length > 0)
    return claims.map((claim) => [`${flag} ${claim.claimId} ${claim.refuted}`, claim.sentence]);
  return [[`${flag} ${variant}`, sentence]];
}

function hitInWords({ role, partyName, caption, source, explanation }: EntryHit): string {
  return `${role.replaceAll('-', ' ')} "${partyName}" is consistent with "${caption}" (${source}); ${explanation}.`;
}

function listChanges(before: Assessment, after: Assessment): string[] {
  return Object.entries(after.lists).flatMap(([list, version]) => {
    const earlier = before.lists[list] ?? null;
    return earlier === version
      ? []
      : [`List ${list}: version ${earlier ?? 'none'} before, ${version ?? 'none'} now.`];
  });
}

export function assessmentOf(record: CaseRecord): Assessment {
  return JSON.parse(record.assessment) as Assessment;
}
