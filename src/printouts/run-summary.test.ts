import { describe, expect, it } from 'vitest';
import type { RunSummary } from './run-summary.ts';
import { alertCount, recordsAddUp, summaryJson } from './run-summary.ts';
import { RunTally } from './run-tally.ts';
import { headline, listState, NO_LIST_USED, runNotices, shareWords } from './run-words.ts';
import { SAMPLE_FLAGS, sampleAlerts, sampleSummary } from './sample-run.ts';

describe('records in = assessed + quarantined', () => {
  it.each<[string, Partial<RunSummary>, boolean]>([
    ['adds up', {}, true],
    ['a record is lost', { recordsIn: 63 }, false],
    ['a record is counted twice', { quarantined: 3 }, false],
    ['an assessment has no outcome', { outcomes: { clear: 55, review: 1, hold: 1, stop: 2 } }, false],
  ])('%s', (_, changed, expected) => {
    expect(recordsAddUp(sampleSummary(changed))).toBe(expected);
  });
});

describe('summary.json', () => {
  it('has the same bytes whatever the order of keys, and says whether it adds up', () => {
    const summary = sampleSummary();
    const reversed = Object.fromEntries(Object.entries(summary).toReversed()) as unknown as RunSummary;
    expect(summaryJson(reversed)).toBe(summaryJson(summary));
    expect(JSON.parse(summaryJson(summary))).toMatchObject({
      recordsIn: 62,
      addsUp: true,
      outcomes: { stop: 2 },
    });
    expect(summaryJson(summary).endsWith('}\n')).toBe(true);
  });

  it('loses no field of the summary', () => {
    const { addsUp, ...rest } = JSON.parse(summaryJson(sampleSummary()));
    expect(addsUp).toBe(true);
    expect(rest).toEqual(sampleSummary());
  });
});

describe('what must be known before reading', () => {
  it('names stale, missing and sample lists, untested records and failed checks', () => {
    expect(runNotices(sampleSummary())).toEqual([
      'Your own list: stale, 205 days old. Designations since then are not seen.',
      'Japan METI end-user list: missing. No version of it is in force on the day (its first is in force from 2026-12-01); its checks were not testable.',
      'The sample list is dated and not for compliance use.',
      '60 records could not be tested against every list: no version of a list is that old.',
      'Incomplete: 1 assessment, in which a check failed; it counts as not made.',
    ]);
  });

  it('says once that the day is before any list', () => {
    const missing = sampleSummary().lists.slice(-1);
    const first = { ...missing[0]!, id: 'un-sc', firstEffective: '2022-02-23' as const };
    const summary = sampleSummary({ asOf: '2001-01-01', lists: [...missing, first], incomplete: 0 });
    expect(runNotices(summary)).toEqual([
      'No list is as old as 2001-01-01: the first that is kept is in force from 2022-02-23. No party was screened by name. Import versions of that time, or choose a later day with --as-of.',
    ]);
  });

  it.each([
    [{}, '2026-11-20, 3 days old'],
    [{ stale: true }, '2026-11-20, 3 days old, STALE'],
    [{ ageDays: null }, 'in force from 2026-11-20'],
    [{ version: null }, 'MISSING: no version in force'],
  ])('says of a list with %j: %s', (changed, words) => {
    expect(listState({ ...sampleSummary().lists[0]!, ...changed })).toBe(words);
  });

  it('says when there is no list at all', () => {
    for (const notices of [[], [NO_LIST_USED]])
      expect(runNotices(sampleSummary({ lists: [], notices })).slice(0, -2)).toEqual([NO_LIST_USED]);
  });

  it('never rounds something to nothing', () => {
    expect([shareWords(1, 100_000), shareWords(0, 10), shareWords(0, 0), shareWords(1, 8)]).toEqual([
      '<0.1%',
      '0.0%',
      '0.0%',
      '12.5%',
    ]);
  });

  it('counts alerts, and says it in one line', () => {
    expect(alertCount(sampleSummary())).toBe(4);
    expect(headline(sampleSummary())).toBe('4 of 60 assessed consignments need a person');
    expect(headline(sampleSummary({ outcomes: { clear: 60, review: 0, hold: 0, stop: 0 } }))).toBe(
      'No alert in 60 assessed consignments',
    );
  });
});

describe('the tally', () => {
  const assessments = sampleAlerts().map((alert) => alert.assessment);

  it('counts outcomes, results of flags, untested lists and failed checks', () => {
    const tally = new RunTally();
    for (const assessment of assessments) tally.add(assessment);
    const counts = tally.counts(SAMPLE_FLAGS);
    expect(counts).toMatchObject({
      assessed: 4,
      outcomes: { clear: 0, review: 1, hold: 1, stop: 2 },
      recordsWithoutListChecks: 4,
      incomplete: 1,
      asOfRange: { earliest: '2026-11-23', latest: '2026-11-23' },
    });
    expect(counts.flags.map((count) => count.flag)).toEqual([...SAMPLE_FLAGS.keys()]);
    expect(counts.flags[0]).toMatchObject({ flag: 'party-on-list', hit: 4, clear: 0 });
    expect(counts.flags.find((count) => count.flag === 'shared-contact')).toMatchObject({ notTestable: 4 });
    expect(counts.flags.find((count) => count.flag === 'phone-country')).toMatchObject({ failed: 1 });
  });

  it('adds up to the same over workers, through a structured clone, in any order', () => {
    const whole = new RunTally();
    for (const assessment of assessments) whole.add(assessment);
    const merged = new RunTally();
    for (const assessment of assessments.toReversed()) {
      const worker = new RunTally();
      worker.add(assessment);
      merged.merge(structuredClone(worker.state()));
    }
    expect(merged.counts(SAMPLE_FLAGS)).toEqual(whole.counts(SAMPLE_FLAGS));
  });
});
