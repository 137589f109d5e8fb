import { FORM_CELLS, FORM_ROWS } from '../../../model/limits.ts';
import { splitDelimited } from '../../csv-fields.ts';
import { CsvScanner } from '../../csv-scanner.ts';
import { detectEncoding } from '../../encoding.ts';
import type { Cell } from '../../record-block.ts';
import { openWorkbook } from '../../workbook.ts';
import { ZipArchive } from '../../zip-archive.ts';
import type { PaperFile } from '../paper-format.ts';
import type { SheetCells } from './form-sheet.ts';

/** The delimiter is told by the beginning. */
const HEAD_CHARACTERS = 64_000;
const DELIMITERS = [',', ';', '\t'] as const;

/** True for a workbook of Office Open XML, told by its content. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('xl/workbook.xml')
  );
}

/** All sheets of a workbook with their cells, up to one row beyond the limits of a form. */
export async function sheetsOfWorkbook({ bytes, name }: PaperFile): Promise<SheetCells[]> {
  const workbook = await openWorkbook(await ZipArchive.open({ bytes }, name), name);
  const sheets: SheetCells[] = [];
  for (const sheet of workbook.sheets) {
    const rows: Cell[][] = [];
    let cells = 0;
    for await (const row of sheet.rows()) {
      rows.push(row);
      cells += row.length;
      // One more than the limit is enough for the layout to refuse it by name.
      if (rows.length > FORM_ROWS || cells > FORM_CELLS) break;
    }
    sheets.push({ name: sheet.name, rows });
  }
  return sheets;
}

export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(detectEncoding(bytes)).decode(bytes);
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** Rows of delimited text, by the delimiter that stands most often in its beginning. */
export function rowsOfText(text: string): string[][] {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const head = text.slice(0, HEAD_CHARACTERS);
  const counts = DELIMITERS.map((delimiter) => countOf(head, delimiter));
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))]!;
  const scanner = new CsvScanner(delimiter, lineEnd);
  const rows: string[][] = [];
  for (
    let at = 0;
    at < text.length && rows.length <= FORM_ROWS && scanner.find(text, at, true);
    at = scanner.next
  )
    rows.push(splitDelimited(text.slice(scanner.start, scanner.end), delimiter));
  return rows;
}
