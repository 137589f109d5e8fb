import { Hono } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import { ApiError } from './api-error.ts';
import { entityRoutes } from './entity-routes.ts';
import { matchRoute } from './match-route.ts';
import { reconcileRoutes } from './reconcile-routes.ts';
import type { OpenSanctionsDeps } from './routing.ts';
import { searchRoute } from './search-route.ts';
import { systemRoutes } from './system-routes.ts';

/**
 * The interface of yente over the imported lists, so that its clients work unchanged. Who may ask is decided by the
 * application that it is mounted in: it knows no users.
 *
 * @example
 * const served = loadServed({ home, asOf: '2026-11-27', threads: 1 });
 * serve({ fetch: createOpenSanctionsApi({ served: () => served }).fetch, port: 8000 });
 */
export function createOpenSanctionsApi(deps: OpenSanctionsDeps): Hono {
  const api = new Hono();
  api.route('/', matchRoute(deps));
  api.route('/', searchRoute(deps));
  api.route('/', entityRoutes(deps));
  api.route('/', systemRoutes(deps));
  api.route('/', reconcileRoutes(deps));
  api.get(
    '/openapi.json',
    openAPIRouteHandler(api, {
      documentation: {
        openapi: '3.1.0',
        info: {
          title: 'Tidewaiter: the interface of OpenSanctions',
          version: '1',
          description: 'Compatible with yente; differences: docs/opensanctions-api.md.',
        },
      },
    }),
  );
  api.notFound((c) => c.json({ detail: 'Not Found' }, 404));
  api.onError((error, c) => {
    if (error instanceof ApiError) return c.json({ detail: error.detail }, error.status);
    deps.failed(error, `${c.req.method} ${c.req.path}`);
    return c.json({ detail: 'Internal error; the log of the server says more.' }, 500);
  });
  return api;
}
