import type { IsoDate } from '../../model/dates.ts';
import { isIsoDate, isoDate } from '../../model/dates.ts';
import type { DateOrder } from '../table-layout.ts';
import { MONTH_NAMES, WORDS_OF_DAYS } from './month-names.ts';

/** What a cell in a column of days holds. */
export type DateReading =
  | { readonly kind: 'day'; readonly day: IsoDate }
  /** Words, or less than a day: `TBA`, `Q3 2023`, `March 2023`. */
  | { readonly kind: 'vague' }
  /** A day by another order than the column's: `03/25/2023` in a column of days first. */
  | { readonly kind: 'other-order' }
  | { readonly kind: 'unreadable' };

/** Numbers of days since 30 December 1899 as spreadsheets count them, from 1950 to 2119. */
const SPREADSHEET_DAYS = { least: 18_264, most: 80_353, epoch: Date.UTC(1899, 11, 30) };

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Words that stand for a day not known yet, and for seasons and parts of months. */
const VAGUE_WORDS =
  /^(?:t\.?b\.?[acdn]\.?|asap|a\.s\.a\.p\.?|unknown|pending|various|varied|soon|shortly|immediate(?:ly)?|prompt|later|open|when ready|to (?:be )?(?:advise|announce|confirm|define|determine)d?|to follow|upon .{1,40}|on (?:arrival|receipt|demand|request|completion)|(?:as )?agreed|not (?:yet )?(?:known|fixed|confirmed|available|specified)|next (?:week|month|quarter|year|vessel)|(?:early|mid|late|end|begin(?:ning)?|start|middle)(?: of)?[ -].{1,30}|(?:about|approx\.?|around|circa|ca\.?|before|after|until|from|week|wk|kw|cw)\b.{0,30}|(?:in )?(?:spring|summer|autumn|fall|winter)(?: \d{4})?|(?:q[1-4]|[1-4]q|[1-4](?:st|nd|rd|th) quarter|[1-4]\. ?quartal)[ /.-]?(?:\d{2,4})?|h[12][ /-]?(?:\d{2,4})?|sofort|baldmöglichst|offen|unbekannt|folgt|nach .{1,40}|frühjahr.*|herbst.*|sommer.*|winter.*|à confirmer|inconnue?|printemps.*|été.*|automne.*|hiver.*|неизвестно|уточняется|по готовности|срочно|позже|весна.*|лето.*|осень.*|зима.*|невідомо|уточнюється|терміново|bilinmiyor|belirsiz|acil|待定|未定|不详|未知|尽快|另行通知)$/i;

/** Longer cells are sentences; they are not searched for a day. */
const LONGEST_DATE = 60;

const YEAR_OR_MONTH = /^(?:\d{4}|\d{4}[-/.]\d{1,2}|(?:0?[1-9]|1[0-2])[-/.]\d{4})$/;
const NUMBERS = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/;
const EASTERN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号일]?$/;
const VIETNAMESE = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;
/** The years of the Japanese era that began in 2019. */
const REIWA = /^令和\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/;
/** `24. 6. 2024`, `2024. 05. 17.`: points with blanks behind them, and behind the last number. */
const WITH_BLANKS = /^\d{1,4}\.\s*\d{1,2}\.\s*\d{1,4}\.?$/;
const WITH_TIME =
  /^(.*?\d)(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a day: ISO, `12.03.2023`, `12/03/2023` (by `order`), `20230312`, `12 Mar 2023`, `Mar 12, 2023`,
 * `2023年3月12日` and as other languages write it, the day number of a spreadsheet; a time of day behind it is passed over.
 */
export function readDate(text: string, order: DateOrder): DateReading {
  if (text.length > LONGEST_DATE) return { kind: 'unreadable' };
  const withTime = text.length > 10 && text.includes(':') ? WITH_TIME.exec(text) : null;
  const given = withTime ? withTime[1]! : text;
  const date = WITH_BLANKS.test(given)
    ? given.replace(/\.\s+|\.$/g, (point) => (point === '.' ? '' : '.')).replace(/\.$/, '')
    : given;
  if (date.length === 10 && isIsoDate(date)) return { kind: 'day', day: date };
  const numbers = NUMBERS.exec(date);
  if (numbers) return readNumbers(numbers, order);
  if (/^\d+(?:\.\d+)?$/.test(date)) return readDigits(date);
  return readWords(date);
}

/** True for `00.00.0000` and the like: systems write it for "no date". */
export function isZeroDate(text: string): boolean {
  return /^0{1,4}[./-]?0{1,2}[./-]?0{1,4}(?:[ T]00:00(?::00)?)?$/.test(text);
}

/** Which order a day shows: `other` when it can be read both ways, or is written otherwise. */
export function dateOrderOf(text: string): 'day-first' | 'month-first' | 'ambiguous' | 'other' {
  if (text.length > LONGEST_DATE) return 'other';
  const numbers = NUMBERS.exec((text.includes(':') ? WITH_TIME.exec(text)?.[1] : undefined) ?? text);
  if (!numbers || numbers[1]!.length > 2 || text.includes('.')) return 'other';
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  if (first > 12 && second <= 12) return 'day-first';
  if (second > 12 && first <= 12) return 'month-first';
  return first > 12 || first === second ? 'other' : 'ambiguous';
}

function readNumbers(numbers: RegExpExecArray, order: DateOrder): DateReading {
  const [, first = '', second = '', third = ''] = numbers;
  if (first.length === 4) return dayOrNone(isoDate(Number(first), Number(second), Number(third)));
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return { kind: 'unreadable' };
  const year = third.length === 2 ? fullYear(Number(third)) : Number(third);
  const dayFirst = isoDate(year, Number(second), Number(first));
  const monthFirst = isoDate(year, Number(first), Number(second));
  // With points between them the day always stands first.
  if (numbers[0].includes('.')) return dayOrNone(dayFirst);
  if (order === 'mixed') {
    return dayFirst && monthFirst && dayFirst !== monthFirst
      ? { kind: 'other-order' }
      : dayOrNone(dayFirst ?? monthFirst);
  }
  const [expected, other] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return !expected && other ? { kind: 'other-order' } : dayOrNone(expected);
}

function readDigits(digits: string): DateReading {
  if (digits.length === 8) {
    return dayOrNone(
      isoDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))),
    );
  }
  if (digits.length === 4)
    return { kind: Number(digits) >= 1800 && Number(digits) < 2200 ? 'vague' : 'unreadable' };
  const days = Math.floor(Number(digits));
  if (days < SPREADSHEET_DAYS.least || days > SPREADSHEET_DAYS.most) return { kind: 'unreadable' };
  return dayOrNone(dayOfSpreadsheet(days));
}

/** The day that a spreadsheet's day number means; the time of day is passed over. */
export function dayOfSpreadsheet(serial: number): IsoDate | undefined {
  const date = new Date(SPREADSHEET_DAYS.epoch + Math.floor(serial) * 86_400_000);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** `20MAR26`: as airlines write it. */
const WRITTEN_TOGETHER = /^(\d{1,2})(\p{L}{3,9})(\d{2}|\d{4})$/u;

function readWords(text: string): DateReading {
  const eastern = EASTERN.exec(text);
  if (eastern) return dayOrNone(isoDate(Number(eastern[1]), Number(eastern[2]), Number(eastern[3])));
  const reiwa = REIWA.exec(text);
  if (reiwa) return dayOrNone(isoDate(2018 + (Number(reiwa[1]) || 1), Number(reiwa[2]), Number(reiwa[3])));
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese)
    return dayOrNone(isoDate(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1])));
  if (YEAR_OR_MONTH.test(text) || VAGUE_WORDS.test(text)) return { kind: 'vague' };
  const words = text
    .toLowerCase()
    .replace(WRITTEN_TOGETHER, '$1 $2 $3')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/, '')
    .split(/[\s.,/-]+/)
    .filter((word) => !WORDS_OF_DAYS.has(word));
  const month = words.map((word) => MONTHS.get(word)).find((found) => found !== undefined);
  const digits = words
    .filter((word) => /^\d{1,4}(?:st|nd|rd|th|er|º)?$/.test(word))
    .map((word) => Number.parseInt(word, 10));
  if (month === undefined || words.length !== digits.length + 1) return { kind: 'unreadable' };
  if (digits.length < 2) return { kind: 'vague' };
  const [first = 0, second = 0] = digits;
  const [day, year] = first > 31 ? [second, first] : [first, second];
  return digits.length > 2
    ? { kind: 'unreadable' }
    : dayOrNone(isoDate(year < 100 ? fullYear(year) : year, month, day));
}

function dayOrNone(day: IsoDate | undefined): DateReading {
  return day ? { kind: 'day', day } : { kind: 'unreadable' };
}

/** Two digits mean a year from 1970 to 2069. */
function fullYear(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}
