/**
 * A spreadsheet runs cells that start with these as formulas. The full-width forms are there because some
 * spreadsheets fold them to the plain ones.
 */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** What a cell may hold. Numbers are our own and written plainly; text is anyone's and is defused. */
type CsvValue = string | number | undefined;

/**
 * One line of a CSV file by RFC 4180, with its line end. Text that a spreadsheet would run as a formula gets a leading
 * apostrophe; text that already has apostrophes before such a start gets one more, so that removing one always gives
 * the value as written ({@link cellAsWritten}).
 */
export function csvRow(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}

/** The text that was written, from a cell of our CSV files. */
export function cellAsWritten(cell: string): string {
  return cell.startsWith("'") && FORMULA_START.test(cell) ? cell.slice(1) : cell;
}

function csvCell(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = value.toWellFormed();
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
