import { describe, expect, it } from 'vitest';
import { readPapers } from './read-papers.ts';

async function partiesOf(...lines: readonly string[]): Promise<readonly string[]> {
  const form = ['COMMERCIAL INVOICE', 'Invoice No.;FX-9', ...lines].join('\r\n');
  const { papers } = await readPapers({ name: 'form.csv', bytes: new TextEncoder().encode(form) });
  return papers[0]!.parties.map(({ role, name, country }) => `${role}: ${name?.value} (${country?.value})`);
}

const BUYER = ['Buyer;Yokyer A.S.', ';Ankara, Turkey'];
const CONSIGNEE = ['Consignee;Bucunzai Ltd', ';Almaty, Kazakhstan'];

describe('a box that refers to another one', () => {
  it.each([
    ['says which one', [...CONSIGNEE, 'Notify;SAME AS CONSIGNEE'], 'notify-party: Bucunzai Ltd (KZ)'],
    ['says which of two', [...BUYER, ...CONSIGNEE, 'Notify;Same as buyer'], 'notify-party: Yokyer A.S. (TR)'],
    ['does not say which one', [...BUYER, 'Грузополучатель;он же'], 'consignee: Yokyer A.S. (TR)'],
    ['in Chinese', [...BUYER, '收货人;同上'], 'consignee: Yokyer A.S. (TR)'],
  ])('%s', async (_, lines, expected) => expect(await partiesOf(...lines)).toContain(expected));

  it('stays as written where there is no other', async () =>
    expect(await partiesOf('Notify;Same as consignee')).toEqual([
      'notify-party: Same as consignee (undefined)',
    ]));

  it('is not found in the name of a firm', async () =>
    expect(await partiesOf(...BUYER, 'Consignee;Samestone Ltd')).toContain(
      'consignee: Samestone Ltd (undefined)',
    ));
});
