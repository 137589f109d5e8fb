import type { Original } from './dossier-contents.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  jsonl: 'application/x-ndjson',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  html: 'text/html',
  txt: 'text/plain',
  eml: 'message/rfc822',
  xml: 'application/xml',
  gz: 'application/gzip',
};

export function mediaTypeOfName(fileName: string): string {
  return MEDIA_TYPES[fileName.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** An original that has its own name, before it has one inside the dossier. */
export type OriginalToName = Omit<Original, 'name'> & { readonly fileName: string };

/** Numbered, so that two files of one name stay two; without signs that a file system could take for more. */
export function namedOriginals(originals: readonly OriginalToName[]): Original[] {
  return originals.map(({ fileName, ...original }, index) => ({
    ...original,
    name: `${String(index + 1).padStart(4, '0')}-${fileName.replace(/[^\p{L}\p{N}._-]+/gu, '_')}`,
  }));
}
