// One process of the server benchmark: `server-child.ts serve THREADS` answers on a port that it prints; with
// `load PORT CONNECTIONS SECONDS PATH FILE` it asks, and prints figures as name=value.

import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { homeOfProcess, todayOfProcess } from '../src/cli/home-of-process.ts';
import { createOpenSanctionsApi } from '../src/server/opensanctions/api.ts';
import { loadServed } from '../src/server/opensanctions/served-lists.ts';

const [step, ...args] = process.argv.slice(2);

/** The whole interface, and beside it a route that reads the same body and answers a constant. */
function answer(threads: number): void {
  const served = loadServed({ home: homeOfProcess(), asOf: todayOfProcess(), threads });
  const app = new Hono();
  app.post('/bare', async (c) => c.json({ characters: (await c.req.text()).length }));
  app.route(
    '/',
    createOpenSanctionsApi({
      served: () => served,
      failed: (error, doing) => console.error(doing, error),
    }),
  );
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) =>
    console.log(`port=${info.port} entities=${served.catalogue.size}`),
  );
  process.on('SIGTERM', () => {
    server.close();
    void served.close().then(() => {
      console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
      process.exit(0);
    });
  });
}

/** Asks over plain sockets, one request after another on each, so that the client costs as little as it can. */
async function load(
  port: number,
  connections: number,
  seconds: number,
  path: string,
  bodies: readonly string[],
) {
  const took: number[] = [];
  let bytes = 0;
  let next = 0;
  const started = performance.now();
  const end = started + seconds * 1000;
  const requests = bodies.map((body) =>
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  );
  const one = (): Promise<void> =>
    new Promise((done, failed) => {
      const socket = connect(port, '127.0.0.1');
      let received = Buffer.alloc(0);
      let sentAt = 0;
      const send = (): void => {
        sentAt = performance.now();
        socket.write(requests[next++ % requests.length]!);
      };
      socket.setNoDelay(true);
      socket.on('connect', send);
      socket.on('error', failed);
      socket.on('data', (chunk) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const headEnd = received.indexOf('\r\n\r\n');
        if (headEnd < 0) return;
        const head = received.subarray(0, headEnd).toString('latin1');
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
        if (!head.startsWith('HTTP/1.1 200') || Number.isNaN(length)) {
          socket.destroy();
          return failed(new Error(head.slice(0, 300)));
        }
        const whole = headEnd + 4 + length;
        if (received.length < whole) return;
        bytes += whole;
        took.push(performance.now() - sentAt);
        received = received.subarray(whole);
        if (performance.now() < end) return send();
        socket.end();
        done();
      });
    });
  await Promise.all(Array.from({ length: connections }, one));
  const elapsed = (performance.now() - started) / 1000;
  took.sort((a, b) => a - b);
  const at = (part: number): string =>
    took[Math.min(took.length - 1, Math.floor(took.length * part))]!.toFixed(2);
  console.log(
    `rate=${(took.length / elapsed).toFixed(1)} p50=${at(0.5)} p95=${at(0.95)} p99=${at(0.99)} answers=${took.length} kb=${(bytes / took.length / 1000).toFixed(2)}`,
  );
}

if (step === 'serve') answer(Number(args[0]));
else if (step === 'load') {
  const [port, connections, seconds, path, file] = args;
  const bodies = readFileSync(file!, 'utf8').trim().split('\n');
  await load(Number(port), Number(connections), Number(seconds), path!, bodies);
} else throw new Error(`no step ${step}`);
