import { createMiddleware } from 'hono/factory';
import { HttpProblem } from '../http/http-problem.ts';
import type { ServerEnvironment, Who } from '../http/server-environment.ts';
import { CHANGING, refuseForeign } from './same-site.ts';

/** The one user of a demonstration. */
export const DEMO_USER: Who = { id: 'demo', name: 'Demo analyst', role: 'admin' };

const LOOPBACK_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

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
    if (CHANGING.has(context.req.method)) refuseForeign(context);
    context.set('who', DEMO_USER);
    await next();
  });
}
