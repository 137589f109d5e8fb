import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** An entry of the audit chain of the casework, as it is stored. */
export interface AuditEntry {
  /** From 1, without a gap. */
  readonly number: number;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly who_id: string | null;
  readonly who_name: string | null;
  readonly what: string;
  readonly subject: string | null;
  /** Canonical JSON. */
  readonly details: string;
  readonly hash_before: string;
  readonly hash: string;
}

/** SHA-256 over everything in the entry and the hash before it, as canonical JSON. */
export function hashOfEntry(entry: Omit<AuditEntry, 'hash'>): string {
  const { number, at, who_id, who_name, what, subject, details, hash_before } = entry;
  return createHash('sha256')
    .update(canonicalJson({ number, at, who_id, who_name, what, subject, details, hash_before }))
    .digest('hex');
}
