import { expect, test } from 'vitest';
import { readAliasText } from './alias-text.ts';
import { readNationality, splitNumbered } from './nationalities.ts';
import { naturalOrder } from './person-names.ts';

test.each([
  ['One', { names: ['One'], shortForms: [], notes: [] }],
  ['One; Two', { names: ['One', 'Two'], shortForms: [], notes: [] }],
  ['a) One b) Two', { names: ['One', 'Two'], shortForms: [], notes: [] }],
  ['Jin Example (金例)', { names: ['Jin Example', '金例'], shortForms: [], notes: [] }],
  ['Example Wings (EXW)', { names: ['Example Wings'], shortForms: ['EXW'], notes: [] }],
  ['Example (birth name)', { names: ['Example'], shortForms: [], notes: ['Example (birth name)'] }],
  ['(only a bracket)', { names: ['(only a bracket)'], shortForms: [], notes: [] }],
  ['Example\nOver Two Lines (EOTL)', { names: ['Example Over Two Lines'], shortForms: ['EOTL'], notes: [] }],
])('aliases in %j', (text, expected) => {
  expect(readAliasText(text)).toEqual(expected);
});

test.each([
  ['HANIYA EXAMPLE, Ismail A.', 'Ismail A. HANIYA EXAMPLE'],
  ['NOBODY', 'NOBODY'],
  ['NOBODY,', 'NOBODY'],
])('%s is spoken %s', (name, spoken) => {
  expect(naturalOrder(name)).toBe(spoken);
});

test.each([
  ['(1) German (2) Moroccan', ['German', 'Moroccan']],
  ['1) Saudi Arabia 2) Qatar', ['Saudi Arabia', 'Qatar']],
  ['a) French, b) Tunisian', ['French', 'Tunisian']],
  ['(1)-(2) Tunisia (3) Libya', ['Tunisia', 'Libya']],
  ['Iraq', ['Iraq']],
  ['', []],
])('numbered values in %j', (cell, values) => {
  expect(splitNumbered(cell)).toEqual(values);
});

test.each([
  ['German', 'DE'],
  ['Bahrain (citizenship revoked in January 2015)', 'BH'],
  ['Kuwaiti citizenship', 'KW'],
  ['DPRK', 'KP'],
  ['Martian', undefined],
  ['', undefined],
])('nationality %j is %j', (text, code) => {
  expect(readNationality(text)).toBe(code);
});
