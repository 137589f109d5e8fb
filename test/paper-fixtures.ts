import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PaperFile } from '../src/documents/papers/paper-format.ts';
import { sharedData } from './shared-data.ts';

const FIXTURES = fileURLToPath(new URL('../src/documents/paper-formats/fixtures/', import.meta.url));

/** Our own fictional papers, one or more for every format; the name of a file begins with the id of its format. */
export function paperFixtures(): readonly PaperFile[] {
  return filesUnder(FIXTURES);
}

/** Real and published example papers of the public test data; empty where it is absent. */
export function sharedPapers(): readonly PaperFile[] {
  return sharedData === undefined ? [] : filesUnder(join(sharedData, 'documents'));
}

function filesUnder(folder: string): PaperFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
    .map((path) => ({ name: relative(folder, path).replaceAll('\\', '/'), bytes: readFileSync(path) }));
}
