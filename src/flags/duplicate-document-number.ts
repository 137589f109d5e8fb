import type { DocumentKind } from '../model/consignment.ts';
import { defineFlag } from '../model/flag.ts';
import { evidenceOf, inWords, listed, quoted } from '../model/words.ts';

const VARIANTS: Readonly<Partial<Record<DocumentKind, string>>> = {
  invoice: 'invoice',
  'air-waybill': 'transport-document',
  'bill-of-lading': 'transport-document',
  'road-consignment-note': 'transport-document',
  'export-declaration': 'declaration',
};

export const duplicateDocumentNumber = defineFlag({
  id: 'duplicate-document-number',
  number: 11,
  title: 'Document number used twice',
  basis:
    'Tidewaiter, own design: one number stands for one document; compared over all records of the run, with consignee and date',
  needs: ['documentNumberUses'],
  innocent: [
    'Goods of one document travel in several consignments, or a record was corrected and sent again.',
    'The numbering starts anew each year.',
    'A certificate covers a batch that was sold to several customers.',
  ],
  wouldClear: ['A copy of the document behind each of the records named here.'],
  raise({ documentNumberUses }) {
    const conflict = documentNumberUses.find(({ uses }) => uses.length > 0);
    if (conflict === undefined) return null;
    const { kind, number, uses } = conflict;
    const records = listed(uses.map(({ file, row }) => `${file} row ${row}`));
    return {
      variant: VARIANTS[kind] ?? 'certificate',
      sentence: `The ${inWords(kind)} number ${quoted(number.asWritten)} also stands in ${records}, for another consignee or another day.`,
      evidence: [
        evidenceOf(`${inWords(kind)} number`, number),
        ...uses.map(({ file, row }) => ({
          fact: 'other record',
          value: `${file} row ${row}`,
          source: 'this run',
        })),
      ],
    };
  },
});
