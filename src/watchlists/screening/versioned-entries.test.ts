import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entry, list, version } from '../../../test/screening-index.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Entry } from '../../model/entry.ts';
import { dayNumber, type Held, holdVersions, NO_END, type VersionedContent } from './versioned-entries.ts';

const a = entry('A', 'Korventa');
const changed = entry('A', 'Korventa', { properties: { address: ['1 Example Street'] } });

/** Spans as `name: from until`. */
function spans(...versions: VersionedContent[]): string[] {
  return holdVersions<Entry>(list('sdn', ...versions), 0, ({ entries }) => entries).map(
    ({ item, fromDay, untilDay }) => `${item === a ? 'A' : "A'"}: ${dayText(fromDay)} ${dayText(untilDay)}`,
  );
}

function dayText(day: number): string {
  return day === NO_END ? 'now' : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

describe('the spans of an entry', () => {
  const [march1, march2, march3] = ['2023-03-01', '2023-03-02', '2023-03-03'] as const;
  it.each<[string, VersionedContent[], string[]]>([
    ['unchanged', [version(march1, [a]), version(march2, [a])], ['A: 2023-03-01 now']],
    ['added', [version(march1, []), version(march2, [a])], ['A: 2023-03-02 now']],
    [
      'changed',
      [version(march1, [a]), version(march2, [changed])],
      ['A: 2023-03-01 2023-03-02', "A': 2023-03-02 now"],
    ],
    ['removed', [version(march1, [a]), version(march2, [])], ['A: 2023-03-01 2023-03-02']],
    [
      're-added',
      [version(march1, [a]), version(march2, []), version(march3, [a])],
      ['A: 2023-03-01 2023-03-02', 'A: 2023-03-03 now'],
    ],
    [
      'changed and changed back',
      [version(march1, [a]), version(march2, [changed]), version(march3, [a])],
      ['A: 2023-03-01 2023-03-02', "A': 2023-03-02 2023-03-03", 'A: 2023-03-03 now'],
    ],
    ['twice in one version', [version(march1, [a, a])], ['A: 2023-03-01 now']],
    ['in no version', [], []],
  ])('%s', (_, versions, expected) => {
    expect(spans(...versions)).toEqual(expected);
  });
});

describe('on any day', () => {
  const days = fc.array(fc.integer({ min: 19_000, max: 19_030 }), { maxLength: 8 }).map((all) => all.sort());
  const contents = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 6 })), { minLength: 8, maxLength: 8 });

  it('the entries in force by their spans are those of the version in force', () => {
    fc.assert(
      fc.property(days, contents, fc.integer({ min: 18_990, max: 19_040 }), (starts, numbers, day) => {
        const versions = starts.map((start, i) => ({
          day: start,
          entries: numbers[i]!.map((n) => entry(`E${n}`, `N${n}`)),
        }));
        const held = holdVersions<Entry>(
          list(
            'sdn',
            ...versions.map(({ day: start, entries }) => version(dayText(start) as IsoDate, entries)),
          ),
          0,
          ({ entries }) => entries,
        );
        const inForce = versions.findLast((each) => each.day <= day)?.entries ?? [];
        expect(idsOn(held, day)).toEqual(inForce.map(({ id }) => id).sort());
      }),
    );
  });
});

function idsOn(held: readonly Held<Entry>[], day: number): string[] {
  return held
    .filter(({ fromDay, untilDay }) => fromDay <= day && (untilDay === NO_END || day < untilDay))
    .map(({ item }) => item.id)
    .sort();
}

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2024-02-29', 19_782],
    ['2024-03-01', 19_783],
  ] as const)('%s is %i', (date, day) => {
    expect(dayNumber(date)).toBe(day);
  });
});
