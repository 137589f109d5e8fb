import { alertCount, type ListUse, type RunSummary } from './run-summary.ts';
import { counted, countOf } from './visible-text.ts';

/** The run in one line: how many consignments need a person. */
export function headline(summary: RunSummary): string {
  const alerts = alertCount(summary);
  const of = counted(summary.assessed, 'assessed consignment');
  if (alerts === 0) return `No alert in ${of}`;
  return `${countOf(alerts)} of ${of} ${alerts === 1 ? 'needs' : 'need'} a person`;
}

/** The day, or the span of days with `shipment`, in words. */
export function asOfWords(summary: RunSummary): string {
  if (summary.asOf !== 'shipment') return summary.asOf;
  const range = summary.asOfRange;
  return `each record's own date${range === undefined ? '' : ` (${range.earliest} to ${range.latest})`}`;
}

/** Stands in the summary's own notices, and is said once where a summary lacks it. */
export const NO_LIST_USED = 'No watchlist was used: no party was screened by name.';

/** All that must be known before the results are read, in whole sentences: the run's own notices, lists that are
 * stale or missing, and checks that could not be made. */
export function runNotices(summary: RunSummary): string[] {
  const sentences = [...summary.notices, ...listWarnings(summary)];
  if (summary.recordsWithoutListChecks > 0 && !hasNoListInForce(summary)) {
    sentences.push(
      `${counted(summary.recordsWithoutListChecks, 'record')} could not be tested against every list: no version of a list is that old.`,
    );
  }
  if (summary.incomplete > 0) {
    sentences.push(
      `Incomplete: ${counted(summary.incomplete, 'assessment')}, in which a check failed; it counts as not made.`,
    );
  }
  return [...new Set(sentences)];
}

function listWarnings(summary: RunSummary): string[] {
  const { lists } = summary;
  if (lists.length === 0) return [NO_LIST_USED];
  const warnings = hasNoListInForce(summary) ? [beforeAnyList(summary)] : lists.flatMap(listWarning);
  return [...warnings, ...lists.flatMap(({ notice }) => notice ?? [])];
}

function hasNoListInForce({ lists }: RunSummary): boolean {
  return lists.length > 0 && lists.every(({ version }) => version === null);
}

/** One sentence for all lists, since each by itself would say the same. */
function beforeAnyList(summary: RunSummary): string {
  const first = summary.lists.flatMap(({ firstEffective }) => firstEffective ?? []).toSorted()[0];
  const since = first === undefined ? '' : `: the first that is kept is in force from ${first}`;
  return `No list is as old as ${asOfWords(summary)}${since}. No party was screened by name. Import versions of that time, or choose a later day with --as-of.`;
}

function listWarning({ title, version, firstEffective, stale, ageDays }: ListUse): string[] {
  if (version === null) {
    const since = firstEffective === undefined ? '' : ` (its first is in force from ${firstEffective})`;
    return [
      `${title}: missing. No version of it is in force on the day${since}; its checks were not testable.`,
    ];
  }
  if (stale !== true) return [];
  const age = ageDays === null ? 'of unknown age' : `${counted(ageDays, 'day')} old`;
  return [`${title}: stale, ${age}. Designations since then are not seen.`];
}

/** How old a list is on the day of the run, or from which day it is in force; loud where that is a trouble. */
export function listState(list: ListUse): string {
  if (list.version === null) return 'MISSING: no version in force';
  const from = list.effective ?? 'no date';
  if (list.ageDays === null) return `in force from ${from}`;
  return `${from}, ${counted(list.ageDays, 'day')} old${list.stale === true ? ', STALE' : ''}`;
}

/** `12.5%`; never `0.0%` of something that is there. */
export function shareWords(count: number, of: number): string {
  if (count > 0 && count / of < 0.001) return '<0.1%';
  return `${(of === 0 ? 0 : (count / of) * 100).toFixed(1)}%`;
}
