import { describe, expect, it } from 'vitest';
import { FormSheet } from '../papers/form/form-sheet.ts';
import { readPapers } from '../papers/read-papers.ts';
import { formCsv } from './form-csv.ts';

const FORM = [
  'COMMERCIAL INVOICE;;',
  'Invoice No.;FX-9;',
  'Seller;Bucunzai Ltd;',
  ';"Nowhere 1, London";',
  'Consignee;Yokyer A.S.;',
  ';Ankara, Turkey;',
  '',
  'Description;Qty;Amount (EUR)',
  'Bolt;10;12.50',
  'Total;;12.50',
].join('\r\n');

describe('a form in delimited text', () => {
  it('is read like a page', async () => {
    const { papers } = await readPapers({ name: 'form.csv', bytes: new TextEncoder().encode(FORM) });
    const facts = papers[0]!.facts.map(({ item, field, text }) => `${item ?? ''} ${field}=${text}`.trim());
    expect(papers[0]!.kind).toBe('invoice');
    expect(facts).toEqual(
      expect.arrayContaining([
        'invoice_number=FX-9',
        'seller_name=Bucunzai Ltd',
        'consignee_name=Yokyer A.S.',
        'consignee_country=Turkey',
        '1 goods_description=Bolt',
        '1 quantity=10',
        'currency=EUR',
        'total_value=12.50',
      ]),
    );
  });

  it('keeps every code of a line of goods, and says which is none', async () => {
    const form = FORM.replace('Description;Qty', 'Description;HS Code;Qty')
      .replace('Bolt;10', 'Bolt;7318.15 / 8803.30;10')
      .replace('Total;', 'Nut;7318 16;5;1.00\r\nCap;see list;5;1.00\r\nTotal;;');
    const { papers } = await readPapers({ name: 'form.csv', bytes: new TextEncoder().encode(form) });
    const codes = papers[0]!.goods.map(({ hsCode, furtherHsCodes = [] }) =>
      [hsCode, ...furtherHsCodes].map((code) => code?.value),
    );
    expect(codes).toEqual([['731815', '880330'], ['731816'], [undefined]]);
    expect(papers[0]!.problems.map(({ what }) => what)).toEqual([
      expect.stringContaining('"see list" (HS Code) is no HS code'),
    ]);
  });

  it.each([
    [
      'a table of consignments',
      'Invoice No,Consignee,Description\nFX-1,Some Firm,Bolts\nFX-2,Other Firm,Nuts',
    ],
    ['a table with a title', 'INVOICE\nInvoice No,Consignee,Description,Qty\nFX-1,Some Firm,Bolts,1'],
    ['JSON', '{"INVOICE": 1}'],
    ['a message', "UNB+UNOA:1+A+B'"],
  ])('%s is none', (_, text) => {
    expect(formCsv.recognises({ name: 'x', bytes: new TextEncoder().encode(text) })).toBe(false);
  });

  it('needs a title', () => {
    const rows = [
      ['Invoice No.', 'FX-9'],
      ['Consignee', 'Some Firm'],
    ];
    expect(new FormSheet({ rows }, 'x').isForm).toBe(false);
  });
});
