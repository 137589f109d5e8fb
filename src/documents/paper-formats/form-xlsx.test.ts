import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../papers/read-papers.ts';
import { formXlsx } from './form-xlsx.ts';

const file = (path: string) => ({
  name: 'packing-list.xlsx',
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '../../../assets/demo/papers', path))),
});

describe('a packing list in a workbook', () => {
  it.each([
    ['founding-case/packing-list.xlsx', 'Emes Logistics LLP', [280, 900, 240], 1730],
    ['genuine-spares/packing-list.xlsx', 'Nirgends Airways AS', [1], 7.2],
  ])('%s', async (path, consignee, quantities, gross) => {
    const { papers, unreadable } = await readPapers(file(path));
    expect(unreadable).toEqual([]);
    const paper = papers[0]!;
    expect(paper.kind).toBe('packing-list');
    expect(paper.parties.find(({ role }) => role === 'consignee')?.name?.value).toBe(consignee);
    expect(paper.goods.map(({ quantity }) => quantity?.value)).toEqual(quantities);
    expect(paper.totals.grossMassKg?.value).toBe(gross);
    expect(paper.problems).toEqual([]);
  });

  it('names the cell of every value', async () => {
    const { papers } = await readPapers(file('founding-case/packing-list.xlsx'));
    expect(papers[0]!.number?.place).toEqual({
      kind: 'form-cell',
      file: 'packing-list.xlsx',
      sheet: 'Packing list',
      cell: 'F4',
    });
  });

  it('is told by its content', () => {
    expect(formXlsx.recognises(file('genuine-spares/packing-list.xlsx'))).toBe(true);
    expect(formXlsx.recognises({ name: 'x', bytes: new TextEncoder().encode('PK\u0003\u0004 other') })).toBe(
      false,
    );
  });
});
