import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { valueFacts } from './compound-values.ts';
import { type LayoutPage, type Segment, sliceSegment } from './page-text.ts';

/** How sentences name other papers; what follows is their number. */
const NAMES: readonly (readonly [PaperField, RegExp])[] = [
  ['order_number', /\b(?:purchase order|sales order|order|contract|bestellung|auftrag)\s+(?:no\.?|number|nr\.?|#)\s*:?\s*/giu],
  ['order_number', /(?:контракт\p{L}*|договор\p{L}*|заказ\p{L}*|замовлення|合同号?|订单号?)\s*(?:№|:|：)\s*/giu],
  ['invoice_number', /\b(?:commercial invoice|proforma invoice|invoice|rechnung|facture)\s+(?:no\.?|number|nr\.?|n°|#)\s*:?\s*/giu],
  ['invoice_number', /(?:инвойс\p{L}*|счет\p{L}*|счёт\p{L}*|рахун\p{L}*|发票号?)\s*(?:№|:|：)\s*/giu],
  ['air_waybill', /\b(?:air waybill|awb|mawb)\s*(?:no\.?|number|#)?\s*:?\s*(?=\d{3}[- ]?\d{8})/giu],
  ['bill_of_lading_number', /\b(?:bill of lading|b\/l)\s+(?:no\.?|number|#)\s*:?\s*/giu],
]; // biome-ignore format: a row is a paper and its name
const NUMBER = /^[\p{L}\d][\p{L}\d./-]{1,39}(?<![.,/-])/u;
/** A day behind the number: `No. PO-7 dated 12 January 2024`. */
const DAY = /^[^\d]{1,10}\d{1,2}[. ]\s?(?:\p{L}+|\d{1,2})[. ]\s?\d{4}/u;
const CONFIDENCE = 0.7;

/** Papers that a sentence names by their number, so that letters go with the papers of their consignment. */
export function papersNamed(segment: Segment, page: LayoutPage): RawFact[] {
  // A number of a paper has digits.
  if (!/\d/.test(segment.text)) return [];
  return NAMES.flatMap(([field, name]) =>
    [...segment.text.matchAll(name)].flatMap((match) => {
      const from = match.index + match[0].length;
      const rest = segment.text.slice(from);
      const number = NUMBER.exec(rest)?.[0];
      if (number === undefined || !/\d/.test(number)) return [];
      const day = DAY.exec(rest.slice(number.length))?.[0].length ?? 0;
      const value = sliceSegment(segment, from, from + number.length + day);
      return valueFacts(page, field, match[0].trim(), [value], CONFIDENCE);
    }),
  );
}
