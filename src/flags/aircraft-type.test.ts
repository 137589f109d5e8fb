import { describe, expect, test } from 'vitest';
import { claimFact, tested } from '../../test/make-claim.ts';
import { aircraftType } from './aircraft-type.ts';

describe('hit', () => {
  test('no civil type', () =>
    expect(aircraftType.raise(claimFact([tested('aircraft-type', 'contradicts', 10)]))).toMatchObject({
      variant: 'not-civil',
    }));
  test('not in the fleet', () =>
    expect(
      aircraftType.raise(
        claimFact([tested('aircraft-type', 'supports', -3), tested('in-fleet', 'contradicts', 4)]),
      ),
    ).toMatchObject({ variant: 'not-in-fleet' }));
});

test('clear: a civil type', () =>
  expect(aircraftType.raise(claimFact([tested('aircraft-type', 'supports', -3)]))).toBeNull());

test('not testable without a type that a table knows', () =>
  expect(aircraftType.raise(claimFact([tested('aircraft-type', 'missing', 1)]))).toHaveProperty('missing'));
