import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { rateLimiter } from 'hono-rate-limiter';
import type { Logger } from 'pino';
import { Refusal } from '../../cases/refusal.ts';
import {
  REQUEST_BODY_BYTES,
  REQUEST_MILLISECONDS,
  REQUESTS_PER_MINUTE,
  UPLOAD_BYTES,
} from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { socketAddress } from './caller-address.ts';
import { HttpProblem, problemResponse } from './http-problem.ts';
import { observe, type ServerMetrics } from './observe.ts';
import type { ServerEnvironment } from './server-environment.ts';

export interface BaseOptions {
  readonly log: Logger;
  readonly metrics: ServerMetrics;
  /** Set lower by tests. */
  readonly limits?: Partial<RequestLimits>;
}

export interface RequestLimits {
  readonly bodyBytes: number;
  readonly uploadBytes: number;
  readonly milliseconds: number;
  readonly requestsPerMinute: number;
}

const DEFAULT_LIMITS: RequestLimits = {
  bodyBytes: REQUEST_BODY_BYTES,
  uploadBytes: UPLOAD_BYTES,
  milliseconds: REQUEST_MILLISECONDS,
  requestsPerMinute: REQUESTS_PER_MINUTE,
};

/** Paths whose bodies are files, and whose answers may be streams: their own limits. */
const UPLOADS = /^\/api\/v1\/(?:uploads|reports|alerts\/[^/]+\/attachments|dossiers\/verify)$/;
const STREAMS =
  /^\/api\/v1\/(?:jobs\/[^/]+\/events|alerts\.csv|audit\/(?:export|verify)|uploads|dossiers(?:\/.*)?)$/;

/** An application with what every route needs: ids, logs, numbers, headers, limits, and one form of problem. */
export function createBaseApp({ log, metrics, limits }: BaseOptions): Hono<ServerEnvironment> {
  const { bodyBytes, uploadBytes, milliseconds, requestsPerMinute } = { ...DEFAULT_LIMITS, ...limits };
  const app = new Hono<ServerEnvironment>();
  app.use(observe(log, metrics));
  app.use(securityHeaders());
  app.use('/api/*', noStore);
  app.use(limitRate(requestsPerMinute));
  app.use(limitBody(bodyBytes, uploadBytes));
  app.use(limitTime(milliseconds));
  app.notFound((context) =>
    problemResponse(
      context,
      new HttpProblem('not-found', `Nothing is at ${context.req.path}.`),
      context.get('requestId'),
    ),
  );
  app.onError((error, context) =>
    problemResponse(context, problemOf(error, context), context.get('requestId')),
  );
  return app;
}

/** Every error of a handler as a problem. What is not expected is logged in full, and told in general. */
function problemOf(error: unknown, context: Context<ServerEnvironment>): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof Refusal)
    return new HttpProblem(error.kind === 'too-soon' ? 'too-many-requests' : error.kind, error.message, {
      mend: error.mend,
    });
  if (error instanceof OperationalError) {
    const { what, where, mend } = error.problem;
    return new HttpProblem('unprocessable', `${what} (${where})`, { mend, cause: error });
  }
  if (error instanceof HTTPException) {
    const kind = error.status === 413 ? 'too-large' : error.status === 400 ? 'invalid-request' : undefined;
    if (kind) return new HttpProblem(kind, error.message, { cause: error });
  }
  context.get('log').error({ err: error }, 'failed');
  return new HttpProblem('internal', 'The request failed; nothing of it was kept.', {
    mend: 'Report it with the id of the request; the log says more.',
    cause: error,
  });
}

/** No script, style, picture or request from anywhere but this server (OWASP Secure Headers, 2024). */
function securityHeaders() {
  const secured = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // Mantine and the map write styles at run time.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    crossOriginOpenerPolicy: 'same-origin',
  });
  return createMiddleware(async (context, next) => {
    let own: string | null = null;
    await secured(context, async () => {
      await next();
      own = context.res.headers.get(POLICY);
    });
    // Originals are sent with a stricter policy of their own: it stays.
    if (own !== null) context.res.headers.set(POLICY, own);
  });
}

const POLICY = 'content-security-policy';

const noStore = createMiddleware(async (context, next) => {
  await next();
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
});

function limitRate(requestsPerMinute: number) {
  return rateLimiter<ServerEnvironment>({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-7',
    keyGenerator: socketAddress,
    handler: () => {
      throw new HttpProblem(
        'too-many-requests',
        'There were too many requests from this address in a minute.',
        {
          mend: 'Wait until the time that the header names, or send several queries in one request.',
          headers: { 'retry-after': '60' },
        },
      );
    },
  });
}

function limitBody(bodyBytes: number, uploadBytes: number) {
  const refuse = (limit: number) => (): never => {
    throw new HttpProblem('too-large', `The body is larger than ${limit.toLocaleString('en')} bytes.`, {
      mend: 'Send files to /api/v1/uploads, and many records in several requests.',
      headers: { connection: 'close' },
    });
  };
  const small = bodyLimit({ maxSize: bodyBytes, onError: refuse(bodyBytes) });
  const large = bodyLimit({ maxSize: uploadBytes, onError: refuse(uploadBytes) });
  return createMiddleware((context, next) => (UPLOADS.test(context.req.path) ? large : small)(context, next));
}

/** Cuts off a request that takes too long; work in the background is a job and does not count here. */
function limitTime(milliseconds: number) {
  return createMiddleware(async (context, next) => {
    if (STREAMS.test(context.req.path)) return next();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(
          new HttpProblem('timed-out', `The answer took longer than ${milliseconds / 1000} seconds.`, {
            mend: 'Ask for less, or send the files as a job.',
          }),
        );
      }, milliseconds);
    });
    try {
      await Promise.race([next(), late]);
    } finally {
      clearTimeout(timer);
    }
  });
}
