import { createReadStream, writeFileSync } from 'node:fs';
import { writing } from '../engine/batch/cannot-write.ts';
import { OperationalError } from '../model/problem.ts';
import { comparePair, PAIR_SCHEMATA, type PairSchema, scorePair } from '../names/compare-pair.ts';
import { type Evaluation, evaluatePairs } from '../names/evaluate.ts';
import { csvRow } from '../printouts/csv-row.ts';
import { readCsvRecords } from '../watchlists/csv-records.ts';
import type { Console } from './console.ts';

export interface EvalNamesOptions {
  readonly file: string;
  readonly threshold: number;
  readonly json: boolean;
  readonly errors?: string;
}

interface LabelledPair {
  readonly schema: PairSchema | undefined;
  readonly name1: string;
  readonly name2: string;
  readonly isMatch: boolean;
  /** What the pair is a case of, where the file says so. */
  readonly group: string;
}

interface Judged extends LabelledPair {
  readonly score: number;
}

const NEEDED = ['schema', 'name1', 'name2', 'is_match'] as const;
const GROUPS = ['phenomenon', 'case_group', 'category'] as const;
const YES: ReadonlySet<string> = new Set(['true', '1', 'yes', 'y', 't']);
const NO: ReadonlySet<string> = new Set(['false', '0', 'no', 'n', 'f']);
const SHOWN_BAD_ROWS = 10;

/** `tidewaiter eval names`: how well the scores agree with labels that people gave. */
export async function evalNamesCommand(options: EvalNamesOptions, console: Console): Promise<number> {
  const { pairs, bad } = await readPairs(options.file);
  for (const line of bad.slice(0, SHOWN_BAD_ROWS)) console.err(`note: ${line}`);
  if (bad.length > SHOWN_BAD_ROWS)
    console.err(`note: and ${bad.length - SHOWN_BAD_ROWS} more rows that were left out`);
  if (pairs.length === 0)
    throw new OperationalError({
      what: 'no row could be used',
      where: options.file,
      mend: 'each row needs name1, name2 and is_match (true or false)',
    });
  // Once to warm up: the tables are read and the code is compiled; then the time of the pass is that of the pairs.
  for (const pair of pairs) scorePair(pair.name1, pair.name2, pair.schema);
  const started = performance.now();
  const judged = pairs.map(
    (pair): Judged => ({ ...pair, score: scorePair(pair.name1, pair.name2, pair.schema) }),
  );
  const microsPerPair = ((performance.now() - started) * 1000) / pairs.length;
  const result = evaluatePairs(judged, options.threshold);
  if (options.errors !== undefined) writeErrors(options.errors, judged, options.threshold);
  if (options.json) console.out(JSON.stringify({ ...result, microsPerPair }, null, 2));
  else for (const line of inWords(result, microsPerPair, judged, options, bad.length)) console.out(line);
  return 0;
}

async function readPairs(path: string): Promise<{ readonly pairs: LabelledPair[]; readonly bad: string[] }> {
  const pairs: LabelledPair[] = [];
  const bad: string[] = [];
  let columns: ReadonlyMap<string, number> | undefined;
  try {
    const blocks = createReadStream(path, 'utf8') as AsyncIterable<string>;
    for await (const { row, cells } of readCsvRecords(blocks)) {
      if (!columns) {
        columns = columnsOf(cells, path);
        continue;
      }
      const pair = pairOf(cells, columns);
      if (typeof pair === 'string') bad.push(`row ${row}: ${pair}; left out`);
      else pairs.push(pair);
    }
  } catch (cause) {
    if (cause instanceof OperationalError) throw cause;
    throw new OperationalError({
      what: `the file cannot be read (${(cause as Error).message})`,
      where: path,
      mend: 'give a CSV file with the columns schema, name1, name2, is_match',
    });
  }
  return { pairs, bad };
}

function columnsOf(header: readonly string[], path: string): ReadonlyMap<string, number> {
  const columns = new Map(
    header.map((title, index) => [
      title
        .replace(/^\ufeff/, '')
        .trim()
        .toLowerCase(),
      index,
    ]),
  );
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length === 0) return columns;
  throw new OperationalError({
    what: `there is no column ${missing.join(', ')}`,
    where: path,
    mend: 'the first line must name the columns schema, name1, name2, is_match; schema may be empty in the rows',
  });
}

function pairOf(cells: readonly string[], columns: ReadonlyMap<string, number>): LabelledPair | string {
  const cell = (name: string): string => cells[columns.get(name) ?? -1]?.trim() ?? '';
  const [name1, name2, label, schema] = [
    cell('name1'),
    cell('name2'),
    cell('is_match').toLowerCase(),
    cell('schema'),
  ];
  if (name1 === '' || name2 === '') return 'a name is missing';
  if (!YES.has(label) && !NO.has(label)) return `is_match "${cell('is_match')}" is neither true nor false`;
  const known = PAIR_SCHEMATA.find((each) => each.toLowerCase() === schema.toLowerCase());
  if (schema !== '' && !known) return `schema "${schema}" is not known`;
  const group = GROUPS.find((name) => columns.has(name));
  return { schema: known, name1, name2, isMatch: YES.has(label), group: group ? cell(group) : '' };
}

function writeErrors(path: string, judged: readonly Judged[], threshold: number): void {
  let csv = csvRow(['schema', 'name1', 'name2', 'is_match', 'score', 'error', 'group', 'explanation']);
  for (const { schema, name1, name2, isMatch, score, group } of judged) {
    if (score >= threshold === isMatch) continue;
    const { explanation } = comparePair(name1, name2, schema);
    const error = isMatch ? 'missed' : 'false hit';
    csv += csvRow([schema ?? '', name1, name2, String(isMatch), score.toFixed(4), error, group, explanation]);
  }
  writing(path, () => writeFileSync(path, csv));
}

function inWords(
  result: Evaluation,
  microsPerPair: number,
  judged: readonly Judged[],
  { threshold, errors }: EvalNamesOptions,
  leftOut: number,
): string[] {
  const figure = (value: number | null): string => (value === null ? 'not defined' : value.toFixed(3));
  const rows: [string, string, string][] = [
    ['precision', figure(result.precision), 'of the pairs called a match, how many are'],
    ['recall', figure(result.recall), 'of the matches, how many are called one'],
    ['F1', figure(result.f1), ''],
    ['accuracy', figure(result.accuracy), ''],
    ['area under ROC', figure(result.auc), 'how likely a match scores above another pair'],
    ['best threshold', figure(result.bestThreshold), 'the one with the highest F1 on this file'],
    ['scores at 1.0', figure(result.shareAtOne), 'only equal names should be'],
    ['mean, matches', figure(result.meanScoreMatch), ''],
    ['mean, others', figure(result.meanScoreNonMatch), ''],
    ['time a pair', `${microsPerPair.toFixed(1)} µs`, 'analysis of both names included, second pass'],
  ];
  const left = leftOut > 0 ? `, ${leftOut} rows left out` : '';
  const lines = [`${result.n} pairs at threshold ${threshold}${left}`, ''];
  for (const [name, value, meaning] of rows)
    lines.push(`  ${name.padEnd(16)}${value.padStart(11)}  ${meaning}`.trimEnd());
  const groups = Map.groupBy(judged, ({ group }) => group);
  if (groups.size > 1) {
    lines.push('', '  Accuracy by group');
    for (const [group, members] of groups) {
      const { accuracy } = evaluatePairs(members, threshold);
      lines.push(
        `  ${figure(accuracy).padStart(7)}  ${String(members.length).padStart(5)}  ${group === '' ? '(none)' : group}`,
      );
    }
  }
  if (errors !== undefined) lines.push('', `The wrong ones are in ${errors}`);
  return lines;
}
