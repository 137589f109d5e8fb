import { expect, test } from 'vitest';
import { ownershipGraph, ownersOf, type ResolvedEdge } from './ownership.ts';
import { sampleList } from './sample-list.ts';

const list = sampleList();
const fictional = list.entries.filter((entry) => entry.fictional);
const real = list.entries.filter((entry) => !entry.fictional);

test('the sample list says what it is', () => {
  expect(list.version.sourceTitle).toBe('Sample list');
  expect(list.version).toMatchObject({ listId: 'sample', source: 'sample', entries: 61, problems: 0 });
  expect([real.length, fictional.length]).toEqual([46, 15]);
});

test('fictional entries are plainly so', () => {
  for (const entry of fictional) {
    expect(entry.id).toMatch(/^sample:fictional-/);
    expect(entry.caption).toMatch(/ \(FICTIONAL\)$/);
    for (const { programme } of entry.designations) expect(programme).toMatch(/^EXAMPLE-/);
    for (const email of entry.properties.email ?? []) expect(email).toMatch(/\.example$/);
  }
});

test('real entries name the public page on which they can be checked', () => {
  for (const entry of real) {
    expect(entry.designations.length).toBeGreaterThan(0);
    expect(entry.properties.sourceUrl?.[0]).toMatch(
      /^https:\/\/(?:sanctionssearch\.ofac\.treas|www\.ecfr)\.gov\//,
    );
  }
});

test('ids are unique and edges end at entries', () => {
  const ids = new Set(list.entries.map(({ id }) => id));
  expect(ids.size).toBe(list.entries.length);
  for (const { subject, object } of list.edges) {
    for (const end of [subject, object]) expect('id' in end && ids.has(end.id)).toBe(true);
  }
});

test('its two stories of ownership hold under the 50 per cent rule', () => {
  const edges = list.edges.map((edge): ResolvedEdge => {
    const [from, to] = [edge.subject, edge.object].map((end) => ('id' in end ? end.id : end.name));
    return { ...edge, subjectId: from!, subjectName: from!, objectId: to!, objectName: to! };
  });
  const graph = ownershipGraph(edges, '2023-06-01');
  const blocked = new Set(list.entries.filter(({ basis }) => basis === 'designated').map(({ id }) => id));
  const owned = (slug: string) => ownersOf(`sample:fictional-${slug}`, graph, (id) => blocked.has(id));
  expect(owned('polyarny-veter-trading')?.chains.map((chain) => chain.map(({ percent }) => percent))).toEqual(
    [[60, 100]],
  );
  expect(owned('zerkalo-components')?.percent).toBe(55);
  expect(
    ownersOf('sample:fictional-polyarny-veter-trading', ownershipGraph(edges, '2021-06-01'), (id) =>
      blocked.has(id),
    ),
  ).toBeUndefined();
});
