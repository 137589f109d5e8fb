import { pino } from 'pino';
import { createBaseApp } from '../src/server/http/base-app.ts';
import { idempotent } from '../src/server/http/idempotent.ts';
import { createMetrics } from '../src/server/http/observe.ts';
import { openPeople, type PeopleSettings } from '../src/server/people/open-people.ts';

/** The routes about people behind everything that stands before them on a server, with its log in memory. */
export async function servePeople(settings: PeopleSettings) {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const people = await openPeople(settings);
  const app = createBaseApp({ log, metrics: createMetrics() });
  app.use('/api/v1/*', people.access);
  app.use('/api/v1/*', idempotent(settings));
  app.route('/api/v1', people.routes);
  return { app, lines, setUpPath: people.setUpPath };
}

export type PeopleServer = Awaited<ReturnType<typeof servePeople>>;

/** One browser: it keeps cookies, and the token of its session. */
export function browserAt(
  { app }: Pick<PeopleServer, 'app'>,
  origin = 'http://127.0.0.1:8080',
  through: (request: Request) => Response | Promise<Response> = (request) => app.fetch(request),
) {
  const cookies = new Map<string, string>();
  const browser = {
    cookies,
    csrfToken: '',
    async send(
      method: string,
      path: string,
      body?: unknown,
      headers: Readonly<Record<string, string>> = {},
    ): Promise<Response> {
      const response = await through(
        new Request(`${origin}/api/v1${path}`, {
          method,
          headers: {
            host: new URL(origin).host,
            ...(method !== 'GET' && { origin, 'sec-fetch-site': 'same-origin' }),
            ...(browser.csrfToken !== '' && method !== 'GET' && { 'x-csrf-token': browser.csrfToken }),
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...(cookies.size > 0 && {
              cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
            }),
            ...headers,
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
      );
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (value === '' || /max-age=0/i.test(cookie)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return response;
    },
    async signIn(email: string, password: string): Promise<number> {
      const response = await browser.send('POST', '/session', { email, password });
      if (response.ok) browser.csrfToken = ((await response.json()) as { csrfToken: string }).csrfToken;
      return response.status;
    },
  };
  return browser;
}

export type Browser = ReturnType<typeof browserAt>;
