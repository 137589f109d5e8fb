import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { EntryContact, SharedContact } from '../model/facts.ts';
import { sharedContact } from './shared-contact.ts';

const entry = (parts: Partial<EntryContact> = {}): EntryContact => ({
  entryId: 'own:1',
  source: 'own',
  caption: 'LISTED WORKS',
  basis: 'designated',
  effect: 'blocking',
  programmes: ['TEST'],
  value: '+7 495 000 00 00',
  ...parts,
});
const shared = (kind: SharedContact['kind'], ...entries: EntryContact[]): SharedContact => ({
  role: 'consignee',
  partyName: 'FICTITIOUS TRADE',
  kind,
  written: written('+74950000000', kind),
  entries,
});

describe('hit', () => {
  test.each([
    ['phone', 'designated', 'designated-contact'],
    ['email', 'designated', 'designated-contact'],
    ['address', 'designated', 'designated-address'],
    ['phone', 'controlled-goods-end-user', 'listed-contact'],
    ['address', 'internal', 'listed-address'],
  ] as const)('%s of an entry %s: %s', (kind, basis, variant) => {
    expect(sharedContact.raise({ sharedContacts: [shared(kind, entry({ basis }))] })).toMatchObject({
      variant,
    });
  });
  test('the gravest speaks, all are shown', () => {
    const sharedContacts = [shared('address', entry({ basis: 'internal' })), shared('phone', entry())];
    expect(sharedContact.raise({ sharedContacts })).toMatchObject({
      variant: 'designated-contact',
      sentence:
        'Consignee "FICTITIOUS TRADE" has the same telephone number as "LISTED WORKS", listed in own.',
      evidence: { length: 4 },
    });
  });
});

describe('clear', () => {
  test('nothing shared', () => expect(sharedContact.raise({ sharedContacts: [] })).toBeNull());
  test.each(['context', 'reported'] as const)('an entry known only as %s', (basis) => {
    expect(sharedContact.raise({ sharedContacts: [shared('phone', entry({ basis }))] })).toBeNull();
  });
});

test('not testable without contacts or lists', () => expect(sharedContact.needs).toEqual(['sharedContacts']));
