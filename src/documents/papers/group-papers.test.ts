import { describe, expect, it } from 'vitest';
import { makePaper } from '../../../test/make-paper.ts';
import type { Paper } from '../../model/paper.ts';
import { type Grouping, groupPapers } from './group-papers.ts';

const AWB = '999-00000011';
const BY_REFERENCES: Grouping = { by: 'references' };

/** `id: file, file` for every group. */
function groups(papers: readonly Paper[], grouping = BY_REFERENCES): string[] {
  return groupPapers(papers, grouping).map(
    ({ id, members }) => `${id}: ${members.map(({ paper }) => paper.file).join(', ')}`,
  );
}

describe('papers that share a number are one consignment', () => {
  it.each<[string, Paper[], string[]]>([
    [
      'air waybill and invoice, however the number is set',
      [
        makePaper('air-waybill', { air_waybill: AWB, invoice_number: 'INV 7/24' }),
        makePaper('invoice', { invoice_number: 'INV-7-24' }),
      ],
      ['999-00000011: air-waybill.txt, invoice.txt'],
    ],
    [
      'by a chain: certificate to packing list to invoice',
      [
        makePaper('release-certificate', { certificate_number: 'C-100' }),
        makePaper('packing-list', {
          packing_list_number: 'PL-1',
          certificate_number: 'C-100',
          invoice_number: 'INV-9',
        }),
        makePaper('invoice', { invoice_number: 'INV-9' }),
      ],
      ['INV-9: release-certificate.txt, packing-list.txt, invoice.txt'],
    ],
    [
      'part and serial number of a certificate',
      [
        makePaper('invoice', { invoice_number: 'INV-1' }, [{ part_number: '70-101', serial_number: 'SN1' }]),
        makePaper('release-certificate', { certificate_number: 'C-1' }, [
          { part_number: '70-101', serial_number: 'sn1' },
        ]),
      ],
      ['INV-1: invoice.txt, release-certificate.txt'],
    ],
    [
      'two invoices with nothing in common stay two',
      [
        makePaper('invoice', { invoice_number: 'A-100' }, [], 'a.txt'),
        makePaper('invoice', { invoice_number: 'B-100' }, [], 'b.txt'),
      ],
      ['A-100: a.txt', 'B-100: b.txt'],
    ],
    [
      'one order delivered under two waybills is two consignments',
      [
        makePaper('air-waybill', { air_waybill: AWB, order_number: 'PO-5' }, [], 'a.txt'),
        makePaper('air-waybill', { air_waybill: '999-00000022', order_number: 'PO-5' }, [], 'b.txt'),
      ],
      ['999-00000011: a.txt', '999-00000022: b.txt'],
    ],
    [
      'a master waybill over several houses joins nothing',
      [
        makePaper('air-waybill', { air_waybill: AWB, house_air_waybill: 'H-100' }, [], 'a.txt'),
        makePaper('air-waybill', { air_waybill: AWB, house_air_waybill: 'H-200' }, [], 'b.txt'),
      ],
      ['H-100: a.txt', 'H-200: b.txt'],
    ],
    [
      'a statement without a number joins the only consignment of its folder',
      [
        makePaper('invoice', { invoice_number: 'INV-3' }, [], 'x/invoice.txt'),
        makePaper('packing-list', { invoice_number: 'INV-3' }, [], 'x/list.txt'),
        makePaper('end-user-statement', { end_user_name: 'A' }, [], 'x/statement.txt'),
        makePaper('end-user-statement', { end_user_name: 'B' }, [], 'y/statement.txt'),
      ],
      ['INV-3: x/invoice.txt, x/list.txt, x/statement.txt', 'y/statement.txt: y/statement.txt'],
    ],
  ])('%s', (_, papers, expected) => expect(groups(papers)).toEqual(expected));

  it('says what joined each paper', () => {
    const [group] = groupPapers(
      [
        makePaper('air-waybill', { air_waybill: AWB }),
        makePaper('invoice', { invoice_number: 'I-101', air_waybill: AWB }),
      ],
      BY_REFERENCES,
    );
    expect(group?.members.map(({ joinedBy }) => joinedBy)).toEqual([
      `air waybill ${AWB}`,
      `air waybill ${AWB}`,
    ]);
  });

  it('joins by the number of a road consignment note, which is no bill of lading', () => {
    const note = makePaper('road-consignment-note', { road_consignment_note_number: 'CMR-7710' });
    const invoice = makePaper('invoice', { invoice_number: 'I-7', road_consignment_note_number: 'CMR 7710' });
    const lading = makePaper('bill-of-lading', { bill_of_lading_number: 'CMR7710' }, [], 'y/lading.txt');
    const all = groupPapers([note, invoice, lading], BY_REFERENCES);
    expect(all.map(({ id, members }) => [id, members.length])).toEqual([
      ['CMR-7710', 2],
      ['CMR7710', 1],
    ]);
    expect(all[0]?.members[1]?.joinedBy).toBe('road consignment note CMR-7710');
  });

  it('gives two consignments of one number two names', () => {
    const twice = ['a.txt', 'b.txt'].map((file) =>
      makePaper('unknown', { goods_description: 'x' }, [], file),
    );
    const papers = [
      ...twice,
      makePaper('invoice', { invoice_number: 'I-101' }),
      makePaper('invoice', { invoice_number: 'I-102' }, [], 'z.txt'),
    ];
    const ids = groupPapers(papers, BY_REFERENCES).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a grouping that is given', () => {
  const papers = [
    makePaper('invoice', { invoice_number: 'I-101' }, [], 'x/a.txt'),
    makePaper('invoice', { invoice_number: 'I-102' }, [], 'x/b.txt'),
    makePaper('invoice', { invoice_number: 'I-101' }, [], 'y/c.txt'),
  ];
  it('by folder', () => {
    expect(groups(papers, { by: 'folder' })).toEqual(['x: x/a.txt, x/b.txt', 'y: y/c.txt']);
  });
  it('by table; what it does not name goes by its numbers', () => {
    const consignmentOf = new Map([
      ['x/a.txt', 'ONE'],
      ['x/b.txt', 'ONE'],
    ]);
    expect(groups(papers, { by: 'table', consignmentOf })).toEqual([
      'ONE: x/a.txt, x/b.txt',
      'I-101: y/c.txt',
    ]);
  });
});
