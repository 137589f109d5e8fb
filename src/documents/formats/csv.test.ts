import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTestTable, writeTestFile } from '../../../test/test-table.ts';

describe('CSV', () => {
  it('gives the same consignments whatever the size of its blocks, and counts every record', async () => {
    const name = fc.oneof(
      fc.constantFrom('ООО "Пример"', 'A\nB', 'Fictive, Ltd', '', '   '),
      fc.stringMatching(/^[A-Za-z \n",]{0,12}$/),
    );
    const mass = fc.constantFrom('1', '2.5', 'x', '', '1,5 kg');
    const rows = fc.array(fc.tuple(name, name, mass, fc.boolean()), { maxLength: 12 });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 60 }),
        async (table, records, characters) => {
          const lines = table.map(
            ([shipper, consignee, net, isBroken]) =>
              `${quote(shipper)},${quote(consignee)},${isBroken ? 'a,b,c' : quote(net)}`,
          );
          const path = writeTestFile('blocks.csv', ['shipper,consignee,net weight', ...lines].join('\n'));
          const whole = await readTestTable(path);
          const pieces = await readTestTable(path, { blockSize: { records, characters } });
          expect(pieces).toEqual(whole);
          expect(whole.consignments.length + whole.quarantined.length).toBe(whole.recordCount);
          expect(whole.recordCount + whole.blankCount).toBe(table.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each<[string, string, string, number]>([
    [
      'a record with a field too few',
      'consignee,value\nA\nB,2\n',
      'the record has 1 fields, the header 2',
      2,
    ],
    [
      'a record with a field too many',
      'consignee,value\nA,1\nFictive, Ltd,2\n',
      'the record has 3 fields, the header 2',
      3,
    ],
    [
      'a mark that is never closed',
      'consignee,value\nA,1\n"B,2\nC,3\n',
      'a quotation mark opens a field and is never closed (or the field is longer than a cell can be)',
      3,
    ],
    ['a number that is none', 'consignee,value\nA,1\nB,many\n', 'this is no number', 3],
    [
      'a day that is none',
      'consignee,invoice date\nA,2023-02-30\nB,2023-01-01',
      'this is no day of the calendar',
      2,
    ],
    [
      'an HS code that is none',
      'consignee,hs code\nA,88O7\nB,8807',
      'this is no HS code (4 to 10 digits)',
      2,
    ],
    ['a unit that is no mass', 'consignee,net weight\nA,12 boxes\nB,1', '"boxes" is no unit of mass', 2],
    [
      'a field that is too long',
      `consignee,value\n${'x'.repeat(40_000)},1\nB,2`,
      'the field is longer than 32,767 characters',
      2,
    ],
  ])('quarantines %s', async (_, text, reason, row) => {
    const read = await readTestTable(writeTestFile('faults.csv', text));
    expect(read.quarantined.map((record) => [record.reason, record.row])).toEqual([[reason, row]]);
    expect(read.consignments.length).toBe(read.recordCount - 1);
    expect(read.quarantined[0]?.value.length).toBeLessThanOrEqual(200);
  });

  it('quarantines zero bytes, and bytes that are not of the encoding', async () => {
    const good = `consignee,value\n${'Société,1\n'.repeat(20)}`;
    const bytes = Buffer.concat([Buffer.from(good), Buffer.from('A\0B,2\nC,3\n')]);
    const read = await readTestTable(writeTestFile('zero.csv', bytes));
    expect(read.quarantined.map(({ row, reason }) => [row, reason])).toEqual([
      [22, 'the record holds zero bytes'],
    ]);
    const layout = read.layout;
    expect(layout.encoding).toBe('utf-8');
    const wrong = await readTestTable(writeTestFile('replaced.csv', `${good}A\ufffdB,2\n`));
    expect(wrong.quarantined.map(({ reason }) => reason)).toEqual([
      'the record holds characters that are not utf-8, as which the file is read',
    ]);
  });

  it('passes over blank records, and counts them as rows', async () => {
    const read = await readTestTable(writeTestFile('blank.csv', 'consignee,value\n\n,\nA,1\n'));
    expect(read.blankCount).toBe(2);
    expect(read.consignments.map(({ row, id }) => [row, id])).toEqual([[4, 'blank.csv:4']]);
  });

  it('takes a delimiter at the end of lines for no column', async () => {
    const read = await readTestTable(writeTestFile('end.csv', 'consignee;value;\nA;1;\nB;2;\n'));
    expect(read.layout.columns.length).toBe(2);
    expect(read.consignments.length).toBe(2);
  });

  it('reads short records where the export leaves out empty cells at the end', async () => {
    const rows = ['A,KZ,x', 'B,TR', 'C,DE', 'D,FR', 'E,PL,y'];
    const read = await readTestTable(
      writeTestFile('short.csv', ['consignee,consignee country,remark', ...rows].join('\n')),
    );
    expect(read.consignments.length).toBe(5);
    expect(read.layout.notices.join()).toContain('leaves out empty cells');
  });

  it('reads a table of one column, whatever stands in its cells', async () => {
    const read = await readTestTable(
      writeTestFile('one.csv', 'consignee\nFICTIVE, LTD\nB; C | D\n"QUOTED, LTD"\n'),
    );
    expect(read.consignments.map(({ parties }) => parties[0]?.name?.value)).toEqual([
      'FICTIVE, LTD',
      'B; C | D',
      'QUOTED, LTD',
    ]);
  });

  it('counts rows from the header, and says so', async () => {
    const read = await readTestTable(
      writeTestFile('titles.csv', 'Export of 2023\nPrinted by nobody\nconsignee,value\nA,1\n'),
    );
    expect(read.consignments[0]?.row).toBe(2);
    expect(read.layout.notices).toContain(
      '2 lines stand above the header; rows are counted from the header, which is row 1.',
    );
  });
});
