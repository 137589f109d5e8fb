import { describe, expect, it } from 'vitest';
import { OperationalError } from '../model/problem.ts';
import { nearestColumn, parseColumnMap } from './column-map.ts';

describe('parseColumnMap', () => {
  it.each([
    ['JSON', '{"Kunde": "buyer_name", "Rem.": "", "Tag": "shipment_date:month-first"}'],
    ['CSV', 'column,canonical\nKunde,buyer_name\n"Rem.",\nTag,shipment_date:month-first\n'],
    [
      'CSV with semicolons',
      '\ufeffcolumn;canonical\r\nKunde;buyer_name\r\nRem.;\r\nTag;shipment_date:month-first',
    ],
  ])('reads %s', (_, text) => {
    const map = parseColumnMap(text, 'map');
    expect(map.find('KUNDE')).toEqual({ column: 'buyer_name' });
    expect(map.find('rem')).toEqual({ column: null });
    expect(map.find('Tag')).toEqual({ column: 'shipment_date', dateOrder: 'month-first' });
    expect(map.find('Other')).toBeUndefined();
    expect(map.headers).toEqual(['Kunde', 'Rem.', 'Tag']);
  });

  it.each([
    ['an unknown column', '{"a": "consignee_nam"}', 'Did you mean "consignee_name"?'],
    ['an unknown way of writing', '{"a": "value:comma"}', 'decimal-comma'],
    ['broken JSON', '{"a": ', 'JSON object'],
    ['a meaning that is no text', '{"a": 3}', 'quotation marks'],
    ['CSV without its header', 'a,consignee_name', 'column,canonical'],
  ])('refuses %s', (_, text, mend) => {
    try {
      parseColumnMap(text, 'map.json');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(OperationalError);
      expect((error as OperationalError).problem.mend).toContain(mend);
    }
  });

  it('finds the nearest column', () => {
    expect(nearestColumn('consigneename')).toBe('consignee_name');
    expect(nearestColumn('hs-code')).toBe('hs_code');
  });
});
