import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoCommand } from '../../src/cli/demo.ts';
import { REGISTER } from '../../src/flags/register.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { RunSummary } from '../../src/printouts/run-summary.ts';

// What the demo's consignments come to. After a change that is meant to move them, write the file anew with
// `UPDATE_GOLDEN=1 npx vitest run test/golden`, and review the difference line by line.
const GOLDEN = fileURLToPath(new URL('./demo.json', import.meta.url));
const README = fileURLToPath(new URL('../../assets/demo/README.md', import.meta.url));
const CSV = fileURLToPath(new URL('../../assets/demo/consignments.csv', import.meta.url));

/** The consignments that are papers, by their air waybills. */
const PAPER_SETS = ['999-00005670', '999-00001234'] as const;

const ELSEWHERE: readonly string[] = [
  'papersCompared',
  'packaging',
  'uavCodes',
  'unitPrices',
  'technicalLevel',
  'businessFit',
];

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-golden-'));
const printed: string[] = [];
let assessments: readonly Assessment[];
let summary: RunSummary;

beforeAll(async () => {
  vi.stubEnv('TIDEWAITER_HOME', join(folder, 'home'));
  const run = join(folder, 'run');
  const silent = {
    out: (line: string) => printed.push(line),
    err: () => undefined,
    isTty: false,
    width: 100,
  };
  expect(await demoCommand({ out: run }, silent)).toBe(0);
  assessments = linesOf(join(run, 'assessments.jsonl')).map((line) => JSON.parse(line) as Assessment);
  summary = JSON.parse(readFileSync(join(run, 'summary.json'), 'utf8')) as RunSummary;
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Ids of the consignments that the README lists, by the heading that they stand under. */
function kinds(): ReadonlyMap<string, readonly string[]> {
  const sections = readFileSync(README, 'utf8').split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => [
      section.slice(0, section.indexOf('\n')),
      [...section.matchAll(/^- `(FICTIONAL-[\d-]+)`/gm)].map(([, id]) => id!),
    ]),
  );
}

function idsUnder(heading: string): readonly string[] {
  const [, ids] = [...kinds()].find(([title]) => title.startsWith(heading)) ?? [];
  if (ids === undefined || ids.length === 0) throw new Error(`the README lists nothing under "${heading}"`);
  return ids;
}

function outcomesOf(ids: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(ids.map((id) => [id, assessments.find((each) => each.id === id)?.outcome]));
}

/** What a reviewer of a change needs to see of one assessment. */
interface Projection {
  readonly outcome: string;
  readonly score: number;
  readonly hits: readonly string[];
  readonly entries?: readonly string[];
}

function project({ outcome, score, findings }: Assessment): Projection {
  const hits = findings.filter((finding) => finding.result === 'hit');
  const entries = hits.flatMap((hit) => hit.hits ?? []);
  return {
    outcome,
    score,
    hits: hits.map(({ flag, variant, weight }) => `${flag}, ${variant}: ${weight}`),
    ...(entries.length > 0 && {
      entries: entries.map(
        ({ role, entryId, basis, score: match }) => `${role} ~ ${entryId}, ${basis}: ${match}`,
      ),
    }),
  };
}

/** One line for each value, so that a difference shows what moved; formatted as the house formats JSON. */
function inLines(golden: Readonly<Record<string, Projection>>): string {
  const longest = 110;
  const field = ([name, value]: readonly [string, unknown]): string => {
    if (!Array.isArray(value)) return `    "${name}": ${JSON.stringify(value)}`;
    const texts = value.map((text) => JSON.stringify(text));
    const line = `    "${name}": [${texts.join(', ')}]`;
    return line.length < longest ? line : `    "${name}": [\n      ${texts.join(',\n      ')}\n    ]`;
  };
  const blocks = Object.entries(golden).map(
    ([id, projection]) => `  "${id}": {\n${Object.entries(projection).map(field).join(',\n')}\n  }`,
  );
  return `{\n${blocks.join(',\n')}\n}\n`;
}

describe('the demo', () => {
  it('shows claim and denial, builds a dossier that verifies, and finds a changed byte', () => {
    const text = printed.join('\n').replace(/\n {2}(?=[a-z0-9])/g, ' ');
    expect(text).toMatch(/5 claims proposed by rules, 2 accepted by a person/);
    expect(text).toMatch(/\n {2}\+ Merkur Imaginary: .*\n(?:.*\n)*? {2}- Hangzhou Bucunzai Navigation/);
    expect(text).toMatch(/at level public: \d+ parts, \d+ masked, \d+ removed/);
    expect(text).toMatch(/Verified: \d+ files, \d+ rules run again/);
    expect(text).toMatch(/NOT VERIFIED: facts\.jsonl/);
    expect(existsSync(join(folder, 'run', 'dossier.zip'))).toBe(true);
    expect(existsSync(join(folder, 'home', 'keys'))).toBe(false);
  });

  it('comes to what is written down', () => {
    const text = inLines(Object.fromEntries(assessments.map((each) => [each.id, project(each)])));
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, text);
    expect(existsSync(GOLDEN), 'no demo.json: write it with UPDATE_GOLDEN=1').toBe(true);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('loses no record: in = assessed + quarantined', () => {
    const rows = linesOf(CSV).length - 1 + PAPER_SETS.length;
    expect(summary.recordsIn).toBe(rows);
    expect(summary.assessed + summary.quarantined).toBe(rows);
    expect(assessments).toHaveLength(summary.assessed);
    expect(summary.quarantined).toBe(idsUnder('Quarantine').length);
  });

  it('understands every column but the one that is there to be kept', () => {
    expect(summary.inputs.map(({ columnsKept }) => columnsKept)).toEqual([['Sales Office'], []]);
  });

  it('is described row by row, and every row says that it is fictional', () => {
    const rows = linesOf(CSV).slice(1);
    const ids = rows.map((row) => row.slice(0, row.indexOf(',')));
    expect(ids.every((id) => /^FICTIONAL-\d\d-\d{4}$/.test(id))).toBe(true);
    expect([...kinds().values()].flat().sort()).toEqual(ids.sort());
  });

  it('names no real listed firm: every entry that meets a party is fictional', () => {
    const entries = assessments.flatMap(({ findings }) =>
      findings.flatMap((finding) => (finding.result === 'hit' ? (finding.hits ?? []) : [])),
    );
    expect(entries.filter(({ fictional }) => fictional !== true)).toEqual([]);
  });

  it.each(['Genuine civil aircraft spares', 'Everyday trade'])('%s: clear', (heading) => {
    const ids = idsUnder(heading);
    expect(ids.length).toBeGreaterThanOrEqual(10);
    expect(outcomesOf(ids)).toEqual(Object.fromEntries(ids.map((id) => [id, 'clear'])));
  });

  it('tells the papers of the founding case from those of a genuine spare part', () => {
    const [founding, genuine] = PAPER_SETS.map((id) => assessments.find((each) => each.id === id)!);
    expect(founding!.outcome).toMatch(/^(?:hold|stop)$/);
    expect(genuine!.outcome).toBe('clear');
    const claim = founding!.findings.find(({ flag }) => flag === 'end-use-claim');
    const contradicted =
      claim?.result === 'hit' ? claim.expectations!.filter(({ result }) => result === 'contradicts') : [];
    expect(contradicted.length).toBeGreaterThanOrEqual(5);
  });

  it('Like the founding case: each is held or stopped, and both are among them', () => {
    const outcomes = Object.values(outcomesOf(idsUnder('Like the founding case')));
    expect(outcomes).not.toContain(undefined);
    expect(new Set(outcomes)).toEqual(new Set(['hold', 'stop']));
  });

  it('One problem each: only the flags that the README names are raised', () => {
    const lines = linesOf(README).filter((line) => /^- `FICTIONAL-[\d-]+` `/.test(line));
    const stated = lines.map((line) =>
      [...line.split(': ')[0]!.matchAll(/`([^`]+)`/g)].map(([, word]) => word!),
    );
    expect(stated.map(([id]) => id)).toEqual(idsUnder('One problem each'));
    expect(stated.map(([id]) => [id, ...flagsRaisedBy(id!)])).toEqual(stated);
  });

  // Flags about a set of papers, an issuer's answer or tables of the user have nothing to go on in the demo's table.
  const inTables = REGISTER.filter(
    ({ flag: { id, needs } }) =>
      id !== 'certificate-unconfirmed' && !needs.some((need) => ELSEWHERE.includes(need)),
  );
  it.each(inTables.map(({ flag }) => flag.id))('raises %s', (flag) => {
    expect(assessments.filter(({ id }) => flagsRaisedBy(id).includes(flag)).length).toBeGreaterThan(0);
  });

  it('leaves no check failed', () => {
    expect(assessments.filter(({ incomplete }) => incomplete)).toEqual([]);
  });

  it('prints the three gravest alerts, each with its reasons', () => {
    const text = printed.join('\n');
    const shown = [...new Set([...text.matchAll(/FICTIONAL-\d\d-\d{4}/g)].map(([id]) => id))];
    expect(shown).toHaveLength(3);
    expect(Object.values(outcomesOf(shown))).toEqual(['stop', 'stop', 'stop']);
  });
});

function flagsRaisedBy(id: string): readonly string[] {
  const found = assessments.find((each) => each.id === id)?.findings ?? [];
  return found.filter(({ result }) => result === 'hit').map(({ flag }) => flag);
}
