import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FOUNDING_LIKE } from '../../../test/founding-like-report.ts';
import { proposeClaims } from '../../evidence/add-report.ts';
import { openFileLedger } from '../../evidence/ledger/file-ledger.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Database } from '../../store/database/database.ts';
import { openDatabase } from '../../store/database/open-database.ts';
import { listAudit } from '../audit/list-audit.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { decideClaim, gradeClaim, keepProposals } from './change-claims.ts';
import { createLedgerKeeper, type LedgerKeeper } from './keep-ledger.ts';

const ANA = { id: 'ana', name: 'Ana Lyst' };
const at = '2026-11-27T08:00:00.000Z';
const order = {
  bytes: new TextEncoder().encode(FOUNDING_LIKE),
  fileName: 'herald.txt',
  publisher: 'Fictional Herald',
  date: '2023-04-10' as IsoDate,
  now: at,
};

let home: string;
let database: Database;
let keeper: LedgerKeeper;
let reportId: string;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'tidewaiter-keep-ledger-'));
  database = await openDatabase({ home });
  keeper = createLedgerKeeper({ database, folder: join(home, 'evidence') });
  reportId = (await keepProposals(keeper, order, ANA, await proposeClaims(order))).id;
});
afterEach(async () => {
  await database.close();
  rmSync(home, { recursive: true, force: true });
});

const entries = async () =>
  (await listAudit(database.queries, {}, { limit: 200 })).items
    .toReversed()
    .map(
      ({ what, who, details }) => `${what} ${who?.name ?? 'nobody'}${details['notedLater'] ? ' later' : ''}`,
    );
const accept = (claim: number, version = 1) =>
  decideClaim(keeper, {
    claimId: `${reportId}:${claim}`,
    decision: 'accept',
    version,
    why: '',
    by: ANA,
    at,
  });

describe('a change', () => {
  it('is in the ledger and in the audit chain', async () => {
    await accept(2);
    expect(openFileLedger(join(home, 'evidence')).claim(`${reportId}:2`)?.state).toBe('accepted');
    expect(await entries()).toEqual(['report.added Ana Lyst', 'claim.accepted Ana Lyst']);
  });

  it('that is refused is in neither', async () => {
    await expect(accept(2, 7)).rejects.toThrow(/changed by someone else/);
    await accept(2);
    await expect(accept(2, 2)).rejects.toThrow(/accepted already/);
    await expect(accept(99)).rejects.toThrow(/no such claim/);
    const grade = { claimId: `${reportId}:2`, version: 2, grade: {}, by: ANA, at };
    await expect(gradeClaim(keeper, { ...grade, why: 'They are guilty.' })).rejects.toThrow(/verdict/);
    expect(keeper.now().events()).toHaveLength(11);
    expect(await entries()).toHaveLength(2);
  });

  it('does not reach the ledger when the database takes no writes', async () => {
    await sql`create trigger no_writes before update on settings begin select raise(abort, 'full'); end`.execute(
      database.queries,
    );
    await expect(accept(2)).rejects.toThrow(/full/);
    expect(keeper.now().claim(`${reportId}:2`)?.state).toBe('proposed');
  });

  it('that the database lost after the ledger had it gets its entry later', async () => {
    await sql`create trigger no_entries before insert on audit_entries begin select raise(abort, 'cut off'); end`.execute(
      database.queries,
    );
    await expect(accept(2)).rejects.toThrow(/cut off/);
    expect(keeper.now().claim(`${reportId}:2`)?.state).toBe('accepted');
    await sql`drop trigger no_entries`.execute(database.queries);
    await keeper.noteOthers();
    await keeper.noteOthers();
    expect(await entries()).toEqual(['report.added Ana Lyst', 'claim.accepted nobody later']);
    expect(await verifyAudit(database.queries)).toMatchObject({ sound: true });
  });
});

const EVENTS = 25;
const PROCESSES = 3;

/** What another process does: grades again and again, trying again while somebody else writes. */
const graderIn = (folder: string, claimId: string, name: string): string => `
  const { openFileLedger } = await import(${JSON.stringify(new URL('../../evidence/ledger/file-ledger.ts', import.meta.url).href)});
  const { LockHeld } = await import(${JSON.stringify(new URL('../../watchlists/list-lock.ts', import.meta.url).href)});
  const ledger = openFileLedger(${JSON.stringify(folder)});
  const at = new Date().toISOString();
  for (let n = 0; n < ${EVENTS}; )
    try {
      const grade = { source: 'C', by: ${JSON.stringify(name)}, at, why: String(n) };
      ledger.add([{ kind: 'claim-graded', at, by: grade.by, claimId: ${JSON.stringify(claimId)}, grade }]);
      n++;
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      await new Promise((done) => setTimeout(done, 1));
    }`;

it('nothing is lost while several processes and the server write one ledger', async () => {
  const folder = join(home, 'evidence');
  const ended = Array.from(
    { length: PROCESSES },
    (_, n) =>
      new Promise<number | null>((done) => {
        const script = graderIn(folder, `${reportId}:${n + 1}`, `process ${n}`);
        const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
        child.on('exit', done);
      }),
  );
  for (let claim = 4; claim <= 9; claim++) await accept(claim);
  expect(await Promise.all(ended)).toEqual(Array.from({ length: PROCESSES }, () => 0));
  await keeper.noteOthers();
  // Reading again checks the chain of hashes line by line.
  const ledger = openFileLedger(folder);
  for (let n = 0; n < PROCESSES; n++)
    expect(ledger.claim(`${reportId}:${n + 1}`)?.grades.map(({ why }) => why)).toEqual(
      Array.from({ length: EVENTS }, (_, index) => String(index)),
    );
  const told = await entries();
  expect(told.filter((entry) => entry === 'claim.graded nobody later')).toHaveLength(PROCESSES * EVENTS);
  expect(told.filter((entry) => entry === 'claim.accepted Ana Lyst')).toHaveLength(6);
  expect(await verifyAudit(database.queries)).toMatchObject({ sound: true });
}, 60_000);
