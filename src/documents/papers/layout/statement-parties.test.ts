import { describe, expect, it } from 'vitest';
import { factsOn, pageOf } from '../../../../test/make-layout.ts';

const letter = (...lines: readonly string[]): readonly string[] =>
  factsOn(
    pageOf(
      [200, 40, 'END USER CERTIFICATE', 14],
      ...lines.map((line, index) => [40, 100 + index * 12, line] as const),
    ),
  );

describe("an end user's statement that is written as a letter", () => {
  it('names who uses, who sells and who passes on', () => {
    const facts = letter(
      '1. We, Bucunzai Survey Drones LLC, Building 7, Nowhere Park, Ras Al Khaimah, U.A.E., certify that we are',
      'the end user of the goods described below, which we purchase through Yokyer Ro-',
      'botics FZE, Office 442, Dubai, U.A.E. (the intermediate consignee).',
      '2. The goods are supplied by Fiktiv Optics Co., Ltd. under contract no. FX-SC-2023-088.',
      '3. Goods: 1,500 pcs camera modules type FX-CM12A and 800 pcs radio modules type FX-RF24.',
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        'end_user_name=Bucunzai Survey Drones LLC',
        'end_user_country=U.A.E.',
        'buyer_name=Yokyer Robotics FZE',
        'seller_name=Fiktiv Optics Co., Ltd.',
        'order_number=FX-SC-2023-088',
        '1 quantity=1,500',
        '1 goods_description=camera modules type FX-CM12A',
        '1 part_number=FX-CM12A',
        '2 quantity=800',
        '2 part_number=FX-RF24.'.slice(0, -1),
      ]),
    );
  });

  it.each([
    ['Wir, Bucunzai GmbH, Fiktivweg 3, Nirgendwo, Deutschland, bestätigen hiermit, dass', 'Bucunzai GmbH'],
    ['Мы, ООО «Бюкунзай», г. Алматы, Казахстан, настоящим подтверждаем, что', 'ООО «Бюкунзай»'],
    ['Nous, Bucunzai SARL, 3 rue Fictive, Nullepart, France, certifions que', 'Bucunzai SARL'],
  ])('%s', (line, name) => expect(letter(line)).toContain(`end_user_name=${name}`));

  it('is not asked where a label names the end user', () =>
    expect(
      letter('We, Other Ltd, Nowhere, certify that', 'End user: Bucunzai Ltd').filter((fact) =>
        fact.startsWith('end_user_name'),
      ),
    ).toEqual(['end_user_name=Bucunzai Ltd']));
});

it('what follows "we" is no firm unless it begins as a name', () => {
  const facts = letter(
    'As we are the final user of these goods, which are sold by the seller, and hereby certify,',
    'to the best of our knowledge, that they will not be re-exported',
    'to Fiktivia or to any other country, we, Bucunzai Ltd, Nowhere, undertake to tell.',
  );
  expect(facts.filter((fact) => /_name=/.test(fact))).toEqual(['end_user_name=Bucunzai Ltd']);
});

it.each([
  'To whom it may concern',
  'To the Export Control Authority, Nowhere',
  'An das Bundesamt für Fiktives',
])('%s names no seller', (line) =>
  expect(
    letter(line, 'We, Bucunzai Ltd, Nowhere, certify that').some((fact) => fact.startsWith('seller')),
  ).toBe(false),
);

describe('goods in the middle of sentences', () => {
  it('are counted in words and figures', () => {
    const facts = letter(
      'With reference to our purchase order FX-77120 we, Bucunzai Air AB, hereby confirm that we use the items:',
      'one (1) flap actuator P/N FX-2204-17, two (2) fuel shut-off valves P/N FX-3310-02 and forty (40) O-rings.',
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        'end_user_name=Bucunzai Air AB',
        'order_number=FX-77120',
        '1 quantity=1',
        '1 goods_description=flap actuator',
        '1 part_number=FX-2204-17',
        '2 quantity=2',
        '3 quantity=40',
        '3 goods_description=O-rings',
      ]),
    );
    expect(facts.some((fact) => fact.startsWith('end_user_address'))).toBe(false);
  });

  it('name the sender by the letterhead, and who asked by the one addressed', () => {
    const facts = factsOn(
      pageOf(
        [40, 40, 'Bucunzai Aerial Services MMC', 11],
        [40, 53, 'Fiktiv 88, AZ1000 Baku, Azerbaijan', 11],
        [200, 100, 'END-USER STATEMENT', 14],
        [
          40,
          140,
          'To Yokyer Pohja OÜ. Under order 2024/31 we will receive 25 pcs autopilot modules. We are the final user.',
        ],
      ),
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        'end_user_name=Bucunzai Aerial Services MMC',
        'end_user_country=Azerbaijan',
        'seller_name=Yokyer Pohja OÜ',
        'order_number=2024/31',
        '1 quantity=25',
        '1 goods_description=autopilot modules',
      ]),
    );
  });
});
