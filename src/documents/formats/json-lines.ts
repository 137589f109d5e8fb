import { SAMPLE_RECORDS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import type { RecordScanner } from '../block-cutter.ts';
import { BlockCutter } from '../block-cutter.ts';
import type { InputFile } from '../expand-inputs.ts';
import type { FlatRecord } from '../json-records.ts';
import { readJsonRecord } from '../json-records.ts';
import { JsonLineScanner } from '../json-scanners.ts';
import type { Cell } from '../record-block.ts';
import type { ByteLimits } from '../stored-bytes.ts';
import { readTextPieces } from '../text-pieces.ts';
import { innerLines, sampleText } from '../text-sample.ts';
import type { TableFormat, TableSample } from './table-format.ts';

/** JSON lines: one object on each line. */
export const jsonLines: TableFormat = {
  id: 'json-lines',
  title: 'JSON lines',
  recognises: (bytes) => firstCharacter(bytes) === '{',
  sample: (file, gzip, _map, limits) =>
    sampleJson(file, gzip, limits, 'json-lines', () => new JsonLineScanner()),
  async *read(layout, fileIndex, { blockSize, limits }) {
    const cutter = new BlockCutter(new JsonLineScanner(), { fileIndex, firstRow: 1, skip: 0 }, blockSize);
    for await (const text of readTextPieces(layout, limits)) yield* cutter.push(text);
    yield* cutter.end();
  },
};

/** The first character that is not blank; zero bytes of UTF-16 and byte order marks are passed over. */
export function firstCharacter(bytes: Uint8Array): string {
  const first = bytes.find((byte) => byte > 32 && byte < 127);
  const before = first === undefined ? bytes : bytes.subarray(0, bytes.indexOf(first));
  const onlyMarks = before.every((byte) => byte <= 32 || [0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte));
  return first === undefined || !onlyMarks ? '' : String.fromCharCode(first);
}

/** Keys of the records, in the order in which they first appear, are the columns. */
export async function sampleJson(
  file: InputFile,
  gzip: boolean,
  limits: ByteLimits,
  format: 'json-lines' | 'json-array',
  startScanner: () => RecordScanner,
): Promise<TableSample> {
  const text = await sampleText(file, gzip, limits);
  const records = flatRecords(text.head, text.isWhole, startScanner());
  if (records.length === 0) throw noRecords(file.name, format);
  if (format === 'json-lines') {
    for (const piece of text.pieces)
      records.push(...flatRecords(innerLines(piece, '\n'), true, startScanner()));
  }
  const header = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return {
    stored: {
      file: file.name,
      path: file.path,
      format,
      gzip,
      encoding: text.encoding,
      delimiter: '',
      lineEnd: '\n',
      recordsAboveHeader: 0,
      leavesOutEmptyEnd: true,
    },
    header,
    records: records.map((record): Cell[] => header.map((key) => record.get(key) ?? '')),
    notices: [],
  };
}

function flatRecords(text: string, isWhole: boolean, scanner: RecordScanner): FlatRecord[] {
  const records: FlatRecord[] = [];
  let at = 0;
  while (at < text.length && records.length < SAMPLE_RECORDS && scanner.find(text, at, isWhole)) {
    const record = readJsonRecord(text.slice(scanner.start, scanner.end));
    if (record instanceof Map) records.push(record);
    at = scanner.next;
  }
  return records;
}

function noRecords(name: string, format: 'json-lines' | 'json-array'): OperationalError {
  const what =
    format === 'json-lines' ? 'no line of the file is a JSON object' : 'the JSON list holds no object';
  return new OperationalError({
    what,
    where: name,
    mend: 'Write one JSON object on each line, without line ends inside.',
  });
}
