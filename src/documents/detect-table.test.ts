import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import { readTestTable, writeTestFile } from '../../test/test-table.ts';
import { parseColumnMap } from './column-map.ts';
import { describeLayout } from './describe-layout.ts';
import { detectTable, unusedMapHeaders } from './detect-table.ts';

describe('files that are no tables', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'empty.csv', '', 'the file is empty'],
    ['a file of blanks', 'blank.csv', '\n  \n', 'the file is empty'],
    ['an empty packed file', 'empty.csv.gz', gzipSync(''), 'the file is empty'],
    [
      'an old workbook',
      'old.xls',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      'this is an old Excel file (.xls), or another old Office file',
    ],
    ['a PDF', 'paper.pdf', '%PDF-1.7', 'this is a PDF document, not a table'],
    [
      'a picture',
      'picture.csv',
      Uint8Array.from({ length: 2_000 }, (_, index) => (index * 37) % 256),
      'this is no text: the file holds bytes that no table has',
    ],
    [
      'a cut off packed file',
      'cut.csv.gz',
      gzipSync(`consignee,value\n${'A,1\n'.repeat(50_000)}`).subarray(0, 200),
      'the file cannot be unpacked (unexpected end of file); it is cut off or damaged',
    ],
    [
      'a table without party and goods',
      'other.csv',
      'temperature,humidity\n1,2\n',
      'no column names a party or goods; the header was read as: "temperature", "humidity"',
    ],
  ])('%s', async (_, name, content, what) => {
    await expect(detectTable(writeTestFile(name, content))).rejects.toMatchObject({
      name: 'OperationalError',
      problem: { what, where: name },
    });
  });

  it('a folder, and a file that is not there', async () => {
    await expect(detectTable(tmpdir())).rejects.toMatchObject({
      problem: { what: 'this is a folder, not a file' },
    });
    await expect(detectTable(join(tmpdir(), 'tidewaiter-nothing.csv'))).rejects.toMatchObject({
      problem: { what: 'there is no such file' },
    });
  });

  it('a header without records is a table, and says so', async () => {
    const read = await readTestTable(writeTestFile('header.csv', 'consignee,value'));
    expect([read.recordCount, read.layout.notices]).toEqual([0, ['The table has a header and no records.']]);
  });

  it('a decompression bomb stops', async () => {
    const bomb = writeTestFile('bomb.csv.gz', gzipSync(Buffer.alloc(50_000_000)));
    await expect(detectTable(bomb, { limits: { unpackedRatioFromBytes: 1_000_000 } })).rejects.toThrow(
      /a decompression bomb/,
    );
    await expect(detectTable(bomb, { limits: { fileBytes: 5_000_000 } })).rejects.toThrow(
      /larger than 5,000,000 bytes when unpacked/,
    );
    const late = writeTestFile(
      'late.csv.gz',
      gzipSync(`consignee,value\n${'A,1\n'.repeat(10_000)}${'\n'.repeat(50_000_000)}`),
    );
    await expect(readTestTable(late, { limits: { unpackedRatioFromBytes: 1_000_000 } })).rejects.toThrow(
      /a decompression bomb/,
    );
  });
});

describe('what a sample decides', () => {
  async function columnOf(header: string, cells: readonly string[], delimiter = ',') {
    const text = [`consignee${delimiter}${header}`, ...cells.map((cell) => `A${delimiter}"${cell}"`)].join(
      '\n',
    );
    const { columns, notices } = await detectTable(writeTestFile('policy.csv', text));
    return { column: columns[1]!, notices };
  }

  it.each<[string, string[], string, string, string | undefined]>([
    ['comma by evidence', ['1,5', '1.234'], ',', 'comma', undefined],
    ['point by evidence', ['1.5', '1,234'], ';', 'point', undefined],
    ['comma assumed beside semicolons', ['1,234'], ';', 'comma', 'assumed'],
    ['point assumed', ['1,234'], ',', 'point', 'assumed'],
    ['nothing to decide', ['12', '7'], ',', 'point', undefined],
    ['both, by majority', ['1,5', '1,5', '1.5', '1.234'], ',', 'comma', 'with point and with comma'],
  ])('decimal %s', async (_, cells, delimiter, mark, notice) => {
    const { column, notices } = await columnOf('net weight', cells, delimiter);
    expect(column.decimalMark).toBe(mark);
    expect(notices.some((text) => notice !== undefined && text.includes(notice))).toBe(notice !== undefined);
  });

  it.each<[string, string[], string, string | undefined]>([
    ['day first by evidence', ['03/04/2023', '25/04/2023'], 'day-first', undefined],
    ['month first by evidence', ['03/04/2023', '04/25/2023'], 'month-first', undefined],
    ['day first assumed', ['03/04/2023'], 'day-first', 'assumed'],
    ['both', ['04/25/2023', '25/04/2023'], 'mixed', 'days that can be read both ways go to quarantine'],
    ['nothing to decide', ['2023-04-25'], 'day-first', undefined],
  ])('order %s', async (_, cells, order, notice) => {
    const { column, notices } = await columnOf('invoice date', cells);
    expect(column.dateOrder).toBe(order);
    expect(notices.some((text) => notice !== undefined && text.includes(notice))).toBe(notice !== undefined);
  });

  it.each<[string, string[], number | undefined, string | undefined]>([
    ['lost zeros', ['88073000', '9012100', '84135000'], 8, 'lost their leading zero'],
    ['zeros kept elsewhere', ['88073000', '09012100', '8807300'], undefined, 'odd number of digits'],
    ['nine digits throughout', ['880730000', '901210000'], undefined, 'odd number of digits'],
    ['points', ['8542.31', '8807.3'], undefined, undefined],
    ['even digits', ['880730', '88073000'], undefined, undefined],
  ])('codes with %s', async (_, cells, digits, notice) => {
    const { column, notices } = await columnOf('hs code', cells);
    expect(column.hsCodeDigits).toBe(digits);
    expect(notices.some((text) => notice !== undefined && text.includes(notice))).toBe(notice !== undefined);
  });

  it('looks at the whole of a long file, where its beginning shows nothing', async () => {
    const early = 'A,03/04/2023\n'.repeat(800_000);
    const { columns } = await detectTable(
      writeTestFile('long.csv', `consignee,invoice date\n${early}${'A,04/25/2023\n'.repeat(100_000)}`),
    );
    expect(columns[1]?.dateOrder).toBe('month-first');
  });

  it("follows the user's map", async () => {
    const map = parseColumnMap(
      '{"invoice date": "invoice_date:month-first", "who": "consignee_name", "absent": ""}',
      'map.json',
    );
    const layout = await detectTable(writeTestFile('mapped.csv', 'who,invoice date\nA,03/04/2023\n'), {
      map,
    });
    expect(layout.columns.map(({ canonical, by, dateOrder }) => [canonical, by, dateOrder])).toEqual([
      ['consignee_name', 'map', undefined],
      ['invoice_date', 'map', 'month-first'],
    ]);
    expect(layout.notices).toEqual([]);
    expect(unusedMapHeaders(map, [layout])).toEqual(['absent']);
  });
});

describe('parties that are left out', () => {
  it('are named in a notice', async () => {
    const { notices } = await detectTable(writeTestFile('three.csv', 'Importer,Consignee,Buyer\nA,B,C\n'));
    expect(notices).toEqual([
      'Parties named in "Importer" are not screened, because other columns have their roles; a --map file can choose.',
    ]);
  });
});

describe('describeLayout', () => {
  it('shows every column with its meaning', async () => {
    const path = writeTestFile(
      'shown.csv',
      'Consignee;收货人国家;Net weight (t);HS Code;HTS Code;Remarks\nA;KZ;1,5;8807;8807;x\n',
    );
    expect(describeLayout(await detectTable(path))).toEqual([
      'shown.csv: CSV, separated by semicolon, UTF-8; 4 of 6 columns used',
      '  Column            Meaning',
      '  Consignee         consignee_name',
      '  收货人国家        consignee_country',
      '  Net weight (t)    net_mass_kg (decimal comma, times 1000 kg)',
      '  HS Code           hs_code',
      '  HTS Code          - kept, not used (another column is already hs_code)',
      '  Remarks           - kept, not used',
    ]);
  });
});

describe.skipIf(!sharedData)('public customs data', () => {
  it('is read whole', async () => {
    const read = await readTestTable(join(sharedData ?? '', 'customs_fraud', 'df_syn_valid_eng.csv'));
    expect([read.recordCount, read.consignments.length, read.blankCount]).toEqual([8_134, 8_134, 0]);
    const used = Object.fromEntries(
      read.layout.columns.flatMap(({ header, canonical }) => (canonical ? [[header, canonical]] : [])),
    );
    expect(used).toEqual({
      'Declaration ID': 'declaration_number',
      Date: 'declaration_date',
      'Mode of Transport': 'transport_mode',
      'Declarant ID': 'customs_broker_id',
      'Importer ID': 'consignee_id',
      'Seller ID': 'seller_id',
      'Courier ID': 'carrier_id',
      'HS6 Code': 'hs_code',
      'Country of Departure': 'country_of_dispatch',
      'Country of Origin': 'country_of_origin',
      'Net Mass': 'net_mass_kg',
      'Item Price': 'value',
    });
    expect(
      read.consignments.every(({ goods, dates }) => goods[0]?.hsCode?.value.length === 6 && dates.shipment),
    ).toBe(true);
  });
});
