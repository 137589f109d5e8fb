import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { OUTCOMES, type Outcome } from '../model/assessment.ts';
import { OperationalError } from '../model/problem.ts';
import { visibleText } from '../printouts/visible-text.ts';
import type { Console } from './console.ts';
import { type ScreenOptions, screenCommand } from './screen.ts';

const EXPECTED_FILE = 'expected.json';
const MOST_SETS = 1_000;

/** What a careful person expects of one folder of papers: that it passes, or at least how grave it is. */
const EXPECTED = z.strictObject({
  kind: z.string().optional(),
  story: z.string().optional(),
  minimumOutcome: z.enum(['clear', 'review', 'hold', 'stop']),
  /** What does not agree: each value as one of the papers has it. */
  planted: z
    .array(
      z.strictObject({
        what: z.string(),
        papers: z.array(z.string()).default([]),
        values: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  references: z.record(z.string(), z.unknown()).optional(),
});

/** The lines that `screen` writes, as far as they are measured. */
const ASSESSMENT = z.object({
  outcome: z.enum(['clear', 'review', 'hold', 'stop', 'incomplete']),
  score: z.number().optional(),
  findings: z.array(
    z.object({ flag: z.string(), result: z.string(), sentence: z.string().optional() }).loose(),
  ),
});

type Expected = z.infer<typeof EXPECTED>;
type Assessed = z.infer<typeof ASSESSMENT>;

/** One folder: what was expected, and what came out. */
export interface MeasuredSet {
  readonly set: string;
  readonly kind: string;
  readonly expected: Outcome;
  /** The gravest outcome of its consignments. */
  readonly outcome: string;
  readonly consignments: number;
  readonly unreadable: number;
  readonly asExpected: boolean;
  readonly planted: number;
  /** Planted differences of which a finding names two values. */
  readonly named: number;
  readonly hits: readonly string[];
}

interface EvalConsignmentsOptions {
  readonly folder: string;
  readonly asOf: ScreenOptions['asOf'];
  readonly json: boolean;
}

/** `tidewaiter eval consignments`: whether sets of papers that must stay clear do, and others are held. */
export async function evalConsignmentsCommand(
  { folder, asOf, json }: EvalConsignmentsOptions,
  console: Console,
): Promise<number> {
  const sets = await measureSets(folder, asOf);
  if (json) {
    console.out(JSON.stringify({ folder, ...sumOf(sets), sets }, null, 2));
    return 0;
  }
  for (const each of sets) {
    const mark = each.asExpected ? ' ' : '!';
    const apart = each.consignments === 1 ? '' : `, in ${each.consignments} consignments`;
    const unread = each.unreadable === 0 ? '' : `, ${each.unreadable} not readable`;
    const named = each.planted === 0 ? '' : `, ${each.named} of ${each.planted} planted differences named`;
    console.out(
      visibleText(
        `${mark} ${each.set.padEnd(30)} ${each.kind.padEnd(18)} expected ${each.expected.padEnd(7)} came out ${each.outcome}${apart}${unread}${named}`,
      ),
    );
    if (!each.asExpected) for (const hit of each.hits) console.out(visibleText(`      ${hit}`));
  }
  const { clear, grave, together, named, planted } = sumOf(sets);
  console.out('');
  console.out(`  sets that must stay clear, and do       ${clear.right} of ${clear.of}`);
  console.out(`  other sets that are as grave as asked   ${grave.right} of ${grave.of}`);
  console.out(`  sets put together as one consignment    ${together} of ${sets.length}`);
  console.out(`  planted differences that are named      ${named} of ${planted}`);
  return 0;
}

function sumOf(sets: readonly MeasuredSet[]) {
  const share = (some: readonly MeasuredSet[]) => ({
    right: some.filter(({ asExpected }) => asExpected).length,
    of: some.length,
  });
  return {
    clear: share(sets.filter(({ expected }) => expected === 'clear')),
    grave: share(sets.filter(({ expected }) => expected !== 'clear')),
    together: sets.filter(({ consignments }) => consignments === 1).length,
    named: sets.reduce((sum, { named }) => sum + named, 0),
    planted: sets.reduce((sum, { planted }) => sum + planted, 0),
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new OperationalError(
      { what: 'no JSON', where: file, mend: 'docs/papers.md shows the form.' },
      { cause },
    );
  }
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((each) => each.isDirectory() && readdirSync(join(folder, each.name)).includes(EXPECTED_FILE))
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    throw new OperationalError(
      { what: 'the folder cannot be read', where: folder, mend: 'Check that it exists and may be read.' },
      { cause },
    );
  }
}

/** Screens every folder with a file of what is expected, by itself. */
export async function measureSets(
  folder: string,
  asOf: ScreenOptions['asOf'],
): Promise<readonly MeasuredSet[]> {
  const names = foldersIn(folder);
  if (names.length === 0 || names.length > MOST_SETS)
    throw new OperationalError({
      what:
        names.length === 0
          ? 'no folder in it holds papers and what is expected of them'
          : `more than ${MOST_SETS} sets`,
      where: folder,
      mend: `Put the papers of one consignment into a folder, with ${EXPECTED_FILE} beside them (docs/papers.md shows the form).`,
    });
  const measured: MeasuredSet[] = [];
  for (const name of names) measured.push(await measureSet(join(folder, name), name, asOf));
  return measured;
}

const SILENT: Console = { out: () => {}, err: () => {}, isTty: false, width: 80 };

async function measureSet(folder: string, set: string, asOf: ScreenOptions['asOf']): Promise<MeasuredSet> {
  const expected = readExpected(join(folder, EXPECTED_FILE));
  const papers = readdirSync(folder).filter((name) => name !== EXPECTED_FILE);
  const work = mkdtempSync(join(tmpdir(), 'tidewaiter-eval-'));
  const [given, out] = [join(work, 'papers'), join(work, 'out')];
  // As a folder, so that a file that cannot be read is counted and the rest goes on.
  for (const name of papers) cpSync(join(folder, name), join(given, name), { recursive: true });
  try {
    await screenCommand(
      {
        paths: [given],
        out,
        asOf,
        jobs: 1,
      },
      SILENT,
    );
    const assessed = readFileSync(join(out, 'assessments.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ASSESSMENT.parse(JSON.parse(line)));
    const quarantined = readFileSync(join(out, 'quarantine.csv'), 'utf8').trimEnd().split('\n').length - 1;
    return compare(set, expected, assessed, quarantined);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function readExpected(file: string): Expected {
  const parsed = EXPECTED.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new OperationalError({
    what: `not of the form of an expected outcome: ${issue?.message ?? ''}`,
    where: `${file}, ${issue?.path.join('.') ?? ''}`,
    mend: 'docs/papers.md shows the form.',
  });
}

function compare(
  set: string,
  expected: Expected,
  assessed: readonly Assessed[],
  unreadable: number,
): MeasuredSet {
  const outcome = gravest(assessed);
  const hits = assessed.flatMap(({ findings }) => findings.filter(({ result }) => result === 'hit'));
  const said = hits.map((hit) => bare(JSON.stringify(hit)));
  const named = expected.planted.filter(({ values }) => {
    const distinct = [...new Set(values.map(bare))].filter((each) => each !== '');
    return said.some(
      (text) => distinct.filter((each) => text.includes(each)).length >= Math.min(2, distinct.length),
    );
  }).length;
  return {
    set,
    kind: expected.kind ?? '',
    expected: expected.minimumOutcome,
    outcome,
    consignments: assessed.length,
    unreadable,
    asExpected:
      expected.minimumOutcome === 'clear'
        ? outcome === 'clear'
        : GRAVITY.indexOf(outcome) >= GRAVITY.indexOf(expected.minimumOutcome),
    planted: expected.planted.length,
    named,
    hits: hits.map(({ flag, sentence }) => `${flag}: ${sentence ?? ''}`),
  };
}

/** From the least grave; what could not be assessed whole is never clear. */
const GRAVITY: readonly string[] = ['clear', 'incomplete', ...OUTCOMES.slice(1)];

function gravest(assessed: readonly Assessed[]): string {
  return assessed.reduce<string>(
    (worst, { outcome }) => (GRAVITY.indexOf(outcome) > GRAVITY.indexOf(worst) ? outcome : worst),
    'clear',
  );
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
