import type { AuditLog, CaseworkRecord, ProvedEntry } from '../../evidence/dossier/casework-record.ts';
import { leafOfLog, provedTree } from '../../evidence/dossier/hash-tree.ts';
import type { Queries } from '../../store/database/database.ts';
import { CHAIN_BEGINS } from '../audit/append-audit.ts';

export interface CaseworkScope {
  readonly alertIds: readonly string[];
  readonly consignmentIds: readonly string[];
  readonly caseId?: string | undefined;
  /** Of the ledger: what people decided on them is in the chain as well. */
  readonly reportIds: readonly string[];
  readonly claimIds: readonly string[];
}

/** What the chain calls the building of a dossier. */
export const DOSSIER_BUILT = 'dossier.built';
const HASHES_AT_ONCE = 20_000;

/** What people did with these alerts, this case and its claims, and the proof that the audit chain holds it. */
export async function caseworkOf(queries: Queries, scope: CaseworkScope): Promise<CaseworkRecord> {
  const { alertIds, caseId } = scope;
  const subjects = [
    ...alertIds.map((id) => `alert ${id}`),
    ...scope.consignmentIds.map((id) => `consignment ${id}`),
    ...(caseId === undefined ? [] : [`case ${caseId}`]),
    ...scope.reportIds.map((id) => `report ${id}`),
    ...scope.claimIds.map((id) => `claim ${id}`),
  ];
  const { log, entries } = await provedEntries(queries, subjects);
  const dispositions = await queries
    .selectFrom('dispositions')
    .selectAll()
    .where('alert_id', 'in', alertIds.length > 0 ? [...alertIds] : [''])
    .orderBy('number')
    .execute();
  const comments = await queries
    .selectFrom('comments')
    .select(['alert_id', 'text', 'by_name', 'at', 'number'])
    .where('alert_id', 'in', alertIds.length > 0 ? [...alertIds] : [''])
    .orderBy('number')
    .execute();
  const notes = await queries
    .selectFrom('case_notes')
    .selectAll()
    .where('case_id', '=', caseId ?? '')
    .orderBy('number')
    .execute();
  return {
    log,
    entries,
    decisions: dispositions.map(({ alert_id, decision, reason_code, text, by_name, at }) => ({
      subject: `alert ${alert_id}`,
      decision,
      reasonCode: reason_code,
      text,
      by: by_name,
      at,
    })),
    comments: [
      ...comments.map(({ alert_id, text, by_name, at }) => ({
        subject: `alert ${alert_id}`,
        text,
        by: by_name,
        at,
      })),
      ...notes.map(({ case_id, text, by_name, at }) => ({
        subject: `case ${case_id}`,
        text,
        by: by_name,
        at,
      })),
    ],
  };
}

/**
 * The chain up to the last entry on these subjects: what others do later changes nothing in the dossier, so that it has
 * the same root when it is built again, at any level. That it was built is no part of it. The hashes are read once:
 * 100,000 take well under a second.
 */
async function provedEntries(
  queries: Queries,
  subjects: readonly string[],
): Promise<{ readonly log: AuditLog; readonly entries: readonly ProvedEntry[] }> {
  const found = await queries
    .selectFrom('audit_entries')
    .selectAll()
    .where('subject', 'in', [...subjects])
    .where('what', '!=', DOSSIER_BUILT)
    .orderBy('number')
    .execute();
  const entries = found.map((entry) => ({ ...entry, number: Number(entry.number) }));
  const hashes = await hashesUpTo(queries, entries.at(-1)?.number ?? 0);
  const { root, proofs } = provedTree(
    hashes.map(leafOfLog),
    entries.map(({ number }) => number - 1),
  );
  return {
    log: { entries: hashes.length, head: hashes.at(-1) ?? CHAIN_BEGINS, root },
    entries: entries.map((entry, index) => ({ entry, proof: proofs[index] ?? [] })),
  };
}

async function hashesUpTo(queries: Queries, last: number): Promise<string[]> {
  const hashes: string[] = [];
  while (hashes.length < last) {
    const page = await queries
      .selectFrom('audit_entries')
      .select('hash')
      .where('number', '>', hashes.length)
      .where('number', '<=', last)
      .orderBy('number')
      .limit(HASHES_AT_ONCE)
      .execute();
    if (page.length === 0) break;
    hashes.push(...page.map(({ hash }) => hash));
  }
  return hashes;
}
