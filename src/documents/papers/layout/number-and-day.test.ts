import { describe, expect, it } from 'vitest';
import { factsOn, pageOf } from '../../../../test/make-layout.ts';

const factsOf = (text: string): readonly string[] => factsOn(pageOf([40, 40, 'Invoice', 14], [40, 90, text]));

describe('what stands behind the label of a number', () => {
  it.each([
    ['Order No. / Date: KP-4500 / 02.10.2023', ['order_number=KP-4500', 'order_date=02.10.2023']],
    ['Auftragsnummer / Datum 1200088 / 04.10.2023', ['order_number=1200088', 'order_date=04.10.2023']],
    [
      'Ihre Bestellung vom 11. März 2024, Nr. N-24/0177',
      ['order_number=N-24/0177', 'order_date=11. März 2024'],
    ],
    [
      'Rif. fattura / Ref. invoice n. 402/E del 21/05/2024',
      ['invoice_number=402/E', 'invoice_date=21/05/2024'],
    ],
    [
      'Order No.: PO-5510, PO-5526 und PO-5541',
      ['order_number=PO-5510', 'order_number=PO-5526', 'order_number=PO-5541'],
    ],
    ['Lieferschein-Nr. / Datum: 8010552196 / 13.11.2023', ['delivery_note_number=8010552196']],
    ['L/C No.: 0055-CD-24 dated 3 May 2024', ['letter_of_credit_number=0055-CD-24']],
    ['Our ref.: AB 1234', ['customer_reference=AB 1234']],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });
});
