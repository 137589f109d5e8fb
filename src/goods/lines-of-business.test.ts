import { describe, expect, test } from 'vitest';
import { fitsAnyone, fitsCodes, linesOfBusiness } from './lines-of-business.ts';

describe('a line of business from words', () => {
  test.each([
    ['FICTITIOUS BAKERY LLC', 'bakery'],
    ['Fiktive Bäckerei GmbH', 'bakery'],
    ['ООО ВЫМЫШЛЕННЫЙ ХЛЕБОЗАВОД', 'bakery'],
    ['虚构面包有限公司', 'bakery'],
    ['Fictitious Textile Mills', 'textile'],
    ['HAYALI TEKSTİL A.Ş.', 'textile'],
    ['Clinique Dentaire Fictive', 'dental'],
    ['ТОВ ВИГАДАНА СТОМАТОЛОГІЯ', 'dental'],
    ['شیلات خیالی', 'fishery'],
    ['Fictitious Fisheries', 'fishery'],
    ['虚构水产有限公司', 'fishery'],
    ['FICTITIOUS REAL ESTATE', 'property'],
    ['Fiktive Möbelhaus KG', 'furniture'],
  ])('%s: %s', (text, id) => expect(linesOfBusiness(text).map(({ line }) => line.id)).toEqual([id]));
});

describe('no plain line of business', () => {
  test.each([
    'FICTITIOUS BAKERY EQUIPMENT LLC',
    'FICTITIOUS GENERAL TRADING FOODS',
    'FICTITIOUS DENTAL LASER SYSTEMS',
    'BAKERSFIELD AVIONICS',
    'FISHERTON ENGINEERING',
    'FICTITIOUS ELECTRONICS',
    '虚构食品贸易集团',
    'SHOEMAKER LTD',
    '',
  ])('%s', (text) => expect(linesOfBusiness(text)).toEqual([]));
});

test('goods that any firm buys fit, circuits do not', () => {
  expect(fitsAnyone('847150')).toBe(true);
  expect(fitsAnyone('854231')).toBe(false);
  const [fishery] = linesOfBusiness('Fictitious Fisheries');
  expect(fitsCodes('852691', fishery!.line.fits)).toBe(true);
  expect(fitsCodes('854231', fishery!.line.fits)).toBe(false);
});
