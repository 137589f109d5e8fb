import {
  BLOCK_CHARACTERS,
  BLOCK_RECORDS,
  HEADER_SEARCH_RECORDS,
  SAMPLE_RECORDS,
  TABLE_COLUMNS,
  WORKBOOK_FILE_BYTES,
} from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import type { ColumnMap } from '../column-map.ts';
import { findHeader } from '../find-header.ts';
import type { Cell, RecordBlock } from '../record-block.ts';
import type { ByteLimits } from '../stored-bytes.ts';
import { readBytes, storedSize } from '../stored-bytes.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { openWorkbook } from '../workbook.ts';
import type { ArchiveBytes } from '../zip-archive.ts';
import { ZipArchive } from '../zip-archive.ts';
import type { TableFormat } from './table-format.ts';

/** Workbooks of Excel and others. The first sheet with a header that is known is read. */
export const xlsx: TableFormat = {
  id: 'xlsx',
  title: 'Excel workbook',
  recognises: (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5),

  async sample(file, gzip, map, limits) {
    const workbook = await open(file.path, file.name, gzip, limits);
    const chosen = await chooseSheet(workbook, map);
    if (!chosen)
      throw new OperationalError({
        what: 'the workbook has no sheet with cells',
        where: file.name,
        mend: 'Save the table as CSV.',
      });
    const { sheet, rows, index } = chosen;
    const header = (rows[index] ?? []).map(String);
    if (header.length > TABLE_COLUMNS) {
      const what = `the sheet "${sheet.name}" has ${header.length} columns, more than ${TABLE_COLUMNS}`;
      throw new OperationalError({ what, where: file.name, mend: 'Leave out what is not needed.' });
    }
    const others = workbook.sheets.filter((other) => other !== sheet).map(({ name }) => `"${name}"`);
    return {
      stored: {
        file: file.name,
        path: file.path,
        format: 'xlsx',
        gzip,
        encoding: 'utf-8',
        sheet: sheet.name,
        delimiter: '',
        lineEnd: '\n',
        recordsAboveHeader: index,
        leavesOutEmptyEnd: true,
      },
      header,
      records: rows.slice(index + 1),
      notices: [
        ...(others.length === 0
          ? []
          : [`Only the sheet "${sheet.name}" is read; not read: ${others.join(', ')}.`]),
        ...(index === 0
          ? []
          : [
              `${index} ${index === 1 ? 'row stands' : 'rows stand'} above the header; rows are counted from the header, which is row 1.`,
            ]),
      ],
    };
  },

  async *read(layout, fileIndex, { blockSize, limits = {} }): AsyncGenerator<RecordBlock> {
    const workbook = await open(layout.path, layout.file, layout.gzip, limits);
    const sheet = workbook.sheets.find(({ name }) => name === layout.sheet);
    if (!sheet)
      throw new OperationalError({
        what: `the sheet "${layout.sheet}" is gone`,
        where: layout.file,
        mend: 'The file changed during the run; start again.',
      });
    const mostRecords = blockSize?.records ?? BLOCK_RECORDS;
    const mostCharacters = blockSize?.characters ?? BLOCK_CHARACTERS;
    let [toSkip, firstRow, characters] = [layout.recordsAboveHeader + 1, 2, 0];
    let rows: Cell[][] = [];
    for await (const row of sheet.rows()) {
      if (toSkip > 0) {
        toSkip -= 1;
        continue;
      }
      rows.push(row);
      for (const cell of row) characters += typeof cell === 'string' ? cell.length : 8;
      if (rows.length < mostRecords && characters < mostCharacters) continue;
      yield { fileIndex, firstRow, recordCount: rows.length, records: { kind: 'rows', rows } };
      firstRow += rows.length;
      [rows, characters] = [[], 0];
    }
    if (rows.length > 0)
      yield { fileIndex, firstRow, recordCount: rows.length, records: { kind: 'rows', rows } };
  },
};

async function chooseSheet(
  workbook: Workbook,
  map: ColumnMap,
): Promise<{ sheet: Sheet; rows: Cell[][]; index: number } | undefined> {
  let best: { sheet: Sheet; index: number; known: number } | undefined;
  for (const sheet of workbook.sheets) {
    const rows = await firstRows(sheet, HEADER_SEARCH_RECORDS);
    if (rows.every((row) => row.length === 0)) continue;
    const { index, known } = findHeader(
      rows.map((row) => row.map(String)),
      map,
    );
    // Two names make a header; one alone may be a word in a cover sheet.
    if (!best || (best.known < 2 && known > best.known)) best = { sheet, index, known };
    if (best.known >= 2) break;
  }
  return (
    best && {
      sheet: best.sheet,
      index: best.index,
      rows: await firstRows(best.sheet, best.index + 1 + SAMPLE_RECORDS),
    }
  );
}

async function firstRows(sheet: Sheet, most: number): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for await (const row of sheet.rows()) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}

async function open(path: string, name: string, gzip: boolean, limits: ByteLimits): Promise<Workbook> {
  const size = await storedSize(path, name);
  const most = Math.min(WORKBOOK_FILE_BYTES, limits.fileBytes ?? WORKBOOK_FILE_BYTES);
  if (size > most) {
    const what = `the workbook has ${size.toLocaleString('en')} bytes, more than ${most.toLocaleString('en')}`;
    throw new OperationalError({ what, where: name, mend: 'Save the sheet as CSV.' });
  }
  const archive: ArchiveBytes = gzip
    ? { bytes: await unpackWhole(path, name, { ...limits, fileBytes: most }) }
    : { path, size };
  return openWorkbook(
    await ZipArchive.open(
      archive,
      name,
      limits.fileBytes === undefined ? {} : { unpackedBytes: limits.fileBytes },
    ),
    name,
  );
}

async function unpackWhole(path: string, name: string, limits: ByteLimits): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  for await (const block of readBytes(path, name, true, limits)) blocks.push(block);
  return Buffer.concat(blocks);
}
