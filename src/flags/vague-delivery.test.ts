import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { DeliveryPlan } from '../model/facts.ts';
import { vagueDelivery } from './vague-delivery.ts';

const raise = (parts: Partial<DeliveryPlan>) =>
  vagueDelivery.raise({ deliveryPlan: { vagueDates: [], vaguePlaces: [], ...parts } });

describe('hit', () => {
  test('an out-of-the-way place', () => {
    expect(
      raise({
        remote: { written: written('Bouvet Island', 'destination'), why: 'Bouvet Island: uninhabited' },
      }),
    ).toMatchObject({
      variant: 'remote-place',
      sentence: 'The destination "Bouvet Island" is out of the way. Bouvet Island: uninhabited.',
    });
  });
  test('no place', () =>
    expect(raise({ vaguePlaces: [written('TBA')] })).toMatchObject({ variant: 'vague-place' }));
  test('no day', () => {
    expect(raise({ vagueDates: [written('ASAP', 'arrival')] })).toMatchObject({
      variant: 'vague-date',
      sentence: 'A date is given as "ASAP", which is no day.',
    });
  });
});

test('clear', () => expect(raise({})).toBeNull());
test('not testable without date and destination', () =>
  expect(vagueDelivery.needs).toEqual(['deliveryPlan']));
