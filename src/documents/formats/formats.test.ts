import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readTestTable, writeTestFile } from '../../../test/test-table.ts';
import type { Consignment } from '../../model/consignment.ts';
import { TABLE_FORMATS } from './register.ts';

const HEADER = [
  'Shipper',
  'Consignee',
  'Consignee Country',
  'Description',
  'HS Code',
  'Net weight (kg)',
  'Shipment date',
  'Remarks',
];
const ROWS = [
  [
    'Fictive Parts GmbH',
    'Société d’Éxemple',
    'KZ',
    'Pumps, "heavy"',
    '841350',
    '1234.5',
    '2023-03-12',
    'one',
  ],
  ['Fictive Parts GmbH', 'Müller & Söhne', 'DE', 'Bearings', '848210', '0.75', '2023-03-13', ''],
  ['Nowhere Trading Ltd', 'Exempla', 'TR', '', '854231', '12', 'TBA', 'three'],
];
const RUSSIAN_ROWS = ROWS.map((row, index) => [
  row[0]!,
  ['ООО Пример', 'АО Образец', 'ИП Никто'][index]!,
  ...row.slice(2),
]);

const quote = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const delimited = (delimiter: string, rows = ROWS): string =>
  [HEADER, ...rows].map((row) => row.map((cell) => quote(cell, delimiter)).join(delimiter)).join('\r\n');
const records = (rows = ROWS): Record<string, string>[] =>
  rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, index) => (cell === '' ? [] : [[HEADER[index]!, cell]]))),
  );

/** Letters of Windows-1251 begin at C0 with А. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].map((letter) =>
      letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    ),
  );
}

async function workbook(): Promise<Uint8Array> {
  const cells = [
    HEADER.map((value) => ({ value })),
    ...ROWS.map((row) =>
      row.map((value, index) => {
        if (value === '') return null;
        if (index === 4 || index === 5) return { value: Number(value), type: Number };
        if (index === 6 && value !== 'TBA')
          return { value: new Date(value), type: Date, format: 'dd.mm.yyyy' };
        return { value };
      }),
    ),
  ];
  return new Uint8Array(await (await writeXlsxFile(cells)).toBuffer());
}

/** What must be the same whatever the file was: values, as written, rows and columns. */
function logical(consignments: readonly Consignment[], file: string): unknown {
  const text = JSON.stringify(consignments).replaceAll(file, 'FILE');
  return JSON.parse(text, (key, value: unknown) => (key === 'sheet' ? undefined : value)) as unknown;
}

describe('every format of tables gives the same consignments', () => {
  const contents: [string, string | (() => Promise<Uint8Array>) | Uint8Array, number?][] = [
    ['comma.csv', delimited(',')],
    ['semicolon.csv', delimited(';')],
    ['tab.tsv', delimited('\t')],
    ['bar.txt', delimited('|')],
    ['mark.csv', `\ufeff${delimited(',')}`],
    ['line-ends.csv', delimited(',').replaceAll('\r\n', '\n')],
    ['old-line-ends.csv', delimited(',').replaceAll('\r\n', '\r')],
    ['title.csv', `Shipments of March\n\n${delimited(',')}`],
    ['sep.csv', `sep=;\r\n${delimited(';')}`],
    ['utf16.csv', Buffer.from(`\ufeff${delimited('\t')}`, 'utf16le')],
    ['utf16-big.csv', Buffer.from(`\ufeff${delimited(',')}`, 'utf16le').swap16()],
    ['utf16-unmarked.csv', Buffer.from(delimited(','), 'utf16le')],
    ['packed.csv.gz', gzipSync(delimited(';'))],
    ['book.xlsx', workbook],
    ['book.xlsx.gz', async () => gzipSync(await workbook())],
    // JSON lines have no header, so their first record stands in row 1.
    [
      'lines.jsonl',
      records()
        .map((record) => JSON.stringify(record))
        .join('\n'),
      1,
    ],
    [
      'lines.jsonl.gz',
      gzipSync(
        records()
          .map((record) => JSON.stringify(record))
          .join('\n'),
      ),
      1,
    ],
    ['list.json', JSON.stringify(records(), null, 2), 1],
  ];

  it.each(contents)('%s', async (name, content, firstRow = 2) => {
    const expected = await readTestTable(writeTestFile('expected.csv', delimited(',')));
    expect(expected.recordCount).toBe(3);
    expect(expected.quarantined).toEqual([]);
    const read = await readTestTable(
      writeTestFile(name, typeof content === 'function' ? await content() : content),
    );
    expect(read.quarantined).toEqual([]);
    const shift = firstRow - 2;
    const text = JSON.stringify(logical(expected.consignments, 'expected.csv'))
      .replace(/"row":(\d+)/g, (_, row: string) => `"row":${Number(row) + shift}`)
      .replace(/"id":"FILE:(\d+)"/g, (_, row: string) => `"id":"FILE:${Number(row) + shift}"`);
    expect(logical(read.consignments, name)).toEqual(JSON.parse(text));
  });

  it('windows-1251.csv', async () => {
    const read = await readTestTable(
      writeTestFile('windows-1251.csv', windows1251(delimited(';', RUSSIAN_ROWS).replaceAll('’', "'"))),
    );
    expect(read.layout.encoding).toBe('windows-1251');
    expect(
      read.consignments.map(({ parties }) => parties.find(({ role }) => role === 'consignee')?.name?.value),
    ).toEqual(['ООО Пример', 'АО Образец', 'ИП Никто']);
  });

  it('windows-1252.csv', async () => {
    const read = await readTestTable(
      writeTestFile('windows-1252.csv', Buffer.from(delimited(';').replaceAll('’', "'"), 'latin1')),
    );
    expect(read.layout.encoding).toBe('windows-1252');
    expect(
      read.consignments.map(({ parties }) => parties.find(({ role }) => role === 'consignee')?.name?.value),
    ).toEqual(["Société d'Éxemple", 'Müller & Söhne', 'Exempla']);
  });

  it('recognises every format by its own beginning', () => {
    const formatOf = (text: string): string | undefined =>
      TABLE_FORMATS.find((format) => format.recognises(Buffer.from(text)))?.id;
    expect(['PK\x03\x04', ' {"a":1}', '\ufeff[{', 'a,b'].map(formatOf)).toEqual([
      'xlsx',
      'json-lines',
      'json-array',
      'csv',
    ]);
  });
});
