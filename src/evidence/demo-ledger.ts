import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isIsoDate } from '../model/dates.ts';
import type { InformationGrade, SourceGrade } from '../model/report.ts';
import { addReport } from './add-report.ts';
import { openFileLedger } from './ledger/file-ledger.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { LedgerEvent } from './ledger/ledger-events.ts';

/** What a person decided on the claims of the demonstration's report, recorded once. */
interface Recorded {
  readonly publisher: string;
  readonly date: string;
  readonly obtainedHow: string;
  readonly by: string;
  readonly accepted: readonly { readonly words: string; readonly why: string }[];
  readonly graded: readonly {
    readonly words: string;
    readonly source: SourceGrade;
    readonly information: InformationGrade;
    readonly why: string;
  }[];
}

/** A file or folder of the demonstration, which ships with the program. */
export function demoPath(name: string): string {
  const path = fileURLToPath(new URL(`../../assets/demo/${name}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`the demo is missing from this installation: ${path}`);
  return path;
}

/** Where a demonstration's run keeps its ledger: apart from that of the user. */
export function demoLedgerFolder(run: string): string {
  return join(run, 'demo-ledger');
}

/** A ledger in `folder` that holds the fictional report of the demonstration: read now, its claims proposed now, accepted as recorded. */
export async function demoLedger(folder: string): Promise<Ledger> {
  const ledger = openFileLedger(folder);
  // A file that ships with the program, in the form above.
  const { publisher, date, obtainedHow, by, accepted, graded } = JSON.parse(
    readFileSync(demoPath('accepted-claims.json'), 'utf8'),
  ) as Recorded;
  if (!isIsoDate(date)) throw new Error(`no day: ${date}`);
  // A fixed instant: the demonstration gives the same bytes every day.
  const at = `${date}T12:00:00Z`;
  const { claims } = await addReport(ledger, {
    bytes: readFileSync(demoPath('report.txt')),
    fileName: 'report.txt',
    publisher,
    date,
    obtainedHow,
    now: at,
    by,
    fictional: true,
  });
  const idOf = (words: string): string => {
    const claim = claims.find(({ sentence }) => sentence.includes(words));
    if (claim === undefined) throw new Error(`no proposed claim has the words "${words}"`);
    return claim.id;
  };
  ledger.add([
    ...accepted.map(
      ({ words, why }): LedgerEvent => ({ kind: 'claim-accepted', at, by, claimId: idOf(words), why }),
    ),
    ...graded.map(
      ({ words, source, information, why }): LedgerEvent => ({
        kind: 'claim-graded',
        at,
        by,
        claimId: idOf(words),
        grade: { source, information, by, at, why },
      }),
    ),
  ]);
  return ledger;
}
