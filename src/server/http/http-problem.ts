import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';

/** What is wrong with one field: where it stands in the body (RFC 6901) or which parameter it is, and why. */
export const fieldProblemSchema = z
  .object({
    pointer: z.string().describe('JSON pointer into the body: /parties/0/name').optional(),
    parameter: z.string().describe('name of the parameter of the query or the path').optional(),
    detail: z.string(),
  })
  .meta({ id: 'FieldProblem' });

/** Problem details of RFC 9457. `type` is a page of the handbook, relative to the server's address. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    mend: z.string().describe('what the caller can do').optional(),
    instance: z.string().describe('the request, as in the log').optional(),
    errors: z.array(fieldProblemSchema).optional(),
  })
  .meta({ id: 'Problem' });

export type ProblemDetails = z.infer<typeof problemSchema>;
export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** Kinds of problems: the last part of their `type`, the status, and what they mean for any caller. */
export const PROBLEM_KINDS = {
  'invalid-request': { status: 400, title: 'The request is not understood' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'not-allowed': { status: 403, title: 'This role may not do that' },
  'csrf-token': { status: 403, title: 'The page is out of date: load it again' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'wrong-method': { status: 405, title: 'This address does not take that method' },
  conflict: { status: 409, title: 'It was changed by someone else meanwhile' },
  'idempotency-conflict': { status: 409, title: 'The idempotency key was used for another request' },
  'too-large': { status: 413, title: 'The body is too large' },
  'wrong-media-type': { status: 415, title: 'The body is of a type that is not read here' },
  unprocessable: { status: 422, title: 'The request is understood, and cannot be done' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'An error of the program itself' },
  'not-ready': { status: 503, title: 'Not ready' },
  'timed-out': { status: 503, title: 'It took too long, and was stopped' },
} as const satisfies Record<string, { readonly status: ContentfulStatusCode; readonly title: string }>;
export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** An answer that is a problem. Thrown anywhere below a route; made an answer in one place. */
export class HttpProblem extends Error {
  readonly kind: ProblemKind;
  readonly mend: string | undefined;
  readonly errors: readonly FieldProblem[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ProblemKind,
    detail: string,
    more: {
      readonly mend?: string;
      readonly errors?: readonly FieldProblem[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: more.cause });
    this.name = 'HttpProblem';
    this.kind = kind;
    this.mend = more.mend;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

/** The answer for a problem: `application/problem+json`. */
export function problemResponse(context: Context, problem: HttpProblem, requestId: string): Response {
  const { status, title } = PROBLEM_KINDS[problem.kind];
  const body: ProblemDetails = {
    type: `/problems/${problem.kind}`,
    title,
    status,
    ...(problem.message !== '' && { detail: problem.message }),
    ...(problem.mend !== undefined && { mend: problem.mend }),
    instance: `urn:request:${requestId}`,
    ...(problem.errors && { errors: [...problem.errors] }),
  };
  return context.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...problem.headers,
  });
}
