import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitDelimited } from '../../documents/csv-fields.ts';
import { isIsoDate } from '../../model/dates.ts';
import {
  type ApprovedOrganisation,
  type EndUseData,
  ISSUER_ANSWERS,
  type IssuerAnswer,
  type OperatorFleet,
} from '../../model/end-use.ts';
import { END_USE_REGISTER_ROWS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';

/** What can be imported, and the columns of each. */
export const END_USE_TABLES = {
  organisations: ['name', 'kind', 'country', 'approval'],
  fleet: ['operator', 'type'],
} as const;
export type EndUseTable = keyof typeof END_USE_TABLES;

const folderOf = (home: string): string => join(home, 'end-use');
const tableFile = (home: string, table: EndUseTable): string => join(folderOf(home), `${table}.json`);
const answersFile = (home: string): string => join(folderOf(home), 'answers.jsonl');

/** Everything about end use that was loaded or recorded in this home. */
export function readEndUseData(home: string): EndUseData {
  return {
    organisations: readJson<ApprovedOrganisation>(tableFile(home, 'organisations')),
    fleets: readJson<OperatorFleet>(tableFile(home, 'fleet')),
    answers: readAnswers(home),
  };
}

function readJson<T>(path: string): readonly T[] {
  if (!existsSync(path)) return [];
  try {
    // Our own file: it was checked when it was written.
    return JSON.parse(readFileSync(path, 'utf8')) as readonly T[];
  } catch (cause) {
    throw new OperationalError(
      { what: 'a register of end use is damaged', where: path, mend: 'Import it again.' },
      { cause },
    );
  }
}

function readAnswers(home: string): readonly IssuerAnswer[] {
  const path = answersFile(home);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as IssuerAnswer;
    } catch (cause) {
      throw new OperationalError(
        {
          what: `line ${index + 1} of the recorded answers is damaged`,
          where: path,
          mend: 'Take the line out; the others stay.',
        },
        { cause },
      );
    }
  });
}

/** Records what an issuer said. Nothing that was recorded before is changed: the last answer counts. */
export function recordAnswer(home: string, answer: IssuerAnswer): void {
  mkdirSync(folderOf(home), { recursive: true });
  appendFileSync(answersFile(home), `${JSON.stringify(answer)}\n`, { flush: true });
}

/**
 * Loads a register from CSV: `name,kind,country,approval` or `operator,type` (a row for each type).
 *
 * @param register publisher and day, shown in every finding that rests on it
 * @returns the number of entries
 * @throws OperationalError naming the line that cannot be read
 */
export function importEndUseTable(home: string, table: EndUseTable, file: string, register: string): number {
  const rows = readRows(file, END_USE_TABLES[table]);
  const entries =
    table === 'organisations' ? organisationsOf(rows, file, register) : fleetsOf(rows, register);
  mkdirSync(folderOf(home), { recursive: true });
  const path = tableFile(home, table);
  writeFileSync(`${path}.new`, JSON.stringify(entries), { flush: true });
  renameSync(`${path}.new`, path);
  return entries.length;
}

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

function readRows(file: string, columns: readonly string[]): readonly Row[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new OperationalError(
      { what: 'the file cannot be read', where: file, mend: 'Check the path and the rights.' },
      { cause },
    );
  }
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.length > END_USE_REGISTER_ROWS)
    throw new OperationalError({
      what: `the register has more than ${END_USE_REGISTER_ROWS.toLocaleString('en')} rows`,
      where: file,
      mend: 'Give the part that matters.',
    });
  const names = splitDelimited(header, ',').map((name) => name.trim().toLowerCase());
  const [needed = ''] = columns;
  if (!names.includes(needed))
    throw new OperationalError({
      what: `the header does not name the column ${needed}`,
      where: file,
      mend: `Write the header ${columns.join(',')}.`,
    });
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = splitDelimited(line, ',');
    return [
      {
        line: index + 2,
        cells: Object.fromEntries(names.map((name, column) => [name, cells[column]?.trim() ?? ''])),
      },
    ];
  });
}

const KINDS: readonly ApprovedOrganisation['kind'][] = [
  'airline',
  'repair-station',
  'maker',
  'distributor',
  'other',
];

function organisationsOf(
  rows: readonly Row[],
  file: string,
  register: string,
): readonly ApprovedOrganisation[] {
  return rows.map(({ line, cells }) => {
    const kind = KINDS.find((each) => each === (cells['kind'] || 'other').toLowerCase().replace(/\s+/g, '-'));
    const name = cells['name'] ?? '';
    if (name === '' || kind === undefined)
      throw new OperationalError({
        what: name === '' ? 'a row has no name' : `"${cells['kind']}" is no kind of organisation`,
        where: `${file}, line ${line}`,
        mend: `Kinds are ${KINDS.join(', ')}.`,
      });
    return {
      name,
      kind,
      ...(cells['country'] && { country: cells['country'] }),
      ...(cells['approval'] && { approval: cells['approval'] }),
      register,
    };
  });
}

function fleetsOf(rows: readonly Row[], register: string): readonly OperatorFleet[] {
  const types = new Map<string, string[]>();
  for (const { cells } of rows) {
    const operator = cells['operator'] ?? '';
    if (operator === '') continue;
    types.set(operator, [
      ...(types.get(operator) ?? []),
      ...(cells['type'] ?? '')
        .split(/[;|]/)
        .map((type) => type.trim())
        .filter((type) => type !== ''),
    ]);
  }
  return [...types].map(([operator, flown]) => ({ operator, types: [...new Set(flown)], register }));
}

/** Checks what a command line says of an answer. */
export function checkAnswer(answer: IssuerAnswer): IssuerAnswer {
  const isKnown = ISSUER_ANSWERS.some((each) => each === answer.answer);
  if (!isKnown || !isIsoDate(answer.date) || answer.certificate.trim() === '' || answer.issuer.trim() === '')
    throw new OperationalError({
      what: 'the answer is not complete: certificate, issuer, answer and day are needed',
      where: '--certificate, --issuer, --answer, --date',
      mend: `Answers are ${ISSUER_ANSWERS.join(', ')}; days are written YYYY-MM-DD.`,
    });
  return answer;
}
