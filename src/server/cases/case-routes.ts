import { Hono } from 'hono';
import { z } from 'zod';
import {
  addToCase,
  changeCase,
  MEMBER_KINDS,
  type Member,
  noteCase,
  openCase,
  removeFromCase,
} from '../../cases/case-files/keep-case.ts';
import { listCases } from '../../cases/case-files/read-case.ts';
import {
  addMember,
  addNote,
  caseDetail as caseDetailSchema,
  casePage,
  caseQuery,
  changeCase as changeCaseBody,
  newCase,
} from '../contract/cases.ts';
import { answers } from '../http/answers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment } from '../http/server-environment.ts';
import { checked } from '../http/validate.ts';
import { actorOf, type CaseDeps } from './deps.ts';
import { caseDetail, caseRow } from './present-case.ts';

const TAG = 'Cases';
const ID = z.object({ id: z.string().max(100) });
const MEMBER = z.object({ id: z.string().max(100), kind: z.enum(MEMBER_KINDS), member: z.string().max(100) });
const NO_CONTENT = 204;
const CREATED = 201;

/** Cases: several alerts and reports that belong together. */
export function caseRoutes(deps: CaseDeps): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const { database, reports, may, now } = deps;
  const { queries } = database;
  const refuseUnknown = (members: readonly Member[]): void => {
    const unknown = members.find(
      ({ kind, id }) => kind === 'report' && reports.now().report(id) === undefined,
    );
    if (unknown !== undefined)
      throw new HttpProblem('not-found', `There is no report "${unknown.id}".`, {
        mend: 'Add the report to the ledger of claims first.',
      });
  };
  app.get(
    '/cases',
    may('cases.read'),
    answers('Cases, newest first', TAG, casePage),
    checked('query', caseQuery),
    async (c) => {
      const { q, state, member, limit, cursor } = c.req.valid('query');
      const page = await listCases(
        queries,
        { words: q, state, member },
        { limit, ...(cursor !== undefined && { cursor }) },
      );
      return c.json({ items: page.items.map(caseRow), nextCursor: page.nextCursor });
    },
  );
  app.post(
    '/cases',
    may('cases.comment'),
    answers('Open a case', TAG, ID, CREATED),
    checked('json', newCase),
    async (c) => {
      const { title, question = '', members } = c.req.valid('json');
      refuseUnknown(members);
      const id = await openCase(database, { title, question, members, by: actorOf(c), at: now() });
      return c.json({ id }, CREATED);
    },
  );
  app.get('/cases/:id', may('cases.read'), answers('One case', TAG, caseDetailSchema), async (c) =>
    c.json(await caseDetail(queries, reports.now(), c.req.param('id'))),
  );
  app.patch(
    '/cases/:id',
    may('cases.comment'),
    answers('Change, close or reopen a case', TAG, undefined, NO_CONTENT),
    checked('param', ID),
    checked('json', changeCaseBody),
    async (c) => {
      await changeCase(database, c.req.valid('param').id, {
        ...c.req.valid('json'),
        by: actorOf(c),
        at: now(),
      });
      return c.body(null, NO_CONTENT);
    },
  );
  app.post(
    '/cases/:id/members',
    may('cases.comment'),
    answers('Add an alert or a report', TAG, undefined, NO_CONTENT),
    checked('param', ID),
    checked('json', addMember),
    async (c) => {
      const member = c.req.valid('json');
      refuseUnknown([member]);
      await addToCase(database, c.req.valid('param').id, member, { by: actorOf(c), at: now() });
      return c.body(null, NO_CONTENT);
    },
  );
  app.delete(
    '/cases/:id/members/:kind/:member',
    may('cases.comment'),
    answers('Take an alert or a report out', TAG, undefined, NO_CONTENT),
    checked('param', MEMBER),
    async (c) => {
      const { id, kind, member } = c.req.valid('param');
      await removeFromCase(database, id, { kind, id: member }, { by: actorOf(c), at: now() });
      return c.body(null, NO_CONTENT);
    },
  );
  app.post(
    '/cases/:id/notes',
    may('cases.comment'),
    answers('Add a note', TAG, ID, CREATED),
    checked('param', ID),
    checked('json', addNote),
    async (c) => {
      const id = await noteCase(database, c.req.valid('param').id, c.req.valid('json').text, {
        by: actorOf(c),
        at: now(),
      });
      return c.json({ id }, CREATED);
    },
  );
  return app;
}
