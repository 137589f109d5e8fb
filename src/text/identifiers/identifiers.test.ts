import { describe, expect, test } from 'vitest';
import { airWaybillFault, readAirWaybill } from './air-waybill.ts';
import { usccFault } from './chinese-uscc.ts';
import { containerNumberFault, readContainerNumber } from './container-number.ts';
import { gtinFault } from './gtin.ts';
import { identify } from './identify.ts';
import { imoNumberFault, readImoNumber } from './imo-number.ts';
import { kazakhNumberFault, registrationMonth } from './kazakh-bin.ts';
import { leiFault } from './lei.ts';
import { innFault } from './russian-inn.ts';
import { ogrnFault } from './russian-ogrn.ts';

// Valid numbers here are public ones of large institutions, the worked examples of the standards, or computed.
const RULES: readonly [
  name: string,
  fault: (code: string) => string | undefined,
  valid: string[],
  invalid: string[],
][] = [
  [
    'LEI',
    leiFault,
    ['529900T8BM49AURSDO55', 'HWUPKR0MPOU8FGXBT394'],
    ['529900T8BM49AURSDO56', '529900T8BM49AURSDO5', 'HWUPKR0MPOU8FGXBT349'],
  ],
  [
    'USCC',
    usccFault,
    ['91310000717854505W', '91110000802100433B'],
    ['91310000717854505X', '9131000071785450IW', '913100007178545'],
  ],
  [
    'INN',
    innFault,
    ['7707083893', '7736050003', '500100732259'],
    ['7707083894', '500100732258', '770708389'],
  ],
  ['OGRN', ogrnFault, ['1027700132195', '1027700070518'], ['1027700132196', '102770013219']],
  [
    'BIN',
    kazakhNumberFault,
    ['941240000193', '020240000555'],
    ['941240000194', '941340000193', '941280000193', '94124000019'],
  ],
  ['GTIN', gtinFault, ['4006381333931', '96385074', '036000291452'], ['4006381333932', '400638133393']],
  ['IMO', imoNumberFault, ['9074729', '9319466'], ['9074728', '9319467']],
  ['container', containerNumberFault, ['CSQU3054383', 'MSKU6011672'], ['CSQU3054384', 'CSQU3054833']],
];

describe.each(RULES)('%s', (_, fault, valid, invalid) => {
  test.each(valid)('%s holds', (code) => expect(fault(code)).toBeUndefined());
  test.each(invalid)('%s fails', (code) => expect(fault(code)).toEqual(expect.any(String)));
});

describe('air waybill', () => {
  test.each(['020-12345675', '02012345675', '020 1234 5675', '020-1234 5675', 'AWB: 020-12345675'])(
    '%s is read',
    (text) => {
      const number = readAirWaybill(text)!;
      expect(number).toEqual({ prefix: '020', serial: '12345675' });
      expect(airWaybillFault(number)).toBeUndefined();
    },
  );
  test.each(['HAWB123456', '12345675', '020-1234567', ''])('%s is none', (text) =>
    expect(readAirWaybill(text)).toBeUndefined(),
  );
  test('a wrong last digit is named with the right one', () => {
    expect(airWaybillFault(readAirWaybill('020-12345679')!)).toBe(
      'its last digit is 9, and the seven before it give 5',
    );
  });
});

test('containers and ships are read from their usual spellings', () => {
  expect(readContainerNumber('csqu 305438-3')).toBe('CSQU3054383');
  expect(readContainerNumber('CSQX3054383')).toBeUndefined();
  expect(readContainerNumber('CSQU305438')).toBeUndefined();
  expect(readImoNumber('IMO 9074729')).toBe('9074729');
  expect(readImoNumber('273456000')).toBeUndefined();
});

describe('the month inside a Kazakh BIN', () => {
  test.each([
    ['941240000193', '2024-01-01', '1994-12-01'],
    ['020240000555', '2024-01-01', '2002-02-01'],
  ] as const)('%s on %s is of %s', (number, asOf, month) =>
    expect(registrationMonth(number, asOf)).toBe(month),
  );
  test('a year still to come belongs to the 1900s', () => {
    expect(registrationMonth('020240000555', '2002-01-31')).toBe('1902-02-01');
  });
  test('persons and failing numbers have none', () => {
    expect(registrationMonth('941240000194', '2024-01-01')).toBeUndefined();
    const person = [...'0123456789']
      .map((digit) => `90010130012${digit}`)
      .find((each) => !kazakhNumberFault(each));
    expect(person).toBeDefined();
    expect(registrationMonth(person!, '2024-01-01')).toBeUndefined();
  });
});

describe('the kind of an identifier', () => {
  test.each([
    ['ИНН 7707083893', undefined, 'Russian taxpayer number (INN)'],
    ['INN: 7707083893', 'DE', 'Russian taxpayer number (INN)'],
    ['7707083893', 'RU', 'Russian taxpayer number (INN)'],
    ['1027700132195', 'RU', 'Russian registration number (OGRN)'],
    ['941240000193', 'KZ', 'Kazakh identification number (BIN or IIN)'],
    ['БИН 941240000193', undefined, 'Kazakh identification number (BIN or IIN)'],
    ['91310000717854505W', 'CN', 'Chinese unified social credit code'],
    ['USCC 91310000717854505W', undefined, 'Chinese unified social credit code'],
    ['LEI 529900T8BM49AURSDO55', 'DE', 'legal entity identifier (LEI)'],
    ['EAN 4006381333931', undefined, 'trade item number (GTIN)'],
  ])('%s in %s: %s', (text, country, what) => {
    expect(identify(text, country)).toMatchObject({ what, fault: undefined });
  });
  test.each([
    ['7707083894', 'DE'],
    ['7707083894', undefined],
    ['110101199003071234', 'CN'],
    ['DE123456789', 'DE'],
    ['P/N 65-12345-1', undefined],
    ['BINARY COUNTER 74HC4040', undefined],
    ['', 'RU'],
  ])('%s in %s: not sure, so not tested', (text, country) => expect(identify(text, country)).toBeUndefined());
  test('a labelled number that fails says why', () => {
    expect(identify('INN 7707083894', undefined)?.fault).toBe('its check digit does not fit the rest');
  });
});
