import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import type { Logger } from 'pino';
import { alertRoutes } from './cases/alert-routes.ts';
import { caseRoutes } from './cases/case-routes.ts';
import { consignmentRoutes } from './cases/consignment-routes.ts';
import type { CaseDeps } from './cases/deps.ts';
import { dossierRoutes } from './cases/dossier-routes.ts';
import { listRoutes } from './cases/list-routes.ts';
import { policyRoutes } from './cases/policy-routes.ts';
import { screenRoutes } from './cases/screen-routes.ts';
import { uploadRoutes } from './cases/upload-routes.ts';
import { apiPage } from './http/api-page.ts';
import { type BaseOptions, createBaseApp } from './http/base-app.ts';
import { HttpProblem, PROBLEM_KINDS } from './http/http-problem.ts';
import { idempotent } from './http/idempotent.ts';
import type { ServerMetrics } from './http/observe.ts';
import type { ServerEnvironment } from './http/server-environment.ts';
import { createOpenSanctionsApi } from './opensanctions/api.ts';
import type { OpenSanctionsDeps } from './opensanctions/routing.ts';
import { pageRoutes } from './page-routes.ts';
import { reportRoutes } from './reports/report-routes.ts';

export interface ServerParts {
  readonly log: Logger;
  readonly metrics: ServerMetrics;
  readonly limits?: BaseOptions['limits'];
  readonly cases: CaseDeps;
  readonly openSanctions: OpenSanctionsDeps;
  /** Finds out who asks; every route but those of signing in stands behind it. */
  readonly access: MiddlewareHandler<ServerEnvironment>;
  /** Routes under /api/v1 that need nobody to be signed in, and those of users, keys and the record. */
  readonly people: Hono<ServerEnvironment>;
  /** Why the server is not ready; null when it is. */
  readonly notReady: () => string | null;
  /** Folder of the built page; absent: the interface alone. */
  readonly page?: string;
  /** Further routes under /api/v1. */
  readonly more?: readonly Hono<ServerEnvironment>[];
}

const CASE_ROUTES = [
  alertRoutes,
  screenRoutes,
  uploadRoutes,
  consignmentRoutes,
  caseRoutes,
  dossierRoutes,
  policyRoutes,
  listRoutes,
  reportRoutes,
];

/** The whole server as one application: interface, page, health, and the interface of OpenSanctions. */
export function createServerApp(parts: ServerParts): Hono<ServerEnvironment> {
  const { log, metrics, limits, cases, access } = parts;
  const app = createBaseApp({ log, metrics, ...(limits && { limits }) });
  const v1 = new Hono<ServerEnvironment>();
  v1.use(access);
  v1.use(idempotent(cases));
  v1.route('/', parts.people);
  for (const routes of CASE_ROUTES) v1.route('/', routes(cases));
  for (const routes of parts.more ?? []) v1.route('/', routes);
  v1.get('/openapi.json', openApi(v1));
  // What is unknown under the interface is a problem, never the page.
  v1.all('*', (c) => {
    throw new HttpProblem('not-found', `Nothing is at ${c.req.path}.`, {
      mend: 'The description is under /api/docs.',
    });
  });
  healthRoutes(app, parts);
  app.get('/api/docs', apiPage(v1, '/api/v1'));
  app.route('/api/v1', v1);
  const compatible = new Hono<ServerEnvironment>();
  // Who is refused is told so in the words that clients of this interface read.
  compatible.onError((error, c) => {
    if (error instanceof HttpProblem)
      return c.json({ detail: error.message }, PROBLEM_KINDS[error.kind].status);
    throw error;
  });
  compatible.use(access);
  for (const path of COMPATIBLE) compatible.use(path, cases.may('names.search'));
  compatible.route('/', createOpenSanctionsApi(parts.openSanctions));
  for (const path of [...COMPATIBLE, ...DESCRIBING]) app.all(path, (c) => compatible.fetch(c.req.raw, c.env));
  if (parts.page !== undefined) app.route('/', pageRoutes(parts.page));
  return app;
}

/** Paths of the interface of OpenSanctions that ask the lists. */
const COMPATIBLE = ['/match/*', '/search/*', '/entities/*', '/reconcile/*'];
/** Paths that say what there is. */
const DESCRIBING = ['/catalog', '/algorithms', '/updatez', '/openapi.json', '/statements'];

function healthRoutes(app: Hono<ServerEnvironment>, { notReady, metrics }: ServerParts): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', (c) => {
    const reason = notReady();
    if (reason === null) return c.json({ status: 'ok' });
    throw new HttpProblem('not-ready', reason, { mend: 'Import or pull lists: "tidewaiter lists pull".' });
  });
  app.get('/metrics', async (c) =>
    c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
  );
}

function openApi(v1: Hono<ServerEnvironment>) {
  return openAPIRouteHandler(v1, {
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Tidewaiter',
        version: '1',
        description:
          'Screening of consignments and casework on what it raises. Problems are those of RFC 9457; a repeated request with the same Idempotency-Key is done once.',
      },
      servers: [{ url: '/api/v1' }],
    },
  });
}
