import { expect, test } from 'vitest';
import { ledgerClaim } from '../../../test/make-reported-claim.ts';
import { compareClaims, sameName, scoreClaims } from './compare-claims.ts';

const text = 'Officials said the firm shipped drones. The firm denied it.';
const proposal = (from: number, to: number, parts = {}) =>
  ledgerClaim({
    content: { words: text.slice(from, to), place: { file: 'f', from, to, line: 1 } },
    place: { file: 'f', from, to, line: 1 },
    ...parts,
  });

test('claims meet by their words, each once; what nobody expected counts against precision', () => {
  const compared = compareClaims(
    text,
    [{ quote: 'the firm shipped drones', speaker: 'officials', citing: [], stance: 'asserts' }],
    [proposal(15, 38, { speaker: 'Officials' }), proposal(40, 59, { stance: 'denies' })],
  );
  expect(compared.compared).toMatchObject([{ speakerRight: true, stanceRight: true }]);
  expect(compared.unexpected).toHaveLength(1);
  expect(scoreClaims([compared])).toMatchObject({
    claims: { precision: 0.5, recall: 1 },
    attribution: { precision: 1 },
    stance: { precision: 1 },
  });
});
test.each([
  ['the Wall Street Journal', 'Wall Street Journal', true],
  ['Janis Paraugs', 'Security Service chief Janis Paraugs', true],
  ['Merkur Brief', 'Harbour Gazette', false],
  ['источников', 'двух источников, знакомых с ситуацией', true],
  ['', 'Harbour Gazette', false],
])('%s / %s', (a, b, same) => expect(sameName(a, b)).toBe(same));
