import { expect, test } from 'vitest';
import { readExpected } from './expected-claims.ts';

test.each([
  ['the documented form', { claims: [{ quote: 'a b', speaker: 'S', citing: ['D'], stance: 'denies' }] }],
  [
    'other names',
    { expected_claims: [{ sentence: 'a b', attributed_to: 'S', cites: 'D', polarity: 'denial' }] },
  ],
  ['a bare list', [{ text: 'a b', source: 'S', cited_source: 'D', stance: 'deny' }]],
  [
    'a chain, outermost first',
    { claims: [{ claim: 'a b', chain: [{ name: 'S' }, { name: 'D' }], stance: 'rejected' }] },
  ],
])('%s', (_, value) => {
  expect(readExpected(value)?.claims).toMatchObject([
    { quote: 'a b', speaker: 'S', citing: ['D'], stance: 'denies' },
  ]);
});
test('what is no list of claims is none', () => {
  expect(readExpected({ fictional: true })).toBeUndefined();
  expect(readExpected('text')).toBeUndefined();
});
