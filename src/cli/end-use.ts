import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expandInputs } from '../documents/expand-inputs.ts';
import { BY_REFERENCES } from '../documents/papers/read-grouping.ts';
import { papersOfRun } from '../engine/batch/papers-of-run.ts';
import {
  checkAnswer,
  END_USE_TABLES,
  type EndUseTable,
  importEndUseTable,
  readEndUseData,
  recordAnswer,
} from '../engine/end-use-data/end-use-store.ts';
import type { Consignment } from '../model/consignment.ts';
import type { IssuerAnswer, IssuerAnswerKind } from '../model/end-use.ts';
import { OperationalError } from '../model/problem.ts';
import { type InquiryLanguage, issuerInquiry } from '../printouts/issuer-inquiry.ts';
import type { Console } from './console.ts';
import { homeOfProcess, todayOfProcess } from './home-of-process.ts';

export interface InquiryOptions {
  readonly paths: readonly string[];
  readonly consignment?: string;
  readonly language: InquiryLanguage;
  readonly out?: string;
}

/** `tidewaiter end-use inquiry`: the letter that asks the issuer of each certificate to confirm it. */
export async function inquiryCommand(
  { paths, consignment, language, out }: InquiryOptions,
  console: Console,
): Promise<number> {
  const letters: string[] = [];
  for (const record of await consignmentsOf(paths)) {
    if (consignment !== undefined && record.id !== consignment) continue;
    for (const paper of record.papers ?? [])
      if (paper.certificate) letters.push(issuerInquiry(paper, record, language));
  }
  if (letters.length === 0) {
    throw new OperationalError({
      what: 'there is no release certificate among the papers to ask about',
      where: paths.join(', '),
      mend:
        consignment === undefined
          ? 'Give the papers with the certificate.'
          : `Check the name of the consignment (${consignment}); \`tidewaiter screen\` shows the names.`,
    });
  }
  const text = letters.join('\n---\n\n');
  if (out === undefined) console.out(text);
  else {
    writeFileSync(out, text);
    console.out(
      `${out}: ${letters.length === 1 ? 'one question' : `${letters.length} questions`} to the issuer; record what comes back with tidewaiter end-use answer`,
    );
  }
  return 0;
}

async function consignmentsOf(paths: readonly string[]): Promise<readonly Consignment[]> {
  const spool = mkdtempSync(join(tmpdir(), 'tidewaiter-'));
  try {
    const { files } = await expandInputs(paths, { spoolFolder: spool });
    return (await papersOfRun(files, [], BY_REFERENCES)).consignments;
  } finally {
    rmSync(spool, { recursive: true, force: true });
  }
}

export interface AnswerOptions {
  readonly certificate: string;
  readonly issuer: string;
  readonly answer: IssuerAnswerKind;
  readonly date?: string;
  readonly by?: string;
  readonly note?: string;
}

/** `tidewaiter end-use answer`: records what an issuer said. */
export function answerCommand({ date, ...said }: AnswerOptions, console: Console): number {
  const answer: IssuerAnswer = checkAnswer({ ...said, date: date ?? todayOfProcess() });
  recordAnswer(homeOfProcess(), answer);
  console.out(
    `recorded: ${answer.issuer} on certificate ${answer.certificate}: ${answer.answer} (${answer.date}); the next screening takes it into account`,
  );
  return 0;
}

/** `tidewaiter end-use import`: a register of organisations or fleets. */
export function importCommand(
  table: string,
  file: string,
  register: string | undefined,
  console: Console,
): number {
  if (!(table in END_USE_TABLES)) {
    throw new OperationalError({
      what: `"${table}" is no register of end use`,
      where: 'end-use import',
      mend: `There are ${Object.keys(END_USE_TABLES).join(' and ')}.`,
    });
  }
  const entries = importEndUseTable(
    homeOfProcess(),
    table as EndUseTable,
    file,
    register ?? `${file}, ${todayOfProcess()}`,
  );
  console.out(`${table}  ${entries} ${entries === 1 ? 'entry' : 'entries'} imported from ${file}`);
  return 0;
}

/** `tidewaiter end-use status`: what is loaded and recorded. */
export function statusCommand(console: Console): number {
  const { organisations, fleets, answers } = readEndUseData(homeOfProcess());
  const rows: readonly (readonly [string, number, string])[] = [
    [
      'organisations',
      organisations.length,
      organisations[0]?.register ?? 'none loaded: end-use import organisations',
    ],
    ['fleets', fleets.length, fleets[0]?.register ?? 'none loaded: end-use import fleet'],
    [
      'answers of issuers',
      answers.length,
      answers.at(-1) ? `last on ${answers.at(-1)?.date}` : 'none recorded: end-use answer',
    ],
  ];
  for (const [what, count, note] of rows)
    console.out(`${what.padEnd(18)}  ${String(count).padStart(7)}  ${note}`);
  return 0;
}
