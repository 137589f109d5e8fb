import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(root, process.env['TIDEWAITER_SHARED'] ?? '../shared/data');

/** Folder of the public test data, or `undefined` on a machine without it: then the tests that read it are skipped. */
export const sharedData: string | undefined = existsSync(folder) ? folder : undefined;

if (sharedData === undefined) {
  const line = `tests over the public test data: no folder ${folder} (set TIDEWAITER_SHARED)`;
  // Where everything must run (CI), what cannot run is a failure, not a skip.
  if (process.env['TIDEWAITER_REQUIRE_ALL']) throw new Error(line);
  process.stderr.write(`skipped: ${line}\n`);
}
