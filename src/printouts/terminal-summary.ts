import { OUTCOMES } from '../model/assessment.ts';
import type { AlertForReport } from './alert-facts.ts';
import { compareGravity } from './findings-by-weight.ts';
import { alertCount, type RunSummary, recordsAddUp } from './run-summary.ts';
import { asOfWords, headline, listState, runNotices, shareWords } from './run-words.ts';
import { terminalAlert } from './terminal-alert.ts';
import { type Paint, painter, SHAPES } from './terminal-paint.ts';
import { columnsOf, fitColumns, padEndColumns, wrapColumns } from './text-columns.ts';
import { counted, countOf, visibleText } from './visible-text.ts';

/** Where the files of the run are, for the last lines of the summary. */
export interface WrittenFiles {
  readonly folder: string;
  readonly written: readonly { readonly name: string; readonly holds: string }[];
}

export interface PrintOptions {
  /** Columns of the terminal; lines are kept within it, and within 100 for readability. */
  readonly width: number;
  readonly colour: boolean;
  readonly files?: WrittenFiles;
}

/** Flags shown in the list of those that raised most; the report and `summary.json` have all. */
const FLAGS_SHOWN = 8;
const INPUTS_SHOWN = 12;
/** Columns of the ten-part bar beside each outcome. */
const BAR_COLUMNS = 20;

/**
 * The summary of a run for a terminal, line by line, without line ends. Values from papers and lists are made safe to
 * print: no control character reaches the terminal.
 */
export function printSummary(
  summary: RunSummary,
  topAlerts: readonly AlertForReport[],
  options: PrintOptions,
): string[] {
  const width = Math.max(40, Math.min(options.width, 100));
  const paint = painter(options.colour);
  const sections = [
    titleLines(summary, width, paint),
    noticeLines(summary, width, paint),
    inputLines(summary, width, paint),
    outcomeLines(summary, paint),
    flagLines(summary, width, paint),
    listLines(summary, width, paint),
    alertLines(summary, topAlerts, width, paint),
    fileLines(options.files, width, paint),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function titleLines(summary: RunSummary, width: number, paint: Paint): string[] {
  const run = [
    `as of ${asOfWords(summary)}`,
    `rules ${summary.rules}`,
    `Tidewaiter ${summary.tool}`,
    `${countOf(Math.round(summary.throughput.recordsPerSecond))} records/s, ${summary.throughput.seconds.toFixed(1)} s, ${counted(summary.jobs, 'job')}`,
  ].join('; ');
  return [
    paint('bold', `${headline(summary)}.`),
    ...wrapColumns(visibleText(run), width).map((line) => paint('dim', line)),
  ];
}

function noticeLines(summary: RunSummary, width: number, paint: Paint): string[] {
  const sentences = runNotices(summary);
  return sentences.flatMap((sentence) =>
    wrapColumns(`! ${visibleText(sentence)}`, width, '  ').map((line) => paint('hold', line)),
  );
}

function inputLines(summary: RunSummary, width: number, paint: Paint): string[] {
  const lines = [paint('bold', 'Read')];
  const shown = summary.inputs.slice(0, INPUTS_SHOWN);
  const countWidth = Math.max(
    ...[summary.recordsIn, ...shown.map((i) => i.records)].map((n) => countOf(n).length),
  );
  for (const input of shown) {
    const name = visibleText(input.sheet === undefined ? input.file : `${input.file}, sheet ${input.sheet}`);
    const kept = input.columnsKept.length === 0 ? '' : `, ${input.columnsKept.length} kept as written`;
    const columns =
      input.papers === undefined
        ? `${counted(input.columnsMapped.length, 'column')} understood${kept}`
        : 'put together into consignments; see papers.csv';
    const left = `  ${countOf(input.records).padStart(countWidth)}  `;
    const nameWidth = Math.max(12, width - left.length - columns.length - 2);
    lines.push(
      fitColumns(`${left}${padEndColumns(fitColumns(name, nameWidth), nameWidth)}  ${columns}`, width),
    );
  }
  if (summary.inputs.length > shown.length) {
    lines.push(`  and ${counted(summary.inputs.length - shown.length, 'more file')} (all in summary.json)`);
  }
  return [...lines, ...proofLines(summary, width, paint)];
}

function proofLines(summary: RunSummary, width: number, paint: Paint): string[] {
  const sum = `records in ${countOf(summary.recordsIn)} = assessed ${countOf(summary.assessed)} + quarantined ${countOf(summary.quarantined)}`;
  if (recordsAddUp(summary))
    return wrapColumns(`  ${sum}  (adds up)`.trimStart(), width - 2).map((line) => `  ${line}`);
  return wrapColumns(
    `! THE COUNTS DO NOT ADD UP: ${sum}. Do not rely on this run; please report it.`,
    width,
    '  ',
  ).map((line) => paint('stop', line));
}

function outcomeLines(summary: RunSummary, paint: Paint): string[] {
  const countWidth = countOf(summary.assessed).length;
  const rows = OUTCOMES.toReversed().map((outcome) => {
    const count = summary.outcomes[outcome];
    const share = summary.assessed === 0 ? 0 : count / summary.assessed;
    const bar = '█'.repeat(count === 0 ? 0 : Math.max(1, Math.round(share * BAR_COLUMNS)));
    const label = paint(outcome, `${SHAPES[outcome]} ${outcome.toUpperCase().padEnd(6)}`);
    const numbers = `${countOf(count).padStart(countWidth)}  ${shareWords(count, summary.assessed).padStart(6)}`;
    return `  ${label}  ${numbers}${bar === '' ? '' : `  ${paint(outcome, bar)}`}`;
  });
  return [paint('bold', 'Outcomes'), ...rows];
}

function flagLines(summary: RunSummary, width: number, paint: Paint): string[] {
  const raised = summary.flags.filter((count) => count.hit > 0).toSorted((a, b) => b.hit - a.hit);
  const untested = summary.flags.filter((count) => count.notTestable > 0);
  const lines: string[] = [];
  if (raised.length > 0) {
    const countWidth = Math.max(...raised.map((count) => countOf(count.hit).length));
    lines.push(paint('bold', 'Raised most'));
    for (const count of raised.slice(0, FLAGS_SHOWN)) {
      lines.push(
        fitColumns(`  ${countOf(count.hit).padStart(countWidth)}  ${visibleText(count.title)}`, width),
      );
    }
    if (raised.length > FLAGS_SHOWN)
      lines.push(`  and ${counted(raised.length - FLAGS_SHOWN, 'other flag')}`);
  }
  const failed = summary.flags.filter((count) => count.failed > 0);
  if (untested.length > 0) {
    const checks = untested.reduce((sum, count) => sum + count.notTestable, 0);
    const text = `Not testable for want of inputs: ${counted(checks, 'check')} of ${counted(untested.length, 'flag')}. None of them counts as clear.`;
    lines.push(...wrapColumns(text, width - 2).map((line) => `  ${line}`));
  }
  for (const count of failed) {
    lines.push(
      paint('hold', fitColumns(`! ${countOf(count.failed)} failed: ${visibleText(count.title)}`, width)),
    );
  }
  return lines;
}

/** Id, entries and day of each list; its title only where the widest has room, since half a title tells nothing. */
function listLines(summary: RunSummary, width: number, paint: Paint): string[] {
  if (summary.lists.length === 0) return [];
  const rows = summary.lists.map((list) => ({
    id: visibleText(list.id),
    entries: counted(list.entries, 'entry', 'entries'),
    state: listState(list),
    title: visibleText(list.title),
  }));
  const widest = (of: (row: (typeof rows)[number]) => string) =>
    Math.max(...rows.map((row) => columnsOf(of(row))));
  const [ids, entries, states] = [
    widest((row) => row.id),
    widest((row) => row.entries),
    widest((row) => row.state),
  ];
  const withTitles = ids + entries + states + widest((row) => row.title) + 8 <= width;
  return [
    paint('bold', 'Lists'),
    ...rows.map((row) => {
      const line = `  ${padEndColumns(row.id, ids)}  ${row.entries.padStart(entries)}  ${padEndColumns(row.state, states)}`;
      return fitColumns(withTitles ? `${line}  ${row.title}` : line.trimEnd(), width);
    }),
  ];
}

function alertLines(
  summary: RunSummary,
  top: readonly AlertForReport[],
  width: number,
  paint: Paint,
): string[] {
  if (top.length === 0) return [];
  const sorted = top.toSorted((a, b) => compareGravity(a.assessment, b.assessment));
  const total = alertCount(summary);
  const title =
    top.length < total ? `Gravest ${top.length} of ${counted(total, 'alert')}` : counted(total, 'alert');
  return [
    paint('bold', title),
    ...sorted.flatMap((alert, index) => [
      ...(index === 0 ? [] : ['']),
      ...terminalAlert(alert, width, paint),
    ]),
  ];
}

function fileLines(files: WrittenFiles | undefined, width: number, paint: Paint): string[] {
  if (files === undefined) return [];
  const nameWidth = Math.max(...files.written.map((file) => columnsOf(file.name)));
  return [
    paint('bold', `Written to ${visibleText(files.folder)}`),
    ...files.written.flatMap((file) =>
      wrapColumns(file.holds, width - nameWidth - 4).map(
        (line, index) => `  ${padEndColumns(index === 0 ? file.name : '', nameWidth)}  ${line}`,
      ),
    ),
    ...wrapColumns(
      'Open report.html in a browser for all reasons; it needs no network. A screening aid, no verdict.',
      width,
    ),
  ];
}
