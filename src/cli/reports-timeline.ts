import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sayingsOf } from '../evidence/claims/sayings-of.ts';
import { type TimelineEvent, timelineOf } from '../evidence/claims/timeline.ts';
import { ledgerFolder, openFileLedger } from '../evidence/ledger/file-ledger.ts';
import type { Assessment } from '../model/assessment.ts';
import { OperationalError } from '../model/problem.ts';
import { openLists } from '../watchlists/store.ts';
import type { Console } from './console.ts';
import { homeOfProcess } from './home-of-process.ts';

const DONE = 0;

/** `tidewaiter reports timeline`: claims of the ledger, designations of the lists, consignments of a run. */
export async function reportsTimeline(
  party: string,
  { run, json }: { run?: string; json?: true },
  console: Console,
): Promise<number> {
  const home = homeOfProcess();
  const lists = openLists(home);
  const entries = lists.listIds().flatMap((id) => {
    const version = lists.versions(id).at(-1);
    return version
      ? [{ list: version.sourceTitle, entries: { [Symbol.iterator]: () => lists.readEntries(version) } }]
      : [];
  });
  const assessments = run === undefined ? [] : await assessmentsNaming(run, party);
  const events = timelineOf([party], {
    sayings: sayingsOf(openFileLedger(ledgerFolder(home))),
    lists: entries,
    assessments,
  });
  if (json) console.out(JSON.stringify(events, null, 2));
  else if (events.length === 0)
    console.out(
      `Nothing in the ledger, the lists${run === undefined ? '' : ' or the run'} names "${party}".`,
    );
  else for (const event of events) console.out(inOneLine(event));
  return DONE;
}

function inOneLine({ date, kind, words, besides }: TimelineEvent): string {
  return `${date}  ${kind.padEnd(11)}  ${words}${besides === undefined ? '' : `  (${besides})`}`;
}

async function assessmentsNaming(run: string, party: string): Promise<Assessment[]> {
  const path = join(run, 'assessments.jsonl');
  if (!existsSync(path))
    throw new OperationalError({
      what: 'the folder holds no screening run',
      where: path,
      mend: 'give the folder that "tidewaiter screen --out" wrote',
    });
  const found: Assessment[] = [];
  const wanted = party.toLowerCase();
  // The program's own line format; a line is parsed only when the name stands in it.
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    if (line.toLowerCase().includes(wanted)) found.push(JSON.parse(line) as Assessment);
  return found;
}
