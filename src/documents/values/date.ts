import type { IsoDate } from '../../model/dates.ts';
import { isIsoDate, isoDate } from '../../model/dates.ts';
import type { DateOrder } from '../table-layout.ts';

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

// biome-ignore format: a line is a meaning, its names side by side
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'january', 'januar', 'janvier', 'janv', 'jän', 'jänner', 'янв', 'января', 'январь', 'січня', 'січ', 'ocak', 'oca', 'ene', 'enero'],
    ['feb', 'february', 'februar', 'février', 'févr', 'fév', 'fev', 'фев', 'февр', 'февраля', 'февраль', 'лютого', 'лют', 'şubat', 'şub', 'febrero'],
    ['mar', 'march', 'märz', 'mär', 'mars', 'мар', 'марта', 'март', 'березня', 'бер', 'mart', 'marzo', 'mrz'],
    ['apr', 'april', 'avril', 'avr', 'апр', 'апреля', 'апрель', 'квітня', 'кві', 'nisan', 'nis', 'abril', 'abr'],
    ['may', 'mai', 'мая', 'май', 'травня', 'тра', 'mayıs', 'mayo'],
    ['jun', 'june', 'juni', 'juin', 'июн', 'июня', 'июнь', 'червня', 'чер', 'haziran', 'haz', 'junio'],
    ['jul', 'july', 'juli', 'juillet', 'juil', 'июл', 'июля', 'июль', 'липня', 'лип', 'temmuz', 'tem', 'julio'],
    ['aug', 'august', 'août', 'aout', 'авг', 'августа', 'август', 'серпня', 'сер', 'ağustos', 'ağu', 'agosto', 'ago'],
    ['sep', 'sept', 'september', 'septembre', 'сен', 'сент', 'сентября', 'сентябрь', 'вересня', 'вер', 'eylül', 'eyl', 'septiembre'],
    ['oct', 'october', 'okt', 'oktober', 'octobre', 'окт', 'октября', 'октябрь', 'жовтня', 'жов', 'ekim', 'eki', 'octubre'],
    ['nov', 'november', 'novembre', 'ноя', 'нояб', 'ноября', 'ноябрь', 'листопада', 'лис', 'kasım', 'kas', 'noviembre'],
    ['dec', 'december', 'dez', 'dezember', 'décembre', 'déc', 'дек', 'декабря', 'декабрь', 'грудня', 'гру', 'aralık', 'ara', 'diciembre', 'dic'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Words that stand for a day not known yet, and for seasons and parts of months. */
const VAGUE_WORDS =
  /^(?:t\.?b\.?[acdn]\.?|asap|a\.s\.a\.p\.?|unknown|pending|various|varied|soon|shortly|immediate(?:ly)?|prompt|later|open|when ready|to (?:be )?(?:advise|announce|confirm|define|determine)d?|to follow|upon .{1,40}|on (?:arrival|receipt|demand|request|completion)|(?:as )?agreed|not (?:yet )?(?:known|fixed|confirmed|available|specified)|next (?:week|month|quarter|year|vessel)|(?:early|mid|late|end|begin(?:ning)?|start|middle)(?: of)?[ -].{1,30}|(?:about|approx\.?|around|circa|ca\.?|before|after|until|from|week|wk|kw|cw)\b.{0,30}|(?:in )?(?:spring|summer|autumn|fall|winter)(?: \d{4})?|(?:q[1-4]|[1-4]q|[1-4](?:st|nd|rd|th) quarter|[1-4]\. ?quartal)[ /.-]?(?:\d{2,4})?|h[12][ /-]?(?:\d{2,4})?|sofort|baldmöglichst|offen|unbekannt|folgt|nach .{1,40}|frühjahr.*|herbst.*|sommer.*|winter.*|à confirmer|inconnue?|printemps.*|été.*|automne.*|hiver.*|неизвестно|уточняется|по готовности|срочно|позже|весна.*|лето.*|осень.*|зима.*|невідомо|уточнюється|терміново|bilinmiyor|belirsiz|acil|待定|未定|不详|未知|尽快|另行通知)$/i;

/** Longer cells are sentences; they are not searched for a day. */
const LONGEST_DATE = 60;

const YEAR_OR_MONTH = /^(?:\d{4}|\d{4}[-/.]\d{1,2}|(?:0?[1-9]|1[0-2])[-/.]\d{4})$/;
const NUMBERS = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/;
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
const WITH_TIME =
  /^(.*?\d)(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a day: ISO, `12.03.2023`, `12/03/2023` (by `order`), `20230312`, `12 Mar 2023`, `Mar 12, 2023`,
 * `2023年3月12日`, the day number of a spreadsheet; a time of day behind it is passed over.
 */
export function readDate(text: string, order: DateOrder): DateReading {
  if (text.length > LONGEST_DATE) return { kind: 'unreadable' };
  const withTime = text.length > 10 && text.includes(':') ? WITH_TIME.exec(text) : null;
  const date = withTime ? withTime[1]! : text;
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

function readWords(text: string): DateReading {
  const chinese = CHINESE.exec(text);
  if (chinese) return dayOrNone(isoDate(Number(chinese[1]), Number(chinese[2]), Number(chinese[3])));
  if (YEAR_OR_MONTH.test(text) || VAGUE_WORDS.test(text)) return { kind: 'vague' };
  const words = text
    .toLowerCase()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/, '')
    .split(/[\s.,/-]+/)
    .filter((word) => word !== '' && word !== 'г' && word !== 'року' && word !== 'de' && word !== 'of');
  const month = words.map((word) => MONTHS.get(word)).find((found) => found !== undefined);
  const digits = words
    .filter((word) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word))
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
