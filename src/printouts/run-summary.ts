import type { Outcome } from '../model/assessment.ts';
import type { IsoDate } from '../model/dates.ts';

/** How often one flag gave each result over the run. */
export interface FlagCount {
  readonly flag: string;
  readonly title: string;
  readonly hit: number;
  readonly clear: number;
  readonly notTestable: number;
  readonly failed: number;
}

/** One version of a list that the run used; with `asOf: 'shipment'` a list may stand here with several versions. */
export interface ListUse {
  readonly id: string;
  readonly title: string;
  /** `null`: the list was asked for, and no version of it is in force on the day. */
  readonly version: string | null;
  readonly effective: IsoDate | null;
  /** Where no version is in force: the day of the first one that is kept. */
  readonly firstEffective?: IsoDate;
  /** Days from `effective` to the day that the run judges by; `null` with `asOf: 'shipment'`, where each record has its own. */
  readonly ageDays: number | null;
  readonly entries: number;
  /** Older than the publisher's usual interval. */
  readonly stale?: boolean;
  /** Anything the reader must know of it, as a whole sentence that names it: `The sample list is not for compliance use.` */
  readonly notice?: string;
}

/** What was read from one file. */
export interface InputUse {
  readonly file: string;
  readonly sheet?: string;
  readonly records: number;
  /** Number of files, where it is papers and no table. */
  readonly papers?: number;
  readonly columnsMapped: readonly { readonly header: string; readonly column: string }[];
  /** Headers that the model does not know; their values are kept and shown. */
  readonly columnsKept: readonly string[];
}

/** What one screening run did. */
export interface RunSummary {
  /** Version of the program. */
  readonly tool: string;
  /** Version of the rules. */
  readonly rules: string;
  readonly asOf: IsoDate | 'shipment';
  /** The days that records were judged by, with `asOf: 'shipment'`. */
  readonly asOfRange?: { readonly earliest: IsoDate; readonly latest: IsoDate };
  readonly recordsIn: number;
  readonly assessed: number;
  readonly quarantined: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly flags: readonly FlagCount[];
  /** Records for which at least one list had no version in force, so that its checks were not testable. */
  readonly recordsWithoutListChecks: number;
  /** Records for which a check failed. */
  readonly incomplete: number;
  readonly lists: readonly ListUse[];
  readonly inputs: readonly InputUse[];
  readonly throughput: { readonly seconds: number; readonly recordsPerSecond: number };
  readonly jobs: number;
  /** Whole sentences that everyone who reads the results must see. */
  readonly notices: readonly string[];
}

/** The first promise: every record that came in was assessed or quarantined, and every assessed one has its outcome. */
export function recordsAddUp(summary: RunSummary): boolean {
  const outcomes = Object.values(summary.outcomes).reduce((sum, count) => sum + count, 0);
  return summary.recordsIn === summary.assessed + summary.quarantined && outcomes === summary.assessed;
}

/** Alerts of the run: assessments above `clear`. */
export function alertCount(summary: RunSummary): number {
  return summary.outcomes.stop + summary.outcomes.hold + summary.outcomes.review;
}

/** `summary.json`: keys in the order of {@link RunSummary}, whatever the order of the value's own. */
export function summaryJson(summary: RunSummary): string {
  const { tool, rules, asOf, asOfRange, recordsIn, assessed, quarantined, outcomes, flags } = summary;
  const { stop, hold, review, clear } = outcomes;
  const ordered = {
    tool,
    rules,
    asOf,
    ...(asOfRange === undefined
      ? {}
      : { asOfRange: { earliest: asOfRange.earliest, latest: asOfRange.latest } }),
    recordsIn,
    assessed,
    quarantined,
    addsUp: recordsAddUp(summary),
    outcomes: { stop, hold, review, clear },
    recordsWithoutListChecks: summary.recordsWithoutListChecks,
    incomplete: summary.incomplete,
    flags: flags.map((count) => ({
      flag: count.flag,
      title: count.title,
      hit: count.hit,
      clear: count.clear,
      notTestable: count.notTestable,
      failed: count.failed,
    })),
    lists: summary.lists.map((list) => ({
      id: list.id,
      title: list.title,
      version: list.version,
      effective: list.effective,
      ...(list.firstEffective === undefined ? {} : { firstEffective: list.firstEffective }),
      ageDays: list.ageDays,
      entries: list.entries,
      ...(list.stale === undefined ? {} : { stale: list.stale }),
      ...(list.notice === undefined ? {} : { notice: list.notice }),
    })),
    inputs: summary.inputs.map((input) => ({
      file: input.file,
      ...(input.sheet === undefined ? {} : { sheet: input.sheet }),
      records: input.records,
      ...(input.papers === undefined ? {} : { papers: input.papers }),
      columnsMapped: input.columnsMapped.map(({ header, column }) => ({ header, column })),
      columnsKept: [...input.columnsKept],
    })),
    throughput: {
      seconds: summary.throughput.seconds,
      recordsPerSecond: summary.throughput.recordsPerSecond,
    },
    jobs: summary.jobs,
    notices: [...summary.notices],
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
