import { describeEncoding } from './encoding.ts';
import type { ColumnLayout, TableLayout } from './table-layout.ts';

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};
const LONGEST_HEADER = 40;

/**
 * How a table will be read, in lines for the terminal: what the file is, every column with its meaning, and the
 * notices.
 */
export function describeLayout(layout: TableLayout): string[] {
  const { columns } = layout;
  const headers = columns.map(({ header }) => shorten(header));
  const width = Math.max(6, ...headers.map(displayWidth));
  const used = columns.filter(({ canonical }) => canonical !== null).length;
  return [
    `${layout.file}: ${describeFile(layout)}; ${used} of ${columns.length} columns used`,
    `  ${pad('Column', width)}    Meaning`,
    ...columns.map((column, index) => `  ${pad(headers[index]!, width)}    ${describeColumn(column)}`),
    ...layout.notices.map((notice) => `  Note: ${notice}`),
  ];
}

function describeFile(layout: TableLayout): string {
  const packed = layout.gzip ? ', packed by gzip' : '';
  if (layout.format === 'xlsx') return `Excel workbook, sheet "${layout.sheet}"${packed}`;
  const encoding = describeEncoding(layout.encoding);
  if (layout.format === 'json-lines') return `JSON lines, ${encoding}${packed}`;
  if (layout.format === 'json-array') return `JSON list, ${encoding}${packed}`;
  const delimiter =
    layout.columns.length === 1
      ? 'one column'
      : `separated by ${DELIMITER_NAMES[layout.delimiter] ?? layout.delimiter}`;
  return `CSV, ${delimiter}, ${encoding}${packed}`;
}

function describeColumn(column: ColumnLayout): string {
  const { canonical, note } = column;
  if (canonical === null) {
    const why = column.by === 'map' ? ' (by your map)' : note === undefined ? '' : ` (${note})`;
    return `- kept, not used${why}`;
  }
  const details = [
    ...(column.by === 'map' ? ['by your map'] : []),
    ...(column.dateOrder === 'month-first'
      ? ['month before day']
      : column.dateOrder === 'mixed'
        ? ['days written both ways']
        : []),
    ...(column.decimalMark === 'comma' ? ['decimal comma'] : []),
    ...(column.kgPerUnit !== undefined && column.kgPerUnit !== 1 && canonical.endsWith('_mass_kg')
      ? [`times ${column.kgPerUnit} kg`]
      : []),
    ...(column.currency !== undefined && canonical === 'value' ? [column.currency] : []),
  ];
  return details.length === 0 ? canonical : `${canonical} (${details.join(', ')})`;
}

function shorten(header: string): string {
  return header.length > LONGEST_HEADER ? `${header.slice(0, LONGEST_HEADER - 3)}...` : header;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Chinese, Japanese and Korean characters take two columns of a terminal. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(
      character,
    )
      ? 2
      : 1;
  return width;
}
