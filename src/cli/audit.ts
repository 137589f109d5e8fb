import { createReadStream, createWriteStream, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportAudit } from '../cases/audit/export-audit.ts';
import { verifyAudit } from '../cases/audit/verify-audit.ts';
import { verifyAgainst, verifyExport } from '../cases/audit/verify-export.ts';
import { OperationalError } from '../model/problem.ts';
import type { Database } from '../store/database/database.ts';
import { DATABASE_FILE, openDatabase } from '../store/database/open-database.ts';
import type { Console } from './console.ts';
import { homeOfProcess } from './home-of-process.ts';

const SOUND = 0;
const FOUND = 1;

interface VerifyFlags {
  readonly export?: string;
  readonly against?: string;
  readonly json?: true;
}

/** `tidewaiter audit verify`: status 1 when something differs. */
export async function auditVerify(flags: VerifyFlags, console: Console): Promise<number> {
  const file = flags.export;
  const { place, verdict, fingerprint } =
    file === undefined ? await verifyHere(flags.against) : await verifyFile(file);
  if (flags.json) {
    console.out(JSON.stringify({ place, ...verdict, ...(fingerprint && { key: fingerprint }) }, null, 2));
    return verdict.sound ? SOUND : FOUND;
  }
  if (!verdict.sound) {
    console.out(`NOT SOUND: ${verdict.trouble}`);
    console.out(`  ${place}; ${entriesInWords(verdict.entries)} before it are sound.`);
    console.out('  Keep the database as it is, and compare it with an export or a backup from before.');
    return FOUND;
  }
  console.out(`Sound: ${entriesInWords(verdict.entries)}, ${place}`);
  if (verdict.head !== null) console.out(`  last hash: ${verdict.head}`);
  if (fingerprint) console.out(`  signed with key ${fingerprint}: compare it with the one that you know`);
  if (flags.against !== undefined) console.out(`  goes on from ${flags.against}`);
  else if (file === undefined)
    console.out(
      '  Who can rewrite the whole database can make another sound record: keep exports elsewhere, and verify --against them.',
    );
  return SOUND;
}

async function verifyFile(file: string) {
  const { fingerprint, ...verdict } = await verifyExport(bytesOf(file));
  return { place: file, verdict, fingerprint };
}

async function verifyHere(against: string | undefined) {
  const kept = against === undefined ? undefined : await verifyExport(bytesOf(against));
  return withDatabase(async (database) => ({
    place: database.place,
    verdict: kept ? await verifyAgainst(database.queries, kept) : await verifyAudit(database.queries),
    fingerprint: kept?.fingerprint ?? null,
  }));
}

/** `tidewaiter audit export` */
export async function auditExport({ out }: { readonly out: string }, console: Console): Promise<number> {
  if (existsSync(out)) throw exists(out);
  return withDatabase(async (database) => {
    const file = createWriteStream(out, { flags: 'wx', mode: 0o600 });
    try {
      await pipeline(Readable.from(exportAudit(database, new Date().toISOString())), file);
    } catch (error) {
      rmSync(out, { force: true });
      throw new OperationalError(
        {
          what: `the record could not be written: ${error instanceof Error ? error.message : String(error)}`,
          where: out,
          mend: 'choose a folder that exists and has room',
        },
        { cause: error },
      );
    }
    console.out(`Exported the record: ${out}`);
    console.out(`Verify with: tidewaiter audit verify --export ${out}`);
    return SOUND;
  });
}

function exists(out: string): OperationalError {
  return new OperationalError({
    what: 'there is such a file already',
    where: out,
    mend: 'choose another name: an export is evidence, and is not written over',
  });
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(file)) yield piece as Buffer;
  } catch (error) {
    throw new OperationalError(
      {
        what: `the export cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        where: file,
        mend: 'name a file that "tidewaiter audit export" wrote',
      },
      { cause: error },
    );
  }
}

/** The database of this machine; one that is absent is not made, since an empty record would look sound. */
async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const home = homeOfProcess();
  const address = process.env['DATABASE_URL'];
  if (!address && !existsSync(join(home, DATABASE_FILE)))
    throw new OperationalError({
      what: 'there is no casework yet',
      where: join(home, DATABASE_FILE),
      mend: 'set TIDEWAITER_HOME or DATABASE_URL to where "tidewaiter serve" keeps it',
    });
  const database = await openDatabase({ home, ...(address && { address }) });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function entriesInWords(entries: number): string {
  return `${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}`;
}
