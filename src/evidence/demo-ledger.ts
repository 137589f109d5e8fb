import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Where a demonstration's run keeps its ledger: apart from that of the user. */
export function demoLedgerFolder(run: string): string {
  return join(run, 'demo-ledger');
}

/** A ledger in `folder` that holds the fictional report of the demonstration: read now, its claims proposed now, accepted as recorded. */
export async function demoLedger(folder: string, reportPath: string, decisionsPath: string): Promise<Ledger> {
  const ledger = openFileLedger(folder);
  // A file that ships with the program, in the form above.
  const { publisher, date, obtainedHow, by, accepted, graded } = JSON.parse(
    readFileSync(decisionsPath, 'utf8'),
  ) as Recorded;
  if (!isIsoDate(date)) throw new Error(`no day: ${date}`);
  // A fixed instant: the demonstration gives the same bytes every day.
  const at = `${date}T12:00:00Z`;
  const { claims } = await addReport(ledger, {
    bytes: readFileSync(reportPath),
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
