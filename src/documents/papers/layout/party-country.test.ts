import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../test/make-layout.ts';
import { countryAlone, countryByTheWay } from './party-country.ts';

const lineOf = (text: string) => pageOf([40, 40, text]).segments[0]!;

describe('a line with nothing but a country', () => {
  it.each([
    ['SCHWEDEN', 'SCHWEDEN'],
    ['Hrvatska / Croatia', 'Hrvatska'],
    ['Magyarország', 'Magyarország'],
    ['Schweiz – Switzerland', 'Schweiz'],
    ['Malmö', undefined],
    ['Croatia / Slovenia', undefined],
  ])('%s', (text, told) => {
    expect(countryAlone(lineOf(text))?.text).toBe(told);
  });
});

describe('a block of a party that names no country', () => {
  it.each([
    ['SE-211 22 Nirgendwo', 'SE'],
    ['D-99999 Nirgendwo', 'DE'],
    ['Rīga, LV-1010', 'LV'],
    ['CH – 9999 Nirgendwo', 'CH'],
    ['AZ1000 Baku', 'AZ'],
    ['9999 Nirgendwo UR', 'CH'],
    ['99999 Nessundove (MO)', 'IT'],
    ['Nowhere, IL 60000', 'US'],
    ['Nowhere ON M5V 2T6', 'CA'],
    ['Nowhere, BS1 4DJ', 'GB'],
    ['1234 AB Nergens', 'NL'],
    ['00-001 Nigdzie', 'PL'],
    ['湖北省武汉市虚构路155号', 'CN'],
    ['USt-IdNr. DE000000000', 'DE'],
    ['VAT EL000000000', 'GR'],
    ['CHE-000.000.000 MWST', 'CH'],
    ['Santiago RUT 55.000.000-K', 'CL'],
    ['P.IVA 00000000000', 'IT'],
    // Nothing of these tells a country.
    ['1550 NW SAMPLE AVENUE', undefined],
    ['99999 Nirgendwo', undefined],
    ['IBAN DE00 0000 0000 0000 0000 00', undefined],
    ['Type D-99 X', undefined],
    ['Tel. 555-0100', undefined],
  ])('%s', (text, told) => {
    expect(countryByTheWay([lineOf(text)])?.text).toBe(told);
  });
});
