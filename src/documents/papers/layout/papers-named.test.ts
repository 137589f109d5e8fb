import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../test/make-layout.ts';
import { containersIn, papersNamed } from './papers-named.ts';

function read(text: string): readonly string[] {
  const page = pageOf([10, 10, text]);
  const segment = page.segments[0]!;
  return [...papersNamed(segment, page), ...containersIn(segment, page)].map(
    ({ field, text: value }) => `${field}=${value}`,
  );
}

describe('papers that a line names', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Invoice 90031177, delivery note 80114502',
      ['invoice_number=90031177', 'delivery_note_number=80114502'],
    ],
    ['SPARES INV R-230871 DIMS 45X35X30', ['invoice_number=R-230871']],
    ['under contract no. FX-SC-2023-088', ['order_number=FX-SC-2023-088']],
    ['к договору № ТМ-15/2023', ['order_number=ТМ-15/2023']],
    ['MAWB 999-44012334', ['air_waybill=999-44012334']],
    ['full set of bill of lading ZFLN440118', ['bill_of_lading_number=ZFLN440118']],
    ['HBQU7004150 / XYZU 118204-7', ['container_number=HBQU7004150', 'container_number=XYZU 118204-7']],
    ['Invoice 2024', []],
    ['Invoice amount 1,200.00', []],
    ['invoice 450.00', []],
    ['To order of the bank', []],
    ['the contract of sale is subject to', []],
  ])('%s', (text, expected) => expect([...read(text)].sort()).toEqual([...expected].sort()));
});
