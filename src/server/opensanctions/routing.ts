import { describeRoute, resolver, validator } from 'hono-openapi';
import type { z } from 'zod';
import type { Catalogue } from '../../watchlists/catalogue/catalogue.ts';
import { hasDataset } from '../../watchlists/catalogue/filter-entities.ts';
import { ApiError, fieldErrors } from './api-error.ts';
import { errorAnswer } from './schemas.ts';
import type { Served } from './served-lists.ts';

/** What the routes need of the program that they are part of. */
export interface OpenSanctionsDeps {
  /** What is served now; `undefined` while lists are loading for the first time. */
  readonly served: () => Served | undefined;
  /** Loading lists anew; absent: `POST /updatez` is refused. */
  readonly update?: {
    readonly token: string;
    run(): Promise<void>;
  };
  /** Told of every error that is not the client's, with what was being done. */
  readonly failed: (error: unknown, doing: string) => void;
  /** Address that clients see, where a proxy stands between; without a slash at its end. */
  readonly publicUrl?: string;
}

/** What is served now, or 503. */
export function servedNow({ served }: OpenSanctionsDeps): Served {
  const now = served();
  if (!now) throw new ApiError(503, 'Index not ready.');
  return now;
}

export function requireDataset(catalogue: Catalogue, name: string): void {
  if (!hasDataset(catalogue, name)) throw new ApiError(404, 'No such dataset.');
}

/** Reads the parameters of the address; 422 with the field where they do not fit. */
export function query<S extends z.ZodType>(schema: S) {
  return validator('query', schema, (result) => {
    if (!result.success) throw new ApiError(422, fieldErrors('query', result.error));
  });
}

/** Describes a route: what it answers, and that errors are `{"detail": ...}`. */
export function described(tag: string, summary: string, answer: z.ZodType, errors: readonly number[] = []) {
  const content = (schema: z.ZodType) => ({ 'application/json': { schema: resolver(schema) } });
  return describeRoute({
    tags: [tag],
    summary,
    responses: {
      200: { description: summary, content: content(answer) },
      ...Object.fromEntries(
        [...errors, 422, 503].map((status) => [
          status,
          { description: WORDS[status] ?? 'Refused', content: content(errorAnswer) },
        ]),
      ),
    },
  });
}

const WORDS: Readonly<Record<number, string>> = {
  308: 'The record was merged into another',
  400: 'The query cannot be understood',
  403: 'The token is not the right one',
  404: 'There is no such thing',
  413: 'The body is too large',
  422: 'A parameter is not as it must be',
  503: 'Lists are not loaded',
};

/** JSON that is text already. */
export function jsonText(text: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
}
