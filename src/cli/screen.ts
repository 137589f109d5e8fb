import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ColumnMap, readColumnMap } from '../documents/column-map.ts';
import { describeLayout } from '../documents/describe-layout.ts';
import { unusedMapHeaders } from '../documents/detect-table.ts';
import { type ExpandedInputs, expandInputs } from '../documents/expand-inputs.ts';
import { describeGroups } from '../documents/papers/describe-groups.ts';
import { BY_REFERENCES, readGrouping } from '../documents/papers/read-grouping.ts';
import { type SortedInputs, sortInputs } from '../documents/sort-inputs.ts';
import type { TableLayout } from '../documents/table-layout.ts';
import { listsForRun } from '../engine/batch/lists-for-run.ts';
import { type PapersOfRun, papersOfRun } from '../engine/batch/papers-of-run.ts';
import { hasUnfinishedRun, type ScreeningResult, screenFiles } from '../engine/batch/screen-files.ts';
import { readEndUseData } from '../engine/end-use-data/end-use-store.ts';
import { readGoodsData } from '../engine/goods-data/goods-store.ts';
import { DEFAULT_THRESHOLDS } from '../engine/score.ts';
import { ledgerFolder, openFileLedger } from '../evidence/ledger/file-ledger.ts';
import type { Ledger } from '../evidence/ledger/ledger.ts';
import { reportsForRun } from '../evidence/reports-for-run.ts';
import { createGoodsReader } from '../goods/goods-reader.ts';
import { OUTCOMES, type Outcome } from '../model/assessment.ts';
import type { IsoDate } from '../model/dates.ts';
import { OperationalError } from '../model/problem.ts';
import { printSummary } from '../printouts/terminal-summary.ts';
import { toolVersion } from '../store/tool-version.ts';
import { openLists } from '../watchlists/store.ts';
import type { Console } from './console.ts';
import { homeOfProcess, todayOfProcess } from './home-of-process.ts';
import { startProgress } from './progress.ts';

export interface ScreenOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly asOf: 'today' | 'shipment' | IsoDate;
  readonly lists?: readonly string[];
  readonly map?: string;
  /** How papers are put together: `folder`, or a CSV file `file,consignment`; absent: by the numbers they share. */
  readonly groups?: string;
  readonly jobs?: number;
  readonly resume?: true;
  readonly failOn?: Outcome;
  /** Claims of this ledger instead of the home's. */
  readonly ledger?: Ledger;
}

/** Below this a second thread costs more than it brings. */
const SMALL_INPUT_BYTES = 1_500_000;
const SHOWN_ALERTS = 3;

const WRITTEN = [
  { name: 'report.html', holds: 'every alert with its reasons; one page, works offline' },
  { name: 'alerts.csv', holds: 'a row for every alert' },
  { name: 'assessments.jsonl', holds: 'a line for every consignment, clear ones included' },
  { name: 'quarantine.csv', holds: 'records that could not be read, and why' },
  { name: 'papers.csv', holds: 'what each paper was taken for, and which consignment it belongs to' },
  { name: 'summary.json', holds: 'counts, lists and rules of this run' },
];

/** `tidewaiter screen`. */
export async function screenCommand(options: ScreenOptions, console: Console): Promise<number> {
  const spool = mkdtempSync(join(tmpdir(), 'tidewaiter-'));
  try {
    if (options.resume && options.paths.includes('-')) {
      throw new OperationalError({
        what: 'a run over standard input cannot be continued',
        where: '--resume -',
        mend: 'save the input as a file first',
      });
    }
    const inputs = await expandInputs(options.paths, { spoolFolder: spool });
    refuseOwnResults(inputs, options.out);
    const map = options.map === undefined ? undefined : await readColumnMap(options.map);
    const sorted = await sortInputs(inputs, map);
    const unused = map ? unusedMapNotices(map, sorted.layouts) : [];
    showLayouts(sorted.layouts, [...sorted.notices, ...unused], console);
    const papers = await papersOf(sorted, options, console);
    refuseNothingRead(sorted, papers);
    const result = await run(options, { ...sorted, ...(papers && { papersOfRun: papers }) }, unused, console);
    for (const line of printSummary(result.summary, result.gravest.slice(0, SHOWN_ALERTS), {
      width: console.width,
      colour: console.isTty,
      files: {
        folder: options.out,
        written: papers ? WRITTEN : WRITTEN.filter(({ name }) => name !== 'papers.csv'),
      },
    })) {
      console.out(line);
    }
    return exitStatus(result, options.failOn);
  } finally {
    rmSync(spool, { recursive: true, force: true });
  }
}

/** A folder that holds the results of an earlier run would be read and written over at the same time. */
function refuseOwnResults({ files }: ExpandedInputs, out: string): void {
  const results = WRITTEN.map(({ name }) => resolve(out, name));
  const own = files.find(({ path }) => results.includes(resolve(path)));
  if (own === undefined) return;
  throw new OperationalError({
    what: 'a file that this run would write is also among its inputs',
    where: own.path,
    mend: 'choose a folder outside the inputs with --out, and take the results of earlier runs out of them',
  });
}

/** A run over nothing that can be read would end as if all were clear. */
function refuseNothingRead({ layouts }: SortedInputs, papers: PapersOfRun | undefined): void {
  const [first] = papers?.quarantined ?? [];
  if (layouts.length > 0 || first === undefined || (papers?.consignments.length ?? 0) > 0) return;
  throw new OperationalError({
    what: `none of the papers can be read; of the first: ${first.reason}`,
    where: first.file,
    mend: first.mend,
  });
}

/** A misspelt header in a map would leave its column unread in silence. */
function unusedMapNotices(map: ColumnMap, layouts: readonly TableLayout[]): string[] {
  const headers = unusedMapHeaders(map, layouts);
  if (headers.length === 0) return [];
  const named = headers.map((header) => `"${header}"`).join(', ');
  return [`The map names ${named}, which no file has as a header: look for a difference in spelling.`];
}

/** Reads the papers among the inputs, and says which of them are taken for one consignment, and why. */
async function papersOf(
  { papers, unreadable }: SortedInputs,
  { groups }: ScreenOptions,
  console: Console,
): Promise<PapersOfRun | undefined> {
  if (papers.length === 0) return undefined;
  const grouping = groups === undefined ? BY_REFERENCES : await readGrouping(groups, papers);
  const read = await papersOfRun(papers, unreadable, grouping);
  for (const line of describeGroups(read.groups)) console.err(line);
  for (const { file, reason } of read.quarantined) console.err(`note: ${file}: ${reason}`);
  return read;
}

/** What each column was taken for: on the terminal before the run, since a wrong column makes a wrong run. */
function showLayouts(layouts: readonly TableLayout[], notices: readonly string[], console: Console): void {
  for (const layout of layouts) for (const line of describeLayout(layout)) console.err(line);
  for (const notice of notices) console.err(`note: ${notice}`);
}

type InputsOfRun = SortedInputs & { readonly papersOfRun?: PapersOfRun };

async function run(
  options: ScreenOptions,
  { layouts, papers, papersOfRun: read }: InputsOfRun,
  notices: readonly string[],
  console: Console,
): Promise<ScreeningResult> {
  const home = homeOfProcess();
  const today = todayOfProcess();
  const bytes = [...layouts, ...papers].reduce((sum, { path }) => sum + statSync(path).size, 0);
  const jobs = options.jobs ?? (bytes < SMALL_INPUT_BYTES ? 1 : availableParallelism());
  const lists = listsForRun(home, openLists(home), options.lists);
  const reports = reportsForRun(options.ledger ?? openFileLedger(ledgerFolder(home)));
  if (hasUnfinishedRun(options.out) && !options.resume) {
    console.err(
      `note: a run in ${options.out} was stopped before its end; it is replaced (--resume would continue it)`,
    );
  }
  const goods = readGoodsData(home);
  const { editions } = createGoodsReader(goods);
  const progress = startProgress(console, bytes);
  try {
    return await screenFiles({
      layouts,
      ...(read && { papers: read }),
      lists,
      endUse: readEndUseData(home),
      goods,
      ...(reports && { reports }),
      outFolder: options.out,
      asOf: options.asOf === 'today' ? today : options.asOf,
      today,
      thresholds: DEFAULT_THRESHOLDS,
      jobs,
      resume: options.resume === true,
      toolVersion: toolVersion(),
      inputMarks: [...layouts, ...papers].map(
        ({ path }) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`,
      ),
      notices: [
        ...notices,
        ...(editions.length > 1 ? [`Descriptions of goods were read with ${editions.join(', ')}.`] : []),
        ...(reports
          ? [
              `${reports.claims.length} accepted ${reports.claims.length === 1 ? 'claim' : 'claims'} of the ledger of reports (${reports.version}) compared; a report is never a legal status.`,
            ]
          : []),
        ...layouts.flatMap(({ file, notices: ofFile }) => ofFile.map((notice) => `${file}: ${notice}`)),
      ],
      onProgress: (state) => progress.update(state),
    });
  } finally {
    progress.stop();
  }
}

function exitStatus({ summary }: ScreeningResult, failOn: Outcome | undefined): number {
  if (failOn === undefined) return 0;
  return OUTCOMES.slice(OUTCOMES.indexOf(failOn)).some((outcome) => summary.outcomes[outcome] > 0) ? 1 : 0;
}
