import { type ColumnId, columnOf } from './columns.ts';
import type { MappedColumn } from './map-columns.ts';
import { readHeaderUnits } from './match-header.ts';
import type { Cell } from './record-block.ts';
import type { ColumnLayout, DateOrder, DecimalMark } from './table-layout.ts';
import { dateOrderOf } from './values/date.ts';
import { decimalMarkOf, isAmbiguousNumber } from './values/number.ts';

/** Share of the codes of a column that must have one of two lengths before a lost zero is put back. */
const ALIKE_SHARE = 0.95;

export interface Policies {
  readonly columns: ColumnLayout[];
  readonly notices: string[];
}

/**
 * Decides, from a sample of records, what single cells cannot tell: whether `1,234` is a thousand or a bit more than
 * one, whether `03/04/2023` is in March or April, whether seven digits are a code that lost its zero. What stays open
 * is assumed and said in a notice.
 */
export function decidePolicies(
  mapped: readonly MappedColumn[],
  sample: readonly (readonly Cell[])[],
  delimiter: string,
): Policies {
  const notices: string[] = [];
  const texts = (index: number): string[] =>
    sample.flatMap((row) =>
      typeof row[index] === 'string' && row[index].trim() !== '' ? [row[index].trim()] : [],
    );
  const marks = mapped.map((column, index) => (isNumeric(column) ? countMarks(texts(index)) : undefined));
  const tableMark = sureMark(sum(marks.flatMap((mark) => (mark ? [mark] : []))));
  const columns = mapped.map(({ choice, leavesOutParty: _, ...column }, index): ColumnLayout => {
    const { canonical } = column;
    if (canonical === null) return column;
    const { kind } = columnOf(canonical);
    const numbers = marks[index];
    if (numbers) {
      const decimalMark =
        choice?.decimalMark ?? decideMark(column.header, canonical, numbers, tableMark, delimiter, notices);
      return { ...column, decimalMark, ...readHeaderUnits(column.header) };
    }
    if (kind === 'date')
      return {
        ...column,
        dateOrder: choice?.dateOrder ?? decideOrder(column.header, canonical, texts(index), notices),
      };
    if (kind !== 'hs-code') return column;
    const hsCodeDigits = decideCodeDigits(
      column.header,
      sample.map((row) => String(row[index] ?? '').trim()),
      notices,
    );
    return hsCodeDigits === undefined ? column : { ...column, hsCodeDigits };
  });
  return { columns, notices };
}

function isNumeric({ canonical }: MappedColumn): boolean {
  if (canonical === null) return false;
  const { kind } = columnOf(canonical);
  return kind === 'number' || kind === 'mass';
}

interface Marks {
  readonly point: number;
  readonly comma: number;
  /** The first number that could be read both ways. */
  readonly ambiguous: string | undefined;
}

function countMarks(texts: readonly string[]): Marks {
  let [point, comma] = [0, 0];
  let ambiguous: string | undefined;
  for (const text of texts) {
    const mark = decimalMarkOf(text);
    if (mark === 'point') point += 1;
    else if (mark === 'comma') comma += 1;
    else if (isAmbiguousNumber(text)) ambiguous ??= text;
  }
  return { point, comma, ambiguous };
}

function sum(marks: readonly Marks[]): Marks {
  return {
    point: marks.reduce((total, mark) => total + mark.point, 0),
    comma: marks.reduce((total, mark) => total + mark.comma, 0),
    ambiguous: undefined,
  };
}

function sureMark({ point, comma }: Marks): DecimalMark | undefined {
  return point > comma ? 'point' : comma > point ? 'comma' : undefined;
}

function decideMark(
  header: string,
  id: ColumnId,
  marks: Marks,
  tableMark: DecimalMark | undefined,
  delimiter: string,
  notices: string[],
): DecimalMark {
  const own = sureMark(marks);
  if (own !== undefined) {
    if (marks.point > 0 && marks.comma > 0 && marks.ambiguous !== undefined) {
      notices.push(
        `Column "${header}" writes decimals with point and with comma; "${marks.ambiguous}" and the like are read with decimal ${own}.`,
      );
    }
    return own;
  }
  // Programs that separate by semicolon do so because the comma is their decimal mark.
  const assumed = tableMark ?? (delimiter === ';' ? 'comma' : 'point');
  if (marks.ambiguous !== undefined) {
    const because = tableMark ? 'as the other columns show' : 'assumed, because nothing in the file shows it';
    notices.push(
      `Column "${header}": "${marks.ambiguous}" can be read two ways; it is read with decimal ${assumed} (${because}). To set it: "${header}": "${id}:decimal-${assumed === 'point' ? 'comma' : 'point'}" in a --map file.`,
    );
  }
  return assumed;
}

function decideOrder(header: string, id: ColumnId, texts: readonly string[], notices: string[]): DateOrder {
  let [dayFirst, monthFirst] = [0, 0];
  let ambiguous: string | undefined;
  for (const text of texts) {
    const order = dateOrderOf(text);
    if (order === 'day-first') dayFirst += 1;
    else if (order === 'month-first') monthFirst += 1;
    else if (order === 'ambiguous') ambiguous ??= text;
  }
  if (dayFirst > 0 && monthFirst > 0) {
    notices.push(
      `Column "${header}" writes some days before the month and some after it; days that can be read both ways go to quarantine.`,
    );
    return 'mixed';
  }
  if (monthFirst > 0) return 'month-first';
  if (dayFirst === 0 && ambiguous !== undefined) {
    notices.push(
      `Column "${header}": "${ambiguous}" can be read two ways; days are read before months (assumed). To set it: "${header}": "${id}:month-first" in a --map file.`,
    );
  }
  return 'day-first';
}

/**
 * A column of codes that spreadsheets took for numbers has codes of one even length and, one digit shorter, those of
 * chapters 01 to 09; and no code that begins with a zero.
 */
function decideCodeDigits(header: string, texts: readonly string[], notices: string[]): number | undefined {
  // Only bare digits: a point shows by itself where a zero is missing.
  const codes = texts.filter((text) => /^\d{3,10}$/.test(text));
  const odd = codes.filter((code) => code.length % 2 === 1);
  if (odd.length === 0) return undefined;
  for (const whole of [4, 6, 8, 10]) {
    const long = codes.filter((code) => code.length === whole);
    const short = codes.filter((code) => code.length === whole - 1);
    const alike = long.length + short.length >= ALIKE_SHARE * codes.length;
    if (!alike || long.length === 0 || short.length === 0 || long.some((code) => code.startsWith('0')))
      continue;
    notices.push(
      `Column "${header}": codes of ${whole - 1} digits among those of ${whole} lost their leading zero ("${short[0]}" is read as "0${short[0]}").`,
    );
    return whole;
  }
  notices.push(
    `Column "${header}" has codes with an odd number of digits ("${odd[0]}"); they are used as written. If a leading zero is missing, format the column as text and export again.`,
  );
  return undefined;
}
