import { splitDelimited } from '../../documents/csv-fields.ts';
import { isIsoDate } from '../../model/dates.ts';
import { GOODS_TABLE_ROWS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';

/** Tables about goods that can be loaded, and the columns of their CSV form. */
export const GOODS_TABLES = {
  hs: { what: 'nomenclature of the Harmonized System', columns: ['code', 'text'] },
  references: { what: 'words of a published index, with their codes', columns: ['description', 'hs_code'] },
  history: { what: 'your own classified goods', columns: ['description', 'hs_code'] },
  supp7: {
    what: 'codes as in Supplement No. 7 to part 746 of the EAR',
    columns: ['hs_code', 'description', 'effective'],
  },
  eccn: { what: 'entries of an export control list', columns: ['eccn', 'description'] },
  prices: { what: 'your own prices', columns: ['hs_code', 'from', 'to', 'value', 'currency', 'mass_kg'] },
  technology: { what: 'how far the industry of countries goes, 1 to 5', columns: ['country', 'level'] },
  businesses: {
    what: 'firms and their line of business, with the codes that fit it',
    columns: ['party', 'business', 'hs_codes'],
  },
} as const;
export type GoodsTableId = keyof typeof GOODS_TABLES;

interface ReadTable {
  readonly edition: string;
  readonly rows: readonly unknown[];
}

/** Reads a table: JSON in the form of its publisher, or CSV with the columns of {@link GOODS_TABLES}. */
export function readGoodsTable(
  table: GoodsTableId,
  bytes: Uint8Array,
  file: string,
  edition: string | undefined,
): ReadTable {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  const isJson = /^\s*[[{]/.test(text);
  const read = isJson ? ofJson(table, parse(text, file), file) : { rows: ofCsv(table, text, file) };
  if (read.rows.length === 0) throw refused(file, `it holds nothing for "${table}"`, hint(table));
  if (read.rows.length > GOODS_TABLE_ROWS)
    throw refused(
      file,
      `it holds more than ${GOODS_TABLE_ROWS.toLocaleString('en')} rows`,
      'Give the part that matters.',
    );
  return { edition: edition ?? read.edition ?? file, rows: read.rows };
}

function hint(table: GoodsTableId): string {
  return `As CSV it has the header ${GOODS_TABLES[table].columns.join(',')}.`;
}

function refused(where: string, what: string, mend: string): OperationalError {
  return new OperationalError({ what, where, mend });
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OperationalError(
      { what: 'this is no valid JSON', where: file, mend: 'Get the file again from its publisher.' },
      { cause },
    );
  }
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function ofJson(
  table: GoodsTableId,
  value: unknown,
  file: string,
): { readonly edition?: string; readonly rows: readonly unknown[] } {
  if (table === 'hs' && isObject(value) && Array.isArray(value['results']))
    return comtrade(value, value['results']);
  if ((table === 'references' || table === 'history') && isObject(value)) {
    // Words to code: `{ "abalone": "0307810000" }`.
    const rows = Object.entries(value).flatMap(([text, code]) =>
      /^\d{4,10}$/.test(textOf(code)) ? [{ text, code: textOf(code) }] : [],
    );
    return { rows };
  }
  if (table === 'eccn') return { rows: eccnsOf(value) };
  throw refused(file, `JSON of this form is not read for "${table}"`, hint(table));
}

/** UN Comtrade: `{ className, results: [{ id: "010121", text: "010121 - Horses ..." }] }`. */
function comtrade(
  value: Json,
  results: readonly unknown[],
): { readonly edition: string; readonly rows: readonly unknown[] } {
  const rows = results.flatMap((each) => {
    const [code, text] = isObject(each) ? [textOf(each['id']), textOf(each['text'])] : ['', ''];
    return /^(?:\d{2}|\d{4}|\d{6})$/.test(code) ? [{ code, text: text.replace(/^\d+\s*-\s*/, '') }] : [];
  });
  const className = `${textOf(value['className'])} ${textOf(value['classCode'])}`;
  const year = /20\d\d/.exec(className)?.[0] ?? EDITIONS[/H\d/.exec(className)?.[0] ?? ''] ?? '';
  return { edition: `HS ${year || 'of unknown edition'}`, rows };
}

/** Names of UN Comtrade for the editions. */
const EDITIONS: Readonly<Record<string, string>> = { H6: '2022', H5: '2017', H4: '2012', H3: '2007' };

/** Every object with an ECCN and a description, however deep. */
function eccnsOf(value: unknown, found: unknown[] = [], depth = 0): readonly unknown[] {
  if (depth > MOST_DEPTH) return found;
  if (Array.isArray(value)) for (const each of value) eccnsOf(each, found, depth + 1);
  else if (isObject(value)) {
    const code = textOf(value['code'] ?? value['eccn']);
    if (/^\d[A-E]\d{3}$/.test(code)) found.push({ eccn: code, description: textOf(value['description']) });
    for (const each of Object.values(value)) if (typeof each === 'object') eccnsOf(each, found, depth + 1);
  }
  return found;
}
const MOST_DEPTH = 12;

/** Other names of the columns. */
const ALIASES: Readonly<Record<string, string>> = {
  hscode: 'hs_code',
  'hs code': 'hs_code',
  'commodity code': 'hs_code',
  commodity_code: 'hs_code',
  'goods description': 'description',
  goods_description: 'description',
  text: 'description',
};

/** Columns that a table may lack. */
const OPTIONAL: ReadonlySet<string> = new Set(['effective', 'hs_codes']);

function ofCsv(table: GoodsTableId, text: string, file: string): readonly unknown[] {
  const records = csvRecords(text);
  const [header = [], ...rows] = records;
  const names = header.map((name) => {
    const plain = name.trim().toLowerCase();
    return ALIASES[plain] ?? plain;
  });
  const column = (name: string): number => names.indexOf(ALIASES[name] ?? name);
  const needed = GOODS_TABLES[table].columns.filter((name) => !OPTIONAL.has(name));
  const code = table === 'hs' && column('code') < 0 ? 'hs_code' : 'code';
  const missing = needed.filter((name) => column(table === 'hs' && name === 'code' ? code : name) < 0);
  if (missing.length > 0) throw refused(file, `the header does not name ${missing.join(', ')}`, hint(table));
  return rows.flatMap((cells, index) => {
    const cell = (name: string): string => cells[column(name)]?.trim() ?? '';
    const row = ROWS[table](cell, code);
    if (
      row === undefined &&
      cells.some((each) => each.trim() !== '') &&
      table !== 'history' &&
      table !== 'references' &&
      table !== 'hs'
    )
      throw refused(`${file}, line ${index + 2}`, 'a row cannot be understood', hint(table));
    return row === undefined ? [] : [row];
  });
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const ROWS: Readonly<Record<GoodsTableId, (cell: (name: string) => string, code: string) => unknown>> = {
  hs: (cell, code) =>
    /^(?:\d{2}|\d{4}|\d{6})$/.test(cell(code)) ? { code: cell(code), text: cell('description') } : undefined,
  references: classifiedRow,
  history: classifiedRow,
  supp7: (cell) => {
    const from = cell('effective');
    return digitsOf(cell('hs_code')).length >= 4 && (from === '' || isIsoDate(from))
      ? { code: digitsOf(cell('hs_code')), description: cell('description'), ...(from !== '' && { from }) }
      : undefined;
  },
  eccn: (cell) =>
    /^\d[A-E]\d{3}$/.test(cell('eccn'))
      ? { eccn: cell('eccn'), description: cell('description') }
      : undefined,
  prices: (cell) => {
    const [value, mass] = [Number(cell('value')), Number(cell('mass_kg'))];
    return value > 0 && mass > 0 && digitsOf(cell('hs_code')).length >= 4
      ? {
          code: digitsOf(cell('hs_code')).slice(0, 6),
          from: cell('from').toUpperCase(),
          to: cell('to').toUpperCase(),
          valuePerKg: value / mass,
          currency: cell('currency').toUpperCase(),
        }
      : undefined;
  },
  businesses: (cell) => {
    const codes = cell('hs_codes')
      .split(/[;,\s]+/)
      .filter((code) => code !== '');
    const isRow =
      cell('party') !== '' &&
      (cell('business') !== '' || codes.length > 0) &&
      codes.every((code) => /^\d{2}(?:\d{2}){0,2}$/.test(code));
    return isRow ? { party: cell('party'), business: cell('business'), codes } : undefined;
  },
  technology: (cell) => {
    const level = Number(cell('level'));
    return /^[A-Za-z]{2}$/.test(cell('country')) && level >= 1 && level <= 5
      ? { country: cell('country').toUpperCase(), level }
      : undefined;
  },
};

function classifiedRow(cell: (name: string) => string): unknown {
  const code = digitsOf(cell('hs_code'));
  // A code that a spreadsheet took for a number lost its leading zero.
  const whole = code.length % 2 === 1 ? `0${code}` : code;
  return whole.length >= 4 && cell('description') !== ''
    ? { text: cell('description'), code: whole }
    : undefined;
}

/** Records of CSV text; quoted fields may hold line breaks. */
export function csvRecords(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let pending = '';
  for (const line of text.split(/\r?\n/)) {
    pending = pending === '' ? line : `${pending}\n${line}`;
    if ((pending.split('"').length - 1) % 2 === 1) continue;
    if (pending.trim() !== '') records.push(splitDelimited(pending, ','));
    pending = '';
  }
  if (pending !== '') records.push(splitDelimited(pending, ','));
  return records;
}
