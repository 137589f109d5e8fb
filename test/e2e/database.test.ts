import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { DATABASE_FILE, openDatabase } from '../../src/store/database/open-database.ts';
import { freshPostgres, hasPostgres } from '../databases.ts';
import { storeWishes } from '../stored-casework.ts';
import { Cli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-db-e2e-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tidewaiter db', () => {
  const home = join(folder, 'home');
  const cli = new Cli(home);
  const backup = join(folder, 'a.backup');

  it('backs up a database in use, and checks it', async () => {
    const database = await openDatabase({ home });
    await storeWishes(database, [{ reference: 'A-1' }, { reference: 'A-2', outcome: 'clear' }]);
    const run = await cli.run(['db', 'backup', backup]);
    expect(run.err).toBe('');
    expect(run.out).toContain('2 consignments, 1 alerts');
    await database.close();
    const check = await cli.run(['db', 'check']);
    expect([check.status, check.out]).toEqual([0, expect.stringContaining('The database holds together.')]);
  });

  it('refuses to restore over what is there, and restores elsewhere', async () => {
    const refused = await cli.run(['db', 'restore', backup]);
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('--replace')]);
    const other = new Cli(join(folder, 'other'));
    expect(await other.run(['db', 'restore', backup])).toMatchObject({ status: 0 });
    const { status, out } = await other.run(['db', 'check', '--json']);
    expect([status, JSON.parse(out)]).toEqual([0, expect.objectContaining({ sound: true })]);
  });

  it.skipIf(!hasPostgres)('goes over to PostgreSQL, and back', async () => {
    const { address, drop } = await freshPostgres();
    const there = new Cli(join(folder, 'there'), { DATABASE_URL: address });
    expect(await there.run(['db', 'restore', backup])).toMatchObject({ status: 0 });
    const dump = join(folder, 'b.backup');
    expect(await there.run(['db', 'backup', dump])).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'there', DATABASE_FILE))).toBe(false);
    const back = new Cli(join(folder, 'back'));
    const { out } = await back.run(['db', 'restore', dump]);
    expect(out).toContain('2 consignments, 1 alerts');
    await drop();
  });

  it('says with its status that something is wrong', async () => {
    const raw = new Sqlite(join(home, DATABASE_FILE));
    raw.exec('delete from alerts');
    raw.close();
    const { status, out } = await cli.run(['db', 'check']);
    expect([status, out]).toEqual([1, expect.stringContaining('TROUBLE')]);
    expect(out).toContain('consignment A-1');
  });
});

describe('tidewaiter db retention, retain, erase', () => {
  const cli = new Cli(join(folder, 'retained'));

  it('erases by rule and by name, and says what is left', async () => {
    const database = await openDatabase({ home: cli.home });
    await storeWishes(database, [{ reference: 'A-1' }, { reference: 'A-2', outcome: 'clear' }]);
    await database.close();
    expect((await cli.run(['db', 'retain'])).out).toContain('No rule of retention is set');
    const rules = await cli.run(['db', 'retention', '--clear-after', '30', '--decided-after', 'never']);
    expect(rules.out).toMatch(
      /clear consignments +erased after 30 days\ndecided consignments +kept for good/,
    );
    const counted = await cli.run(['db', 'retain', '--as-of', '2026-12-01', '--dry-run']);
    expect(counted.out).toContain('Would erase personal data of 1 consignments');
    expect((await cli.run(['db', 'retain', '--as-of', '2026-12-01'])).out).toContain(
      'Erased personal data of 1',
    );
    const left = await cli.run(['db', 'erase', '--party', 'Silk Gate Trading LLP']);
    expect([left.status, left.out]).toEqual([
      1,
      expect.stringContaining('their alerts are open or held: A-1'),
    ]);
    expect(await cli.run(['db', 'check'])).toMatchObject({ status: 0 });
    expect(await cli.run(['db', 'retain', '--as-of', 'tomorrow'])).toMatchObject({ status: 2 });
  });

  it('refuses a scrap of a name in words', async () => {
    const run = await cli.run(['db', 'erase', '--party', 'AG']);
    expect([run.status, run.err]).toEqual([2, expect.stringContaining('too short')]);
    expect(run.err).not.toContain('error of the program itself');
  });
});
