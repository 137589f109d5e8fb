import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../model/dates.ts';
import type { ListVersion } from '../../watchlists/list-version.ts';
import { openLists } from '../../watchlists/store.ts';
import { dayNotices, listsForRun, listUses } from './lists-for-run.ts';

const home = mkdtempSync(join(tmpdir(), 'tidewaiter-lists-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function version(effective: IsoDate, more: Partial<ListVersion> = {}): ListVersion {
  return {
    listId: 'ofac-sdn',
    source: 'ofac-sdn',
    versionId: `${effective}-0`,
    effective,
    effectiveFrom: 'given',
    importedAt: effective,
    sequence: 1,
    sha256: '0',
    files: [],
    entries: 7,
    edges: 0,
    names: 7,
    problems: 0,
    sourceTitle: 'A list',
    publisher: 'A publisher',
    ...more,
  };
}

describe('what the summary says of a list', () => {
  const both = [version('2023-01-01'), version('2023-06-01')];
  it.each([
    ['the version in force', '2023-05-31', { version: '2023-01-01-0', ageDays: 150, stale: true }],
    ['the one of the day itself', '2023-06-01', { version: '2023-06-01-0', ageDays: 0 }],
    ['none, when the first came later', '2022-12-31', { version: null, firstEffective: '2023-01-01' }],
  ] as const)('%s (%s)', (_, asOf, expected) => {
    const [use, ...more] = listUses(both, asOf);
    expect(more).toEqual([]);
    expect(use).toMatchObject(expected);
    expect(use?.stale).toBe('stale' in expected ? true : undefined);
  });

  it('every version, when each record is judged by its own day; none is stale, or of an age', () => {
    const uses = listUses(both, 'shipment');
    expect(uses.map(({ version: id, stale, ageDays }) => [id, stale, ageDays])).toEqual([
      ['2023-01-01-0', undefined, null],
      ['2023-06-01-0', undefined, null],
    ]);
  });

  it.each(['own', 'ownership', 'sample'] as const)(
    '%s does not grow stale: nobody else publishes it',
    (source) => {
      expect(listUses([version('2020-01-01', { source })], '2024-01-01')[0]?.stale).toBeUndefined();
    },
  );
});

describe('what the summary says of the day', () => {
  it.each([
    ['shipment', 0],
    ['2023-12-31', 0],
    ['2024-01-01', 0],
    ['2024-01-02', 1],
  ] as const)('%s, when today is 2024-01-01: %i notices', (asOf, count) => {
    const notices = dayNotices(asOf, '2024-01-01');
    expect(notices).toHaveLength(count);
    for (const notice of notices) expect(notice).toContain('2024-01-02, a day to come');
  });
});

describe('the lists of a run', () => {
  it('are all that were imported: here none, and the run can go on', () => {
    const lists = listsForRun(home, openLists(home), undefined);
    expect(lists).toMatchObject({ versions: [], withSample: false, index: { lists: [] } });
  });

  it('may be the sample list alone', () => {
    const lists = listsForRun(home, openLists(home), ['sample']);
    expect(lists.withSample).toBe(true);
    expect(lists.index.lists.map(({ listId }) => listId)).toEqual(['sample']);
    expect(listUses(lists.versions, '2024-01-01')[0]?.notice).toContain('not for compliance use');
  });

  it('must have been imported', () => {
    expect(() => listsForRun(home, openLists(home), ['sample', 'un-sc', 'nope'])).toThrow(
      expect.objectContaining({
        problem: {
          what: 'no list "un-sc", "nope" was imported',
          where: '--lists',
          mend: expect.stringContaining('lists import'),
        },
      }),
    );
  });
});
