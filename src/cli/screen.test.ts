import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunSummary } from '../printouts/run-summary.ts';
import { columnsOf } from '../printouts/text-columns.ts';
import { demoCommand } from './demo.ts';
import { type ScreenOptions, screenCommand } from './screen.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-cli-screen-'));
const out: string[] = [];
const err: string[] = [];
const console = {
  out: (text: string) => void out.push(...text.split('\n')),
  err: (text: string) => void err.push(text),
  isTty: false,
  width: 80,
};

beforeAll(() => vi.stubEnv('TIDEWAITER_HOME', join(folder, 'home')));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** The last lines for one consignment by the sample list, and its summary. */
async function screen(options: Partial<ScreenOptions>): Promise<{ text: string; summary: RunSummary }> {
  const trade = join(folder, 'trade.csv');
  writeFileSync(trade, 'Shipper,Consignee,Goods\nFictitious Works,Nobody GmbH,Bolts\n');
  const to = join(folder, 'run');
  out.length = 0;
  err.length = 0;
  const order: ScreenOptions = { paths: [trade], out: to, asOf: '2024-01-10', lists: ['sample'], ...options };
  expect(await screenCommand(order, console)).toBe(0);
  const summary = JSON.parse(readFileSync(join(to, 'summary.json'), 'utf8')) as RunSummary;
  return { text: out.join(' ').replace(/ +/g, ' '), summary };
}

describe('the demo on a terminal of 80 columns', () => {
  it('cuts none of its own words, and says once what the sample list is', async () => {
    expect(await demoCommand({ out: join(folder, 'demo') }, console)).toBe(0);
    expect(out.filter((line) => columnsOf(line) > 80)).toEqual([]);
    const ownWords = [...out.slice(0, out.indexOf('Outcomes')), ...out.slice(out.indexOf('Lists'))].filter(
      (line) => !/^ {4}|[→]/.test(line),
    );
    expect(ownWords.filter((line) => line.includes('…'))).toEqual([]);
    expect(out.join(' ').match(/not for\s+compliance use/g)).toHaveLength(1);
    expect(out.join('\n')).toMatch(
      /Lists\n {2}sample {2}\d+ entries {2}in force from 2023-12-28 {2}Sample list\n/,
    );
  });
});

describe('the day', () => {
  it('to come: says that what is listed until then is not seen', async () => {
    const { text, summary } = await screen({ asOf: '2990-01-01' });
    expect(text).toContain('! The run judges by 2990-01-01, a day to come');
    expect(summary.notices).toEqual([expect.stringContaining('a day to come')]);
  });

  it('before any list: says so once, with the first day that there is', async () => {
    const { text, summary } = await screen({ asOf: '2001-01-01' });
    expect(text).toContain(
      '! No list is as old as 2001-01-01: the first that is kept is in force from 2023-12-28.',
    );
    expect(text).toMatch(/sample 0 entries MISSING: no version in force/);
    expect(summary.lists).toMatchObject([{ version: null, firstEffective: '2023-12-28' }]);
  });
});

describe('--map', () => {
  it('names the headers that no file has, before the run and in its summary', async () => {
    const map = join(folder, 'map.json');
    writeFileSync(map, JSON.stringify({ Goods: 'goods_description', Shiper: 'consignor_name' }));
    const { text, summary } = await screen({ map });
    const notice =
      'The map names "Shiper", which no file has as a header: look for a difference in spelling.';
    expect(err).toContain(`note: ${notice}`);
    expect(summary.notices).toEqual([notice]);
    expect(text).toContain(`! ${notice}`);
  });
});
