import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readTestTable, writeTestFile } from '../../../test/test-table.ts';
import { OperationalError } from '../../model/problem.ts';

const CELLS = [
  [{ value: 'Consignee' }, { value: 'Net weight' }, { value: 'HS code' }],
  [{ value: 'Fictive Ltd' }, { value: 12.5, type: Number }, { value: 88073000, type: Number }],
  [{ value: 'Other Ltd' }, { value: 1234.567, type: Number }, { value: 8807.3, type: Number }],
];

async function sheet(cells = CELLS): Promise<Uint8Array> {
  return new Uint8Array(await (await writeXlsxFile(cells)).toBuffer());
}

/** The workbook with the XML of its first sheet changed. */
async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await sheet());
  const path = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path]!))) });
}

describe('Excel workbooks', () => {
  it('reads numbers as numbers, whatever the decimal mark of texts', async () => {
    const read = await readTestTable(writeTestFile('numbers.xlsx', await sheet()));
    expect(
      read.consignments.map(({ goods }) => [goods[0]?.netMassKg?.value, goods[0]?.hsCode?.value]),
    ).toEqual([
      [12.5, '88073000'],
      [1234.567, '880730'],
    ]);
    expect(read.consignments[0]?.goods[0]?.netMassKg?.place).toEqual({
      kind: 'cell',
      file: 'numbers.xlsx',
      sheet: 'Sheet1',
      row: 2,
      column: 'Net weight',
    });
  });

  it('quarantines a row in which a formula failed, and does not take the cell for an empty one', async () => {
    const bytes = await changed((xml) =>
      xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    );
    const read = await readTestTable(writeTestFile('failed.xlsx', bytes));
    expect(read.quarantined).toEqual([
      {
        file: 'failed.xlsx',
        sheet: 'Sheet1',
        row: 2,
        column: 'Net weight',
        value: '#DIV/0!',
        reason: 'the formula of this cell has failed',
        mend: 'Mend the formula in the workbook, or empty the cell.',
      },
    ]);
    expect(read.consignments.length).toBe(1);
  });

  it('counts rows that the file leaves out', async () => {
    const bytes = await changed((xml) =>
      xml.replace('<row r="3">', '<row r="6">').replaceAll('3"><v>', '6"><v>'),
    );
    const read = await readTestTable(writeTestFile('gap.xlsx', bytes));
    expect(read.consignments.map(({ row }) => row)).toEqual([2, 6]);
    expect(read.blankCount).toBe(3);
  });

  it('reads the first sheet with a known header, and names the others', async () => {
    const bytes = new Uint8Array(
      await (
        await writeXlsxFile([
          { data: [[{ value: 'Report of nobody' }], [{ value: 'confidential' }]], sheet: 'Cover' },
          { data: CELLS, sheet: 'Shipments' },
        ])
      ).toBuffer(),
    );
    const read = await readTestTable(writeTestFile('sheets.xlsx', bytes));
    expect(read.layout.sheet).toBe('Shipments');
    expect(read.layout.notices).toContain('Only the sheet "Shipments" is read; not read: "Cover".');
    expect(read.consignments.length).toBe(2);
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'a ZIP archive that is no workbook',
      async () => zipSync({ 'a.txt': strToU8('a') }),
      'this is a ZIP archive, but no workbook',
    ],
    [
      'a binary workbook',
      async () => zipSync({ 'xl/workbook.bin': strToU8('a') }),
      'this is a binary workbook (.xlsb)',
    ],
    [
      'a cut off workbook',
      async () => (await sheet()).subarray(0, 2_000),
      'the workbook cannot be opened: its directory is missing; the file is cut off',
    ],
    [
      'broken XML',
      () => changed((xml) => xml.slice(0, -30)),
      'the workbook is damaged: a part of it is not valid XML',
    ],
    [
      'entities of its own',
      () =>
        changed((xml) =>
          xml
            .replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')
            .replace('<v>0</v>', '<v>&a;</v>'),
        ),
      'the workbook is damaged: a part of it is not valid XML',
    ],
    [
      'a row beyond the format',
      () => changed((xml) => xml.replace('<row r="3">', '<row r="9999999">')),
      'the workbook is too large: a sheet has more than 1048576 rows',
    ],
  ])('refuses %s', async (_, content, what) => {
    const path = writeTestFile('refused.xlsx', await content());
    await expect(readTestTable(path)).rejects.toThrow(OperationalError);
    await expect(readTestTable(path)).rejects.toMatchObject({ problem: { what } });
  });

  it('stops a workbook that unpacks beyond the limit', async () => {
    const path = writeTestFile(
      'bomb.xlsx',
      await changed((xml) => xml.replace('</sheetData>', `</sheetData>${' '.repeat(5_000_000)}`)),
    );
    await expect(readTestTable(path, { limits: { fileBytes: 1_000_000 } })).rejects.toThrow(
      /unpacks to more than/,
    );
  });
});
