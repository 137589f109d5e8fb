import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { cannotWrite, writing } from '../engine/batch/cannot-write.ts';
import { dayNotices, listsForRun, listUses } from '../engine/batch/lists-for-run.ts';
import { NAMES_HEADER, type NamesSettings } from '../engine/names/names-job.ts';
import { readQueries } from '../engine/names/query-file.ts';
import { screenQueries } from '../engine/names/screen-queries.ts';
import type { IsoDate } from '../model/dates.ts';
import { OperationalError } from '../model/problem.ts';
import { NO_LIST_USED } from '../printouts/run-words.ts';
import { openLists } from '../watchlists/store.ts';
import type { Console } from './console.ts';
import { homeOfProcess, todayOfProcess } from './home-of-process.ts';

export interface NamesOptions {
  readonly file: string;
  readonly out: string;
  readonly lists?: readonly string[];
  readonly asOf: IsoDate | 'today';
  readonly threshold: number;
  readonly limit: number;
  readonly jobs?: number;
}

/** Below this a second thread costs more than it brings. */
const SMALL_INPUT_BYTES = 200_000;
const STANDARD_OUTPUT = '-';

/** `tidewaiter names`: screens a file of names; every row of it comes back at least once. */
export async function namesCommand(options: NamesOptions, console: Console): Promise<number> {
  const home = homeOfProcess();
  const today = todayOfProcess();
  const asOf = options.asOf === 'today' ? today : options.asOf;
  const jobs = options.jobs ?? (sizeOf(options.file) < SMALL_INPUT_BYTES ? 1 : availableParallelism());
  if (options.out !== STANDARD_OUTPUT && resolve(options.out) === resolve(options.file))
    throw new OperationalError({
      what: 'the output would be written over the queries',
      where: options.out,
      mend: 'choose another file with --out',
    });
  const lists = listsForRun(home, openLists(home), options.lists);
  const uses = listUses(lists.versions, asOf);
  const settings: NamesSettings = {
    index: { memory: lists.index.memory, lists: lists.index.lists },
    asOf,
    threshold: options.threshold,
    limit: options.limit,
  };
  const started = performance.now();
  const output = outputTo(options.out, console);
  const total = { queries: 0, withHits: 0, hits: 0, unread: 0, incomplete: 0 };
  try {
    let header = NAMES_HEADER;
    for await (const { csv, ...counts } of screenQueries(readQueries(options.file), settings, jobs)) {
      output.write(header + csv);
      header = '';
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += counts[key];
    }
    output.write(header);
  } finally {
    output.close();
  }
  const seconds = (performance.now() - started) / 1000;
  // What is written to standard output is read by a program: words for people go beside it.
  const say = options.out === STANDARD_OUTPUT ? console.err : console.out;
  const number = (value: number): string => value.toLocaleString('en');
  say(
    `${number(total.queries)} queries: ${number(total.withHits)} with a hit, ${number(total.queries - total.withHits)} without; ${number(total.hits)} hits`,
  );
  say(
    `  as of ${asOf}, threshold ${options.threshold}, ${number(Math.round(total.queries / seconds))} queries/s, ${jobs} ${jobs === 1 ? 'job' : 'jobs'}`,
  );
  if (total.unread > 0)
    say(`! ${number(total.unread)} rows could not be screened; the column "explanation" says why.`);
  if (total.incomplete > 0)
    say(
      `! ${number(total.incomplete)} rows were screened without one of their fields; "explanation" says which.`,
    );
  if (lists.versions.length === 0) say(`! ${NO_LIST_USED}`);
  for (const notice of dayNotices(asOf, today)) say(`! ${notice}`);
  for (const { id, title, version, effective, stale, ageDays, notice } of uses) {
    const age = stale
      ? `, ${number(ageDays ?? 0)} days old: STALE, designations since then are not seen`
      : '';
    say(
      version === null
        ? `! ${id}: no version is in force on ${asOf}; it was not searched.`
        : `  ${id}  ${title}, in force from ${effective}${age}`,
    );
    if (notice) say(`! ${notice}`);
  }
  if (options.out !== STANDARD_OUTPUT) say(`Written to ${options.out}`);
  return 0;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

interface Output {
  write(text: string): void;
  close(): void;
}

function outputTo(path: string, console: Console): Output {
  if (path === STANDARD_OUTPUT) {
    return {
      write: (text) => text !== '' && console.out(text.replace(/\r?\n$/, '')),
      close: () => undefined,
    };
  }
  // Opened when there is something to write: queries that cannot be read leave no file behind.
  let file: number | undefined;
  return {
    write(text) {
      file ??= writing(path, () => openSync(path, 'w'));
      const bytes = Buffer.from(text);
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      } catch (cause) {
        throw cannotWrite(path, cause);
      }
    },
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}
