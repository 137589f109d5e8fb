import { expect, it } from 'vitest';
import type { PaperField } from '../paper-fields.ts';
import { dayOfLetter, valueFacts } from './compound-values.ts';
import { type LayoutPage, type Segment, segmentOf } from './page-text.ts';
import { papersNamed } from './papers-named.ts';

const page: LayoutPage = {
  pieces: [],
  width: 600,
  height: 800,
  gap: 0.5,
  placeOf: () => ({ kind: 'page', file: 'x.pdf', page: 1, box: { x: 0, y: 0, width: 1, height: 1 } }),
};
const segment = (text: string): Segment =>
  segmentOf({
    text,
    x: 0,
    right: text.length * 5,
    base: 10,
    size: 10,
    line: 0,
    pieces: [{ text, x: 0, base: 10, width: text.length * 5, size: 10 }],
  });
const read = (field: PaperField, text: string): string[] =>
  valueFacts(page, field, 'label', [segment(text)], 1).map((fact) => `${fact.field}=${fact.text}`);

it.each<[PaperField, string, string[]]>([
  ['order_number', '№ К-55/23 от 01.11.2023', ['order_number=К-55/23', 'order_date=01.11.2023']],
  ['invoice_number', 'FX-7 dated 5 March 2024', ['invoice_number=FX-7', 'invoice_date=5 March 2024']],
  ['invoice_number', 'FX-7 of the other kind', ['invoice_number=FX-7 of the other kind']],
  ['flight_number', 'FX912 / 16 MAR 2024', ['flight_number=FX912', 'departure_date=16 MAR 2024']],
  ['flight_number', 'FX912', ['flight_number=FX912']],
  ['document_date', 'Ningbo, 05 MAR 2024', ['document_date=05 MAR 2024']],
  ['document_date', 'Nowhere, the day after', ['document_date=Nowhere, the day after']],
  ['total_value', 'USD 12.50', ['total_value=USD 12.50', 'currency=USD']],
  ['vessel_name', 'MV NOWHERE / 012E', ['vessel_name=MV NOWHERE']],
])('%s: %s', (field, text, facts) => {
  expect(read(field, text)).toEqual(facts);
});

it('the day of a letter stands behind its place', () => {
  expect(dayOfLetter(segment('Yerevan, 1 March 2024'))?.text).toBe('1 March 2024');
  expect(dayOfLetter(segment('We sold 12 pieces, in March'))).toBeUndefined();
});

it('sentences name other papers', () => {
  const named = (text: string): string[] =>
    papersNamed(segment(text), page).map((fact) => `${fact.field}=${fact.text}`);
  expect(named('bought under Purchase Order No. PO-7781 dated 12 January 2024, for use')).toEqual([
    'order_number=PO-7781',
    'order_date=12 January 2024',
  ]);
  expect(named('по контракту № К-55/23 и AWB 999-12345675.')).toEqual([
    'order_number=К-55/23',
    'air_waybill=999-12345675',
  ]);
  expect(named('in order number one of our aims')).toEqual([]);
});
