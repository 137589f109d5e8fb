import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { DeliveryParty } from '../model/facts.ts';
import { forwarderAsDestination } from './forwarder-as-destination.ts';

const to = (parts: Partial<DeliveryParty>) => ({
  deliveryParty: {
    consignee: written('FICTITIOUS LOGISTICS LLC', 'consignee'),
    kind: 'other',
    ...parts,
  } as DeliveryParty,
});

describe('hit', () => {
  test('no one behind it', () => {
    expect(
      forwarderAsDestination.raise(to({ kind: 'freight-forwarder', because: '"logistics" in its name' })),
    ).toMatchObject({
      sentence:
        'Consignee "FICTITIOUS LOGISTICS LLC" is consistent with a freight forwarder ("logistics" in its name), and the papers name no one behind it.',
    });
  });
});

describe('clear', () => {
  test('another party', () => expect(forwarderAsDestination.raise(to({}))).toBeNull());
  test('the recipient is named', () => {
    const recipientBehind = { role: 'end-user', name: written('FICTITIOUS AIRWAYS') } as const;
    expect(forwarderAsDestination.raise(to({ kind: 'freight-forwarder', recipientBehind }))).toBeNull();
  });
});

test('not testable without a consignee', () =>
  expect(forwarderAsDestination.needs).toEqual(['deliveryParty']));
