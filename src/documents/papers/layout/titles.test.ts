import { describe, expect, it } from 'vitest';
import { factsOn, type Placed, pageOf } from '../../../../test/make-layout.ts';
import { findTitle } from './titles.ts';

const BODY: readonly Placed[] = [
  [40, 200, 'Bolts and nuts'],
  [40, 220, 'as ordered'],
  [40, 240, 'in good order'],
];

describe('what a page calls itself', () => {
  it.each([
    ['COMMERCIAL INVOICE', 'invoice'],
    ['RECHNUNG RG-77-230', 'invoice'],
    ['Счёт-фактура (инвойс) № 5', 'invoice'],
    ['Faktura PRO FORMA / Proforma invoice', 'invoice'],
    ['Packing list to invoice FX-230871', 'packing-list'],
    ['NEGOTIABLE MULTIMODAL TRANSPORT BILL OF LADING', 'bill-of-lading'],
    ['SEA WAYBILL / BILL OF LADING (DRAFT)', 'bill-of-lading'],
    ['Invoice address', undefined],
    ['THE BANK HOLDS THE ORIGINAL AND EVERY COPY OF THE INVOICE', undefined],
    ['Please send us your invoice', undefined],
  ])('%s: %s', (text, kind) => expect(findTitle(pageOf([40, 60, text, 14], ...BODY))?.kind).toBe(kind));

  it('is no number of another paper in letters of usual size', () =>
    expect(findTitle(pageOf([40, 60, 'ORDER 4500219871'], ...BODY))).toBeUndefined());
});

describe('the number of a paper', () => {
  it.each<readonly [string, readonly Placed[], readonly string[]]>([
    ['behind the name', [[40, 60, 'RECHNUNG RG-77-230', 14]], ['document_number=RG-77-230']],
    [
      'further on in its line',
      [
        [40, 60, 'Invoice', 14],
        [300, 60, 'FX-230871'],
      ],
      ['document_number=FX-230871'],
    ],
    [
      'and its day below',
      [
        [40, 60, 'ИНВОЙС № 17/ЭК', 14],
        [44, 76, 'от 21 августа 2023 г.'],
      ],
      ['document_number=17/ЭК', 'document_date=21 августа 2023 г.'],
    ],
    [
      'but no day beside it',
      [
        [40, 60, 'Invoice', 14],
        [300, 60, '21.08.2023'],
      ],
      ['document_date=21.08.2023'],
    ],
  ])('%s', (_, head, expected) =>
    expect(factsOn(pageOf(...head, ...BODY)).filter((fact) => fact.startsWith('document_'))).toEqual(
      expected,
    ),
  );
});
