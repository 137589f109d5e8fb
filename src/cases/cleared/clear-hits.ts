import { type ClearedPair, entryKeyOf, partyKeyOfHit } from '../../engine/cleared-pairs.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import { isoDateOf } from '../../model/dates.ts';
import type { Queries } from '../../store/database/database.ts';
import type { ClearedHitsTable, Instant } from '../../store/database/schema.ts';
import { newId } from '../ids.ts';
import { type Actor, Refusal } from '../refusal.ts';

export interface HitToClear {
  readonly party: string;
  readonly entryId: string;
  readonly until?: string;
}

interface Clearing {
  readonly by: Actor;
  readonly at: Instant;
  readonly text: string;
  readonly alertId: string;
  readonly dispositionId: string;
  /** False while the release waits for a second person. */
  readonly inForce: boolean;
}

/** Rows that remember: these parties of the consignment are not these entries. */
export function clearedPairsOf(
  assessment: Assessment,
  consignment: Consignment,
  toClear: readonly HitToClear[],
  { by, at, text, alertId, dispositionId, inForce }: Clearing,
): ClearedHitsTable[] {
  const hits = assessment.findings.flatMap((finding) =>
    finding.result === 'hit' ? (finding.hits ?? []) : [],
  );
  return toClear.map(({ party, entryId, until }) => {
    const hit = hits.find((each) => each.entryId === entryId && each.partyName === party);
    if (hit === undefined) {
      throw new Refusal(
        'unprocessable',
        `This alert has no hit of "${party}" on the entry ${entryId}.`,
        'Load the alert again: it may have been assessed anew.',
      );
    }
    if (until !== undefined && until < at.slice(0, 10))
      throw new Refusal(
        'unprocessable',
        `The day ${until} has passed already.`,
        'Name a day to come, or none.',
      );
    return {
      id: newId(),
      party_key: partyKeyOfHit(hit, consignment),
      entry_id: entryId,
      entry_key: entryKeyOf(hit),
      party_name: hit.partyName,
      caption: hit.caption,
      by_id: by.id,
      by_name: by.name,
      at,
      until: until ?? null,
      reason: text,
      alert_id: alertId,
      disposition_id: dispositionId,
      in_force: inForce ? 1 : 0,
      withdrawn_at: null,
    };
  });
}

/** All decisions that may still hold, for the assessments to come. */
export async function clearedPairs(queries: Queries, today: string): Promise<readonly ClearedPair[]> {
  const rows = await queries
    .selectFrom('cleared_hits')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .where('in_force', '=', 1)
    .where((row) => row.or([row('until', 'is', null), row('until', '>=', today)]))
    .orderBy('at')
    .execute();
  return rows.map((row) => ({
    partyKey: row.party_key,
    entryId: row.entry_id,
    entryKey: row.entry_key,
    by: row.by_name,
    on: isoDateOf(row.at),
    ...(row.until !== null && { until: isoDateOf(row.until) }),
    reason: row.reason,
  }));
}

/** The second person has confirmed: from now on they hold. */
export async function putClearedInForce(queries: Queries, dispositionId: string): Promise<void> {
  await queries
    .updateTable('cleared_hits')
    .set({ in_force: 1 })
    .where('disposition_id', '=', dispositionId)
    .execute();
}

/** The release was refused or undone: the hits come back. */
export async function withdrawCleared(queries: Queries, dispositionId: string, at: Instant): Promise<void> {
  await queries
    .updateTable('cleared_hits')
    .set({ withdrawn_at: at })
    .where('disposition_id', '=', dispositionId)
    .where('withdrawn_at', 'is', null)
    .execute();
}
