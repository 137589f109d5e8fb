import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { evalConsignmentsCommand, measureSets } from '../src/cli/eval-consignments.ts';

const FOLDER = join(import.meta.dirname, 'papers/sets');
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-sets-'));
beforeAll(() => vi.stubEnv('TIDEWAITER_HOME', join(folder, 'home')));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('sets of papers by a second hand', () => {
  it.each([
    ['read', { clear: 11, grave: 4, together: 16 }],
    ['unread', { clear: 2, grave: 3, together: 6 }],
  ])(
    '%s: no more false alarms, and no fewer finds, than before',
    async (name, least) => {
      const sets = await measureSets(join(FOLDER, name), 'shipment');
      const right = (isClear: boolean): number =>
        sets.filter(({ expected, asExpected }) => asExpected && (expected === 'clear') === isClear).length;
      expect(right(true)).toBeGreaterThanOrEqual(least.clear);
      expect(right(false)).toBeGreaterThanOrEqual(least.grave);
      expect(sets.filter(({ consignments }) => consignments === 1).length).toBeGreaterThanOrEqual(
        least.together,
      );
    },
    600_000,
  );
});

describe('a set', () => {
  const invoice = (consignee: string): string =>
    [
      'COMMERCIAL INVOICE;;',
      'Invoice No.;FX-2026-9;',
      'Seller;Bucunzai Components Ltd;',
      `Consignee;${consignee};`,
      '',
      'Description;Qty;Amount (EUR)',
      'Steel bolt;10;12.50',
    ].join('\n');
  const list = (consignee: string): string =>
    [
      'PACKING LIST;;',
      'Invoice No.;FX-2026-9;',
      `Consignee;${consignee};`,
      '',
      'Description;Qty;Gross kg',
      'Steel bolt;10;3',
    ].join('\n');
  const write = (set: string, files: Readonly<Record<string, string>>): void => {
    mkdirSync(join(folder, 'sets', set), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'sets', set, name), text);
  };

  it('is put together, screened, and held against what is expected', async () => {
    write('genuine', {
      'invoice.csv': invoice('Yokyer Makina A.S.'),
      'list.csv': list('Yokyer Makina A.S.'),
      'expected.json': '{"kind": "genuine", "minimumOutcome": "clear"}',
    });
    write('other consignee', {
      'invoice.csv': invoice('Yokyer Makina A.S.'),
      'list.csv': list('Qadam Nowhere Trading LLC'),
      'expected.json': JSON.stringify({
        kind: 'one-contradiction',
        minimumOutcome: 'review',
        planted: [{ what: 'consignee', values: ['Yokyer Makina A.S.', 'Qadam Nowhere Trading LLC'] }],
      }),
    });
    const lines: string[] = [];
    const console = { out: (line: string) => lines.push(line), err: () => {}, isTty: false, width: 80 };
    await evalConsignmentsCommand({ folder: join(folder, 'sets'), asOf: 'shipment', json: false }, console);
    expect(lines.filter((line) => /\d of \d/.test(line))).toEqual([
      expect.stringMatching(/other consignee.*came out review, 1 of 1 planted differences named/),
      '  sets that must stay clear, and do       1 of 1',
      '  other sets that are as grave as asked   1 of 1',
      '  sets put together as one consignment    2 of 2',
      '  planted differences that are named      1 of 1',
    ]);
  }, 60_000);

  it('that is not there is told', async () => {
    await expect(measureSets(join(folder, 'nowhere'), 'today')).rejects.toMatchObject({
      problem: { what: 'the folder cannot be read' },
    });
  });

  it.each([
    ['without folders', 'none', {}, 'no folder in it holds papers'],
    ['without JSON', 'broken', { 'expected.json': '{' }, 'no JSON'],
    ['with another word', 'wrong', { 'expected.json': '{"outcome": "clear"}' }, 'not of the form'],
  ])('%s is told', async (_, name, files, what) => {
    const at = join(folder, name);
    mkdirSync(join(at, 'set'), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(at, 'set', file), text);
    await expect(measureSets(at, 'today')).rejects.toMatchObject({
      problem: { what: expect.stringContaining(what), where: expect.stringContaining(at) },
    });
  });
});
