import { describe, expect, it } from 'vitest';
import { factsOn, pageOf } from '../../../../test/make-layout.ts';

const WINDOW = [
  [40, 150, 'Yokyer Makina A.S.'],
  [40, 162, 'Einkauf'],
  [40, 174, 'Hayali Cad. 12'],
  [40, 186, '16999 Bursa'],
  [40, 198, 'Türkei'],
] as const;
const REFERENCES = [
  [360, 150, 'Rechnungs-Nr.:'],
  [460, 150, 'FX-2023-871'],
  [40, 260, 'RECHNUNG', 14],
] as const;

describe('a letter without labels for its parties', () => {
  it('names its sender in a small line, and is sent to the address in the window', () => {
    const page = pageOf(
      [40, 130, 'Bucunzai & Söhne GmbH · Fiktivweg 88 · 97499 Nirgendwo · Deutschland', 6],
      ...WINDOW,
      ...REFERENCES,
    );
    expect(factsOn(page)).toEqual(
      expect.arrayContaining([
        'seller_name=Bucunzai & Söhne GmbH',
        'seller_country=Deutschland',
        'buyer_name=Yokyer Makina A.S.',
        'buyer_address=Hayali Cad. 12',
        'buyer_address=16999 Bursa',
        'buyer_country=Türkei',
      ]),
    );
  });

  it('names its sender in the first lines', () => {
    const page = pageOf(
      [40, 40, 'Gebr. Bucunzai Feinmechanik', 12],
      [40, 54, 'Werkgasse 14, 2599 Nirgendwo, Schweiz • MWST-Nr. CHE-000.000.000'],
      ...WINDOW,
      ...REFERENCES,
    );
    expect(factsOn(page)).toEqual(
      expect.arrayContaining([
        'seller_name=Gebr. Bucunzai Feinmechanik',
        'seller_country=Schweiz',
        'buyer_name=Yokyer Makina A.S.',
      ]),
    );
  });

  it('is left alone where labels name the parties', () => {
    const page = pageOf(
      [40, 40, 'Bucunzai GmbH', 12],
      [40, 54, 'Fiktivweg 88, 97499 Nirgendwo'],
      ...WINDOW,
      ...REFERENCES,
      [40, 300, 'Käufer: Other Firm Ltd'],
      [40, 320, 'Verkäufer: Bucunzai Export AG'],
    );
    const facts = factsOn(page);
    expect(facts.filter((fact) => /_name=/.test(fact))).toEqual([
      'buyer_name=Other Firm Ltd',
      'seller_name=Bucunzai Export AG',
    ]);
  });

  it.each([
    ['amounts', ['Summe 1.200,00', 'Rabatt 3,00', '97499 Nirgendwo']],
    ['an account', ['Bucunzai Bank', 'IBAN DE00 0000 0000', '97499 Nirgendwo']],
    ['words without a place', ['Vielen Dank', 'für Ihren Auftrag', 'wir liefern wie folgt']],
  ])('%s are no address', (_, lines) => {
    const page = pageOf(...lines.map((line, index) => [40, 150 + index * 12, line] as const), ...REFERENCES);
    expect(factsOn(page).filter((fact) => fact.startsWith('buyer_'))).toEqual([]);
  });
});
