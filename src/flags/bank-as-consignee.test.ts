import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { DeliveryParty } from '../model/facts.ts';
import { bankAsConsignee } from './bank-as-consignee.ts';

const facts = (letterOfCredit: boolean, parts: Partial<DeliveryParty>) => ({
  payment: { terms: written('L/C AT SIGHT', 'terms'), letterOfCredit },
  deliveryParty: {
    consignee: written('FICTITIOUS BANK', 'consignee'),
    kind: 'bank',
    ...parts,
  } as DeliveryParty,
});

describe('hit', () => {
  test('bank, letter of credit, no one else', () => {
    expect(bankAsConsignee.raise(facts(true, {}))).toMatchObject({
      variant: 'raised',
      evidence: { length: 2 },
    });
  });
});

describe('clear', () => {
  test('no letter of credit', () => expect(bankAsConsignee.raise(facts(false, {}))).toBeNull());
  test('not a bank', () => expect(bankAsConsignee.raise(facts(true, { kind: 'other' }))).toBeNull());
  test('the buyer is named', () => {
    const recipientBehind = { role: 'buyer', name: written('FICTITIOUS MILLS') } as const;
    expect(bankAsConsignee.raise(facts(true, { recipientBehind }))).toBeNull();
  });
});

test('not testable without terms of payment', () =>
  expect(bankAsConsignee.needs).toEqual(['payment', 'deliveryParty']));
