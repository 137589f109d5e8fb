import { createMiddleware } from 'hono/factory';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment, Who } from '../http/server-environment.ts';

/** The one user of a demonstration. */
export const DEMO_USER: Who = { id: 'demo', name: 'Demo analyst', role: 'admin' };

const LOOPBACK_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Access without a login, on this machine alone. A page of another site that is open in the same browser could reach
 * the port: so the name asked for must be this machine's (DNS rebinding), and what a foreign page sends is refused.
 */
export function demoAccess() {
  return createMiddleware<ServerEnvironment>(async (context, next) => {
    const host = context.req.header('host');
    if (host !== undefined && !LOOPBACK_NAME.test(host)) {
      throw new HttpProblem(
        'not-allowed',
        `The demonstration answers on this machine only, not as ${host}.`,
        {
          mend: 'Open it as http://localhost, or set up users with "tidewaiter serve".',
        },
      );
    }
    if (CHANGING.has(context.req.method))
      refuseForeign(context.req.header('origin'), context.req.header('sec-fetch-site'), host);
    context.set('who', DEMO_USER);
    await next();
  });
}

/** A request that a page of another site caused. Programs send neither header. */
export function refuseForeign(
  origin: string | undefined,
  site: string | undefined,
  host: string | undefined,
): void {
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const foreignOrigin = origin !== undefined && (host === undefined || hostOf(origin) !== host);
  if (!foreignSite && !foreignOrigin) return;
  throw new HttpProblem('csrf-token', 'The request came from a page of another site.', {
    mend: 'Use the page of this server, or a key.',
  });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
