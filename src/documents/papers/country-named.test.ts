import { expect, it } from 'vitest';
import { countryNamed } from './country-named.ts';

it.each<[string, string | undefined]>([
  ['Germany', 'DE'],
  ['中国 China', 'CN'],
  ['日本Japan', 'JP'],
  ['DE / Germany', 'DE'],
  ['European Union (Germany)', 'DE'],
  ['Europäische Union (Deutschland)', 'DE'],
  // Two countries, and none.
  ['China / Vietnam', undefined],
  ['European Union (several)', undefined],
])('%s names the country %s', (text, country) => {
  expect(countryNamed(text)).toBe(country);
});
