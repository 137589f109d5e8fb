import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { OperationalError } from '../../model/problem.ts';
import { createBaseApp, type RequestLimits } from './base-app.ts';
import { HttpProblem } from './http-problem.ts';
import { createMetrics } from './observe.ts';
import { checked } from './validate.ts';

const body = z.object({ parties: z.array(z.object({ name: z.string().max(10) })) });

function makeApp(limits: Partial<RequestLimits> = {}) {
  const metrics = createMetrics();
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const app = createBaseApp({ log, metrics, limits });
  app.get('/api/fine/:id', (context) => context.json({ id: context.req.param('id') }));
  app.post('/api/check', checked('json', body), (context) => context.json(context.req.valid('json')));
  app.get('/api/broken', () => {
    throw new Error('the password is hunter2');
  });
  app.get('/api/refused', () => {
    throw new OperationalError({ what: 'the list was refused', where: 'un-sc', mend: 'import it again' });
  });
  app.get('/api/kept', () => {
    throw new HttpProblem('conflict', 'It was decided meanwhile.');
  });
  app.get('/api/slow', async (context) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return context.text('late');
  });
  return { app, metrics, lines };
}

const post = (app: ReturnType<typeof makeApp>['app'], text: string, headers: Record<string, string> = {}) =>
  app.request('/api/check', {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('problems are RFC 9457', () => {
  test.each([
    ['/api/nothing', 404, { type: '/problems/not-found', status: 404 }],
    [
      '/api/refused',
      422,
      { type: '/problems/unprocessable', detail: 'the list was refused (un-sc)', mend: 'import it again' },
    ],
    ['/api/kept', 409, { type: '/problems/conflict', detail: 'It was decided meanwhile.' }],
    ['/api/broken', 500, { type: '/problems/internal' }],
  ])('%s', async (path, status, expected) => {
    const response = await makeApp().app.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      ...expected,
      instance: expect.stringMatching(/^urn:request:/),
    });
  });

  test('what failed inside stays inside, and is in the log', async () => {
    const { app, lines } = makeApp();
    expect(await (await app.request('/api/broken')).text()).not.toContain('hunter2');
    expect(lines.join('')).toContain('hunter2');
  });

  test('a body that does not fit names every field by its pointer', async () => {
    const response = await post(makeApp().app, JSON.stringify({ parties: [{ name: 'x'.repeat(11) }, {}] }));
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/parties/0/name', '/parties/1/name']);
  });

  test('a body that is no JSON', async () => {
    const response = await post(makeApp().app, '{"parties":');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('limits', () => {
  test('a body too large, whether or not it says so', async () => {
    const { app } = makeApp({ bodyBytes: 100 });
    const large = JSON.stringify({ parties: Array.from({ length: 50 }, () => ({ name: 'x' })) });
    expect((await post(app, large)).status).toBe(413);
    const chunked = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    const request = new Request('http://x/api/check', {
      method: 'POST',
      body: chunked,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    } as RequestInit);
    expect((await app.request(request)).status).toBe(413);
  });

  test('an answer too late', async () => {
    expect((await makeApp({ milliseconds: 20 }).app.request('/api/slow')).status).toBe(503);
  });

  test('too many requests', async () => {
    const { app } = makeApp({ requestsPerMinute: 2 });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await app.request('/api/fine/1')).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('what can be seen from outside', () => {
  test('every answer has its id; a harmless one that is sent is kept', async () => {
    const { app, lines } = makeApp();
    expect((await app.request('/api/fine/1')).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    const kept = await app.request('/api/fine/1', { headers: { 'x-request-id': 'abc-1' } });
    expect(kept.headers.get('x-request-id')).toBe('abc-1');
    const evil = await app.request('/api/fine/1', { headers: { 'x-request-id': '<script>' } });
    expect(evil.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(lines[1]).toContain('"requestId":"abc-1"');
  });

  test('metrics name routes, never ids', async () => {
    const { app, metrics } = makeApp();
    await app.request('/api/fine/SECRET');
    const text = await metrics.registry.metrics();
    expect(text).toContain(
      'tidewaiter_http_requests_total{method="GET",route="/api/fine/:id",status="200"} 1',
    );
    expect(text).not.toContain('SECRET');
  });

  test('headers keep everything on this server', async () => {
    const { headers } = await makeApp().app.request('/api/fine/1');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
