import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OWNERSHIP_DEPTH } from '../model/limits.ts';
import { ownershipGraph, ownersOf, type ResolvedEdge } from './ownership.ts';

const DAY = '2023-06-01';

function edge(
  owner: string,
  owned: string,
  percent?: number,
  rest: Partial<ResolvedEdge> = {},
): ResolvedEdge {
  return {
    kind: 'ownership',
    source: 'ownership',
    subjectId: owner,
    subjectName: owner,
    objectId: owned,
    objectName: owned,
    ...(percent === undefined ? {} : { percent }),
    ...rest,
  };
}

/** Owners that are designated have names in capitals. */
const isBlocked = (id: string): boolean => id === id.toUpperCase();

function owned(
  id: string,
  edges: readonly ResolvedEdge[],
): { percent: number; chains: string[] } | undefined {
  const found = ownersOf(id, ownershipGraph(edges, DAY), isBlocked);
  return (
    found && {
      percent: found.percent,
      chains: found.chains.map((chain) =>
        [...chain.map(({ ownerId, percent }) => `${ownerId} ${percent}`), chain.at(-1)!.ownedId].join(' > '),
      ),
    }
  );
}

describe("OFAC's 50 per cent rule", () => {
  const CASES: readonly (readonly [string, readonly ResolvedEdge[], ReturnType<typeof owned>])[] = [
    ['half is enough', [edge('A', 'x', 50)], { percent: 50, chains: ['A 50 > x'] }],
    ['less is not', [edge('A', 'x', 49.99)], undefined],
    [
      'shares of blocked owners add up',
      [edge('A', 'x', 30), edge('B', 'x', 25)],
      { percent: 55, chains: ['A 30 > x', 'B 25 > x'] },
    ],
    [
      'three times a sixth',
      [edge('A', 'x', 16.67), edge('B', 'x', 16.67), edge('C', 'x', 16.67)],
      { percent: 50.01, chains: ['A 16.67 > x', 'B 16.67 > x', 'C 16.67 > x'] },
    ],
    ['shares of others do not count', [edge('A', 'x', 30), edge('b', 'x', 70)], undefined],
    [
      'indirectly: a firm that the rule blocks counts whole',
      [edge('A', 'y', 60), edge('y', 'x', 100)],
      { percent: 100, chains: ['A 60 > y 100 > x'] },
    ],
    [
      'FAQ 401: 50% of 50% is blocked, step by step',
      [edge('A', 'y', 50), edge('y', 'x', 50)],
      { percent: 50, chains: ['A 50 > y 50 > x'] },
    ],
    [
      'FAQ 401: 25% of two halves is not',
      [edge('A', 'y', 25), edge('A', 'z', 25), edge('y', 'x', 50), edge('z', 'x', 50)],
      undefined,
    ],
    [
      'FAQ 401: direct and indirect shares add up',
      [edge('A', 'y', 50), edge('y', 'x', 40), edge('A', 'x', 10)],
      { percent: 50, chains: ['A 10 > x', 'A 50 > y 40 > x'] },
    ],
    ['an unknown share never counts', [edge('A', 'x'), edge('B', 'x', 40)], undefined],
    [
      'a share stated twice counts once',
      [edge('A', 'x', 30), edge('A', 'x', 29, { source: 'ftm' })],
      undefined,
    ],
    ['an owner who sold', [edge('A', 'x', 60, { until: '2023-05-31' })], undefined],
    ['an owner who bought later', [edge('A', 'x', 60, { from: '2023-06-02' })], undefined],
    [
      'on the day itself',
      [edge('A', 'x', 60, { from: DAY, until: DAY })],
      { percent: 60, chains: ['A 60 > x'] },
    ],
    ['directing is not owning', [edge('A', 'x', 60, { kind: 'directorship' })], undefined],
    ['firms that own each other block nobody', [edge('y', 'x', 60), edge('x', 'y', 60)], undefined],
    [
      'but a ring is blocked from outside',
      [edge('A', 'y', 50), edge('x', 'y', 50), edge('y', 'x', 60)],
      { percent: 60, chains: ['A 50 > y 60 > x'] },
    ],
    ['an owner of itself', [edge('x', 'x', 100)], undefined],
    [
      'never more than the whole',
      [edge('A', 'x', 80), edge('B', 'x', 80)],
      { percent: 100, chains: ['A 80 > x', 'B 80 > x'] },
    ],
  ];

  test.each(CASES)('%s', (_, edges, expected) => {
    expect(owned('x', edges)).toEqual(expected);
  });

  test('an unknown share of a blocked owner is told apart', () => {
    const graph = ownershipGraph([edge('A', 'x', 60), edge('B', 'x', undefined, { role: 'founder' })], DAY);
    expect(ownersOf('x', graph, isBlocked)?.unknownShares).toEqual([
      { ownerId: 'B', owner: 'B', source: 'ownership', role: 'founder' },
    ]);
  });

  test('chains longer than the limit are not followed', () => {
    const chain = (length: number): ResolvedEdge[] =>
      Array.from({ length }, (_, step) =>
        edge(step === 0 ? 'A' : `f${step}`, step === length - 1 ? 'x' : `f${step + 1}`, 100),
      );
    expect(owned('x', chain(OWNERSHIP_DEPTH))?.percent).toBe(100);
    expect(owned('x', chain(OWNERSHIP_DEPTH + 1))).toBeUndefined();
  });
});

describe('whatever the graph', () => {
  const name = fc.constantFrom('A', 'B', 'p', 'q', 'r', 's', 'x');
  const anyEdge = fc.record({
    owner: name,
    owned: name,
    percent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  });
  const anyGraph = fc
    .array(anyEdge, { maxLength: 20 })
    .map((edges) => edges.map((each) => edge(each.owner, each.owned, each.percent)));

  test('the answer is sound: the threshold is reached, chains begin at designated owners and end at the entity', () => {
    fc.assert(
      fc.property(anyGraph, (edges) => {
        const found = ownersOf('x', ownershipGraph(edges, DAY), isBlocked);
        if (!found) return;
        expect(found.percent).toBeGreaterThanOrEqual(50);
        expect(found.percent).toBeLessThanOrEqual(100);
        for (const chain of found.chains) {
          expect(isBlocked(chain[0]!.ownerId)).toBe(true);
          expect(chain.at(-1)!.ownedId).toBe('x');
          for (const [step, link] of chain.entries())
            if (step > 0) expect(link.ownerId).toBe(chain[step - 1]!.ownedId);
        }
      }),
    );
  });

  test('more ownership never unblocks', () => {
    fc.assert(
      fc.property(anyGraph, anyEdge, (edges, more) => {
        const before = ownersOf('x', ownershipGraph(edges, DAY), isBlocked);
        const after = ownersOf(
          'x',
          ownershipGraph([...edges, edge(more.owner, more.owned, more.percent)], DAY),
          isBlocked,
        );
        if (before) expect(after?.percent).toBeGreaterThanOrEqual(before.percent);
      }),
    );
  });

  test('the order of the edges does not matter', () => {
    fc.assert(
      fc.property(anyGraph, (edges) => {
        const [one, other] = [edges, edges.toReversed()].map(
          (each) => ownersOf('x', ownershipGraph(each, DAY), isBlocked)?.percent,
        );
        expect(one).toBe(other);
      }),
    );
  });

  test('nobody designated, nobody owned', () => {
    fc.assert(
      fc.property(anyGraph, (edges) => ownersOf('x', ownershipGraph(edges, DAY), () => false) === undefined),
    );
  });
});
