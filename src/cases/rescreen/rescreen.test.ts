import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { consignment, party, written } from '../../../test/make-consignment.ts';
import { DocumentUseCollector } from '../../engine/document-uses.ts';
import type { Consignment } from '../../model/consignment.ts';
import { type IsoDate, isoDate } from '../../model/dates.ts';
import { createGroundKeeper } from '../ground/ground.ts';
import { storeCases } from '../intake/store-cases.ts';
import { rescreen } from './rescreen.ts';

const home = mkdtempSync(join(tmpdir(), 'tidewaiter-rescreen-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const NOW = '2026-11-27T08:00:00.000Z';
const TODAY = isoDate(2026, 11, 27) as IsoDate;

/** One record of a table; those with the same invoice have other consignees, and so use its number twice. */
function record(number: number, invoice: string): Consignment {
  return consignment({
    id: `R-${number}`,
    row: number + 1,
    parties: [
      party('consignor', { name: 'Fictional Exports' }),
      party('consignee', { name: `Importer ${number}` }),
    ],
    documents: [{ kind: 'invoice', number: written(invoice) }],
  });
}

onBothDatabases('screening again', (database) => {
  it('comes to the same for what came together, however far apart, and for what did not', async () => {
    const keeper = createGroundKeeper({
      home,
      chosen: ['sample'],
      queries: database().queries,
      today: () => TODAY,
    });
    const ground = await keeper.now();
    // The first and the last record of a table that is larger than what is assessed at once.
    const table = Array.from({ length: 1_203 }, (_, index) =>
      record(index + 1, index === 0 || index === 1_202 ? 'TWICE-1' : `INV-${index}`),
    );
    const requests = [[record(1, 'OFTEN-1')], [record(2, 'OFTEN-1')]];
    for (const [index, group] of [table, ...requests].entries()) {
      const collector = new DocumentUseCollector();
      for (const each of group) collector.add(each);
      const records = ground.assessor.assess(group, TODAY, collector.conflicts());
      await database().transaction((queries) =>
        storeCases(queries, records, { jobId: `job-${index}`, judgedBy: 'today', at: NOW }),
      );
    }
    const flagged = await database()
      .queries.selectFrom('findings')
      .innerJoin('consignments', 'consignments.assessment_id', 'findings.assessment_id')
      .select('reference')
      .where('flag', '=', 'duplicate-document-number')
      .orderBy('consignments.number')
      .execute();
    expect(flagged.map(({ reference }) => reference)).toEqual(['R-1', 'R-1203']);
    expect(await rescreen(database(), ground, 'lists', () => NOW)).toEqual({
      consignments: table.length + requests.length,
      changed: 0,
      opened: 0,
      groundGone: 0,
    });
  });
});
