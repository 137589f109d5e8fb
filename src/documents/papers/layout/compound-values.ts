import { findCurrency } from '../../values/currency.ts';
import { readDate } from '../../values/date.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { numbersAndDay } from './number-and-day.ts';
import { type LayoutPage, type Segment, sliceSegment, splitSegment, textOf } from './page-text.ts';

const FLIGHT_AND_DAY = /^([A-Z0-9]{2}\s?\d{1,4}[A-Z]?)\s*[/,\s]\s*(\S.*)$/i;
/** `Ningbo, 05 MAR 2024`, `Musterstadt, den 12.03.2024`. */
const PLACE_AND_DAY = /^[^\d,]{2,40},\s*(?:the\s|den\s|le\s)?\s*(?=\S*\d|\p{L}+\.?\s\d)(.{6,30})$/iu;

/** `2024年9月3日 / Sep. 3, 2024`, `17 Mayıs 2024 (17 May 2024)`. */
const BETWEEN_LANGUAGES = /\s*[/|(（]\s*|[)）]/gu;

const isDay = (text: string): boolean => readDate(text.trim(), 'day-first').kind === 'day';

/**
 * The facts of one labelled value: the value itself, and what is written with it in one line: the currency of an amount,
 * the day of a number or flight, the voyage of a ship.
 */
export function valueFacts(
  page: LayoutPage,
  field: PaperField | null,
  label: string,
  segments: readonly Segment[],
  confidence: number,
): RawFact[] {
  const fact = factOf(page, field, label, segments, confidence);
  if (field === 'total_value' || field === 'value' || field === 'unit_price') {
    const words = textOf(segments)
      .replace(/[\d.,'\s()]+/g, ' ')
      .trim();
    const isMoney = words !== '' && findCurrency(words) !== undefined;
    return isMoney
      ? [fact, { ...factOf(page, 'currency', label, segments, confidence * 0.9), text: words }]
      : [fact];
  }
  if (field === 'container_number') return containers(page, fact, segments);
  if (field === 'vessel_name') return vesselAndVoyage(fact);
  const [only] = segments;
  if (field === null || only === undefined || segments.length > 1) return [fact];
  if (field === 'flight_number') return split(page, fact, only, FLIGHT_AND_DAY, 'departure_date');
  const numbers = numbersAndDay(page, fact, only);
  if (numbers) return numbers;
  if (field.endsWith('_date') && !isDay(only.text)) {
    const day = splitSegment(only, BETWEEN_LANGUAGES).find(({ text }) => isDay(text));
    if (day) return [factOf(page, field, label, [day], confidence)];
  }
  const behindPlace = field.endsWith('_date') ? PLACE_AND_DAY.exec(only.text)?.[1] : undefined;
  if (behindPlace === undefined || !isDay(behindPlace)) return [fact];
  const at = only.text.length - behindPlace.length;
  return [factOf(page, field, label, [sliceSegment(only, at)], confidence)];
}

const CONTAINER = /(?<![\p{L}\d])[A-Z]{3}[UJZ]\s?\d{6}[- ]?\d(?!\d)/gu;

/** Container numbers without their seals and sizes; as written where none has the form of ISO 6346. */
function containers(page: LayoutPage, fact: RawFact, segments: readonly Segment[]): RawFact[] {
  const numbers = segments.flatMap((segment) =>
    [...segment.text.matchAll(CONTAINER)].map(({ index, 0: number }) =>
      factOf(
        page,
        fact.field,
        fact.label,
        [sliceSegment(segment, index, index + number.length)],
        fact.confidence,
      ),
    ),
  );
  return numbers.length > 0 ? numbers : [fact];
}

/** The two parts of a value, each with its own place, where the second one is a day. */
function split(
  page: LayoutPage,
  fact: RawFact,
  segment: Segment,
  pattern: RegExp,
  dayField: PaperField,
): RawFact[] {
  const { text } = segment;
  const [, number, day] = pattern.exec(text) ?? [];
  if (number === undefined || day === undefined || !isDay(day)) return [fact];
  const from = text.indexOf(number);
  const first = sliceSegment(segment, from, from + number.length);
  const second = sliceSegment(segment, text.length - day.length);
  return [
    factOf(page, fact.field, fact.label, [first], fact.confidence),
    factOf(page, dayField, fact.label, [second], fact.confidence * 0.95),
  ];
}

/** `MV NOWHERE / 012E`, with the voyage behind the name of the ship. */
function vesselAndVoyage(fact: RawFact): RawFact[] {
  const name = fact.text.replace(/\s*(?:\/|,|\bv(?:oy)?\.)\s*\S*\d\S*$/i, '').trim();
  return [name === '' ? fact : { ...fact, text: name }];
}

const WHOLE_DAY = /^(?=.*(?:19|20)\d\d)\S.{5,28}$/u;

/** A line that says no more than where and when a letter was written. */
export function dayOfLetter(segment: Segment): Segment | undefined {
  const isWhole = WHOLE_DAY.test(segment.text) && isDay(segment.text);
  if (isWhole) return segment;
  const parts = splitSegment(segment, BETWEEN_LANGUAGES);
  if (parts.length > 1 && parts.every((part) => dayOfLetter(part))) return dayOfLetter(parts[0]!);
  const day = PLACE_AND_DAY.exec(segment.text)?.[1];
  return day !== undefined && isDay(day)
    ? sliceSegment(segment, segment.text.length - day.length)
    : undefined;
}
