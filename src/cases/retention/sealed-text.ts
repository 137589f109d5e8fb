import { createHash } from 'node:crypto';

/**
 * What the audit chain keeps of a person's text: its SHA-256. The words stand beside the decision or comment, where they
 * can be erased; the chain still shows whether they are the ones that were written.
 */
export function sealedText(text: string): { readonly textSha256: string } {
  return { textSha256: createHash('sha256').update(text).digest('hex') };
}
