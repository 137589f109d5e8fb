import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledgerClaim } from '../../../test/make-reported-claim.ts';
import { addReport } from '../add-report.ts';
import { openFileLedger } from './file-ledger.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidewaiter-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const order = {
  bytes: Buffer.from('Officials said Example Works GmbH shipped drones to Iran. The firm denied it.'),
  fileName: 'a.txt',
  publisher: 'Example Times',
  date: '2024-05-14',
  now: '2024-05-15T08:00:00Z',
  by: 'tester',
} as const;
const at = '2024-05-16T08:00:00Z';

test('what happened is read again, grades that were given before included', async () => {
  const ledger = openFileLedger(folder);
  const { report, claims } = await addReport(ledger, order);
  const claimId = claims[0]!.id;
  ledger.add([{ kind: 'claim-accepted', at, by: 'tester', claimId, why: 'read' }]);
  ledger.add([
    {
      kind: 'claim-graded',
      at,
      by: 'tester',
      claimId,
      grade: { source: 'B', by: 'tester', at, why: 'known' },
    },
  ]);
  ledger.add([
    {
      kind: 'claim-graded',
      at,
      by: 'other',
      claimId,
      grade: { source: 'D', by: 'other', at, why: 'withdrew three stories' },
    },
  ]);
  const again = openFileLedger(folder);
  expect(again.claim(claimId)).toMatchObject({
    state: 'accepted',
    grades: [{ source: 'B' }, { source: 'D' }],
  });
  expect(again.textOf(report)).toBe(order.bytes.toString());
  expect(readFileSync(again.originalPath(report))).toEqual(order.bytes);
});
test('the same bytes are added once', async () => {
  const ledger = openFileLedger(folder);
  await addReport(ledger, order);
  expect(await addReport(ledger, order)).toMatchObject({ wasThere: true });
  expect(ledger.reports()).toHaveLength(1);
});
test('a line that was changed is found and named', async () => {
  await addReport(openFileLedger(folder), order);
  const path = join(folder, 'events.jsonl');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Example Times', 'Exemple Times'));
  expect(() => openFileLedger(folder).claims()).toThrow(/does not follow from the one before.*line 1/s);
});
test('half a line of a killed process is no event, and the next one does not stick to it', async () => {
  const { claims } = await addReport(openFileLedger(folder), order);
  appendFileSync(join(folder, 'events.jsonl'), '{"number":9,"prev');
  const ledger = openFileLedger(folder);
  ledger.add([{ kind: 'claim-rejected', at, by: 'tester', claimId: claims[0]!.id, why: 'no' }]);
  expect(openFileLedger(folder).claim(claims[0]!.id)?.state).toBe('rejected');
});
test('two that write by turns do not cut off one another', async () => {
  const [one, two] = [openFileLedger(folder), openFileLedger(folder)];
  const { claims } = await addReport(one, order);
  two.add([{ kind: 'claim-accepted', at, by: 'b', claimId: claims[0]!.id, why: '' }]);
  one.add([{ kind: 'claim-accepted', at, by: 'a', claimId: claims[1]!.id, why: '' }]);
  expect(
    openFileLedger(folder)
      .claims()
      .map(({ state }) => state),
  ).toEqual(['accepted', 'accepted']);
});
test('an event on a claim that is not there is never written', () => {
  const ledger = openFileLedger(folder);
  expect(() =>
    ledger.add([{ kind: 'claim-accepted', at, by: 'a', claimId: ledgerClaim().id, why: '' }]),
  ).toThrow(/never proposed/);
  expect(openFileLedger(folder).events()).toEqual([]);
});
