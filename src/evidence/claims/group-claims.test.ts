import { expect, test } from 'vitest';
import { claimParty, ledgerClaim } from '../../../test/make-reported-claim.ts';
import type { LedgerClaim, Report } from '../../model/report.ts';
import { createStandings, groupClaims } from './group-claims.ts';

const report = (id: string, publisher: string, date: Report['date']): Report => ({
  id,
  sha256: id.repeat(8),
  bytes: 1,
  mediaType: 'text/plain',
  fileName: `${id}.txt`,
  publisher,
  date,
  language: 'en',
  obtainedAt: '2024-01-01T00:00:00Z',
  textSha256: '0',
});
const saying = (claim: Partial<LedgerClaim>, of: Report) => ({
  claim: ledgerClaim({ ...claim, reportId: of.id }),
  report: of,
});
const magazine = report('r1', 'Merkur Brief', '2024-05-14');

test('papers that cite one magazine are one source', () => {
  const papers = ['One Post', 'Two Times', 'Three Daily'].map((name, index) =>
    saying(
      {
        id: `p${index}:1`,
        speaker: name,
        citing: ['Merkur Brief'],
        chain: [
          { name, kind: 'outlet', stance: 'asserts', by: 'reported' },
          { name: 'Merkur Brief', kind: 'outlet', stance: 'asserts', by: 'citing' },
        ],
      },
      report(`p${index}`, name, '2024-05-16'),
    ),
  );
  const [group, ...others] = groupClaims([saying({ speaker: 'Merkur Brief' }, magazine), ...papers]);
  expect(others).toEqual([]);
  expect(group).toMatchObject({
    primarySources: ['Merkur Brief'],
    repeats: { 'p0:1': 'Merkur Brief', 'p1:1': 'Merkur Brief', 'p2:1': 'Merkur Brief' },
  });
});

test('a denial stands against what it denies, and accounts that differ are set side by side', () => {
  const other = report('r2', 'Other Paper', '2024-06-01');
  const sayings = [
    saying(
      {
        id: 'r1:1',
        quantities: [{ words: '25 drones', value: 25, unit: 'drones', place: ledgerClaim().place }],
      },
      magazine,
    ),
    saying(
      {
        id: 'r2:1',
        speaker: 'Other Paper',
        quantities: [{ words: '30 drones', value: 30, unit: 'drones', place: ledgerClaim().place }],
      },
      other,
    ),
    saying(
      { id: 'r2:2', speaker: 'Fictitious Aero Works', stance: 'denies', actions: [], parties: [] },
      other,
    ),
  ];
  const groups = groupClaims(sayings);
  expect(groups).toMatchObject([
    {
      asserts: ['r1:1', 'r2:1'],
      denies: ['r2:2'],
      differences: [{ field: 'quantity', accounts: [{ value: '25 drones' }, { value: '30 drones' }] }],
    },
  ]);
  expect(createStandings(groups, sayings)('r1:1').against.map(({ claim }) => claim.id)).toEqual(['r2:2']);
  expect(groups[0]!.overTime.map(({ date }) => date)).toEqual(['2024-05-14', '2024-06-01', '2024-06-01']);
});

test('other firms are another matter', () => {
  const other = saying(
    { id: 'r1:2', actor: claimParty('Unrelated Mills'), parties: [claimParty('Unrelated Mills')], goods: [] },
    magazine,
  );
  expect(groupClaims([saying({}, magazine), other])).toHaveLength(2);
});
