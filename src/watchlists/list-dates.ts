import { type IsoDate, isIsoDate, isoDate } from '../model/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** In which order a publisher writes day and month in `03/04/2012`. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * A date as lists write it, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` when the text is none.
 * `00/00/1980` and `00/05/1980` (OFSI) are a year and a month.
 *
 * @example
 * readPartialDate('04 Mar 1953', 'day-first'); // '1953-03-04'
 * readPartialDate('circa 1951', 'day-first'); // '1951'
 */
export function readPartialDate(text: string, order: DayOrder): string | undefined {
  const clean = text
    .trim()
    .replace(/^(?:circa|approximately|approx\.?|about|ca?\.)\s+/i, '')
    .replace(/[T ]\d{2}:\d{2}.*$/, '');
  if (/^\d{4}$/.test(clean)) return clean;
  if (/^\d{4}-\d{2}$/.test(clean)) return isIsoDate(`${clean}-01`) ? clean : undefined;
  if (isIsoDate(clean)) return clean;
  return readWords(clean) ?? readNumbers(clean, order);
}

/** A whole day as lists write it; `undefined` for anything less than a day. */
export function readDay(text: string, order: DayOrder): IsoDate | undefined {
  const date = readPartialDate(text, order);
  return date !== undefined && isIsoDate(date) ? date : undefined;
}

/** The first day (`start`) or the last day (`end`) that a partial date can mean. */
export function edgeOfPartialDate(date: string, edge: 'start' | 'end'): IsoDate | undefined {
  if (isIsoDate(date)) return date;
  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(date);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (edge === 'start') return isoDate(year, parts[2] ? Number(parts[2]) : 1, 1);
  const month = parts[2] ? Number(parts[2]) : 12;
  for (const day of [31, 30, 29, 28]) {
    const last = isoDate(year, month, day);
    if (last) return last;
  }
  return undefined;
}

/**
 * The day in a file's name: `sdn_2023-12-28.csv`, `list-20231228.xml`. A month alone (`csl_2023-11.csv`) gives its
 * last day, so that a version is never in force before it can have existed.
 */
export function dayInFileName(fileName: string): IsoDate | undefined {
  const day = /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(fileName);
  if (day) {
    const found = isoDate(Number(day[1]), Number(day[2]), Number(day[3]));
    if (found) return found;
  }
  const month = /(?<!\d)((?:19|20)\d{2})[-_](\d{2})(?!\d)/.exec(fileName);
  return month ? edgeOfPartialDate(`${month[1]}-${month[2]}`, 'end') : undefined;
}

/** `04 Mar 1953`, `4 March 1953`, `Mar 1953`, `23-Sep-2026`. */
function readWords(text: string): string | undefined {
  const parts = /^(?:(\d{1,2})[ -])?([A-Za-z]{3,9})\.?,?[ -](\d{4})$/.exec(text);
  if (!parts) return undefined;
  const month = MONTHS.findIndex((name) => parts[2]!.toLowerCase().startsWith(name)) + 1;
  if (month === 0) return undefined;
  if (parts[1]) return isoDate(Number(parts[3]), month, Number(parts[1]));
  return `${parts[3]}-${String(month).padStart(2, '0')}`;
}

function readNumbers(text: string, order: DayOrder): string | undefined {
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  if (month === 0) return day === 0 ? parts[3] : undefined;
  if (day === 0) return month <= 12 ? `${parts[3]}-${String(month).padStart(2, '0')}` : undefined;
  return isoDate(year, month, day);
}
