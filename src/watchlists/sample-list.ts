import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Edge, Entry } from '../model/entry.ts';
import { asEdge, asEntry } from './entry-lines.ts';
import { isJsonObject, type JsonObject } from './json-lines.ts';
import { readJsonLinesFile } from './json-lines-file.ts';
import type { ListVersion } from './list-version.ts';

const FOLDER = new URL('../../assets/sample-list/', import.meta.url);
const FILES = ['entries.jsonl', 'edges.jsonl'] as const;
const NAME_PROPERTIES = ['name', 'alias', 'weakAlias', 'previousName'] as const;

/** The list that ships with the program, as a version of list `sample`. */
export interface SampleList {
  readonly version: ListVersion;
  readonly entries: readonly Entry[];
  readonly edges: readonly Edge[];
}

/** The sample list, read from the package; nothing needs to be imported. It is dated and not for compliance use. */
export function sampleList(): SampleList {
  const entries = [...readLines('entries.jsonl', asEntry)];
  const edges = [...readLines('edges.jsonl', asEdge)];
  const files = FILES.map((name) => {
    const path = pathOf(name);
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    return { name, sizeBytes: statSync(path).size, sha256 };
  });
  const sha256 = createHash('sha256')
    .update(files.map((file) => file.sha256).join('\n'))
    .digest('hex');
  const names = entries.reduce(
    (sum, entry) =>
      sum + NAME_PROPERTIES.reduce((count, property) => count + (entry.properties[property]?.length ?? 0), 0),
    0,
  );
  return {
    entries,
    edges,
    version: {
      listId: 'sample',
      source: 'sample',
      versionId: `2023-12-28-${sha256.slice(0, 8)}`,
      effective: '2023-12-28',
      effectiveFrom: 'file content',
      importedAt: '2023-12-28',
      sequence: 1,
      sha256,
      files,
      entries: entries.length,
      edges: edges.length,
      names,
      problems: 0,
      sourceTitle: 'Sample list',
      publisher: 'Tidewaiter',
    },
  };
}

function pathOf(name: (typeof FILES)[number]): string {
  return fileURLToPath(new URL(name, FOLDER));
}

function* readLines<T>(
  name: (typeof FILES)[number],
  read: (value: JsonObject) => T | undefined,
): Generator<T> {
  for (const value of readJsonLinesFile(pathOf(name))) {
    const typed = isJsonObject(value) ? read(value) : undefined;
    if (typed === undefined)
      throw new Error(`the package is damaged: ${name} holds a line that is no record`);
    yield typed;
  }
}
