import { expect, test } from 'vitest';
import { claimParty, ledgerClaim, reportedClaim } from '../../../test/make-reported-claim.ts';
import { claimIdsOf, entriesOfClaims } from './entries-of-claims.ts';

test('accepted assertions give entries of basis reported, without designations', () => {
  const [entry, ...others] = entriesOfClaims([
    reportedClaim(),
    reportedClaim({ claim: ledgerClaim({ id: 'r2:4' }) }),
  ]);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    source: 'ledger',
    basis: 'reported',
    caption: 'Fictitious Aero Works',
    designations: [],
  });
  expect(claimIdsOf(entry!)).toEqual(['r1:1', 'r2:4']);
});
test.each([
  ['proposed', ledgerClaim({ state: 'proposed' })],
  ['rejected', ledgerClaim({ state: 'rejected' })],
  ['a denial', ledgerClaim({ stance: 'denies' })],
  ['a country', ledgerClaim({ actor: claimParty('Russia', 'country'), parties: [] })],
  ['a ministry', ledgerClaim({ actor: claimParty('Ministry of Trade', 'government'), parties: [] })],
  ['nobody named', ledgerClaim({ actor: claimParty('a dealer in Almaty'), parties: [] })],
  ['its own speaker', ledgerClaim({ actor: claimParty('Example Times'), parties: [] })],
])('%s gives none', (_, claim) => expect(entriesOfClaims([reportedClaim({ claim })])).toEqual([]));
