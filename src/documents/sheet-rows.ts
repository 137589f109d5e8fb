import { WORKBOOK_ROWS } from '../model/limits.ts';
import { OperationalError } from '../model/problem.ts';
import type { Cell } from './record-block.ts';
import { dayOfSpreadsheet } from './values/date.ts';
import { readXmlInSteps, type XmlEvents } from './workbook-xml.ts';
import type { ArchiveEntry, ZipArchive } from './zip-archive.ts';

/** Days between the two ways in which workbooks count days: from 1900, or from 1904. */
const DAYS_FROM_1904 = 1_462;

/** What all sheets of a workbook share. */
export interface WorkbookParts {
  readonly archive: ZipArchive;
  readonly file: string;
  readonly shared: readonly string[];
  /** For every cell style: whether its number is a day. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

/** Rows of a sheet from the first; rows that the file leaves out come as empty ones. */
export async function* readSheetRows(parts: WorkbookParts, entry: ArchiveEntry): AsyncGenerator<Cell[]> {
  const collector = new RowCollector(parts);
  for await (const _ of readXmlInSteps(parts.archive, parts.file, entry, collector)) yield* collector.take();
  yield* collector.take();
}

/** Makes rows of the events of a sheet's XML. */
class RowCollector implements XmlEvents {
  #parts: WorkbookParts;
  #ready: Cell[][] = [];
  #rowsDone = 0;
  #row: Cell[] = [];
  #type = '';
  #style = 0;
  #column = 0;
  #value = '';
  #inValue = false;

  constructor(parts: WorkbookParts) {
    this.#parts = parts;
  }

  take(): Cell[][] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'row') this.#beginRow(attributes.r);
    else if (tag === 'c') {
      this.#type = attributes.t ?? 'n';
      this.#style = Number(attributes.s ?? 0);
      this.#column = attributes.r === undefined ? this.#row.length : columnOf(attributes.r);
      this.#value = '';
    } else if (tag === 'v' || tag === 't') this.#inValue = true;
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
  }

  close(tag: string): void {
    if (tag === 'v' || tag === 't') this.#inValue = false;
    else if (tag === 'c') this.#endCell();
    else if (tag === 'row') {
      this.#ready.push(this.#row);
      this.#rowsDone += 1;
    }
  }

  #beginRow(written: string | undefined): void {
    const number = written === undefined ? this.#rowsDone + 1 : Number(written);
    if (!(number <= WORKBOOK_ROWS))
      throw tooLarge(this.#parts.file, `a sheet has more than ${WORKBOOK_ROWS} rows`);
    for (; this.#rowsDone < number - 1; this.#rowsDone++) this.#ready.push([]);
    this.#row = [];
  }

  #endCell(): void {
    const value = this.#cell();
    if (value === '') return;
    while (this.#row.length < this.#column) this.#row.push('');
    this.#row[this.#column] = value;
  }

  #cell(): Cell {
    const { shared, dateStyles, from1904 } = this.#parts;
    const value = this.#value;
    if (value === '') return '';
    if (this.#type === 's') return unescapeCell(shared[Number(value)] ?? '');
    if (this.#type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (this.#type === 'd') return value.slice(0, 10);
    if (this.#type !== 'n') return unescapeCell(value);
    const number = Number(value);
    if (!dateStyles[this.#style]) return Number.isFinite(number) ? number : value;
    return dayOfSpreadsheet(number + (from1904 ? DAYS_FROM_1904 : 0)) ?? number;
  }
}

/** Column, from 0, of a reference such as `AB12`. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  // Three letters are the widest column of the format (XFD).
  return Math.min(Math.max(column, 1), 16_384) - 1;
}

/** `_x000D_` is how the format writes a character that XML forbids (22.9.2.19). */
function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The error for a workbook beyond a limit. */
export function tooLarge(file: string, detail: string): OperationalError {
  return new OperationalError({
    what: `the workbook is too large: ${detail}`,
    where: file,
    mend: 'Save the sheet as CSV.',
  });
}
