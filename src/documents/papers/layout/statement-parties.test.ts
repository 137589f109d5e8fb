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
        '1 goods_description=camera modules',
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
