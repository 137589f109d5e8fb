import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTradeFile } from '../../bench/trade-file.ts';
import { assessmentsIn, Cli, type CliRun, endOf, summaryIn } from './run-cli.ts';

// A year of a small exporter, made up, large enough for several blocks: so results of several threads must be put in
// order, and a run can be stopped in its middle.
const ROWS = 20_000;
const LISTED = ['Korventa Rotor Works', 'Mirazan Avionics', 'Telbrek Turbines', 'Ostrinova Propellers'];
const WRITTEN = ['assessments.jsonl', 'alerts.csv', 'quarantine.csv', 'report.html'] as const;
const CHECKPOINT = '.tidewaiter-checkpoint.json';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-e2e-'));
const at = (...parts: string[]): string => join(folder, ...parts);
const cli = new Cli(at('home'));
const trade = at('trade.csv');
const fresh = at('run-of-1');

const screen = (file: string, out: string, ...more: string[]): string[] => [
  'screen',
  file,
  '--out',
  out,
  '--lists',
  'house',
  '--as-of',
  'shipment',
  ...more,
];

beforeAll(async () => {
  await writeTradeFile(trade, { rows: ROWS, parties: 4_000, seed: 7, listedNames: LISTED });
  const own = at('own.csv');
  writeFileSync(own, `id,name\n${LISTED.map((name, i) => `L${i},${name}`).join('\n')}\n`);
  const importOwn = ['lists', 'import', own, '--source', 'own', '--effective', '2021-01-01'];
  await cli.prepare(...importOwn, '--name', 'house');
  await cli.prepare(...importOwn, '--name', 'other-house');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectDone({ status, err }: CliRun): void {
  expect({ status, err: status === 0 ? '' : err }).toEqual({ status: 0, err: '' });
}

/** What was refused, and that the three parts of the message are there. */
function expectRefused({ status, err }: CliRun, ...words: readonly (string | RegExp)[]): void {
  expect(err).not.toContain('an error of the program itself');
  expect(status).toBe(2);
  for (const word of words) expect(err).toMatch(word);
}

const MESSAGE = /tidewaiter: .+\n {2}where: .+\n {2}what to do: .+/;

describe('any number of workers', () => {
  it.each([1, 2, 4])('%i: the same bytes, and no record is lost', async (jobs) => {
    const out = at(`run-of-${jobs}`);
    expectDone(await cli.run(screen(trade, out, '--jobs', String(jobs))));
    const summary = summaryIn(out);
    expect(summary).toMatchObject({ recordsIn: ROWS, addsUp: true, jobs });
    expect(summary.quarantined).toBeGreaterThan(0);
    expect(summary.assessed + summary.quarantined).toBe(ROWS);
    expect(assessmentsIn(out)).toHaveLength(summary.assessed);
    for (const name of WRITTEN) expectSameBytes(join(out, name), join(fresh, name));
  });

  it('reads cells with line breaks as one cell, and says which numbers it could not read', () => {
    const rows = assessmentsIn(fresh).map(({ row }) => row);
    expect(new Set(rows).size).toBe(rows.length);
    const quarantine = readFileSync(join(fresh, 'quarantine.csv'), 'utf8');
    expect(quarantine).toContain('see list');
    expect(quarantine.trimEnd().split('\r\n')).toHaveLength(summaryIn(fresh).quarantined + 1);
    expect(readFileSync(trade, 'utf8')).toContain('\nreceiving dock"');
  });

  it('finds the parties that are on the list', () => {
    const text = readFileSync(join(fresh, 'alerts.csv'), 'utf8');
    for (const id of LISTED.keys()) expect(text).toContain(`own:L${id}`);
  });

  it('leaves nothing behind but its results', () => {
    for (const name of [CHECKPOINT, '.tidewaiter-report.jsonl', 'report.html.partial'])
      expect(existsSync(join(fresh, name)), name).toBe(false);
  });
});

function expectSameBytes(one: string, other: string): void {
  expect(bytesOf(one).equals(bytesOf(other)), `${one} and ${other} have the same bytes`).toBe(true);
}

/** The foot of the report says how fast the run was, which no two runs share. */
function bytesOf(path: string): Buffer {
  const bytes = readFileSync(path);
  if (!path.endsWith('.html')) return bytes;
  const speed = /\d+ jobs?; [\d,]+ records a second over [\d.]+ s\./;
  expect(bytes.toString('utf8')).toMatch(speed);
  return Buffer.from(bytes.toString('utf8').replace(speed, ''));
}

describe('a run that was killed', () => {
  const out = at('killed');

  beforeAll(async () => {
    const child = cli.start(screen(trade, out, '--jobs', '2'));
    const ended = endOf(child);
    const killed = await killInMidRun(
      () => child.kill('SIGKILL'),
      out,
      () => child.exitCode !== null,
    );
    expect(killed, 'the run was in its middle when it was killed').toBe(true);
    expect((await ended).status).not.toBe(0);
    expect(existsSync(join(out, 'summary.json'))).toBe(false);
  });

  it('is not continued over another input', async () => {
    const other = at('other.csv');
    writeFileSync(other, 'id,consignee\n1,Korventa Rotor Works\n');
    expectRefused(
      await cli.run(screen(other, out, '--resume')),
      MESSAGE,
      /other inputs, lists, rules or options/,
    );
  });

  it('is not continued over other lists', async () => {
    const run = await cli.run([
      'screen',
      trade,
      '--out',
      out,
      '--lists',
      'other-house',
      '--as-of',
      'shipment',
      '--resume',
    ]);
    expectRefused(run, MESSAGE, /other inputs, lists, rules or options/, /without/);
  });

  it('is not continued by another day', async () => {
    const run = await cli.run([
      'screen',
      trade,
      '--out',
      out,
      '--lists',
      'house',
      '--as-of',
      '2024-01-01',
      '--resume',
    ]);
    expectRefused(run, MESSAGE);
  });

  it('comes to the same bytes when it is continued, with any number of workers', async () => {
    expect(existsSync(join(out, CHECKPOINT))).toBe(true);
    expectDone(await cli.run(screen(trade, out, '--resume', '--jobs', '1')));
    for (const name of WRITTEN) expectSameBytes(join(out, name), join(fresh, name));
    const { throughput: _, jobs: __, ...counts } = summaryIn(out);
    expect(summaryIn(fresh)).toMatchObject(counts);
    expect(existsSync(join(out, CHECKPOINT))).toBe(false);
  });
});

/** Kills as soon as more was written than the checkpoint knows; false when the run was over before. */
function killInMidRun(kill: () => void, out: string, isOver: () => boolean): Promise<boolean> {
  return new Promise((done) => {
    const timer = setInterval(() => {
      const isBeyond =
        existsSync(join(out, CHECKPOINT)) &&
        statSync(join(out, 'assessments.jsonl')).size > sizeAtCheckpoint(out);
      if (!isBeyond && !isOver()) return;
      clearInterval(timer);
      kill();
      done(isBeyond && !isOver());
    }, 1);
  });
}

function sizeAtCheckpoint(out: string): number {
  const { sizes } = JSON.parse(readFileSync(join(out, CHECKPOINT), 'utf8')) as {
    sizes: Record<string, number>;
  };
  return sizes['assessments.jsonl']!;
}

const SMALL = 'id,date,consignor,consignee,consignee country,goods description,hs code\n';
const CLEAN = `${SMALL}1,2023-05-01,Beispiel GmbH,Fabrikam Bakery,PL,"Wooden office desks, 120 pieces",940360\n`;
const LISTED_ONE = `${SMALL}1,2023-05-01,Beispiel GmbH,Korventa Rotor Works,PL,"Wooden office desks, 120 pieces",940360\n`;

function file(name: string, content: string | Uint8Array): string {
  mkdirSync(at('in'), { recursive: true });
  writeFileSync(at('in', name), content);
  return at('in', name);
}

describe('exit status', () => {
  it('0: done, whatever was found', async () => {
    expectDone(await cli.run(screen(file('listed.csv', LISTED_ONE), at('s0'))));
    expect(summaryIn(at('s0')).outcomes).toMatchObject({ clear: 0 });
  });

  it('0 with --fail-on when nothing reaches it, 1 when something does', async () => {
    const clean = await cli.run(screen(file('clean.csv', CLEAN), at('s1'), '--fail-on', 'review'));
    expect(clean).toMatchObject({ status: 0 });
    expect(summaryIn(at('s1')).outcomes).toMatchObject({ clear: 1 });
    const listed = file('listed.csv', LISTED_ONE);
    expect((await cli.run(screen(listed, at('s2'), '--fail-on', 'review'))).status).toBe(1);
    expect((await cli.run(screen(listed, at('s2'), '--fail-on', 'stop'))).status).toBe(0);
  });

  it('0: --resume where nothing was begun just runs', async () => {
    expectDone(await cli.run(screen(file('clean.csv', CLEAN), at('s3'), '--resume')));
    expect(summaryIn(at('s3'))).toMatchObject({ recordsIn: 1, addsUp: true });
  });
});

describe('exit status 2, with what, where and what to do:', () => {
  const clean = (): string => file('clean.csv', CLEAN);
  const refusals: readonly [string, () => readonly string[], readonly (string | RegExp)[]][] = [
    ['a file that is not there', () => screen(at('nowhere.csv'), at('x')), [MESSAGE, /nowhere\.csv/]],
    [
      'a PDF instead of a table',
      () =>
        screen(
          file('paper.csv', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
          at('x'),
        ),
      [MESSAGE, /PDF/, /paper\.csv/],
    ],
    [
      'a list that was not imported',
      () => screen(clean(), at('x'), '--lists', 'ofac-sdn'),
      [MESSAGE, /ofac-sdn/, /house/],
    ],
    ['a day that is none', () => screen(clean(), at('x'), '--as-of', '2024-02-30'), [/as-of/, /2024-01-31/]],
    ['an option that there is not', () => screen(clean(), at('x'), '--jbos', '2'), [/--jbos/, /--jobs/]],
    ['too many workers', () => screen(clean(), at('x'), '--jobs', '9999'), [/--jobs/, /1 to 256/]],
    [
      'an outcome that there is not',
      () => screen(clean(), at('x'), '--fail-on', 'clear'),
      [/review, hold, stop/],
    ],
    ['a file where the results should go', () => screen(clean(), clean()), [MESSAGE, /clean\.csv/, /--out/]],
    [
      'results of an earlier run among the inputs',
      () => {
        mkdirSync(at('mixed'), { recursive: true });
        for (const name of ['exports.csv', 'alerts.csv']) writeFileSync(at('mixed', name), CLEAN);
        return screen(at('mixed'), at('mixed'));
      },
      [MESSAGE, /alerts\.csv/, /--out/],
    ],
    ['a command that there is not', () => ['scren'], [/scren/, /screen/]],
    ['--resume over standard input', () => screen('-', at('x'), '--resume'), [MESSAGE, /file/]],
  ];
  it.each(refusals)('%s', async (_, args, words) => {
    expectRefused(await cli.run(args()), ...words);
  });
});
