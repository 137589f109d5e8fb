import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { DocumentKind } from '../model/consignment.ts';
import type { DocumentUse } from '../model/facts.ts';
import { duplicateDocumentNumber } from './duplicate-document-number.ts';

const number = (kind: DocumentKind, uses: DocumentUse[]) => ({
  documentNumberUses: [{ kind, number: written('INV-77', 'invoice number'), uses }],
});
const other = { file: 'other.csv', row: 9 };

describe('hit', () => {
  test.each([
    ['invoice', 'invoice'],
    ['air-waybill', 'transport-document'],
    ['bill-of-lading', 'transport-document'],
    ['road-consignment-note', 'transport-document'],
    ['export-declaration', 'declaration'],
    ['release-certificate', 'certificate'],
  ] as const)('%s is weighed as %s', (kind, variant) => {
    expect(duplicateDocumentNumber.raise(number(kind, [other]))).toMatchObject({ variant });
  });
  test('names the other records', () => {
    expect(
      duplicateDocumentNumber.raise(number('invoice', [other, { file: 'z.csv', row: 3 }])),
    ).toMatchObject({
      sentence:
        'The invoice number "INV-77" also stands in other.csv row 9 and z.csv row 3, for another consignee or another day.',
      evidence: [
        { place: { column: 'invoice number' } },
        { value: 'other.csv row 9' },
        { value: 'z.csv row 3' },
      ],
    });
  });
});

test('clear', () => expect(duplicateDocumentNumber.raise(number('invoice', []))).toBeNull());
test('not testable without a number or a survey', () =>
  expect(duplicateDocumentNumber.needs).toEqual(['documentNumberUses']));
