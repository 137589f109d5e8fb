import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTradeFile } from '../../../bench/trade-file.ts';
import { detectTable } from '../../documents/detect-table.ts';
import type { TableLayout } from '../../documents/table-layout.ts';
import { NO_END_USE_DATA } from '../../model/end-use.ts';
import type { OperationalError } from '../../model/problem.ts';
import { openLists } from '../../watchlists/store.ts';
import { DEFAULT_THRESHOLDS } from '../score.ts';
import { listsForRun } from './lists-for-run.ts';
import { hasUnfinishedRun, type ScreeningOrder, type ScreeningResult, screenFiles } from './screen-files.ts';

// Two blocks: little more than 1 MB.
const RECORDS = 4_500;
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-run-'));
let layout: TableLayout;
let whole: ScreeningResult;

beforeAll(async () => {
  const path = join(folder, 'trade.csv');
  await writeTradeFile(path, { rows: RECORDS, parties: 1_000, seed: 3, listedNames: [] });
  layout = await detectTable(path, { file: 'trade.csv' });
  whole = await screenFiles(order('whole'));
  cpSync(join(folder, 'whole'), join(folder, 'stopped'), { recursive: true });
  await stop('stopped');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function order(out: string, more: Partial<ScreeningOrder> = {}): ScreeningOrder {
  return {
    layouts: [layout],
    lists: listsForRun(folder, openLists(folder), undefined),
    endUse: NO_END_USE_DATA,
    outFolder: join(folder, out),
    asOf: '2024-01-02',
    today: '2024-01-02',
    thresholds: DEFAULT_THRESHOLDS,
    jobs: 1,
    resume: false,
    toolVersion: 'test',
    inputMarks: ['trade.csv'],
    notices: [],
    ...more,
  };
}

/** A run that was stopped after its second block: the first has its checkpoint, the second was written without one. */
async function stop(out: string): Promise<void> {
  let blocks = 0;
  const onProgress: NonNullable<ScreeningOrder['onProgress']> = ({ phase }) => {
    if (phase === 'assessing' && ++blocks === 2) throw new Error('stopped');
  };
  await expect(screenFiles(order(out, { onProgress }))).rejects.toThrow('stopped');
}

function copyOfStopped(out: string): void {
  cpSync(join(folder, 'stopped'), join(folder, out), { recursive: true });
}

async function problemOf(run: Promise<unknown>): Promise<OperationalError['problem']> {
  const error: OperationalError = await run.then(
    () => expect.fail('the run came to its end'),
    (reason) => reason,
  );
  expect(error.name).toBe('OperationalError');
  return error.problem;
}

const read = (out: string, name: string): string => readFileSync(join(folder, out, name), 'utf8');

describe('a run', () => {
  it('that was stopped is known by its checkpoint, and leaves no summary and no report, not even old ones', () => {
    const has = (out: string, name: string): boolean => existsSync(join(folder, out, name));
    expect(['whole', 'stopped'].map((out) => hasUnfinishedRun(join(folder, out)))).toEqual([false, true]);
    for (const name of ['summary.json', 'report.html'])
      expect([name, has('whole', name), has('stopped', name)]).toEqual([name, true, false]);
  });

  it('goes on to the same bytes when it is resumed, and counts every record once', async () => {
    copyOfStopped('resumed');
    const { summary, gravest, omittedAlerts } = await screenFiles(order('resumed', { resume: true }));
    expect({ gravest, omittedAlerts }).toEqual({
      gravest: whole.gravest,
      omittedAlerts: whole.omittedAlerts,
    });
    expect(summary).toMatchObject({ recordsIn: RECORDS, inputs: [{ records: RECORDS }] });
    for (const name of ['assessments.jsonl', 'alerts.csv', 'quarantine.csv'])
      expect(read('resumed', name) === read('whole', name), name).toBe(true);
  });

  it('that judges by the lists of today is continued the next day by the day on which it was begun', async () => {
    copyOfStopped('overnight');
    const nextDay = { resume: true, today: '2024-01-03' } as const;
    const problem = await problemOf(screenFiles(order('overnight', { ...nextDay, asOf: '2024-01-03' })));
    expect(problem.mend).toContain('--as-of 2024-01-02');
    const { summary } = await screenFiles(order('overnight', nextDay));
    expect(summary.asOf).toBe('2024-01-02');
  });

  it('without any list says that no party was screened', async () => {
    const { summary } = await screenFiles(order('without-lists'));
    expect(summary.lists).toEqual([]);
    expect(summary.notices.join()).toContain('no party was screened');
    const listed = summary.flags.find(({ flag }) => flag === 'listed-party');
    expect(listed).toMatchObject({ hit: 0, clear: 0, failed: 0, notTestable: summary.assessed });
  });

  it('refuses to go on when a file of it was shortened', async () => {
    copyOfStopped('shortened');
    writeFileSync(join(folder, 'shortened', 'assessments.jsonl'), '');
    const { where, mend } = await problemOf(screenFiles(order('shortened', { resume: true })));
    expect({ where, mend }).toEqual({
      where: join(folder, 'shortened', 'assessments.jsonl'),
      mend: 'start again without --resume',
    });
  });

  it.skipIf(!existsSync('/dev/full')).each([
    ['.tidewaiter-checkpoint.json.partial', '.tidewaiter-checkpoint.json'],
    ['summary.json', 'summary.json'],
    ['report.html.partial', 'report.html'],
  ])('on a full disk, at %s, says to make room and use --resume', async (file, where) => {
    const out = `full-${where}`;
    copyOfStopped(out);
    symlinkSync('/dev/full', join(folder, out, file));
    expect(await problemOf(screenFiles(order(out, { resume: true })))).toEqual({
      what: expect.stringContaining('ENOSPC'),
      where: join(folder, out, where),
      mend: 'make room, then run the same command with --resume',
    });
    rmSync(join(folder, out, file));
    const { summary } = await screenFiles(order(out, { resume: true }));
    expect(summary.recordsIn).toBe(RECORDS);
  });
});
