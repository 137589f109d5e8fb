import { describe, expect, it } from 'vitest';
import { makePaper } from '../../../test/make-paper.ts';
import { areOneByParties, mentionsAmong } from './group-by-mention.ts';

const invoice = makePaper(
  'invoice',
  { invoice_number: 'NTA-26-04417', consignee_name: 'Prairie Airlines Ltd' },
  [],
);
const waybill = makePaper(
  'air-waybill',
  {
    air_waybill: '984-27160350',
    notice: 'our reference NTA-26-04417',
    consignee_name: 'PRAIRIE AIRLINES LTD',
  },
  [],
);

describe('a number of one paper that stands on another', () => {
  it('joins the two, whatever the label', () => {
    expect(mentionsAmong([invoice, waybill])).toContainEqual({ papers: [0, 1], number: 'NTA-26-04417' });
  });

  it.each([
    ['a number of few digits', makePaper('invoice', { invoice_number: 'FX-12' }, []), 'ref FX-12'],
    ['a year', makePaper('invoice', { invoice_number: '2026' }, []), 'in 2026'],
  ])('%s joins nothing', (_, paper, notice) => {
    expect(mentionsAmong([paper, makePaper('packing-list', { notice }, [])])).toEqual([]);
  });
});

describe('a folder is one consignment by its parties', () => {
  const list = makePaper('packing-list', { consignee_name: 'Prairie Airlines Limited' }, []);
  const second = makePaper(
    'invoice',
    { invoice_number: 'NTA-26-04418', consignee_name: 'Prairie Airlines Ltd' },
    [],
  );
  const stranger = makePaper('packing-list', { consignee_name: 'Some Other Firm' }, []);
  it.each([
    ['the same firm, no two of one kind', [invoice, list, waybill], true],
    ['two invoices', [invoice, list, second], false],
    ['a paper of other firms', [invoice, stranger], false],
  ])('%s: %s', (_, papers, expected) => {
    expect(
      areOneByParties(
        papers,
        papers.map((_paper, index) => [index]),
      ),
    ).toBe(expected);
  });
});
