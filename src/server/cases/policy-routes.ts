import { Hono } from 'hono';
import { readOverview } from '../../cases/overview/overview.ts';
import { changeThresholds, readThresholds, whatIf } from '../../cases/policy/thresholds.ts';
import { REGISTER, RULES_VERSION } from '../../flags/register.ts';
import { OUTCOMES } from '../../model/assessment.ts';
import {
  overview,
  overviewQuery,
  type Rules,
  rules as rulesSchema,
  thresholds as thresholdsSchema,
  whatIf as whatIfSchema,
} from '../contract/house.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import { actorOf, type CaseDeps } from './deps.ts';

const TITLES = new Map(REGISTER.map(({ flag }) => [flag.id, flag.title]));
const LOOKED_BACK_MILLISECONDS = 29 * 86_400_000;

/** The rules as a table, other thresholds tried out, and what happened over time. */
export function policyRoutes({ database, ground, may, now }: CaseDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const { queries } = database;
  app.get(
    '/rules',
    may('rules.read'),
    answers('Every red flag with its weights and sources', 'Rules', rulesSchema),
    async (c) => {
      const { review, hold } = await readThresholds(queries);
      return c.json({ version: RULES_VERSION, thresholds: { review, hold }, rules: RULES });
    },
  );
  app.post(
    '/rules/what-if',
    may('rules.read'),
    answers('What other thresholds would have made of the last 1,000 assessments', 'Rules', whatIfSchema),
    checked('json', thresholdsSchema),
    async (c) => c.json(await whatIf(queries, c.req.valid('json'))),
  );
  app.put(
    '/rules/thresholds',
    may('rules.change'),
    answers('Change the thresholds', 'Rules', thresholdsSchema),
    checked('json', thresholdsSchema),
    async (c) => {
      const thresholds = c.req.valid('json');
      await changeThresholds(database, thresholds, actorOf(c), now());
      await ground.now();
      return c.json(thresholds);
    },
  );
  app.get(
    '/overview',
    may('cases.read'),
    answers('Alerts over time, by flag, lane and list', 'Overview', overview),
    checked('query', overviewQuery),
    async (c) => {
      const at = now();
      const { from = dayBefore(at), to = at.slice(0, 10) } = c.req.valid('query');
      if (from > to)
        throw new HttpProblem('invalid-request', 'from: lies behind "to".', {
          mend: 'Exchange the two days.',
        });
      return c.json(overviewAnswer(await readOverview(queries, from, to, at), from, to));
    },
  );
  return app;
}

function dayBefore(at: string): string {
  return new Date(Date.parse(at) - LOOKED_BACK_MILLISECONDS).toISOString().slice(0, 10);
}

const RULES: Rules['rules'] = REGISTER.map(({ flag, group, weights, from, until }) => ({
  flag: flag.id,
  number: flag.number,
  title: flag.title,
  group,
  basis: flag.basis,
  from: from ?? null,
  until: until ?? null,
  weights: Object.entries(weights).map(([variant, { decibans, reason }]) => ({ variant, decibans, reason })),
  innocent: [...flag.innocent],
  wouldClear: [...flag.wouldClear],
}));

function overviewAnswer(read: Awaited<ReturnType<typeof readOverview>>, from: string, to: string) {
  const days = new Map<string, { day: string; review: number; hold: number; stop: number }>();
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    days.set(day, { day, review: 0, hold: 0, stop: 0 });
  }
  for (const { day, outcome, alerts } of read.byDay) {
    const ofDay = days.get(day);
    if (ofDay && OUTCOMES.includes(outcome as (typeof OUTCOMES)[number]))
      Object.assign(ofDay, { [outcome]: alerts });
  }
  const flags = read.marks.filter(({ kind }) => kind === 'flag');
  return {
    from,
    to,
    alertsByDay: [...days.values()],
    byFlag: flags.map(({ mark, alerts }) => ({ flag: mark, title: TITLES.get(mark) ?? mark, alerts })),
    byLane: read.byLane.map(({ country_from, country_to, alerts }) => ({
      from: country_from,
      to: country_to,
      alerts,
    })),
    byList: read.marks
      .filter(({ kind }) => kind === 'list')
      .map(({ mark, alerts }) => ({ list: mark, alerts })),
    open: read.open,
    overdue: read.overdue,
    decided: read.decided,
    medianHoursToDecision: read.medianHoursToDecision,
    releasedShare: read.releasedShare,
    releasedByFlag: flags
      .filter(({ decided }) => decided > 0)
      .map(({ mark, decided, released }) => ({ flag: mark, decided, released })),
  };
}
