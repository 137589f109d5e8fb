import { basename } from 'node:path';
import { OperationalError } from '../model/problem.ts';
import type { ColumnMap } from './column-map.ts';
import { NO_MAP } from './column-map.ts';
import { decidePolicies } from './column-policies.ts';
import { columnOf } from './columns.ts';
import type { InputFile } from './expand-inputs.ts';
import { TABLE_FORMATS } from './formats/register.ts';
import type { TableFormat } from './formats/table-format.ts';
import { type MappedColumn, mapColumns } from './map-columns.ts';
import type { ByteLimits } from './stored-bytes.ts';
import { isGzip, readBytes, readFirstBytes } from './stored-bytes.ts';
import type { ColumnLayout, TableLayout } from './table-layout.ts';
import { emptyFile } from './text-sample.ts';

export interface DetectOptions {
  /** Name of the file in places and reports; without it the last part of the path. */
  readonly file?: string;
  readonly map?: ColumnMap;
  readonly limits?: ByteLimits;
}

/** Files that begin like this are recognised, and refused with a word on what to do. */
const REFUSED: readonly { readonly begins: string; readonly what: string; readonly mend: string }[] = [
  {
    begins: 'd0cf11e0a1b11ae1',
    what: 'this is an old Excel file (.xls), or another old Office file',
    mend: 'Open it and save it as .xlsx or CSV.',
  },
  {
    begins: '25504446',
    what: 'this is a PDF document, not a table',
    mend: 'Give the table it was made from, as CSV, .xlsx or JSON lines.',
  },
  {
    begins: '1f9d',
    what: 'this file is packed by compress (.Z)',
    mend: 'Unpack it, and give it as it is or packed by gzip.',
  },
  {
    begins: '425a68',
    what: 'this file is packed by bzip2',
    mend: 'Unpack it, and give it as it is or packed by gzip.',
  },
  { begins: '377abcaf', what: 'this is a 7-Zip archive', mend: 'Unpack it and give the tables in it.' },
  {
    begins: '28b52ffd',
    what: 'this file is packed by Zstandard',
    mend: 'Unpack it, and give it as it is or packed by gzip.',
  },
  { begins: '52617221', what: 'this is a RAR archive', mend: 'Unpack it and give the tables in it.' },
  { begins: '50415231', what: 'this is a Parquet file', mend: 'Export it as CSV or JSON lines.' },
];

/**
 * Finds out how a file is to be read: format, packing, encoding, delimiter, header, the meaning of its columns, how
 * its numbers and days are written. Reads up to 64 MB of it.
 *
 * @throws OperationalError when the file is no table, or when neither a party nor goods are among its columns.
 */
export async function detectTable(path: string, options: DetectOptions = {}): Promise<TableLayout> {
  const { map = NO_MAP, limits = {} } = options;
  const file: InputFile = { path, name: options.file ?? basename(path) };
  const stored = await readFirstBytes(file.path, file.name, 4_096);
  if (stored.length === 0) throw emptyFile(file.name);
  const gzip = isGzip(stored);
  const bytes = gzip ? await firstUnpacked(file, limits) : stored;
  if (bytes.length === 0) throw emptyFile(file.name);
  refuse(bytes, file.name);
  const sample = await formatOf(bytes).sample(file, gzip, map, limits);
  const texts = sample.records.slice(0, 200).map((row) => row.map(String));
  const mapped = mapColumns(sample.header, map, texts);
  const { columns, notices } = decidePolicies(mapped, sample.records, sample.stored.delimiter);
  refuseUnknown(columns, file.name);
  return {
    ...sample.stored,
    columns,
    notices: [
      ...sample.notices,
      ...partiesLeftOut(mapped),
      ...notices,
      ...(sample.records.length === 0 ? ['The table has a header and no records.'] : []),
    ],
  };
}

/** Headers of the user's map that no table of the run has: probably misspelt. */
export function unusedMapHeaders(map: ColumnMap, layouts: readonly TableLayout[]): string[] {
  const used = new Set(layouts.flatMap(({ columns }) => columns.map(({ header }) => map.find(header))));
  return map.headers.filter((header) => !used.has(map.find(header)));
}

function partiesLeftOut(mapped: readonly MappedColumn[]): string[] {
  const headers = mapped.filter(({ leavesOutParty }) => leavesOutParty).map(({ header }) => `"${header}"`);
  if (headers.length === 0) return [];
  return [
    `Parties named in ${headers.join(', ')} are not screened, because other columns have their roles; a --map file can choose.`,
  ];
}

function formatOf(bytes: Uint8Array): TableFormat {
  const format = TABLE_FORMATS.find((candidate) => candidate.recognises(bytes));
  if (!format) throw new Error('the last format takes every file');
  return format;
}

async function firstUnpacked(file: InputFile, limits: ByteLimits): Promise<Uint8Array> {
  for await (const block of readBytes(file.path, file.name, true, limits)) return block;
  return new Uint8Array();
}

function refuse(bytes: Uint8Array, name: string): void {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const refused = REFUSED.find(({ begins }) => beginning.startsWith(begins));
  if (refused) throw new OperationalError({ what: refused.what, where: name, mend: refused.mend });
}

/** Columns of which at least one must be there, or a party's name: else nothing could be screened. */
const TELLING: readonly string[] = ['goods_description', 'hs_code', 'part_number', 'serial_number'];

function isTelling({ canonical }: ColumnLayout): boolean {
  if (canonical === null) return false;
  return (
    TELLING.includes(canonical) || (columnOf(canonical).group === 'Parties' && canonical.endsWith('_name'))
  );
}

function refuseUnknown(columns: readonly ColumnLayout[], name: string): void {
  if (columns.some(isTelling)) return;
  const shown = columns
    .slice(0, 20)
    .map(({ header }) => `"${header}"`)
    .join(', ');
  const more = columns.length > 20 ? ` and ${columns.length - 20} more` : '';
  throw new OperationalError({
    what: `no column names a party or goods; the header was read as: ${shown}${more}`,
    where: name,
    mend: 'Say what the columns mean in a file for --map ({"their name": "consignee_name"}); `tidewaiter columns` lists the meanings.',
  });
}
