import { describe, expect, it } from 'vitest';
import { factsOn, type Placed, pageOf } from '../../../../test/make-layout.ts';

const partiesOn = (title: string, ...texts: Placed[]): readonly string[] =>
  factsOn(pageOf([40, 40, title, 14], ...texts)).filter((fact) =>
    /^(?:bank|carrier|freight|certif)/.test(fact),
  );

describe('parties that no label names', () => {
  it.each([
    [
      'Zahlbar auf unser Konto bei der Nirgendwo Probekasse, IBAN CH00 0000',
      ['bank_name=Nirgendwo Probekasse'],
    ],
    ['Bankverbindung Testbank Nirgendwo eG, IBAN DE00 0000', ['bank_name=Testbank Nirgendwo eG']],
    ['Ngân hàng Thí Dụ, STK 0055 1702', ['bank_name=Ngân hàng Thí Dụ']],
    // A sentence on charges names no bank.
    ["All bank charges are for buyer's account", []],
    ['BANK CHARGES FOR ACCOUNT OF BENEFICIARY', []],
  ])('the bank in "%s"', (text, facts) => {
    expect(partiesOn('Invoice', [40, 400, text])).toEqual(facts);
  });

  it('the bank above its account at the foot', () => {
    const foot: Placed[] = [
      [40, 780, 'Bucunzai GmbH'],
      [240, 780, 'Nirgendwoer Testbank eG'],
      [240, 790, 'IBAN DE00 0000 0000'],
    ];
    expect(partiesOn('Invoice', ...foot)).toEqual(['bank_name=Nirgendwoer Testbank eG']);
  });

  it.each([
    ['SIGNED for the Carrier BUCUNZAI LINE, by its agents', ['carrier_name=BUCUNZAI LINE']],
    ['As agents for the carrier: Bucunzai Shipping Ltd', ['carrier_name=Bucunzai Shipping Ltd']],
    ['BUCUNZAI CONTAINER LINES CO., LTD. AS CARRIER', ['carrier_name=BUCUNZAI CONTAINER LINES CO., LTD.']],
    ['Received by the carrier in apparent good order', []],
  ])('the carrier in "%s"', (text, facts) => {
    expect(partiesOn('Bill of lading', [40, 700, text])).toEqual(facts);
  });

  it('the carrier in the head of its form, in two lines', () => {
    expect(partiesOn('Bill of lading', [300, 60, 'NOWHERE', 12], [300, 74, 'CONTAINER LINES', 12])).toEqual([
      'carrier_name=NOWHERE\nCONTAINER LINES',
    ]);
  });

  it('the forwarder behind the way of transport', () => {
    expect(partiesOn('Invoice', [40, 400, 'Versandart: LKW, Spedition Bucunzai GmbH'])).toEqual([
      'freight_forwarder_name=Spedition Bucunzai GmbH',
    ]);
  });

  it('the chamber that certifies', () => {
    expect(partiesOn('Certificate of origin', [300, 780, 'Handelskammer Nirgendwo'])).toEqual([
      'certifying_organisation_name=Handelskammer Nirgendwo',
    ]);
  });
});
