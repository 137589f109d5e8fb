import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperationalError } from '../../../model/problem.ts';
import { readPapers } from '../read-papers.ts';
import { EXPECTED_PAPER, type ExpectedPaper } from './expected-paper.ts';
import { type Measured, measurePaper } from './measure-paper.ts';

/** The end of the name of a file that says what stands on the paper beside it: `invoice.pdf`, `invoice.expected.json`. */
const EXPECTED = '.expected.json';

export interface MeasuredPaper {
  readonly file: string;
  readonly measured: readonly Measured[];
  /** Why the file could not be read. */
  readonly problem?: string;
}

export interface Share {
  readonly found: number;
  readonly of: number;
}

export interface PaperScores {
  readonly papers: number;
  readonly unreadable: number;
  readonly all: Share;
  readonly byFact: Readonly<Record<string, Share>>;
}

/**
 * Reads every paper of a folder that has a file of expected facts beside it, folders inside it included.
 *
 * @throws OperationalError when there is none, or one is not of the form of `EXPECTED_PAPER`.
 */
export async function measureFolder(folder: string): Promise<MeasuredPaper[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const expected = names.filter((name) => name.endsWith(EXPECTED));
  if (expected.length === 0)
    throw new OperationalError({
      what: `no expected facts (NAME${EXPECTED} beside NAME.pdf)`,
      where: folder,
      mend: 'Write down what stands on each paper; docs/papers.md shows the form.',
    });
  const measured: MeasuredPaper[] = [];
  for (const name of expected) measured.push(await measureFile(folder, name, names));
  return measured;
}

async function measureFile(folder: string, name: string, names: readonly string[]): Promise<MeasuredPaper> {
  const stem = basename(name).slice(0, -EXPECTED.length);
  const file = names.find(
    (each) =>
      dirname(each) === dirname(name) &&
      !each.endsWith(EXPECTED) &&
      basename(each).startsWith(`${stem}.`) &&
      statSync(join(folder, each)).isFile(),
  );
  if (file === undefined)
    throw new OperationalError({
      what: 'expected facts without their paper',
      where: join(folder, name),
      mend: `Put the paper beside it, under the same name: ${stem}.pdf`,
    });
  const wanted = expectedIn(join(folder, name));
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const { papers, unreadable } = await readPapers({ name: file, bytes });
  const problem = unreadable[0]?.problem.what;
  return { file, measured: measurePaper(papers, wanted), ...(problem !== undefined && { problem }) };
}

function expectedIn(path: string): ExpectedPaper {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new OperationalError(
      { what: `no JSON (${(cause as Error).message})`, where: path, mend: 'Mend the file.' },
      { cause },
    );
  }
  const { success, data, error } = EXPECTED_PAPER.safeParse(json);
  if (success) return data;
  const [first] = error.issues;
  throw new OperationalError({
    what: `not of the form of expected facts: ${first?.message ?? ''}`,
    where: `${path}, ${first?.path.join('.') || 'top'}`,
    mend: 'docs/papers.md shows the form.',
  });
}

export function scoresOf(papers: readonly MeasuredPaper[]): PaperScores {
  const byFact: Record<string, { found: number; of: number }> = {};
  const all = { found: 0, of: 0 };
  for (const { measured } of papers)
    for (const { what, found } of measured) {
      byFact[what] ??= { found: 0, of: 0 };
      for (const share of [byFact[what], all]) {
        share.of += 1;
        if (found) share.found += 1;
      }
    }
  const unreadable = papers.filter(({ problem }) => problem !== undefined).length;
  return { papers: papers.length, unreadable, all, byFact };
}
