import { expect, test } from 'vitest';
import { countsPieces, plausiblePieceMass } from './piece-mass.ts';

test('the longest prefix of a code decides', () => {
  expect(plausiblePieceMass('85423190')?.goods).toBe('integrated circuits');
  expect(plausiblePieceMass('88062200')?.goods).toBe('remote-controlled unmanned aircraft of 250 g to 7 kg');
  expect(plausiblePieceMass('880730')).toBeUndefined();
});

test.each(['PCS', 'pc.', 'EA', 'Units', 'H87', 'Stück', 'шт.', '件'])('%s counts pieces', (unit) =>
  expect(countsPieces(unit)).toBe(true),
);
test.each(['KG', 'SET', 'CTN', 'PAIR', 'M', 'REEL', ''])('%s does not', (unit) =>
  expect(countsPieces(unit)).toBe(false),
);
