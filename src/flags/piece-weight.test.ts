import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { PieceMassFact } from '../model/facts.ts';
import { pieceWeight } from './piece-weight.ts';

const chips = { goods: 'integrated circuits', minKg: 0.0001, maxKg: 2 };
const fact = (parts: Partial<PieceMassFact>): { pieceMasses: PieceMassFact[] } => ({
  pieceMasses: [{ item: 1, ...parts }],
});
const pieces = written(10, 'pieces');
const net = (kg: number) => ({ netMassKg: written(kg, 'net mass') });
const gross = (kg: number) => ({ grossMassKg: written(kg, 'gross mass') });

describe('hit', () => {
  test('too heavy for what the code says', () => {
    expect(pieceWeight.raise(fact({ ...net(450), pieces, kgPerPiece: 45, plausible: chips }))).toMatchObject({
      variant: 'outside-range',
      sentence:
        'Item 1: 45 kg for each piece is inconsistent with integrated circuits, which weigh 0.0001 to 2 kg.',
      evidence: [{ value: '450' }, { value: '10' }],
    });
  });
  test('too light', () => {
    const cars = { goods: 'passenger cars', minKg: 100, maxKg: 15_000 };
    expect(pieceWeight.raise(fact({ ...net(20), pieces, kgPerPiece: 2, plausible: cars }))).toMatchObject({
      variant: 'outside-range',
    });
  });
  test('net over gross', () => {
    expect(pieceWeight.raise(fact({ ...net(120), ...gross(100) }))).toMatchObject({
      variant: 'net-over-gross',
      sentence: 'Item 1: the net mass of 120 kg is more than the gross mass of 100 kg.',
    });
  });
});

describe('clear', () => {
  test.each([
    ['in range', { ...net(1), pieces, kgPerPiece: 0.1, plausible: chips }],
    ['gross mass with its packing', { ...gross(50), pieces, kgPerPiece: 5, plausible: chips }],
    ['net and gross equal, and a little rounding', { ...net(101), ...gross(100) }],
  ])('%s', (_, parts) => expect(pieceWeight.raise(fact(parts))).toBeNull());
});

test('not testable without masses', () => expect(pieceWeight.needs).toEqual(['pieceMasses']));
