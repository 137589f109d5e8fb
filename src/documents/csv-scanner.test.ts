import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockCutter } from './block-cutter.ts';
import { splitDelimited } from './csv-fields.ts';
import { CsvScanner } from './csv-scanner.ts';
import type { RecordBlock } from './record-block.ts';

interface Found {
  readonly row: number;
  readonly text: string;
  readonly fault?: string;
}

function recordsOf(blocks: readonly RecordBlock[]): Found[] {
  return blocks.flatMap(({ firstRow, recordCount, records }) => {
    if (records.kind === 'rows') return [];
    return Array.from({ length: recordCount }, (_, index) => {
      const fault = records.faults.find(({ record }) => record === index)?.fault;
      const text = records.text.slice(records.bounds[2 * index], records.bounds[2 * index + 1]);
      return { row: firstRow + index, text, ...(fault ? { fault } : {}) };
    });
  });
}

/** Cuts `text`, handed over in pieces of `pieceLength` characters. */
function cut(text: string, pieceLength = text.length || 1, records = 2_000): Found[] {
  const start = { fileIndex: 0, firstRow: 1, skip: 0 };
  const cutter = new BlockCutter(new CsvScanner(',', '\n'), start, { records });
  const blocks: RecordBlock[] = [];
  for (let at = 0; at < text.length; at += pieceLength)
    blocks.push(...cutter.push(text.slice(at, at + pieceLength)));
  blocks.push(...cutter.end());
  return recordsOf(blocks);
}

const texts = (text: string): string[] =>
  cut(text).map((found) => (found.fault ? `${found.fault}: ${found.text}` : found.text));

describe('records of delimited text', () => {
  it.each<[string, string, string[]]>([
    ['line ends of both kinds', 'a,b\r\nc,d\ne,f', ['a,b', 'c,d', 'e,f']],
    ['a line end at the end makes no record', 'a,b\n', ['a,b']],
    ['blank lines are records, for the row numbers', 'a\n\nb\n', ['a', '', 'b']],
    ['quoted line ends and delimiters', '"a\nb,c",d\ne,f', ['"a\nb,c",d', 'e,f']],
    ['doubled marks', '"a ""b""\nc",d\ne,f', ['"a ""b""\nc",d', 'e,f']],
    ['a mark inside a field is a character', '5" pipe,2\n6" pipe,3', ['5" pipe,2', '6" pipe,3']],
    ['pairs of marks in a name', '"Romashka" OOO,1\nb,2', ['"Romashka" OOO,1', 'b,2']],
    [
      'a mark that is never closed costs one line',
      'a,b\nc,"d\ne,f\ng,h',
      ['a,b', 'unclosed-quote: c,"d', 'e,f', 'g,h'],
    ],
    [
      'a mark that the next record closes costs one line',
      '"a","b\n"c","d"\n"e","f"',
      ['text-after-quote: "a","b', '"c","d"', '"e","f"'],
    ],
    [
      'a single mark behind a closed field',
      '"PUMP 5" STEEL",1\nb,2',
      ['text-after-quote: "PUMP 5" STEEL",1', 'b,2'],
    ],
    [
      'a mark that is not closed within the longest field',
      `a,"b\n${'c,d\n'.repeat(10_000)}"`,
      ['unclosed-quote: a,"b', ...Array<string>(10_000).fill('c,d'), 'unclosed-quote: "'],
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('keeps only the beginning of a record without end, and goes on at the next line', () => {
    for (const pieceLength of [64_000, 3_000_000]) {
      const found = cut(`a,b\n${'x'.repeat(2_500_000)}\nc,d\n`, pieceLength);
      expect(found.map(({ row, fault }) => [row, fault])).toEqual([
        [1, undefined],
        [2, 'too-long'],
        [3, undefined],
      ]);
      expect(found[2]?.text).toBe('c,d');
      expect(found[1]?.text.length).toBe(1_000_000);
    }
  });

  const field = fc.oneof(
    fc.stringMatching(/^[a-z "\n,;\r]{0,8}$/),
    fc.constantFrom('', '"', '""', '\n', 'ООО "Ромашка"', '收货人\n', 'a,b', '\r\n'),
  );
  const quote = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  it('gives back what was written, however the text is handed over and cut', () => {
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (table, piece, records) => {
          const text =
            table.map((row) => row.map(quote).join(',')).join('\n') + (table.length > 0 ? '\n' : '');
          const found = cut(text, piece, records);
          expect(found.map((record) => splitDelimited(record.text, ','))).toEqual(table);
          expect(found.map(({ row }) => row)).toEqual(table.map((_, index) => index + 1));
          expect(found.some(({ fault }) => fault)).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('finds the same records in any text, however it is handed over, and loses no character but line ends', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab",\n\r]{0,60}$/), fc.integer({ min: 1, max: 20 }), (text, piece) => {
        const whole = cut(text);
        expect(cut(text, piece, 3)).toEqual(whole);
        expect(
          whole
            .map((record) => record.text)
            .join('')
            .replace(/[\n\r]/g, ''),
        ).toBe(text.replace(/[\n\r]/g, ''));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('splitDelimited', () => {
  it.each([
    ['a,b,', ['a', 'b', '']],
    ['', ['']],
    ['"a,b",c', ['a,b', 'c']],
    ['"a ""b""",""', ['a "b"', '']],
    ['5" pipe,b', ['5" pipe', 'b']],
    ['"Romashka" OOO,b', ['"Romashka" OOO', 'b']],
    ['"A" and "B, C",d', ['"A" and "B, C"', 'd']],
    ['"a" ,b', ['a', 'b']],
    ['"a"', ['a']],
    ['a,"b', ['a', 'b']],
  ])('%s', (record, fields) => {
    expect(splitDelimited(record, ',')).toEqual(fields);
  });
});
