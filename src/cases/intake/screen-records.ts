import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectTable } from '../../documents/detect-table.ts';
import type { QuarantinedRecord } from '../../documents/quarantine.ts';
import { readBlock } from '../../documents/read-block.ts';
import { readTable } from '../../documents/read-table.ts';
import type { CaseRecord } from '../../engine/batch/case-record.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Ground } from '../ground/ground.ts';

export interface ScreenedRecords {
  readonly records: readonly CaseRecord[];
  readonly quarantined: readonly QuarantinedRecord[];
}

/**
 * Screens records that a caller sends, with the columns of `tidewaiter columns` as keys: the same reading and the same
 * recipe as for a file of JSON lines. Records in = records assessed + quarantined.
 */
export async function screenRecords(
  rows: readonly Readonly<Record<string, unknown>>[],
  judgedBy: 'today' | 'shipment' | IsoDate,
  ground: Ground,
): Promise<ScreenedRecords> {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-records-'));
  try {
    const path = join(folder, 'request.jsonl');
    writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''), { mode: 0o600 });
    const layout = await detectTable(path, { file: 'request' });
    const consignments: Consignment[] = [];
    const quarantined: QuarantinedRecord[] = [];
    for await (const block of readTable(layout, 0)) {
      const reading = readBlock(block, layout);
      consignments.push(...reading.consignments);
      quarantined.push(...reading.quarantined);
    }
    if (consignments.length + quarantined.length !== rows.length)
      throw new Error(
        `${rows.length} records came in, ${consignments.length} + ${quarantined.length} came out`,
      );
    const records = ground.assessor.assess(consignments, judgedBy === 'today' ? ground.today : judgedBy);
    return { records, quarantined };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
