import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DetectOptions } from '../src/documents/detect-table.ts';
import { detectTable } from '../src/documents/detect-table.ts';
import type { ReadOptions } from '../src/documents/formats/table-format.ts';
import type { QuarantinedRecord } from '../src/documents/quarantine.ts';
import { readBlock } from '../src/documents/read-block.ts';
import { readTable } from '../src/documents/read-table.ts';
import type { TableLayout } from '../src/documents/table-layout.ts';
import type { Consignment } from '../src/model/consignment.ts';

/** For tests: a whole file, read as a run reads it. */
export interface TestReading {
  readonly layout: TableLayout;
  readonly consignments: Consignment[];
  readonly quarantined: QuarantinedRecord[];
  readonly recordCount: number;
  readonly blankCount: number;
}

let folder: string | undefined;

/** A file in a folder of the test's own. */
export function writeTestFile(name: string, content: string | Uint8Array): string {
  folder ??= mkdtempSync(join(tmpdir(), 'tidewaiter-test-'));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Reads every block of a file; blocks are cloned, as they are on the way to a worker. */
export async function readTestTable(
  path: string,
  options: DetectOptions & ReadOptions = {},
): Promise<TestReading> {
  const layout = structuredClone(await detectTable(path, options));
  const reading: TestReading = { layout, consignments: [], quarantined: [], recordCount: 0, blankCount: 0 };
  let { recordCount, blankCount } = reading;
  for await (const block of readTable(layout, 0, options)) {
    const part = readBlock(structuredClone(block), layout);
    reading.consignments.push(...part.consignments);
    reading.quarantined.push(...part.quarantined);
    recordCount += part.recordCount;
    blankCount += part.blankCount;
  }
  return { ...reading, recordCount, blankCount };
}
