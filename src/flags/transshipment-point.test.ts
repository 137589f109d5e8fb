import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { RouteFact, RoutePoint } from '../model/facts.ts';
import { transshipmentPoint } from './transshipment-point.ts';

const point = (stage: RoutePoint['stage'], country: string, named = false): RoutePoint => ({
  stage,
  country,
  written: written(country, stage),
  transshipmentPoint: named,
});
const route = (points: RoutePoint[], parts: Partial<RouteFact> = {}): { route: RouteFact } => ({
  route: { points, detours: [], unread: [], industrialDemand: false, ...parts },
});
const over = (via: RoutePoint, directKm: number, viaKm: number) =>
  route([point('dispatch', 'DE'), via, point('destination', 'KZ')], {
    detours: [{ point: via, directKm, viaKm }],
  });

describe('hit', () => {
  test('a long way over a named point', () => {
    expect(transshipmentPoint.raise(over(point('transit', 'AE', true), 4_000, 9_500))).toMatchObject({
      variant: 'detour',
      sentence:
        'The way over United Arab Emirates (AE) to Kazakhstan (KZ) is about 9,500 km instead of 4,000 km, and AE was named as a transshipment point.',
    });
  });
  test('what is on the way for ships is none for aircraft', () => {
    const { route: byAir } = over(point('transit', 'AE', true), 4_000, 7_000);
    expect(transshipmentPoint.raise({ route: { ...byAir, bySea: false } })).toMatchObject({
      variant: 'detour',
    });
  });
  test('high-priority goods that end at such a point', () => {
    const facts = route([point('dispatch', 'DE'), point('destination', 'AE', true)], { chplTier: '1' });
    expect(transshipmentPoint.raise(facts)).toMatchObject({ variant: 'final-point' });
  });
});

describe('clear', () => {
  const end = point('destination', 'AE', true);
  test.each([
    ['on the way', over(point('transit', 'AE', true), 4_000, 7_000)],
    [
      'as far as ships sail',
      { route: { ...over(point('transit', 'SG', true), 4_000, 8_500).route, bySea: true } },
    ],
    ['near by', over(point('transit', 'AE', true), 500, 1_500)],
    ['a long way over another country', over(point('transit', 'PT'), 4_000, 9_500)],
    ['other goods that end there', route([point('dispatch', 'DE'), end])],
    [
      'a country that uses them itself',
      route([point('dispatch', 'DE'), end], { chplTier: '1', industrialDemand: true }),
    ],
    ['never left the country', route([point('dispatch', 'AE', true), end], { chplTier: '1' })],
  ])('%s', (_, facts) => expect(transshipmentPoint.raise(facts)).toBeNull());
});

test('not testable without a route', () => expect(transshipmentPoint.needs).toEqual(['route']));
