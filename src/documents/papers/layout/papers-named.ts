import type { PaperField } from '../paper-fields.ts';
import type { RawFact } from '../paper-format.ts';
import { valueFacts } from './compound-values.ts';
import { factOf } from './fact-of.ts';
import { type LayoutPage, type Segment, sliceSegment } from './page-text.ts';

const NUMBER_WORD = String.raw`(?:no\.?|number|nr\.?|n°|nº|#|№|:|：)`;

/** The words for a paper, with the word for its number behind them: `0,2` where it may be missing. */
const named = (words: string, numberWords: '1,2' | '0,2'): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])\.?\s*(?:${NUMBER_WORD}\s*){${numberWords}}`,
    'giu',
  );

/** The codes that customs have for papers: `N380 / RE 240557`. */
const CODES: readonly (readonly [PaperField, string])[] = [
  ['invoice_number', 'N380|N325|1N380|D008'],
  ['packing_list_number', 'N271'],
  ['bill_of_lading_number', 'N705|N714'],
  ['road_consignment_note_number', 'N730'],
  ['air_waybill', 'N740|N741'],
  ['house_air_waybill', 'N703'],
  ['certificate_of_origin_number', 'N861|N954|N864|U110|C014'],
];

/** How sentences and lines of goods name other papers; what follows is their number. */
// biome-ignore format: a row is a paper and its name
const NAMES: readonly (readonly [PaperField, RegExp])[] = [
  ['order_number', named('purchase order|sales order|order|bestellung|auftrag|commande|sipariş', '0,2')],
  ['order_number', named('заказ\\p{L}*|замовлення|订单', '1,2')],
  ['order_number', named('контракт\\p{L}*|догов[оі]р\\p{L}*|合同', '1,2')],
  ['order_number', named('sales contract|purchase contract|contract|vertrag|sözleşme', '0,2')],
  ['invoice_number', named('commercial invoice|proforma invoice|pro forma invoice|pro forma|proforma|invoice|inv|rechnung|facture|fatura|fattura|factura|faktura|fv|factuur|számla|račun|faktúra|arve|rēķins', '0,2')],
  ['invoice_number', named('инвойс\\p{L}*|сч[её]т\\p{L}*|рахун\\p{L}*|发票', '1,2')],
  ['delivery_note_number', named('delivery note|packing slip|despatch note|lieferschein|bon de livraison|ddt|d\\.d\\.t\\.?|wz|albarán|szállítólevél|följesedel|pakbon|dodací list', '0,2')],
  ['packing_list_number', named('packing list|packliste|liste de colisage|упаковочный лист|пакувальний лист|lista pakowa|装箱单', '1,2')],
  ['letter_of_credit_number', named('letter of credit|documentary credit|l\\/c|akkreditiv|crédit documentaire|аккредитив\\p{L}*|信用证', '1,2')],
  ...CODES.map(([field, code]): readonly [PaperField, RegExp] => [field, new RegExp(String.raw`(?<![\p{L}\d])(?:${code})\s*[/:-]\s*`, 'gu')]),
  ['bill_of_lading_number', named('bill of lading|b\\/l', '0,2')],
  ['air_waybill', /(?<![\p{L}\d])(?:air waybill|awb|mawb)\s*(?:no\.?|number|#)?\s*:?\s*(?=\d{3}[- ]?\d{8})/giu],
  ['house_air_waybill', named('house air waybill|house awb|hawb', '0,2')],
];
/** Most texts hold none of these words, or no number behind it: they need no further look. */
const MAY_NAME =
  /(?:order|bestell|auftrag|comm?ande|sipari|zamów|ordine|заказ|замовлен|订单|контракт|догов|合同|contract|vertrag|sözle|inv|rechn|fact|fatura|fattura|faktur|\bfv\b|számla|račun|arve|rēķin|forma|инвойс|сч[её]т|рахун|发票|delivery|liefers|livrais|\bddt\b|d\.d\.t|\bwz\b|albar|följes|pakbon|dodac|packing|packl|colisage|pakow|装箱|credit|crédit|l\/c|akkred|аккред|信用证|N\d{3}|slip|despatch|упаков|пакув|lading|b\/l|waybill|awb).*\d/iu;
const NUMBER = /^(?:\p{Lu}{1,4}\s(?=\d))?[\p{Lu}\d][\p{L}\d./-]{1,39}(?<![.,/-])/u;
/** Without a word for it, a number is one only where it can be nothing else: no year, no amount, no quantity. */
const SURE_NUMBER =
  /^(?=.*\d)(?!\S*\d[x×]\d)(?!(?:19|20)\d\d$)(?!\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?$)[\p{Lu}\d][\p{L}\d./-]{3,}$/u;
/** A day behind the number: `No. PO-7 dated 12 January 2024`. */
const DAY = /^[^\d]{1,10}\d{1,2}[./ ]\s?(?:\p{L}+|\d{1,2})[./ ]\s?\d{4}/u;
const ANNOUNCED = /(?:no\.?|number|nr\.?|n°|nº|#|№|:|：)\s*$|^[A-Z]\d{3}\s*[/:-]\s*$|^\dN\d{3}/iu;
const CONFIDENCE = 0.7;

/** Papers that a sentence names by their number, so that letters go with the papers of their consignment. */
export function papersNamed(segment: Segment, page: LayoutPage): RawFact[] {
  if (!MAY_NAME.test(segment.text)) return [];
  // A number of a paper has digits.
  if (!/\d/.test(segment.text)) return [];
  return NAMES.flatMap(([field, name]) =>
    [...segment.text.matchAll(name)].flatMap((match) => {
      const from = match.index + match[0].length;
      const rest = segment.text.slice(from);
      const number = NUMBER.exec(rest)?.[0];
      if (number === undefined || !/\d/.test(number)) return [];
      const isAnnounced = ANNOUNCED.test(match[0]);
      if (!isAnnounced && !SURE_NUMBER.test(number)) return [];
      const day = DAY.exec(rest.slice(number.length))?.[0].length ?? 0;
      const value = sliceSegment(segment, from, from + number.length + day);
      return valueFacts(page, field, match[0].trim(), [value], CONFIDENCE);
    }),
  );
}

/** Owner, `U`, six digits and a check digit, as ISO 6346 writes them. */
const CONTAINER = /(?<![\p{L}\d])[A-Z]{3}U\s?\d{6}[- ]?\d(?!\d)/gu;

/** Container numbers, wherever they stand: lists of them have no head that is of goods. */
export function containersIn(segment: Segment, page: LayoutPage): RawFact[] {
  return !/[A-Z]{3}U/.test(segment.text)
    ? []
    : [...segment.text.matchAll(CONTAINER)].map(({ index, 0: number }) =>
        factOf(
          page,
          'container_number',
          'container',
          [sliceSegment(segment, index, index + number.length)],
          CONFIDENCE,
        ),
      );
}
