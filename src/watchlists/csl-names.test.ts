import { expect, test } from 'vitest';
import { readScreeningListName } from './csl-names.ts';

test.each([
  ['Example Ltd.', { name: 'Example Ltd.', aliases: [], formerNames: [] }],
  [
    'Example Co., Ltd., a.k.a. Other Co., Ltd. (West)',
    { name: 'Example Co., Ltd.', aliases: ['Other Co., Ltd. (West)'], formerNames: [] },
  ],
  ['Example OOO (f.k.a., Old Example)', { name: 'Example OOO', aliases: [], formerNames: ['Old Example'] }],
  ['Example [aka One, Two]', { name: 'Example', aliases: ['One', 'Two'], formerNames: [] }],
  ['Jane (aka Janey) (a person)', { name: 'Jane (a person)', aliases: ['Janey'], formerNames: [] }],
  ['PEARL (A.K.A. OTHER NAME) NOBODY', { name: 'PEARL NOBODY', aliases: ['OTHER NAME'], formerNames: [] }],
  ['EXAMPLE AIR D/B/A E7 AIR', { name: 'EXAMPLE AIR', aliases: ['E7 AIR'], formerNames: [] }],
  [
    'Example, a.k.a., the following two aliases: -One; and -Two.',
    { name: 'Example', aliases: ['One', 'Two.'], formerNames: [] },
  ],
  ['MAKASIAR AKADEMIA', { name: 'MAKASIAR AKADEMIA', aliases: [], formerNames: [] }],
])('%s', (cell, expected) => {
  expect(readScreeningListName(cell)).toEqual({ ...expected, notes: [] });
});

test('successors and subsidiaries are a note, not a name', () => {
  expect(readScreeningListName('Example; and any successor, sub-unit, or subsidiary thereof')).toEqual({
    name: 'Example',
    aliases: [],
    formerNames: [],
    notes: ['and any successor, sub-unit, or subsidiary thereof'],
  });
});
