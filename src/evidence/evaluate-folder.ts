import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type IsoDate, isIsoDate } from '../model/dates.ts';
import { OperationalError, type Problem } from '../model/problem.ts';
import { REPORT_LANGUAGES, type ReportLanguage } from '../model/report.ts';
import {
  type ClaimScores,
  type ComparedReport,
  compareClaims,
  scoreClaims,
} from './evaluation/compare-claims.ts';
import { type ExpectedReport, readExpected } from './evaluation/expected-claims.ts';
import { detectLanguage } from './extraction/detect-language.ts';
import { extractClaims } from './extraction/extract-claims.ts';
import { reportText } from './extraction/report-text.ts';
import { readReport } from './reading/read-report.ts';

export interface EvaluatedReport extends ComparedReport {
  readonly name: string;
}

export interface ReportsEvaluation {
  readonly scores: ClaimScores;
  readonly reports: readonly EvaluatedReport[];
  /** Files that were not understood; they count for nothing, and are named. */
  readonly problems: readonly Problem[];
}

const REPORT_ENDINGS = ['.txt', '.html', '.htm', '.pdf', '.eml', '.md'];
const DEFAULT_DAY: IsoDate = '2024-01-01';

/**
 * Measures the rules on a folder of reports with expected claims: `NAME.txt` (or .html, .pdf, .eml) beside
 * `NAME.expected.json`, or JSON that holds the text itself. Sub-folders are entered.
 */
export async function evaluateReports(folder: string): Promise<ReportsEvaluation> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new OperationalError({
      what: 'there is no such folder',
      where: folder,
      mend: 'give the folder with the reports and their expected claims (docs/reports.md)',
    });
  const reports: EvaluatedReport[] = [];
  const problems: Problem[] = [];
  for (const path of jsonFilesIn(folder)) {
    for (const expected of expectedIn(path, problems)) {
      const source = await textOf(expected, path);
      if (source === undefined) {
        problems.push({
          what: 'the report of these expected claims was not found',
          where: path,
          mend: 'put NAME.txt beside NAME.expected.json, or the text into its field "text"',
        });
        continue;
      }
      const language =
        REPORT_LANGUAGES.find((code) => code === expected.language?.slice(0, 2).toLowerCase()) ??
        detectLanguage(source.text);
      const claims = propose(source.text, source.name, expected, language);
      reports.push({ name: source.name, ...compareClaims(source.text, expected.claims, claims) });
    }
  }
  if (reports.length === 0)
    throw new OperationalError({
      what: 'no report with expected claims was found',
      where: folder,
      mend: 'put NAME.expected.json beside each NAME.txt (docs/reports.md)',
    });
  return { scores: scoreClaims(reports), reports, problems };
}

function propose(
  text: string,
  name: string,
  { date, publisher }: ExpectedReport,
  language: ReportLanguage,
): ReturnType<typeof extractClaims> {
  const file = createHash('sha256').update(text).digest('hex');
  const day = date?.slice(0, 10) ?? /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '';
  return extractClaims(
    reportText({
      file,
      text,
      language,
      date: isIsoDate(day) ? day : DEFAULT_DAY,
      publisher: publisher ?? name,
    }),
    name,
  );
}

function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.jsonl?$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function expectedIn(path: string, problems: Problem[]): ExpectedReport[] {
  const text = readFileSync(path, 'utf8');
  try {
    const values: unknown[] = /\.jsonl$/i.test(path)
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line) as unknown)
      : [JSON.parse(text)];
    return values.flatMap((value) => {
      const one = readExpected(value);
      // One file for many reports: a list whose members have claims of their own, or an object from file name to claims.
      const many = Array.isArray(value)
        ? value
        : typeof value === 'object' && value !== null
          ? Object.entries(value).map(([file, inner]) =>
              Array.isArray(inner)
                ? { file, claims: inner as unknown }
                : typeof inner === 'object' && inner !== null
                  ? { file, ...inner }
                  : undefined,
            )
          : [];
      const inner = many.flatMap((each) => (Array.isArray(each) ? [] : (readExpected(each) ?? [])));
      if (one !== undefined && one.claims.length > 0 && inner.every(({ claims }) => claims.length === 0))
        return [one];
      if (inner.length > 0 && (one === undefined || Array.isArray(value))) return inner;
      return one === undefined ? [] : [one];
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    problems.push({
      what: 'the file is no JSON',
      where: path,
      mend: 'mend it, or take it out of the folder',
    });
    return [];
  }
}

async function textOf(
  expected: ExpectedReport,
  path: string,
): Promise<{ readonly text: string; readonly name: string } | undefined> {
  const folder = dirname(path);
  const stem = basename(path).replace(/\.jsonl?$/i, '');
  const bare = stem.replace(
    /[._-](?:expected|claims|gold|labels|truth|annotations?|expected[._-]claims)$/i,
    '',
  );
  const names = [
    expected.file,
    ...[bare, stem].flatMap((name) => REPORT_ENDINGS.map((ending) => `${name}${ending}`)),
    ...(expected.file !== undefined && extname(expected.file) === ''
      ? REPORT_ENDINGS.map((ending) => `${expected.file}${ending}`)
      : []),
  ];
  const folders = [
    folder,
    join(folder, 'reports'),
    join(folder, '..'),
    join(folder, '..', 'reports'),
    join(folder, '..', 'texts'),
    join(folder, 'texts'),
  ];
  for (const name of names) {
    for (const each of name === undefined ? [] : folders) {
      const file = resolve(each, name!);
      if (existsSync(file) && statSync(file).isFile() && file !== resolve(path))
        return { text: (await readReport(readFileSync(file), file)).text, name: basename(name!) };
    }
  }
  return expected.text !== undefined && expected.text.length > 80
    ? { text: expected.text, name: expected.file ?? bare }
    : undefined;
}
