import type { AlertFilter } from '../../cases/alerts/queue.ts';
import type { AlertQuery } from '../contract/alerts.ts';

const DAY_MILLISECONDS = 86_400_000;

/** The filter that a query of the interface means. */
export function filterOf(query: AlertQuery, whoId: string, now: string): AlertFilter {
  const { outcome, status, flag, list, owner, from, to, olderThanDays, snoozed, q, sort } = query;
  return {
    sort,
    ...(outcome !== undefined && { outcomes: parts(outcome) }),
    ...(status !== undefined && { states: parts(status) }),
    ...(flag !== undefined && { flag }),
    ...(list !== undefined && { list }),
    ...(owner !== undefined && { owner: owner === 'me' ? whoId : owner }),
    ...(from !== undefined && { from: from.toUpperCase() }),
    ...(to !== undefined && { to: to.toUpperCase() }),
    ...(olderThanDays !== undefined && {
      openedBefore: new Date(Date.parse(now) - olderThanDays * DAY_MILLISECONDS).toISOString(),
    }),
    ...(snoozed === 'true' && { snoozed: true }),
    ...(q !== undefined && q.trim() !== '' && { words: q }),
  };
}

function parts(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}
