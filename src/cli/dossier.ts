import { existsSync } from 'node:fs';
import { buildFromCasework } from '../cases/dossiers/build.ts';
import { findSubject } from '../cases/dossiers/find-subject.ts';
import { createGroundKeeper } from '../cases/ground/ground.ts';
import { newId } from '../cases/ids.ts';
import { demoLedgerFolder } from '../evidence/demo-ledger.ts';
import { buildDossier } from '../evidence/dossier/build-dossier.ts';
import { contentsOfRun } from '../evidence/dossier/dossier-of-run.ts';
import { openDossier } from '../evidence/dossier/dossier-reader.ts';
import type { Level, Manifest } from '../evidence/dossier/manifest.ts';
import { keysOfHome } from '../evidence/dossier/signing.ts';
import { verifyDossier } from '../evidence/dossier/verify-dossier.ts';
import { openFileLedger } from '../evidence/ledger/file-ledger.ts';
import { OperationalError } from '../model/problem.ts';
import { toolVersion } from '../store/tool-version.ts';
import type { Console } from './console.ts';
import { withDatabase } from './database-of-process.ts';
import { homeOfProcess, todayOfProcess } from './home-of-process.ts';
import { ledgerOfProcess, userOfProcess } from './reports.ts';

const DONE = 0;
const FOUND = 1;

interface BuildFlags {
  /** Absent: the casework is asked. */
  readonly run?: string;
  readonly out: string;
  readonly level: Level;
  readonly input?: readonly string[];
  readonly attach?: readonly string[];
  readonly lists?: readonly string[];
  readonly claimReview?: true;
  readonly by?: string;
}

/** `tidewaiter dossier build` */
export async function dossierBuild(what: string, flags: BuildFlags, console: Console): Promise<number> {
  const { run, out, level, input = [], attach = [], claimReview = false, by } = flags;
  const home = homeOfProcess();
  const now = new Date().toISOString();
  const builtBy = by ?? userOfProcess();
  if (run === undefined && input.length + attach.length > 0)
    throw new OperationalError({
      what: '--input and --attach are for a screening run; the casework keeps its papers itself',
      where: '--run',
      mend: 'give --run FOLDER, or attach the files to the alert',
    });
  const manifest =
    run === undefined
      ? await fromCasework(what, { ...flags, claimReview }, { home, builtBy, now })
      : await buildDossier(
          await contentsOfRun({
            consignmentId: what,
            run,
            inputs: input,
            attached: attach,
            home,
            ledger: existsSync(demoLedgerFolder(run))
              ? openFileLedger(demoLedgerFolder(run))
              : ledgerOfProcess(),
            now,
            by: builtBy,
          }),
          {
            out,
            level,
            claimReview,
            tool: `Tidewaiter ${toolVersion()}`,
            builtAt: now,
            builtBy,
            keys: keysOfHome(home),
          },
        );
  const count = (status: 'masked' | 'removed'): number =>
    manifest.parts.filter((part) => part.status === status).length;
  console.out(`Dossier on ${what}, level ${level}: ${out}`);
  console.out(
    `  ${manifest.files.length + 2} files, ${manifest.parts.length} parts: ${count('masked')} masked, ${count('removed')} removed`,
  );
  console.out(`  root ${manifest.root}`);
  console.out(`Verify with: tidewaiter dossier verify ${out}`);
  return DONE;
}

async function fromCasework(
  what: string,
  { out, level, lists, claimReview }: Omit<BuildFlags, 'claimReview'> & { readonly claimReview: boolean },
  { home, builtBy, now }: { readonly home: string; readonly builtBy: string; readonly now: string },
): Promise<Manifest> {
  return withDatabase(async (database) => {
    const subject = await findSubject(database.queries, what);
    const { queries } = database;
    const ground = await createGroundKeeper({
      home,
      queries,
      today: todayOfProcess,
      ...(lists && { chosen: lists }),
    }).now();
    return buildFromCasework(
      newId(),
      out,
      { subject, level, claimReview },
      {
        database,
        ground,
        ledger: ledgerOfProcess(),
        home,
        by: { id: 'command-line', name: builtBy },
        at: now,
      },
    );
  });
}

function daysOf(manifest: Manifest | undefined): string {
  return [...new Set(manifest?.consignments.map(({ asOf }) => asOf))].join(', ');
}

/** `tidewaiter dossier verify`: status 1 when something differs. */
export function dossierVerify(path: string, { json }: { json?: true }, console: Console): number {
  const reader = openDossier(path);
  try {
    const { manifest, ...result } = verifyDossier(reader);
    if (json) {
      console.out(
        JSON.stringify(
          {
            path,
            subject: manifest?.subject,
            consignments: manifest?.consignments,
            level: manifest?.level,
            root: manifest?.root,
            ...result,
          },
          null,
          2,
        ),
      );
      return result.verified ? DONE : FOUND;
    }
    const { verified, difference, key, counts, notes } = result;
    if (!verified) {
      console.out(`NOT VERIFIED: ${difference?.where}: ${difference?.what}`);
      console.out(
        'What was found before this is not said to be right: ask for the dossier again from who built it.',
      );
      return FOUND;
    }
    console.out(
      `Verified: ${manifest?.subject.kind} ${manifest?.subject.title}, level ${manifest?.level}, as of ${daysOf(manifest)}`,
    );
    console.out(
      `  ${counts.files} files, ${counts.bytes.toLocaleString('en')} bytes; ${counts.parts} parts, of which ${counts.masked} masked and ${counts.removed} removed`,
    );
    console.out(`  ${counts.rulesRunAgain} rules run again on the recorded facts: the same findings`);
    console.out(`  signed with key ${key}`);
    console.out('  Compare the key with the one that the builder gives you by another way.');
    for (const note of notes) console.out(`  ${note}`);
    return DONE;
  } finally {
    reader.close();
  }
}
