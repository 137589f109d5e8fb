import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIST_FIELD_CHARACTERS } from '../model/limits.ts';
import { type CsvRecord, readCsvRecords } from './csv-records.ts';

async function read(blocks: readonly string[], delimiter = ','): Promise<CsvRecord[]> {
  async function* source(): AsyncGenerator<string> {
    yield* blocks;
  }
  return Array.fromAsync(readCsvRecords(source(), delimiter));
}

async function cellsOf(text: string): Promise<readonly (readonly string[])[]> {
  return (await read([text])).map(({ cells }) => cells);
}

const CASES: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'plain',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'line ends of Windows and of old Macs',
    'a,b\r\nc,d\re,f',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
  ],
  [
    'a line end inside quotes',
    'a,"b\r\nb"\nc,d',
    [
      ['a', 'b\r\nb'],
      ['c', 'd'],
    ],
  ],
  ['a doubled quote', '"say ""yes""",b', [['say "yes"', 'b']]],
  ['a quote in the middle of a plain field', 'SHIP OF "FANCY",b', [['SHIP OF "FANCY"', 'b']]],
  ['text after a closing quote', '"a"b,c', [['ab', 'c']]],
  [
    'empty fields',
    ',,\n"",',
    [
      ['', '', ''],
      ['', ''],
    ],
  ],
  [
    'ragged rows stay apart',
    'a,b,c\n4,5\n6,7,8',
    [
      ['a', 'b', 'c'],
      ['4', '5'],
      ['6', '7', '8'],
    ],
  ],
  ['spaces are kept', '36,"X",-0- ', [['36', 'X', '-0- ']]],
];

describe('readCsvRecords', () => {
  test.each(CASES)('%s', async (_, text, expected) => {
    expect(await cellsOf(text)).toEqual(expected);
  });

  test('empty lines give no record and count as rows', async () => {
    expect((await read(['a\n\n\nb\n'])).map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'a'],
      [4, 'b'],
    ]);
  });

  test('tells a record that was cut off in quotes, and one without a line end', async () => {
    const records = await read(['a,"b\n', 'c,d']);
    expect(records).toEqual([{ row: 1, cells: ['a', 'b\nc,d'], cutOff: true, endsFile: true }]);
    expect((await read(['a\nb'])).map(({ endsFile }) => endsFile)).toEqual([false, true]);
  });

  test('a quotation mark that is never closed stops at the limit', async () => {
    const blocks = ['a,"', ...Array.from({ length: 12 }, () => 'x'.repeat(LIST_FIELD_CHARACTERS / 10))];
    await expect(read(blocks)).rejects.toThrow(/never closed/);
  });

  test('the same records, however the text is cut into blocks', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const blocks: string[] = [];
        for (let at = 0; at < text.length; at += size) blocks.push(text.slice(at, at + size));
        expect((await read(blocks)).map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
