import { HEADER_SEARCH_RECORDS, SAMPLE_RECORDS, TABLE_COLUMNS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { BlockCutter } from '../block-cutter.ts';
import type { ColumnMap } from '../column-map.ts';
import { splitDelimited } from '../csv-fields.ts';
import { CsvScanner } from '../csv-scanner.ts';
import { findHeader } from '../find-header.ts';
import type { RecordBlock } from '../record-block.ts';
import { readTextPieces } from '../text-pieces.ts';
import type { TextSample } from '../text-sample.ts';
import { innerLines, sampleText } from '../text-sample.ts';
import type { TableFormat } from './table-format.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Short records among whole ones that show an export to leave out empty cells at the end. */
const LEAST_SHORT_RECORDS = 3;

/** Delimited text. Everything that is text and not JSON is taken for it. */
export const csv: TableFormat = {
  id: 'csv',
  title: 'CSV',
  recognises: () => true,

  async sample(file, gzip, map, limits) {
    const text = await sampleText(file, gzip, limits);
    const lineEnd = text.head.includes('\n') ? '\n' : '\r';
    const delimiter = detectDelimiter(text, lineEnd, map);
    const rows = sampleRecords(text.head, text.isWhole, delimiter, lineEnd, SAMPLE_RECORDS);
    const { index } = findHeader(rows.slice(0, HEADER_SEARCH_RECORDS), map);
    const header = withoutEmptyEnd(rows[index] ?? []);
    if (header.length > TABLE_COLUMNS) {
      const what = `the table has ${header.length} columns, more than ${TABLE_COLUMNS}`;
      throw new OperationalError({ what, where: file.name, mend: 'Leave out what is not needed.' });
    }
    const spread = text.pieces.flatMap((piece) =>
      sampleRecords(innerLines(piece, lineEnd), true, delimiter, lineEnd, SAMPLE_RECORDS),
    );
    const below = rows.slice(index + 1);
    const leavesOutEmptyEnd = showsShortRecords(below, header.length);
    return {
      stored: {
        file: file.name,
        path: file.path,
        format: 'csv',
        gzip,
        encoding: text.encoding,
        delimiter,
        lineEnd,
        recordsAboveHeader: index,
        leavesOutEmptyEnd,
      },
      header,
      records: [...below, ...spread].filter((row) => row.length === header.length),
      notices: notices(index, leavesOutEmptyEnd),
    };
  },

  async *read(layout, fileIndex, { blockSize, limits }): AsyncGenerator<RecordBlock> {
    const scanner = new CsvScanner(layout.delimiter, layout.lineEnd);
    const start = { fileIndex, firstRow: 2, skip: layout.recordsAboveHeader + 1 };
    const cutter = new BlockCutter(scanner, start, blockSize);
    for await (const text of readTextPieces(layout, limits)) yield* cutter.push(text);
    yield* cutter.end();
  },
};

function notices(recordsAbove: number, leavesOutEmptyEnd: boolean): string[] {
  const result: string[] = [];
  if (recordsAbove > 0) {
    result.push(
      `${recordsAbove} ${recordsAbove === 1 ? 'line stands' : 'lines stand'} above the header; rows are counted from the header, which is row 1.`,
    );
  }
  if (leavesOutEmptyEnd)
    result.push(
      'Records shorter than the header are read as if the missing cells were empty: this export leaves out empty cells at the end.',
    );
  return result;
}

/** The first records of a text, as cells. */
function sampleRecords(
  text: string,
  isWhole: boolean,
  delimiter: string,
  lineEnd: '\n' | '\r',
  most: number,
): string[][] {
  const scanner = new CsvScanner(delimiter, lineEnd);
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length && rows.length < most && scanner.find(text, at, isWhole)) {
    rows.push(splitDelimited(text.slice(scanner.start, scanner.end), delimiter));
    at = scanner.next;
  }
  return rows;
}

/**
 * The delimiter whose header has most known names; among equals, the one under which most records are as wide as the
 * header. A table of one column has none: then the tab is taken, which stands in no cell.
 */
function detectDelimiter(text: TextSample, lineEnd: '\n' | '\r', map: ColumnMap): string {
  let best = { delimiter: '\t', known: -1, alike: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    const rows = sampleRecords(text.head, text.isWhole, delimiter, lineEnd, HEADER_SEARCH_RECORDS);
    const { index, known } = findHeader(rows, map);
    const width = rows[index]?.length ?? 1;
    const below = rows.slice(index + 1);
    const alike = below.length === 0 ? 1 : below.filter((row) => row.length === width).length / below.length;
    const isBetter =
      known !== best.known
        ? known > best.known
        : alike !== best.alike
          ? alike > best.alike
          : width > best.width;
    if (isBetter) best = { delimiter, known, alike, width };
  }
  return best.width === 1 ? '\t' : best.delimiter;
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]!.trim() === '') length -= 1;
  return cells.slice(0, length);
}

function showsShortRecords(rows: readonly (readonly string[])[], width: number): boolean {
  const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
  const short = rows.filter((row) => row.length < width && !isBlank(row));
  if (short.length < LEAST_SHORT_RECORDS) return false;
  const whole = rows.filter((row) => row.length === width);
  return (
    whole.length > 0 &&
    whole.every((row) => row.at(-1)?.trim() !== '') &&
    short.every((row) => row.at(-1)?.trim() !== '')
  );
}
