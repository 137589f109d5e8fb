import { createHash } from 'node:crypto';
import type { PaperFile } from '../../documents/papers/paper-format.ts';
import type { Queries } from '../../store/database/database.ts';
import type { Instant } from '../../store/database/schema.ts';

/** Keeps the bytes of a paper, once, under their SHA-256. */
export async function storeOriginal(queries: Queries, { bytes }: PaperFile, at: Instant): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await queries
    .insertInto('files')
    .values({
      sha256,
      media_type: mediaTypeOf(bytes),
      bytes: bytes.byteLength,
      content: Buffer.from(bytes),
      created_at: at,
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}

/** By the first bytes, never by the name: what a file is called decides nothing about how it is shown. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const beginning = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (beginning.startsWith('%PDF-')) return 'application/pdf';
  if (beginning.startsWith('PK\u0003\u0004')) return 'application/zip';
  if (beginning.startsWith('\u0089PNG')) return 'image/png';
  if (beginning.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  return beginning.includes('\u0000') ? 'application/octet-stream' : 'text/plain; charset=utf-8';
}
