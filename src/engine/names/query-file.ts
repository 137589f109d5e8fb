import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { detectEncoding } from '../../documents/encoding.ts';
import { NAME_LENGTH_CHARACTERS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { readCountryCell } from '../../text/countries.ts';
import { readCsvRecords } from '../../watchlists/csv-records.ts';
import { readPartialDate } from '../../watchlists/list-dates.ts';
import type { PartyQuery } from '../../watchlists/screening/screen-names.ts';

/** One row of the file: a query, or why it is none. */
export interface QueryRow {
  /** The first row below the header is 1. */
  readonly row: number;
  /** The name as written; empty when the row has none. */
  readonly name: string;
  readonly query?: PartyQuery;
  /** Why the row could not be screened, or which of its fields could not be used. */
  readonly problem?: string;
}

const BLOCK_ROWS = 500;
const HEAD_BYTES = 65_536;
const GZIP = [0x1f, 0x8b] as const;

const SCHEMA_KINDS: Readonly<Record<string, PartyQuery['kind']>> = {
  '': 'party',
  legalentity: 'party',
  person: 'person',
  company: 'organisation',
  organization: 'organisation',
  organisation: 'organisation',
  publicbody: 'organisation',
  vessel: 'vessel',
  airplane: 'aircraft',
};

/** Which column of the file holds what; -1 where there is none. */
type Layout = Readonly<Record<QueryColumn, number>>;
type QueryColumn = 'name' | 'schema' | 'country' | 'date_of_birth' | 'address' | 'identifier';
const COLUMNS: readonly QueryColumn[] = [
  'name',
  'schema',
  'country',
  'date_of_birth',
  'address',
  'identifier',
];

/**
 * Reads a CSV file of names in blocks, with one header: `name` (or `full_name`), and if there are `schema`, `country`,
 * `date_of_birth`, `address`, `identifier`. Delimiter and encoding are detected; `.gz` is unpacked. Every row is given
 * back, also one that cannot be screened. Throws an `OperationalError` when the file cannot be read at all.
 */
export async function* readQueries(path: string): AsyncGenerator<QueryRow[]> {
  let layout: Layout | undefined;
  let width = 0;
  let headerRow = 0;
  let block: QueryRow[] = [];
  const text = textOf(path);
  const delimiter = delimiterOf(text.head);
  for await (const { row, cells } of readCsvRecords(text.blocks, delimiter)) {
    if (!layout) {
      layout = layoutOf(cells, path);
      width = cells.length;
      headerRow = row;
      continue;
    }
    block.push(queryOf(row - headerRow, cells, layout, width));
    if (block.length < BLOCK_ROWS) continue;
    yield block;
    block = [];
  }
  if (!layout)
    throw cannotRead(path, 'the file is empty', 'give a CSV file with a header and a column "name"');
  if (block.length > 0) yield block;
}

function textOf(path: string): { readonly head: string; readonly blocks: AsyncIterable<string> } {
  let head: Buffer;
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEAD_BYTES);
      head = bytes.subarray(0, readSync(file, bytes, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw cannotRead(
      path,
      `the file cannot be read (${(cause as Error).message})`,
      'check its name and your rights',
    );
  }
  const isGzip = head[0] === GZIP[0] && head[1] === GZIP[1];
  // Of packed files the encoding and the delimiter are not known before they are unpacked: UTF-8 and commas are usual.
  const encoding = isGzip ? 'utf-8' : detectEncoding(head);
  const decoder = new TextDecoder(encoding);
  const stream = isGzip ? createReadStream(path).pipe(createGunzip()) : createReadStream(path);
  return {
    head: isGzip ? '' : new TextDecoder(encoding).decode(head),
    blocks: decoded(stream, decoder, path),
  };
}

async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  decoder: { decode(input?: Uint8Array, options?: { stream?: boolean }): string },
  path: string,
): AsyncGenerator<string> {
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (cause) {
    if (cause instanceof OperationalError) throw cause;
    throw cannotRead(path, `reading stopped (${(cause as Error).message})`, 'check that the file is whole');
  }
}

/** The delimiter that the first line has most of. */
function delimiterOf(head: string): string {
  const line = head.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]!.sign;
}

function layoutOf(header: readonly string[], path: string): Layout {
  const titles = header.map((title) =>
    title
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const layout = Object.fromEntries(COLUMNS.map((column) => [column, titles.indexOf(column)])) as Layout;
  const name = layout.name >= 0 ? layout.name : titles.indexOf('full_name');
  if (name >= 0) return { ...layout, name };
  throw cannotRead(
    path,
    `there is no column "name" or "full_name" (found: ${titles.slice(0, 12).join(', ')})`,
    'name the column of names "name" in the first line of the file',
  );
}

function queryOf(row: number, cells: readonly string[], layout: Layout, width: number): QueryRow {
  const cell = (column: QueryColumn): string =>
    layout[column] < 0 ? '' : (cells[layout[column]] ?? '').trim();
  const name = cell('name');
  if (cells.length > width)
    return { row, name, problem: `not screened: the row has ${cells.length} fields, the header ${width}` };
  if (name === '') return { row, name, problem: 'not screened: the row has no name' };
  if (name.includes('\ufffd'))
    return {
      row,
      name,
      problem: 'not screened: the name has bytes that are no text; save the file as UTF-8',
    };
  const problems: string[] = [];
  if (name.length > NAME_LENGTH_CHARACTERS)
    problems.push(`only the first ${NAME_LENGTH_CHARACTERS} of ${name.length} characters were compared`);
  const use = <V>(column: QueryColumn, value: V | undefined): V | undefined => {
    if (value === undefined && cell(column) !== '')
      problems.push(`${column} "${cell(column)}" was not understood`);
    return value;
  };
  const kind = SCHEMA_KINDS[cell('schema').toLowerCase()];
  if (kind === undefined)
    return { row, name, problem: `not screened: schema "${cell('schema')}" is not known` };
  const country = use('country', readCountryCell(cell('country')));
  const dateOfBirth = use('date_of_birth', readPartialDate(cell('date_of_birth'), 'day-first'));
  const identifiers = cell('identifier')
    .split(/[;|]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const query: PartyQuery = {
    kind,
    name,
    // The mark of an aircraft is its name.
    identifiers: kind === 'aircraft' ? [name, ...identifiers] : identifiers,
    ...(country !== undefined && { country }),
    ...(dateOfBirth !== undefined && { dateOfBirth }),
    ...(cell('address') !== '' && { address: cell('address') }),
  };
  return { row, name, query, ...(problems.length > 0 && { problem: problems.join('; ') }) };
}

function cannotRead(path: string, what: string, mend: string): OperationalError {
  return new OperationalError({ what, where: path, mend });
}
