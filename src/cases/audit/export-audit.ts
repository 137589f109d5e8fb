import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type DigestSignature, fingerprintOf, signDigest } from '../../evidence/dossier/signing.ts';
import { canonicalJson } from '../../evidence/ledger/canonical-json.ts';
import type { Database, Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';

// The export is lines of JSON: what it is, every entry as it is stored, and an end that counts, names the last hash
// and signs the SHA-256 of every byte before it.

export const EXPORT_FORMAT = 'tidewaiter audit export 1';
/** What the signature says that it is about. */
export const EXPORT_ABOUT = 'audit export';
const KEY_SETTING = 'audit-key';
const PAGE = 1_000;

/** The last line of an export. */
export interface ExportEnd extends DigestSignature {
  readonly entries: number;
  readonly head: string | null;
  /** SHA-256 of the public key, to compare over another channel. */
  readonly fingerprint: string;
}

/**
 * The whole chain up to now as signed text, piece by piece. What is added meanwhile is left to the next export.
 *
 * @example
 * for await (const text of exportAudit(database, '2026-11-27T18:20:12.000Z')) file.write(text);
 */
export async function* exportAudit(database: Database, at: Instant): AsyncGenerator<string> {
  const key = await exportKey(database);
  const { queries } = database;
  const until = await lastNumber(queries);
  const digest = createHash('sha256');
  const counted = (text: string): string => {
    digest.update(text);
    return text;
  };
  yield counted(`${canonicalJson({ format: EXPORT_FORMAT, at })}\n`);
  let entries = 0;
  let head: string | null = null;
  for (let after = -1; ; ) {
    const page = await queries
      .selectFrom('audit_entries')
      .selectAll()
      .where('number', '>', after)
      .where('number', '<=', until)
      .orderBy('number')
      .limit(PAGE)
      .execute();
    const last = page.at(-1);
    if (last === undefined) break;
    yield counted(page.map((entry) => `${canonicalJson(entry)}\n`).join(''));
    entries += page.length;
    head = last.hash;
    after = last.number;
    await setImmediate();
  }
  const signed = signDigest(EXPORT_ABOUT, digest.digest(), key);
  const end: ExportEnd = { entries, head, fingerprint: fingerprintOf(signed), ...signed };
  yield `${canonicalJson(end)}\n`;
}

async function lastNumber(queries: Queries): Promise<number> {
  const { last } = await queries
    .selectFrom('audit_entries')
    .select((each) => each.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

/** The key that signs exports, made at the first one. Who can read the database can sign as well. */
async function exportKey(database: Database): Promise<KeyObject> {
  const stored = await storedKey(database.queries);
  if (stored !== undefined) return createPrivateKey(stored);
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await database.queries
    .insertInto('settings')
    .values({ key: KEY_SETTING, value: JSON.stringify(pem) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Another export may have been first.
  return createPrivateKey((await storedKey(database.queries)) ?? pem);
}

async function storedKey(queries: Queries): Promise<string | undefined> {
  const row = await queries
    .selectFrom('settings')
    .select('value')
    .where('key', '=', KEY_SETTING)
    .executeTakeFirst();
  return row && String(JSON.parse(row.value));
}
