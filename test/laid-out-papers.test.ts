import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measureFolder, scoresOf } from '../src/documents/papers/measure/measure-folder.ts';

const FOLDER = join(import.meta.dirname, 'papers/laid-out');
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-expected-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('papers as firms lay them out', () => {
  it.each([
    ['read', 71, 0.93],
    ['unread', 37, 0.69],
  ])(
    '%s: no fewer facts than before',
    async (name, papers, least) => {
      const scores = scoresOf(await measureFolder(join(FOLDER, name)));
      expect(scores.papers).toBe(papers);
      expect(scores.all.found / scores.all.of).toBeGreaterThanOrEqual(least);
    },
    300_000,
  );
});

describe('expected facts', () => {
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  it('are asked for where there are none', async () => {
    await expect(measureFolder(folder)).rejects.toMatchObject({
      problem: { what: expect.stringContaining('no expected facts'), where: folder },
    });
  });

  it.each([
    ['without a paper', '{}', 'expected facts without their paper'],
    ['that are no JSON', '{', 'no JSON'],
    ['with a word that the form does not have', '{"invoice": "FX-1"}', 'not of the form'],
  ])('%s are told', async (_, text, what) => {
    write('a.expected.json', text);
    if (text !== '{}') write('a.csv', 'INVOICE');
    await expect(measureFolder(folder)).rejects.toMatchObject({
      problem: { what: expect.stringContaining(what), where: expect.stringContaining('a.expected.json') },
    });
    rmSync(join(folder, 'a.csv'), { force: true });
  });

  it('are held against what is read, one by one', async () => {
    write('a.csv', 'INVOICE\nInvoice No.;FX-9\nSeller;Bucunzai Ltd\n\nDescription;Qty\nSteel bolt;10\nNut;5');
    write(
      'a.expected.json',
      JSON.stringify({
        kind: 'invoice',
        numbers: ['FX 9', 'FX-10'],
        parties: [{ role: 'consignor', name: 'BUCUNZAI LTD.' }],
        goods: [
          { description: 'Nut', quantity: 5 },
          { description: 'Steel bolt', quantity: 11 },
        ],
      }),
    );
    const [paper] = await measureFolder(folder);
    expect(paper!.measured.map(({ what, found }) => `${what} ${found}`)).toEqual([
      'kind true',
      'number true',
      'number false',
      'party true',
      'role true',
      'goods: number of items true',
      'goods: item true',
      'goods: quantity true',
      'goods: description true',
      'goods: item true',
      'goods: quantity false',
      'goods: description true',
    ]);
    expect(scoresOf([paper!])).toMatchObject({ papers: 1, unreadable: 0, all: { found: 10, of: 12 } });
  });

  it('of a paper that cannot be read count as missed', async () => {
    write('a.csv', 'nothing of the kind');
    write('a.expected.json', '{"kind": "invoice"}');
    expect(scoresOf(await measureFolder(folder))).toMatchObject({ unreadable: 1, all: { found: 0, of: 1 } });
  });
});
