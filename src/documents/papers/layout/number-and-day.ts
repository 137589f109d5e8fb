import { readDate } from '../../values/date.ts';
import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { factOf } from './fact-of.ts';
import { type LayoutPage, type Segment, sliceSegment, splitSegment } from './page-text.ts';

/** Numbers of papers, and where the day goes that is written with them; `null` where nobody asks for it. */
const DAY_OF_NUMBER: Readonly<Partial<Record<PaperField, PaperField | null>>> = {
  document_number: 'document_date',
  invoice_number: 'invoice_date',
  order_number: 'order_date',
  packing_list_number: 'packing_list_date',
  bill_of_lading_number: 'bill_of_lading_date',
  declaration_number: 'declaration_date',
  certificate_number: 'certificate_date',
  end_user_statement_number: 'end_user_statement_date',
  delivery_note_number: null,
  certificate_of_origin_number: null,
  road_consignment_note_number: null,
  booking_number: null,
  letter_of_credit_number: null,
  customer_reference: null,
  consignment_reference: null,
};

const NUMBER_SIGN = String.raw`(?:№|no\.?|nr\.?|n\.|n[°º]|#|číslo|numer|номер|号)`;
const FROM_DAY = String.raw`(?:от|від|of|dated?|dtd\.?|dt\.?|dd\.?|d\.d\.|v\.|vom|du|del|di|dei|de fecha|z dnia|z dn\.?|ze dne|av den|kelt|tarihli|from|on|από|ngày|tgl\.?|tanggal|מיום|מתאריך)`;
const NUMBER = String.raw`(?<number>\S{1,40}?(?:\s(?!${FROM_DAY}\s)\S{1,20}){0,2}?)`;
const DAY = String.raw`(?<day>(?=\S*\d)\S.{4,39}?)`;

/** `№ K-55/23 от 01.11.2023`, `PO-7 dated 5 March 2024`, `KP-7 / 02.10.2023`, `F-12 (12.03.2024)`. */
const NUMBER_THEN_DAY = new RegExp(
  String.raw`^(?:${NUMBER_SIGN}\s*)?${NUMBER}(?:\s+${FROM_DAY}\s*:?\s*|\s*/\s+|\s+/\s*|,\s+(?:${FROM_DAY}\s+)?|\s*\((?:${FROM_DAY}\s+)?|\s+(?=\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\W*$|\d{4}-\d\d-\d\d\W*$))${DAY}\)?(?:\s+(?:of|with|by|issued by|opened by|bei|de|da|di)\s+(?<whose>\p{Lu}.{3,80}))?$`,
  'iu',
);
/** `vom 11. März 2024, Nr. N-24/0177`. */
const DAY_THEN_NUMBER = new RegExp(
  String.raw`^${FROM_DAY}\s+${DAY},?\s+${NUMBER_SIGN}\s*:?\s*(?<number>\S{2,40})$`,
  'iu',
);

const isDay = (text: string): boolean => readDate(text.trim(), 'day-first').kind === 'day';

/** Several papers in one value: `PO-5510, PO-5526`, `VK-118 / A-221`. */
const BETWEEN_NUMBERS = /\s*[,;]\s+|\s+[/+&]\s+|\s+(?:und|and|et|y|e|i|и|та|ve)\s+/giu;
const ONE_NUMBER = /^(?:\p{L}{1,4}\s)?(?=\S*\d)\S{3,25}$/u;

/** True for a value that gives the day before the number, which no label expects. */
export function isDayThenNumber(text: string): boolean {
  const day = DAY_THEN_NUMBER.exec(text)?.groups?.['day'];
  return day !== undefined && isDay(day);
}

/**
 * The numbers of a paper, or of papers, that one value holds, and the day that is written with them.
 *
 * @returns nothing when `fact` is no number of papers
 */
export function numbersAndDay(page: LayoutPage, fact: RawFact, segment: Segment): RawFact[] | undefined {
  const dayField = fact.field === null ? undefined : DAY_OF_NUMBER[fact.field];
  if (dayField === undefined) return undefined;
  const { text } = segment;
  for (const pattern of [DAY_THEN_NUMBER, NUMBER_THEN_DAY]) {
    const { number, day: written } = pattern.exec(text)?.groups ?? {};
    if (number === undefined || written === undefined || !/\d/.test(number)) continue;
    const day = isDay(written) ? written : written.replace(/\.$/, '');
    if (!isDay(day)) continue;
    const [from, at] =
      pattern === NUMBER_THEN_DAY
        ? [text.indexOf(number), text.lastIndexOf(day)]
        : [text.length - number.length, text.indexOf(day)];
    return [
      ...numbers(page, fact, sliceSegment(segment, from, from + number.length)),
      factOf(
        page,
        dayField,
        fact.label,
        [sliceSegment(segment, at, at + day.length)],
        fact.confidence * 0.95,
      ),
    ];
  }
  return numbers(page, fact, segment);
}

function numbers(page: LayoutPage, fact: RawFact, segment: Segment): RawFact[] {
  const parts = splitSegment(segment, BETWEEN_NUMBERS);
  const each = parts.length > 1 && parts.every(({ text }) => ONE_NUMBER.test(text)) ? parts : [segment];
  return each.map((part) => factOf(page, fact.field, fact.label, [part], fact.confidence));
}
