import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { ServerEnvironment } from './http/server-environment.ts';

/** The built page: its files as they are, and for every address of the page the one document that shows it. */
export function pageRoutes(folder: string): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  app.get(
    '/assets/*',
    serveStatic({
      root: folder,
      onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.get('*', (c, next) => {
    const accept = c.req.header('accept') ?? '*/*';
    // At the very address of the server whoever does not ask for something else sees the page.
    const wantsPage = accept.includes('text/html') || (c.req.path === '/' && accept.includes('*/*'));
    if (!wantsPage || c.req.path.startsWith('/api/') || c.req.path.startsWith('/assets/')) return next();
    return c.html(page, 200, { 'cache-control': 'no-cache' });
  });
  return app;
}
