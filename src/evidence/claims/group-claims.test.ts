import fc from 'fast-check';
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

/** What makes two claims speak of the same thing, said pair by pair: slow, and easy to believe. */
function isAlike(a: LedgerClaim, b: LedgerClaim): boolean {
  const share = (one: readonly string[], other: readonly string[]) =>
    one.some((each) => other.includes(each));
  const names = (claim: LedgerClaim) => claim.parties.map(({ name }) => name);
  const models = (claim: LedgerClaim) => claim.models.map(({ words }) => words);
  const countries = (claim: LedgerClaim) => claim.places.flatMap(({ country }) => country ?? []);
  const points = [
    share(
      a.actions.map(({ action }) => action),
      b.actions.map(({ action }) => action),
    ),
    share(
      a.goods.map(({ words }) => words),
      b.goods.map(({ words }) => words),
    ),
    new Set(countries(a).filter((country) => countries(b).includes(country))).size >= 2,
    a.quantities.some(({ value }) => value > 12 && b.quantities.some((each) => each.value === value)),
  ].filter(Boolean).length;
  return share(names(a), names(b)) || share(models(a), models(b)) || points >= 3;
}

test('groups found in one pass are those that pairs make', () => {
  const { place } = ledgerClaim();
  const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
  const claims = fc.record({
    parties: some(['Ada Works', 'Bo Mills', 'Cy Pumps', 'Di Cranes']).map((all) =>
      all.map((name) => claimParty(name)),
    ),
    models: some(['TB-1', 'ZX-2']).map((all) => all.map((words) => ({ words, place }))),
    goods: some(['drone', 'pump', 'engine']).map((all) => all.map((words) => ({ words, place }))),
    places: some(['CN', 'RU', 'IR', 'KZ'] as const).map((all) =>
      all.map((country) => ({ words: country, place, country })),
    ),
    quantities: some([5, 20, 30]).map((all) =>
      all.map((value) => ({ words: '', place, value, unit: 'drones' })),
    ),
    actions: some(['ship', 'buy'] as const).map((all) =>
      all.map((action) => ({ words: action, place, action, mode: 'deed' as const, negated: false })),
    ),
  });
  fc.assert(
    fc.property(fc.array(claims, { maxLength: 12 }), (parts) => {
      const sayings = parts.map(({ ...each }, index) => {
        const { claim, report: of } = saying({ ...each, id: `r1:${index}`, stance: 'asserts' }, magazine);
        const { actor: _, ...rest } = claim;
        return { claim: rest, report: of };
      });
      const group = new Map(
        groupClaims(sayings).flatMap(({ id, asserts }) => asserts.map((member) => [member, id] as const)),
      );
      // Pairs that are alike, and what they lead to.
      const reached = sayings.map((_, index) => index);
      for (let round = 0; round < sayings.length; round++)
        for (const [a, one] of sayings.entries())
          for (const [b, other] of sayings.entries())
            if (isAlike(one.claim, other.claim)) reached[a] = Math.min(reached[a] ?? a, reached[b] ?? b);
      for (const a of sayings.keys())
        for (const b of sayings.keys())
          expect(group.get(`r1:${a}`) === group.get(`r1:${b}`)).toBe(reached[a] === reached[b]);
    }),
    { numRuns: 300 },
  );
});
