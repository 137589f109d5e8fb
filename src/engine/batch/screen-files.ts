import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableLayout } from '../../documents/table-layout.ts';
import { REGISTER, RULES_VERSION } from '../../flags/register.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { EndUseData } from '../../model/end-use.ts';
import type { GoodsData } from '../../model/goods-data.ts';
import { OperationalError } from '../../model/problem.ts';
import { alertHeader } from '../../printouts/alert-row.ts';
import { quarantineHeader } from '../../printouts/quarantine-row.ts';
import type { AlertForReport } from '../../printouts/report-html.ts';
import { type InputUse, type RunSummary, recordsAddUp, summaryJson } from '../../printouts/run-summary.ts';
import { RunTally } from '../../printouts/run-tally.ts';
import { NO_LIST_USED } from '../../printouts/run-words.ts';
import { strangersMemory } from '../../watchlists/screening/known-strangers.ts';
import type { Thresholds } from '../score.ts';
import type { AssessedBlock, BatchSettings, ReportsInRun } from './block-job.ts';
import { blocksOf, surveyDocumentNumbers } from './blocks-of-run.ts';
import { writing } from './cannot-write.ts';
import {
  type Checkpoint,
  cutBack,
  fingerprintOf,
  readCheckpoint,
  removeCheckpoint,
  writeCheckpoint,
} from './checkpoint.ts';
import { type GraveAlert, GravestAlerts } from './gravest.ts';
import { dayNotices, type ListsForRun, listUses } from './lists-for-run.ts';
import type { PapersOfRun } from './papers-of-run.ts';
import { runBlocks } from './run-blocks.ts';
import { RunFiles } from './run-files.ts';
import { writeReport } from './write-report.ts';

/** What a screening run is asked to do. */
export interface ScreeningOrder {
  readonly layouts: readonly TableLayout[];
  readonly papers?: PapersOfRun;
  readonly lists: ListsForRun;
  readonly endUse: EndUseData;
  /** Tables about goods that the user has loaded. */
  readonly goods?: GoodsData;
  /** Accepted claims of the ledger; absent when there are none. */
  readonly reports?: ReportsInRun;
  readonly outFolder: string;
  readonly asOf: IsoDate | 'shipment';
  readonly today: IsoDate;
  readonly thresholds: Thresholds;
  readonly jobs: number;
  readonly resume: boolean;
  readonly toolVersion: string;
  /** Sizes and days of change of the inputs, so that a run is continued only over the same files. */
  readonly inputMarks: readonly string[];
  readonly notices: readonly string[];
  onProgress?(progress: Progress): void;
}

/** How far a run has come. `records` counts only those of the phase. */
export interface Progress {
  readonly phase: 'surveying document numbers' | 'assessing' | 'writing the report';
  readonly records: number;
}

export interface ScreeningResult {
  readonly summary: RunSummary;
  /** The gravest alerts, gravest first. */
  readonly gravest: readonly AlertForReport[];
  readonly omittedAlerts: number;
}

/** Most alerts that one report shows: beyond it a page is no longer read, and `alerts.csv` has them all. */
const REPORT_ALERTS = 1_000;
/** A killed run repeats at most this much work; each checkpoint costs a flush of the disk. */
const CHECKPOINT_MILLISECONDS = 3_000;
const REPORT_LINES = '.tidewaiter-report.jsonl';
const SUMMARY = 'summary.json';
const PAPERS = 'papers.csv';
const REPORT = 'report.html';

/** Reads, assesses and writes: the whole of `tidewaiter screen` but for arguments and words on the terminal. */
export async function screenFiles(order: ScreeningOrder): Promise<ScreeningResult> {
  writing(order.outFolder, () => mkdirSync(order.outFolder, { recursive: true }));
  const run = startRun(order);
  const started = performance.now();
  const settings: BatchSettings = {
    layouts: order.layouts,
    asOf: order.asOf,
    today: run.today,
    thresholds: order.thresholds,
    index: { memory: order.lists.index.memory, lists: order.lists.index.lists },
    reportAlerts: REPORT_ALERTS,
    strangers: strangersMemory(),
    endUse: order.endUse,
    ...(order.goods && { goods: order.goods }),
    ...(order.reports && { reports: order.reports }),
  };
  const conflicts = await surveyDocumentNumbers(order, settings);
  await assessAll(order, { ...settings, conflicts }, run);
  run.files.close();
  const summary = summarise(order, run, (performance.now() - started) / 1000);
  if (!recordsAddUp(summary)) throw new Error(`records do not add up: ${JSON.stringify(summary.outcomes)}`);
  order.onProgress?.({ phase: 'writing the report', records: 0 });
  const { alerts, omitted } = run.gravest.result();
  const gravest = alerts.map(({ json }) => JSON.parse(json) as AlertForReport);
  const summaryPath = join(order.outFolder, SUMMARY);
  writing(summaryPath, () => writeFileSync(summaryPath, summaryJson(summary)));
  const papersPath = join(order.outFolder, PAPERS);
  const { papers } = order;
  if (papers) writing(papersPath, () => writeFileSync(papersPath, papers.table));
  await writeReport(join(order.outFolder, REPORT), {
    summary,
    alerts: gravest,
    omittedAlerts: omitted,
  });
  removeCheckpoint(order.outFolder);
  rmSync(join(order.outFolder, REPORT_LINES), { force: true });
  return { summary, gravest, omittedAlerts: omitted };
}

/** What grows while a run goes on. */
interface Run {
  readonly fingerprint: string;
  readonly today: IsoDate;
  readonly files: RunFiles;
  readonly tally: RunTally;
  readonly gravest: GravestAlerts;
  readonly recordsByFile: number[];
  blocksDone: number;
  records: number;
  quarantined: number;
  alerts: number;
}

function startRun(order: ScreeningOrder): Run {
  const fingerprint = fingerprintOf({
    inputs: order.inputMarks,
    layouts: order.layouts,
    lists: order.lists.index.lists,
    asOf: order.asOf,
    endUse: order.endUse,
    ...(order.goods && { goods: order.goods }),
    thresholds: order.thresholds,
    rules: RULES_VERSION,
    ...(order.reports && { reports: order.reports.version }),
    tool: order.toolVersion,
  });
  const earlier = order.resume ? readCheckpoint(order.outFolder) : undefined;
  if (earlier) return continueRun(order, fingerprint, earlier);
  removeCheckpoint(order.outFolder);
  // What an earlier run concluded must not stand beside the results of one that is stopped.
  for (const name of [SUMMARY, REPORT, PAPERS]) rmSync(join(order.outFolder, name), { force: true });
  const files = new RunFiles(order.outFolder);
  files.append('alerts.csv', alertHeader());
  files.append('quarantine.csv', quarantineHeader());
  return {
    fingerprint,
    today: order.today,
    files,
    tally: new RunTally(),
    gravest: new GravestAlerts(REPORT_ALERTS),
    recordsByFile: [...order.layouts.map(() => 0), 0],
    blocksDone: 0,
    records: 0,
    quarantined: 0,
    alerts: 0,
  };
}

function continueRun(order: ScreeningOrder, fingerprint: string, earlier: Checkpoint): Run {
  if (earlier.fingerprint !== fingerprint) {
    throw new OperationalError({
      what: 'the run that was stopped here had other inputs, lists, rules or options',
      where: order.outFolder,
      mend: `repeat the command of that run with --resume${dayOf(order, earlier)}, or start anew without it`,
    });
  }
  cutBack(order.outFolder, earlier);
  const gravest = new GravestAlerts(REPORT_ALERTS);
  for (const line of readFileSync(join(order.outFolder, REPORT_LINES), 'utf8').split('\n')) {
    if (line !== '') gravest.add([JSON.parse(line) as GraveAlert], 0);
  }
  gravest.add([], earlier.alerts);
  return {
    fingerprint,
    today: earlier.today,
    files: new RunFiles(order.outFolder, earlier.sizes),
    tally: new RunTally(earlier.tally),
    gravest,
    recordsByFile: [...earlier.recordsByFile],
    blocksDone: earlier.blocksDone,
    records: earlier.records,
    quarantined: earlier.quarantined,
    alerts: earlier.alerts,
  };
}

/** A run by the lists of "today" that was stopped on another day goes on as what it was: by the lists of that day. */
function dayOf({ today, asOf }: ScreeningOrder, earlier: Checkpoint): string {
  return asOf === today && earlier.today !== today
    ? ` (it was begun on ${earlier.today}: --as-of ${earlier.today})`
    : '';
}

async function assessAll(order: ScreeningOrder, settings: BatchSettings, run: Run): Promise<void> {
  const blocks = blocksOf(order, run.blocksDone);
  let lastCheckpoint = Number.NEGATIVE_INFINITY;
  for await (const result of runBlocks('assess', blocks, settings, order.jobs)) {
    takeResult(run, result);
    if (performance.now() - lastCheckpoint >= CHECKPOINT_MILLISECONDS) {
      writeCheckpoint(order.outFolder, checkpointOf(run));
      lastCheckpoint = performance.now();
    }
    order.onProgress?.({ phase: 'assessing', records: run.records });
  }
}

function takeResult(run: Run, result: AssessedBlock): void {
  const { outcomes } = result.tally;
  const alerts = outcomes.review + outcomes.hold + outcomes.stop;
  for (const alert of run.gravest.keepable(result.gravest))
    run.files.append(REPORT_LINES, `${JSON.stringify(alert)}\n`);
  run.gravest.add(result.gravest, alerts);
  for (const [name, bytes] of [
    ['assessments.jsonl', result.assessments],
    ['alerts.csv', result.alerts],
    ['quarantine.csv', result.quarantine],
  ] as const) {
    run.files.append(name, bytes);
    letGo(bytes);
  }
  run.tally.merge(result.tally);
  run.records += result.records;
  run.recordsByFile[result.fileIndex]! += result.records;
  run.quarantined += result.quarantined;
  run.alerts += alerts;
  run.blocksDone++;
}

/** Gives memory of megabytes back at once: left to the engine, it makes it sweep everything every few blocks. */
function letGo({ buffer }: Uint8Array<ArrayBuffer>): void {
  buffer.transfer(0);
}

function checkpointOf(run: Run): Checkpoint {
  const { fingerprint, today, blocksDone, records, quarantined, alerts, recordsByFile } = run;
  return {
    fingerprint,
    today,
    blocksDone,
    records,
    quarantined,
    alerts,
    recordsByFile,
    tally: run.tally.state(),
    sizes: run.files.sizes,
  };
}

function summarise(order: ScreeningOrder, run: Run, seconds: number): RunSummary {
  const { asOfRange, ...counts } = run.tally.counts(
    new Map(REGISTER.map(({ flag }) => [flag.id, flag.title])),
  );
  const withoutLists = order.lists.versions.length === 0 ? [NO_LIST_USED] : [];
  return {
    tool: order.toolVersion,
    rules: RULES_VERSION,
    asOf: order.asOf,
    ...(order.asOf === 'shipment' && asOfRange && { asOfRange }),
    recordsIn: run.records,
    quarantined: run.quarantined,
    ...counts,
    lists: listUses(order.lists.versions, order.asOf),
    inputs: [
      ...order.layouts.map((layout, index) => ({
        file: layout.file,
        ...(layout.sheet !== undefined && { sheet: layout.sheet }),
        records: run.recordsByFile[index]!,
        columnsMapped: layout.columns.flatMap(({ header, canonical }) =>
          canonical === null ? [] : [{ header, column: canonical }],
        ),
        columnsKept: layout.columns.filter(({ canonical }) => canonical === null).map(({ header }) => header),
      })),
      ...(order.papers ? [papersUse(order.papers, run.recordsByFile[order.layouts.length]!)] : []),
    ],
    throughput: {
      seconds: Math.round(seconds * 1000) / 1000,
      recordsPerSecond: seconds > 0 ? Math.round(run.records / seconds) : 0,
    },
    jobs: order.jobs,
    notices: [...withoutLists, ...dayNotices(order.asOf, run.today), ...order.notices],
  };
}

function papersUse({ files }: PapersOfRun, records: number): InputUse {
  const file = files === 1 ? '1 paper' : `${files} papers`;
  return { file, records, papers: files, columnsMapped: [], columnsKept: [] };
}

/** True when the folder holds a run that was stopped. */
export function hasUnfinishedRun(folder: string): boolean {
  return existsSync(join(folder, '.tidewaiter-checkpoint.json'));
}
