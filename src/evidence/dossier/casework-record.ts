import { type AuditEntry, hashOfEntry } from '../ledger/audit-entry.ts';
import { leafOfLog, rootFromProof } from './hash-tree.ts';

/** The audit chain as it stood when the dossier was built: what the proofs of its entries lead to. */
export interface AuditLog {
  readonly entries: number;
  /** Hash of the last entry. */
  readonly head: string;
  /** Root of the hash tree over the hashes of all entries. */
  readonly root: string;
}

/** An entry, and the hashes that lead from it to the root. */
export interface ProvedEntry {
  readonly entry: AuditEntry;
  readonly proof: readonly string[];
}

/** A decision with its words, which the chain holds as their SHA-256. */
export interface DecisionRecord {
  /** `alert ID`. */
  readonly subject: string;
  readonly decision: string;
  readonly reasonCode: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

export type CommentRecord = Omit<DecisionRecord, 'decision' | 'reasonCode'>;

/** What people did with alerts and case. */
export interface CaseworkRecord {
  readonly log: AuditLog;
  readonly entries: readonly ProvedEntry[];
  readonly decisions: readonly DecisionRecord[];
  readonly comments: readonly CommentRecord[];
}

/** What is wrong with an entry's place in the chain; `undefined`: it belongs there. `isWhole`: nothing in it is masked. */
export function faultOfEntry(
  { entry, proof }: ProvedEntry,
  { entries, root }: AuditLog,
  isWhole: boolean,
): string | undefined {
  if (isWhole && hashOfEntry(entry) !== entry.hash)
    return 'the entry does not fit its hash in the audit chain';
  if (rootFromProof(leafOfLog(entry.hash), entry.number - 1, entries, proof) !== root)
    return 'its proof does not lead to the root of the audit chain';
  return undefined;
}

/** True when the chain recorded these words: an entry on the same subject holds their SHA-256. */
export function isRecorded(subject: string, textSha256: string, entries: readonly AuditEntry[]): boolean {
  return entries.some((entry) => entry.subject === subject && entry.details.includes(`"${textSha256}"`));
}
