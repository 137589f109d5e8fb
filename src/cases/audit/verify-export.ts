import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fingerprintOf, isSignedDigest } from '../../evidence/dossier/signing.ts';
import { canonicalJson } from '../../evidence/ledger/canonical-json.ts';
import { AUDIT_LINE_CHARACTERS } from '../../model/limits.ts';
import type { Queries } from '../../store/database/database.ts';
import { EXPORT_ABOUT, EXPORT_FORMAT } from './export-audit.ts';
import { type AuditVerdict, createChainWalk, verifyAudit } from './verify-audit.ts';

export interface ExportVerdict extends AuditVerdict {
  /** Of the key that signed; null when no signature was reached. */
  readonly fingerprint: string | null;
}

const beginning = z.strictObject({ format: z.literal(EXPORT_FORMAT), at: z.string() });
const entry = z.strictObject({
  number: z.number(),
  at: z.string(),
  who_id: z.string().nullable(),
  who_name: z.string().nullable(),
  what: z.string(),
  subject: z.string().nullable(),
  details: z.string(),
  hash_before: z.string(),
  hash: z.string(),
});
/** Base64 has spare bits at its end: only one way of writing them is right. */
const base64 = z.string().refine((text) => Buffer.from(text, 'base64').toString('base64') === text);
const end = z.strictObject({
  entries: z.number(),
  head: z.string().nullable(),
  fingerprint: z.string(),
  algorithm: z.literal('Ed25519'),
  publicKey: base64,
  signature: base64,
});

/** Recomputes an export without any database: every entry, the order, the end, the signature. */
export async function verifyExport(bytes: AsyncIterable<Uint8Array>): Promise<ExportVerdict> {
  const walk = createChainWalk();
  const digest = createHash('sha256');
  const answer = (trouble: string | null, fingerprint: string | null = null): ExportVerdict => ({
    sound: trouble === null,
    entries: walk.entries,
    head: walk.head,
    trouble,
    fingerprint,
  });
  let line = 0;
  let ended: z.infer<typeof end> | undefined;
  for await (const raw of linesOf(bytes)) {
    line++;
    if (raw === null) return answer(`line ${line} is longer than any entry, or cut off`);
    if (ended) return answer(`line ${line} stands behind the end`);
    const value = parsed(raw);
    if (line === 1) {
      if (!beginning.safeParse(value).success) return answer('this is no export of the record');
    } else {
      const last = end.safeParse(value);
      const next = entry.safeParse(value);
      if (last.success && canonicalJson(last.data) === Buffer.from(raw).toString()) {
        ended = last.data;
        continue;
      }
      if (!next.success) return answer(`line ${line} is no entry`);
      const trouble = walk.take(next.data);
      if (trouble !== null) return answer(trouble);
    }
    digest.update(raw).update('\n');
  }
  if (ended === undefined) return answer('the end with its signature is missing: entries may be missing');
  if (ended.entries !== walk.entries || ended.head !== walk.head)
    return answer(`the end speaks of ${ended.entries} entries; ${walk.entries} are here`);
  if (!isSignedDigest(EXPORT_ABOUT, digest.digest(), ended) || ended.fingerprint !== fingerprintOf(ended))
    return answer('the signature does not fit');
  return answer(null, fingerprintOf(ended));
}

/**
 * Verifies the chain of a database, and that it goes on from an export that was kept elsewhere: whoever rewrites the
 * whole chain cannot rewrite the export.
 */
export async function verifyAgainst(queries: Queries, kept: ExportVerdict): Promise<AuditVerdict> {
  if (!kept.sound) return { ...kept, trouble: `the export itself is not sound: ${kept.trouble}` };
  const verdict = await verifyAudit(queries);
  if (!verdict.sound || kept.entries === 0) return verdict;
  const row = await queries
    .selectFrom('audit_entries')
    .select('hash')
    .where('number', '=', kept.entries)
    .executeTakeFirst();
  if (row?.hash === kept.head) return verdict;
  const trouble = row
    ? `entry ${kept.entries} is not the one that was exported: the record was written anew up to there`
    : `the record ends at entry ${verdict.entries}; ${kept.entries} were exported`;
  return { ...verdict, sound: false, trouble };
}

function parsed(raw: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    return undefined;
  }
}

const NEWLINE = 0x0a;

/** Lines without their ends; null for one that is too long, and for a last one that is cut off. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let rest = Buffer.alloc(0);
  for await (const piece of bytes) {
    rest = Buffer.concat([rest, piece]);
    let from = 0;
    for (let to = rest.indexOf(NEWLINE); to >= 0; to = rest.indexOf(NEWLINE, from)) {
      yield rest.subarray(from, to);
      from = to + 1;
    }
    rest = rest.subarray(from);
    if (rest.length > AUDIT_LINE_CHARACTERS) {
      yield null;
      return;
    }
  }
  if (rest.length > 0) yield null;
}
