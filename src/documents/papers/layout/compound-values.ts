import { findCurrency } from '../../values/currency.ts';
import { readDate } from '../../values/date.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { type LayoutPage, type Segment, sliceSegment, textOf } from './page-text.ts';

/** Numbers of papers, and where the day goes that is written behind them. */
export const DAY_OF_NUMBER: Readonly<Partial<Record<PaperField, PaperField>>> = {
  document_number: 'document_date',
  invoice_number: 'invoice_date',
  order_number: 'order_date',
  packing_list_number: 'packing_list_date',
  bill_of_lading_number: 'bill_of_lading_date',
  declaration_number: 'declaration_date',
};

/** `№ K-55/23 от 01.11.2023`, `PO-7 dated 5 March 2024`: a number, and the day that is written behind it. */
export const NUMBER_AND_DAY =
  /^(?:(?:№|no\.?|nr\.?|#)\s*)?(\S{1,40}(?:\s\S{1,20}){0,2}?)\s+(?:от|від|of|dated?|dtd\.?|vom|du|del|tarihli|\/)\s+(?=\S*\d)(.{6,40})$/iu;
const FLIGHT_AND_DAY = /^([A-Z0-9]{2}\s?\d{1,4}[A-Z]?)\s*[/,\s]\s*(\S.*)$/i;
/** `Ningbo, 05 MAR 2024`, `Musterstadt, den 12.03.2024`. */
const PLACE_AND_DAY = /^[^\d,]{2,40},\s*(?:the\s|den\s|le\s)?\s*(?=\S*\d|\p{L}+\.?\s\d)(.{6,30})$/iu;

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
  if (field === 'vessel_name') return vesselAndVoyage(fact);
  const [only] = segments;
  if (field === null || only === undefined || segments.length > 1) return [fact];
  if (field === 'flight_number') return split(page, fact, only, FLIGHT_AND_DAY, 'departure_date');
  const day = DAY_OF_NUMBER[field];
  if (day !== undefined) return split(page, fact, only, NUMBER_AND_DAY, day);
  const behindPlace = field.endsWith('_date') ? PLACE_AND_DAY.exec(only.text)?.[1] : undefined;
  if (behindPlace === undefined || !isDay(behindPlace)) return [fact];
  const at = only.text.length - behindPlace.length;
  return [factOf(page, field, label, [sliceSegment(only, at)], confidence)];
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
  const day = PLACE_AND_DAY.exec(segment.text)?.[1];
  return day !== undefined && isDay(day)
    ? sliceSegment(segment, segment.text.length - day.length)
    : undefined;
}
