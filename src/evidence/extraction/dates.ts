import { type IsoDate, isoDate } from '../../model/dates.ts';
import type { ClaimedDate } from '../../model/report.ts';
import { known, words } from './lexicon/lexicon.ts';
import { matchesIn, quoteAt, type ReportText, type Span } from './report-text.ts';

type Dated = Omit<ClaimedDate, 'of'>;

/** Days of the week that a name can stand for before the report's own: "on Tuesday" is the last one. */
const DAYS_OF_WEEK = 7;
/** A month without year that lies further ahead than this is last year's, when it is told of the past. */
const AHEAD_MONTHS = 1;

/**
 * Dates in a span: absolute, partial ("by April 2023"), and relative to the report's own day ("on Feb. 22", "last
 * Friday", "last year"). A day or month without its year is the nearest that fits: past for what happened, to come
 * after "by" and "until".
 */
export function datesIn(source: ReportText, span: Span): Dated[] {
  const found: (Dated & Span)[] = [];
  const keep = (at: Span, date: string | undefined): void => {
    if (date === undefined || found.some((other) => other.from < at.to && at.from < other.to)) return;
    const relation = relationBefore(source, at, span);
    found.push({ ...at, ...quoteAt(source, at), date, relation });
  };
  absolute(source, span, keep);
  monthDates(source, span, keep);
  relativeDates(source, span, keep);
  for (const { from, to, match } of matchesIn(
    source,
    /(?<![\p{L}\p{N}.,/-])(?:19|20)\d\d(?![\p{L}\p{N}/-]|[.,]\d)/gu,
    span,
  ))
    keep({ from, to }, match[0]);
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ words: said, place, date, relation }) => ({ words: said, place, date, relation }));
}

type Keep = (at: Span, date: string | undefined) => void;

function absolute(source: ReportText, span: Span, keep: Keep): void {
  for (const { from, to, match } of matchesIn(source, /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, span))
    keep({ from, to }, isoDate(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const { from, to, match } of matchesIn(source, /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, span))
    keep({ from, to }, isoDate(Number(match[3]), Number(match[2]), Number(match[1])));
}

function monthDates(source: ReportText, span: Span, keep: Keep): void {
  for (const [number, name] of source.lexicon.months.entries()) {
    const month = number + 1;
    const pattern = words(
      `(?:(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?)?(?:${name})(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+(?:of\\s+)?((?:19|20)\\d\\d)(?:\\s*(?:года|году|г|року|році|р)\\.?)?)?`,
    );
    for (const { from, to, match } of matchesIn(source, pattern, span)) {
      const day = Number(match[1] ?? match[2] ?? 0);
      // "may" the verb: a month only with a number beside it or a capital in the middle of a sentence.
      if (/^(?:may|march|mar|мая|марта)$/i.test(match[0]) && !isMonthByCapital(source, from, match[0]))
        continue;
      const year = match[3] === undefined ? yearOf(source, span, from, month, day) : Number(match[3]);
      keep({ from, to }, day > 0 ? isoDate(year, month, day) : `${year}-${String(month).padStart(2, '0')}`);
    }
  }
}

function isMonthByCapital({ text }: ReportText, from: number, word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    /(?:in|by|of|since|until|and|from|between|late|early|mid|last|this|next)\s+$/i.test(
      text.slice(Math.max(0, from - 10), from),
    )
  );
}

function yearOf(source: ReportText, span: Span, from: number, month: number, day: number): number {
  const [year, ownMonth, ownDay] = source.date.split('-').map(Number) as [number, number, number];
  const isAhead = month > ownMonth || (month === ownMonth && day > ownDay);
  const before = source.text.slice(Math.max(span.from, from - 25), from);
  const { by, until } = source.lexicon.dateRelations;
  if (known(`${by}|${until ?? by}`).test(before.toLowerCase()))
    return isAhead || month === ownMonth ? year : year + 1;
  const isIntended = known(source.lexicon.modes.intent ?? '').test(source.text.slice(span.from, span.to));
  if (isIntended && isAhead) return year;
  return isAhead && month - ownMonth >= (day > 0 ? 0 : AHEAD_MONTHS) ? year - 1 : year;
}

const RELATIVE: readonly (readonly [pattern: RegExp, date: (day: Date) => string])[] = [
  [words('yesterday|gestern|вчера|вчора'), (day) => shifted(day, -1)],
  [words('today|heute|сегодня|сьогодні'), (day) => shifted(day, 0)],
  [
    words('last year|letztes jahr|im vergangenen jahr|в прошлом году|торік|минулого року'),
    (day) => String(day.getUTCFullYear() - 1),
  ],
  [
    words('next year|nächstes jahr|im kommenden jahr|в следующем году|наступного року'),
    (day) => String(day.getUTCFullYear() + 1),
  ],
  [
    words('this year|dieses jahr|in diesem jahr|в этом году|цього року'),
    (day) => String(day.getUTCFullYear()),
  ],
  [words('last month|im vergangenen monat|в прошлом месяце|минулого місяця'), (day) => monthShifted(day, -1)],
  [
    words('next month|im kommenden monat|в следующем месяце|наступного місяця'),
    (day) => monthShifted(day, 1),
  ],
];

function relativeDates(source: ReportText, span: Span, keep: Keep): void {
  const own = new Date(`${source.date}T00:00:00Z`);
  for (const [pattern, dateOf] of RELATIVE)
    for (const at of matchesIn(source, pattern, span)) keep(at, dateOf(own));
  for (const [number, name] of source.lexicon.weekdays.entries()) {
    for (const at of matchesIn(source, words(name), span)) {
      const back = (((own.getUTCDay() + 6) % DAYS_OF_WEEK) - number + DAYS_OF_WEEK) % DAYS_OF_WEEK;
      keep(at, shifted(own, -back));
    }
  }
}

function shifted(day: Date, days: number): IsoDate {
  const moved = new Date(day.getTime() + days * 86_400_000);
  const date = isoDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
  if (date === undefined) throw new Error('a day beside a real day is a real day');
  return date;
}

function monthShifted(day: Date, months: number): string {
  const moved = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  return moved.toISOString().slice(0, 7);
}

/** The word before a date that says how it bounds: "by", "since", "until"; "in" before a month or year. */
function relationBefore(source: ReportText, at: Span, span: Span): Dated['relation'] {
  const before = source.text
    .slice(Math.max(span.from, at.from - 25), at.from)
    .toLowerCase()
    .trimEnd();
  const relations = source.lexicon.dateRelations;
  for (const name of ['until', 'by', 'since', 'before', 'after'] as const) {
    const fragment = relations[name];
    if (
      fragment !== undefined &&
      new RegExp(
        `(?<![\\p{L}])(?:${fragment})(?: (?:the )?(?:early|mid|late|end of|ende|anfang|конца|середины|кінця))?$`,
        'iu',
      ).test(before)
    )
      return name;
  }
  return /\d{4}-\d\d$|^\d{4}$/.test(source.text.slice(at.from, at.to)) ||
    !/\d/.test(source.text.slice(at.from, at.to).replace(/(?:19|20)\d\d/, ''))
    ? 'in'
    : 'on';
}
