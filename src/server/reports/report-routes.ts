import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import {
  addClaim,
  decideClaim,
  gradeClaim,
  keepProposals,
  reportOf,
} from '../../cases/reports/change-claims.ts';
import { listReports, readGroups, readReportOf } from '../../cases/reports/read-reports.ts';
import { partiesOfReport, readTimeline } from '../../cases/reports/read-timeline.ts';
import { proposeClaimsInThread } from '../../evidence/reading/propose-in-thread.ts';
import { isIsoDate } from '../../model/dates.ts';
import { REPORT_FILE_BYTES } from '../../model/limits.ts';
import { sectionsIn } from '../../store/sections.ts';
import { openScreeningIndex } from '../../watchlists/screening/screening-index.ts';
import { actorOf, type CaseDeps } from '../cases/deps.ts';
import {
  addClaim as addClaimBody,
  addedReport,
  addReport,
  claimGroupPage,
  claimGroupQuery,
  decideClaim as decideClaimBody,
  gradeClaim as gradeClaimBody,
  reportDetail as reportDetailSchema,
  reportPage,
  reportQuery,
  timeline,
  timelineQuery,
} from '../contract/reports.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import { claimGroup, reportDetail, reportRow, timelineAnswer } from './present-reports.ts';

const TAG = 'Reports';
const ID = z.object({ id: z.string().max(100) });
/** A form has fields beside its file. */
const FORM_BYTES = 10_000_000;

/** The ledger of claims: reports, their claims, what people decide on them, and what happened when. */
export function reportRoutes(deps: CaseDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  readingRoutes(app, deps);
  addingRoute(app, deps);
  decidingRoutes(app, deps);
  aroundRoutes(app, deps);
  return app;
}

function readingRoutes(app: Hono<ServerEnvironment>, { reports, may }: CaseDeps): void {
  app.get(
    '/reports',
    may('reports.read'),
    answers('Reports, those published last first', TAG, reportPage),
    checked('query', reportQuery),
    (c) => {
      const { q, open, limit, cursor } = c.req.valid('query');
      const page = listReports(
        reports.now(),
        { ...(q !== undefined && { words: q }), open: open === 'true' },
        { limit, ...(cursor !== undefined && { cursor }) },
      );
      return c.json({ ...page, items: page.items.map(({ report, claims }) => reportRow(report, claims)) });
    },
  );
  app.get(
    '/reports/:id',
    may('reports.read'),
    answers(
      'One report: its text, its claims with their places, chains, grades and history',
      TAG,
      reportDetailSchema,
    ),
    checked('param', ID),
    (c) => c.json(reportDetail(readReportOf(reports.now(), c.req.valid('param').id))),
  );
  app.get(
    '/reports/:id/original',
    may('reports.read'),
    answers('The original as it came, byte for byte', TAG),
    checked('param', ID),
    (c) => {
      const ledger = reports.now();
      const report = reportOf(ledger, c.req.valid('param').id);
      return c.body(new Uint8Array(readFileSync(ledger.originalPath(report))).buffer, 200, {
        // Never run or guessed by a browser: a report may be a page with scripts.
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="report-${report.id}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
    },
  );
}

function addingRoute(app: Hono<ServerEnvironment>, { reports, may, now }: CaseDeps): void {
  const tooLarge = (): never => {
    throw new HttpProblem(
      'too-large',
      `A report has at most ${REPORT_FILE_BYTES.toLocaleString('en')} bytes.`,
      {
        mend: 'Split it, or take out its pictures.',
      },
    );
  };
  app.post(
    '/reports',
    may('reports.change'),
    bodyLimit({ maxSize: REPORT_FILE_BYTES + FORM_BYTES, onError: tooLarge }),
    answers(
      'Add a report; its claims are proposed, and none counts before a person accepts it',
      TAG,
      addedReport,
      201,
    ),
    checked('form', addReport),
    async (c) => {
      const { file, text, ...about } = c.req.valid('form');
      const { date } = about;
      if (!isIsoDate(date)) throw new HttpProblem('invalid-request', `date: "${date}" is no day.`);
      const order = {
        ...withoutAbsent(about),
        publisher: about.publisher,
        date,
        ...(await contentOf(file, text)),
        now: now(),
      };
      const proposals = await proposeClaimsInThread(order);
      const { id, wasThere } = await keepProposals(reports, order, actorOf(c), proposals);
      const after = reports.now();
      return c.json(
        { report: reportRow(reportOf(after, id), after.claims(id)), wasThere },
        wasThere ? 200 : 201,
      );
    },
  );
}

/** Bytes and name of what was sent: a file, or words typed in. */
async function contentOf(file: File | undefined, text: string | undefined) {
  if (file !== undefined && file.size > 0)
    return { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name.slice(0, NAME_CHARACTERS) };
  // A form sends the ends of lines as CR LF, whatever was typed.
  if (text !== undefined)
    return { bytes: new TextEncoder().encode(text.replaceAll('\r\n', '\n')), fileName: 'text.txt' };
  throw new HttpProblem('invalid-request', 'There is neither a file nor a text.', {
    mend: 'Choose a file that is not empty, or paste the text of the report.',
    errors: [{ parameter: 'file', detail: 'is missing or empty' }],
  });
}

const NAME_CHARACTERS = 300;

function decidingRoutes(app: Hono<ServerEnvironment>, { reports, may, now }: CaseDeps): void {
  /** The whole report as it now stands: one change can move others of its group. */
  const detail = (c: Context<ServerEnvironment>, claimId: string) => {
    const ledger = reports.now();
    return c.json(reportDetail(readReportOf(ledger, ledger.claim(claimId)?.reportId ?? '')));
  };
  app.post(
    '/reports/:id/claims',
    may('reports.change'),
    answers('Add a claim that the rules did not propose', TAG, reportDetailSchema, 201),
    checked('param', ID),
    checked('json', addClaimBody),
    async (c) => {
      const reportId = c.req.valid('param').id;
      const { words, speaker, stance, ...more } = c.req.valid('json');
      const wish = { words, speaker, stance, ...withoutAbsent(more) };
      await addClaim(reports, { reportId, wish, by: actorOf(c), at: now() });
      return c.json(reportDetail(readReportOf(reports.now(), reportId)), 201);
    },
  );
  app.post(
    '/claims/:id/decision',
    may('reports.decide'),
    answers('Accept a claim, corrected or as it is, or reject it', TAG, reportDetailSchema),
    checked('param', ID),
    checked('json', decideClaimBody),
    async (c) => {
      const claimId = c.req.valid('param').id;
      const { decision, version, why = '', edit } = c.req.valid('json');
      const base = { claimId, decision, version, why, by: actorOf(c), at: now() };
      await decideClaim(reports, { ...base, ...(edit && { edit: withoutAbsent(edit) }) });
      return detail(c, claimId);
    },
  );
  app.post(
    '/claims/:id/grades',
    may('reports.grade'),
    answers('Grade a claim; earlier grades stay', TAG, reportDetailSchema),
    checked('param', ID),
    checked('json', gradeClaimBody),
    async (c) => {
      const claimId = c.req.valid('param').id;
      const { version, why, ...marks } = c.req.valid('json');
      const grade = withoutAbsent(marks);
      await gradeClaim(reports, { claimId, version, why, grade, by: actorOf(c), at: now() });
      return detail(c, claimId);
    },
  );
}

function aroundRoutes(app: Hono<ServerEnvironment>, { reports, ground, database, may }: CaseDeps): void {
  app.get(
    '/claim-groups',
    may('reports.read'),
    answers(
      'Claims about the same thing: who asserts, denies, merely repeats, where accounts differ',
      TAG,
      claimGroupPage,
    ),
    checked('query', claimGroupQuery),
    (c) => {
      const { report, limit, cursor } = c.req.valid('query');
      const ledger = reports.now();
      const ofReport = report === undefined ? undefined : new Set([reportOf(ledger, report).id]);
      const groups = readGroups(ledger, ofReport);
      const begin = cursor === undefined ? 0 : groups.findIndex(({ group }) => group.id === cursor) + 1;
      const items = groups.slice(begin, begin + limit);
      const nextCursor = begin + limit < groups.length ? (items.at(-1)?.group.id ?? null) : null;
      return c.json({ items: items.map((item) => claimGroup(item, report)), nextCursor });
    },
  );
  app.get(
    '/timeline',
    may('reports.read'),
    answers('Claims, listings and consignments around a party, or those that a report names', TAG, timeline),
    checked('query', timelineQuery),
    async (c) => {
      const { party, report } = c.req.valid('query');
      const ledger = reports.now();
      const { lists, today } = await ground.now();
      const parties = report === undefined ? [party ?? ''] : partiesOfReport(ledger, report);
      const index = openScreeningIndex(sectionsIn(lists.index.memory).sections, lists.index.lists);
      return c.json(
        timelineAnswer(
          parties,
          await readTimeline({ ledger, queries: database.queries, index, today }, parties),
        ),
      );
    },
  );
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Fields that were left out are not there, rather than undefined. */
function withoutAbsent<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
