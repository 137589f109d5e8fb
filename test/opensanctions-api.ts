import type { Hono } from 'hono';
import type { IsoDate } from '../src/model/dates.ts';
import { createOpenSanctionsApi } from '../src/server/opensanctions/api.ts';
import type { OpenSanctionsDeps } from '../src/server/opensanctions/routing.ts';
import { type Served, serveIndex } from '../src/server/opensanctions/served-lists.ts';
import { buildScreeningIndex } from '../src/watchlists/screening/index-cache.ts';
import type { VersionedList } from '../src/watchlists/screening/versioned-entries.ts';

/** An answer read whole. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly json: any;
  readonly headers: Headers;
}

/** The interface in process, without a port. */
export interface TestApi {
  readonly app: Hono;
  get(path: string): Promise<Answer>;
  match(path: string, body: unknown): Promise<Answer>;
  form(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
}

export function serve(asOf: IsoDate, ...lists: readonly VersionedList[]): Served {
  return serveIndex(buildScreeningIndex(lists), [], asOf, 0);
}

export function apiOver(served: Served | undefined, more: Partial<OpenSanctionsDeps> = {}): TestApi {
  const app = createOpenSanctionsApi({
    served: () => served,
    failed: (error) => {
      throw error;
    },
    ...more,
  });
  const read = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await app.request(path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
    return { status: response.status, json: isJson ? JSON.parse(text) : text, headers: response.headers };
  };
  return {
    app,
    get: (path) => read(path),
    match: (path, body) =>
      read(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    form: (path, fields) => read(path, { method: 'POST', body: new URLSearchParams(fields) }),
  };
}
