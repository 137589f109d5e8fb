import { SingleBar } from 'cli-progress';
import { daysBetween, type IsoDate } from '../model/dates.ts';
import type { ListSourceId } from '../model/entry.ts';
import { OperationalError } from '../model/problem.ts';
import { addressesOf, pullList } from '../watchlists/pull.ts';
import type { Source } from '../watchlists/source.ts';
import { ALL_SOURCE_IDS, isSourceId, loadSource } from '../watchlists/source-register.ts';
import {
  type ImportResult,
  type ListStore,
  type ListVersion,
  openLists,
  type VersionDiff,
} from '../watchlists/store.ts';
import { alignColumns, type Column } from './align-columns.ts';
import type { Console } from './console.ts';

/** What the list commands take from the process. */
export interface ListsContext {
  readonly home: string;
  readonly today: IsoDate;
}

const DONE = 0;
const NOT_DONE = 2;

/** Lists change daily to weekly; one that was not renewed for a month is pointed out. */
const OLD_AFTER_DAYS = 30;
const PROBLEMS_SHOWN = 3;
const CHANGES_SHOWN = 20;

/** `tidewaiter lists import` */
export async function listsImport(
  options: {
    readonly files: readonly string[];
    readonly source: string;
    readonly effective?: IsoDate;
    readonly name?: string;
    readonly force?: true;
  },
  console: Console,
  { home, today }: ListsContext,
): Promise<number> {
  const store = openLists(home);
  const result = await store.importFiles({
    source: await loadSource(knownSource(options.source)),
    files: options.files,
    today,
    ...(options.effective ? { effective: options.effective } : {}),
    ...(options.name ? { label: options.name } : {}),
    ...(options.force ? { force: true } : {}),
  });
  printImport(result, store, console);
  return DONE;
}

/** `tidewaiter lists pull`: each list by itself; one that fails does not keep the others from being pulled. */
export async function listsPull(
  options: { readonly ids: readonly string[] },
  console: Console,
  { home, today }: ListsContext,
): Promise<number> {
  const store = openLists(home);
  const sources = await sourcesToPull(options.ids, home);
  let failed = 0;
  for (const source of sources) {
    const bar = new DownloadBar(source.id, console);
    try {
      const onRetry = (file: string, reason: string): void =>
        console.err(`${source.id}: ${file}: ${reason}; trying again`);
      const result = await pullList({
        store,
        home,
        source,
        today,
        onProgress: (progress) => bar.show(progress),
        onRetry,
      });
      bar.end();
      printImport(result, store, console);
    } catch (error) {
      bar.end();
      if (!(error instanceof OperationalError)) throw error;
      failed += 1;
      printFailure(source, error, store, console);
    }
  }
  if (failed === 0) return DONE;
  console.err(`${failed} of ${sources.length} lists not pulled.`);
  return NOT_DONE;
}

/** `tidewaiter lists status` */
export function listsStatus(
  options: { readonly json: boolean },
  console: Console,
  { home, today }: ListsContext,
): number {
  const store = openLists(home);
  const newest = store.listIds().flatMap((listId) => store.versions(listId).slice(-1));
  if (options.json) {
    const lists = newest.map((version) => ({
      ...version,
      ageDays: daysBetween(version.effective, today),
      versions: store.versions(version.listId).map(({ versionId }) => versionId),
      problemsFile: store.problemsPath(version),
    }));
    console.out(JSON.stringify({ home, today, lists }, null, 2));
    return DONE;
  }
  if (newest.length === 0) printNothingImported(home, console);
  else printStatus(newest, store, today, console);
  return DONE;
}

/** `tidewaiter lists diff` */
export function listsDiff(
  options: { readonly id: string; readonly from?: string; readonly to?: string; readonly json: boolean },
  console: Console,
  { home }: ListsContext,
): number {
  const diff = openLists(home).diff(options.id, options.from, options.to);
  if (options.json) {
    const { from, to, ...changes } = diff;
    console.out(
      JSON.stringify({ list: options.id, from: from.versionId, to: to.versionId, ...changes }, null, 2),
    );
    return DONE;
  }
  printDiff(options.id, diff, console);
  return DONE;
}

function knownSource(id: string): ListSourceId {
  if (isSourceId(id)) return id;
  throw new OperationalError({
    what: `there is no source "${id}"`,
    where: '--source',
    mend: `Use one of: ${ALL_SOURCE_IDS.join(', ')}.`,
  });
}

async function sourcesToPull(ids: readonly string[], home: string): Promise<readonly Source[]> {
  const wanted = await Promise.all((ids.length > 0 ? ids.map(knownSource) : ALL_SOURCE_IDS).map(loadSource));
  // Asked for by name, a list without an address is an error that says so; asked for all, it is passed over.
  return ids.length > 0 ? wanted : wanted.filter((source) => addressesOf(home, source).length > 0);
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function days(count: number): string {
  return `${number(count)} ${count === 1 ? 'day' : 'days'}`;
}

function printImport(result: ImportResult, store: ListStore, console: Console): void {
  const { version } = result;
  if (result.status === 'unchanged') {
    console.out(`${version.listId}  unchanged: these very bytes are version ${version.versionId} already`);
    return;
  }
  console.out(`${version.listId}  imported as version ${version.versionId}`);
  const rows: [string, string][] = [
    ['in force from', `${version.effective} (${FROM_IN_WORDS[version.effectiveFrom]})`],
    [
      'entries',
      `${number(version.entries)} with ${number(version.names)} names, ${number(version.edges)} relations`,
    ],
  ];
  if (result.before) {
    rows.push(['before', `${number(result.before.entries)} entries (version ${result.before.versionId})`]);
  }
  rows.push([
    'problems',
    version.problems === 0 ? 'none' : `${number(version.problems)}, all in ${store.problemsPath(version)}`,
  ]);
  for (const [label, text] of rows) console.out(`  ${label.padEnd(14)} ${text}`);
  printFirstProblems(version, store, console);
}

const FROM_IN_WORDS: Readonly<Record<ListVersion['effectiveFrom'], string>> = {
  given: 'as given',
  'file content': 'as the file says',
  'file name': 'from the file name',
  server: "last change on the publisher's server",
  'day of import': 'today: the file names no day; give one with --effective if it is older',
};

function printFirstProblems(version: ListVersion, store: ListStore, console: Console): void {
  let shown = 0;
  for (const problem of store.readProblems(version)) {
    if (shown === PROBLEMS_SHOWN) break;
    console.out(`    - ${problem.where}: ${problem.what}`);
    shown += 1;
  }
  if (version.problems > shown) console.out(`    ... and ${number(version.problems - shown)} more`);
}

function printFailure(source: Source, error: OperationalError, store: ListStore, console: Console): void {
  const { what, where, mend } = error.problem;
  const stays = store.versions(source.id).at(-1);
  console.err(`${source.id}  ${what}`);
  console.err(`  where: ${where}`);
  console.err(
    stays
      ? `  version ${stays.versionId} (${number(stays.entries)} entries) stays in force`
      : '  this list has no version yet: nothing is screened against it',
  );
  console.err(`  what to do: ${mend}`);
}

function printNothingImported(home: string, console: Console): void {
  console.out(`No list is imported yet (${home}).`);
  console.out('');
  console.out('Fetch lists from their publishers:');
  console.out('  tidewaiter lists pull ofac-sdn ofac-cons un-sc us-csl uk-sanctions eu-fsf');
  console.out('Or import files that you have:');
  console.out('  tidewaiter lists import sdn.csv alt.csv add.csv --source ofac-sdn');
  console.out('');
  console.out('Until then `tidewaiter demo` works on the sample list that ships with the program.');
}

const STATUS_COLUMNS: readonly Column[] = [
  { title: 'list' },
  { title: 'version' },
  { title: 'age', right: true },
  { title: 'entries', right: true },
  { title: 'names', right: true, leaveOut: 3 },
  { title: 'relations', right: true, leaveOut: 4 },
  { title: 'problems', right: true, leaveOut: 1 },
  { title: 'versions', right: true, leaveOut: 2 },
];

function printStatus(
  newest: readonly ListVersion[],
  store: ListStore,
  today: IsoDate,
  console: Console,
): void {
  const rows = newest.map((version) => [
    version.listId,
    version.versionId,
    days(daysBetween(version.effective, today)),
    number(version.entries),
    number(version.names),
    number(version.edges),
    number(version.problems),
    number(store.versions(version.listId).length),
  ]);
  const { lines, leftOut } = alignColumns(STATUS_COLUMNS, rows, console.width);
  for (const line of lines) console.out(line);
  if (leftOut.length > 0) console.out(`No room for: ${leftOut.join(', ')}; --json has them.`);
  const withProblems = newest.filter(({ problems }) => problems > 0);
  if (withProblems.length > 0) {
    console.out('');
    console.out('Problems are written out in:');
    for (const version of withProblems) console.out(`  ${store.problemsPath(version)}`);
  }
  const old = newest.filter(({ effective }) => daysBetween(effective, today) > OLD_AFTER_DAYS);
  if (old.length > 0) {
    console.out('');
    console.out(
      `Older than ${OLD_AFTER_DAYS} days: ${old.map(({ listId }) => listId).join(', ')}. What was listed since is not found.`,
    );
    console.out('  tidewaiter lists pull');
  }
}

function printDiff(listId: string, diff: VersionDiff, console: Console): void {
  console.out(`${listId}: from ${diff.from.versionId} to ${diff.to.versionId}`);
  const section = (title: string, lines: readonly string[]): void => {
    console.out('');
    console.out(`${title}: ${number(lines.length)}`);
    for (const line of lines.slice(0, CHANGES_SHOWN)) console.out(`  ${line}`);
    if (lines.length > CHANGES_SHOWN) {
      console.out(`  ... and ${number(lines.length - CHANGES_SHOWN)} more; --json gives all`);
    }
  };
  const idWidth = Math.max(
    0,
    ...[...diff.added, ...diff.removed, ...diff.changed].map(({ id }) => id.length),
  );
  const line = ({ id, caption }: { id: string; caption: string }): string =>
    `${id.padEnd(idWidth)}  ${caption}`;
  section('added', diff.added.map(line));
  section('removed', diff.removed.map(line));
  section(
    'changed',
    diff.changed.map((entry) => `${line(entry)}  (${entry.changed.join(', ')})`),
  );
}

/** A progress bar for a person who is watching; silent in a pipe. */
class DownloadBar {
  #bar: SingleBar | undefined;
  #file = '';
  #list: string;
  #console: Console;

  constructor(list: string, console: Console) {
    this.#list = list;
    this.#console = console;
  }

  show({ file, received, expected }: { file: string; received: number; expected?: number }): void {
    if (!this.#console.isTty) return;
    if (file !== this.#file) {
      this.end();
      this.#file = file;
      const format = expected
        ? `${this.#list}  {file}  {bar} {percentage}%  {kilobytes} kB  {eta_formatted} left`
        : `${this.#list}  {file}  {kilobytes} kB  {duration_formatted}`;
      this.#bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true });
      this.#bar.start(expected ?? 1, 0, { file, kilobytes: '0' });
    }
    this.#bar?.update(expected ? received : 0, { file, kilobytes: number(Math.round(received / 1_000)) });
  }

  end(): void {
    this.#bar?.stop();
    this.#bar = undefined;
    this.#file = '';
  }
}
