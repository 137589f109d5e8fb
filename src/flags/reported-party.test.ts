import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import { ledgerClaim, reportedClaim } from '../../test/make-reported-claim.ts';
import type { ClaimAgreement, ReportedPartyFact, ReportsFact } from '../model/facts.ts';
import type { EntryHit } from '../model/finding.ts';
import type { Grade, ReportedClaim } from '../model/report.ts';
import { reportedParty } from './reported-party.ts';

const hit = (score = 0.97): EntryHit => ({
  role: 'consignor',
  partyName: 'FICTITIOUS AERO WORKS CO',
  entryId: 'ledger:r1:1:fictitious-aero-works',
  source: 'ledger',
  caption: 'Fictitious Aero Works',
  schema: 'Company',
  basis: 'reported',
  programmes: [],
  score,
  entryName: 'Fictitious Aero Works',
  tokens: [],
  adjustments: [],
  explanation: 'the names are equal',
  entryFacts: [],
});
const graded = (grade: Partial<Grade>): Partial<ReportedClaim> => ({
  claim: ledgerClaim({ grades: [{ by: 'a', at: '2023-04-01T00:00:00Z', why: 'w', ...grade }] }),
});
const agreement = (on: ClaimAgreement['on']): ClaimAgreement => ({
  on,
  claimed: 'drones',
  written: written('DRONE PARTS', 'description'),
});
const party = (
  parts: Partial<ReportedClaim> = {},
  score = 0.97,
  agreements: ClaimAgreement[] = [],
): ReportedPartyFact => ({ hit: hit(score), claims: [{ reported: reportedClaim(parts), agreements }] });
const facts = (parts: Partial<ReportsFact>): { reports: ReportsFact } => ({
  reports: { asOf: '2023-04-01', parties: [], agreeing: [], ...parts },
});

describe('hit: a named party, by grade, age and name', () => {
  test.each([
    ['nobody graded it', party(), '2023-04-01', 'ungraded-fresh'],
    ['B2', party(graded({ source: 'B', information: '2' })), '2023-04-01', 'well-graded-fresh'],
    [
      'B2, two years old',
      party(graded({ source: 'B', information: '2' })),
      '2025-04-01',
      'well-graded-older',
    ],
    ['two years old', party(), '2025-04-01', 'ungraded-older'],
    ['four years old', party(), '2027-04-01', 'old'],
    ['E3', party(graded({ source: 'E', information: '3' })), '2023-04-01', 'poorly-graded'],
    ['C4', party(graded({ source: 'C', information: '4' })), '2023-04-01', 'poorly-graded'],
    ['refuted', party({ refuted: true }), '2023-04-01', 'refuted'],
    ['a name that differs', party({}, 0.8), '2023-04-01', 'possible-name'],
    [
      'goods and lane agree as well',
      party({}, 0.97, [agreement('goods'), agreement('lane')]),
      '2023-04-01',
      'named-and-agreeing',
    ],
    [
      'the time alone adds nothing',
      party({}, 0.97, [agreement('goods'), agreement('time window')]),
      '2023-04-01',
      'ungraded-fresh',
    ],
  ] as const)('%s', (_, fact, asOf, variant) => {
    expect(reportedParty.raise(facts({ parties: [fact], asOf }))).toMatchObject({ variant });
  });
  test('the denial stands beside the claim, in the sentence and in what is shown', () => {
    const against = [
      {
        id: 'r1:2',
        sentence: 'The firm denied it.',
        speaker: 'Fictitious Aero Works',
        chain: [],
        stance: 'denies' as const,
        publisher: 'Example Times',
        publishedOn: '2023-03-17' as const,
      },
    ];
    expect(reportedParty.raise(facts({ parties: [party({ against })] }))).toMatchObject({
      sentence:
        'Consignor "FICTITIOUS AERO WORKS CO" is consistent with "Fictitious Aero Works", of which Example Times says "Fictitious Aero Works intends to ship drones, the Example Times said." (Example Times, 2023-03-16, 16 days before). Fictitious Aero Works denies it: "The firm denied it.".',
      claims: [{ claimId: 'r1:1', against: [{ sentence: 'The firm denied it.', stance: 'denies' }] }],
    });
  });
  test('it is never a legal ground', () => {
    expect(reportedParty.raise(facts({ parties: [party()] }))).not.toHaveProperty('legalGround');
  });
});

describe('hit: a pattern without a named party', () => {
  test.each([
    [['goods', 'lane'], 'agrees-on-two'],
    [['goods', 'lane', 'pretext'], 'agrees-on-three'],
    [['lane', 'pretext', 'time window'], 'agrees-on-three'],
  ] as const)('%j', (on, variant) => {
    const agreeing = [{ reported: reportedClaim(), agreements: on.map(agreement) }];
    expect(reportedParty.raise(facts({ agreeing }))).toMatchObject({ variant });
  });
});

test('clear: no party, no pattern, or a name too far', () => {
  expect(reportedParty.raise(facts({}))).toBeNull();
  expect(reportedParty.raise(facts({ parties: [party({}, 0.69)] }))).toBeNull();
});
test('not testable: needs accepted claims of the ledger', () => {
  expect(reportedParty.needs).toEqual(['reports']);
});
