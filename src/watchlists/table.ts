import { type CsvRecord, readCsvRecords } from './csv-records.ts';
import type { KnownColumns, Sink, SourceFile } from './source.ts';
import { readBeginning, readText, wrongFile } from './text-stream.ts';
import { UnknownNames } from './unknown-names.ts';

/** A table with a header that names its columns. */
export interface TableFormat {
  /** In words, for the error: "the Consolidated Screening List". */
  readonly listName: string;
  readonly columns: KnownColumns;
  /** Columns without which it is not this list. */
  readonly required: readonly string[];
  /** Other spellings of columns: as written to as named in `columns`; both in lower case. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** How many rows may stand above the header; they are handed to `preamble`. */
  readonly preambleRows?: number;
  /** Columns of any name that the user may add: kept by the reader, not reported. */
  readonly acceptsOwnColumns?: true;
  /** Tables made by hand: empty cells at the end of a row may be left out. A published list is cut off there. */
  readonly acceptsShortRows?: true;
}

/** One row under the header. */
export interface TableRow {
  readonly row: number;
  /** `file, row 12` */
  readonly where: string;
  /** Trimmed value of a column; empty when the column is absent. */
  get(column: string): string;
  /** Columns that the format does not know: header as written and value, empty ones left out. */
  readonly own: readonly (readonly [header: string, value: string])[];
}

interface Header {
  readonly cells: readonly string[];
  /** Column in lower case to index. */
  readonly indexes: ReadonlyMap<string, number>;
  readonly unknown: readonly number[];
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** `Name  6 ` and `NAME 6` are one column. */
export function columnKey(header: string): string {
  return header.replaceAll('\uFEFF', '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The delimiter under which the file's first lines hold all required columns; `undefined` when there is none. */
export function findDelimiter(beginning: string, format: TableFormat): string | undefined {
  const lines = beginning.split(/\r\n|\n|\r/).slice(0, (format.preambleRows ?? 0) + 1);
  return DELIMITERS.find((delimiter) =>
    lines.some((line) => {
      const keys = line.split(delimiter).map((cell) => columnKey(cell.replace(/^"|"$/g, '')));
      return hasRequired(new Set(keys.map((key) => format.spellings?.[key] ?? key)), format);
    }),
  );
}

function hasRequired(keys: ReadonlySet<string>, format: TableFormat): boolean {
  return format.required.every((column) => keys.has(column.toLowerCase()));
}

/**
 * Rows of a table, with their columns by name. Rows that repeat the header are left out; rows of another width are
 * reported, not guessed at; columns that the format does not know are reported once each.
 */
export async function* readTable(
  file: SourceFile,
  format: TableFormat,
  sink: Sink,
  preamble: (cells: readonly string[]) => void = () => {},
): AsyncGenerator<TableRow> {
  const beginning = await readBeginning(file, 20_000);
  const delimiter = findDelimiter(beginning, format);
  if (delimiter === undefined) {
    throw wrongFile(file, `${format.listName} (columns ${format.required.join(', ')})`, beginning);
  }
  const unknown = new UnknownNames();
  let header: Header | undefined;
  for await (const record of readCsvRecords(readText(file), delimiter)) {
    if (!header) {
      const found = readHeader(record.cells, format);
      if (hasRequired(new Set(found.indexes.keys()), format)) header = found;
      else preamble(record.cells);
      continue;
    }
    if (repeatsHeader(record, header) || isBlank(record)) continue;
    if (isRagged(record, header, format)) {
      reportRagged(record, header, file, sink);
      continue;
    }
    const row = makeRow(record, header, file, format);
    if (!format.acceptsOwnColumns) for (const [name] of row.own) unknown.note(name);
    yield row;
  }
  unknown.report('column', file.name, sink);
}

function readHeader(cells: readonly string[], format: TableFormat): Header {
  const known = new Set(
    [...format.columns.consumed, ...Object.keys(format.columns.ignored)].map((column) =>
      column.toLowerCase(),
    ),
  );
  const indexes = new Map<string, number>();
  const unknown: number[] = [];
  for (const [index, cell] of cells.entries()) {
    const key = columnKey(cell);
    const column = format.spellings?.[key] ?? key;
    if (known.has(column) && !indexes.has(column)) indexes.set(column, index);
    else if (key !== '') unknown.push(index);
  }
  return { cells, indexes, unknown };
}

function repeatsHeader(record: CsvRecord, header: Header): boolean {
  return (
    record.cells.length === header.cells.length &&
    record.cells.every((cell, index) => columnKey(cell) === columnKey(header.cells[index]!))
  );
}

function isBlank(record: CsvRecord): boolean {
  return record.cells.every((cell) => cell.trim() === '');
}

/** Empty cells beyond the header (a delimiter at the end of each row) do no harm. */
function isRagged(record: CsvRecord, header: Header, format: TableFormat): boolean {
  if (record.cutOff) return true;
  const isShort = record.cells.length < header.cells.length;
  if (isShort && (!format.acceptsShortRows || record.endsFile)) return true;
  return record.cells.slice(header.cells.length).some((cell) => cell.trim() !== '');
}

function reportRagged(record: CsvRecord, header: Header, file: SourceFile, sink: Sink): void {
  const seen = record.cells.join(',').slice(0, 120);
  const cutOff = record.cutOff ? ' and is cut off' : '';
  sink.problem({
    what: `the row has ${record.cells.length} of ${header.cells.length} columns${cutOff}: ${seen}`,
    where: `${file.name}, row ${record.row}`,
    mend: 'If it is the last row, the file was not downloaded to its end; fetch it again. Else mend the row.',
  });
}

function makeRow(record: CsvRecord, header: Header, file: SourceFile, format: TableFormat): TableRow {
  return {
    row: record.row,
    where: `${file.name}, row ${record.row}`,
    get(column) {
      const index = header.indexes.get(column.toLowerCase());
      if (index === undefined && !knows(format, column)) throw new Error(`undeclared column ${column}`);
      return index === undefined ? '' : (record.cells[index] ?? '').trim();
    },
    own: header.unknown
      .map((index) => [header.cells[index]!.trim(), (record.cells[index] ?? '').trim()] as const)
      .filter(([, value]) => value !== ''),
  };
}

/** A reader may only ask for columns that its format names as consumed. */
function knows(format: TableFormat, column: string): boolean {
  const wanted = column.toLowerCase();
  return format.columns.consumed.some((known) => known.toLowerCase() === wanted);
}
