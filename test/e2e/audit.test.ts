import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appendAudit } from '../../src/cases/audit/append-audit.ts';
import { openDatabase } from '../../src/store/database/open-database.ts';
import { Cli } from './run-cli.ts';

const home = mkdtempSync(join(tmpdir(), 'tidewaiter-audit-'));
const cli = new Cli(home);
const file = join(home, 'kept.jsonl');

async function changed(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>) {
  const database = await openDatabase({ home });
  await work(database);
  await database.close();
}

beforeAll(() => {
  delete process.env['DATABASE_URL'];
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('says that there is nothing yet, rather than that nothing is sound', async () => {
  const { status, err } = await cli.run(['audit', 'verify']);
  expect(status).toBe(2);
  expect(err).toContain('there is no casework yet');
});

it('verifies, exports, verifies the export alone, and finds what was changed', async () => {
  await changed(async (database) => {
    for (const what of ['sign-in', 'alert.hold', 'alert.release'])
      await database.transaction((queries) =>
        appendAudit(queries, {
          at: '2026-11-27T10:00:00.000Z',
          who: { id: 'u', name: 'Fictional' },
          what,
          subject: null,
          details: {},
        }),
      );
  });
  const sound = await cli.run(['audit', 'verify']);
  expect(sound).toMatchObject({ status: 0, out: expect.stringContaining('Sound: 3 entries') });
  expect((await cli.run(['audit', 'export', '--out', file])).status).toBe(0);
  expect((await cli.run(['audit', 'export', '--out', file])).status).toBe(2);
  const alone = await cli.run(['audit', 'verify', '--export', file, '--json']);
  expect(JSON.parse(alone.out)).toMatchObject({
    sound: true,
    entries: 3,
    key: expect.stringMatching(/^[\da-f]{64}$/),
  });
  expect((await cli.run(['audit', 'verify', '--against', file])).status).toBe(0);

  writeFileSync(join(home, 'changed.jsonl'), readFileSync(file, 'utf8').replace('alert.hold', 'alert.stop'));
  const forged = await cli.run(['audit', 'verify', '--export', join(home, 'changed.jsonl')]);
  expect(forged).toMatchObject({ status: 1, out: expect.stringContaining('entry 2 was changed') });

  await changed((database) => database.queries.deleteFrom('audit_entries').where('number', '=', 3).execute());
  const cut = await cli.run(['audit', 'verify']);
  expect(cut).toMatchObject({ status: 1, out: expect.stringContaining('the last entry is missing') });
});
