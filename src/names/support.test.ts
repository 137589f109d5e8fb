import { describe, expect, it } from 'vitest';
import { SUPPORT } from './policy.ts';
import { addressSupport, birthDateSupport, countrySupport, genderSupport } from './support.ts';

const change = (found: readonly { readonly change: number }[]): number | undefined => found[0]?.change;

describe('what else is known', () => {
  it.each([
    ['the same country', countrySupport('ru', ['by', 'ru']), SUPPORT.sameCountry],
    ['another country', countrySupport('ru', ['by']), SUPPORT.otherCountry],
    ['no country on one side', countrySupport(undefined, ['by']), undefined],
    ['the same day of birth', birthDateSupport('1961-10-09', ['1962', '1961-10-09']), SUPPORT.sameBirthDate],
    ['the year only', birthDateSupport('1961-10-09', ['1961']), SUPPORT.sameBirthYear],
    ['about the year', birthDateSupport('1960', ['1961-01-01']), SUPPORT.sameBirthYear],
    ['another day of the year', birthDateSupport('1961-10-09', ['1961-02-03']), undefined],
    ['another year', birthDateSupport('1961', ['1975', '1980-01-01']), SUPPORT.otherBirthDate],
    ['a date that is none', birthDateSupport('unknown', ['1975']), undefined],
    ['another gender', genderSupport('F', ['male']), SUPPORT.otherGender],
    ['the same gender', genderSupport('Mr', ['male']), undefined],
    [
      'the same address',
      addressSupport('12 Lenina ul., Minsk', ['Moscow', 'ул. Ленина, 12, Минск']),
      SUPPORT.sameAddress,
    ],
    ['a city alone', addressSupport('Minsk', ['Minsk']), undefined],
    ['another address', addressSupport('5 Lenina, Minsk', ['12 Lenina, Minsk']), undefined],
  ])('%s', (_, found, expected) => expect(change(found)).toBe(expected));

  it('is said in words', () => {
    expect(birthDateSupport('1961', ['1975'])[0]!.what).toBe('born 1961, on the list 1975');
    expect(addressSupport('12 Lenina ul., Minsk', ['ул. Ленина, 12, Минск'])[0]!.what).toBe(
      'the same address: 12 lenina minsk',
    );
  });
});
