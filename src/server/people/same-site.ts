import type { Context } from 'hono';
import { HttpProblem } from '../http/http-problem.ts';

export const CHANGING: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Refuses a request that a page of another site caused: browsers say so in `Origin` and `Sec-Fetch-Site`; programs send
 * neither. Behind a proxy the own address is the public one, whatever name the proxy asks for.
 */
export function refuseForeign(context: Context, publicUrl?: string): void {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  const own = [context.req.header('host'), publicUrl && hostOf(publicUrl)];
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const from = origin === undefined ? undefined : hostOf(origin);
  const foreignOrigin = origin !== undefined && (from === undefined || !own.includes(from));
  if (!foreignSite && !foreignOrigin) return;
  throw new HttpProblem('csrf-token', 'The request came from a page of another site.', {
    mend: 'Use the page of this server, or a key. Behind a proxy, set TIDEWAITER_PUBLIC_URL.',
  });
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}
