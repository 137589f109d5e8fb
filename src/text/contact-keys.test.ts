import { describe, expect, test } from 'vitest';
import { addressKey, emailKey } from './contact-keys.ts';
import { readPhone } from './phone.ts';

test('e-mail addresses', () => {
  expect(emailKey(' E-mail: Info@Example.COM ')).toBe('info@example.com');
  expect(emailKey('<a@b.example>')).toBe('a@b.example');
  expect(emailKey('a@b.com; c@d.com')).toBeUndefined();
  expect(emailKey('none')).toBeUndefined();
});

describe('addresses', () => {
  test('order, case, accents and words such as "street" do not matter', () => {
    expect(addressKey('12 Lenina Street, Office 5, Minsk')).toBe(addressKey('MINSK, ul. Lenina 12, of. 5'));
  });
  test.each(['Minsk', 'P.O. Box 123, Dubai', 'Room 5', '12 Minsk'])('%s is too little', (text) => {
    expect(addressKey(text)).toBeUndefined();
  });
  test('another number is another place', () => {
    expect(addressKey('12 Lenina, Minsk')).not.toBe(addressKey('14 Lenina, Minsk'));
  });
});

describe('telephones', () => {
  test.each([
    ['+7 (727) 250-00-00', undefined, ['KZ'], '+77272500000'],
    ['+7 495 123 45 67', undefined, ['RU'], '+74951234567'],
    ['0049 30 1234567', undefined, ['DE'], '+49301234567'],
    ['Tel: +971 4 123 4567; fax +971 4 123 4568', undefined, ['AE'], '+97141234567'],
    ['(+86) 755 1234 5678', undefined, ['CN'], '+8675512345678'],
    ['030 1234567', 'DE', [], '+49301234567'],
    ['030 1234567', undefined, [], undefined],
    ['n/a', 'DE', [], undefined],
  ])('%s in %s', (text, country, countries, e164) => {
    const reading = readPhone(text, country);
    expect(reading.countries).toEqual(countries);
    expect(reading.e164).toBe(e164);
  });
});
