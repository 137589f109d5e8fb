import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { listsForRun } from '../engine/batch/lists-for-run.ts';
import { eventOfClaim } from '../evidence/add-claim.ts';
import { addReport } from '../evidence/add-report.ts';
import { type ClaimEdit, editedContent } from '../evidence/claims/edit-claim.ts';
import { lintWording } from '../evidence/claims/lint-wording.ts';
import type { ClaimByHand } from '../evidence/extraction/claim-by-hand.ts';
import type { KnownName } from '../evidence/extraction/entities.ts';
import { ledgerFolder, openFileLedger } from '../evidence/ledger/file-ledger.ts';
import type { Ledger } from '../evidence/ledger/ledger.ts';
import type { LedgerEvent } from '../evidence/ledger/ledger-events.ts';
import type { IsoDate } from '../model/dates.ts';
import { LEDGER_WAIT_MILLISECONDS } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import type {
  Confidence,
  Grade,
  InformationGrade,
  LedgerClaim,
  Likelihood,
  ReportLanguage,
  SourceGrade,
} from '../model/report.ts';
import { sectionsIn } from '../store/sections.ts';
import { createQueryScreener } from '../watchlists/screening/screen-query.ts';
import { openScreeningIndex } from '../watchlists/screening/screening-index.ts';
import { openLists } from '../watchlists/store.ts';
import type { Console } from './console.ts';
import { homeOfProcess, todayOfProcess } from './home-of-process.ts';
import { claimLines } from './reports-views.ts';

export interface AddFlags {
  readonly publisher: string;
  readonly date: IsoDate;
  readonly author?: string;
  readonly url?: string;
  readonly language?: ReportLanguage;
  readonly obtainedHow?: string;
  readonly by?: string;
  readonly lists?: readonly string[];
  readonly json?: true;
}

export interface ClaimFlags extends ClaimByHand {
  readonly by?: string;
}

export interface EditFlags extends ClaimEdit {
  readonly why: string;
  readonly by?: string;
}

export interface GradeFlags {
  readonly source?: SourceGrade;
  readonly information?: InformationGrade;
  readonly likelihood?: Likelihood;
  readonly confidence?: Confidence;
  readonly why: string;
  readonly by?: string;
}

const DONE = 0;

/** The ledger of this process's home. */
export function ledgerOfProcess(): Ledger {
  return openFileLedger(ledgerFolder(homeOfProcess()), { waitMilliseconds: LEDGER_WAIT_MILLISECONDS });
}

/** `tidewaiter reports add` */
export async function reportsAdd(file: string, flags: AddFlags, console: Console): Promise<number> {
  const { by, json, lists, ...rest } = flags;
  const knownName = lists && knownNames(lists);
  const bytes = readInput(file);
  const { report, claims, wasThere } = await addReport(
    ledgerOfProcess(),
    {
      bytes,
      fileName: basename(file),
      ...rest,
      now: new Date().toISOString(),
      by: by ?? userOfProcess(),
    },
    knownName ? { knownName } : {},
  );
  if (json) {
    console.out(JSON.stringify({ report, wasThere, claims }, null, 2));
    return DONE;
  }
  console.out(
    `${report.id}  ${report.publisher}, ${report.date}, ${report.language}${wasThere ? ': the ledger has these very bytes already' : ''}`,
  );
  console.out(
    claims.length === 0
      ? 'No claim is proposed: no sentence says who does what, by rules that this program has.'
      : `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} proposed; none counts before it is accepted:`,
  );
  for (const claim of claims) for (const line of claimLines(claim)) console.out(line);
  if (claims.length > 0 && !wasThere)
    console.out(`\nAccept with: tidewaiter reports accept ${claims[0]!.id} ... --why "..."`);
  return DONE;
}

/** Names that the lists have, in any of their spellings: what the rules would take for a word they take for a name. */
function knownNames(ids: readonly string[]): KnownName {
  const home = homeOfProcess();
  const { index } = listsForRun(home, openLists(home), ids);
  const screen = createQueryScreener(openScreeningIndex(sectionsIn(index.memory).sections, index.lists), {
    threshold: SAME_NAME_SCORE,
    limit: 1,
  });
  const today = todayOfProcess();
  return (text) => screen({ kind: 'organisation', name: text, identifiers: [] }, today)[0] && text;
}

/** Only a name that is as good as equal is known; what is alike is for screening to say. */
const SAME_NAME_SCORE = 0.95;

/** `tidewaiter reports accept` and `reject` */
export function reportsDecide(
  decision: 'accept' | 'reject',
  ids: readonly string[],
  { why, by }: { why: string; by?: string },
  console: Console,
): number {
  const ledger = ledgerOfProcess();
  for (const id of ids) knownClaim(ledger, id);
  const at = new Date().toISOString();
  const kind = decision === 'accept' ? 'claim-accepted' : 'claim-rejected';
  ledger.add(ids.map((claimId): LedgerEvent => ({ kind, at, by: by ?? userOfProcess(), claimId, why })));
  console.out(`${ids.length} ${ids.length === 1 ? 'claim' : 'claims'} ${decision}ed`);
  if (decision === 'accept') console.out('Screen again to compare your consignments with them.');
  return DONE;
}

/** `tidewaiter reports edit` */
export function reportsEdit(id: string, { why, by, ...edit }: EditFlags, console: Console): number {
  const ledger = ledgerOfProcess();
  const claim = knownClaim(ledger, id);
  const content = editedContent(claim, edit);
  if (Object.keys(content).length === 0)
    throw new OperationalError({
      what: 'nothing was given that differs from what the claim says now',
      where: id,
      mend: 'use --speaker, --stance, --actor, --recipient or --mode',
    });
  ledger.add([
    {
      kind: 'claim-edited',
      at: new Date().toISOString(),
      by: by ?? userOfProcess(),
      claimId: id,
      content,
      why,
    },
  ]);
  for (const line of claimLines(ledger.claim(id)!)) console.out(line);
  return DONE;
}

/** `tidewaiter reports claim` */
export function reportsClaim(reportId: string, { by, ...wish }: ClaimFlags, console: Console): number {
  const ledger = ledgerOfProcess();
  const report = ledger.report(reportId);
  if (report === undefined)
    throw new OperationalError({
      what: `the ledger has no report ${reportId}`,
      where: 'reports',
      mend: '"tidewaiter reports list" gives the ids',
    });
  const said = { at: new Date().toISOString(), by: by ?? userOfProcess() };
  const [added] = ledger.add(() => {
    const event = eventOfClaim(ledger, report, wish, said);
    return event ? [event] : [];
  });
  if (added?.event.kind !== 'claim-proposed')
    throw new OperationalError({
      what: 'the report does not hold these words',
      where: `--words "${wish.words}"`,
      mend: 'give the words as the report writes them, from one place',
    });
  for (const line of claimLines(added.event.claim)) console.out(line);
  return DONE;
}

/** `tidewaiter reports grade` */
export function reportsGrade(
  id: string,
  { source, information, likelihood, confidence, why, by }: GradeFlags,
  console: Console,
): number {
  const ledger = ledgerOfProcess();
  knownClaim(ledger, id);
  if (
    source === undefined &&
    information === undefined &&
    likelihood === undefined &&
    confidence === undefined
  )
    throw new OperationalError({
      what: 'no grade was given',
      where: id,
      mend: 'use --source, --information, --likelihood or --confidence',
    });
  refuseFaults(why);
  const at = new Date().toISOString();
  const person = by ?? userOfProcess();
  const grade: Grade = {
    ...(source && { source }),
    ...(information && { information }),
    ...(likelihood && { likelihood }),
    ...(confidence && { confidence }),
    by: person,
    at,
    why,
  };
  ledger.add([{ kind: 'claim-graded', at, by: person, claimId: id, grade }]);
  for (const line of claimLines(ledger.claim(id)!)) console.out(line);
  return DONE;
}

function refuseFaults(why: string): void {
  const [fault] = lintWording(why);
  if (fault === undefined) return;
  throw new OperationalError({
    what:
      fault.rule === 'verdict'
        ? `"${fault.words[0]}" is a verdict, and this program gives none`
        : 'likelihood and confidence stand in one sentence',
    where: `--why "${fault.sentence}"`,
    mend: fault.mend,
  });
}

function knownClaim(ledger: Ledger, id: string): LedgerClaim {
  const claim = ledger.claim(id);
  if (claim) return claim;
  throw new OperationalError({
    what: `the ledger has no claim ${id}`,
    where: 'reports',
    mend: '"tidewaiter reports list" and "reports show REPORT" give the ids',
  });
}

function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new OperationalError(
      {
        what: 'the report cannot be read',
        where: file,
        mend: 'check the name of the file and whether you may read it',
      },
      { cause: error },
    );
  }
}

export function userOfProcess(): string {
  return userInfo().username;
}
