import { describe, expect, it } from 'vitest';
import { type Placed, pageOf } from '../../../../test/make-layout.ts';

const textsOf = (...texts: Placed[]): string[] => pageOf(...texts).segments.map(({ text }) => text);

describe('lines as they are read', () => {
  it('are cut where a form is ruled with bars', () => {
    expect(
      textsOf(
        [40, 40, 'SHIPPER | B/L NO. 12'],
        [40, 52, 'Firm | DATE'],
        [40, 64, 'Road | REF'],
        [40, 76, 'Town | X'],
      ),
    ).toEqual(['SHIPPER', 'B/L NO. 12', 'Firm', 'DATE', 'Road', 'REF', 'Town', 'X']);
  });

  it('keep a bar that rules nothing', () => {
    expect(textsOf([40, 40, 'Firm | Road 5 | Town'])).toEqual(['Firm | Road 5 | Town']);
  });

  it('join the words of a title in spaced letters', () => {
    expect(textsOf([40, 40, 'P A C K I N G', 10], [130, 40, 'L I S T', 10])).toEqual([
      'P A C K I N G  L I S T',
    ]);
  });

  it('join a label whose bracket is closed in the next line', () => {
    expect(
      textsOf(
        [40, 40, 'CONSIGNEE (Name and address, unless consigned'],
        [40, 50, 'to order)'],
        [40, 62, 'Firm'],
      ),
    ).toEqual(['CONSIGNEE (Name and address, unless consigned to order)', 'Firm']);
  });
});
