import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

const NAMES: Readonly<Record<string, string | readonly string[]>> = english.countries;

/** English name of a country by its two-letter code; the code itself where there is none. */
export function countryName(code: string): string {
  const name = NAMES[code.toUpperCase()];
  return (typeof name === 'string' ? name : name?.[0]) ?? code;
}
