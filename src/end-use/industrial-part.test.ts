import { describe, expect, test } from 'vitest';
import { claimResults } from '../../test/claim-results.ts';
import { consignment, goodsItem, party } from '../../test/make-consignment.ts';
import { industrialPart } from './industrial-part.ts';

const part = (description: string, more: Record<string, unknown> = {}, consignee = 'BUCUNZAI AUTO SERVICE') =>
  consignment({
    parties: [party('consignee', { name: consignee })],
    goods: [goodsItem({ description, ...more })],
  });

describe('the claim is recognised', () => {
  test.each([
    'Automotive spare parts',
    'for industrial use',
    'автозапчасти',
    '汽车零件',
    'makine yedek parça',
  ])('%s', (description) => expect(industrialPart.recognise(part(description))).not.toEqual([]));
  test('not in other goods', () => expect(industrialPart.recognise(part('GREEN COFFEE'))).toEqual([]));
});

describe('what is tested', () => {
  test('a garage orders for a named car', () =>
    expect(
      claimResults(
        'industrial-part',
        part('Automotive spare parts for Toyota, brake pads', { hsCode: '870830', partNumbers: ['04465'] }),
      ),
    ).toMatchObject({
      'grade-fits': 'supports',
      'code-fits': 'supports',
      'machine-named': 'supports',
      'consignee-fits': 'supports',
    }));
  test.each([
    ['grade-fits', part('Automotive parts: rad-hard FPGA')],
    ['code-fits', part('Automotive spare parts', { hsCode: '88073000' })],
    ['consignee-fits', part('Automotive spare parts', {}, 'FAST LOGISTICS')],
  ])('%s is contradicted', (id, record) =>
    expect(claimResults('industrial-part', record)).toMatchObject({ [id]: 'contradicts' }),
  );
});
