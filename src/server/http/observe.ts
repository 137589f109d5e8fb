import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ServerEnvironment } from './server-environment.ts';

/** Numbers about a running server, in the format of Prometheus. */
export interface ServerMetrics {
  readonly registry: Registry;
  readonly requests: Counter<'method' | 'route' | 'status'>;
  readonly seconds: Histogram<'method' | 'route'>;
  readonly inFlight: Gauge;
}

/** Bounds in seconds: from an answer out of memory to one that is cut off. */
const BUCKETS_SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

export function createMetrics(): ServerMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'tidewaiter_' });
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'tidewaiter_http_requests_total',
      help: 'Requests answered.',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'tidewaiter_http_request_seconds',
      help: 'Time until the answer began.',
      labelNames: ['method', 'route'],
      buckets: BUCKETS_SECONDS,
      registers,
    }),
    inFlight: new Gauge({
      name: 'tidewaiter_http_requests_in_flight',
      help: 'Requests being answered.',
      registers,
    }),
  };
}

/** An id that a caller sends is kept when it is harmless in a log. */
const HARMLESS_ID = /^[\w.-]{1,64}$/;

/** Gives every request an id and a log line, and counts it. */
export function observe(log: Logger, metrics: ServerMetrics) {
  return createMiddleware<ServerEnvironment>(async (context, next) => {
    const sent = context.req.header('x-request-id');
    const requestId = sent !== undefined && HARMLESS_ID.test(sent) ? sent : randomUUID();
    const ofRequest = log.child({ requestId });
    context.set('requestId', requestId);
    context.set('log', ofRequest);
    const started = performance.now();
    metrics.inFlight.inc();
    try {
      await next();
    } finally {
      metrics.inFlight.dec();
      // The pattern, never the path: paths hold ids, and ids of parties are personal data.
      const route = routePath(context, -1);
      const { method } = context.req;
      const { status } = context.res;
      const seconds = (performance.now() - started) / 1000;
      metrics.requests.inc({ method, route, status });
      metrics.seconds.observe({ method, route }, seconds);
      ofRequest.info({ method, route, status, milliseconds: Math.round(seconds * 1000) }, 'answered');
      context.res.headers.set('x-request-id', requestId);
    }
  });
}
