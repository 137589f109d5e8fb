/** A calendar day, `YYYY-MM-DD`. Days carry no time zone: papers and lists name days, not instants. */
export type IsoDate = `${number}-${number}-${number}`;

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True when `text` is a real calendar day written `YYYY-MM-DD` (29 February only in leap years). */
export function isIsoDate(text: string): text is IsoDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > DAYS_IN_MONTH[month - 1]!) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month !== 2 || day < 29 || isLeap;
}

/** The day made of these numbers, or `undefined` when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(text) ? text : undefined;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day (UTC) of a moment or day that the program itself wrote. */
export function isoDateOf(instant: string): IsoDate {
  const day = instant.slice(0, 10);
  if (!isIsoDate(day)) throw new Error(`no moment: ${instant}`);
  return day;
}
