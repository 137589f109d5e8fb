import { describe, expect, it } from 'vitest';
import { makePaper } from '../../../test/make-paper.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { Paper } from '../../model/paper.ts';
import { mergePapers } from './merge-papers.ts';

function merge(...papers: readonly Paper[]): Consignment {
  return mergePapers({ id: 'X', members: papers.map((paper) => ({ paper, joinedBy: 'test' })) }, 1);
}

const names = ({ parties }: Consignment, role: string): (string | undefined)[] =>
  parties.filter((party) => party.role === role).map(({ name }) => name?.value);

describe('merging papers', () => {
  it('takes the consignee of the transport document, and keeps another one behind', () => {
    const merged = merge(
      makePaper('invoice', { invoice_number: 'I-1', consignee_name: 'BLUE AVIATION LLC' }),
      makePaper('air-waybill', { air_waybill: '999-00000011', consignee_name: 'RED TRADING FZE' }),
    );
    expect(names(merged, 'consignee')).toEqual(['RED TRADING FZE', 'BLUE AVIATION LLC']);
  });

  it('sees one party in a name that is cut off, and completes what is known of it', () => {
    const merged = merge(
      makePaper('air-waybill', {
        air_waybill: '999-00000011',
        consignee_name: 'NORTHERN AVIONICS AND INSTRUMEN',
      }),
      makePaper('invoice', {
        consignee_name: 'Northern Avionics and Instruments Ltd',
        consignee_email: 'a@b.example',
      }),
    );
    expect(names(merged, 'consignee')).toEqual(['NORTHERN AVIONICS AND INSTRUMEN']);
    expect(merged.parties[0]?.email?.value).toBe('a@b.example');
  });

  it('completes the items of the invoice by part number, and adds what only the packing list has', () => {
    const { goods } = merge(
      makePaper('packing-list', {}, [
        { part_number: 'B-2', gross_mass_kg: '12', quantity: '4' },
        { part_number: 'A-1', gross_mass_kg: '3 kg', serial_number: 'S1' },
        { part_number: 'C-3', goods_description: 'engine' },
      ]),
      makePaper('invoice', {}, [
        { part_number: 'A-1', goods_description: 'pump' },
        { part_number: 'B-2', goods_description: 'valve' },
      ]),
    );
    expect(
      goods.map(({ partNumbers, grossMassKg, description }) => [
        partNumbers[0]?.value,
        grossMassKg?.value,
        description?.value,
      ]),
    ).toEqual([
      ['A-1', 3, 'pump'],
      ['B-2', 12, 'valve'],
      ['C-3', undefined, 'engine'],
    ]);
    expect(goods[0]?.serialNumbers[0]?.value).toBe('S1');
  });

  it('adds up two invoices, and no copy of one', () => {
    const one = makePaper('invoice', { invoice_number: 'I-1' }, [{ goods_description: 'pump' }]);
    const two = makePaper('invoice', { invoice_number: 'I-2' }, [{ goods_description: 'valve' }]);
    expect(merge(one, two).goods).toHaveLength(2);
    expect(merge(one, one).goods).toHaveLength(1);
  });

  it('takes the totals as those of a single item', () => {
    const { goods } = merge(
      makePaper('invoice', { total_value: '1,200.00', currency: 'EUR' }, [{ goods_description: 'pump' }]),
      makePaper('packing-list', { total_gross_mass_kg: '40', mass_unit: 'lb' }),
    );
    expect(goods[0]).toMatchObject({
      value: { value: 1200 },
      currency: { value: 'EUR' },
      grossMassKg: { value: 18.1436948 },
    });
  });

  it('judges by the day of the transport document, not of the certificate', () => {
    const merged = merge(
      makePaper('release-certificate', { certificate_date: '2023-01-05' }),
      makePaper('invoice', { invoice_date: '2024-02-01' }),
      makePaper('air-waybill', { air_waybill: '999-00000011', document_date: '2024-02-03' }),
    );
    expect(merged.dates.shipment?.value).toBe('2024-02-03');
    expect(merged.journey.mode?.value).toBe('air');
  });

  it('names every paper once, with its number and day', () => {
    const { documents } = merge(
      makePaper('air-waybill', { air_waybill: '999-00000011', invoice_number: 'I-1' }),
      makePaper('invoice', { invoice_number: 'i 1', invoice_date: '2024-02-01' }),
    );
    expect(documents.map(({ kind, number, date }) => [kind, number?.value, date?.value])).toEqual([
      ['air-waybill', '999-00000011', undefined],
      ['invoice', 'I-1', '2024-02-01'],
    ]);
  });
});
